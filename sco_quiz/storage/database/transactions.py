"""Transactions on the store's one connection, with errors for a person."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import TypeVar

from sqlalchemy import Connection, Engine

from sco_quiz.app.jobs import refuse_outside
from sco_quiz.storage.database.sqlite import WRITES
from sco_quiz.storage.database.sqlite_errors import explained
from sco_quiz.storage.errors import LockedError

PATIENCE_S = 5.0
_TRIES = 5
T = TypeVar("T")


class Transactions:
    """Read or write in whole transactions. A failed one leaves nothing behind.

    Both kinds raise NotSavedError or DamagedStoreError. They run one at a time in whatever thread: two threads never
    use the connection at once (docs/adr/0009), and an outside job never does (docs/adr/0021).

    `current` is given the engine before each write and returns the one to write with. Where it returns another one,
    since the file was put back, `when_put_back` is called.
    """

    def __init__(self, engine: Engine, path: Path, current: Callable[[Engine], Engine] | None = None) -> None:
        self.path = path
        self.when_put_back: Callable[[], None] = lambda: None
        self._engines = [engine]  # the last one is in use; somebody may still read from an earlier one
        self._current = current
        self._lock = RLock()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read within the block. Raises NotSavedError or DamagedStoreError."""
        with self._alone(), explained(self.path), self._engines[-1].begin() as connection:
            yield connection

    def read_patiently(self, step: Callable[[Connection], T]) -> T:
        """Return what `step` reads; it may be called several times.

        Other windows may save so often that one wait for the file is not enough. Raises LockedError after the last try.
        """
        for _ in range(_TRIES - 1):
            with suppress(LockedError), self.reading() as connection:
                return step(connection)
        with self.reading() as connection:
            return step(connection)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write within the block. The change is durable when the block has ended without an error."""
        with self._alone():
            self.keep_place()
            with explained(self.path), self._engines[-1].execution_options(**{WRITES: True}).begin() as connection:
                yield connection

    def keep_place(self) -> None:
        """Make sure that the open file still has its name, before a write or the end. Raises NotSavedError."""
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
        refuse_outside()
        if not self._lock.acquire(timeout=PATIENCE_S):
            raise LockedError(
                "Something else is being done with your answers at this moment. Everything saved before is kept. "
                "Please wait until that is done."
            )
        try:
            yield
        finally:
            self._lock.release()
