"""The questions in the store: read by the use cases, replaced as a whole when the packs changed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, RowMapping, Table, delete, func, insert, or_, select

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.drawing import Candidate
from sco_quiz.domain.fact import Fact, FactId, Pack, PackId, Topic
from sco_quiz.domain.question import Bank, Question, QuestionId
from sco_quiz.storage import tables
from sco_quiz.storage.bodies import checked, decode, encode, unreadable
from sco_quiz.storage.copies import stale_facts
from sco_quiz.storage.transactions import Transactions

_AT_ONCE = 500  # names in one IN (...), below every limit SQLite was ever built with


class StoredBanks:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def packs(self) -> tuple[Pack, ...]:
        """By id."""
        with self._transactions.reading() as connection:
            topics: dict[str, list[Topic]] = defaultdict(list)
            for row in connection.execute(select(tables.Topic).order_by(tables.Topic.c.position)):
                topics[row.pack].append(checked({"id": row.id, "title": row.title}, Topic))
            rows = connection.execute(select(tables.Pack).order_by(tables.Pack.c.id)).mappings()
            return tuple(checked({**row, "topics": topics[row["id"]]}, Pack) for row in rows)

    def stored_hash(self, pack: PackId) -> str | None:
        with self._transactions.reading() as connection:
            return connection.scalar(select(tables.Pack.c.content_hash).where(tables.Pack.c.id == pack))

    def facts(self, pack: PackId) -> tuple[Fact, ...]:
        """In the order of the pack."""
        query = select(tables.Fact.c.body).where(tables.Fact.c.pack == pack).order_by(tables.Fact.c.position)
        with self._transactions.reading() as connection:
            return tuple(decode(body, Fact) for body in connection.scalars(query))

    def count(self, pack: PackId) -> int:
        query = select(func.count()).where(tables.Question.c.pack == pack)
        with self._transactions.reading() as connection:
            return connection.execute(query).scalar_one()

    def candidates(self, pack: PackId, learner: LearnerId) -> tuple[Candidate, ...]:
        """In the order of the pack. Only answers to questions that were on the screen count as meetings."""
        question = tables.Question
        columns = [question.c[name] for name in ("id", "topic", "kind", "difficulty")]
        query = select(*columns).where(question.c.pack == pack)
        with self._transactions.reading() as connection:
            facts = _facts_of(connection, pack)
            enemies = _enemies_of(connection, pack)
            seen = _seen(connection, pack, learner)
            stale = stale_facts(connection, pack)
            rows = connection.execute(query.order_by(question.c.position)).mappings().all()
        return tuple(_candidate(row, facts[row["id"]], seen, enemies[row["id"]], stale) for row in rows)

    def questions(self, ids: Iterable[QuestionId]) -> tuple[Question, ...]:
        """In the order asked for; raises KeyError for an unknown id."""
        wanted = tuple(ids)
        found: dict[QuestionId, Question] = {}
        with self._transactions.reading() as connection:
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                query = select(tables.Question.c.id, tables.Question.c.body).where(tables.Question.c.id.in_(some))
                found.update((QuestionId(row.id), decode(row.body, Question)) for row in connection.execute(query))
        return tuple(found[each] for each in wanted)

    def replace(self, bank: Bank) -> None:
        """Puts a bank in the place of the earlier one of the same pack. Attempts keep their own questions."""
        with self._transactions.writing() as connection:
            _delete(connection, bank.pack.id)
            for table, rows in _rows(bank):
                if rows:
                    connection.execute(insert(table), rows)


def _candidate(
    row: RowMapping, facts: Sequence[FactId], seen: Mapping[str, int], enemies: object, stale: frozenset[str]
) -> Candidate:
    if not facts:
        raise unreadable(Question, "it belongs to no fact")
    known = {"facts": facts, "seen": seen.get(facts[0], 0), "enemies": enemies, "stale": not stale.isdisjoint(facts)}
    return checked({**row, **known}, Candidate)


def _facts_of(connection: Connection, pack: PackId) -> Mapping[str, list[FactId]]:
    link = tables.QuestionFact
    query = select(link.c.question, link.c.fact).join(tables.Question).where(tables.Question.c.pack == pack)
    facts: dict[str, list[FactId]] = defaultdict(list)
    for row in connection.execute(query.order_by(link.c.question, link.c.position)):
        facts[row.question].append(row.fact)
    return facts


def _enemies_of(connection: Connection, pack: PackId) -> Mapping[str, list[QuestionId]]:
    question, enemy = tables.Question, tables.Enemy
    query = select(enemy.c.question, enemy.c.other).join(question, question.c.id == enemy.c.question)
    enemies: dict[str, list[QuestionId]] = defaultdict(list)
    for row in connection.execute(query.where(question.c.pack == pack)):
        enemies[row.question].append(row.other)
    return enemies


def _seen(connection: Connection, pack: PackId, learner: LearnerId) -> Mapping[str, int]:
    summary = tables.FactSummary
    query = select(summary.c.fact, summary.c.seen).where(summary.c.learner == learner, summary.c.pack == pack)
    return {row.fact: row.seen for row in connection.execute(query)}


def _delete(connection: Connection, pack: PackId) -> None:
    mine = select(tables.Question.c.id).where(tables.Question.c.pack == pack).scalar_subquery()
    enemy = tables.Enemy
    connection.execute(delete(enemy).where(or_(enemy.c.question.in_(mine), enemy.c.other.in_(mine))))
    connection.execute(delete(tables.QuestionFact).where(tables.QuestionFact.c.question.in_(mine)))
    for table in (tables.Question, tables.Fact, tables.Topic):
        connection.execute(delete(table).where(table.c.pack == pack))
    connection.execute(delete(tables.Pack).where(tables.Pack.c.id == pack))


def _rows(bank: Bank) -> Iterable[tuple[Table, Sequence[Mapping[str, object]]]]:
    """Every row of the bank, tables that are referred to first."""
    pack = bank.pack
    yield (
        tables.Pack,
        [
            {
                "id": pack.id,
                "title": pack.title,
                "source": pack.source,
                "published": pack.published,
                "paragraphs": pack.paragraphs,
                "content_hash": pack.content_hash,
            }
        ],
    )
    yield (
        tables.Topic,
        [
            {"pack": pack.id, "id": topic.id, "position": at, "title": topic.title}
            for at, topic in enumerate(pack.topics)
        ],
    )
    yield (
        tables.Fact,
        [
            {"id": fact.id, "pack": pack.id, "topic": fact.topic, "position": at, "body": encode(fact)}
            for at, fact in enumerate(bank.facts)
        ],
    )
    yield tables.Question, [_question_row(pack.id, at, question) for at, question in enumerate(bank.questions)]
    yield (
        tables.QuestionFact,
        [
            {"question": question.id, "position": at, "fact": fact}
            for question in bank.questions
            for at, fact in enumerate(question.facts)
        ],
    )
    yield (
        tables.Enemy,
        [{"question": one, "other": other} for pair in bank.enemies for one in pair for other in pair if one != other],
    )


def _question_row(pack: PackId, position: int, question: Question) -> Mapping[str, object]:
    return {
        "id": question.id,
        "pack": pack,
        "topic": question.topic,
        "kind": question.kind,
        "difficulty": question.difficulty,
        "position": position,
        "body": encode(question),
    }
