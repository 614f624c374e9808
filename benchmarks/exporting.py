"""Every answer as a row of a CSV file: how fast, and in how much memory, as the answers become more.

    python benchmarks/exporting.py [ANSWERS ...]

makes a store for each number of answers (by default 10,000, 100,000 and 1,000,000) and exports it, as
`sco-quiz progress export` does, in turn with `csv.writer` over a cursor of the driver, which gives the same answers as
they are stored. Each export is a process of its own: the memory is the most it ever had in use. Times are those of the
writing alone, the store being open.
"""

import csv
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from measuring.raw import raw_connection
from measuring.turns import Line, in_turn, memory_mib, milliseconds, print_table

DEFAULT = (10_000, 100_000, 1_000_000)
TIMES = 5
PATIENCE_S = 120

AS_STORED = """
    SELECT learner.name, attempt.pack, attempt.title, attempt.rules ->> 'mode', attempt.id, started_wall, ended_at,
        answer.position + 1, question, fact, topic, kind, snapshot.body ->> 'stem', response, verdict, answer.points,
        sure, flagged, time_ns, late, late_points, challenge.text
    FROM attempt
    JOIN learner ON learner.id = attempt.learner
    JOIN answer ON answer.attempt = attempt.number
    JOIN attempt_question shown ON shown.attempt = attempt.number AND shown.position = answer.position
    JOIN snapshot ON snapshot.number = shown.snapshot
    LEFT JOIN challenge ON challenge.attempt = attempt.number AND challenge.position = answer.position
    ORDER BY attempt.closed, answer.position
"""

Figures = dict[str, float]


def main(sizes: list[int]) -> None:
    print_table("csv.writer", _lines(sizes))


def _lines(sizes: list[int]) -> Iterator[Line]:
    from measuring.filling import fill, templates  # not in the processes that are weighed

    taken = templates(max(sizes))
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            fill(Path(folder), size, taken)
            yield from _measured(folder, size)


def _measured(folder: str, size: int) -> Iterator[Line]:
    steps = {which: partial(_run, which, folder) for which in ("bare", "ours")}
    found = in_turn(steps, TIMES, PATIENCE_S)
    for what, unit in (("written", "ms"), ("answers a second", "/s"), ("most memory", "MiB")):
        bare, ours = ([figures[what] for figures in found[which]] for which in steps)
        yield Line(what, bare, ours, unit, size)


def _run(which: str, folder: str) -> Figures:
    command = [sys.executable, __file__, which, folder]
    figures: Figures = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
    return figures


def _bare(folder: Path) -> Figures:
    from sco_quiz.files.own_files import STORE

    file = folder / "bare.csv"
    with raw_connection(folder / STORE) as connection, file.open("w", encoding="utf-8", newline="") as stream:
        return _figures(file, milliseconds(lambda: csv.writer(stream).writerows(connection.execute(AS_STORED))))


def _ours(folder: Path) -> Figures:
    from sco_quiz.files.answer_table import write_answers
    from sco_quiz.storage.opening.store_opening import open_store

    file = folder / "ours.csv"
    with closing(open_store(folder, writable=False)) as store:
        return _figures(file, milliseconds(lambda: write_answers(file, store.answers())))


def _figures(file: Path, taken_ms: float) -> Figures:
    most = memory_mib("VmHWM")
    with file.open(encoding="utf-8", newline="") as stream:
        answers = sum(1 for row in csv.reader(stream) if row[0] != "learner")
    return {"written": taken_ms, "answers a second": 1000 * answers / taken_ms, "most memory": most}


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["bare", folder]:
            print(json.dumps(_bare(Path(folder))))
        case ["ours", folder]:
            print(json.dumps(_ours(Path(folder))))
        case sizes:
            main([int(size) for size in sizes] or list(DEFAULT))
