"""A page that scrolls up and down only, its column centred and never wider than it reads well."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sco_quiz.gui.look import Look

_RING_ROOM = 8  # more than the focused control itself, so that its ring is seen whole
_SIDE = 32
_TOP = 32


class ScrollPage(QScrollArea):
    """Put widgets into `body`. `column` is the greatest width at 100 %."""

    def __init__(self, look: Look, column: int = 940, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = column
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page = QWidget()
        page.setObjectName("page")
        self._outer = QHBoxLayout(page)
        self._middle = QWidget()
        self._outer.addStretch(1)
        self._outer.addWidget(self._middle, 1000)
        self._outer.addStretch(1)
        self.body = QVBoxLayout(self._middle)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.setWidget(page)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focus)
        look.changed.connect(self._dress)
        self._dress()

    def set_column(self, column: int) -> None:
        self._column = column
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_focus(None, QApplication.focusWidget())

    def _show_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._page.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, _RING_ROOM)

    def _dress(self) -> None:
        theme = self._look.theme
        self._middle.setMaximumWidth(theme.px(self._column))
        side, top = theme.space(_SIDE), theme.space(_TOP)
        self._outer.setContentsMargins(side, top, side, top)
        self._outer.setSpacing(0)
        self.body.setSpacing(theme.space(24))
        self.verticalScrollBar().setSingleStep(theme.px(40))
