"""A part of a page that has a name is a group to a screen reader, which says the name before what is chosen in it.

Qt takes a plain widget for filler, and readers pass over that: "10" would be heard, and not how many of what.
"""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class SpokenGroups:
    """Keeps what it makes for as long as the widgets: Qt does not own it from Python's point of view."""

    def __init__(self) -> None:
        self._groups: WeakKeyDictionary[QObject, QAccessibleInterface] = WeakKeyDictionary()
        QAccessible.installFactory(self._make)

    def _make(self, kind: str, thing: QObject) -> QAccessibleInterface | None:
        """Asked with each class of a thing, from its own to the most general, until somebody answers."""
        if kind != "QWidget" or not isinstance(thing, QWidget) or not thing.accessibleName():
            return None
        group = QAccessibleWidget(thing, QAccessible.Role.Grouping)
        self._groups[thing] = group
        return group
