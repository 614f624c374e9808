"""Whole transactions: one that writes holds the write lock from its start, one that reads never does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from sco_quiz.storage.store import Store


@pytest.fixture
def other(store: Store) -> Iterator[sqlite3.Connection]:
    """Another program on the same file, which waits for nothing."""
    with closing(sqlite3.connect(store.path, timeout=0, isolation_level=None)) as connection:
        yield connection


@pytest.mark.fault("G10")
def test_nobody_else_can_begin_to_write_once_a_transaction_that_writes_has_begun(
    store: Store, other: sqlite3.Connection
) -> None:
    """Another program wants to write between the reads and the writes of an answer: it waits until that is stored."""
    with store._transactions.writing() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM event").all()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")


def test_a_transaction_that_reads_keeps_nobody_from_beginning_to_write(store: Store, other: sqlite3.Connection) -> None:
    with store._transactions.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM event").all()
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
