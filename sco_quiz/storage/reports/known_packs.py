"""The packs that the store knows of: those that are there, and those that an answer is about."""

from sqlalchemy import select, union

from sco_quiz.domain.fact import SEVERAL, PackId
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked
from sco_quiz.storage.database.transactions import Transactions


def known_packs(transactions: Transactions) -> tuple[PackId, ...]:
    pack, attempt, summary = tables.Pack.c.id, tables.Attempt.c.pack, tables.TopicSummary.c.pack
    query = union(select(pack), select(attempt).where(attempt != SEVERAL), select(summary))
    with transactions.reading() as connection:
        return tuple(sorted(checked(connection.scalars(query).all(), list[PackId])))
