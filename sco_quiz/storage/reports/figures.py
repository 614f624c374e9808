"""The figures of a learner's ended attempts, read from the summaries."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from itertools import zip_longest
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, Table, and_, case, func, select

from sco_quiz.app.ports.history import Day, FactKnowledge, MisconceptionCount, Packs, Part
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import SEVERAL, FactId, TopicKey, pack_of
from sco_quiz.domain.response import Confidence
from sco_quiz.domain.statistics import FEWEST, Share
from sco_quiz.storage.attempts.answer_pack import answer_pack, is_of
from sco_quiz.storage.attempts.fact_history import fact_history
from sco_quiz.storage.attempts.rows import rule
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked
from sco_quiz.storage.database.transactions import Transactions

_Query = Select[*tuple[Any, ...]]
OF_MEMORY = ("stability", "difficulty", "reviewed_at", "reviews")


class StoredFigures:
    """Read figures. Only answers to questions that were on the screen count. “Newest” goes by the order of ends, not a
    clock.
    """

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def topics(self, learner: LearnerId, packs: Packs) -> Mapping[TopicKey, Share]:
        rows = self._lines(tables.TopicSummary, learner, packs)
        return {_topic(row): checked({"right": row["right"], "n": row["n"]}, Share) for row in rows}

    def knowledge(self, learner: LearnerId, packs: Packs) -> Mapping[FactId, FactKnowledge]:
        return {FactId(row["fact"]): _known(row) for row in self._lines(tables.FactSummary, learner, packs)}

    def reviewed_elsewhere(self, learner: LearnerId, packs: Packs, since: datetime, *, first: bool) -> int:
        fact = tables.FactSummary.c
        query = select(func.count().label("n")).where(fact.learner == learner, fact.pack.not_in(packs))
        (row,) = self._rows(query, fact.reviewed_at >= since, fact.reviews > (0 if first else 1))
        return checked(row["n"], int)

    def confidence(self, learner: LearnerId, packs: Packs) -> Mapping[Confidence, Share]:
        table = tables.ConfidenceSummary
        sums = (func.sum(table.c.right).label("right"), func.sum(table.c.n).label("n"))
        rows = self._rows(_of(select(table.c.sure, *sums), table, learner, packs).group_by(table.c.sure))
        return {
            checked(row["sure"], Confidence): checked({"right": row["right"], "n": row["n"]}, Share) for row in rows
        }

    def misconceptions(self, learner: LearnerId, packs: Packs) -> tuple[MisconceptionCount, ...]:
        table = tables.MisconceptionSummary
        times, questions, at = func.sum(table.c.n), func.count(), func.max(table.c.at)
        query = select(table.c.pack, table.c.name, questions.label("questions"), times.label("times"), at.label("at"))
        query = query.group_by(table.c.pack, table.c.name)
        query = query.order_by(questions.desc(), times.desc(), table.c.name, table.c.pack)
        return tuple(checked(row, MisconceptionCount) for row in self._rows(_of(query, table, learner, packs)))

    def parts(
        self, learner: LearnerId, packs: Packs, since: datetime | None = None, before: datetime | None = None
    ) -> tuple[Part, ...]:
        """Of all quizzes from the summary, else from the answers of those in between."""
        if since is None and before is None:
            return tuple(map(_part, self._lines(tables.PartSummary, learner, packs)))
        attempt, answer = tables.Attempt, tables.Answer
        bounds = [*([attempt.c.ended_at >= since] if since else []), *([attempt.c.ended_at < before] if before else [])]
        mine = (attempt.c.learner == learner, attempt.c.pack.in_((*packs, SEVERAL)), attempt.c.closed.is_not(None))
        mode = func.coalesce(rule("mode"), "").label("mode")
        # With a limit SQLite works the rules out once for each attempt, and not for each of its answers.
        quiz = select(attempt.c.number, attempt.c.pack, mode).where(*mine, *bounds).limit(-1).subquery()
        pack = answer_pack(quiz.c.pack)
        by = (pack.label("pack"), answer.c.topic, answer.c.kind, quiz.c.mode)
        sums = (func.sum(answer.c.share).label("right"), func.count().label("n"))
        query = select(*by, *sums).join(quiz, quiz.c.number == answer.c.attempt).group_by(*by)
        return tuple(map(_part, self._rows(query, answer.c.seen, pack.in_(packs))))

    def days(self, learner: LearnerId, packs: Packs, since: date) -> tuple[Day, ...]:
        """Each day is added up here: SQLite takes several times as long for it."""
        table = tables.DaySummary
        query = _of(select(table), table, learner, packs).order_by(table.c.day)
        of_day: dict[str, Day] = {}
        for row in self._rows(query, table.c.day >= since.isoformat()):
            share = {"right": row["share"], "n": row["n"]}
            day = checked({"day": row["day"], "share": share, "time_ns": row["time_ns"]}, Day)
            before = of_day.get(row["day"])
            of_day[row["day"]] = day if before is None else _added(before, day)
        return tuple(of_day.values())

    def few_answers(self, learner: LearnerId, topics: Collection[TopicKey]) -> Mapping[TopicKey, tuple[float, ...]]:
        """Return the answers to topics that have few, found by their facts without reading all answers.

        No fact has more answers than its topic. The facts are looked up first: joined to the answers, SQLite goes
        through the attempts. One whose memory was started again may have more answers than its line says.
        """
        answer, attempt, fact = tables.Answer, tables.Attempt, tables.FactSummary
        packs = {topic.pack for topic in topics}
        rarely = _of(select(fact.c.fact), fact, learner, packs)
        seldom = {row["fact"] for row in self._rows(rarely, fact.c.seen < FEWEST)}
        with self._transactions.reading() as connection:
            history = fact_history(connection)
        seldom = history.names(seldom | {each for each in history.restarted if pack_of(each) in packs})
        query = select(answer_pack().label("pack"), answer.c.topic, answer.c.share)
        rows = self._rows(
            query.join(attempt, attempt.c.number == answer.c.attempt).order_by(
                attempt.c.closed, answer.c.at, answer.c.position
            ),
            answer.c.fact.in_(seldom),
            answer.c.topic.in_({topic.topic for topic in topics}),
            answer.c.seen,
            attempt.c.learner == learner,
            is_of(packs),
            attempt.c.closed.is_not(None),
        )
        found: dict[TopicKey, list[float]] = {topic: [] for topic in topics}
        for row in rows:
            if (topic := _topic(row)) in found:
                found[topic].append(checked(row["share"], float))
        return {topic: tuple(shares) for topic, shares in found.items()}

    def answered(self, learner: LearnerId, packs: Packs, since: Sequence[datetime]) -> tuple[int, ...]:
        answer, attempt = tables.Answer, tables.Attempt
        spans = [
            answer.c.at >= start if end is None else and_(answer.c.at >= start, answer.c.at < end)
            for start, end in zip_longest(since, since[1:])
        ]
        counts = [func.coalesce(func.sum(case((span, 1), else_=0)), 0).label(str(at)) for at, span in enumerate(spans)]
        (row,) = self._rows(
            select(*counts).select_from(attempt).join(answer, answer.c.attempt == attempt.c.number),
            attempt.c.learner == learner,
            is_of(packs),
            attempt.c.ended_at >= since[0],
            attempt.c.closed.is_not(None),
            answer.c.seen,
        )
        return tuple(row[str(at)] for at in range(len(since)))

    def _lines(self, summary: Table, learner: LearnerId, packs: Packs) -> list[RowMapping]:
        return self._rows(_of(select(summary), summary, learner, packs))

    def _rows(self, query: Select[*tuple[object, ...]], *where: ColumnElement[bool]) -> list[RowMapping]:
        with self._transactions.reading() as connection:
            return list(connection.execute(query.where(*where)).mappings())


def _of(query: _Query, summary: Table, learner: LearnerId, packs: Packs) -> _Query:
    """Of one pack SQLite reads the lines in their order, and need not sort them into groups."""
    one = next(iter(packs)) if len(packs) == 1 else None
    of_packs = summary.c.pack.in_(packs) if one is None else summary.c.pack == one
    return query.where(summary.c.learner == learner, of_packs)


def _added(one: Day, other: Day) -> Day:
    share = Share(one.share.right + other.share.right, one.share.n + other.share.n)
    return Day(day=one.day, share=share, time_ns=one.time_ns + other.time_ns)


def _topic(row: RowMapping) -> TopicKey:
    return checked((row["pack"], row["topic"]), TopicKey)


def _part(row: RowMapping) -> Part:
    values = {name: row[name] for name in ("pack", "topic", "kind")}
    share = {"right": row["right"], "n": row["n"]}
    return checked({**values, "mode": row["mode"] or None, "share": share}, Part)


def _known(row: RowMapping) -> FactKnowledge:
    memory = {name: row[name] for name in OF_MEMORY} if row["reviews"] else None
    values = {name: row[name] for name in ("right", "in_a_row", "question", "kind")}
    return checked({**values, "asked": row["seen"], "last": row["closed"], "memory": memory}, FactKnowledge)
