"""A field of several lines."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sco_quiz.gui.widgets.controls.fields.text_field import Composition, asks_for_menu


class NoteField(QPlainTextEdit):
    """Tab leaves it. What an input method is composing is kept when the focus leaves."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composition = Composition(self)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composition.heed(event)
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asks_for_menu(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        self._composition.settle()
        return super().focusNextPrevChild(next)

    def event(self, event: QEvent) -> bool:
        """Settle what is composed before the focus goes, as TextField does."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusAboutToChange:
            self._composition.leave(event.reason())
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._composition.leave(event.reason())
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._composition.settle()
        super().mousePressEvent(event)
