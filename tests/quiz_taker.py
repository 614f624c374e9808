"""Run as a process of its own and killed: takes a quiz by keys in the real window and says what was called saved.

Usage: quiz_taker.py FOLDER. Each line is "event question option .", the option -1 where
the answer was cleared; the quiz of an earlier run is continued.
"""

import os
import random
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.composition import open_services
from sco_quiz.domain.question import Kind
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.startup.application import make_application, make_window
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.system.system_clock import SystemClock

QUESTIONS = 30
STEP_MS = 4


def take(window: MainWindow) -> None:
    """One answer by key, what the window says of it, and on to the next question; round and round."""
    sitting, focused = driving.sitting_page(window).sitting, QApplication.focusWidget()
    if sitting is None or focused is None:
        return
    QTest.keyClicks(focused, random.choice("12"))  # noqa: S311 - any answer will do
    screen = sitting.screen()
    if not screen.unsaved:
        chosen = screen.sheet.response.chosen or (-1,)
        print(sitting.state.seq, screen.position, *chosen, ".", flush=True)  # noqa: T201 - told to the test
    driving.sitting_page(window).go_to((screen.position + 1) % len(screen.questions))


def main(folder: Path) -> int:
    application = make_application(sys.argv[:1])
    window = make_window(application, resources_dir()).window
    services = open_services(folder, SystemClock(), random.SystemRandom)
    window.show()
    driving.open_with(window, services)
    window.activateWindow()
    learner = services.roster.current().id
    unfinished = services.quizzes.unfinished(learner)
    if not unfinished:
        plan = Plan(count=QUESTIONS, pace=None, kinds=frozenset({Kind.SINGLE}))
        driving.take(window, services.quizzes.start(learner, plan))
    else:
        driving.take(window, services.quizzes.resume(unfinished[0].id))
    timer = QTimer()
    timer.timeout.connect(lambda: take(window))
    timer.start(STEP_MS)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
