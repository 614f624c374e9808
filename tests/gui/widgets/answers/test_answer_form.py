"""The form of an answer as a screen reader comes to it: anew for each question, and called by it."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import EMPTY, Response
from sco_quiz.gui.accessibility.named_groups import SpokenGroups
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.answer_form import AnswerForm
from tests.factories import question


@pytest.fixture
def form(look: Look, qtbot: QtBot) -> AnswerForm:
    SpokenGroups()
    form = AnswerForm(look)
    qtbot.addWidget(form)
    form.resize(640, 480)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def ask(form: AnswerForm, asked: Question, response: Response = EMPTY) -> QWidget:
    """The control that has the focus then."""
    words = f"{asked.stem} {asked.kind}."
    form.show_answer(asked, response, locked=False, judged=False, spoken=words)
    form.focus_first()
    control = QApplication.focusWidget()
    assert control is not None
    return control


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def group(control: QWidget) -> str:
    """The name of the nearest group that the control is in."""
    holder: QWidget | None = control
    while holder is not None and role(holder) is not QAccessible.Role.Grouping:
        holder = holder.parentWidget()
    assert holder is not None
    return holder.accessibleName()


@pytest.mark.parametrize("kind", list(Kind))
def test_the_group_that_the_focus_comes_into_is_called_by_the_question(form: AnswerForm, kind: Kind) -> None:
    asked = question(kind, 3)
    name = group(ask(form, asked))
    assert name.startswith(f"{asked.stem} {kind}.")
    assert name.endswith("0 of 2 chosen.") is (kind is Kind.MULTIPLE)


def test_a_row_is_made_anew_for_another_question_so_that_its_role_is_right(form: AnswerForm) -> None:
    several = ask(form, question(Kind.MULTIPLE, 1))
    assert role(several) is QAccessible.Role.CheckBox
    one = ask(form, question(Kind.SINGLE, 2))
    assert one is not several
    assert role(one) is QAccessible.Role.RadioButton
    assert several.isHidden() is False  # by itself; its form is kept, unseen, for a reader that comes from there
    assert several.isVisible() is False


def test_an_answer_leaves_the_rows_as_they_are(form: AnswerForm) -> None:
    asked = question(Kind.MULTIPLE, 1)
    before = ask(form, asked)
    assert ask(form, asked, Response(chosen=(0,))) is before


def test_the_form_stays_the_same_thing_to_a_reader(form: AnswerForm) -> None:
    """Or it would read everything from the window down: the two forms would have nothing in common."""

    def known() -> int:
        return QAccessible.uniqueId(QAccessible.queryAccessibleInterface(form))

    ask(form, question(Kind.MULTIPLE, 1))
    before = known()
    for number, kind in enumerate(Kind, 2):
        ask(form, question(kind, number))
        assert known() == before, kind


def test_what_was_composed_for_one_question_is_no_answer_to_the_next(form: AnswerForm, qtbot: QtBot) -> None:
    line = ask(form, question(Kind.TEXT, 1))
    ask(form, question(Kind.SINGLE, 2))
    with qtbot.assertNotEmitted(form.answered):
        line.setProperty("text", "late")
