"""The questions of a pack for one learner, read so that a draw looks at few of them.

By position, the questions of one topic and kind stand together, the easiest first (see `tables.Question`). So an index
gives the first and the last position of each such run, hence their number, and any question can be read by its
position. Only questions that the learner has met, or that timed quizzes leave out, are known one by one.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, RowMapping, ScalarSelect, Select, literal, select, true, union_all

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.drawing import Candidate, Group, Offer, Wanted
from sco_quiz.domain.fact import FactId, PackId, TopicId, TopicKey, pack_of
from sco_quiz.domain.question import Kind, Question, QuestionId
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, unreadable
from sco_quiz.storage.database.transactions import Transactions

_AT_ONCE = 500  # values in one IN (...), below every limit that SQLite was ever built with
T = TypeVar("T")


def in_parts(values: Iterable[T]) -> Iterator[list[T]]:
    """Yield the values in lists that one IN (...) can hold."""
    every = list(values)
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))


class StoredPool:
    def __init__(self, transactions: Transactions, pack: PackId, learner: LearnerId) -> None:
        self._transactions = transactions
        self._pack = pack
        with transactions.reading() as connection:
            met = [tuple(row) for row in connection.execute(_met(pack, learner)).all()]
            self._seen = dict(checked(met, list[tuple[int, int]]))
            self._stale = frozenset(checked(connection.scalars(_stale(pack)).all(), list[int]))
            self._practice_only = frozenset(checked(connection.scalars(_practice_only(pack)).all(), list[int]))
        self._known = sorted(self._stale.union(self._practice_only, self._seen))

    def offers(self, blueprint: Sequence[Wanted]) -> tuple[Offer, ...]:
        """Return an offer for each line. Lines that differ only in topics or kinds are read together."""
        ranges = {(wanted.easiest, wanted.hardest) for wanted in blueprint}
        with self._transactions.reading() as connection:
            runs = {each: _runs(connection, self._pack, *each) for each in ranges}
        return tuple(self._offer(wanted, runs[wanted.easiest, wanted.hardest]) for wanted in blueprint)

    def read(self, positions: Sequence[int]) -> tuple[Candidate, ...]:
        """Return the candidates at these positions, in this order. Raises DamagedStoreError where one is missing."""
        found: dict[int, Candidate] = {}
        with self._transactions.reading() as connection:
            for some in in_parts(positions):
                found.update(self._candidates(connection, some))
        if len(found) < len(positions):
            raise unreadable(Question, "it is missing")
        return tuple(found[each] for each in positions)

    def on(self, facts: Collection[FactId]) -> tuple[Candidate, ...]:
        """Return every question of the pack on any of the facts."""
        question, link = tables.Question, tables.QuestionFact
        query = select(question.c.position).join(link, link.c.question == question.c.id)
        positions: set[int] = set()
        with self._transactions.reading() as connection:
            for some in in_parts(fact for fact in facts if pack_of(fact) == self._pack):
                found = connection.scalars(query.where(link.c.fact.in_(some)))
                positions.update(checked(found.all(), list[int]))
        return self.read(sorted(positions))

    def _offer(self, wanted: Wanted, runs: Iterable["_Run"]) -> Offer:
        spans: dict[tuple[int, TopicId], list[range]] = defaultdict(list)
        varied, left_out, faulty = False, 0, 0
        for run in runs:
            if not run.is_of(self._pack, wanted):
                continue
            for span in self._parts(run.positions):
                is_faulty = span.start in self._practice_only
                faulty += is_faulty
                if wanted.timed and (is_faulty or span.start in self._stale):
                    left_out += not is_faulty
                else:
                    spans[self._seen.get(span.start, 0), run.topic].append(span)
                    varied = varied or run.kind is not Kind.TRUE_FALSE
        groups = [Group(seen, topic, _Spans(some)) for (seen, topic), some in spans.items()]
        return Offer(wanted=wanted, groups=groups, varied=varied, left_out=left_out, faulty=faulty)

    def _parts(self, positions: range) -> Iterator[range]:
        """Yield the positions in spans; each question that is known one by one is a span of its own."""
        start = positions.start
        known = self._known
        for each in known[bisect_left(known, start) : bisect_left(known, positions.stop)]:
            if start < each:
                yield range(start, each)
            yield range(each, each + 1)
            start = each + 1
        if start < positions.stop:
            yield range(start, positions.stop)

    def _candidates(self, connection: Connection, positions: Sequence[int]) -> Iterator[tuple[int, Candidate]]:
        question = tables.Question
        columns = [question.c[name] for name in ("position", "id", "topic", "kind", "difficulty")]
        query = select(*columns).where(question.c.pack == self._pack, question.c.position.in_(positions))
        rows = connection.execute(query).mappings().all()
        ids = [row["id"] for row in rows]
        facts, enemies = _facts_of(connection, ids), _enemies_of(connection, ids)
        for row in rows:
            yield row["position"], self._candidate(row, facts[row["id"]], enemies[row["id"]])

    def _candidate(self, row: RowMapping, facts: Sequence[FactId], enemies: Sequence[QuestionId]) -> Candidate:
        if not facts:
            raise unreadable(Question, "it belongs to no fact")
        position = row["position"]
        known = {"seen": self._seen.get(position, 0), "stale": position in self._stale}
        known |= {"practice_only": position in self._practice_only}
        return checked({**row, **known, "facts": facts, "enemies": enemies}, Candidate)


@dataclass(frozen=True, slots=True)
class _Run:
    """All questions of a topic and a kind within a range of difficulty."""

    topic: TopicId
    kind: Kind
    first: int
    last: int

    @property
    def positions(self) -> range:
        return range(self.first, self.last + 1)

    def is_of(self, pack: PackId, wanted: Wanted) -> bool:
        is_of_topic = not wanted.topics or TopicKey(pack, self.topic) in wanted.topics
        return is_of_topic and (not wanted.kinds or self.kind in wanted.kinds)


class _Spans:
    """The numbers of several spans as one sequence."""

    def __init__(self, spans: Sequence[range]) -> None:
        self._spans = spans
        self._ends = list(accumulate(map(len, spans)))

    def __len__(self) -> int:
        return self._ends[-1]

    def __getitem__(self, place: int, /) -> int:
        at = bisect_right(self._ends, place)
        return self._spans[at][place - self._ends[at]]  # a negative index, from the end of the span


def _met(pack: PackId, learner: LearnerId) -> Select[int, int]:
    """Select the questions that the learner has met. Only answers to questions that were on the screen count."""
    question, link, summary = tables.Question, tables.QuestionFact, tables.FactSummary
    return (
        select(question.c.position, summary.c.seen)
        .select_from(summary)
        .join(link, link.c.fact == summary.c.fact)
        .join(question, question.c.id == link.c.question)
        .where(summary.c.learner == learner, summary.c.pack == pack, link.c.position == 0)
    )


def _stale(pack: PackId) -> Select[int]:
    question, link, stale = tables.Question, tables.QuestionFact, tables.StaleFact
    return (
        select(question.c.position)
        .select_from(stale)
        .join(link, link.c.fact == stale.c.fact)
        .join(question, question.c.id == link.c.question)
        .where(stale.c.pack == pack)
    )


def _practice_only(pack: PackId) -> Select[int]:
    question, kept_out = tables.Question, tables.PracticeOnly
    query = select(question.c.position).join(kept_out, kept_out.c.question == question.c.id)
    return query.where(kept_out.c.pack == pack)


def _runs(connection: Connection, pack: PackId, easiest: float, hardest: float) -> list[_Run]:
    question, topic = tables.Question, tables.Topic
    kind = union_all(*(select(literal(each.value).label("id")) for each in Kind)).subquery("kind")
    inside = (
        question.c.pack == topic.c.pack,
        question.c.topic == topic.c.id,
        question.c.kind == kind.c.id,
        question.c.difficulty.between(easiest, hardest),
    )

    def end(*order: ColumnElement[object]) -> ScalarSelect[int]:
        return select(question.c.position).where(*inside).order_by(*order).limit(1).scalar_subquery()

    by = (question.c.difficulty, question.c.position)
    ends = (end(*by).label("first"), end(*(each.desc() for each in by)).label("last"))
    every = select(topic.c.id, kind.c.id, *ends).join_from(topic, kind, true()).where(topic.c.pack == pack)
    found = [tuple(row) for row in connection.execute(every).all() if row.first is not None]
    return [_Run(*run) for run in checked(found, list[tuple[TopicId, Kind, int, int]])]


def _facts_of(connection: Connection, questions: Collection[str]) -> Mapping[str, list[FactId]]:
    link = tables.QuestionFact
    query = select(link.c.question, link.c.fact).where(link.c.question.in_(questions))
    facts: dict[str, list[FactId]] = defaultdict(list)
    for each, fact in connection.execute(query.order_by(link.c.question, link.c.position)).all():
        facts[each].append(fact)
    return facts


def _enemies_of(connection: Connection, questions: Collection[str]) -> Mapping[str, list[QuestionId]]:
    enemy = tables.Enemy
    query = select(enemy.c.question, enemy.c.other).where(enemy.c.question.in_(questions))
    enemies: dict[str, list[QuestionId]] = defaultdict(list)
    for each, other in connection.execute(query).all():
        enemies[each].append(other)
    return enemies
