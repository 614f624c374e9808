"""One of some names: segments where they have room, else a drop-down list."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented, segments_width
from sco_quiz.gui.widgets.drawing.paint import text_width

_MOST_SEGMENTS = 4


class NameSwitch(QWidget):
    """Only the part that is shown is made. `chosen` carries the position, and comes for another one only."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: tuple[str, ...] = ()
        self._current = 0
        self._name = name
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)

    def set_names(self, names: Sequence[str], current: int) -> None:
        """Set what can be chosen, without a signal."""
        self._names, self._current = tuple(names), current
        self._fit()
        self.updateGeometry()

    def least_width(self) -> int:
        """The width of the list: this much the switch needs beside something else."""
        theme = self._look.theme
        widest = max((text_width(theme.font(Type.BODY), name) for name in self._names), default=0)
        return min(theme.px(400), widest) + theme.px(72)

    def sizeHint(self) -> QSize:
        part = self._segments if self._has_room() else self._list
        return QSize(self.least_width(), part.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        part = self._segments if self._has_room() else self._list
        return QSize(self._look.theme.px(120), part.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @cached_property
    def _segments(self) -> Segmented:
        segments = Segmented(self._look, self._name, self)
        self._line.addWidget(segments, 0, Qt.AlignmentFlag.AlignLeft)
        segments.chosen.connect(self._choose)
        return segments

    @cached_property
    def _list(self) -> DropDown:
        names = DropDown(self._look, self._name, parent=self)
        self._line.addWidget(names, 0, Qt.AlignmentFlag.AlignLeft)
        names.activated.connect(self._choose)
        return names

    def _has_room(self) -> bool:
        return len(self._names) <= _MOST_SEGMENTS and segments_width(self._look.theme, self._names) <= self.width()

    def _fit(self) -> None:
        if not self._names:
            return
        has_room = self._has_room()
        focus = QApplication.focusWidget()
        has_focus = focus is not None and self.isAncestorOf(focus)
        if has_room:
            self._segments.set_segments([Segment(name) for name in self._names], self._current)
        else:
            self._list.set_choices(self._names, self._current)
        for part, is_shown in (("_segments", has_room), ("_list", not has_room)):
            if part in vars(self):
                getattr(self, part).setVisible(is_shown)
        self.setFocusProxy(self._segments if has_room else self._list)
        if has_focus:
            self.setFocus()

    def _choose(self, at: int) -> None:
        if at != self._current:
            self._current = at
            self.chosen.emit(at)
