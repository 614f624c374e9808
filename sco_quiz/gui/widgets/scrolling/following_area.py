"""A scroll area that shows whatever in it comes by the focus."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_RING_ROOM = 8  # more than the focused control itself, so that its ring is seen whole


class FollowingArea(QScrollArea):
    """`fit` gives what it scrolls its size; it is called whenever the area has another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewport(QWidget())  # known to Python: for Qt's own, every class that it could be of is loaded
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focus)

    def fit(self) -> None:
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the focus stays in sight, unless it was scrolled out of it."""
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
        return view.intersects(QRect(part.mapTo(self.viewport(), QPoint()), part.size()))

    def show_part(self, part: QWidget | None) -> None:
        """Of one that is too wide its beginning."""
        content = self.widget()
        if part is None or content is None or not content.isAncestorOf(part):
            return
        self.ensureWidgetVisible(part, _RING_ROOM, _RING_ROOM)
        if part.width() > self.viewport().width():
            self.horizontalScrollBar().setValue(part.mapTo(content, QPoint()).x() - _RING_ROOM)

    def _show_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        self.show_part(new)
