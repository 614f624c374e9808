"""The command line and the process.

Rooms are imported where they are needed: the command line never loads Qt, and before the window is painted nothing is
loaded but what it is painted with.
"""

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from sco_quiz import __version__
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.paths import data_dir, folder_named, resources_dir

if TYPE_CHECKING:  # used in annotations only: a launch loads them later
    from _typeshed import SupportsWrite

    from sco_quiz.app.jobs import ProgressCallback
    from sco_quiz.app.ports.safety import Recovery
    from sco_quiz.app.session import Session
    from sco_quiz.storage.backups.folder_warnings import StoreFolder
    from sco_quiz.storage.recovery.restore import KeptBackups
    from sco_quiz.storage.store import Store

DONE, FAULTS, WRONG_USE = 0, 1, 2
OWNER_ONLY = 0o077


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 faults or unwritten output, 2 wrong use.

    Errors of the world end in a sentence. A reader that stops before the end of the output, as `head` does, gives
    status 1.
    """
    os.umask(OWNER_ONLY)
    _make_streams_sound()
    arguments = sys.argv[1:] if argv is None else argv
    if arguments == ["--article-reader"]:  # the process that authoring.reader.process starts
        from sco_quiz.authoring.reader.process.child import main as read_articles  # noqa: PLC0415 - for it alone

        return read_articles()
    try:
        status = _status(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        return FAULTS
    except OSError as error:
        _complain(_said(error))
        return FAULTS
    finally:
        _leave_nothing_unwritten()
    return status


def _status(argv: Sequence[str]) -> int:
    try:
        return run(parsed_arguments(argv))
    except QuizError as error:
        _complain(str(error))
        return FAULTS
    except SystemExit as end:  # argparse has printed why
        return int(end.code or DONE)
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault of ours, which Python would print with all it is about
        _complain(_mistake(error))
        return FAULTS


def _mistake(error: Exception) -> str:
    from sco_quiz.system.fault_report import fault_report  # noqa: PLC0415 - let it be never

    return (
        "SCO Quiz made a mistake and stopped. Everything that was saved is kept. What follows may be passed on: it "
        f"holds no name, no answer and no folder of yours.\n{fault_report(error)}"
    )


def _make_streams_sound() -> None:
    """Make sure that everything can be printed: letters that a terminal lacks are escaped, closed streams replaced.

    The next file that is opened, such as an export, would get a closed descriptor, and then what is printed.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # it gets the lowest free number
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed, or there is no terminal
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - until the process ends
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper) and stream.errors in {"strict", "surrogateescape"}:
            stream.reconfigure(errors="backslashreplace")


def _complain(sentence: str) -> None:
    """Print the last sentence of a command. Where that fails the exit status says enough."""
    with suppress(OSError):
        print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - as above


def _said(error: OSError) -> str:
    """Return a sentence for an error that nobody else caught: mostly that nothing can be printed any more."""
    what = error.filename or "What this command says, or a file that it needs,"
    return (
        f"{what} could not be written or read ({error.strerror or error}). "
        "Everything saved before is kept. Please check the disk that it is on, or name another place."
    )


def _leave_nothing_unwritten() -> None:
    """Flush the streams and drop what fails: Python would try again at its end and change the exit status."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class _Parser(argparse.ArgumentParser):
    """A parser that stays silent where help or version cannot be printed."""

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        if file is sys.stdout:
            print(message, end="")  # noqa: T201 - what was asked for
        else:
            super()._print_message(message, file)


def parsed_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Parse the arguments. Commands are imported only where one is asked for, or nothing valid is."""
    arguments, others = _window_parser().parse_known_args(argv)
    return _whole_parser(argv).parse_args(argv) if others else arguments


def _window_parser() -> _Parser:
    parser = _Parser(prog="sco-quiz", add_help=False, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"SCO Quiz {__version__}")
    parser.add_argument("--data-dir", type=folder_named, metavar="DIR", help="the folder that holds your answers")
    parser.set_defaults(command="")
    return parser


def _whole_parser(argv: Sequence[str]) -> _Parser:
    parser = _Parser(
        prog="sco-quiz", parents=[_window_parser()], description="Learn what one news article says, by timed quizzes."
    )
    subparsers = parser.add_subparsers(metavar="[COMMAND]", title="commands (without one the window opens)")
    for command in _commands(argv):
        command.add_parser(subparsers)
    return parser


def _commands(argv: Sequence[str]) -> tuple[ModuleType, ...]:
    from sco_quiz.cli.desktop import desktop_commands  # noqa: PLC0415 - not needed by the window

    if argv[0] == "desktop":  # any Python can remove an entry, also without the libraries that other commands import
        return (desktop_commands,)
    from sco_quiz.cli import article, demo, desk, doctor, pack, progress  # noqa: PLC0415 - as above
    from sco_quiz.cli.bank import bank_commands  # noqa: PLC0415 - as above

    return (demo, bank_commands, pack, article, desk, progress, doctor, desktop_commands)


