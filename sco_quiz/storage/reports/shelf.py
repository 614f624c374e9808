"""Figures of all packs for the library: each is one query, however many packs there are."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Column, func, select

from sco_quiz.app.ports.history import AttemptSummary
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import FactId, PackId
from sco_quiz.domain.memory import Memory
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.reports.figures import OF_MEMORY
from sco_quiz.storage.reports.history import ended, past


class StoredShelves:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def questions(self) -> Mapping[PackId, int]:
        return self._counts(tables.Question.c.pack)

    def practice_only(self) -> Mapping[PackId, int]:
        return self._counts(tables.PracticeOnly.c.pack)

    def _counts(self, pack: Column[str]) -> Mapping[PackId, int]:
        query = select(pack, func.count().label("n")).group_by(pack)
        with self._transactions.reading() as connection:
            return {PackId(row.pack): row.n for row in connection.execute(query)}

    def memories(self, learner: LearnerId) -> Mapping[PackId, Mapping[FactId, Memory]]:
        """Return the memory of every fact that was reviewed and can still be asked: facts of removed packs are gone."""
        summary, fact = tables.FactSummary, tables.Fact
        columns = [summary.c[name] for name in ("pack", "fact", *OF_MEMORY)]
        query = select(*columns).join(fact, fact.c.id == summary.c.fact)
        found: dict[PackId, dict[FactId, Memory]] = defaultdict(dict)
        with self._transactions.reading() as connection:
            rows = connection.execute(query.where(summary.c.learner == learner, summary.c.reviews > 0)).mappings()
            for row in rows:
                memory = checked({name: row[name] for name in OF_MEMORY}, Memory)
                found[PackId(row["pack"])][FactId(row["fact"])] = memory
        return found

    def last_quizzes(self, learner: LearnerId) -> Mapping[PackId, AttemptSummary]:
        """Return the quiz of each pack that ended last. The index on ends is gone through once for all packs."""
        attempt = tables.Attempt
        mine = (attempt.c.learner == learner, attempt.c.closed.is_not(None))
        newest = select(func.max(attempt.c.closed)).where(*mine).group_by(attempt.c.pack)
        query = ended(learner).add_columns(attempt.c.pack).where(attempt.c.closed.in_(newest))
        with self._transactions.reading() as connection:
            return {PackId(row["pack"]): past(row) for row in connection.execute(query).mappings()}
