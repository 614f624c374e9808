"""The store is opened beside the window, which lives meanwhile."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread, get_ident
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sco_quiz.app.learning.overview import HomeScreen
from sco_quiz.app.session import Session
from sco_quiz.domain.errors import QuizError
from sco_quiz.files import paths
from sco_quiz.files.own_files import FAULTS
from sco_quiz.files.paths import DataFolderError, data_dir, resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.home.home_page import HomePage
from sco_quiz.gui.startup import store_opener
from sco_quiz.gui.startup.application import Program, make_window
from sco_quiz.gui.startup.fault_log import keep_log
from sco_quiz.gui.startup.store_opener import StoreOpener
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import one_of_each
from tests.gui.pages.conftest import services_in
from tests.gui.pages.seeing import button, press, sees


@pytest.fixture
def answers() -> Iterator[Event]:
    """Set once the folder answers; every test ends with that."""
    event = Event()
    yield event
    event.set()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> MainWindow:
    window = make_window(qapp, resources_dir()).window
    qtbot.addWidget(window)
    window.show()
    return window


def program(window: MainWindow, folder: Path, answers: Event) -> Program:
    def open_services() -> Session:
        answers.wait()
        return services_in(folder, ScriptedClock(), one_of_each())

    return opened_by(window, open_services)


def opened_by(window: MainWindow, open_services: Callable[[], Session]) -> Program:
    def never() -> None:
        raise AssertionError

    application, parts = cast("QApplication", QApplication.instance()), driving.parts(window)
    program = Program(application, parts, open_services, never, lambda *_: None)  # type: ignore[arg-type] # never asked
    driving.current_session(window).retry_asked.connect(program.open_store)
    return program


def test_what_is_due_after_home_is_there_is_not_begun_in_a_store_that_was_closed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: Event
) -> None:
    answers.set()
    running = program(window, tmp_path, answers)
    driving.open_with(window, services := services_in(tmp_path, ScriptedClock(), one_of_each()))
    running._services = services  # noqa: SLF001 - between two steps of the program, where a store is closed
    running.close()
    qtbot.wait(1)  # and pytest-qt fails where anything is raised


@pytest.mark.fault("A26")
def test_a_folder_that_hangs_is_told_and_the_window_opens_once_it_answers(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_opener, "SLOW_MS", 50)
    running = program(window, tmp_path, answers)
    running.open_store()
    qtbot.waitUntil(lambda: sees(window, "Opening takes longer than usual"))
    answers.set()
    qtbot.waitUntil(lambda: sees(window, "Your scores appear here"))
    assert not sees(window, "Opening takes longer than usual")
    running.close()


def test_no_figure_of_a_closed_store_stays(window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: Event) -> None:
    answers.set()
    running = program(window, tmp_path, answers)
    running.open_store()
    qtbot.waitUntil(lambda: sees(window, "Topics"))
    assert button(window, "Missed").accessibleName() == "Missed, none"
    driving.parts(window).close_store()
    assert button(window, "Missed").accessibleName() == "Missed"
    assert not sees(window, "Topics")
    running.close()


@pytest.mark.fault("A26")
def test_the_program_ends_while_the_folder_hangs(
    window: MainWindow, tmp_path: Path, answers: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_opener, "PATIENCE_S", 0.05)
    running = program(window, tmp_path, answers)
    running.open_store()
    running.close()
    assert not running.is_opening()


@pytest.mark.fault("A26")
def test_a_start_does_not_wait_for_a_folder_that_hangs(
    tmp_path: Path, answers: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "PATIENCE_S", 0.05)
    monkeypatch.setattr(Path, "exists", lambda _path: answers.wait())
    with pytest.raises(DataFolderError, match="does not answer"):
        data_dir(tmp_path)


def test_what_was_opened_while_the_window_closed_is_closed(window: MainWindow, tmp_path: Path, answers: Event) -> None:
    running = program(window, tmp_path, answers)
    running.open_store()
    answers.set()
    running.close()
    with sqlite3.connect(next(tmp_path.glob("*.sqlite3"))) as other:
        other.execute("BEGIN EXCLUSIVE")
    other.close()


def test_it_is_opened_in_another_thread_and_handed_over_in_this_one(qtbot: QtBot) -> None:
    threads: list[int] = []

    def open_services() -> Session:
        threads.append(get_ident())
        raise QuizError("no")

    one = StoreOpener(open_services)
    one.failed.connect(lambda _: threads.append(get_ident()))
    with qtbot.waitSignal(one.failed):
        one.begin()
        one.begin()
    assert len(threads) == 2
    assert threads[0] != get_ident() == threads[1]


@pytest.mark.fault("F8")
@pytest.mark.parametrize("error", [TypeError("takes 1 positional argument"), ImportError("no module"), SystemExit(3)])
def test_a_fault_of_ours_at_opening_leads_to_a_page_from_which_one_tries_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, error: BaseException
) -> None:
    """The store cannot be opened for a fault of the program's own: the page that says so can be left to try again."""
    faults = [error, error]

    def open_services() -> Session:
        if faults:
            raise faults.pop()
        return services_in(tmp_path, ScriptedClock(), one_of_each())

    running = opened_by(window, open_services)
    running.open_store()
    qtbot.waitUntil(lambda: sees(window, "Your answers could not be opened because of it"))
    assert sees(window, type(error).__name__)
    assert not sees(window, "Opening your quizzes")
    button(window, "Try again").click()
    qtbot.waitUntil(lambda: not faults and not running.is_opening())
    assert button(window, "Try again").hasFocus()
    qtbot.waitUntil(window.input.takes_input)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sees(window, "Your scores appear here"))
    running.close()


