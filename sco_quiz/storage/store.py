"""The open store: one repository for each port of the use cases, and what the command line reads of the whole."""

from collections.abc import Iterator
from pathlib import Path

from sco_quiz.app.ports import Given, Health
from sco_quiz.storage import results, sqlite
from sco_quiz.storage.attempts import StoredAttempts
from sco_quiz.storage.banks import StoredBanks
from sco_quiz.storage.challenges import StoredChallenges
from sco_quiz.storage.copies import StoredCopies
from sco_quiz.storage.export import answers
from sco_quiz.storage.figures import StoredFigures
from sco_quiz.storage.health import health
from sco_quiz.storage.learners import StoredLearners
from sco_quiz.storage.transactions import Transactions


class Store:
    """Belongs to the thread that opened it."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self.banks = StoredBanks(transactions)
        self.copies = StoredCopies(transactions)
        self.attempts = StoredAttempts(transactions)
        self.challenges = StoredChallenges(transactions)
        self.figures = StoredFigures(transactions)
        self.learners = StoredLearners(transactions)

    @property
    def path(self) -> Path:
        return self._transactions.path

    def answers(self) -> Iterator[Given]:
        return answers(self._transactions)

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
        self._transactions.close()
