"""How far the store was when it was last seen here, in a file beside it. By that an older copy is recognised.

Stores are told apart by the time at which they were made. The file is written when a quiz has ended and when the store
is closed, never while an answer is saved. Where it is missing, or something else lies in its place, nobody is asked
anything, and what lies there stays.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import msgspec

from sco_quiz.files import own_files
from sco_quiz.files.whole_file import replacing
from sco_quiz.storage.database import generation
from sco_quiz.storage.errors import OlderStoreError

_LARGEST = 1 << 20  # bytes of the file; one store takes a hundred
_FIRST_YEAR, _LAST_YEAR = 1970, 9000
_Count = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
_Generation = Annotated[int, msgspec.Meta(ge=0, lt=generation.MOST)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """How far a store was: its generation, attempts and last log entry, and when that was first seen."""

    generation: _Generation
    attempts: Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]
    attempt: str = ""
    entry: _Count = 0
    at: datetime

    def __post_init__(self) -> None:
        if not _FIRST_YEAR <= self.at.year <= _LAST_YEAR or self.at.tzinfo is None:  # it could not be shown
            raise ValueError("a time lies outside the calendar")


_NOTHING = Sight(generation=0, attempts=0, at=datetime(1970, 1, 1, tzinfo=UTC))


class _Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file. `stores` has a sight by the time a store was made; `told` lists
    warnings already given.
    """

    stores: dict[str, Sight]
    told: frozenset[str]


def farther(connection: sqlite3.Connection, store: Path) -> Sight | None:
    """Return the sight of the same store where it was farther than it is now, else None."""
    made, present = _sight(connection)
    sight = _read(store).stores.get(made)
    if sight is None or present is None or present.generation > sight.generation:
        return None
    return sight if present.generation < sight.generation or _lacks(connection, sight) else None


def older_copy(sight: Sight, store: Path) -> OlderStoreError:
    """Return the error that says that the file is an older copy."""
    return OlderStoreError(
        "The file with your answers, {store}, is an older copy: on {day} it held {count} quizzes. Nothing was changed. "
        "Please start SCO Quiz: it shows what is newer, and brings it back or goes on with this copy.",
        store=store,
        day=sight.at.date().isoformat(),
        count=f"{sight.attempts:,}",
    )


def note(connection: sqlite3.Connection, store: Path) -> None:
    """Write down how far the store is, where that is farther than before. Raises OSError."""
    page, (made, present) = _read(store), _sight(connection)
    before = page.stores.get(made, _NOTHING)
    if present is not None and present.generation >= before.generation and _has_grown(present, before):
        _write(store, msgspec.structs.replace(page, stores={**page.stores, made: present}))


def accept(connection: sqlite3.Connection, store: Path) -> None:
    """Write down that the store is as far as it should be. Raises OSError."""
    page, (made, present) = _read(store), _sight(connection)
    if present is not None:
        _write(store, msgspec.structs.replace(page, stores={**page.stores, made: present}))


def forget(store: Path) -> None:
    """Forget the store, before another file takes its place on purpose. Raises OSError."""
    page = _read(store)
    if page.stores:
        _write(store, msgspec.structs.replace(page, stores={}))


def is_foreign(store: Path) -> bool:
    """Return whether the file is damaged or not ours; then nothing is written."""
    return not own_files.is_free_or_ours(_file(store), _LARGEST, lambda _: _decoded(store) is not None)


def told(store: Path) -> frozenset[str]:
    """Return the warnings that were already given."""
    return _read(store).told


def tell(store: Path, what: Iterable[str]) -> None:
    """Write down that these warnings were given. Raises OSError."""
    page = _read(store)
    _write(store, msgspec.structs.replace(page, told=page.told.union(what)))


def _lacks(connection: sqlite3.Connection, sight: Sight) -> bool:
    """Return whether the last entry is missing although its attempt is here.

    An attempt that is missing as well may have been deleted with its learner.
    """
    ends = "SELECT (SELECT coalesce(max(seq), 0) FROM event WHERE attempt = number) FROM attempt WHERE id = ?"
    row = connection.execute(ends, (sight.attempt,)).fetchone()
    return row is not None and _number(row[0]) < sight.entry


def _has_grown(present: Sight, before: Sight) -> bool:
    return (present.generation, present.attempt, present.entry) != (before.generation, before.attempt, before.entry)


def _sight(connection: sqlite3.Connection) -> tuple[str, Sight | None]:
    """Return when the store was made and how far it is; None where its generation is no valid number."""
    query = "SELECT created_at, (SELECT count(*) FROM attempt) FROM store"
    made, attempts = connection.execute(query).fetchone() or ("", 0)
    if generation.fault(connection):
        return str(made), None
    last = "SELECT id, seq FROM event JOIN attempt ON number = attempt ORDER BY event.rowid DESC LIMIT 1"
    attempt, entry = connection.execute(last).fetchone() or ("", 0)
    return str(made), Sight(
        generation=generation.read(connection),
        attempts=attempts,
        attempt=str(attempt),
        entry=_number(entry),
        at=datetime.now(UTC).replace(microsecond=0),
    )


def _number(value: object) -> int:
    """Return 0 for what a damaged file may hold instead of a number."""
    return value if isinstance(value, int) else 0


def _file(store: Path) -> Path:
    return store.with_name(own_files.SEEN)


def _read(store: Path) -> _Page:
    return _decoded(store) or _Page(stores={}, told=frozenset())


def _decoded(store: Path) -> _Page | None:
    try:
        with own_files.reading(_file(store), _LARGEST) as stream:
            return msgspec.json.decode(stream.read(_LARGEST), type=_Page)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _write(store: Path, page: _Page) -> None:
    if is_foreign(store):
        return
    with replacing(_file(store)) as stream:
        stream.write(msgspec.json.encode(page, order="sorted"))
