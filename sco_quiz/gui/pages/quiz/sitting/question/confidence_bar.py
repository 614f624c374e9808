"""Below a question: how sure the learner is, and "I don't know"."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from sco_quiz.domain.attempt import Sheet
from sco_quiz.domain.response import Confidence
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented, key_room
from sco_quiz.gui.widgets.drawing.key_cap import KeyCap
from sco_quiz.gui.widgets.drawing.paint import text_width
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.layout_gaps import set_margins, set_spacing
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow

_GAP = 12
_ABOVE = 8  # more than stands between the parts of the page
_KEYS = ("7", "8", "9")


class ConfidenceBar(TurningRow):
    """Side by side in full words, then in short words, then without keys, then one below the other: the first that has
    room.

    Where keys are not shown at all, the words are still those that leave room for them: the same at every question.
    """

    confidence_chosen = Signal(object)  # Confidence
    not_known = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self._has_room, parent)
        self._look = look
        self._sheet = Sheet()
        self._has_keys = True
        self._is_short, self._shows_keys = False, True
        self._label = PlainLabel(look, ink="text2", wrap=False)
        self._sure = Segmented(look, self.tr("How sure are you?"))
        self._not_known = Button(look, "", ButtonKind.QUIET, icon="ask")
        self._cap = KeyCap(look, "0")
        self._lines = (self._line(self._label, self._sure), self._line(self._not_known, self._cap))
        self.row.addLayout(self._lines[0])
        self.row.addStretch(1)
        self.row.addLayout(self._lines[1])
        for line in self._lines:
            self.row.setAlignment(line, Qt.AlignmentFlag.AlignLeft)
        self._sure.chosen.connect(lambda at: self.confidence_chosen.emit(Confidence(at + 1)))
        self._not_known.clicked.connect(self.not_known)
        look.changed.connect(self._fit)
        self._show()

    def show_sheet(self, sheet: Sheet, *, keys: bool) -> None:
        """`keys`: whether the keys that choose are shown."""
        self._sheet, self._has_keys = sheet, keys
        self._show()
        self._fit()

    def show_keys_in_tips(self, *, has_keys: bool) -> None:
        """Whether the tool tips name the keys that choose; what is off tells by the bar why."""
        is_on = self.isEnabled()
        for button, key in zip(self._sure.buttons(), _KEYS, strict=True):
            key_tip(button, button.segment.text if is_on else "", key if has_keys and is_on else "")
        key_tip(self._not_known, self._not_known.text() if is_on else "", "0" if has_keys and is_on else "")

    def describe(self, words: str) -> None:
        """What a screen reader is told of the choice, such as what is at stake."""
        self._sure.setAccessibleDescription(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_short = self._need(is_short=False, keys=True) > self.width()
        keys = self._has_keys and self._need(is_short=is_short, keys=True) <= self.width()
        if (is_short, keys) != (self._is_short, self._shows_keys):
            self._is_short, self._shows_keys = is_short, keys
            self._show()
        space = self._look.theme.space
        set_margins(self.row, QMargins(0, space(_ABOVE), 0, 0))
        asked = self._label.sizeHint().width() + space(_GAP) + self._sure.sizeHint().width()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lines[0].setDirection(beside if asked <= self.width() else below)
        self.turn()
        set_spacing(self.row, space(_GAP if self.is_beside() else 4))
        for line in self._lines:
            set_spacing(line, space(_GAP))

    def _show(self) -> None:
        question, guessing = self._words(is_short=self._is_short)
        words = (guessing, self.tr("Fairly sure"), self.tr("Certain"))
        keys = _KEYS if self._shows_keys else ("", "", "")
        segments = [Segment(word, key=key) for word, key in zip(words, keys, strict=True)]
        self._sure.set_segments(segments, None if self._sheet.sure is None else self._sheet.sure - 1)
        self._label.set_text(question)
        is_on = self._sheet.response.dont_know
        self._not_known.set_kind(ButtonKind.ACCENT if is_on else ButtonKind.QUIET)
        self._not_known.set_text(self.tr("I don’t know, chosen") if is_on else self.tr("I don’t know"))
        self._cap.setVisible(self._shows_keys)

    def _words(self, *, is_short: bool) -> tuple[str, str]:
        if is_short:
            return self.tr("How sure?"), self.tr("Guessing")
        return self.tr("How sure are you?"), self.tr("I’m guessing")

    def _has_room(self, width: int) -> bool:
        return self._need(is_short=self._is_short, keys=self._shows_keys) <= width

    def _need(self, *, is_short: bool, keys: bool) -> int:
        """The width of everything side by side, by what is shown and what other words and the keys would change."""
        theme = self._look.theme
        gap = theme.space(_GAP)
        parts = (self._label, *self._sure.buttons(), self._not_known)
        change = self._width_of(self._words(is_short=is_short)) - self._width_of(self._words(is_short=self._is_short))
        caps = [key_room(theme, key) for key in _KEYS]
        change -= sum(caps) if self._shows_keys else 0
        change += sum(caps) + gap + self._cap.sizeHint().width() if keys else 0
        return sum(part.sizeHint().width() for part in parts) + 2 * gap + change

    def _width_of(self, words: tuple[str, str]) -> int:
        theme = self._look.theme
        return text_width(theme.font(Type.BODY), words[0]) + text_width(theme.font(Type.BODY, strong=True), words[1])

    def _line(self, first: QWidget, second: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        for widget in (first, second):
            line.addWidget(widget)
        return line
