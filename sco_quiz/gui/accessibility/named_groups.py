"""What a screen reader takes the parts of a page for: pages and groups by their names, the rest for filler.

Qt takes a plain widget for filler, and readers pass over that: “10” would be heard, and not how many of what. A group
is read with the texts in it each time that the focus comes into it. So a page is no group: all of it would be read
after each look at the side bar.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import isValid

_PAGE, _TOLD = "is_page", "told_elsewhere"  # properties of widgets


def mark_page(page: QWidget) -> None:
    """Have its name read where the focus comes to it, without its texts."""
    _mark(page, _PAGE)


def page_of(widget: QWidget | None) -> QWidget | None:
    """The nearest marked page that the widget is on."""
    while widget is not None and not widget.property(_PAGE):
        widget = widget.parentWidget()
    return widget


def mark_told(*labels: QLabel) -> None:
    """Texts that a control beside them says itself, in its name or description: they are not read with their group."""
    for label in labels:
        _mark(label, _TOLD)


def _mark(widget: QWidget, name: str) -> None:
    """Qt settles what a part is taken for when it first has a text, and is made to settle it again."""
    widget.setProperty(name, True)
    if QAccessible.isActive() and (known := QAccessible.queryAccessibleInterface(widget)) is not None:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


_ROLE = "spoken role"  # a property of widgets


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Give a widget a role that Qt does not give to its class. Call this before a reader can have asked for it."""
    widget.setProperty(_ROLE, role.value)


class SpokenGroups:
    """Keeps what it makes until Qt has deleted it, which happens with the widget.

    PySide would delete it with the last reference, also before the widget is gone: Qt would then use what is no more.
    """

    def __init__(self) -> None:
        self._made: list[QAccessibleInterface] = []
        self._most = 1000
        QAccessible.installFactory(self._make)

    def _make(self, kind: str, thing: QObject) -> QAccessibleInterface | None:
        """Asked with each class of a thing, from its own to the most general, until somebody answers."""
        role = _role(kind, thing)
        if role is None or not isinstance(thing, QWidget):
            return None
        if len(self._made) > self._most:
            self._made = [each for each in self._made if isValid(each)]
            self._most = 1000 + 2 * len(self._made)
        self._made.append(QAccessibleWidget(thing, role))
        return self._made[-1]


def _role(kind: str, thing: QObject) -> QAccessible.Role | None:
    """None leaves it to Qt."""
    if isinstance(thing, QWidget) and (role := thing.property(_ROLE)) is not None:
        return QAccessible.Role(role)
    if kind == "QLabel" and thing.property(_TOLD):
        return QAccessible.Role.Client
    if kind == "QStackedWidget":
        return QAccessible.Role.Client
    if kind == "QWidget" and isinstance(thing, QWidget) and thing.accessibleName():
        return QAccessible.Role.LayeredPane if thing.property(_PAGE) else QAccessible.Role.Grouping
    return None
