"""Which pack the pages speak of: switched on any of them, remembered, and named where it is not the only one."""

from dataclasses import replace

import pytest

from sco_quiz.app.session import Session
from sco_quiz.composition import Joined
from sco_quiz.domain.fact import SEVERAL, FactId, PackId
from sco_quiz.domain.question import Bank, Kind, QuestionId
from sco_quiz.gui.demo import driving
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.controls.name_switch import NameSwitch
from sco_quiz.gui.widgets.controls.segmented import Segmented
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.bank.banks import take_out_bank
from tests import factories as make
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.seeing import sees

OTHER = PackId("sco-other.12345678")


def bank(pack: PackId, title: str, count: int) -> Bank:
    """A pack whose topics and facts are called as those of any other one here."""
    facts = tuple(make.fact(number, id=FactId(f"{pack}/fact-{number}")) for number in range(1, count + 1))
    questions = tuple(
        replace(
            make.question(Kind.SINGLE, number),
            id=QuestionId(f"{pack}/fact-{number}/single"),
            facts=(facts[number - 1].id,),
        )
        for number in range(1, count + 1)
    )
    return Bank(make.pack(id=pack, title=title), facts, questions)


def add_other(window: MainWindow, title: str = "Water") -> Session:
    session = driving.current_session(window).ready()
    assert isinstance(session, Joined)
    session.store.banks.replace(bank(OTHER, title, 3))
    return session


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window(bank(make.PACK_ID, "The test summit", 5))


def switches(window: MainWindow) -> list[NameSwitch]:
    page = window.navigation.page()
    assert page is not None
    return [each for each in page.findChildren(NameSwitch) if each.isVisible()]


def choose(window: MainWindow, name: str) -> None:
    (switch,) = switches(window)
    for segments in switch.findChildren(Segmented):
        if segments.isVisible():
            (place,) = (at for at, each in enumerate(segments.buttons()) if each.segment.text == name)
            segments.press(place)
            return
    names = next(each for each in switch.findChildren(DropDown) if each.isVisible())
    names.setCurrentText(name)
    names.activated.emit(names.currentIndex())


def test_with_one_pack_there_is_no_switch(window: MainWindow) -> None:
    for show in (driving.show_home, driving.plan_timed, driving.show_study):
        show(window)
        assert switches(window) == []


def test_home_speaks_of_the_pack_that_is_chosen_and_so_does_the_page_before_the_start(window: MainWindow) -> None:
    session = add_other(window)
    driving.show_home(window)
    assert sees(window, "5 questions on A test, 8 September 2025")
    choose(window, "Water")
    assert sees(window, "3 questions on A test, 8 September 2025")
    choose(window, "All packs")
    assert sees(window, "8 questions")
    assert session.packs.scope(session.roster.current().id).id == SEVERAL
    driving.plan_timed(window)
    assert sees(window, "All 4 topics.")
    choose(window, "Water")
    assert sees(window, "All 2 topics.")
    assert session.packs.scope(session.roster.current().id).id == OTHER


def test_a_quiz_on_all_packs_asks_each_and_its_result_names_them(window: MainWindow) -> None:
    session = add_other(window)
    learner = session.roster.current().id
    session.packs.choose(learner, SEVERAL)
    driving.start(window)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    asked = {question.fact.partition("/")[0] for question in sitting.screen().questions}
    assert asked == {make.PACK_ID, OTHER}
    sitting.hand_in()
    attempt = sitting.outcome().attempt
    assert (attempt.pack, attempt.title) == (SEVERAL, "The test summit + Water")
    driving.show_result(window, attempt.id)
    assert sees(window, "The test summit + Water")
    again = session.quizzes.plan_of(attempt)
    session.packs.choose(learner, OTHER)
    assert session.quizzes.plan_screen(learner, again).scope.pack is None


def test_an_interrupted_quiz_of_a_pack_that_is_gone_names_it_and_can_be_finished(window: MainWindow) -> None:
    session = add_other(window)
    assert isinstance(session, Joined)
    learner = session.roster.current().id
    session.packs.choose(learner, OTHER)
    driving.start(window)
    driving.show_home(window)
    with session.store.transactions.writing() as connection:
        take_out_bank(connection, OTHER)
    driving.show_home(window)
    assert sees(window, "5 questions on A test, 8 September 2025")  # the choice falls back
    (unfinished,) = session.quizzes.unfinished(learner)
    driving.resume(window, unfinished.id)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    sitting.hand_in()
    driving.show_result(window, sitting.outcome().attempt.id)
    assert sees(window, "Water")


def test_a_long_list_of_names_becomes_a_drop_down(window: MainWindow) -> None:
    session = add_other(
        window, "Water and what else there is to be said about it, at a length that no page has room for"
    )
    driving.show_home(window)
    (switch,) = switches(window)
    assert [each.isVisible() for each in switch.findChildren(DropDown)] == [True]
    assert session.packs.every()[0].id == make.PACK_ID
