"""The one way to the tables: whole transactions on the one connection, with errors that speak."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from sco_quiz.storage.sqlite import WRITES, told


class Transactions:
    """Both kinds raise NotSavedError or DamagedStoreError and then leave nothing behind."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.path = path
        self._reader = engine
        self._writer = engine.execution_options(**{WRITES: True})

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with told(self.path), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The change is durable when the block has been left."""
        with told(self.path), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        self._reader.dispose()
