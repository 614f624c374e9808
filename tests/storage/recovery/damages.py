"""A store with a backup, ways to damage it, and what is needed of each page."""

import os
import random
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from sco_quiz.domain.attempt import AttemptId
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.database import tables
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery import page_reader
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, named, rows, take

NOON = make.NOON
NAME = "20250908T120000Z"
LATER = NOON + timedelta(hours=1)
PAGE = 4096
TOP = Path(__file__).parents[3]
BEFORE, AFTER = range(10, 30), range(30, 60)  # attempts that the backup has, and those that came later
posix = pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX")
Logs = Mapping[AttemptId, tuple[object, ...]]


def some(store: Store, numbers: range) -> None:
    """Each with a question that no other attempt showed, and one that all have shown."""
    for number in numbers:
        questions = (make.question(number=1), make.question(number=number, stem="A long stem. " * 150 + str(number)))
        take(store, named(number, questions=questions), *answered(0, 0), *answered(1, number % 2))


def logs_in(store: Store) -> Logs:
    """Everything that was recorded, by attempt."""
    ids = [AttemptId(row["id"]) for row in rows(store, tables.Attempt)]
    records = {id_: store.attempts.record(id_) for id_ in ids}
    return {id_: (record.attempt, record.events) for id_, record in records.items()}


def recovered(folder: Path) -> Logs:
    """What is in the store now, which is sound."""
    with closing(open_store(folder, writable=False)) as store:
        assert store.health().faults == ()
        return logs_in(store)


def recovery(folder: Path) -> StoreRecovery:
    return StoreRecovery(folder, LATER)


def kept(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in (folder / "backups").glob("*-damaged.sqlite3")]


def damage(folder: Path, change: Callable[[bytearray], object]) -> bytes:
    content = bytearray((folder / STORE).read_bytes())
    change(content)
    (folder / STORE).write_bytes(content)
    return bytes(content)


def garbage(page: int, chance: random.Random) -> Callable[[bytearray], object]:
    def change(content: bytearray) -> None:
        content[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)

    return change


def touched(folder: Path, page: int) -> set[str]:
    """Ids of the attempts that need a row which lies on the page, or goes on there."""
    content = (folder / STORE).read_bytes()
    blank = bytearray(content)
    blank[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    left = {(row.rowid, row.values) for row in page_reader.rows(BytesIO(bytes(blank)))}
    return {
        id_ for row, ids in needed(list(page_reader.rows(BytesIO(content)))).items() if row not in left for id_ in ids
    }


def needed(found: list[page_reader.Row]) -> dict[tuple[object, ...], set[str]]:
    """The rows without which an attempt cannot be proved, with the ids of those attempts."""
    ids = {row.rowid: str(row.values[1]) for row in found if len(row.values) == 24}
    by_row: dict[tuple[object, ...], set[str]] = {}
    by_question: dict[object, set[str]] = {}
    for row in found:
        match row.values:
            case (int(attempt), int(), int(question)):
                by_row[row.rowid, row.values] = {ids[attempt]}
                by_question.setdefault(question, set()).add(ids[attempt])
            case (int(attempt), int(), str(), int(), *rest) if len(rest) == 7:
                by_row[row.rowid, row.values] = {ids[attempt]}
            case values if len(values) == 24:
                by_row[row.rowid, row.values] = {ids[row.rowid]}
    for row in found:
        if len(row.values) == 3 and row.values[0] is None and len(str(row.values[1])) == 64:
            by_row[row.rowid, row.values] = by_question.get(row.rowid, set())
    return by_row
