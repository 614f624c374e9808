"""Makes a named part of a page a group to a screen reader, which says its name before what is chosen in it.

Qt takes a plain widget for filler, and readers skip it: they would say "10", and not of what.
"""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "spoken role"  # a property of widgets


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Give a widget a role that Qt does not give to its class. Call this before a reader can have asked for it."""
    widget.setProperty(_ROLE, role.value)


class SpokenGroups:
    """Makes and keeps the accessible objects, because Qt does not own them from Python's point of view."""

    def __init__(self) -> None:
        self._groups: WeakKeyDictionary[QObject, QAccessibleInterface] = WeakKeyDictionary()
        QAccessible.installFactory(self._make)

    def _make(self, kind: str, thing: QObject) -> QAccessibleInterface | None:
        """Qt asks with each class of an object, from its own to the most general, until a factory answers."""
        if isinstance(thing, QWidget) and (role := thing.property(_ROLE)) is not None:
            return self._keep(thing, QAccessible.Role(role))
        if kind != "QWidget" or not isinstance(thing, QWidget) or not thing.accessibleName():
            return None
        return self._keep(thing, QAccessible.Role.Grouping)

    def _keep(self, thing: QWidget, role: QAccessible.Role) -> QAccessibleInterface:
        self._groups[thing] = QAccessibleWidget(thing, role)
        return self._groups[thing]
