"""The figures of a learner's ended attempts, read from the summaries."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from itertools import zip_longest

from sqlalchemy import ColumnElement, RowMapping, Select, and_, case, func, select

from sco_quiz.app.ports.history import Day, FactKnowledge, MisconceptionCount, Part
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import FactId, PackId, TopicId
from sco_quiz.domain.response import Confidence
from sco_quiz.domain.statistics import FEWEST, Share
from sco_quiz.storage.attempts.fact_history import fact_history
from sco_quiz.storage.attempts.rows import rule
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked
from sco_quiz.storage.database.transactions import Transactions

_OF_MEMORY = ("stability", "difficulty", "reviewed_at", "reviews")


class StoredFigures:
    """Read figures. Only answers to questions that were on the screen count. “Newest” goes by the order of ends, not a
    clock.
    """

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def topics(self, learner: LearnerId, pack: PackId) -> Mapping[TopicId, Share]:
        table = tables.TopicSummary
        rows = self._rows(select(table), table.c.learner == learner, table.c.pack == pack)
        return {TopicId(row["topic"]): checked({"right": row["right"], "n": row["n"]}, Share) for row in rows}

    def knowledge(self, learner: LearnerId, pack: PackId) -> Mapping[FactId, FactKnowledge]:
        table = tables.FactSummary
        rows = self._rows(select(table), table.c.learner == learner, table.c.pack == pack)
        return {FactId(row["fact"]): _known(row) for row in rows}

    def confidence(self, learner: LearnerId, pack: PackId) -> Mapping[Confidence, Share]:
        table = tables.ConfidenceSummary
        rows = self._rows(select(table), table.c.learner == learner, table.c.pack == pack)
        return {
            checked(row["sure"], Confidence): checked({"right": row["right"], "n": row["n"]}, Share) for row in rows
        }

    def misconceptions(self, learner: LearnerId, pack: PackId) -> tuple[MisconceptionCount, ...]:
        table = tables.MisconceptionSummary
        times, questions, at = func.sum(table.c.n), func.count(), func.max(table.c.at)
        query = select(table.c.name, questions.label("questions"), times.label("times"), at.label("at"))
        query = query.group_by(table.c.name).order_by(questions.desc(), times.desc(), table.c.name)
        rows = self._rows(query, table.c.learner == learner, table.c.pack == pack)
        return tuple(checked(row, MisconceptionCount) for row in rows)

    def parts(
        self, learner: LearnerId, pack: PackId, since: datetime | None = None, before: datetime | None = None
    ) -> tuple[Part, ...]:
        """Of all quizzes from the summary, else from the answers of those in between."""
        if since is None and before is None:
            table = tables.PartSummary
            return tuple(map(_part, self._rows(select(table), table.c.learner == learner, table.c.pack == pack)))
        attempt, answer = tables.Attempt, tables.Answer
        bounds = [*([attempt.c.ended_at >= since] if since else []), *([attempt.c.ended_at < before] if before else [])]
        mine = (attempt.c.learner == learner, attempt.c.pack == pack, attempt.c.closed.is_not(None))
        mode = func.coalesce(rule("mode"), "").label("mode")
        # With a limit SQLite works the rules out once for each attempt, and not for each of its answers.
        quiz = select(attempt.c.number, mode).where(*mine, *bounds).limit(-1).subquery()
        by = (answer.c.topic, answer.c.kind, quiz.c.mode)
        sums = (func.sum(answer.c.share).label("right"), func.count().label("n"))
        query = select(*by, *sums).join(quiz, quiz.c.number == answer.c.attempt).group_by(*by)
        return tuple(map(_part, self._rows(query, answer.c.seen)))

    def days(self, learner: LearnerId, pack: PackId, since: date) -> tuple[Day, ...]:
        table = tables.DaySummary
        query = select(table).order_by(table.c.day)
        rows = self._rows(query, table.c.learner == learner, table.c.pack == pack, table.c.day >= since.isoformat())
        return tuple(
            checked(
                {"day": row["day"], "share": {"right": row["share"], "n": row["n"]}, "time_ns": row["time_ns"]}, Day
            )
            for row in rows
        )

    def few_answers(
        self, learner: LearnerId, pack: PackId, topics: Collection[TopicId]
    ) -> Mapping[TopicId, tuple[float, ...]]:
        """Return the answers to topics that have few, found by their facts without reading all answers.

        No fact has more answers than its topic. The facts are looked up first: joined to the answers, SQLite goes
        through the attempts. One whose memory was started again may have more answers than its line says.
        """
        answer, attempt, fact = tables.Answer, tables.Attempt, tables.FactSummary
        of_learner = (fact.c.learner == learner, fact.c.pack == pack, fact.c.seen < FEWEST)
        seldom = {row["fact"] for row in self._rows(select(fact.c.fact), *of_learner)}
        with self._transactions.reading() as connection:
            history = fact_history(connection)
        seldom = history.names(seldom | {each for each in history.restarted if each.startswith(f"{pack}/")})
        query = select(answer.c.topic, answer.c.share).join(attempt, attempt.c.number == answer.c.attempt)
        rows = self._rows(
            query.order_by(attempt.c.closed, answer.c.at, answer.c.position),
            answer.c.fact.in_(seldom),
            answer.c.topic.in_(topics),
            answer.c.seen,
            attempt.c.learner == learner,
            attempt.c.pack == pack,
            attempt.c.closed.is_not(None),
        )
        found: dict[TopicId, list[float]] = {topic: [] for topic in topics}
        for row in rows:
            found[TopicId(row["topic"])].append(checked(row["share"], float))
        return {topic: tuple(shares) for topic, shares in found.items()}

    def answered(self, learner: LearnerId, pack: PackId, since: Sequence[datetime]) -> tuple[int, ...]:
        answer, attempt = tables.Answer, tables.Attempt
        spans = [
            answer.c.at >= start if end is None else and_(answer.c.at >= start, answer.c.at < end)
            for start, end in zip_longest(since, since[1:])
        ]
        counts = [func.coalesce(func.sum(case((span, 1), else_=0)), 0).label(str(at)) for at, span in enumerate(spans)]
        (row,) = self._rows(
            select(*counts).select_from(attempt).join(answer, answer.c.attempt == attempt.c.number),
            attempt.c.learner == learner,
            attempt.c.pack == pack,
            attempt.c.ended_at >= since[0],
            attempt.c.closed.is_not(None),
            answer.c.seen,
        )
        return tuple(row[str(at)] for at in range(len(since)))

    def _rows(self, query: Select[*tuple[object, ...]], *where: ColumnElement[bool]) -> list[RowMapping]:
        with self._transactions.reading() as connection:
            return list(connection.execute(query.where(*where)).mappings())


def _part(row: RowMapping) -> Part:
    share = {"right": row["right"], "n": row["n"]}
    return checked({"topic": row["topic"], "kind": row["kind"], "mode": row["mode"] or None, "share": share}, Part)


def _known(row: RowMapping) -> FactKnowledge:
    memory = {name: row[name] for name in _OF_MEMORY} if row["reviews"] else None
    values = {name: row[name] for name in ("right", "in_a_row", "question", "kind")}
    return checked({**values, "asked": row["seen"], "last": row["closed"], "memory": memory}, FactKnowledge)
