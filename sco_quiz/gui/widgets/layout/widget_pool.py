"""Lists of like widgets that grow and shrink with what they show."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_Row = TypeVar("_Row", bound=QWidget)


def set_count(rows: list[_Row], count: int, make: Callable[[], _Row]) -> None:
    """Add or delete rows up to this number. Other rows stay the same objects, so that focus and scrolling stay."""
    while len(rows) > count:
        row = rows.pop()
        row.hide()
        row.deleteLater()
    while len(rows) < count:
        rows.append(make())


def show_rows(rows: Sequence[QWidget]) -> None:
    """Show new rows at once: a layout shows them one event later, and only a visible row takes the focus."""
    for row in rows:
        if row.isHidden():
            row.show()


def place_of(rows: Sequence[QWidget], sender: QObject) -> int:
    """The position of the row that sent a signal."""
    return next(place for place, row in enumerate(rows) if row is sender)
