"""The questions of the bank: use cases read them, and a changed pack replaces them as a whole."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, RowMapping, Table, delete, func, insert, or_, select

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.drawing import Pool, PoolInMemory
from sco_quiz.domain.evidence import Paragraphs
from sco_quiz.domain.fact import Article, Fact, FactId, Pack, PackId, Topic, TopicId
from sco_quiz.domain.question import Bank, Question, QuestionId
from sco_quiz.storage.attempts import pack_names
from sco_quiz.storage.bank.pool import StoredPool, in_parts
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, decode, encode
from sco_quiz.storage.database.transactions import Transactions

_NO_ARTICLE = Article(source="", published=date.min, paragraphs=0)  # how its columns say that there is none


class StoredBanks:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def packs(self) -> tuple[Pack, ...]:
        """Return the packs by id."""
        with self._transactions.reading() as connection:
            topic = tables.Topic.c
            named = connection.execute(select(topic.pack, topic.id, topic.title).order_by(topic.position)).all()
            rows = connection.execute(select(tables.Pack).order_by(tables.Pack.c.id)).mappings().all()
        topics: dict[str, list[Topic]] = defaultdict(list)
        fields = [{"id": id_, "title": title} for _, id_, title in named]
        for row, each in zip(named, checked(fields, list[Topic]), strict=True):  # at once: there may be thousands
            topics[row[0]].append(each)
        return tuple(pack_of_row(row, topics[row["id"]]) for row in rows)

    def hashes(self) -> Mapping[PackId, str]:
        """Return the sums of the files that the banks were built from, by pack."""
        query = select(tables.Pack.c.id, tables.Pack.c.content_hash)
        with self._transactions.reading() as connection:
            return {PackId(row.id): row.content_hash for row in connection.execute(query)}

    def facts(self, *packs: PackId) -> tuple[Fact, ...]:
        """Return the facts of the packs in this order, those of each in its own."""
        table = tables.Fact
        query = select(table.c.pack, table.c.body).where(table.c.pack.in_(packs)).order_by(table.c.position)
        of_pack: dict[str, list[Fact]] = {pack: [] for pack in packs}
        with self._transactions.reading() as connection:
            for row in connection.execute(query):
                of_pack[row.pack].append(decode(row.body, Fact))
        return tuple(fact for facts in of_pack.values() for fact in facts)

    def text(self, pack: PackId) -> Paragraphs | None:
        """Return the article by paragraph where the pack carries it."""
        query = select(tables.PackText.c.paragraphs).where(tables.PackText.c.pack == pack)
        with self._transactions.reading() as connection:
            paragraphs = connection.scalar(query)
        return None if paragraphs is None else decode(paragraphs, dict[str, str])

    def topic_titles(self, pack: PackId) -> Mapping[TopicId, str]:
        """Return how the topics are called, also those of a pack that is gone."""
        with self._transactions.reading() as connection:
            return pack_names.topics_of(connection, pack)

    def count(self, *packs: PackId) -> int:
        query = select(func.count()).where(tables.Question.c.pack.in_(packs))
        with self._transactions.reading() as connection:
            return connection.execute(query).scalar_one()

    def pool(self, pack: PackId, learner: LearnerId, facts: Collection[FactId] | None = None) -> Pool:
        """Return all questions of the pack, or those on any of these facts."""
        stored = StoredPool(self._transactions, pack, learner)
        return stored if facts is None else PoolInMemory(stored.on(facts))

    def questions(self, ids: Iterable[QuestionId]) -> tuple[Question, ...]:
        """Return these questions in this order, without those that are not stored."""
        wanted = tuple(ids)
        found: dict[QuestionId, Question] = {}
        with self._transactions.reading() as connection:
            for some in in_parts(wanted):
                query = select(tables.Question.c.id, tables.Question.c.body).where(tables.Question.c.id.in_(some))
                found.update((QuestionId(row.id), decode(row.body, Question)) for row in connection.execute(query))
        return tuple(found[each] for each in wanted if each in found)

    def replace(self, bank: Bank) -> None:
        """Replace the bank of a pack, in one transaction. Attempts keep the questions that they showed."""
        with self._transactions.writing() as connection:
            put_bank(connection, bank)


def pack_of_row(row: RowMapping, topics: Sequence[Topic]) -> Pack:
    """Return the pack of a row of its table. Raises DamagedStoreError."""
    origin = checked(row, Article)
    pack = checked({**row, "origin": None, "topics": ()}, Pack)
    return replace(pack, origin=None if origin == _NO_ARTICLE else origin, topics=tuple(topics))


def put_bank(connection: Connection, bank: Bank) -> None:
    """Put the bank in the place of an earlier one of the pack."""
    take_out_bank(connection, bank.pack.id)
    pack_names.put(connection, bank.pack.id, bank.pack.title, {topic.id: topic.title for topic in bank.pack.topics})
    for table, rows in _rows(bank):
        if rows:
            connection.execute(insert(table), rows)


def take_out_bank(connection: Connection, pack: PackId) -> None:
    mine = select(tables.Question.c.id).where(tables.Question.c.pack == pack).scalar_subquery()
    enemy = tables.Enemy
    connection.execute(delete(enemy).where(or_(enemy.c.question.in_(mine), enemy.c.other.in_(mine))))
    for link in (tables.QuestionFact, tables.PracticeOnly):
        connection.execute(delete(link).where(link.c.question.in_(mine)))
    for table in (tables.Question, tables.Fact, tables.Topic, tables.PackText):
        connection.execute(delete(table).where(table.c.pack == pack))
    connection.execute(delete(tables.Pack).where(tables.Pack.c.id == pack))


def _rows(bank: Bank) -> Iterable[tuple[Table, Sequence[Mapping[str, object]]]]:
    """Yield every row of the bank; tables that others refer to come first."""
    pack = bank.pack
    named = {"id": pack.id, "title": pack.title, "content_hash": pack.content_hash}
    article = pack.origin or _NO_ARTICLE
    of_article = {name: getattr(article, name) for name in ("source", "published", "paragraphs")}
    yield tables.Pack, [named | of_article]
    yield tables.PackText, [{"pack": pack.id, "paragraphs": encode(bank.text)}] if bank.text else []
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
    together = sorted(bank.questions, key=lambda question: (question.topic, question.kind, question.difficulty))
    yield tables.Question, [_question_row(pack.id, at, question) for at, question in enumerate(together)]
    yield (
        tables.QuestionFact,
        [
            {"question": question.id, "position": at, "fact": fact}
            for question in bank.questions
            for at, fact in enumerate(question.facts)
        ],
    )
    yield tables.PracticeOnly, [{"pack": pack.id, "question": each.id} for each in bank.questions if each.practice_only]
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
