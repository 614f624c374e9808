"""Composition root: arguments, paths, logging, window, store. The only module that knows every room.

Rooms are imported where they are needed: the command line never loads Qt, the window is painted before the store's
libraries are loaded.
"""

import argparse
import logging
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from sco_quiz import __version__
from sco_quiz.app.evidence import Evidence
from sco_quiz.app.items import Items
from sco_quiz.app.overview import Overview
from sco_quiz.app.ports import Examiner, Timepiece
from sco_quiz.app.preferences import Settings
from sco_quiz.app.progress import Progress
from sco_quiz.app.quizzes import Quizzes
from sco_quiz.app.recovery import Recovery
from sco_quiz.app.results import Results
from sco_quiz.app.reviewing import Reviewing
from sco_quiz.app.roster import Roster
from sco_quiz.app.safekeeping import Safekeeping
from sco_quiz.app.study import Study
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from sco_quiz.paths import data_dir, questions_dir, resources_dir
from sco_quiz.system_clock import SystemClock

if TYPE_CHECKING:  # named in annotations only: loading them is what the launch puts off
    from sco_quiz.gui.services import Services
    from sco_quiz.storage.restoring import KeptBackups
    from sco_quiz.storage.store import Store

DONE, FAULTS, WRONG_USE = 0, 1, 2
OWNER_ONLY = 0o077


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command. Exit status: 0 done, 1 the work found faults, 2 wrong use (argparse)."""
    os.umask(OWNER_ONLY)
    arguments = _parser().parse_args(argv)
    try:
        return _run(arguments)
    except QuizError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the last word of a command
        return FAULTS


def _parser() -> argparse.ArgumentParser:
    from sco_quiz.cli import article, bank, demo, doctor, progress  # noqa: PLC0415 - not needed by those who import main

    parser = argparse.ArgumentParser(prog="sco-quiz", description="Learn what one news article says, by timed quizzes.")
    parser.add_argument("--version", action="version", version=f"SCO Quiz {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="the folder that holds your answers")
    parser.set_defaults(command="")
    subparsers = parser.add_subparsers(metavar="[COMMAND]", title="commands (without one the window opens)")
    for command in (demo, bank, article, progress, doctor):
        command.add_parser(subparsers)
    return parser


def _run(arguments: argparse.Namespace) -> int:
    from sco_quiz.cli import article, bank, doctor, progress  # noqa: PLC0415 - as above

    match arguments.command:
        case "bank":
            from sco_quiz.authoring import service  # noqa: PLC0415 - off the launch path

            return bank.run(arguments, service, _open_store)
        case "article":
            return article.run(arguments, _open_evidence)
        case "progress":
            return progress.run(arguments, _open_store)
        case "doctor":
            return doctor.run(arguments, _open_store, _backups_in)
        case "demo":
            return _demo(arguments.out, gallery=arguments.gallery)
        case _:
            return _window(arguments.data_dir)


def _open_store(folder: Path, writable: bool) -> "Store":  # noqa: FBT001 - the opener's agreed form
    from sco_quiz.storage.opening import open_store  # noqa: PLC0415 - SQLAlchemy is slow to load

    return open_store(folder, writable=writable)


def _backups_in(folder: Path) -> "KeptBackups":
    from sco_quiz.storage.restoring import KeptBackups  # noqa: PLC0415 - SQLAlchemy is slow to load

    return KeptBackups(folder, SystemClock().read().wall)


def _window(folder: Path | None) -> int:
    from sco_quiz.gui.screen import no_screen  # noqa: PLC0415 - asks without loading Qt

    if reason := no_screen():
        raise QuizError(reason)
    from sco_quiz.gui.application import run  # noqa: PLC0415 - Qt is for the window only

    store_folder = data_dir(folder)
    _keep_log(store_folder)
    return run(
        resources_dir(),
        store_folder,
        lambda: open_services(store_folder, SystemClock(), random.SystemRandom),
        lambda: _recovery(store_folder),
        lambda name: _restore(store_folder, name),
    )


def _recovery(folder: Path) -> Recovery:
    from sco_quiz.storage.rescue import StoreRescue  # noqa: PLC0415 - only for a damaged store

    return Recovery(StoreRescue(folder, SystemClock().read().wall))


def _restore(folder: Path, name: str) -> None:
    """The person was shown what the backup holds and what would go out of sight."""
    _backups_in(folder).restore(name, force=True)


def _demo(out: Path, *, gallery: bool) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sco_quiz.gui.demo import take_pictures  # noqa: PLC0415 - Qt is for the window only

    with tempfile.TemporaryDirectory() as folder:
        for picture in take_pictures(resources_dir(), partial(open_services, Path(folder)), out, gallery=gallery):
            print(picture)  # noqa: T201 - a command's output
    return DONE


def open_services(folder: Path, timepiece: Timepiece, new_random: Callable[[], random.Random]) -> "Services":
    """Opens the store, brings its questions up to date and joins the use cases to it."""
    store, evidence = _open_whole(folder)
    return join(store, evidence, timepiece, new_random)


def join(
    store: "Store", evidence: Evidence, timepiece: Timepiece, new_random: Callable[[], random.Random]
) -> "Services":
    """The use cases over an open store."""
    from sco_quiz.gui.services import Services  # noqa: PLC0415 - Qt is for the window only

    banks, figures, history = store.banks, store.figures, store.history
    quizzes = Quizzes(banks, store.attempts, store.interrupted, figures, timepiece, new_random)
    reviewing = Reviewing(banks, figures, timepiece)
    return Services(
        quizzes=quizzes,
        results=Results(store.attempts, history, banks, store.challenges, timepiece),
        overview=Overview(banks, figures, history, quizzes, reviewing),
        reviewing=reviewing,
        progress=Progress(banks, figures, history, reviewing),
        study=Study(banks, figures),
        items=Items(banks, store),
        roster=Roster(store.learners, store.learner_files, store.journal),
        settings=Settings(store.learners, store.learners),
        evidence=evidence,
        safekeeping=Safekeeping(store.backups, store.journal, timepiece),
        close=store.close,
    )


@contextmanager
def _open_evidence(folder: Path) -> Iterator[Evidence]:
    store, evidence = _open_whole(folder)
    with closing(store):
        yield evidence


def _open_whole(folder: Path) -> "tuple[Store, Evidence]":
    """The store with its questions, and with what an own copy of the article says to them, up to date."""
    store = _open_store(folder, writable=True)
    evidence = Evidence(store.banks, store.copies, _examiner)
    try:
        _refresh_bank(store)
        evidence.keep_up()
    except BaseException:
        store.close()
        raise
    return store, evidence


def _examiner() -> Examiner:
    from sco_quiz.authoring.service import PackExaminer  # noqa: PLC0415 - off the launch path

    return PackExaminer(questions_dir())


def _refresh_bank(store: "Store") -> None:
    """Builds the questions of every pack whose files changed since they were built; else reads only the files' bytes.

    A pack that cannot be built leaves the questions as they were; only when there are none is that an error.
    """
    from sco_quiz.authoring.content import content_hash  # noqa: PLC0415 - after the first paint

    for folder in sorted(path for path in questions_dir().iterdir() if path.is_dir()):
        pack = PackId(folder.name)
        stored = store.banks.stored_hash(pack)
        try:
            if stored != content_hash(folder):
                from sco_quiz.authoring.building import load_pack  # noqa: PLC0415 - only when there is work for it

                store.banks.replace(load_pack(folder))
        except QuizError as error:
            if stored is None:
                raise
            logging.getLogger(__name__).warning("the questions stay as they were: %s", error)


def _keep_log(folder: Path) -> None:
    """Faults of the program go to a small file beside the store; never answers, never names."""
    handler = RotatingFileHandler(folder / "faults.log", maxBytes=200_000, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("sco_quiz").addHandler(handler)
