"""The ended attempts of a learner, in the order of their ends, whatever a clock said."""

from collections.abc import Collection, Mapping

from sqlalchemy import ColumnElement, RowMapping, Select, and_, func, or_, select

from sco_quiz.app.ports.history import AttemptSummary, EarlierAnswer, Selection
from sco_quiz.domain.attempt import AttemptId, LearnerId, Mode, Rules
from sco_quiz.domain.fact import SEVERAL, FactId, PackId
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import points_to_reach
from sco_quiz.domain.statistics import Share
from sco_quiz.storage.attempts.answer_pack import answer_pack
from sco_quiz.storage.attempts.fact_history import fact_history
from sco_quiz.storage.attempts.rows import row_of, rule
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, decode
from sco_quiz.storage.database.transactions import Transactions

_OF_PAST = ("id", "pack", "title", "ended_at", "points", "share", "right", "count", "ran_out", "used_ns")


class StoredHistory:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def newest(
        self, learner: LearnerId, limit: int, mode: Mode | None = None, pack: PackId | None = None
    ) -> tuple[AttemptSummary, ...]:
        query = ended(learner).limit(limit)
        if mode is not None:
            query = query.where(rule("mode") == mode)
        if pack is not None:
            query = query.where(tables.Attempt.c.pack == pack)
        with self._transactions.reading() as connection:
            return tuple(map(past, connection.execute(query).mappings().all()))

    def total(self, learner: LearnerId) -> int:
        attempt = tables.Attempt
        query = select(func.count()).where(attempt.c.learner == learner, attempt.c.closed.is_not(None))
        with self._transactions.reading() as connection:
            return connection.execute(query).scalar_one()

    def selected(self, learner: LearnerId, selection: Selection, limit: int) -> tuple[AttemptSummary, ...]:
        query = ended(learner).limit(limit)
        if selection.since is not None:
            query = query.where(tables.Attempt.c.ended_at >= selection.since)
        if selection.mode is not None:
            query = query.where(rule("mode") == selection.mode)
        mine = tables.Answer.c.attempt == tables.Attempt.c.number
        has_part = select(tables.Answer.c.attempt).where(mine, *_parts(selection)).exists()
        if selection.takes_parts:
            query = query.where(has_part)
        elif selection.pack is not None:
            pack = tables.Attempt.c.pack
            query = query.where(or_(pack == selection.pack, and_(pack == SEVERAL, has_part)))
        with self._transactions.reading() as connection:
            return tuple(map(past, connection.execute(query).mappings().all()))

    def parts_of(self, attempts: Collection[AttemptId], selection: Selection) -> Mapping[AttemptId, Share]:
        answer, attempt = tables.Answer.c, tables.Attempt
        right, n = func.sum(answer.share).label("right"), func.count().label("n")
        query = select(attempt.c.id, right, n).join(tables.Answer, answer.attempt == attempt.c.number)
        query = query.where(attempt.c.id.in_(attempts), *_parts(selection)).group_by(attempt.c.id)
        with self._transactions.reading() as connection:
            rows = connection.execute(query).mappings().all()
        return {AttemptId(row["id"]): checked({"right": row["right"], "n": row["n"]}, Share) for row in rows}

    def before(self, learner: LearnerId, attempt: AttemptId) -> AttemptSummary | None:
        """Return the last attempt before this one at the same pack with the same mode, marking and number of questions,
        else None.

        Raises GoneError for an unknown attempt.
        """
        table = tables.Attempt
        with self._transactions.reading() as connection:
            this = row_of(connection, attempt)
            rules = decode(this["rules"], Rules)
            alike = (
                table.c.pack == this["pack"],
                rule("mode") == rules.mode,
                rule("scheme") == rules.scheme,
                table.c.count == this["count"],
            )
            query = ended(learner).where(table.c.closed < this["closed"], *alike).limit(1)
            row = connection.execute(query).mappings().one_or_none()
        return None if row is None else past(row)

    def partly_right(self, attempt: AttemptId) -> int:
        answer, table = tables.Answer, tables.Attempt
        query = select(func.count()).join(table, table.c.number == answer.c.attempt)
        query = query.where(table.c.id == attempt, answer.c.verdict == Verdict.PARTLY)
        with self._transactions.reading() as connection:
            return connection.execute(query).scalar_one()

    def tries(self, learner: LearnerId, fact: FactId, limit: int) -> tuple[EarlierAnswer, ...]:
        attempt, answer = tables.Attempt, tables.Answer
        query = (
            select(attempt.c.id.label("attempt"), attempt.c.ended_at)
            .add_columns(answer.c.question, answer.c.verdict, answer.c.sure, answer.c.time_ns, answer.c.claimed)
            .join(attempt, attempt.c.number == answer.c.attempt)
            .where(attempt.c.learner == learner, answer.c.seen, attempt.c.closed.is_not(None))
            .order_by(attempt.c.closed.desc(), answer.c.position.desc())
            .limit(limit)
        )
        with self._transactions.reading() as connection:
            named = query.where(answer.c.fact.in_(fact_history(connection).names([fact])))
            return tuple(checked(row, EarlierAnswer) for row in connection.execute(named).mappings())


def _parts(selection: Selection) -> list[ColumnElement[bool]]:
    """Which answers of a quiz are meant."""
    answer = tables.Answer.c
    wanted = [(answer_pack(), selection.pack), (answer.topic, selection.topic), (answer.kind, selection.kind)]
    return [answer.seen, *(column == value for column, value in wanted if value is not None)]


def ended(learner: LearnerId) -> Select[*tuple[object, ...]]:
    attempt = tables.Attempt
    columns = [attempt.c[name] for name in (*_OF_PAST, "rules")]
    query = select(*columns).where(attempt.c.learner == learner, attempt.c.closed.is_not(None))
    return query.order_by(attempt.c.closed.desc())


def past(row: RowMapping) -> AttemptSummary:
    rules = decode(row["rules"], Rules)
    mark = points_to_reach(rules.mark, checked(row["count"], int))
    values = {name: row[name] for name in _OF_PAST}
    return checked({**values, "mode": rules.mode, "scheme": rules.scheme, "mark": mark}, AttemptSummary)
