"""The command line and the process. Rooms are imported where they are needed: the command line never loads Qt, and
before the window is painted nothing is loaded but what it is painted with.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sco_quiz import __version__
from sco_quiz.domain.errors import QuizError
from sco_quiz.paths import data_dir, resources_dir

if TYPE_CHECKING:  # named in annotations only: loading them is what the launch puts off
    from sco_quiz.app.recovery import Recovery
    from sco_quiz.app.watching import Watch
    from sco_quiz.gui.services import Services
    from sco_quiz.storage.restoring import KeptBackups
    from sco_quiz.storage.store import Store
    from sco_quiz.storage.surroundings import StoreSurroundings

DONE, FAULTS, WRONG_USE = 0, 1, 2
OWNER_ONLY = 0o077


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command. Exit status: 0 done, 1 the work found faults, 2 wrong use (argparse).

    Whoever reads the words of a command may stop before their end, as `head` does; the status is then 1.
    """
    os.umask(OWNER_ONLY)
    try:
        status = _run(_arguments(sys.argv[1:] if argv is None else argv))
        if sys.stdout is not None:  # as where the program was started without a terminal
            sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python writes what is left at its end
        return FAULTS
    except QuizError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the last word of a command
        return FAULTS
    except Exception as error:  # noqa: BLE001 - a fault of ours, which Python would print with all it is about
        _tell_fault(error)
        return FAULTS
    return status


def _tell_fault(error: Exception) -> None:
    from sco_quiz.fault_report import fault_report  # noqa: PLC0415 - let it be never

    print(  # noqa: T201 - as above
        "SCO Quiz made a mistake and stopped. Everything that was saved is kept. What follows may be passed on: it "
        f"holds no name, no answer and no folder of yours.\n{fault_report(error)}",
        file=sys.stderr,
    )


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The commands are loaded only where one is asked for, or nothing that makes sense is."""
    arguments, others = _window_parser().parse_known_args(argv)
    return _whole_parser().parse_args(argv) if others else arguments


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sco-quiz", add_help=False, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"SCO Quiz {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="the folder that holds your answers")
    parser.set_defaults(command="")
    return parser


def _whole_parser() -> argparse.ArgumentParser:
    from sco_quiz.cli import article, bank, demo, doctor, progress  # noqa: PLC0415 - not needed by the window

    parser = argparse.ArgumentParser(
        prog="sco-quiz", parents=[_window_parser()], description="Learn what one news article says, by timed quizzes."
    )
    subparsers = parser.add_subparsers(metavar="[COMMAND]", title="commands (without one the window opens)")
    for command in (demo, bank, article, progress, doctor):
        command.add_parser(subparsers)
    return parser


def _run(arguments: argparse.Namespace) -> int:
    match arguments.command:
        case "bank":
            from sco_quiz.authoring import service  # noqa: PLC0415 - off the launch path
            from sco_quiz.cli import bank  # noqa: PLC0415 - as above

            return bank.run(arguments, service, _open_store)
        case "article":
            from sco_quiz.cli import article  # noqa: PLC0415 - as above
            from sco_quiz.composition import open_evidence  # noqa: PLC0415 - as above

            return article.run(arguments, open_evidence)
        case "progress":
            from sco_quiz.cli import progress  # noqa: PLC0415 - as above

            return progress.run(arguments, _open_store)
        case "doctor":
            from sco_quiz.cli import doctor  # noqa: PLC0415 - as above

            return doctor.run(arguments, _open_store, _backups_in, _around)
        case "demo":
            return _demo(arguments.out, gallery=arguments.gallery)
        case _:
            return _window(arguments.data_dir)


def _open_store(folder: Path, writable: bool) -> "Store":  # noqa: FBT001 - the opener's agreed form
    from sco_quiz.storage.opening import open_store  # noqa: PLC0415 - SQLAlchemy is slow to load

    return open_store(folder, writable=writable)


def _backups_in(folder: Path) -> "KeptBackups":
    from sco_quiz.storage.restoring import KeptBackups  # noqa: PLC0415 - SQLAlchemy is slow to load
    from sco_quiz.system_clock import SystemClock  # noqa: PLC0415 - as above

    return KeptBackups(folder, SystemClock().read().wall)


def _around(folder: Path) -> "StoreSurroundings":
    from sco_quiz.storage.surroundings import StoreSurroundings  # noqa: PLC0415 - as above

    return StoreSurroundings(folder)


def _window(folder: Path | None) -> int:
    from sco_quiz.gui.screen import no_screen  # noqa: PLC0415 - asks without loading Qt

    if reason := no_screen():
        raise QuizError(reason)
    gc.disable()  # nothing that a launch makes is garbage; the window turns it on again
    from sco_quiz.gui.binding import load_plainly  # noqa: PLC0415 - Qt is for the window only

    load_plainly()
    from sco_quiz.gui.application import run  # noqa: PLC0415 - as above

    store_folder = data_dir(folder)
    return run(
        resources_dir(),
        store_folder,
        partial(_open_services, store_folder),
        partial(_recovery, store_folder),
        partial(_restore, store_folder),
    )


def _open_services(folder: Path) -> "Services":
    import random  # noqa: PLC0415 - after the first paint, as all of these

    from sco_quiz.composition import open_services  # noqa: PLC0415
    from sco_quiz.system_clock import SystemClock  # noqa: PLC0415

    return open_services(folder, SystemClock(), random.SystemRandom)


def _recovery(folder: Path) -> "Recovery":
    from sco_quiz.composition import recovery  # noqa: PLC0415 - only for a damaged store

    return recovery(folder)


def _restore(folder: Path, name: str, watch: "Watch") -> None:
    """The person was shown what the backup holds and what would go out of sight."""
    _backups_in(folder).restore(name, force=True, watch=watch)


def _demo(out: Path, *, gallery: bool) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import tempfile  # noqa: PLC0415 - not needed by the other commands

    from sco_quiz.composition import open_services  # noqa: PLC0415 - as above
    from sco_quiz.gui.demo import take_pictures  # noqa: PLC0415 - Qt is for the window only

    with tempfile.TemporaryDirectory() as folder:
        for picture in take_pictures(resources_dir(), partial(open_services, Path(folder)), out, gallery=gallery):
            print(picture)  # noqa: T201 - a command's output
    return DONE
