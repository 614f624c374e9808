"""`sco-quiz pack list | add | remove | restore | share`: the packs that a learner has."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from sco_quiz.app.library.library import Library
from sco_quiz.domain.fact import PackId
from sco_quiz.files.export_file import REPLACED, exporting
from sco_quiz.files.paths import data_dir

COMMANDS = frozenset({"list", "add", "remove", "restore", "share"})


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    commands.add_parser("list", help="the packs that you have: id, version, questions, title")
    add = commands.add_parser("add", help="add the pack in a file, if it breaks no rule")
    add.add_argument("file", type=Path, metavar="FILE", help="a .scoquiz file")
    remove = commands.add_parser("remove", help="ask nothing of a pack any more; your answers and its files stay")
    restore = commands.add_parser("restore", help="put a removed pack back, with everything you know of it")
    share = commands.add_parser("share", help="write a pack that you have as one file")
    for command in (remove, restore, share):
        command.add_argument("pack", metavar="ID", help="the id that `pack list` shows")
    share.add_argument("file", type=Path, metavar="FILE", help=f"the .scoquiz file to write; {REPLACED}")


def run(args: argparse.Namespace, open_library: Callable[[Path], AbstractContextManager[Library]]) -> int:
    """Exit status 0. Raises QuizError; nothing is changed then."""
    with open_library(data_dir(args.data_dir)) as library:
        match args.pack_command:
            case "list":
                print("\n".join(_lines(library)))
            case "add":
                look = library.look(args.file)
                added = library.add(look)
                print(f"Added {added.title} as {added.id}, with {look.questions} questions.")
                print(f"Fingerprint  {look.about.fingerprint}")
            case "remove":
                removed = library.remove(PackId(args.pack))
                print(
                    f"Removed {removed.title}. Your answers are kept; `sco-quiz pack restore {removed.id}` undoes it."
                )
            case "restore":
                print(f"{library.put_back(PackId(args.pack)).title} is asked again.")
            case _:
                _share(args, library)
    return 0


def _lines(library: Library) -> Iterator[str]:
    for row in library.rows():
        if row.added is None:
            how = "comes with SCO Quiz"
        elif row.is_removed:
            how = "removed"
        else:
            how = f"from a file, version {row.added.version}"
        yield f"{row.id}  {row.questions} questions  {how}  {row.title}"


def _share(args: argparse.Namespace, library: Library) -> None:
    data = library.file(PackId(args.pack))
    with exporting(args.file) as stream:
        stream.write(data)
    print(f"Wrote {args.file}, {len(data):,} bytes.")
