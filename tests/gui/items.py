"""A list as a screen reader, a mouse and a keyboard have it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from sco_quiz.gui.widgets.lists.item_list import ItemList


def interface(items: ItemList) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(items)


def heard(items: ItemList) -> list[str]:
    """What a reader says of each item."""
    whole = interface(items)
    return [whole.child(at).text(QAccessible.Text.Name) for at in range(whole.childCount())]


def click(items: ItemList, place: int, spot: QPoint | None = None) -> None:
    """With the mouse, in the middle of an item or at a spot of the viewport."""
    room = items.item_rect(place)
    QTest.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot or room.center())


def in_sight(items: ItemList, place: int) -> bool:
    return items.viewport().rect().contains(items.item_rect(place))