@pytest.mark.fault("F8")
@pytest.mark.parametrize(
    ("error", "said"),
    [(ValueError("home"), "SCO Quiz made a mistake"), (QuizError("The disk is gone."), "The disk is gone.")],
)
def test_a_store_whose_home_cannot_be_shown_is_closed_and_can_be_tried_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    """Home cannot be shown once the store is open: the store is closed, the page says why, and one can try again."""
    faults = [error]

    def home(page: HomePage, screen: HomeScreen) -> None:
        if faults:
            raise faults.pop()
        monkeypatch.undo()
        page.show_screen(screen)

    monkeypatch.setattr(HomePage, "show_screen", home)
    running = opened_by(window, lambda: services_in(tmp_path, ScriptedClock(), one_of_each()))
    running.open_store()
    qtbot.waitUntil(lambda: sees(window, said))
    with sqlite3.connect(next(tmp_path.glob("*.sqlite3")), timeout=0) as other:
        other.execute("BEGIN EXCLUSIVE")
    other.close()
    button(window, "Try again").click()
    qtbot.waitUntil(lambda: sees(window, "Your scores appear here"))
    running.close()


@pytest.mark.fault("F8")
def test_where_no_thread_can_be_had_for_opening_one_can_try_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system has no thread left to open the store in: the page that says so can be left to try again."""

    def start(_: Thread) -> None:
        raise RuntimeError("can't start new thread")

    running = opened_by(window, lambda: services_in(tmp_path, ScriptedClock(), one_of_each()))
    with monkeypatch.context() as patch:
        patch.setattr(Thread, "start", start)
        with pytest.raises(RuntimeError) as raised:
            running.open_store()
    running.tell(raised.value)  # as the program's hook does
    button(window, "Try again").click()
    qtbot.waitUntil(lambda: sees(window, "Your scores appear here"))
    running.close()


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Where faults are noted from now on."""
    root = logging.getLogger()
    before = root.handlers[:]
    keep_log(tmp_path)
    yield tmp_path / FAULTS
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


@pytest.mark.parametrize("is_foreign", [False, True])
def test_a_fault_is_called_noted_only_where_it_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: Event, log: Path, *, is_foreign: bool
) -> None:
    """Somebody else's file may have the name of ours: then the report on the page is all there is."""
    if is_foreign:
        log.write_text("my notes\n", encoding="utf-8")
    running = program(window, tmp_path, answers)
    running.tell(KeyError())
    assert sees(window, "The full report is in faults.log") != is_foreign
    assert sees(window, "the report on this page is all there is") == is_foreign
    answers.set()
    button(window, "Try again").click()
    qtbot.waitUntil(lambda: sees(window, "Your scores appear here"))
    running.tell(KeyError())
    assert sees(window, "the fault is noted in the file faults.log") != is_foreign
    assert sees(window, "the fault could not be noted in the file faults.log") == is_foreign
    button(window, "Show the report").click()
    assert sees(window, "the report on this page is all there is") == is_foreign
    running.close()
