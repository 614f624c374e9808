"""`sco-quiz bank`: check, count and export the questions of a pack, try typed answers, print item statistics."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Protocol

from sco_quiz.app.library.packs import known
from sco_quiz.app.ports.store import OpenStore
from sco_quiz.cli.bank import item_table
from sco_quiz.cli.bank.entry_table import Tried, UnreadableTableError, differing, printed, read_entries
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.item_analysis import analysed
from sco_quiz.files import answer_table
from sco_quiz.files.export_file import REPLACED, exporting
from sco_quiz.files.paths import found_data_dir, questions_dir

DEFAULT_PACK = "sco-summit-2025"
DONE, FAULTS = 0, 1


class Authoring(Protocol):
    """What these commands need of `authoring`; main passes the module `authoring.service`."""

    def check(self, folder: Path, article: Path | None, only: Path | None) -> tuple[str, ...]: ...
    def pack_id(self, folder: Path) -> PackId: ...
    def stats(self, folder: Path) -> tuple[str, ...]: ...
    def export(self, folder: Path) -> str: ...
    def fingerprint(self, folder: Path, article: Path) -> Path: ...
    def mark(self, folder: Path, entries: Iterable[tuple[str, str]]) -> Sequence[Tried]: ...


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
    stats = commands.add_parser(
        "stats",
        help="questions by topic, kind, paragraph and difficulty",
        epilog=f"The table of --csv: {answer_table.HOW_TO_OPEN}",
    )
    stats.add_argument("--items", action="store_true", help="how each question was answered on this computer instead")
    stats.add_argument(
        "--csv", type=Path, metavar="FILE", help=f"with --items: the file to write them to as a table; {REPLACED}"
    )
    stats.add_argument("--pack", dest="of_pack", metavar="ID", help="with --items: the pack, as `pack list` shows it")
    stats.set_defaults(refuse=stats.error)
    export = commands.add_parser("export", help="the whole bank as JSON")
    export.add_argument("--json", type=Path, required=True, metavar="FILE", help=f"the file to write; {REPLACED}")
    fingerprint = commands.add_parser("fingerprint", help="record the fingerprints of the article in the pack")
    fingerprint.add_argument("--article", type=Path, required=True, metavar="FILE", help="a copy of the article")
    marking = commands.add_parser("mark", help="try typed answers: how each is read, and whether it is right")
    marking.add_argument(
        "file", type=Path, metavar="FILE", help="CSV with columns question, entry [, expected, escaped]"
    )
    marking.set_defaults(refuse=marking.error)
    for command in (check, stats, export, fingerprint, marking):
        command.add_argument("pack", type=Path, nargs="?", metavar="PACK_DIR", help="the folder of the pack")


def run(args: argparse.Namespace, authoring: Authoring, open_store: Callable[[Path, bool], OpenStore]) -> int:
    """Run the command. Exit status 0 done, 1 faults found; argparse ends wrong use with 2. Raises QuizError."""
    folder: Path = args.pack or questions_dir() / DEFAULT_PACK
    if args.bank_command == "check":
        return _check(authoring.check(folder, args.article, args.only))
    if args.bank_command == "stats":
        _stats(args, folder, authoring, open_store)
    elif args.bank_command == "fingerprint":
        print(f"Recorded in {authoring.fingerprint(folder, args.article)}.")
    elif args.bank_command == "mark":
        return _mark(args, folder, authoring)
    else:
        _write(args.json, authoring.export(folder))
    return DONE


def _check(faults: tuple[str, ...]) -> int:
    for fault in faults:
        print(fault)
    with suppress(OSError):  # the exit status says it too
        print(f"{len(faults)} faults." if faults else "No faults.", file=sys.stderr)
    return FAULTS if faults else DONE


def _mark(args: argparse.Namespace, folder: Path, authoring: Authoring) -> int:
    """Print the rows with what each entry came to. Exit status 1 where one is not as expected."""
    try:
        rows = read_entries(args.file)
        results = authoring.mark(folder, [(row.question, row.entry) for row in rows])
        print(printed(rows, results), end="")
    except UnreadableTableError as error:
        args.refuse(str(error))
    with suppress(OSError):  # the exit status says it too
        print(f"{differing(rows, results)} of {len(rows)} are not as expected.", file=sys.stderr)
    return FAULTS if differing(rows, results) else DONE


def _stats(
    args: argparse.Namespace, folder: Path, authoring: Authoring, open_store: Callable[[Path, bool], OpenStore]
) -> None:
    if args.items:
        _items(args, args.of_pack or authoring.pack_id(folder), open_store)
    elif args.csv or args.of_pack:
        args.refuse("--csv and --pack go with --items")
    else:
        print("\n".join(authoring.stats(folder)))


def _items(args: argparse.Namespace, wanted: str, open_store: Callable[[Path, bool], OpenStore]) -> None:
    """Print the item statistics, or write them as a table."""
    with closing(open_store(found_data_dir(args.data_dir), False)) as store:
        pack = known(store.known_packs(), wanted) if args.of_pack else PackId(wanted)
        items = analysed(store.item_answers([pack]))
    if args.csv:
        count = answer_table.write_table(args.csv, item_table.COLUMNS, map(item_table.cells, items))
        print(f"Exported {count} questions to {args.csv}.")
    elif items:
        print("\n".join(item_table.lines(items)))
    else:
        print(f"No question of {pack} was answered in a quiz that has ended yet.")


def _write(file: Path, text: str) -> None:
    with exporting(file) as stream:
        stream.write(text.encode())
    print(f"Exported to {file}.")
