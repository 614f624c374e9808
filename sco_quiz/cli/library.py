"""`sco-quiz pack list | add | update | remove | restore | forget | share`: the packs that a learner has."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from sco_quiz.app.library.changes import FactChange, PackChanges
from sco_quiz.app.library.forgetting import ForgetAnswers
from sco_quiz.app.library.library import KEPT_FOR, AskFirstError, Library
from sco_quiz.app.library.preview import Keep, PackPreview, Standing
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from sco_quiz.files.export_file import REPLACED, exporting
from sco_quiz.files.paths import data_dir

COMMANDS = frozenset({"list", "add", "update", "remove", "restore", "forget", "share"})

Opener = Callable[[Path], AbstractContextManager[tuple[Library, ForgetAnswers]]]


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    commands.add_parser("list", help="the packs that you have: id, version, questions, title")
    add = commands.add_parser("add", help="add the pack in a file; timed quizzes leave out what breaks a rule")
    update = commands.add_parser("update", help="take the version of a pack in a file; your answers keep their facts")
    for command in (add, update):
        command.add_argument("file", type=Path, metavar="FILE", help="a .scoquiz file")
    update.add_argument(
        "--keep",
        type=Keep,
        choices=list(Keep),
        help="where the file has the same version with other content, or an older one: whose is to stay",
    )
    remove = commands.add_parser("remove", help="ask nothing of a pack any more; your answers and its files stay")
    restore = commands.add_parser("restore", help="put a removed pack back, with everything you know of it")
    restore.add_argument("--to", type=int, metavar="VERSION", help="put back this earlier version instead")
    forget = commands.add_parser("forget", help="remove a pack, and delete your answers to it too")
    forget.add_argument(
        "--record",
        type=Path,
        metavar="FILE",
        required=True,
        help=f"your whole record is written here first; {REPLACED}",
    )
    share = commands.add_parser("share", help="write a pack that you have as one file")
    for command in (remove, restore, forget, share):
        command.add_argument("pack", metavar="ID", help="the id that `pack list` shows")
    share.add_argument("file", type=Path, metavar="FILE", help=f"the .scoquiz file to write; {REPLACED}")


def run(args: argparse.Namespace, open_library: Opener) -> int:
    """Exit status 0. Raises QuizError; nothing is changed then."""
    with open_library(data_dir(args.data_dir)) as (library, forgetting):
        for gone in library.tidy():
            print(
                f"The files of {gone.title}, which was removed more than {KEPT_FOR.days} days ago, were deleted. "
                "Your answers are kept.",
                file=sys.stderr,
            )
        if args.pack_command == "forget":
            print("\n".join(_forget(args, forgetting)))
        else:
            _ACTS[args.pack_command](args, library)
    return 0


def _list(_args: argparse.Namespace, library: Library) -> None:
    for row in library.rows():
        if row.added is None:
            how = "comes with SCO Quiz"
        elif row.is_removed:
            how = "removed"
        else:
            how = f"from a file, version {row.added.version}"
        print(f"{row.id}  {row.questions} questions  {how}  {row.title}")


def _add(args: argparse.Namespace, library: Library) -> None:
    look = library.look(args.file)
    added = library.add(look)
    print(f"Added {added.title} as {added.id}, with {look.questions} questions.")
    _tell_file(look)


def _update(args: argparse.Namespace, library: Library) -> None:
    look = library.look(args.file)
    try:
        here = library.update(look, args.keep)
    except AskFirstError as error:
        raise QuizError("{reason} Use --keep mine, theirs or both.", reason=error.sentence) from error
    if look.standing is Standing.SAME or (args.keep is Keep.MINE and look.standing is not Standing.REMOVED):
        print(f"{here.title} stays as it is, in version {here.version}.")
        return
    if look.known is None or here.id != look.known.id:
        print(f"Added {here.title} beside yours, as {here.id}.")
    else:
        print(f"{here.title} is now version {here.version}. `sco-quiz pack restore --to` puts the version before back.")
        print("\n".join(_changes(look.changes)))
    _tell_file(look)


def _remove(args: argparse.Namespace, library: Library) -> None:
    removed = library.remove(PackId(args.pack))
    print(f"Removed {removed.title}. Your answers are kept; `sco-quiz pack restore {removed.id}` undoes it.")
    print(f"It can be put back for {KEPT_FOR.days} days.")


def _restore(args: argparse.Namespace, library: Library) -> None:
    pack = PackId(args.pack)
    if args.to is None:
        print(f"{library.put_back(pack).title} is asked again.")
        return
    version = next((each for each in library.kept(pack) if each.version == args.to), None)
    if version is None:
        kept = ", ".join(str(each.version) for each in library.kept(pack)) or "none"
        raise QuizError(
            "Version {version} of {pack} is not kept (kept: {kept}). Nothing was changed.",
            version=args.to,
            pack=pack,
            kept=kept,
        )
    print(f"{library.put_back_version(version).title} is version {args.to} again.")


def _share(args: argparse.Namespace, library: Library) -> None:
    data = library.file(PackId(args.pack))
    with exporting(args.file) as stream:
        stream.write(data)
    print(f"Wrote {args.file}, {len(data):,} bytes.")


def _forget(args: argparse.Namespace, forgetting: ForgetAnswers) -> Iterator[str]:
    gone = forgetting.forget(PackId(args.pack), args.record)
    yield f"Forgot {gone.answers} answers in {gone.quizzes} quizzes on {args.pack}."
    yield f"Your whole record from before is in {args.record}."


_ACTS: dict[str, Callable[[argparse.Namespace, Library], None]] = {
    "list": _list,
    "add": _add,
    "update": _update,
    "remove": _remove,
    "restore": _restore,
    "share": _share,
}


def _tell_file(look: PackPreview) -> None:
    if look.practice_only:
        print(
            f"{look.practice_only} of the {look.questions} questions break a rule: timed quizzes leave them out. "
            "`sco-quiz pack show` lists them."
        )
    print(f"Fingerprint  {look.about.fingerprint}")


def _changes(changes: PackChanges | None) -> Iterator[str]:
    if changes is None:
        return
    for change in changes.changed:
        yield f"Changed  {change.old}"
        yield f"     to  {change.new}"
        if change.key_changed:
            yield f"         The right answer is another one: you start this fact afresh.{_stay(change)}"
    for change in changes.moved:
        yield f"Renamed  {change.moved_from} to {change.id}"
    for fact in changes.new:
        yield f"New      {fact.statement}"
    for change in changes.gone:
        yield f"Gone     {change.old}{_stay(change)}"
    yield f"{changes.questions_before} questions are now {changes.questions_after}."


def _stay(change: FactChange) -> str:
    return f" Your {change.answers} answers stay in your results." if change.answers else ""
