"""A scroll area that scrolls to whatever in it gets the focus."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from sco_quiz.gui.accessibility.focus_part import focus_part
from sco_quiz.gui.widgets.scrolling.pointer import look_under_pointer

_RING_ROOM = 8  # around the focused control, so that its whole ring is seen


class Contents(QWidget):
    """What stands in an area. `asked`: a part of it wants another size."""

    asked = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked.emit()
        return done


class FollowingArea(QScrollArea):
    """`fit` sizes the contents; it is called whenever the area changes its size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewport(QWidget())  # known to Python: for Qt's own, every class that it could be of is loaded
        self.verticalScrollBar().valueChanged.connect(self._look_under_pointer)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focus)

    def fit(self) -> None:
        raise NotImplementedError

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel is for the size of the text, which is the window's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the focused control in sight, unless it was scrolled out of sight."""
        focus = QApplication.focusWidget()
        is_seen = self._shows(focus, QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        self.fit()
        if is_seen:
            self.show_part(focus)

    def _shows(self, part: QWidget | None, view: QRect) -> bool:
        content = self.widget()
        if part is None or content is None or not content.isAncestorOf(part):
            return False
        inner = focus_part(part)
        return view.intersects(QRect(part.mapTo(self.viewport(), inner.topLeft()), inner.size()))

    def show_part(self, part: QWidget | None) -> None:
        """Scroll to a part; of one that is too wide, to its beginning."""
        content = self.widget()
        if part is None or content is None or not content.isAncestorOf(part):
            return
        inner = focus_part(part)
        if inner.height() < self.viewport().height():  # of a field, Qt would show the line of the cursor alone
            middle, half = part.mapTo(content, inner.center()), inner.size() / 2
            self.ensureVisible(middle.x(), middle.y(), half.width() + _RING_ROOM, half.height() + _RING_ROOM)
        else:
            self.ensureWidgetVisible(part, _RING_ROOM, _RING_ROOM)
        if part.width() > self.viewport().width():
            self.horizontalScrollBar().setValue(part.mapTo(content, QPoint()).x() - _RING_ROOM)

    def _show_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        self.show_part(new)

    def _look_under_pointer(self) -> None:
        look_under_pointer(self)
