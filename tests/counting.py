"""What work on a store costs, counted and not timed."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from sco_quiz.storage.store import Store


class Counted:
    """The statements of a step, and how many instructions SQLite ran for them, in hundreds."""

    statements = 0
    hundreds = 0


@contextmanager
def counting(store: Store) -> Iterator[Counted]:
    with store.transactions.reading() as connection:
        engine = connection.engine
    counted = Counted()

    def executed(*_: object) -> None:
        counted.statements += 1

    def stepped() -> int:
        counted.hundreds += 1
        return 0

    driver = engine.raw_connection().driver_connection
    assert driver is not None
    event.listen(engine, "before_cursor_execute", executed)
    driver.set_progress_handler(stepped, 100)
    try:
        yield counted
    finally:
        driver.set_progress_handler(None, 0)
        event.remove(engine, "before_cursor_execute", executed)
