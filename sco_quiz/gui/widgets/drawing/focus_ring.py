"""One ring per window round whatever has the focus, after a key or a click alike; in a list, round its item."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenuBar, QWidget
from shiboken6 import isValid

from sco_quiz.gui.accessibility.focus_part import Parted, focus_part
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.paint import box

_GAP = 3  # between control and ring
_STOCK_CORNER = 8.0
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ChildAdded})


@runtime_checkable
class Cornered(Protocol):
    """A control with the radius of its corners, which the ring follows."""

    corner: float


class FocusRing(QWidget):
    """An overlay of its window that takes no mouse and no focus, and is not in the accessible tree."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._cut = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        look.changed.connect(self._move)
        look.changed.connect(self.update)
        self._follow(None, window.focusWidget())

    @property
    def target(self) -> QWidget | None:
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._move()
            if event.type() == QEvent.Type.ChildAdded:
                self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._target is None or not isValid(self._target):
            return
        theme = self._look.theme
        reach = self._reach()
        whole = QRectF(QPoint() - self._cut, focus_part(self._target).size()).adjusted(0, 0, 2 * reach, 2 * reach)
        corner = self._target.corner if isinstance(self._target, Cornered) else _STOCK_CORNER
        painter = QPainter(self)
        box(painter, whole, corner + reach - 1, None, theme.colours.focus, theme.lines.ring)
        painter.end()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = new is not None and self._window.isAncestorOf(new)
        marks_itself = isinstance(new, QMenuBar)  # its chosen title is what has the focus
        self.watch(new if inside and not marks_itself else None)

    def watch(self, target: QWidget | None) -> None:
        """Stand around this control from now on, or around none."""
        for widget in self._watched:
            if isValid(widget):  # a row may be deleted while its button has the focus
                widget.removeEventFilter(self)
        before, self._target = self._target, target
        if before is not None and isValid(before) and isinstance(before, Parted):
            before.focus_moved.disconnect(self._move)
        self._follow_parts(target)
        self._watched = []
        while target is not None and target is not self._window:
            target.installEventFilter(self)
            self._watched.append(target)
            target = target.parentWidget()
        self._move()

    def _follow_parts(self, target: object) -> None:
        if isinstance(target, Parted):
            target.focus_moved.connect(self._move)

    def _move(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        window = self._window
        reach = self._reach()
        part = focus_part(target)
        whole = QRect(target.mapTo(window, part.topLeft()), part.size()).adjusted(-reach, -reach, reach, reach)
        seen = whole.intersected(self._view(target)).intersected(window.rect())
        cut = seen.topLeft() - whole.topLeft()
        if (seen, cut) != (self.geometry(), self._cut):
            self._cut = cut
            self.setGeometry(seen)
            self.update()
        if self.isHidden() == (not seen.isEmpty()):
            self.setVisible(not seen.isEmpty())

    def _view(self, target: QWidget) -> QRect:
        """The part of the window in which scroll areas show the target.

        An area with nothing to scroll hides nothing.
        """
        window = self._window
        view = window.rect()
        if isinstance(target, QAbstractScrollArea) and isinstance(target, Parted) and _scrolls(target):
            shown = target.viewport()
            view = view.intersected(QRect(shown.mapTo(window, QPoint()), shown.size()))
        inner, outer = target, target.parentWidget()
        while outer is not None and outer is not window:
            if isinstance(outer, QAbstractScrollArea) and inner is outer.viewport() and _scrolls(outer):
                view = view.intersected(QRect(inner.mapTo(window, QPoint()), inner.size()))
            inner, outer = outer, outer.parentWidget()
        return view

    def _reach(self) -> int:
        return round(_GAP + self._look.theme.lines.ring)


def _scrolls(area: QAbstractScrollArea) -> bool:
    return area.verticalScrollBar().maximum() > 0 or area.horizontalScrollBar().maximum() > 0
