"""Makes a named part of a page a group to a screen reader, which says its name before what is chosen in it.

Qt takes a plain widget for filler, and readers skip it: they would say "10", and not of what.
"""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class SpokenGroups:
    """Makes and keeps the accessible objects, because Qt does not own them from Python's point of view."""

    def __init__(self) -> None:
        self._groups: WeakKeyDictionary[QObject, QAccessibleInterface] = WeakKeyDictionary()
        QAccessible.installFactory(self._make)

    def _make(self, kind: str, thing: QObject) -> QAccessibleInterface | None:
        """Qt asks with each class of an object, from its own to the most general, until a factory answers."""
        if kind != "QWidget" or not isinstance(thing, QWidget) or not thing.accessibleName():
            return None
        group = QAccessibleWidget(thing, QAccessible.Role.Grouping)
        self._groups[thing] = group
        return group
