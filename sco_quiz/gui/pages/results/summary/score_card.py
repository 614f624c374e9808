"""The score of a result: the ring, the sentence against the mark, what time did, and how the questions went."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Outcome, total
from sco_quiz.gui.pages.results.summary import summary_text
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import sentences
from sco_quiz.gui.widgets.charts.score_ring import ScoreRing
from sco_quiz.gui.widgets.charts.split_bar import SplitBar, SplitView
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card

_PARTS = (
    Verdict.RIGHT,
    Verdict.PARTLY,
    Verdict.WRONG,
    Verdict.DONT_KNOW,
    Verdict.UNDECIDED,
    Verdict.NO_ANSWER,
    Verdict.RAN_OUT,
)
_GAP = 32
_LEAST_WORDS = 380  # px at 100 % that everything keeps beside the ring


class ResultScore(Card):
    """`below` is put under it all."""

    def __init__(self, look: Look, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._ring = ScoreRing(look)
        self.sentence = PlainLabel(look, role=Type.TITLE)
        self.claims = PlainLabel(look, role=Type.READING, strong=True)
        self.time_did = PlainLabel(look, role=Type.READING, ink="text2")
        self._split = SplitBar(look)
        self.body.addWidget(_Round(look, self._ring, (self.sentence, self.claims, self.time_did, self._split, below)))

    def counts(self) -> str:
        """How the questions went, as "12 Right, 3 Partly right, 1.5 points"."""
        return self._split.words()

    def show_result(self, result: Outcome) -> None:
        mark = None if result.attempt.rules.mode is Mode.PRACTICE else result.mark
        self._ring.set_score(result.points, len(result.answers), mark)
        self.sentence.set_text(summary_text.score(result))
        self.claims.set_text(summary_text.claims(result))
        self.claims.setVisible(bool(result.claims))
        self.time_did.set_text(sentences.sentences(summary_text.time(result), summary_text.reading(result)))
        earned = total(each.points for each in result.answers if each.verdict is Verdict.PARTLY)
        right, partly, wrong, dont_know, undecided, no_answer, ran_out = (result.count(each) for each in _PARTS)
        self._split.set_view(SplitView(right, partly, wrong, dont_know, undecided, no_answer, ran_out, earned))


class _Round(QWidget):
    """Parts beside a ring: all of them, or only the first and the others below, or none, as there is room."""

    def __init__(self, look: Look, ring: ScoreRing, parts: tuple[QWidget, ...]) -> None:
        super().__init__()
        self._look = look
        self._ring = ring
        self._parts = parts
        self._beside = -1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)  # it can become narrower
        self._grid.setColumnStretch(1, 1)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def minimumSizeHint(self) -> QSize:
        widest = max(part.minimumSizeHint().width() for part in (self._ring, *self._parts))
        return QSize(widest, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        theme = self._look.theme
        room = self.width() - self._ring.sizeHint().width() - theme.space(_GAP)
        beside = int(room >= self._parts[0].minimumSizeHint().width())
        if room >= theme.px(_LEAST_WORDS):
            beside = len(self._parts)
        if beside != self._beside:
            self._beside = beside
            self._arrange(beside)

    def _arrange(self, beside: int) -> None:
        grid, rows = self._grid, max(1, beside)
        for part in (self._ring, *self._parts):
            grid.removeWidget(part)  # an item taken by takeAt would live on, and hear of new sizes in place of the next
        top = Qt.AlignmentFlag.AlignTop if beside > 1 else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._ring, 0, 0, rows, 1, top)
        for at, part in enumerate(self._parts):
            if at < beside:
                grid.addWidget(part, at, 1)
            else:
                grid.addWidget(part, rows + at - beside, 0, 1, 2)

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._grid.setHorizontalSpacing(theme.space(_GAP))
        self._grid.setVerticalSpacing(theme.space(14))
        self._turn()
