"""Joins the use cases to a learner's store. Loaded after the window's first paint: what it imports takes a moment."""

import logging
import random
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

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
from sco_quiz.authoring.content import content_hash
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from sco_quiz.gui.services import Services
from sco_quiz.paths import questions_dir
from sco_quiz.storage.opening import open_store
from sco_quiz.storage.store import Store
from sco_quiz.system_clock import SystemClock


def open_services(folder: Path, timepiece: Timepiece, new_random: Callable[[], random.Random]) -> Services:
    """Opens the store, brings its questions up to date and joins the use cases to it."""
    store, evidence = _open_whole(folder)
    return join(store, evidence, timepiece, new_random)


def join(store: Store, evidence: Evidence, timepiece: Timepiece, new_random: Callable[[], random.Random]) -> Services:
    """The use cases over an open store."""
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
def open_evidence(folder: Path) -> Iterator[Evidence]:
    store, evidence = _open_whole(folder)
    with closing(store):
        yield evidence


def recovery(folder: Path) -> Recovery:
    """The ways out of a damaged store."""
    from sco_quiz.storage.rescue import StoreRescue  # noqa: PLC0415 - hardly ever needed

    return Recovery(StoreRescue(folder, SystemClock().read().wall))


def _open_whole(folder: Path) -> tuple[Store, Evidence]:
    """The store with its questions, and with what an own copy of the article says to them, up to date."""
    store = open_store(folder)
    evidence = Evidence(store.banks, store.copies, _examiner)
    try:
        _refresh_bank(store)
        evidence.keep_up()
    except BaseException:
        store.close()
        raise
    return store, evidence


def _examiner() -> Examiner:
    from sco_quiz.authoring.service import PackExaminer  # noqa: PLC0415 - only where there is an own copy

    return PackExaminer(questions_dir())


def _refresh_bank(store: Store) -> None:
    """Builds the questions of every pack whose files changed since they were built; else reads only the files' bytes.

    A pack that cannot be built leaves the questions as they were; only when there are none is that an error.
    """
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
