"""Makes shortcuts work on keyboard layouts that lack the letter or digit they are named by.

Where several layouts are set up, Qt looks for the Latin letter in the others. It finds none where Russian is the only
layout, and it does not know that the French key & is the 1.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from sco_quiz.gui.accessibility.key_meaning import latin_key


def press_by_place(window: QMainWindow, event: QKeyEvent) -> bool:
    """Do what the key would do on a US keyboard; return whether it did anything.

    For a press that nothing else has accepted. As with every shortcut, the focused widget comes first: a field copies
    the text selected in it.
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
    """Trigger the action that has these keys, or open the menu whose mnemonic they are."""
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
