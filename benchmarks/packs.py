"""How home and the library open with very many packs, held against the same pages with one, and how the store opens.

    python benchmarks/packs.py [PACKS]

makes two stores beside the packs of the program: one with one more pack, and one with so many (by default 200), each
a copy of the SCO pack, which has some 300 questions. In both the first is chosen and was asked. Every step is done in
turn on both, so that whatever else the machine does falls on each alike: pages are drawn in the real window, without a
screen.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring.filling import take
from measuring.questions import shipped
from measuring.turns import Line, in_turn, print_table

from sco_quiz.app.library.packs import FIRST
from sco_quiz.app.ports.library import InstalledPack
from sco_quiz.authoring.bank.pack_key import pack_key, under_key
from sco_quiz.authoring.pack.hashing import GENERATOR
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.composition import open_services
from sco_quiz.domain.fact import SEVERAL, PackId
from sco_quiz.files.paths import questions_dir, resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.startup.application import make_application, make_window
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.opening.store_opening import open_store

PACKS = 200
TIMES = 15


def main(packs: int) -> None:
    application = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as many, ExitStack() as stack:
        folders = {"one": Path(one), "many": Path(many)}
        for folder, count in zip(folders.values(), (1, packs), strict=True):
            _fill(folder, count)
        lines = [_line("open the store", {name: partial(_opened, folder) for name, folder in folders.items()})]
        windows = {name: _window(folder, application, stack) for name, folder in folders.items()}
        shown: dict[str, Callable[[MainWindow], None]] = {"home": driving.show_home, "library": driving.show_library}
        for what, show in shown.items():
            lines.append(_line(what, {name: partial(_drawn, show, window) for name, window in windows.items()}))
        for window in windows.values():
            _choose(window, SEVERAL)
        steps = {name: partial(_drawn, driving.show_home, window) for name, window in windows.items()}
        print_table("one more pack", (*lines, _line("home of all packs", steps)))
        print(f"SCO Quiz: {packs} more packs")


def _line(what: str, steps: dict[str, Callable[[], float]]) -> Line:
    for step in steps.values():
        step()  # what is loaded when it is first asked for
    found = in_turn(steps, TIMES)
    return Line(what, found["one"], found["many"])


def _fill(folder: Path, count: int) -> None:
    """Each pack has a uid of its own, so a key of its own."""
    bank, files = shipped(), in_folder(questions_dir() / FIRST).contents
    open_services(folder, ScriptedClock(), random.Random).close()  # makes the store with the packs of the program
    with closing(open_store(folder)) as store:
        for number in range(count):
            uid = f"{number:08x}".ljust(32, "0")
            own = under_key(bank, pack_key("copy", uid))
            titled = replace(own, pack=replace(own.pack, title=f"Pack {number:03}"))
            row = InstalledPack(
                id=titled.pack.id,
                uid=uid,
                version=1,
                title=titled.pack.title,
                generator=GENERATOR,
                added_at=ScriptedClock().read().wall,
            )
            store.pack_files.put(row, files, titled)


def _opened(folder: Path) -> float:
    begun = time.perf_counter()
    services = open_services(folder, ScriptedClock(), random.Random)
    taken = time.perf_counter() - begun
    services.close()
    return 1000 * taken


def _window(folder: Path, application: object, stack: ExitStack) -> MainWindow:
    services = stack.enter_context(closing(open_services(folder, ScriptedClock(), random.Random)))
    window = make_window(application, resources_dir()).window  # type: ignore[arg-type] # made by make_application
    stack.callback(window.close)
    window.show()
    driving.open_with(window, services)
    _choose(window, pack_key("copy", "0" * 32))
    take(services, random.Random(1))
    return window


def _choose(window: MainWindow, pack: PackId) -> None:
    services = driving.current_session(window).ready()
    services.packs.choose(services.roster.current().id, pack)


def _drawn(show: Callable[[MainWindow], None], window: MainWindow) -> float:
    begun = time.perf_counter()
    show(window)
    window.grab()
    return 1000 * (time.perf_counter() - begun)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else PACKS)
