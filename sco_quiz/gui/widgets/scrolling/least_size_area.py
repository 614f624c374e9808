"""Gives one widget the whole room, but never less than it needs: on a small screen it scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.scrolling.following_area import FollowingArea

_WORDS, _GAPS = 440, 122  # px: of the widest bar of any page; the words grow with the text
_WORDS_ALONE, _GAPS_ALONE = 270, 100  # of the pages that stand without the side bar


class LeastSizeArea(FollowingArea):
    """Qt's own resizable area gives a widget the height that it prefers, not the height that it needs.

    The least width is fixed, because that of the widget depends on the width that it has.
    """

    def __init__(self, look: Look, content: QWidget, side: QWidget, parent: QWidget | None = None) -> None:
        """`side` is the part of the content that pages in little room stand without."""
        super().__init__(parent)
        self._look = look
        self._side = side
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.timeout.connect(lambda: self.show_part(QApplication.focusWidget()))
        look.changed.connect(self.fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where there is nothing to scroll, leave the scrolling keys to the widget."""
        if self.verticalScrollBar().maximum():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def fit(self) -> None:
        content = self.widget()
        if content is None:
            return
        room = self.maximumViewportSize()
        words, gaps = (_WORDS_ALONE, _GAPS_ALONE) if self._side.isHidden() else (_WORDS, _GAPS)
        least = QSize(self._look.theme.px(words) + gaps, content.minimumSizeHint().height())
        if least.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if least.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        content.resize(room.expandedTo(least))

    def _show_focus(self, _old: QWidget | None, _new: QWidget | None) -> None:
        """Scroll to the focus after the areas inside have scrolled: until then it lies elsewhere."""
        if self.horizontalScrollBar().maximum() or self.verticalScrollBar().maximum():
            self._following.start(0)
