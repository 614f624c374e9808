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
        is_seen = focus is not None and self._shows(focus, QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        self.fit()
        if is_seen:
            self._show_focus(None, focus)

    def _shows(self, part: QWidget, view: QRect) -> bool:
        content = self.widget()
        if content is None or not content.isAncestorOf(part):
            return False
        return view.intersects(QRect(part.mapTo(self.viewport(), QPoint()), part.size()))

    def _show_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        content = self.widget()
        if new is not None and content is not None and content.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, _RING_ROOM)
