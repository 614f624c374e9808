"""`sco-quiz progress export`: write every answer of every attempt to a table, a row each."""

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sco_quiz.app.library.packs import known
from sco_quiz.app.ports.learners import LeftOut, Part
from sco_quiz.app.ports.store import OpenStore
from sco_quiz.files.answer_table import HOW_TO_OPEN, write_answers
from sco_quiz.files.export_file import REPLACED
from sco_quiz.files.paths import found_data_dir

DONE, FAULTS = 0, 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    progress = subparsers.add_parser("progress", help="export your answers")
    progress.set_defaults(command="progress")
    commands = progress.add_subparsers(dest="progress_command", required=True, metavar="COMMAND")
    export = commands.add_parser(
        "export",
        help="every answer of every quiz as a table",
        description=f"{HOW_TO_OPEN} A damaged quiz is left out, and named.",
    )
    export.add_argument("--pack", metavar="ID", help="answers to one pack only")
    export.add_argument("--csv", type=Path, required=True, metavar="FILE", help=f"the file to write; {REPLACED}")


def run(args: argparse.Namespace, open_store: Callable[[Path, bool], OpenStore]) -> int:
    """Export. Exit status 1 where something damaged was left out. Raises QuizError; an earlier file then stays."""
    damaged: list[LeftOut] = []
    with closing(open_store(found_data_dir(args.data_dir), False)) as store:
        if args.pack is not None:
            known(store.known_packs(), args.pack)
        answers = store.answers(damaged.append)
        wanted = (row for row in answers if args.pack in {None, row.pack})
        count = write_answers(args.csv, wanted)
    print(f"Exported {count} answers to {args.csv}.")
    for part in damaged:
        print(_described(part), file=sys.stderr)
    return FAULTS if damaged else DONE


def _described(part: LeftOut) -> str:
    if part.part is not Part.QUIZ:
        return f"A learner's name is damaged, and was written as far as it can be read: {part.detail}."
    began = f" of {part.started_at:%Y-%m-%d %H:%M} UTC" if part.started_at else ""
    named = f" ({part.title})" if part.title else ""
    return f"Left out: attempt {part.number}{began}{named} is damaged. {part.detail}"
