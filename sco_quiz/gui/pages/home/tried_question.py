"""One question to try: answered on the spot, with its review, and counted nowhere."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text.sentences import ended, sentences
from sco_quiz.gui.widgets.answers.answer_style import OptionState, state_word
from sco_quiz.gui.widgets.answers.options.option_group import KEYS, OptionGroup
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card

_RIGHT = 1  # the position of the right option
_LETTERS = "ABC"


class TriedQuestion(Card):
    answered = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Try one question"))
        self.add_to_head(PlainLabel(look, self.tr("Nothing is counted."), Type.SMALL, ink="text2", wrap=False))
        stem = self.tr("You want to remember a page for a week. What helps most after reading it?")
        self._stem = PlainLabel(look, role=Type.READING, strong=True)
        mark_told(self._stem)  # by the group of the options
        self._stem.set_text(stem)
        self._options = OptionGroup(look, stem)
        self._options.set_views([OptionView(text) for text, _ in self._each_option()])
        self._chosen: int | None = None
        self.verdict = ""  # what is said of the answer
        for part in (self._stem, self._options):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._options.chosen.connect(self._answer)

    def press(self, key: str) -> bool:
        """The letter or digit of an option. False where it is none, or the question is answered."""
        for keys in (KEYS[: len(_LETTERS)], _LETTERS):
            if key and key in keys and self._chosen is None:
                self._options.press(keys.index(key))
                return True
        return False

    def show_answer(self, chosen: int) -> None:
        """The row judges itself; every row gives its reason."""
        self._chosen = chosen
        views = [
            OptionView(text, at == chosen, _state(at, chosen), reason)
            for at, (text, reason) in enumerate(self._each_option())
        ]
        self._options.set_views(views)

    def focus_first(self) -> None:
        self._options.focus_first()

    def _answer(self, chosen: frozenset[int]) -> None:
        """The focus goes on before the rows judge themselves: of a focused one a screen reader says the new name."""
        (at,) = chosen
        self.verdict = sentences(ended(state_word(_state(at, at))), self._each_option()[at][1])
        self.answered.emit(at)
        self.show_answer(at)

    def _each_option(self) -> Sequence[tuple[str, str]]:
        """With the reason of each."""
        return (
            (self.tr("Reading it a third time"), self.tr("It feels easier each time, and little more of it stays.")),
            (self.tr("Saying it from memory"), self.tr("Calling a thing to mind is what makes it last.")),
            (self.tr("Marking its best sentences"), self.tr("It shows what matters, and does not make it last.")),
        )


def _state(at: int, chosen: int) -> OptionState:
    if at == _RIGHT:
        return OptionState.ANSWER_RIGHT if at == chosen else OptionState.RIGHT_MISSED
    return OptionState.ANSWER_WRONG if at == chosen else OptionState.NOT_CHOSEN
