"""A line edit with a name for the screen reader, which keeps what an input method is composing."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sco_quiz.gui.style.look import Look

_BY_PERSON = frozenset(
    {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
)
_TO_TYPE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_MOMENT_MS = 300  # between the events of IBus and of the X server; measured: up to 100 on a busy machine


def asks_for_menu(event: QKeyEvent, platform: str = sys.platform) -> bool:
    """Whether Alt is held with a letter: that means a menu. Qt types the letter where no menu has that mnemonic.

    On a Russian layout none has, because menus are named by Latin letters. On macOS Alt with a letter is there to type.
    """
    return platform != "darwin" and event.modifiers() & ~_TO_TYPE == Qt.KeyboardModifier.AltModifier


class Composition:
    """What an input method composes in a field, which Qt shows before it is text of the field.

    Before Qt takes the focus from a field it has the input method commit its text. Some clear it instead, as libpinyin
    does, and IBus does so when another window comes to the front: that looks as if the learner had cancelled it. But
    where a click takes the focus the mouse button is down, and otherwise the focus goes a moment later.
    """

    def __init__(self, field: QWidget) -> None:
        self._field = field
        self._cleared = ""
        self._is_pressed = False
        self._moment = QTimer(field)
        self._moment.setSingleShot(True)
        self._moment.timeout.connect(self._forget)
        self.text = ""

    def heed(self, event: QInputMethodEvent) -> None:
        """Call this with each event before the field gets it."""
        before, self.text = self.text, event.preeditString()
        if self.text or event.commitString():
            self._cleared = ""
        elif before:
            self._cleared = before
            self._is_pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            self._moment.start(_MOMENT_MS)

    def settle(self) -> None:
        """Make it text of the field: by the input method, or else as it stands. Does nothing where none is open."""
        self._forget()
        if self.text and QGuiApplication.focusObject() is self._field:
            QGuiApplication.inputMethod().commit()
        self._insert(self.text or self._cleared)

    def leave(self, reason: Qt.FocusReason) -> None:
        """As `settle`, when the field loses the focus, for which the input method may have cleared it."""
        if self.text or (reason in _BY_PERSON and not self._is_pressed):
            self.settle()
        else:
            self._insert(self._cleared)

    def _insert(self, text: str) -> None:
        if text:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QCoreApplication.sendEvent(self._field, event)

    def drop(self) -> None:
        """Remove it, from the field and from the input method."""
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
        """Turn what is being composed into text, before the text or the field is used."""
        with self._one_change():
            self._composition.settle()

    def drop(self) -> None:
        """Remove what is being composed without a signal: it was counted where it belongs."""
        with self._one_change(is_told=False):
            self._composition.drop()

    def setText(self, text: str | None) -> None:
        """Replace the text, and with it what is being composed."""
        with self._one_change():
            self._composition.drop()
            super().setText(text)

    def clear(self) -> None:
        self.setText("")

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        with self._one_change():
            self._composition.heed(event)
            super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asks_for_menu(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        self.settle()
        return super().focusNextPrevChild(next)

    def event(self, event: QEvent) -> bool:
        """Settle what is composed. Where another window comes to the front, focusOutEvent is called long after this."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusAboutToChange:
            self._leave(event)
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._leave(event)
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
        """Emit once for the steps of a composition, which Qt reports one by one:

        some remove a text that the next brings back.
        """
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

    def _leave(self, event: QFocusEvent) -> None:
        with self._one_change():
            self._composition.leave(event.reason())

    def _tell(self) -> None:
        if not self._is_changing:
            self.typed.emit(self.typed_text())
