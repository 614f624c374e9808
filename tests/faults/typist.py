"""Run as a process of its own: somebody types in the real program, and everything goes wrong while they do.

Usage: typist.py FOLDER COPIED. What the button "Copy this report" gives is added to the file COPIED.
Everything that is typed begins with `MARK`; every fault quotes it, as errors of libraries do.
"""

import logging
import os
import random
import sqlite3
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.session import Session
from sco_quiz.authoring.pack.shipped import ShippedPacks
from sco_quiz.authoring.service import PackExaminer
from sco_quiz.composition import Joined, recovery
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Bank, Kind
from sco_quiz.files.own_files import STORE
from sco_quiz.files.paths import questions_dir, resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.results.export import result_export
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.startup import application
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.backups.open_store_backups import StoredBackups
from sco_quiz.storage.database import sqlite_errors
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.system.system_clock import SystemClock
from tests import factories as make
from tests.gui.pages.seeing import button, sees

MARK = "Qzvx"
NAME, ANSWER, NOTE, SEARCH = (f"{MARK}{word}" for word in ("Anna", "Tashkent", "Objection", "Sought"))
Step = Callable[[], bool] | None  # goes on once it gives true, or at once


class TypedError(Exception):
    """Says what was typed, whoever asks."""

    def __str__(self) -> str:
        return ANSWER


def quoting(text: str) -> Iterator[BaseException]:
    """Errors of every make, as they quote what they are about."""
    yield ValueError(f"{text!r} is not valid")
    yield KeyError(text)
    yield UnicodeEncodeError("utf-8", f"{text}\ud800", len(text), len(text) + 1, "surrogates not allowed")
    yield msgspec.ValidationError(f"Invalid enum value '{text}' - at `$.act`")
    yield FileNotFoundError(2, "No such file or directory", f"/home/{text}/record.json")
    yield AttributeError(f"'Learner' object has no attribute '{text}'", name=text, obj=text)
    yield ImportError(text, name=text, path=f"/home/{text}")
    yield SyntaxError(text, (text, 1, 1, text))
    yield ExceptionGroup(text, [ValueError(text)])
    yield TypedError(text, text)
    noted = RuntimeError()
    noted.add_note(text)
    yield noted


def fail(text: str, error: BaseException | None = None) -> NoReturn:
    """With the text in a local variable, in the error, and in what it arose from."""
    try:
        raise sqlite3.IntegrityError(f"CHECK failed for ({text!r},)")
    except sqlite3.Error as cause:
        raise error or ValueError(text) from cause


class Fallen:
    """Fails where nobody can be told."""

    def __del__(self) -> None:
        fail(NOTE)


@contextmanager
def put(owner: Any, name: str, value: object) -> Iterator[None]:
    before = getattr(owner, name)
    setattr(owner, name, value)
    yield
    setattr(owner, name, before)


@contextmanager
def refusing(folder: Path, table: str) -> Iterator[None]:
    """Nothing can be put into a table, and no sentence is known for that: SQLAlchemy would quote what was to be."""
    untold = put(sqlite_errors, "told", lambda *_: None)
    with untold, closing(sqlite3.connect(folder / STORE, isolation_level=None)) as connection:
        for act in ("INSERT", "UPDATE"):
            refuse = "BEGIN SELECT RAISE(ABORT, 'refused'); END"
            connection.execute(f"CREATE TRIGGER refuses_{act} BEFORE {act} ON {table} {refuse}")
        yield
        for act in ("INSERT", "UPDATE"):
            connection.execute(f"DROP TRIGGER refuses_{act}")


