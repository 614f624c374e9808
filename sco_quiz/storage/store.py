"""The open store: one repository for each port of the use cases, and what the command line reads of the whole."""

from collections.abc import Callable, Iterator
from pathlib import Path

from sco_quiz.app.ports import Given, Health
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.item_analysis import ItemAnswer
from sco_quiz.storage import results, sqlite
from sco_quiz.storage.attempt_journal import AttemptJournal
from sco_quiz.storage.attempts import StoredAttempts
from sco_quiz.storage.banks import StoredBanks
from sco_quiz.storage.challenges import StoredChallenges
from sco_quiz.storage.copies import StoredCopies
from sco_quiz.storage.export import answers
from sco_quiz.storage.figures import StoredFigures
from sco_quiz.storage.health import health
from sco_quiz.storage.history import StoredHistory
from sco_quiz.storage.interrupted import StoredInterrupted
from sco_quiz.storage.item_answers import item_answers
from sco_quiz.storage.learner_file import StoredLearnerFiles
from sco_quiz.storage.learners import StoredLearners
from sco_quiz.storage.safekeeping import StoredBackups
from sco_quiz.storage.transactions import Transactions
from sco_quiz.storage.whereabouts import Whereabouts


class Store:
    """Belongs to the thread that opened it."""

    def __init__(self, transactions: Transactions, whereabouts: Whereabouts | None = None) -> None:
        self._transactions = transactions
        self._whereabouts = whereabouts
        self.banks = StoredBanks(transactions)
        self.copies = StoredCopies(transactions)
        self.attempts = StoredAttempts(transactions)
        self.challenges = StoredChallenges(transactions)
        self.interrupted = StoredInterrupted(transactions)
        self.history = StoredHistory(transactions)
        self.figures = StoredFigures(transactions)
        self.learners = StoredLearners(transactions)
        self.learner_files = StoredLearnerFiles(transactions)
        self.backups = StoredBackups(transactions)
        self.journal = AttemptJournal(transactions)

    @property
    def path(self) -> Path:
        return self._transactions.path

    def when_put_back(self, tell: Callable[[], None]) -> None:
        """What to do when the file was deleted or moved away while it was open, and was put back."""
        if self._whereabouts is not None:
            self._whereabouts.when_put_back = tell

    def answers(self) -> Iterator[Given]:
        return answers(self._transactions)

    def item_answers(self, pack: PackId) -> Iterator[ItemAnswer]:
        return item_answers(self._transactions, pack)

    def health(self) -> Health:
        return health(self._transactions)

    def rebuild(self) -> None:
        """Computes all answers and figures again from the logs, all or nothing; never in a file with broken pages."""
        with self._transactions.writing() as connection:
            faults = sqlite.all_faults(connection)
            if faults:
                raise sqlite.damaged(self.path, faults[0])
            results.rebuild(connection)

    def close(self) -> None:
        if self._whereabouts is not None:  # it may be written to, and is not closed yet
            self._whereabouts = None
            self.backups.note_seen()
        self._transactions.close()
