"""Join the use cases to a learner's store. Imported after the window's first paint: its imports take a moment."""

import logging
import random
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sco_quiz.app.learners.preferences import Settings
from sco_quiz.app.learners.roster import Roster
from sco_quiz.app.learning.overview import Overview
from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.library.own_copy import Evidence
from sco_quiz.app.library.packs import Packs
from sco_quiz.app.library.spoken import SpokenBanks
from sco_quiz.app.ports.bank import Examiner
from sco_quiz.app.ports.clock import Timepiece
from sco_quiz.app.quiz.planning import Quizzes
from sco_quiz.authoring.pack.hashing import GENERATOR, content_hash
from sco_quiz.authoring.pack.pack_files import in_folder, shipped_folders
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import FactId, PackId, PackWords, is_added
from sco_quiz.files.paths import questions_dir
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from sco_quiz.system.system_clock import SystemClock

if TYPE_CHECKING:
    from sco_quiz.app.jobs import Outside
    from sco_quiz.app.learning.deleting import Deleting
    from sco_quiz.app.learning.item_analysis import Items
    from sco_quiz.app.learning.progress import Progress
    from sco_quiz.app.learning.study import Study
    from sco_quiz.app.library.forgetting import ForgetAnswers
    from sco_quiz.app.library.library import Library
    from sco_quiz.app.library.shelf import Shelf
    from sco_quiz.app.ports.library import PackInFile, PackReader
    from sco_quiz.app.ports.safety import Recovery
    from sco_quiz.app.quiz.presets import Presets
    from sco_quiz.app.quiz.results import Results
    from sco_quiz.app.safety.backups import Safekeeping


def open_services(folder: Path, timepiece: Timepiece, new_random: Callable[[], random.Random]) -> "Joined":
    """Open the store, bring its questions up to date and join the use cases to it. Raises QuizError."""
    return Joined(open_whole(folder)[0], _examiner, timepiece, new_random)


class Joined:
    """The use cases over an open store. What home does not need is imported when it is first used."""

    def __init__(
        self,
        store: Store,
        examiner: Callable[[], Examiner],
        timepiece: Timepiece,
        new_random: Callable[[], random.Random],
    ) -> None:
        self.store = store
        self._timepiece = timepiece
        self._words: dict[PackId, PackWords | None] = {}
        self._language = ""
        self.close = store.close
        self._banks = SpokenBanks(store.banks, self._words_of)
        banks, figures = self._banks, store.figures
        self.evidence = Evidence(banks, store.copies, examiner)
        self.packs = Packs(banks, store.learners)
        self.quizzes = Quizzes(banks, self.packs, store.attempts, store.interrupted, figures, timepiece, new_random)
        self.reviewing = Reviewing(banks, self.packs, figures, timepiece)
        self.overview = Overview(banks, self.packs, figures, store.history, self.quizzes, self.reviewing)
        self.roster = Roster(store.learners, lambda: store.learner_files, lambda: store.journal)
        self.settings = Settings(store.learners, store.learners)

    def speak(self, language: str) -> None:
        """Show packs in this language from now on, where they are translated."""
        self._language = language
        self._words.clear()

    def _words_of(self, pack: PackId) -> PackWords | None:
        if self._language and pack not in self._words:
            from sco_quiz.authoring.pack.shipped import ShippedPacks
            from sco_quiz.authoring.pack.translations import pack_words

            try:
                self._words[pack] = pack_words(ShippedPacks(questions_dir()).files(pack), self._language)
            except QuizError:  # the pack in the store is asked on, in its own words
                self._words[pack] = None
        return self._words.get(pack)

    @cached_property
    def presets(self) -> "Presets":
        from sco_quiz.app.quiz.presets import Presets

        return Presets(self.store.learners)

    @cached_property
    def results(self) -> "Results":
        from sco_quiz.app.quiz.results import Results

        store = self.store
        return Results(store.attempts, store.history, self._banks, store.challenges, store.claims, self._timepiece)

    @cached_property
    def progress(self) -> "Progress":
        from sco_quiz.app.learning.progress import Progress

        store = self.store
        return Progress(self._banks, self.packs, store.figures, store.history, self.reviewing)

    @cached_property
    def deleting(self) -> "Deleting":
        from sco_quiz.app.learning.deleting import Deleting

        return Deleting(self.store.deletions)

    @cached_property
    def study(self) -> "Study":
        from sco_quiz.app.learning.study import Study

        store = self.store
        return Study(self._banks, self.packs, store.figures, store.history, self.reviewing)

    @cached_property
    def items(self) -> "Items":
        from sco_quiz.app.learning.item_analysis import Items

        return Items(self._banks, self.packs, self.store)

    @cached_property
    def forgetting(self) -> "ForgetAnswers":
        return _forget_answers(self.store)

    @cached_property
    def library(self) -> "Library":
        return _library(self.store, self._timepiece)

    @cached_property
    def shelf(self) -> "Shelf":
        from sco_quiz.app.library.shelf import Shelf

        store = self.store
        return Shelf(self._banks, store.pack_files, store.shelves, store.history, self.library.about, self._timepiece)

    def reading(self, file: Path) -> "Outside[Path, PackInFile]":
        from sco_quiz.app.jobs import Outside
        from sco_quiz.authoring.sharing.pack_reader import read_pack

        return Outside(read_pack, file)

    @cached_property
    def safekeeping(self) -> "Safekeeping":
        from sco_quiz.app.safety.backups import Safekeeping

        return Safekeeping(self.store.backups, self.store.journal, self._timepiece, self.deleting.erase)


