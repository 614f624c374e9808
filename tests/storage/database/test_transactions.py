"""Whole transactions: one that writes holds the write lock from its start, one that reads never does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlalchemy import Connection

from sco_quiz.app.jobs import Outside, ProgressCallback, unwatched
from sco_quiz.storage.errors import LockedError
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
    with store.transactions.writing() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM event").all()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")


def test_a_transaction_that_reads_keeps_nobody_from_beginning_to_write(store: Store, other: sqlite3.Connection) -> None:
    with store.transactions.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM event").all()
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")


def counting(connection: Connection) -> int:
    found: int = connection.exec_driver_sql("SELECT count(*) FROM learner").scalar_one()
    return found


@pytest.mark.fault("A22")
def test_what_may_be_repeated_is_read_although_others_save_one_after_another(
    store: Store, other: sqlite3.Connection
) -> None:
    """Other windows save so often that a wait for the file is over four times: what is noted at intervals is read."""
    tried = 0

    def step(connection: Connection) -> int:
        nonlocal tried
        tried += 1
        if tried == 5:
            other.execute("ROLLBACK")
        return counting(connection)

    other.execute("BEGIN EXCLUSIVE")
    assert store.transactions.read_patiently(step) == 1
    assert tried == 5


def test_what_is_locked_for_good_is_not_tried_for_ever(store: Store, other: sqlite3.Connection) -> None:
    tried = 0

    def step(connection: Connection) -> int:
        nonlocal tried
        tried += 1
        return counting(connection)

    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LockedError):
        store.transactions.read_patiently(step)
    assert tried == 5


def reaches(_given: None, _watch: ProgressCallback) -> None:
    with _STORES[-1].transactions.reading():
        pass


_STORES: list[Store] = []


def test_an_outside_job_is_refused_whatever_way_it_found_to_the_store(store: Store) -> None:
    _STORES.append(store)
    try:
        with pytest.raises(RuntimeError, match="outside job"):
            Outside(reaches, None)(unwatched)
    finally:
        _STORES.clear()
    with store.transactions.reading():
        pass