class Opener:
    """Fails the first time, in the thread that opens the store."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fails = True

    def __call__(self) -> Session:
        if self._fails:
            self._fails = False
            fail(NAME)
        store = open_store(self._folder)
        questions = (make.question(Kind.TEXT, 1), make.question(Kind.TEXT, 2))
        store.banks.replace(Bank(make.pack(), (make.fact(1), make.fact(2)), questions))
        return Joined(store, lambda: PackExaminer(ShippedPacks(questions_dir())), SystemClock(), random.SystemRandom)


def told(window: MainWindow) -> Step:
    """What was told before is understood by then."""

    def look() -> bool:
        if not sees(window, "made a mistake"):
            return False
        window.messages.banner.hide()
        return True

    return look


def typed(window: MainWindow, text: str, kind: type[QWidget] = QLineEdit) -> QWidget:
    while not window.input.takes_input():  # after what came by itself
        QTest.qWait(20)
    field = next(each for each in window.findChildren(kind) if each.isVisible())
    field.setFocus()
    QTest.keyClicks(field, text)
    return field


def copied(window: MainWindow, file: Path) -> None:
    if window.messages.report is not None:  # else its page is there already
        window.go(routes.FAULT, window.messages.report)
    button(window, "Copy this report").click()
    with file.open("a", encoding="utf-8") as stream:
        stream.write(QGuiApplication.clipboard().text() + "\n")


def story(window: MainWindow, folder: Path, file: Path) -> Iterator[Step]:
    yield told(window)  # of the opener
    copied(window, file)
    driving.current_session(window).retry_asked.emit()
    yield lambda: driving.current_session(window).is_open()
    yield from at_the_learners(window, folder, file)
    yield from in_a_quiz(window, folder, file)
    yield from anywhere(window, file)
    window.close()


def at_the_learners(window: MainWindow, folder: Path, file: Path) -> Iterator[Step]:
    driving.show_learners(window)
    QTest.keyClick(typed(window, NAME), Qt.Key.Key_Return)
    yield lambda: sees(window, f"{NAME} is added")
    with refusing(folder, "learner"):
        QTest.keyClick(typed(window, f"{NAME} the second"), Qt.Key.Key_Return)
        yield told(window)
        copied(window, file)
    driving.show_learners(window)
    dialog = staticmethod(lambda *_: (str(folder.parent / f"{NAME}.json"), ""))
    with (
        put(QFileDialog, "getSaveFileName", dialog),
        put(driving.current_session(window).ready().roster, "export", lambda *_: fail(NAME)),
    ):
        button(window, "Export").click()
        yield told(window)
        copied(window, file)
    driving.show_study(window)
    with put(driving.current_session(window).ready().study, "screen", lambda *_: fail(SEARCH)):
        typed(window, SEARCH)
        yield told(window)
        copied(window, file)


def in_a_quiz(window: MainWindow, folder: Path, file: Path) -> Iterator[Step]:
    driving.show_home(window)
    driving.plan(window, Plan(count=2, pace=None))
    driving.start(window)
    with refusing(folder, "event"):
        typed(window, ANSWER)
        yield told(window)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    with put(sitting, "screen", lambda: fail(ANSWER)):
        QTimer.singleShot(0, window, driving.sitting_page(window).look_at_clock)
        yield told(window)
    sitting.tick()
    assert not sitting.screen().unsaved
    with put(
        StoredBackups,
        "make_if_due",
        lambda *_: fail(NAME, QuizError(NAME)),
    ):
        sitting.hand_in()
        driving.sitting_page(window).look_at_clock()
        yield lambda: sees(window, "Export")
        yield lambda: window.jobs._beside is None  # noqa: SLF001 - nothing tells a person when the backup has failed
    dialog = staticmethod(lambda *_: (str(folder.parent / f"{NAME}.pdf"), ""))
    with put(QFileDialog, "getSaveFileName", dialog), put(result_export, "write_pdf", lambda *_: fail(ANSWER)):
        button(window, "Export").click()
        yield told(window)
    driving.review(window, 0, (0,))
    button(window, "Challenge this question").click()
    with refusing(folder, "challenge"):
        typed(window, NOTE, QPlainTextEdit)
        button(window, "Keep the note").click()
        yield told(window)
        copied(window, file)


def anywhere(window: MainWindow, file: Path) -> Iterator[Step]:
    """In slots, while something is painted, in a thread, where it is told, and where nobody can be told."""
    for error in quoting(ANSWER):
        driving.show_home(window)
        QTimer.singleShot(0, window, partial(fail, ANSWER, error))
        yield told(window)
        copied(window, file)
    page = window.navigation.page()
    assert page is not None
    with put(type(page), "paintEvent", lambda *_: fail(SEARCH)):
        page.update()
        yield told(window)
    died = threading.Thread(target=fail, args=(NAME,))
    died.start()
    died.join()
    Fallen()
    with put(window.messages, "tell_fault", lambda *_, **__: fail(NOTE)):
        QTimer.singleShot(0, window, partial(fail, ANSWER))
        yield None
        yield None
    try:
        fail(NAME)
    except ValueError:
        logging.getLogger("sqlalchemy.pool").exception("%s was lost", NAME)
        logging.getLogger("sqlalchemy.pool").error(f"{ANSWER} was lost")  # noqa: G004, TRY400 - as a library may
        logging.getLogger("sco_quiz").warning("%d of %s was lost", NAME, ANSWER)


def main(folder: Path, file: Path) -> int:
    make_window = application.make_window

    def watched(*arguments: Any) -> application.Parts:
        parts = make_window(*arguments)
        window = parts.window
        steps, timer = story(window, folder, file), QTimer(window)
        goes_on: list[Step] = [None]

        def step() -> None:
            if goes_on[0] is None or goes_on[0]():
                try:
                    goes_on[0] = next(steps)
                except StopIteration:
                    timer.stop()
                except BaseException:  # noqa: BLE001 - something is not as it is told here: nothing is waited for
                    traceback.print_exc()
                    os._exit(3)

        timer.timeout.connect(step)
        window.painted.connect(timer.start)
        return parts

    application.make_window = watched  # type: ignore[assignment] # it gets what the other gets
    return application.run(resources_dir(), folder, Opener(folder), partial(recovery, folder), lambda *_: fail(NAME))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
