"""Shortcuts on layouts that have not the letter or digit they are named by.

Qt looks for a Latin letter in the other layouts of a keyboard that can be switched between several, and finds none
where Russian is the only one; nor does it know that the French key & is the 1.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from sco_quiz.gui.accessibility.key_meaning import latin_key


def press_by_place(window: QMainWindow, event: QKeyEvent) -> bool:
    """Does what the key would do on a US keyboard; whether it did anything. For a press that nothing else wanted.

    As with every shortcut, what has the focus comes first: a field copies what is selected in it.
    """
    cap = latin_key(event)
    if not cap or ord(cap) == event.key():
        return False
    focus, key = QApplication.focusWidget(), Qt.Key(ord(cap))
    override = _pressed(event, QEvent.Type.ShortcutOverride, key)
    override.ignore()
    if focus is not None and QCoreApplication.sendEvent(focus, override) and override.isAccepted():
        return QCoreApplication.sendEvent(focus, _pressed(event, QEvent.Type.KeyPress, key))
    return _trigger(window, QKeySequence(QKeyCombination(event.modifiers(), key)))


def _trigger(window: QMainWindow, keys: QKeySequence) -> bool:
    """Does what has these keys, or opens the menu whose title has them."""
    for action in window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if action.isEnabled() and keys in action.shortcuts():
            action.trigger()
            return True
    for menu in window.menuBar().actions():
        if QKeySequence.mnemonic(menu.text()) == keys:
            window.menuBar().setActiveAction(menu)
            return True
    return False


def _pressed(event: QKeyEvent, kind: QEvent.Type, key: Qt.Key) -> QKeyEvent:
    codes = event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()
    return QKeyEvent(kind, key, event.modifiers(), *codes)
