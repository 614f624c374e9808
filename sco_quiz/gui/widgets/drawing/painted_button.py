"""The base of all buttons that paint themselves: clicks, check state, accessibility and Space are Qt's.

Enter presses the focused one too, which Qt does for QPushButton only.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from sco_quiz.gui.style.look import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaintedButton(QAbstractButton):
    """`takes_enter`: whether Enter presses it. Where not, or where it would change nothing, the page gets Enter."""

    corner = 8.0
    takes_enter = True

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def frame(self) -> QRectF:
        return QRectF(self.rect())

    def is_hovered(self) -> bool:
        return self.isEnabled() and self.underMouse()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif self.takes_enter and not (self.autoExclusive() and self.isChecked()):
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()

    def set_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - named by the setter
        """Set the check state without a signal. An auto-exclusive button refuses to be cleared, hence the detour."""
        if chosen == self.isChecked():
            return
        exclusive = self.autoExclusive()
        self.setAutoExclusive(False)
        blocked = self.blockSignals(True)
        self.setChecked(chosen)
        self.blockSignals(blocked)
        self.setAutoExclusive(exclusive)
        self.update()
