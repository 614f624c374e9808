"""Own copies of articles. A copy and the facts that it makes stale change in one transaction."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Select, delete, insert, select

from sco_quiz.app.ports.bank import OwnCopy
from sco_quiz.domain.fact import FactId, PackId
from sco_quiz.domain.question import QuestionId
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, decode, encode
from sco_quiz.storage.database.transactions import Transactions


class StoredCopies:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def copy(self, pack: PackId) -> OwnCopy | None:
        table = tables.OwnCopy
        query = select(table.c.paragraphs, table.c.content_hash).where(table.c.pack == pack)
        with self._transactions.reading() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else OwnCopy(decode(row.paragraphs, dict[str, str]), row.content_hash)

    def compared(self) -> Mapping[PackId, str]:
        """Return the packs that have a copy, each with the content hash of the pack it was last compared with."""
        table = tables.OwnCopy
        with self._transactions.reading() as connection:
            rows = connection.execute(select(table.c.pack, table.c.content_hash).order_by(table.c.pack)).all()
        return dict(checked([tuple(row) for row in rows], list[tuple[PackId, str]]))

    def keep(self, pack: PackId, copy: OwnCopy, stale: Sequence[FactId]) -> None:
        """Store the copy in the place of an earlier one, with the facts that it does not state, in one transaction."""
        kept = {"pack": pack, "content_hash": copy.content_hash, "paragraphs": encode(copy.paragraphs)}
        with self._transactions.writing() as connection:
            _delete(connection, pack)
            connection.execute(insert(tables.OwnCopy), kept)
            if stale:
                connection.execute(insert(tables.StaleFact), [{"pack": pack, "fact": fact} for fact in stale])

    def drop(self, pack: PackId) -> None:
        with self._transactions.writing() as connection:
            _delete(connection, pack)

    def stale(self, pack: PackId) -> tuple[QuestionId, ...]:
        """Return every question on a fact that the copy does not state, by topic and kind."""
        question, link = tables.Question, tables.QuestionFact
        with self._transactions.reading() as connection:
            on_stale = select(link.c.question).where(link.c.fact.in_(_stale(pack)))
            query = select(question.c.id).where(question.c.pack == pack, question.c.id.in_(on_stale))
            return tuple(QuestionId(each) for each in connection.scalars(query.order_by(question.c.position)))


def _stale(pack: str) -> Select[str]:
    return select(tables.StaleFact.c.fact).where(tables.StaleFact.c.pack == pack)


def _delete(connection: Connection, pack: PackId) -> None:
    for table in (tables.StaleFact, tables.OwnCopy):
        connection.execute(delete(table).where(table.c.pack == pack))
