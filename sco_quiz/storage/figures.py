"""What a learner's ended attempts add up to, read from the summaries that ending them keeps."""

from collections.abc import Mapping

from sqlalchemy import select

from sco_quiz.app.ports import Known, Past, Try
from sco_quiz.domain.attempt import AttemptId, LearnerId, Rules
from sco_quiz.domain.fact import FactId, PackId, TopicId
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import points_to_reach
from sco_quiz.domain.statistics import Share
from sco_quiz.storage import tables
from sco_quiz.storage.bodies import checked, decode
from sco_quiz.storage.transactions import Transactions


class StoredFigures:
    """Only answers to questions that were on the screen count; "newest" is by the order of ending, not by a clock."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def unfinished(self, learner: LearnerId) -> tuple[AttemptId, ...]:
        attempt = tables.Attempt
        query = select(attempt.id).where(attempt.learner == learner, attempt.closed.is_(None))
        with self._transactions.reading() as connection:
            found = connection.scalars(query.order_by(attempt.number.desc())).all()
        return tuple(map(AttemptId, found))

    def history(self, learner: LearnerId, limit: int | None = None) -> tuple[Past, ...]:
        attempt = tables.Attempt
        names = ("id", "ended_at", "points", "share", "right", "count", "ran_out", "used_ns")
        columns = [attempt.__table__.c[name] for name in (*names, "rules")]
        query = select(*columns).where(attempt.learner == learner, attempt.closed.is_not(None))
        with self._transactions.reading() as connection:
            rows = connection.execute(query.order_by(attempt.closed.desc()).limit(limit)).mappings().all()
        past = []
        for row in rows:
            rules = decode(row["rules"], Rules)
            mark = points_to_reach(rules.mark, checked(row["count"], int))
            past.append(
                checked(
                    {**{name: row[name] for name in names}, "mode": rules.mode, "scheme": rules.scheme, "mark": mark},
                    Past,
                )
            )
        return tuple(past)

    def topics(self, learner: LearnerId, pack: PackId) -> Mapping[TopicId, Share]:
        summary = tables.TopicSummary
        query = select(summary.topic, summary.right, summary.n)
        with self._transactions.reading() as connection:
            rows = connection.execute(query.where(summary.learner == learner, summary.pack == pack)).all()
        return {TopicId(row.topic): checked({"right": row.right, "n": row.n}, Share) for row in rows}

    def missed(self, learner: LearnerId, pack: PackId) -> tuple[FactId, ...]:
        summary = tables.FactSummary
        query = select(summary.fact).where(summary.learner == learner, summary.pack == pack)
        query = query.where(summary.verdict != Verdict.RIGHT).order_by(summary.closed, summary.fact)
        with self._transactions.reading() as connection:
            return tuple(FactId(fact) for fact in connection.scalars(query))

    def knowledge(self, learner: LearnerId, pack: PackId) -> Mapping[FactId, Known]:
        summary = tables.FactSummary
        query = select(summary.fact, summary.seen, summary.right, summary.in_a_row)
        with self._transactions.reading() as connection:
            rows = connection.execute(query.where(summary.learner == learner, summary.pack == pack)).all()
        return {
            FactId(row.fact): checked({"asked": row.seen, "right": row.right, "in_a_row": row.in_a_row}, Known)
            for row in rows
        }

    def tries(self, learner: LearnerId, fact: FactId) -> tuple[Try, ...]:
        attempt, answer = tables.Attempt, tables.Answer
        query = (
            select(attempt.id.label("attempt"), attempt.ended_at)
            .add_columns(answer.question, answer.verdict, answer.sure, answer.time_ns)
            .join(attempt, attempt.number == answer.attempt)
            .where(attempt.learner == learner, answer.fact == fact, answer.seen)
            .order_by(attempt.closed.desc())
        )
        with self._transactions.reading() as connection:
            return tuple(checked(row, Try) for row in connection.execute(query).mappings())
