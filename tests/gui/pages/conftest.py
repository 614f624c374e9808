"""The real window over a real store with a few made-up questions; only the clock and chance are scripted."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sco_quiz.app.learners.presentation import Language
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.session import Session
from sco_quiz.authoring.pack.shipped import ShippedPacks
from sco_quiz.authoring.service import PackExaminer
from sco_quiz.composition import Joined
from sco_quiz.domain.question import Bank, Kind, Question
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.startup.application import make_window
from sco_quiz.gui.text.languages import install_texts
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.opening.store_opening import open_store
from tests.factories import fact, pack, question, seeded

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session", autouse=True)
def texts(qapp: QApplication) -> None:
    install_texts(qapp, resources_dir() / "translations", Language.ENGLISH)


@pytest.fixture
def clock() -> ScriptedClock:
    return ScriptedClock()


def services_in(
    folder: Path, clock: ScriptedClock, questions: tuple[Question, ...] | Bank = (), *, welcomed: bool = True
) -> Session:
    """The use cases over the store in a folder, with these questions put into it; `welcomed`: it is not a new one."""
    store = open_store(folder)
    if isinstance(questions, Bank):
        store.banks.replace(questions)
    elif questions:
        facts = tuple(fact(number) for number in range(1, len(questions) + 1))
        store.banks.replace(Bank(pack(), facts, questions))
    seeds = count(7)  # an attempt's id is drawn too
    services = Joined(
        store, lambda: PackExaminer(ShippedPacks(folder / "questions")), clock, lambda: seeded(next(seeds))
    )
    if welcomed:
        services.settings.prefer(replace(services.settings.preferences(), welcomed=True))
    return services


@pytest.fixture
def open_services(tmp_path: Path, clock: ScriptedClock) -> Iterator[Callable[..., Session]]:
    """Opens the same store each time it is called; the first call may say which questions or bank are in it."""
    opened: list[Session] = []

    def make(questions: tuple[Question, ...] | Bank = ()) -> Session:
        while opened:
            opened.pop().close()
        opened.append(services_in(tmp_path, clock, questions))
        return opened[-1]

    yield make
    while opened:
        opened.pop().close()


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, open_services: Callable[..., Session]) -> OpenWindow:
    """A window on home; called again, it is the program started again on the same store."""

    def make(questions: tuple[Question, ...] | Bank = ()) -> MainWindow:
        window = make_window(qapp, resources_dir()).window
        qtbot.addWidget(window)
        driving.open_with(window, open_services(questions))
        window.show()
        window.activateWindow()
        with qtbot.waitActive(window):
            driving.show_home(window)
        return window

    return make


@pytest.fixture
def singles() -> tuple[Question, ...]:
    return tuple(question(Kind.SINGLE, number) for number in range(1, 6))


@pytest.fixture
def begin(open_window: OpenWindow) -> Callable[..., MainWindow]:
    """A window in which a quiz of all given questions has begun."""

    def make(questions: tuple[Question, ...], **plan: object) -> MainWindow:
        window = open_window(questions)
        driving.plan(window, Plan(count=len(questions), **plan))  # type: ignore[arg-type]  # the test names the fields
        driving.start(window)
        return window

    return make
