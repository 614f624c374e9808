"""Run as a process of its own and driven from outside: the real window with a quiz of one question of each kind.

Usage: kind_window.py FOLDER. Each line is a JSON object: the "kind" of the question on the screen and the "spots" that
can be clicked, with the middle of each: "row N", "down N" of an order, "choice N" of an open drop-down, "Next",
"Certain". It is said again whenever that has changed and come to rest.
"""

import json
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.session import Session
from sco_quiz.authoring.pack.shipped import ShippedPacks
from sco_quiz.authoring.service import PackExaminer
from sco_quiz.composition import Joined
from sco_quiz.domain.question import Bank
from sco_quiz.files.paths import questions_dir, resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.startup.application import make_application, make_window
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow
from sco_quiz.gui.widgets.answers.order_row import OrderRow
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.controls.segmented import SegmentButton
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.system.system_clock import SystemClock
from tests.factories import fact, one_of_each, pack

LOOK_MS = 20
NAMED = {"Next": "Next", "To hand-in": "Next", "Certain": "Certain"}


def services_in(folder: Path) -> Session:
    store, clock, questions = open_store(folder), SystemClock(), one_of_each()
    store.banks.replace(Bank(pack(), tuple(fact(number) for number in range(1, len(questions) + 1)), questions))
    return Joined(store, lambda: PackExaminer(ShippedPacks(questions_dir())), clock, random.SystemRandom)


def spots(window: MainWindow) -> Iterator[tuple[str, QPoint]]:
    answers = [w for w in window.findChildren(QWidget) if isinstance(w, OptionRow | OrderRow | DropDown | QLineEdit)]
    for at, row in enumerate(widget for widget in answers if widget.isVisible()):
        yield f"row {at}", row.mapToGlobal(row.rect().center())
        if isinstance(row, OrderRow) and row.down.isVisible():
            yield f"down {at}", row.down.mapToGlobal(row.down.rect().center())
        if isinstance(row, DropDown) and (view := row.view()).isVisible():
            for choice in range(row.count()):
                middle = view.visualRect(row.model().index(choice, 0)).center()
                yield f"choice {choice}", view.viewport().mapToGlobal(middle)
    for button in (*window.findChildren(Button), *window.findChildren(SegmentButton)):
        name = NAMED.get(button.text() or button.accessibleName())
        if name and button.isVisible():
            yield name, button.mapToGlobal(button.rect().center())


def teller(window: MainWindow) -> Callable[[], None]:
    before = said = ""

    def tell() -> None:
        nonlocal before, said
        sitting = driving.sitting_page(window).sitting
        if sitting is None or not window.windowHandle().isExposed():
            return
        seen = {name: spot.toTuple() for name, spot in spots(window)}
        now = json.dumps({"kind": sitting.screen().question.kind, "spots": seen})
        if now == before != said:
            said = now
            print(now, flush=True)  # noqa: T201 - told to the test
        before = now

    return tell


def main(folder: Path) -> int:
    application = make_application(sys.argv[:1])
    window = make_window(application, resources_dir()).window
    services = services_in(folder)
    window.show()
    driving.open_with(window, services)
    driving.take(window, services.quizzes.start(services.roster.current().id, Plan(pace=None)))
    timer = QTimer()
    timer.timeout.connect(teller(window))
    timer.start(LOOK_MS)
    status = application.exec()
    services.close()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
