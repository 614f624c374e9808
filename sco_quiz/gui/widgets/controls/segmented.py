"""A few choices side by side, or below one another where words are long; one is chosen or none."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from sco_quiz.gui.accessibility.roving_focus import Roving
from sco_quiz.gui.accessibility.toggle_action import AssistedToggle
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.key_cap import key_cap_size, paint_key_cap
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, text_width
from sco_quiz.gui.widgets.drawing.painted_button import PaintedButton
from sco_quiz.gui.widgets.layout.widget_pool import place_of, set_count

_HEIGHT = 44
_PAD = 13
_BESIDE = QBoxLayout.Direction.LeftToRight
_BELOW = QBoxLayout.Direction.TopToBottom


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice. `key` is the key that chooses it, shown as a cap."""

    text: str
    key: str = ""


def key_room(theme: Theme, key: str) -> int:
    """The width of a key cap in its segment, with the gap before it."""
    return key_cap_size(theme, key).width() + theme.space(12)


def segments_width(theme: Theme, names: Iterable[str]) -> int:
    """Return how wide segments with these names are, side by side and without keys."""
    return sum(_segment_width(theme, name) for name in names)


def _segment_width(theme: Theme, text: str) -> int:
    return max(text_width(theme.font(Type.BODY, strong=True), text) + 2 * theme.space(_PAD), theme.px(_HEIGHT))


class SegmentButton(PaintedButton):
    corner = 8.0

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.segment = Segment("")
        self._has_line_before = False
        self.is_below = False  # below the segment before it
        self.setCheckable(True)
        AssistedToggle(self)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_segment(self, segment: Segment) -> None:
        if segment != self.segment:
            self.segment = segment
            self.setAccessibleName(segment.text)
            self.restyle()

    def set_line_before(self, *, drawn: bool) -> None:
        if drawn != self._has_line_before:
            self._has_line_before = drawn
            self.update()

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        width = _segment_width(theme, self.segment.text)
        if self.segment.key:
            width += key_room(theme, self.segment.key)
        return QSize(width, theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        colours = theme.colours
        painter = QPainter(self)
        if self.isChecked():
            box(painter, self.frame(), self.corner, colours.accent_tint, colours.accent, theme.lines.chosen)
        elif self.is_hovered():
            box(painter, self.frame().adjusted(3, 3, -3, -3), self.corner - 2, colours.hover)
        if self._has_line_before:
            line = QRectF(0, self.height() * 0.2, 1, self.height() * 0.6)
            if self.is_below:
                line = QRectF(self.width() * 0.1, 0, self.width() * 0.8, 1)
            painter.fillRect(line, colours.hairline)
        font = theme.font(Type.BODY, strong=self.isChecked())
        ink = colours.accent if self.isChecked() else colours.text if self.isEnabled() else colours.text2
        key = self.segment.key
        align = Qt.AlignmentFlag.AlignVCenter
        align |= Qt.AlignmentFlag.AlignLeft if key else Qt.AlignmentFlag.AlignHCenter
        words = self.frame().adjusted(theme.space(_PAD), 0, -theme.space(_PAD), 0) if key else self.frame()
        draw_text(painter, words, self.segment.text, font, ink, align)
        if key:
            size = key_cap_size(theme, key)
            x = self.width() - theme.space(_PAD) - size.width()
            cap = QRectF(x, (self.height() - size.height()) / 2, size.width(), size.height())
            paint_key_cap(painter, theme, cap, key)
        painter.end()


class Segmented(QWidget):
    """`chosen` carries the position pressed, also one that was chosen already."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: list[SegmentButton] = []
        self._roving = Roving(self)
        self._layout = QBoxLayout(_BESIDE, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        look.changed.connect(self.update)

    def set_segments(self, segments: Sequence[Segment], current: int | None) -> None:
        self._make_buttons(len(segments))
        for place, (button, segment) in enumerate(zip(self._buttons, segments, strict=True)):
            button.set_segment(segment)
            button.set_chosen(place == current)
            button.set_line_before(drawn=place > 0 and current not in {place, place - 1})
        if self._buttons:
            self._roving.rest_at(self._buttons[current or 0])
            self.setFocusProxy(self._buttons[current or 0])
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and (holder := self.parentWidget()) is not None:
            holder.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._fit()
        return super().eventFilter(watched, event)

    def buttons(self) -> tuple[SegmentButton, ...]:
        return tuple(self._buttons)

    def focus_current(self) -> None:
        """On what is chosen, else on the first segment."""
        if self._buttons:
            chosen = next((button for button in self._buttons if button.isChecked()), self._buttons[0])
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, place: int) -> None:
        """Click the segment at a position."""
        if 0 <= place < len(self._buttons):
            self._buttons[place].click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        colours = theme.colours
        ground = colours.surface if self.isEnabled() else colours.sunken
        box(painter, QRectF(self.rect()), 8, ground, colours.control, theme.lines.control, dashed=not self.isEnabled())
        painter.end()

    def _fit(self) -> None:
        """Stand side by side where the parent has room for that in a line of its own."""
        asked = sum(button.sizeHint().width() for button in self._buttons)
        is_wide = asked <= self._room()
        direction = _BESIDE if is_wide else _BELOW
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
            self.updateGeometry()
        for button in self._buttons:
            button.is_below = not is_wide

    def _room(self) -> int:
        holder = self.parentWidget()
        if holder is None or (layout := holder.layout()) is None:
            return sys.maxsize
        return holder.rect().marginsRemoved(layout.contentsMargins()).width()

    def _make_buttons(self, count: int) -> None:
        set_count(self._buttons, count, self._make_button)
        self._roving.set_buttons(self._buttons)

    def _make_button(self) -> SegmentButton:
        button = SegmentButton(self._look, self)
        button.clicked.connect(self._click)
        self._layout.addWidget(button)
        return button

    def _click(self) -> None:
        place = place_of(self._buttons, self.sender())
        self.set_segments([button.segment for button in self._buttons], place)
        self.chosen.emit(place)
