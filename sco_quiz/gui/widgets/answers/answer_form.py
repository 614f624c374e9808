"""The answer to one question in the form that its kind asks for, while it is open and afterwards."""

from functools import reduce

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sco_quiz.domain.attempt import presented_order
from sco_quiz.domain.question import CHOSEN, Kind, Question
from sco_quiz.domain.response import LONGEST_ENTRY, Response
from sco_quiz.gui.accessibility.announce import announce
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import sentences, typed_text
from sco_quiz.gui.widgets.answers import answer_views
from sco_quiz.gui.widgets.answers.entry_field import EntryField
from sco_quiz.gui.widgets.answers.match_list import MatchList
from sco_quiz.gui.widgets.answers.options.option_group import OptionGroup
from sco_quiz.gui.widgets.answers.order_list import OrderList
from sco_quiz.gui.widgets.answers.reading_choice import ReadingChoice
from sco_quiz.gui.widgets.labels.label import PlainLabel

_Form = OptionGroup | OrderList | MatchList | EntryField


class AnswerForm(QWidget):
    """`answered` carries the whole new Response; the form changes only when `show_answer` is called.

    What is connected while it is shown must be a Slot: for another method PySide makes another meta-object, and Qt
    another accessible interface for that, which is a stranger to a screen reader.
    """

    answered = Signal(object)
    struck = Signal(int)
    grew = Signal()  # something that must be seen appeared below the focused field
    composing = Signal(bool)  # whether an input method is composing; the text counts as it stands

    def __init__(self, look: Look, *, strikes: bool = False, parent: QWidget | None = None) -> None:
        """`strikes`: options have a button that strikes them out."""
        super().__init__(parent)
        self._question: Question | None = None
        self._response = Response()
        self._struck: frozenset[int] = frozenset()
        self._look = look
        self._is_narrow = False
        self._has_keys = True
        self._form: _Form | None = None  # of the question that is shown
        self._before: _Form | None = None  # of the one before
        self._strikes = strikes
        self._readings = ReadingChoice(look)
        self._help = PlainLabel(look, ink="text2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.space(10))
        for part in (self._readings, self._help):
            self._column.addWidget(part)
            part.setVisible(False)
        self._readings.chosen.connect(self._mean)

    def show_answer(
        self,
        question: Question,
        response: Response,
        *,
        locked: bool,
        judged: bool,
        struck: frozenset[int] = frozenset(),
        spoken: str = "",
    ) -> None:
        """Show a question and its answer.

        `locked`: nothing can be changed. `judged`: right and wrong are shown, with the reasons. `struck`: options that
        the learner has ruled out. `spoken`: what a screen reader says of the question where the focus comes to its
        form; without it, what the form is.
        """
        if self._form is None or question is not self._question:
            self._form = self._renew(question.kind)
        self._question, self._response, self._struck = question, response, struck
        help_words = "" if locked or judged else answer_views.help_words(question, response)
        given = help_words if question.kind is Kind.MULTIPLE else ""
        self._form.setAccessibleName(sentences.sentences(spoken, given) or answer_views.form_name(question.kind))
        self._show_in(self._form, question, response, locked=locked, judged=judged)
        self._help.set_text(help_words)
        self._help.setVisible(bool(help_words))

    def _show_in(self, form: _Form, question: Question, response: Response, *, locked: bool, judged: bool) -> None:
        focus = QApplication.focusWidget()
        form.setVisible(True)
        stage = answer_views.Stage(locked=locked, judged=judged)
        if isinstance(form, OptionGroup):
            several = question.kind is Kind.MULTIPLE
            views = answer_views.options(question, response, stage, self._struck)
            form.set_views(views, several=several, limit=len(question.keys) if several else None)
        elif isinstance(form, OrderList):
            form.set_views(answer_views.order(question, response, stage))
        elif isinstance(form, MatchList):
            form.set_views(answer_views.matches(question, response, stage), question.choices)
        else:
            answer_views.show_entry(form, question, response, stage)
        if focus is not None and self.isAncestorOf(focus) and not form.isAncestorOf(focus):
            self.focus_first()  # before the focused form is hidden: Qt would move the focus anywhere in the window
        if self._before is not None:
            self._before.setVisible(False)
        self._ask_for_reading(form, question, response, is_open=not locked and not judged)

    def _renew(self, kind: Kind) -> _Form:
        """Make a form for another question: a reader says a group anew, and takes a row for what it was at first.

        The form before is kept until the next one. What a reader comes from must still be there, or it says no group.
        """
        if self._before is not None:
            self._before.deleteLater()
        self._before = self._form
        if self._before is not None:
            if isinstance(self._before, EntryField):
                self._before.begin()  # what is being composed belongs to that question, which has counted it
            self._before.blockSignals(True)
        form = self._make(kind)
        self._column.insertWidget(0, form)
        return form

    def _make(self, kind: Kind) -> _Form:
        name = answer_views.form_name(kind)
        if kind in CHOSEN:
            options = OptionGroup(self._look, name, strikes=self._strikes)
            options.set_narrow(self._is_narrow)
            options.set_key_caps(self._has_keys)
            options.chosen.connect(self._choose)
            options.struck.connect(self.struck)
            return options
        if kind is Kind.ORDER:
            order = OrderList(self._look, name)
            order.order_changed.connect(self._reorder)
            return order
        if kind is Kind.MATCH:
            match_list = MatchList(self._look, name)
            match_list.set_leaves_keys(self._has_keys)
            match_list.matched.connect(self._pair)
            return match_list
        entry = EntryField(self._look, self.tr("Your answer"))
        entry.edited.connect(self._type)
        entry.composing.connect(self.composing)
        return entry

    def _ask_for_reading(self, form: _Form, question: Question, response: Response, *, is_open: bool) -> None:
        """Show the two numbers that an open entry can be read as, and announce once that there are two."""
        entry = form if isinstance(form, EntryField) and is_open else None
        choices = typed_text.reading_choices(question, response.text) if entry else ()
        is_new = bool(choices) and self._readings.isHidden()
        self._readings.set_readings(choices)
        if is_new and entry:
            announce(entry.line, typed_text.entry_reading(question, response.text))
            self.grew.emit()

    def rest_of_explanation(self) -> str:
        """The part of the explanation that the judged form does not show already."""
        question = self._question
        if question is None:
            return ""
        said = tuple(option.reason for option in question.options)
        if isinstance(self._form, EntryField):
            said = (typed_text.foreseen(question, self._response) or question.explanation,)
        return reduce(lambda rest, reason: rest.replace(reason, "").strip(), said, question.explanation)

    def press(self, option: int) -> None:
        """Choose an option by its key, as by a click."""
        question = self._question
        if question and isinstance(self._form, OptionGroup) and option < len(question.options):
            self._form.press(option)

    def settle(self) -> None:
        """Turn what an input method is composing into text."""
        if isinstance(self._form, EntryField):
            self._form.line.settle()

    def focus_first(self) -> None:
        """Focus the chosen option, else the first; of a typed answer the field."""
        if isinstance(self._form, EntryField):
            self._form.setFocus()
        elif self._form is not None:
            self._form.focus_first()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - named by the setter
        self._is_narrow = narrow
        if isinstance(self._form, OptionGroup):
            self._form.set_narrow(narrow)

    def set_single_keys(self, on: bool) -> None:  # noqa: FBT001 - named by the setter
        """Set whether the page has commands on letters and digits: options show theirs, lists ignore them."""
        self._has_keys = on
        if isinstance(self._form, OptionGroup):
            self._form.set_key_caps(on)
        elif isinstance(self._form, MatchList):
            self._form.set_leaves_keys(on)

    @Slot(object)
    def _choose(self, chosen: frozenset[int]) -> None:
        self.answered.emit(Response(chosen=tuple(sorted(chosen))))

    @Slot(object)
    def _reorder(self, order: tuple[int, ...]) -> None:
        if self._question is not None:
            before = presented_order(self._question, self._response)
            self.answered.emit(Response(chosen=tuple(before[at] for at in order)))

    @Slot(int, object)
    def _pair(self, row: int, choice: str | None) -> None:
        if self._question is not None:
            chosen = list(self._response.chosen or (-1,) * len(self._question.options))
            chosen[row] = -1 if choice is None else self._question.choices.index(choice)
            self.answered.emit(Response(chosen=tuple(chosen) if any(at >= 0 for at in chosen) else ()))

    def _mean(self, entry: str) -> None:
        """Rewrite the entry so that it means the chosen number; the buttons that asked disappear."""
        self.focus_first()
        self._type(entry)

    @Slot(str)
    def _type(self, text: str) -> None:
        self.answered.emit(Response(text=text[:LONGEST_ENTRY]))