@contextmanager
def open_evidence(folder: Path) -> Iterator[Evidence]:
    store, evidence = open_whole(folder)
    with closing(store):
        yield evidence


def recovery(folder: Path) -> "Recovery":
    """Return the ways out of a damaged store."""
    from sco_quiz.storage.recovery.store_recovery import StoreRecovery

    return StoreRecovery(folder, SystemClock().read().wall)


def open_whole(folder: Path) -> tuple[Store, Evidence]:
    """Open the store, with its questions and its own copy of the article up to date."""
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
    from sco_quiz.authoring.pack.shipped import ShippedPacks
    from sco_quiz.authoring.service import PackExaminer

    return PackExaminer(ShippedPacks(questions_dir()))


def _refresh_bank(store: Store) -> None:
    """Build the questions of every pack whose files have changed; of the others only the bytes are read.

    A pack is known by the sum of its files, for its id stands in one of them and nothing is parsed at a launch.
    A pack that cannot be built leaves its questions as they were. Raises QuizError only where there are none at all.
    """
    faults: list[QuizError] = []
    stored = {found for pack, found in store.banks.hashes().items() if not is_added(pack)}
    for folder in shipped_folders(questions_dir()):
        try:
            files = in_folder(folder)
            if content_hash(files) not in stored:
                from sco_quiz.authoring.bank.build import load_pack

                store.banks.replace(load_pack(files))
        except QuizError as error:
            faults.append(error)
            logging.getLogger(__name__).warning("the questions stay as they were: %s", error)
    if faults and not store.banks.hashes():
        raise faults[0]
    if store.pack_files.installed():
        try:
            _library(store).refresh(GENERATOR)
        except QuizError as error:
            logging.getLogger(__name__).warning("the questions of an added pack stay as they were: %s", error)


def _library(store: Store, timepiece: Timepiece | None = None) -> "Library":
    from sco_quiz.app.library.library import Library

    def answers(pack: PackId) -> "dict[FactId, int]":
        known = store.figures.knowledge(store.learners.current().id, [pack])
        return {fact: each.asked for fact, each in known.items()}

    return Library(store.pack_files, store.banks, _pack_reader, timepiece or SystemClock(), answers)


def _forget_answers(store: Store) -> "ForgetAnswers":
    from sco_quiz.app.library.forgetting import ForgetAnswers

    return ForgetAnswers(
        _library(store), store.learners, store.forgetting, lambda: store.learner_files, lambda: store.journal
    )


def _pack_reader() -> "PackReader":
    from sco_quiz.authoring.sharing.pack_reader import ArchiveReader

    return ArchiveReader(questions_dir())


@contextmanager
def open_library(folder: Path) -> "Iterator[tuple[Library, ForgetAnswers]]":
    """Give the block the library of the store and the way to forget answers; the store is closed afterwards."""
    store, _ = open_whole(folder)
    with closing(store):
        yield _library(store), _forget_answers(store)
