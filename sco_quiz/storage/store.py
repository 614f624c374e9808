"""The open store: one repository for each port of the use cases, and what the command line reads of the whole."""

from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sco_quiz.storage.database.transactions import Transactions

if TYPE_CHECKING:  # each is imported when it is first used: a launch needs half of them
    from sco_quiz.app.ports.learners import LeftOut
    from sco_quiz.app.ports.store import AnswerRow, Health
    from sco_quiz.domain.fact import PackId
    from sco_quiz.domain.item_analysis import ItemAnswer
    from sco_quiz.storage.attempts.attempt_log import StoredAttempts
    from sco_quiz.storage.attempts.challenges import StoredChallenges
    from sco_quiz.storage.attempts.claims import StoredClaims
    from sco_quiz.storage.attempts.deletion import StoredDeletions
    from sco_quiz.storage.attempts.forgetting import StoredForgetting
    from sco_quiz.storage.attempts.interrupted import StoredInterrupted
    from sco_quiz.storage.backups.attempt_journal import AttemptJournal
    from sco_quiz.storage.backups.open_store_backups import StoredBackups
    from sco_quiz.storage.bank.article_copies import StoredCopies
    from sco_quiz.storage.bank.banks import StoredBanks
    from sco_quiz.storage.bank.pack_files import StoredPackFiles
    from sco_quiz.storage.learners.stored_learners import StoredLearners
    from sco_quiz.storage.reports.figures import StoredFigures
    from sco_quiz.storage.reports.history import StoredHistory
    from sco_quiz.storage.reports.shelf import StoredShelves
    from sco_quiz.storage.transfer.record_file import StoredLearnerFiles


class Store:
    """An open store. One thread at a time uses it. `transactions` are those of all its repositories."""

    def __init__(self, transactions: Transactions, *, is_writable: bool) -> None:
        self.transactions = transactions
        self._is_writable = is_writable

    @cached_property
    def banks(self) -> "StoredBanks":
        from sco_quiz.storage.bank.banks import StoredBanks

        return StoredBanks(self.transactions)

    @cached_property
    def pack_files(self) -> "StoredPackFiles":
        from sco_quiz.storage.bank.pack_files import StoredPackFiles

        return StoredPackFiles(self.transactions)

    @cached_property
    def copies(self) -> "StoredCopies":
        from sco_quiz.storage.bank.article_copies import StoredCopies

        return StoredCopies(self.transactions)

    @cached_property
    def attempts(self) -> "StoredAttempts":
        from sco_quiz.storage.attempts.attempt_log import StoredAttempts

        return StoredAttempts(self.transactions)

    @cached_property
    def challenges(self) -> "StoredChallenges":
        from sco_quiz.storage.attempts.challenges import StoredChallenges

        return StoredChallenges(self.transactions)

    @cached_property
    def claims(self) -> "StoredClaims":
        from sco_quiz.storage.attempts.claims import StoredClaims

        return StoredClaims(self.transactions, self.journal.amend)

    @cached_property
    def deletions(self) -> "StoredDeletions":
        from sco_quiz.storage.attempts.deletion import StoredDeletions

        return StoredDeletions(self.transactions, self.journal.forget_attempts)

    @cached_property
    def forgetting(self) -> "StoredForgetting":
        from sco_quiz.storage.attempts.forgetting import StoredForgetting
        from sco_quiz.storage.learners.stored_learners import done_by

        return StoredForgetting(self.transactions, self.journal.forget_attempts, done_by)

    @cached_property
    def interrupted(self) -> "StoredInterrupted":
        from sco_quiz.storage.attempts.interrupted import StoredInterrupted

        return StoredInterrupted(self.transactions)

    @cached_property
    def history(self) -> "StoredHistory":
        from sco_quiz.storage.reports.history import StoredHistory

        return StoredHistory(self.transactions)

    @cached_property
    def figures(self) -> "StoredFigures":
        from sco_quiz.storage.reports.figures import StoredFigures

        return StoredFigures(self.transactions)

    @cached_property
    def shelves(self) -> "StoredShelves":
        from sco_quiz.storage.reports.shelf import StoredShelves

        return StoredShelves(self.transactions)

    @cached_property
    def learners(self) -> "StoredLearners":
        from sco_quiz.storage.learners.stored_learners import StoredLearners

        return StoredLearners(self.transactions)

    @cached_property
    def learner_files(self) -> "StoredLearnerFiles":
        from sco_quiz.storage.transfer.record_file import StoredLearnerFiles

        return StoredLearnerFiles(self.transactions)

    @cached_property
    def backups(self) -> "StoredBackups":
        from sco_quiz.storage.backups.open_store_backups import StoredBackups

        return StoredBackups(self.transactions)

    @cached_property
    def journal(self) -> "AttemptJournal":
        from sco_quiz.storage.backups.attempt_journal import AttemptJournal

        return AttemptJournal(self.transactions)

    @property
    def path(self) -> Path:
        return self.transactions.path

    def answers(self, left_out: "Callable[[LeftOut], None] | None" = None) -> "Iterator[AnswerRow]":
        from sco_quiz.storage.reports.answer_export import answers

        return answers(self.transactions, left_out)

    def item_answers(self, packs: "Collection[PackId]") -> "Iterator[ItemAnswer]":
        from sco_quiz.storage.reports.item_answers import item_answers

        return item_answers(self.transactions, packs)

    def known_packs(self) -> "tuple[PackId, ...]":
        from sco_quiz.storage.reports.known_packs import known_packs

        return known_packs(self.transactions)

    def health(self) -> "Health":
        from sco_quiz.storage.reports.health import health

        return health(self.transactions)

    def rebuild(self) -> None:
        """Compute all answers and figures again from the logs, in one transaction.

        Damaged questions of the bank are deleted: the next start makes them again. Raises DamagedStoreError where pages
        are broken, and DamagedLogError where a log cannot be replayed; nothing is changed then.
        """
        from sco_quiz.storage.attempts import results
        from sco_quiz.storage.backups import last_known
        from sco_quiz.storage.bank import bank_faults
        from sco_quiz.storage.database import generation, sqlite, sqlite_checks, sqlite_errors
        from sco_quiz.storage.files import file_errors

        with self.transactions.writing() as connection:
            driver = sqlite.driver(connection)
            faults = sqlite_checks.all_faults(connection)
            if faults:
                raise sqlite_errors.damaged(self.path, faults[0])
            is_counted_anew = generation.renumber(driver)
            results.rebuild(connection)
            if any(bank_faults.faults(connection, self.path)):
                bank_faults.forget(connection)
        if is_counted_anew:
            with file_errors.explained(self.path), self.transactions.reading() as connection:
                last_known.accept(sqlite.driver(connection), self.path)

    def close(self) -> None:
        if self._is_writable:  # False once it is closed
            self._is_writable = False
            self.backups.leave_safe()
        self.transactions.close()
