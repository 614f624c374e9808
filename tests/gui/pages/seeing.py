"""What a person would see in a window, for assertions."""

from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from sco_quiz.gui.widgets.lists.item_list import ItemList

Part = TypeVar("Part", bound=QObject)


def part(of: QObject, kind: type[Part]) -> Part:
    """The one part of this class, at any depth."""
    (found,) = of.findChildren(kind)
    return found


def timer(of: QObject) -> QTimer:
    """The one timer that it has itself."""
    (found,) = of.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found


def texts(window: QWidget) -> list[str]:
    """Every visible label, button and item of a list, in no order."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    buttons = [b.text() or b.accessibleName() for b in window.findChildren(QAbstractButton) if b.isVisible()]
    lists = [items for items in window.findChildren(ItemList) if items.isVisible()]
    return labels + buttons + [name for items in lists for name in items.names()]


def sees(window: QWidget, words: str) -> bool:
    return any(words in text for text in texts(window))


def button(window: QWidget, words: str) -> QAbstractButton:
    """The first visible button with these words."""
    found = [
        b for b in window.findChildren(QAbstractButton) if b.isVisible() and words in (b.text() or b.accessibleName())
    ]
    assert found, f"no button {words!r} among {texts(window)}"
    return found[0]


def press(key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key to whatever has the focus, as a keyboard sends it."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    if isinstance(key, str):
        QTest.keyClicks(target, key, modifier)
    else:
        QTest.keyClick(target, key, modifier)
