"""`sco-quiz pack build | unpack | show`: a pack as one file that can be shared."""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from sco_quiz.cli import library
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.export_file import REPLACED, exporting, make_folder

DONE, FAULTS = 0, 1
_PACK_FILE = "pack.toml"


class Summary(Protocol):
    """See `authoring.sharing.service.PackSummary`."""

    @property
    def key(self) -> str: ...
    @property
    def uid(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def source(self) -> str: ...
    @property
    def author(self) -> str: ...
    @property
    def licence(self) -> str: ...
    @property
    def languages(self) -> Sequence[str]: ...
    @property
    def facts(self) -> int: ...
    @property
    def questions(self) -> int: ...
    @property
    def fingerprint(self) -> str: ...
    @property
    def faults(self) -> Sequence[str]: ...


class Sharing(Protocol):
    """What these commands need of the authoring room; main passes its `sharing.service` module."""

    def build(self, folder: Path) -> tuple[bytes, Summary]: ...
    def show(self, file: Path) -> Summary: ...
    def contents(self, file: Path) -> Mapping[str, bytes]: ...


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    pack = subparsers.add_parser("pack", help="the packs that you have, and a pack as one file to share")
    pack.set_defaults(command="pack")
    commands = pack.add_subparsers(dest="pack_command", required=True, metavar="COMMAND")
    build = commands.add_parser("build", help="make one file of the pack in a folder, if it breaks no rule")
    build.add_argument("folder", type=Path, metavar="DIR", help="the folder of the pack")
    build.add_argument("file", type=Path, metavar="FILE", help=f"the .scoquiz file to write; {REPLACED}")
    unpack = commands.add_parser("unpack", help="put the files of a pack into a new folder, to be read or changed")
    unpack.add_argument("file", type=Path, metavar="FILE", help="a .scoquiz file")
    unpack.add_argument("folder", type=Path, metavar="DIR", help="a folder that is empty or not there yet")
    show = commands.add_parser("show", help="say what a file holds and whether it breaks a rule; nothing is written")
    show.add_argument("file", type=Path, metavar="FILE", help="a .scoquiz file")
    library.add_commands(commands)


def run(args: argparse.Namespace, sharing: Sharing) -> int:
    """Exit status 0 when done, 1 where the pack breaks a rule. Raises QuizError; nothing is written then."""
    if args.pack_command == "build":
        return _build(args.folder, args.file, sharing)
    if args.pack_command == "show":
        summary = sharing.show(args.file)
        print("\n".join(_lines(summary)))
        return _told(summary.faults)
    count = _unpack(sharing.contents(args.file), args.folder)
    print(f"Unpacked {count} files into {args.folder}.")
    return DONE


def _build(folder: Path, file: Path, sharing: Sharing) -> int:
    data, summary = sharing.build(folder)
    if summary.faults:
        return _told(summary.faults)
    with exporting(file) as stream:
        stream.write(data)
    print("\n".join(_lines(summary)))
    print(f"Built {file}, {len(data):,} bytes.")
    return DONE


def _told(faults: Sequence[str]) -> int:
    for fault in faults:
        print(fault)
    with suppress(OSError):  # the exit status says it too
        print(f"{len(faults)} faults." if faults else "No faults.", file=sys.stderr)
    return FAULTS if faults else DONE


def _lines(summary: Summary) -> Iterator[str]:
    """What the writer claims is said to be a claim: nobody has checked who they are."""
    yield f"Title        {summary.title}"
    yield f"Id           {summary.key} (uid {summary.uid})"
    yield f"Version      {summary.version}"
    yield f"Source       {summary.source}"
    yield f"Author       {summary.author or 'not named'} (as the pack claims)"
    yield f"Licence      {summary.licence or 'not named'} (as the pack claims)"
    yield f"Languages    {', '.join(summary.languages)}"
    yield f"Questions    {summary.questions}, on {summary.facts} facts"
    yield f"Fingerprint  {summary.fingerprint}"


def _unpack(contents: Mapping[str, bytes], folder: Path) -> int:
    """Write all files or none. Raises QuizError where anything is in the folder, or it cannot be written."""
    if folder.is_symlink() or (folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))):
        raise QuizError(f"{folder} is not empty. Nothing was written. Please name a folder that is not there yet.")
    is_new = not folder.exists()
    made: list[Path] = []
    try:
        for name in sorted(contents, key=lambda name: (name == _PACK_FILE, name)):  # last: half a pack is none
            target = folder / name
            make_folder(target.parent)
            made.append(target)
            with exporting(target) as stream:
                stream.write(contents[name])
    except BaseException:
        _take_away(made, folder, is_new=is_new)
        raise
    return len(made)


def _take_away(made: Sequence[Path], folder: Path, *, is_new: bool) -> None:
    """Only what was written here; a folder that holds anything else stays."""
    with suppress(OSError):
        for file in made:
            file.unlink(missing_ok=True)
    for empty in {file.parent for file in made} - {folder}:
        with suppress(OSError):
            empty.rmdir()
    if is_new:
        with suppress(OSError):
            folder.rmdir()