def run(arguments: argparse.Namespace) -> int:
    match arguments.command:
        case "bank":
            from sco_quiz.authoring import service  # noqa: PLC0415 - off the launch path
            from sco_quiz.cli.bank import bank_commands  # noqa: PLC0415 - as above

            return bank_commands.run(arguments, service, _open_store)
        case "pack":
            return _pack(arguments)
        case "article":
            from sco_quiz.cli import article  # noqa: PLC0415 - as above
            from sco_quiz.composition import open_evidence  # noqa: PLC0415 - as above

            return article.run(arguments, open_evidence)
        case "desk":
            from sco_quiz.authoring.reader.process.article_reader import ArticleReader  # noqa: PLC0415 - as above
            from sco_quiz.cli import desk  # noqa: PLC0415 - as above

            return desk.run(arguments, ArticleReader)
        case "progress":
            from sco_quiz.cli import progress  # noqa: PLC0415 - as above

            return progress.run(arguments, _open_store)
        case "doctor":
            from sco_quiz.cli import doctor  # noqa: PLC0415 - as above

            return doctor.run(arguments, _open_store, _backups_in, _around)
        case "desktop":
            from sco_quiz.cli.desktop import desktop_commands  # noqa: PLC0415 - as above

            return desktop_commands.run(arguments)
        case "demo":
            return _demo(arguments.out)
        case _:
            return _window(arguments.data_dir)


def _pack(arguments: argparse.Namespace) -> int:
    from sco_quiz.cli import library, pack  # noqa: PLC0415 - as above

    if arguments.pack_command in library.COMMANDS:
        from sco_quiz.composition import open_library  # noqa: PLC0415 - as above

        return library.run(arguments, open_library)
    from sco_quiz.authoring.sharing import service as sharing  # noqa: PLC0415 - as above

    return pack.run(arguments, sharing)


def _open_store(folder: Path, writable: bool) -> "Store":  # noqa: FBT001 - the opener's agreed form
    from sco_quiz.storage.opening.store_opening import open_store  # noqa: PLC0415 - SQLAlchemy is slow to load

    return open_store(folder, writable=writable)


def _backups_in(folder: Path) -> "KeptBackups":
    from sco_quiz.storage.recovery.restore import KeptBackups  # noqa: PLC0415 - SQLAlchemy is slow to load
    from sco_quiz.system.system_clock import SystemClock  # noqa: PLC0415 - as above

    return KeptBackups(folder, SystemClock().read().wall)


def _around(folder: Path) -> "StoreFolder":
    from sco_quiz.storage.backups.folder_warnings import StoreFolder  # noqa: PLC0415 - as above

    return StoreFolder(folder)


def _window(folder: Path | None) -> int:
    _ask_for_screen()
    gc.disable()  # a launch makes no garbage; the window turns it on again
    from sco_quiz.gui.startup.qt_loader import load_plainly  # noqa: PLC0415 - Qt is for the window only

    load_plainly()
    from sco_quiz.gui.startup.application import run  # noqa: PLC0415 - as above

    store_folder = data_dir(folder)
    return run(
        resources_dir(),
        store_folder,
        partial(_open_services, store_folder),
        partial(_recovery, store_folder),
        partial(_restore, store_folder),
    )


def _ask_for_screen() -> None:
    """Raise QuizError where there is no screen: Qt would end the process."""
    from sco_quiz.gui.startup.display_check import no_screen  # noqa: PLC0415 - asks without loading Qt

    if reason := no_screen(resources_dir()):
        raise QuizError(reason)


def _open_services(folder: Path) -> "Session":
    import random  # noqa: PLC0415 - after the first paint, as all of these

    from sco_quiz.composition import open_services  # noqa: PLC0415
    from sco_quiz.system.system_clock import SystemClock  # noqa: PLC0415

    return open_services(folder, SystemClock(), random.SystemRandom)


def _recovery(folder: Path) -> "Recovery":
    from sco_quiz.composition import recovery  # noqa: PLC0415 - only for a damaged store

    return recovery(folder)


def _restore(folder: Path, name: str, watch: "ProgressCallback") -> None:
    """Put a backup back. The person has seen what it holds and what would vanish."""
    _backups_in(folder).restore(name, force=True, watch=watch)


def _demo(out: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"  # an empty value chooses nothing
    _ask_for_screen()
    import tempfile  # noqa: PLC0415 - not needed by the other commands

    from sco_quiz.composition import open_services  # noqa: PLC0415 - as above
    from sco_quiz.gui.demo.demo import take_pictures  # noqa: PLC0415 - Qt is for the window only

    with tempfile.TemporaryDirectory() as folder:
        for picture in take_pictures(resources_dir(), partial(open_services, Path(folder)), out):
            print(picture)  # noqa: T201 - a command's output
    return DONE
