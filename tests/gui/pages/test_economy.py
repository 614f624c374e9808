"""What a step costs, counted and not timed: statements, steps of SQLite's machine, widgets. See docs/performance.md."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.safety.backups import Safekeeping
from sco_quiz.app.session import Session
from sco_quiz.composition import Joined
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.counting import Counted, counting
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.fitting import Heard, settle
from tests.gui.pages.seeing import press

FEW, MANY = 10, 60  # quizzes taken before
QUESTIONS = tuple(make.question(Kind.SINGLE, number) for number in range(1, 6))

STATEMENTS = {
    "home": 25, "progress": 31, "study": 15, "library": 25, "settings": 6, "answer": 6, "next": 6, "hand in": 26,
    "result": 18,
}  # fmt: skip
"""At most, the beginning of each transaction counted as well, and the proof that an entry of the log is there."""

WIDGETS = {"home": 75, "progress": 140, "study": 40, "library": 80, "settings": 200}
"""At most, with ten quizzes taken."""


@pytest.fixture(autouse=True)
def nothing_is_backed_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is done when there is nothing else to do: in the middle of a step that is counted, for one."""
    monkeypatch.setattr(Safekeeping, "make_if_due", lambda *_: None)


def store_of(services: Session) -> Store:
    assert isinstance(services, Joined)
    return services.store


def take(window: MainWindow, times: int, clock: ScriptedClock) -> None:
    """One quiz a fortnight: what home and progress tell of the last days is as much as there was in them."""
    services = driving.current_session(window).ready()
    for number in range(times):
        sitting = services.quizzes.start(services.roster.current().id, Plan())
        for at in range(len(sitting.screen().questions)):
            sitting.go_to(at)
            sitting.answer(Response(((number + at) % 4,)))
        sitting.hand_in()
        clock.go_on(hours=14 * 24)


def pages(window: MainWindow) -> dict[str, Callable[[], None]]:
    return {
        "home": partial(driving.show_home, window),
        "progress": partial(driving.show_progress, window),
        "study": partial(driving.show_study, window),
        "library": partial(driving.show_library, window),
        "settings": partial(driving.show_settings, window),
    }


def costs(window: MainWindow) -> dict[str, Counted]:
    """Every page is shown once before: what is kept from then on is kept."""
    services = driving.current_session(window).ready()
    found: dict[str, Counted] = {}

    def step(name: str, act: Callable[[], object]) -> None:
        QApplication.processEvents()
        with counting(store_of(services)) as counted:
            act()
            QApplication.processEvents()
        found[name] = counted

    for name, show in pages(window).items():
        show()
        step(name, show)
    driving.start(window)
    step("answer", lambda: press("1"))
    step("next", driving.sitting_page(window).next)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    step("hand in", sitting.hand_in)
    step("result", lambda: driving.show_result(window, sitting.outcome().attempt.id))
    return found


def test_a_step_costs_the_same_however_many_quizzes_were_taken(open_window: OpenWindow, clock: ScriptedClock) -> None:
    window = open_window(QUESTIONS)
    take(window, FEW, clock)
    few = costs(window)
    take(window, MANY, clock)
    many = costs(window)
    assert {name: each.statements for name, each in few.items()} == {
        name: each.statements for name, each in many.items()
    }
    assert {name: each.statements for name, each in many.items() if each.statements > STATEMENTS[name]} == {}
    assert {name: (few[name].hundreds, each.hundreds) for name, each in many.items() if _grew(few[name], each)} == {}


def _grew(few: Counted, many: Counted) -> bool:
    return many.hundreds > 1.5 * few.hundreds + 10  # a lookup in a tree six times as large takes a little longer


def test_a_page_has_few_widgets_and_showing_it_again_makes_none(open_window: OpenWindow, clock: ScriptedClock) -> None:
    window = open_window(QUESTIONS)
    take(window, FEW, clock)
    for name, show in pages(window).items():
        show()
        page = window.navigation.page()
        assert page is not None
        made = len(page.findChildren(QWidget))
        assert made <= WIDGETS[name], name
        show()
        QApplication.processEvents()
        assert len(page.findChildren(QWidget)) == made, name


def test_the_last_question_costs_what_the_first_did(open_window: OpenWindow) -> None:
    window = open_window(tuple(make.question(Kind.SINGLE, number) for number in range(1, 41)))
    driving.start(window)
    counts = []
    for _ in range(8):
        with counting(store_of(driving.current_session(window).ready())) as counted:
            press("1")
            driving.sitting_page(window).next()
        counts.append((counted.statements, counted.hundreds))
    assert len({statements for statements, _ in counts}) == 1
    assert counts[-1][1] <= counts[0][1] + 5


def test_choosing_an_answer_lays_nothing_out(open_window: OpenWindow, qapp: QApplication) -> None:
    window = open_window(tuple(make.question(Kind.SINGLE, number) for number in range(1, 21)))
    driving.start(window)
    for _ in range(11):  # the count of answers becomes longer by a digit
        settle()
        heard = Heard(QEvent.Type.LayoutRequest, qapp)
        press("1")
        settle()
        assert heard.by == []
        qapp.removeEventFilter(heard)
        driving.sitting_page(window).next()


def test_the_focus_does_not_wander_when_the_next_question_is_of_another_kind(
    open_window: OpenWindow, qapp: QApplication
) -> None:
    """A screen reader would begin to read whatever it passes."""
    window = open_window(make.one_of_each())
    driving.start(window)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    focused: list[QWidget | None] = []
    qapp.focusChanged.connect(lambda _old, new: focused.append(new))
    for _ in sitting.screen().questions[1:]:
        focused.clear()
        driving.sitting_page(window).next()
        assert len(focused) <= 1, focused
