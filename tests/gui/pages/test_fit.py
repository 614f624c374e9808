"""Every page at the smallest window and at large text: nothing cut, nothing sideways, all in order and with a name."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sco_quiz.app.quizzes import Plan
from sco_quiz.app.sitting import Sitting
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.fact import Topic
from sco_quiz.domain.question import Bank, Kind, Option, Question
from sco_quiz.domain.response import DONT_KNOW, Confidence, Response
from sco_quiz.gui.application import make_window
from sco_quiz.gui.demo import ScriptedClock
from sco_quiz.gui.main_window import MainWindow
from sco_quiz.gui.services import Services
from sco_quiz.paths import resources_dir
from tests.factories import MEMBERS, ORIGINS, fact, one_of_each, pack, question
from tests.gui.pages import fitting
from tests.gui.pages.conftest import services_in

SIZES = ((1024, 700, 1.0), (1024, 700, 2.0), (1920, 1080, 1.5))
RULES = (fitting.squeezed, fitting.cut, fitting.sideways, fitting.nameless, fitting.out_of_order)

Faults = dict[str, list[str]]


def lengthened(text: str) -> str:
    return f"{text}, as counterterrorism institutions reported internationally in the summer of 2025"


def long(of: Question) -> Question:
    """The same question with every text as long as any of the pack."""
    return replace(
        of,
        stem=f"{of.stem} {lengthened('It is about this')}?",
        explanation=lengthened(of.explanation),
        options=tuple(Option(text=lengthened(o.text), key=o.key, reason=lengthened(o.reason)) for o in of.options),
        order=tuple(map(lengthened, of.order)),
        pairs=tuple((lengthened(left), lengthened(right)) for left, right in of.pairs),
        choices=tuple(map(lengthened, of.choices)),
    )


def bank() -> Bank:
    topics = (Topic(ORIGINS, "Origins, founding and first decades"), Topic(MEMBERS, "Members"))
    questions = tuple(map(long, (*one_of_each(), *(question(number=number) for number in range(8, 14)))))
    facts = tuple(fact(number, statement=lengthened(f"Statement {number}")) for number in range(1, 14))
    return Bank(pack(title=lengthened("The test summit"), topics=topics), facts, questions)


class Tour:
    """Shows every page in turn; yields its name."""

    def __init__(self, window: MainWindow, services: Services, clock: ScriptedClock) -> None:
        self._window = window
        self._services = services
        self._clock = clock

    def pages(self) -> Iterator[str]:
        window = self._window
        window.show_home()
        yield "first home"
        settings = self._services.settings
        settings.prefer(replace(settings.preferences(), exam=(self._clock.read().wall + timedelta(days=9)).date()))
        self._services.roster.add("Anna")
        self._services.roster.add("A learner with a rather long name of several words")
        self._services.roster.choose(self._services.roster.everyone()[0].id)
        window.plan(Plan(count=10))
        yield "setup"
        yield from self._kinds()
        yield from self._quiz()
        yield from self._practice()
        for name, show in (
            ("home", window.show_home),
            ("study", window.show_study),
            ("progress", window.show_progress),
            ("settings", window.show_settings),
            ("keys", window.show_keys),
            ("interrupted", window.show_interrupted),
            ("learners", window.show_learners),
        ):
            show()
            yield name
        self._clock.go_on(days=3)
        window.show_home()
        yield "home, something due"
        window.plan_review()
        yield "setup of a review"

    def _kinds(self) -> Iterator[str]:
        for kind in Kind:
            sitting = self._take(Plan(count=1, kinds=frozenset({kind})))
            yield f"question, {kind}"
            sitting.answer(DONT_KNOW)
            sitting.be_sure(Confidence.CERTAIN)
            sitting.hand_in()
            self._window.sitting_page.look_at_clock()
            self._window.review(0, (0,))
            yield f"review, {kind}"

    def _quiz(self) -> Iterator[str]:
        window, sitting = self._window, self._take(Plan(count=10))
        sitting.flag()
        sitting.answer(DONT_KNOW)
        window.sitting_page.go_to(0)
        yield "question, flagged"
        window.sitting_page.ask_hand_in()
        yield "hand in"
        window.sitting_page.go_to(1)
        window.sitting_page.pause_or_go_on()
        yield "paused"
        window.show_home()
        yield "home, interrupted"
        self._take(Plan(count=5))
        window.show_keys()
        yield "keys in a quiz"
        window.show_home()
        yield "home, interrupted twice"
        window.show_interrupted()
        yield "interrupted twice"
        window.take(sitting)
        window.sitting_page.pause_or_go_on()
        self._clock.go_on(hours=2)
        window.sitting_page.look_at_clock()
        yield "time up"
        window.sitting_page.finished.emit()
        yield "result"

    def _practice(self) -> Iterator[str]:
        sitting = self._take(Plan(count=1, mode=Mode.PRACTICE, pace=None, kinds=frozenset({Kind.SINGLE})))
        sitting.answer(Response(chosen=(1,)))
        sitting.be_sure(Confidence.CERTAIN)
        sitting.check()
        self._window.sitting_page.go_to(0)
        yield "feedback"
        self._window.sitting_page.ask_hand_in()
        yield "hand in, everything answered"
        sitting.hand_in()
        self._window.sitting_page.look_at_clock()

    def _take(self, plan: Plan) -> Sitting:
        sitting = self._services.quizzes.start(self._services.roster.current().id, plan)
        self._window.take(sitting)
        return sitting


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]} at {size[2]:.0%}")
def faults(request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Faults:
    """By rule: what every page has against it, in one tour of the window."""
    width, height, text_size = request.param
    clock = ScriptedClock()
    services = services_in(tmp_path_factory.mktemp("fit"), clock, bank())
    services.settings.prefer(replace(services.settings.preferences(), text_size=text_size))
    window = make_window(qapp, resources_dir())
    window.resize(width, height)
    window.open_with(services)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    frame = window.centralWidget()
    assert frame is not None
    found: Faults = {rule.__name__: [] for rule in RULES}
    for name in Tour(window, services, clock).pages():
        fitting.settle()
        for rule in RULES:
            found[rule.__name__] += [f"{name}: {fault}" for fault in rule(frame)]
    window.close()
    services.close()
    return found


@pytest.mark.fault("D5")
@pytest.mark.fault("E27")
def test_no_part_is_narrower_or_lower_than_its_words(faults: Faults) -> None:
    assert faults["squeezed"] == []


def test_no_part_sticks_out_of_what_holds_it(faults: Faults) -> None:
    assert faults["cut"] == []


@pytest.mark.fault("E27")
def test_no_page_scrolls_sideways(faults: Faults) -> None:
    assert faults["sideways"] == []


def test_every_control_has_a_name(faults: Faults) -> None:
    assert faults["nameless"] == []


def test_tab_goes_as_one_reads(faults: Faults) -> None:
    assert faults["out_of_order"] == []
