"""From the start of the program to home on the screen, held against a window with one label.

    python benchmarks/launch.py [TIMES]

starts both in turn, each in a process of its own, after one start of each, which makes the store. Printed are medians
and quartiles in milliseconds, from before the process is made to the first paint and to home with its figures, the
memory (proportional set size, where the system tells it) with home open, and how often the bare window goes into each.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TIMES = 15
SETTLED_MS = 500  # what is loaded after home is there counts as well

Figures = dict[str, float]


def main(times: int) -> None:
    from measuring.turns import Line, in_turn, print_table  # not in the processes that are measured

    with tempfile.TemporaryDirectory() as folder:
        for which in ("bare", "ours"):
            _run(which, folder)
        runs = in_turn({which: partial(_run, which, folder) for which in ("bare", "ours")}, times)
    print(f"{os.environ['QT_QPA_PLATFORM']} platform")
    rows = (("first paint", "painted", "ms"), ("home with its figures", "usable", "ms"), ("memory", "memory", "MiB"))
    lines = (
        Line(what, [run.get(of, run["painted"]) for run in runs["bare"]], [run[of] for run in runs["ours"]], unit)
        for what, of, unit in rows
    )
    print_table("bare window", lines)


def _run(which: str, folder: str) -> Figures:
    from measuring.processes import figures_of

    return figures_of(__file__, which, folder, str(time.monotonic()), folder=folder)


def _since(begun: float) -> float:
    return 1000 * (time.monotonic() - begun)


def _bare(begun: float) -> Figures:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    figures: Figures = {}
    application = QApplication(sys.argv[:1])
    window, label = QMainWindow(), QLabel("SCO Quiz")
    window.setCentralWidget(label)
    window.resize(1280, 800)

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not figures:
                figures["painted"] = _since(begun)
                QTimer.singleShot(SETTLED_MS, lambda: (_weigh(figures), application.quit()))
            return super().eventFilter(watched, event)

    watch = Watch()
    label.installEventFilter(watch)
    window.show()
    application.exec()
    return figures


def _ours(begun: float, folder: str) -> Figures:
    import gc

    from sco_quiz.gui.startup.qt_loader import load_plainly

    gc.disable()  # as main does before it loads the window
    load_plainly()
    from sco_quiz.gui.startup import application
    from sco_quiz.main import main as run_program

    figures: Figures = {}
    make_window: Callable[..., application.Parts] = application.make_window
    open_with = application.Parts.open_with

    def watched(*arguments: object) -> application.Parts:
        parts = make_window(*arguments)
        parts.window.painted.connect(lambda: figures.update(painted=_since(begun)))
        return parts

    def usable(parts: application.Parts, session: object) -> None:
        open_with(parts, session)  # type: ignore[arg-type] # as it was given
        parts.window.repaint()
        figures["usable"] = _since(begun)
        application.QTimer.singleShot(SETTLED_MS, lambda: (_weigh(figures), parts.window.close()))

    application.make_window = watched
    application.Parts.open_with = usable  # type: ignore[method-assign] # watched
    run_program(["--data-dir", folder])
    return figures


def _weigh(figures: Figures) -> None:
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:  # another system
        figures["memory"] = float("nan")
        return
    figures["memory"] = next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["bare", _, begun]:
            print(json.dumps(_bare(float(begun))))
        case ["ours", folder, begun]:
            print(json.dumps(_ours(float(begun), folder)))
        case [times]:
            main(int(times))
        case _:
            main(TIMES)
