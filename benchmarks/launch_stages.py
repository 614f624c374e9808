"""Where the time of a launch goes: what the processor does for each stage, beside a window with one label.

    python benchmarks/launch_stages.py [TIMES]

runs the stages of a launch one after the other in a process of its own, in turn with those of the bare window, and
prints medians of milliseconds of the processor. The stages after the first paint run in a thread in the program, beside
a living window; here they stand apart so that they can be told from each other.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TIMES = 15

Stages = dict[str, float]


def main(times: int) -> None:
    from measuring.turns import in_turn  # not in the processes that are measured

    with tempfile.TemporaryDirectory() as folder:
        for which in ("bare", "ours"):
            _run(which, folder)
        runs = in_turn({which: partial(_run, which, folder) for which in ("bare", "ours")}, times)
    ours, bare = (_medians(runs[which]) for which in ("ours", "bare"))
    print(f"{os.environ['QT_QPA_PLATFORM']} platform, milliseconds of the processor, median of {times}")
    print(f"{'stage':36}{'bare window':>14}{'SCO Quiz':>12}")
    for stage, figure in ours.items():
        print(f"{stage:36}{bare.get(stage, 0):14.0f}{figure:12.0f}")
    print(f"{'all':36}{sum(bare.values()):14.0f}{sum(ours.values()):12.0f}")


def _run(which: str, folder: str) -> Stages:
    from measuring.processes import figures_of

    return figures_of(__file__, which, folder, folder=folder)


def _medians(runs: list[Stages]) -> Stages:
    return {stage: statistics.median(run[stage] for run in runs) for stage in runs[0]}


def _measured(stages: Iterator[str]) -> Stages:
    """Each name is yielded when its stage is over."""
    found: Stages = {}
    before = 0.0
    for stage in stages:
        now = 1000 * time.process_time()
        found[stage] = now - before
        before = now
    return found


def _bare() -> Iterator[str]:
    yield "Python"
    from PySide6 import QtCore, QtGui, QtWidgets

    yield "Qt for Python"
    application = QtWidgets.QApplication(sys.argv[:1])
    window, label = QtWidgets.QMainWindow(), QtWidgets.QLabel("SCO Quiz")
    window.setCentralWidget(label)
    window.resize(1280, 800)
    yield "window made"

    class Watch(QtCore.QObject):
        def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
            if event.type() == QtCore.QEvent.Type.Paint:
                QtCore.QTimer.singleShot(0, application.quit)
            return super().eventFilter(watched, event)

    watch = Watch()
    label.installEventFilter(watch)
    window.show()
    application.exec()
    QtGui.QGuiApplication.processEvents()
    yield "window painted"


def _ours(folder: Path) -> Iterator[str]:
    yield "Python"
    import gc

    gc.disable()  # as main does before it loads the window
    from sco_quiz import main as command_line

    command_line._arguments([])  # noqa: SLF001 - as every start does
    yield "command line"
    from sco_quiz.gui.startup.qt_loader import load_plainly

    load_plainly()
    from PySide6 import QtCore, QtGui, QtWidgets  # noqa: F401 - loading is what is measured, as below

    yield "Qt for Python"
    from PySide6.QtCore import Qt  # noqa: F401

    yield "the enumerations of Qt"
    from sco_quiz.gui.startup.application import make_application, make_window

    yield "modules of the window"
    from sco_quiz.files.paths import resources_dir

    application = make_application(sys.argv[:1])
    parts = make_window(application, resources_dir())
    window = parts.window
    window.painted.connect(application.quit)
    yield "window made"
    window.show()
    application.exec()
    yield "window painted"
    import sqlalchemy  # noqa: F401

    yield "SQLAlchemy"
    import random

    from sco_quiz.composition import open_services
    from sco_quiz.system.system_clock import SystemClock

    yield "modules of the store"
    services = open_services(folder, SystemClock(), random.SystemRandom)
    yield "store opened"
    parts.open_with(services)
    window.repaint()
    yield "home with its figures"
    services.close()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["bare", _]:
            print(json.dumps(_measured(_bare())))
        case ["ours", folder]:
            print(json.dumps(_measured(_ours(Path(folder)))))
        case [times]:
            main(int(times))
        case _:
            main(TIMES)
