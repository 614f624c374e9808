"""`sco-quiz progress export`: every answer of every attempt, a row each."""

import argparse
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sco_quiz.answer_table import HOW_TO_OPEN, write_answers
from sco_quiz.app.ports import OpenStore
from sco_quiz.export_file import REPLACED
from sco_quiz.paths import data_dir


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    progress = subparsers.add_parser("progress", help="take your answers elsewhere")
    progress.set_defaults(command="progress")
    commands = progress.add_subparsers(dest="progress_command", required=True, metavar="COMMAND")
    export = commands.add_parser("export", help="every answer of every quiz as a table", description=HOW_TO_OPEN)
    export.add_argument("--csv", type=Path, required=True, metavar="FILE", help=f"the file to write; {REPLACED}")


def run(args: argparse.Namespace, open_store: Callable[[Path, bool], OpenStore]) -> int:
    """Exit status 0. Raises QuizError; a file of that name is then as it was."""
    with closing(open_store(data_dir(args.data_dir), False)) as store:
        count = write_answers(args.csv, store.answers())
    print(f"Exported {count} answers to {args.csv}.")
    return 0
