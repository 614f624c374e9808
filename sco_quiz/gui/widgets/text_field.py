"""A line to type into, with a name for the screen reader, and what an input method is composing in it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sco_quiz.gui.look import Look


class Composition:
    """What an input method composes in a field, and Qt shows there, before it is text of the field.

    Some input methods drop it when the field is left by anything but their own keys, as libpinyin does where the
    learner clicks a button: what they clear in the same turn of the event loop in which the field loses the focus was
    not cancelled, and becomes text.
    """

    def __init__(self, field: QWidget) -> None:
        self._field = field
        self._cleared = ""
        self.text = ""

    def heed(self, event: QInputMethodEvent) -> None:
        """To be called with each event before the field has it."""
        before, self.text = self.text, event.preeditString()
        self._cleared = "" if self.text or event.commitString() else before
        if self._cleared:
            QTimer.singleShot(0, self._field, self._forget)

    def settle(self) -> None:
        """Makes it text of the field: by the input method, or else as it stands. Nothing where none is open."""
        if self.text and QGuiApplication.focusObject() is self._field:
            QGuiApplication.inputMethod().commit()
        if left := self.text or self._cleared:
            event = QInputMethodEvent()
            event.setCommitString(left)
            QCoreApplication.sendEvent(self._field, event)

    def drop(self) -> None:
        """Leaves nothing of it, in the field or in the input method."""
        if self.text:
            QGuiApplication.inputMethod().reset()
            QCoreApplication.sendEvent(self._field, QInputMethodEvent())
        self._forget()

    def _forget(self) -> None:
        self._cleared = ""


class TextField(QLineEdit):
    """`typed` carries the whole text after each change, with what is being composed in its place.

    `composing` says whether something is.
    """

    typed = Signal(str)
    composing = Signal(bool)
    corner = 8.0

    def __init__(self, look: Look, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._composition = Composition(self)
        self._is_changing = False
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.textChanged.connect(self._tell)
        look.changed.connect(self.updateGeometry)

    def typed_text(self) -> str:
        if not self._composition.text:
            return self.text()
        around = (Qt.InputMethodQuery.ImTextBeforeCursor, Qt.InputMethodQuery.ImTextAfterCursor)
        before, after = map(self.inputMethodQuery, around)
        return f"{before}{self._composition.text}{after}"

    def is_composing(self) -> bool:
        return bool(self._composition.text)

    def settle(self) -> None:
        """What is being composed becomes text, before something is done with the text or the field."""
        with self._one_change():
            self._composition.settle()

    def drop(self) -> None:
        """Leaves nothing of what is being composed, without a word of it: it was counted where it belongs."""
        with self._one_change(is_told=False):
            self._composition.drop()

    def setText(self, text: str | None) -> None:
        """What is being composed goes with the text before."""
        with self._one_change():
            self._composition.drop()
            super().setText(text)

    def clear(self) -> None:
        self.setText("")

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        with self._one_change():
            self._composition.heed(event)
            super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settle()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.settle()
        super().mousePressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(260), self.look.theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.px(120), self.look.theme.px(40))

    @contextmanager
    def _one_change(self, *, is_told: bool = True) -> Iterator[None]:
        """Qt tells the steps of a composition one by one, and some take text away that the next one brings back."""
        if self._is_changing:
            yield
            return
        text, was_composing = self.typed_text(), self.is_composing()
        self._is_changing = True
        try:
            yield
        finally:
            self._is_changing = False
        if is_told and self.typed_text() != text:
            self.typed.emit(self.typed_text())
        if self.is_composing() != was_composing:
            self.composing.emit(self.is_composing())

    def _tell(self) -> None:
        if not self._is_changing:
            self.typed.emit(self.typed_text())
