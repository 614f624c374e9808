"""`sco-quiz doctor`: versions, paths and the state of the store, one line each."""

import argparse
import platform
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from sco_quiz import __version__
from sco_quiz.app.ports import Challenge, Health, NoStoreError, OpenStore
from sco_quiz.domain.errors import QuizError
from sco_quiz.paths import data_dir, questions_dir, resources_dir

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "msgspec", "appdirs")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    doctor = subparsers.add_parser("doctor", help="versions, paths, and whether your answers are whole")
    doctor.set_defaults(command="doctor")
    doctor.add_argument(
        "--rebuild", action="store_true", help="compute all results again from the records of the quizzes"
    )


def run(args: argparse.Namespace, open_store: Callable[[Path, bool], OpenStore]) -> int:
    """Exit status 1 where the store cannot be opened or is not sound. Without `--rebuild` nothing is written."""
    folder = data_dir(args.data_dir)
    for name, text in _surroundings(folder):
        _line(name, text)
    try:
        if args.rebuild:
            with closing(open_store(folder, True)) as store:
                store.rebuild()
            _line("Results", "computed again")
        with closing(open_store(folder, False)) as store:
            _list(store.challenges.challenges())
            return _report(store.path, store.health())
    except NoStoreError:
        _line("Store", "none yet")
        return 0
    except QuizError as error:
        _line("Fault", str(error))
        return 1


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


def _report(path: Path, health: Health) -> int:
    made = health.created_at.date().isoformat()
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
