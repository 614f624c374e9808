"""What the forms show of a question and its answer: rows, states, and how the answer is given."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sco_quiz.domain.attempt import presented_order
from sco_quiz.domain.marking import is_undecided, mark, matched
from sco_quiz.domain.question import CHOSEN, Kind, Question
from sco_quiz.domain.response import Response, is_answer
from sco_quiz.gui.text import quiz_terms, sentences, typed_text
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.entry_field import EntryField
from sco_quiz.gui.widgets.answers.match_list import MatchView
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.widgets.answers.order_row import OrderView


@dataclass(frozen=True, slots=True)
class Stage:
    """`locked`: nothing can be changed. `judged`: right and wrong are shown, with the reasons."""

    locked: bool
    judged: bool

    def state(self, *, right: bool, chosen: bool) -> OptionState:
        if not self.judged:
            return OptionState.LOCKED if self.locked else OptionState.OPEN
        if chosen:
            return OptionState.ANSWER_RIGHT if right else OptionState.ANSWER_WRONG
        return OptionState.RIGHT_MISSED if right else OptionState.NOT_CHOSEN


def form_name(kind: Kind) -> str:
    """What a screen reader calls the form of a kind; empty where its parts have names."""
    if kind in CHOSEN:
        return QCoreApplication.translate("AnswerForm", "Options")
    names = {
        Kind.ORDER: QCoreApplication.translate("AnswerForm", "Things to put in order"),
        Kind.MATCH: QCoreApplication.translate("AnswerForm", "Things to match"),
    }
    return names.get(kind, "")


def help_words(question: Question, response: Response) -> str:
    """How the answer is given, or how much of it is given; empty where the form shows that itself."""
    match question.kind:
        case Kind.MULTIPLE if len(response.chosen) >= len(question.keys):
            to_change = QCoreApplication.translate("AnswerForm", "To change, clear one first.")
            return sentences.sentences(quiz_terms.amount_given(question, response), to_change)
        case Kind.MULTIPLE | Kind.MATCH:
            return quiz_terms.amount_given(question, response)
        case Kind.ORDER:
            return QCoreApplication.translate(
                "AnswerForm",
                "Drag a row, or use its arrow buttons. On the keyboard: Space picks a row up, "
                "Up and Down move it, Space puts it down.",
            )
        case _:
            return ""


def options(question: Question, response: Response, stage: Stage, struck: frozenset[int]) -> Sequence[OptionView]:
    is_one_reason = len({option.reason for option in question.options}) == 1  # it is given once, where it is right
    return [
        OptionView(
            option.text,
            chosen=at in response.chosen,
            state=stage.state(right=option.key, chosen=at in response.chosen),
            reason=option.reason if stage.judged and (option.key or not is_one_reason) else "",
            struck=at in struck,
        )
        for at, option in enumerate(question.options)
    ]


def order(question: Question, response: Response, stage: Stage) -> Sequence[OrderView]:
    views = []
    for place, at in enumerate(presented_order(question, response)):
        option = question.options[at]
        right_place = question.order.index(option.text)
        right = right_place == place
        note = option.reason
        if not right:
            words = QCoreApplication.translate("AnswerForm", "Right place: {0}. {1}")
            note = words.format(str(right_place + 1), option.reason)
        state = stage.state(right=right, chosen=bool(response.chosen))
        views.append(OrderView(option.text, state=state, note=note if stage.judged else ""))
    return views


def matches(question: Question, response: Response, stage: Stage) -> Sequence[MatchView]:
    right = dict(question.pairs)
    chosen = response.chosen or (-1,) * len(question.options)
    return [
        MatchView(
            option.text,
            question.choices[at] if at >= 0 else None,
            state=stage.state(right=hit, chosen=at >= 0),
            right=right[option.text] if stage.judged and not hit else "",
            reason=option.reason if stage.judged else "",
        )
        for option, at, hit in zip(question.options, chosen, matched(question, response), strict=True)
    ]


def show_entry(form: EntryField, question: Question, response: Response, stage: Stage) -> None:
    right, is_said = mark(question, response) >= 1.0, is_answer(response) and not is_undecided(question, response)
    judged, state = stage.judged, stage.state(right=right, chosen=is_said)
    form.set_view(
        response.text,
        unit=question.unit,
        reading="" if judged else typed_text.entry_reading(question, response.text),
        state=OptionState.RIGHT_MISSED if judged and not is_said else state,
        reason=typed_text.entry_reason(question, response, right=right) if judged else "",
    )
