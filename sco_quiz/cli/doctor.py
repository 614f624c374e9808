"""`sco-quiz doctor`: report versions, paths, backups and the state of the store, one line each."""

import argparse
import platform
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from sco_quiz import __version__
from sco_quiz.app.ports.errors import NoStoreError
from sco_quiz.app.ports.history import Challenge
from sco_quiz.app.ports.safety import KeptCopy, RestorableBackups, StoreFolder
from sco_quiz.app.ports.store import Health, OpenStore
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import SEEN, STORE
from sco_quiz.files.paths import found_data_dir, questions_dir, resources_dir

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "msgspec", "appdirs", "fsrs")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    doctor = subparsers.add_parser("doctor", help="versions, paths, backups, and whether your answers are whole")
    doctor.set_defaults(command="doctor", wrong_use=doctor.error)
    work = doctor.add_mutually_exclusive_group()
    work.add_argument("--rebuild", action="store_true", help="compute all results again from the logs of the quizzes")
    work.add_argument("--back-up", action="store_true", help="make a backup now")
    work.add_argument("--restore", metavar="NAME", help="put a backup back; the present file is kept among the backups")
    doctor.add_argument("--force", action="store_true", help="restore a backup although it holds fewer quizzes")


def run(
    args: argparse.Namespace,
    open_store: Callable[[Path, bool], OpenStore],
    backups_in: Callable[[Path], RestorableBackups],
    around: Callable[[Path], StoreFolder],
) -> int:
    """Report, and do what is asked for. Otherwise nothing is written.

    Exit status 1 where something cannot be done or the store is not sound.
    """
    if args.force and not args.restore:
        args.wrong_use("--force goes with --restore NAME")
    folder = found_data_dir(args.data_dir)
    for name, text in _surroundings(folder):
        _line(name, text)
    try:
        for name, text in _warnings(around(folder)):
            _line(name, text)
        backups = backups_in(folder)
        _work(args, folder, open_store, backups)
        for backup in backups.listed():
            _line("Backup", _described(backup))
        for name, why in backups.odd():
            _line("No backup", f"{name}, which was left as it is: {why}")
        with closing(open_store(folder, False)) as store:
            with suppress(QuizError):  # the report names what is damaged
                _list(store.challenges.challenges())
            return _report(store.path, store.health())
    except NoStoreError:
        _line("Store", "none yet")
        return 1 if args.back_up or args.rebuild else 0
    except QuizError as error:
        _line("Fault", str(error))
        return 1


def _work(
    args: argparse.Namespace, folder: Path, open_store: Callable[[Path, bool], OpenStore], backups: RestorableBackups
) -> None:
    if args.rebuild:
        open_store(folder, False).close()  # raises NoStoreError rather than make one
        with closing(open_store(folder, True)) as store:
            store.rebuild()
        _line("Results", "computed again")
    elif args.back_up:
        _line("Backed up", backups.make())
    elif args.restore:
        kept = backups.restore(args.restore, force=args.force)
        _line("Restored", f"{args.restore}; " + (f"what was there is kept as {kept}" if kept else "there was no file"))


def _described(backup: KeptCopy) -> str:
    when = f"{backup.at:%Y-%m-%d %H:%M} UTC"
    counts = f"{backup.holds.attempts:,} attempts, {backup.holds.answers:,} answers, {backup.size:,} bytes"
    return f"{backup.name} of {when}, {counts}" + (", kept for good" if backup.kind else "")


def _surroundings(folder: Path) -> Iterator[tuple[str, str]]:
    yield "SCO Quiz", __version__
    yield "System", platform.platform()
    yield "Python", platform.python_version()
    for library in _LIBRARIES:
        try:
            yield library, version(library)
        except PackageNotFoundError:
            yield library, "not installed"
    yield "Data folder", str(folder)
    yield "Resources", str(resources_dir())
    yield "Questions", str(questions_dir())


def _warnings(around: StoreFolder) -> Iterator[tuple[str, str]]:
    if around.is_open_to_others():
        yield "Warning", "the data folder holds other files too, and is open to other users of this computer"
        yield "", "What is in the files of SCO Quiz only you can read. To be sure, close SCO Quiz, move its files to a"
        yield "", "folder of their own, and start with --data-dir and the new place."
    for place in around.in_the_way():
        missed = "an older copy of your answers is not noticed" if place.name == SEEN else "no backups are made"
        yield "Warning", f"{place} is damaged or not of SCO Quiz, and was left as it is: without it {missed}"
        yield "", "To be sure, close SCO Quiz and move it elsewhere."
    copies = around.copies()
    for copy in copies:
        holds = "cannot be read" if copy.attempts is None else f"holds {copy.attempts:,} attempts"
        yield "Copy", f"{copy.name} {holds}; it was left alone"
    if copies:
        yield "", f"To bring in what one holds, move it to a folder of its own as {STORE}, start SCO Quiz with"
        yield "", "--data-dir and that folder, export the record on the page Learners, and bring it in here."


def _report(path: Path, health: Health) -> int:
    made = health.created_at.date().isoformat() if health.created_at else "at an unknown time"
    _line("Store", f"{path}, {health.size:,} bytes, schema {health.schema}, made {made}, {health.engine}")
    _line("Holds", ", ".join(f"{count:,} {name}" for name, count in health.counts.items()))
    for fault in health.faults:
        _line("Fault", fault)
    _line("Integrity", f"{len(health.faults)} faults" if health.faults else "no faults")
    return 1 if health.faults else 0


def _list(challenges: tuple[Challenge, ...]) -> None:
    for each in challenges:
        _line("Challenge", f"{each.at.date().isoformat()} {each.question}: {' '.join(each.text.split())}")


def _line(name: str, text: str) -> None:
    print(f"{name:<20}{text}")
