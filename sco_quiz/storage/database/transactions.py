"""The one way to the tables: whole transactions on the one connection, with errors that speak."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import TypeVar, cast

from sqlalchemy import Connection, Engine

from sco_quiz.storage.database.sqlite import WRITES, told
from sco_quiz.storage.errors import LockedError

_PATIENCE_S = 5.0
_TRIES = 5
T = TypeVar("T")


class Transactions:
    """Both kinds raise NotSavedError or DamagedStoreError and then leave nothing behind.

    One at a time, whatever the thread: the connection is never used by two (docs/adr/0009).

    `current` gives the engine to write with, in the place of the one that it is given; when that is another,
    `when_put_back` is called.
    """

    def __init__(self, engine: Engine, path: Path, current: Callable[[Engine], Engine] | None = None) -> None:
        self.path = path
        self.when_put_back: Callable[[], None] = lambda: None
        self._engines = [engine]  # an earlier one may still be read from
        self._current = current
        self._lock = RLock()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._alone(), told(self.path), self._engines[-1].begin() as connection:
            yield connection

    def read_patiently(self, step: Callable[[Connection], T]) -> T:
        """What the step gives that reads and may be repeated. Others may save so often that one wait is not enough."""
        for _ in range(_TRIES - 1):
            with suppress(LockedError), self.reading() as connection:
                return step(connection)
        with self.reading() as connection:
            return step(connection)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The change is durable when the block has been left."""
        with self._alone():
            self.keep_place()
            with told(self.path), self._engines[-1].execution_options(**{WRITES: True}).begin() as connection:
                yield connection

    def keep_place(self) -> None:
        """Sees that the file that is open has its name, before something is written or the file is closed."""
        if self._current is None:
            return
        with self._alone():
            engine = self._current(self._engines[-1])
        if engine is not self._engines[-1]:
            self._engines.append(engine)
            self.when_put_back()

    def close(self) -> None:
        with self._alone():
            for engine in self._engines:
                engine.dispose()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._lock.acquire(timeout=_PATIENCE_S):
            raise LockedError(
                "Something else is being done with your answers at this moment. Everything saved before is kept. "
                "Please wait until that is done."
            )
        try:
            yield
        finally:
            self._lock.release()


def driver(connection: Connection) -> sqlite3.Connection:
    """What SQLAlchemy's connection speaks through."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)
