"""Filters with their counts, one of them chosen or several; they wrap."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.accessibility.roving_focus import Roving
from sco_quiz.gui.accessibility.toggle_action import AssistedToggle
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, text_width
from sco_quiz.gui.widgets.drawing.painted_button import PaintedButton
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.layout.widget_pool import place_of, set_count

_HEIGHT = 36
_PAD = 15
_LEAST_PAD = 10  # beside words in strong type, which are wider, so that choosing moves nothing


@dataclass(frozen=True, slots=True)
class Chip:
    text: str
    count: int | None = None


class ChipButton(PaintedButton):
    corner = _HEIGHT / 2

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.chip = Chip("")
        self.setCheckable(True)
        AssistedToggle(self)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_chip(self, chip: Chip) -> None:
        if chip != self.chip:
            self.chip = chip
            self.setAccessibleName(self._words(", "))
            self.restyle()

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        rest, chosen = (
            text_width(theme.font(Type.SMALL, strong=is_on, tabular=True), self._words("  ")) for is_on in (False, True)
        )
        return QSize(max(rest + 2 * theme.space(_PAD), chosen + 2 * theme.space(_LEAST_PAD)), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        colours = theme.colours
        painter = QPainter(self)
        is_on = self.isChecked()
        rest = colours.hover if self.is_hovered() else colours.surface
        ground = colours.accent_tint if is_on else rest
        edge = colours.accent if is_on else colours.control
        width = theme.lines.chosen if is_on else theme.lines.control
        box(painter, self.frame(), self.height() / 2, ground, edge, width)
        font = theme.font(Type.SMALL, strong=is_on, tabular=True)
        ink = colours.accent if is_on else colours.text
        draw_text(painter, self.frame(), self._words("  "), font, ink, Qt.AlignmentFlag.AlignCenter)
        painter.end()

    def _words(self, gap: str) -> str:
        return self.chip.text if self.chip.count is None else f"{self.chip.text}{gap}{self.chip.count}"


class ChipRow(QWidget):
    """`chosen` carries the position pressed."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: list[ChipButton] = []
        self._roving = Roving(self)
        self._layout = FlowLayout(self)
        self.setAccessibleName(name)

    def set_chips(self, chips: Sequence[Chip], current: int | None) -> None:
        """`current` is the one that is on, if any."""
        self._show(chips, set() if current is None else {current})

    def _show(self, chips: Sequence[Chip], on: AbstractSet[int]) -> None:
        self._make_buttons(len(chips))
        for place, (button, chip) in enumerate(zip(self._buttons, chips, strict=True)):
            button.set_chip(chip)
            button.set_chosen(place in on)
        if self._buttons:
            self._roving.rest_at(self._buttons[min(on, default=0)])

    def buttons(self) -> tuple[ChipButton, ...]:
        return tuple(self._buttons)

    def _make_buttons(self, count: int) -> None:
        set_count(self._buttons, count, self._make_button)
        self._roving.set_buttons(self._buttons)

    def _make_button(self) -> ChipButton:
        button = ChipButton(self._look, self)
        button.clicked.connect(self._click)
        self._layout.addWidget(button)
        return button

    def _click(self) -> None:
        place = place_of(self._buttons, self.sender())
        self.set_chips([button.chip for button in self._buttons], place)
        self.chosen.emit(place)


class ChipSet(ChipRow):
    """Any number of chips. The first stands for all others, and is on where no other is.

    `picked` carries the positions that are on, without the first, as a frozenset.
    """

    picked = Signal(object)

    def set_picked(self, chips: Sequence[Chip], picked: AbstractSet[int]) -> None:
        self._show(chips, picked or {0})

    def _make_button(self) -> ChipButton:
        button = super()._make_button()
        button.setAutoExclusive(False)
        return button

    def _click(self) -> None:
        place = place_of(self._buttons, self.sender())
        before = {at for at, button in enumerate(self._buttons) if at and button.isChecked() != (at == place)}
        now = frozenset(before ^ {place} if place else ())
        if len(now) == len(self._buttons) - 1:
            now = frozenset()  # every one chosen means all
        self._show([button.chip for button in self._buttons], now or {0})
        self.picked.emit(now)
