"""`sco-quiz bank`: check, count and export the questions of a pack."""

import argparse
import sys
from pathlib import Path
from typing import Protocol

from sco_quiz.domain.errors import QuizError
from sco_quiz.paths import questions_dir

DEFAULT_PACK = "sco-summit-2025"
DONE, FAULTS = 0, 1


class Authoring(Protocol):
    """What these commands need of the authoring room; main passes its `service` module."""

    def check(self, folder: Path, article: Path | None, only: Path | None) -> tuple[str, ...]: ...
    def stats(self, folder: Path) -> tuple[str, ...]: ...
    def export(self, folder: Path) -> str: ...
    def fingerprint(self, folder: Path, article: Path) -> Path: ...


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    bank = subparsers.add_parser("bank", help="check, count and export the questions")
    bank.set_defaults(command="bank")
    commands = bank.add_subparsers(dest="bank_command", required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="read the facts and run every rule")
    check.add_argument(
        "--article", type=Path, metavar="FILE", help="a copy of the article to check the evidence against"
    )
    check.add_argument(
        "--only", type=Path, metavar="FILE", help="look at one fact file, while others are being written"
    )
    commands.add_parser("stats", help="questions by topic, kind, paragraph and difficulty")
    export = commands.add_parser("export", help="the whole bank as JSON")
    export.add_argument("--json", type=Path, required=True, metavar="FILE", help="the file to write")
    fingerprint = commands.add_parser("fingerprint", help="record the fingerprints of the article in the pack")
    fingerprint.add_argument("--article", type=Path, required=True, metavar="FILE", help="a copy of the article")
    for command in (check, *(commands.choices[name] for name in ("stats", "export", "fingerprint"))):
        command.add_argument("pack", type=Path, nargs="?", metavar="PACK_DIR", help="the folder of the pack")


def run(args: argparse.Namespace, authoring: Authoring) -> int:
    """Exit status 0 when done, 1 where faults were found; wrong use is argparse's 2. Raises QuizError."""
    folder: Path = args.pack or questions_dir() / DEFAULT_PACK
    if args.bank_command == "check":
        return _check(authoring.check(folder, args.article, args.only))
    if args.bank_command == "stats":
        print("\n".join(authoring.stats(folder)))
    elif args.bank_command == "fingerprint":
        print(f"Recorded in {authoring.fingerprint(folder, args.article)}.")
    else:
        _write(args.json, authoring.export(folder))
    return DONE


def _check(faults: tuple[str, ...]) -> int:
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults." if faults else "No faults.", file=sys.stderr)
    return FAULTS if faults else DONE


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise QuizError(f"{file} could not be written ({error.strerror}); nothing was exported.") from error
    print(f"Exported to {file}.")
