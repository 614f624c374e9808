"""Building and checking the shipped questions, and what a launch does instead where they have not changed.

    python benchmarks/bank.py [TIMES]

builds the bank with all its rules, held against the mere parsing of its files; tells whether it has changed, held
against the hash of the same bytes in one piece; and opens a store that has it, as a launch does after the first paint,
held against opening the same store without a look at the questions. Each opening is a process of its own. Printed last
is in how many of them the code that builds was so much as loaded.
"""

import hashlib
import json
import random
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from measuring.turns import Line, in_turn, milliseconds, print_table

from sco_quiz.app.library.packs import FIRST
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.files.paths import questions_dir
from sco_quiz.system.system_clock import SystemClock

TIMES = 15
BUILDER = "sco_quiz.authoring.bank.build"

Figures = dict[str, float]


def main(times: int) -> None:
    print_table("parse, hash, open", _lines(times))


def _lines(times: int) -> Iterator[Line]:
    yield from _reading(questions_dir() / FIRST, times)
    yield _opening(times)


def _reading(pack: Path, times: int) -> Iterator[Line]:
    from sco_quiz.authoring.bank.build import load_pack  # not in the processes that are asked whether they loaded it
    from sco_quiz.authoring.pack.hashing import content_hash

    files = sorted(pack.rglob("*.toml"))
    contents = b"".join(file.read_bytes() for file in files)
    steps: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "build and check": (
            lambda: [tomllib.loads(file.read_text("utf-8")) for file in files],
            lambda: load_pack(in_folder(pack)),
        ),
        "has it changed?": (lambda: hashlib.sha256(contents).digest(), lambda: content_hash(in_folder(pack))),
    }
    for what, (bare, ours) in steps.items():
        found = in_turn({"bare": partial(milliseconds, bare), "ours": partial(milliseconds, ours)}, times)
        yield Line(what, found["bare"], found["ours"])


def _opening(times: int) -> Line:
    with tempfile.TemporaryDirectory() as folder:
        first = _run("ours", folder)
        found = in_turn({which: partial(_run, which, folder) for which in ("bare", "ours")}, times)
    builders = sum(figures["builders"] for figures in found["ours"])
    print(
        f"the first start builds the bank and takes {first['opened']:.0f} ms from the loaded libraries on; "
        f"{builders} of {times} later ones loaded what builds it"
    )
    return Line("open the store", *([figures["opened"] for figures in found[which]] for which in ("bare", "ours")))


def _run(which: str, folder: str) -> Figures:
    command = [sys.executable, __file__, which, folder]
    figures: Figures = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
    return figures


def _bare(folder: Path) -> Figures:
    from sco_quiz.storage.opening.store_opening import open_store

    return {"opened": milliseconds(lambda: open_store(folder).close())}


def _ours(folder: Path) -> Figures:
    from sco_quiz.composition import open_services

    opened = milliseconds(lambda: open_services(folder, SystemClock(), random.SystemRandom).close())
    return {"opened": opened, "builders": BUILDER in sys.modules}


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["bare", folder]:
            print(json.dumps(_bare(Path(folder))))
        case ["ours", folder]:
            print(json.dumps(_ours(Path(folder))))
        case [times]:
            main(int(times))
        case _:
            main(TIMES)
