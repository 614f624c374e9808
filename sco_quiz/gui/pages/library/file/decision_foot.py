"""The bar below a page that asks for a decision: the way back, what follows, and the act, with at most one between."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.bar import Bar
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.scrolling.scroll_page import SIDE

_LEAST_WORDS = 160


class DecisionFoot(Bar):
    """Every button but `back` may be missing; what stands in the bar keeps to the column of the page."""

    went_back = Signal()
    other_asked = Signal()
    third_asked = Signal()
    act_asked = Signal()

    def __init__(self, look: Look, column: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, parent)
        self._look = look
        self._widest = column
        self.back = Button(look, "", size=48)
        self._words = PlainLabel(look, ink="text2")
        self._other, self._third = Button(look, "", size=48), Button(look, "", size=48)
        self._act = Button(look, "", ButtonKind.PRIMARY, size=48)
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways, gap=12)
        for button in (self._other, self._third, self._act):
            self._flow.addWidget(button)
        self._column = TurningRow(self._has_room)
        self._outer = QHBoxLayout(self)
        self._outer.addStretch(1)
        self._outer.addWidget(self._column, 1000)
        self._outer.addStretch(1)
        self._column.row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.row.addWidget(self._words, 1)
        self._column.row.addWidget(self._ways)
        self.back.clicked.connect(self.went_back)
        self._other.clicked.connect(self.other_asked)
        self._third.clicked.connect(self.third_asked)
        self._act.clicked.connect(self.act_asked)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_ways(self, back: str, words: str, act: str = "", other: str = "", third: str = "") -> None:
        """Without an act, the way back is all there is, and is filled."""
        self.back.set_text(back)
        self.back.set_kind(ButtonKind.OUTLINE if act else ButtonKind.PRIMARY)
        key_tip(self.back, back, "Esc")
        self._words.set_text(words)
        for button, text in ((self._act, act), (self._other, other), (self._third, third)):
            button.set_text(text)
            button.setVisible(bool(text))
        self._ways.setVisible(bool(act or other or third))
        self._apply_theme()

    def focus_act(self) -> None:
        (self.back if self._act.isHidden() else self._act).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def _has_room(self, width: int) -> bool:
        ways = 0 if self._ways.isHidden() else self._flow.sizeHint().width()
        gaps = 2 * self._column.row.spacing()
        least = self._look.theme.px(_LEAST_WORDS) if self._words.text() else 0
        return self.back.sizeHint().width() + ways + gaps + least <= width

    def _align(self) -> None:
        beside = self._column.is_beside() and not self._ways.isHidden()
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._words.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._column.setMaximumWidth(theme.px(self._widest))
        self._outer.setContentsMargins(theme.space(SIDE), 12, theme.space(SIDE), 12)
        self._outer.setSpacing(0)
        self._column.row.setSpacing(theme.space(16))
        self._column.turn()
        self._align()
