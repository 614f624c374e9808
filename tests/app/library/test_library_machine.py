"""Any series of acts of the library and of a learner: no answer and no fact's history is lost or mixed."""

from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sco_quiz.app.library.forgetting import ForgetAnswers
from sco_quiz.app.library.library import KEPT_FOR, Library
from sco_quiz.app.library.preview import Keep
from sco_quiz.app.ports.library import PackInFile
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.authoring.sharing.archive import built
from sco_quiz.authoring.sharing.pack_reader import ArchiveReader
from sco_quiz.domain.attempt import AttemptId, Mode
from sco_quiz.domain.question import QuestionId
from sco_quiz.domain.response import Response
from sco_quiz.storage.database import tables
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.app.fakes import FakeTimepiece
from tests.app.library.versions import CHANGED, FIRST, KEYS, OTHER_FIRST, RENAMED, SECOND, THIRD, UIDS, Version
from tests.storage.learner_records import ME
from tests.storage.steps import named, rows

VERSIONS = {"first": FIRST, "other first": OTHER_FIRST, "second": SECOND, "third": THIRD}
COST, YEAR = "sewage-works", "founding-year"
FACTS = (COST, YEAR, "dam", "fields", "founding-place")
PACKS, WHICH = st.sampled_from(sorted(KEYS)), st.sampled_from(FACTS)


@cache
def read(pack: str, version: str) -> PackInFile:
    data = built(VERSIONS[version].files(UIDS[pack]))
    return ArchiveReader(Path("questions")).read_data(data, f"{pack}.scoquiz")


@dataclass
class Known:
    """What has to be known of a pack: `asked` counts by the names in the first version, `quizzes` are all of them.

    `keys` counts how often the right answer to what the cost is has changed.
    """

    here: Version | None = None
    is_removed: bool = False
    year: str = YEAR
    keys: int = 0
    asked: Counter[str] = field(default_factory=Counter)
    quizzes: set[AttemptId] = field(default_factory=set)

    def name(self, fact: str) -> str:
        return self.year if fact == YEAR else fact

    @property
    def can_be_asked(self) -> bool:
        return self.here is not None and not self.is_removed


class LibraryMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = open_store(Path(self.folder.name))
        self.store.learners.current()
        self.time = FakeTimepiece()
        self.known: dict[str, Known] = defaultdict(Known)
        self.begun: dict[AttemptId, tuple[str, str, int]] = {}  # pack, fact and the change of the key it is before
        self.number = 0

    def teardown(self) -> None:
        with closing(self.store):
            assert self.store.health().faults == ()
        self.folder.cleanup()

    @property
    def library(self) -> Library:
        self.time.run(60)
        return Library(self.store.pack_files, self.store.banks, partial(ArchiveReader, Path("questions")), self.time)

    @rule(pack=PACKS, name=st.sampled_from(sorted(VERSIONS)))
    def take_in(self, pack: str, name: str) -> None:
        known, library, version = self.known[pack], self.library, VERSIONS[name]
        look = library.compare(read(pack, name))
        if known.here is None:
            library.add(look)
        else:
            library.update(look, Keep.THEIRS)
            if (CHANGED in known.here.changes) != (CHANGED in version.changes):
                known.keys += 1
                del known.asked[COST]
        known.here, known.is_removed = version, False
        known.year = "first-year" if RENAMED in version.changes else YEAR

    @rule(pack=PACKS)
    def remove(self, pack: str) -> None:
        self.time.run(60)
        if self.known[pack].here is not None:
            self.library.remove(KEYS[pack])
            self.known[pack].is_removed = True

    @rule(pack=PACKS)
    def put_back(self, pack: str) -> None:
        if self.known[pack].here is not None:
            self.library.put_back(KEYS[pack])
            self.known[pack].is_removed = False

    @precondition(lambda self: any(known.quizzes for known in self.known.values()))
    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        pack = data.draw(st.sampled_from(sorted(pack for pack, known in self.known.items() if known.quizzes)))
        store, known = self.store, self.known[pack]
        act = ForgetAnswers(
            self.library, store.learners, store.forgetting, lambda: store.learner_files, lambda: store.journal
        )
        with TemporaryDirectory() as kept:
            gone = act.forget(KEYS[pack], Path(kept) / "record.json")
        assert gone.quizzes == len(known.quizzes)
        self.begun = {id_: quiz for id_, quiz in self.begun.items() if quiz[0] != pack}
        known.asked.clear()
        known.quizzes.clear()
        known.is_removed = known.here is not None

    @rule()
    def wait_and_tidy(self) -> None:
        self.time.run(KEPT_FOR.total_seconds())
        gone = {pack.id for pack in self.library.tidy()}
        assert gone == {KEYS[pack] for pack, known in self.known.items() if known.is_removed}
        for known in self.known.values():
            if known.is_removed:
                known.here, known.is_removed = None, False

    @rule(pack=PACKS, fact=WHICH, is_finished=st.booleans())
    def quiz(self, pack: str, fact: str, *, is_finished: bool) -> None:
        known, key = self.known[pack], KEYS[pack]
        if not known.can_be_asked:
            return
        self.time.run(60)
        name = known.name(fact)
        questions = self.store.banks.questions([QuestionId(f"{key}/{name}/single")])
        assert bool(questions) == (not known.here or fact not in known.here.without)
        if not questions:
            return
        self.number += 1
        attempt = replace(
            named(self.number, pack=key, questions=questions),
            rules=make.rules(mode=Mode.PRACTICE, limit_s=None),
            started=self.time.read(),
        )
        sitting = Sitting.start(attempt, self.store.attempts, self.time)
        sitting.answer(Response((0,)))
        known.quizzes.add(attempt.id)
        self.begun[attempt.id] = (pack, fact, known.keys)
        if is_finished:
            self.finish(attempt.id)

    @precondition(lambda self: self.begun)
    @rule(data=st.data())
    def go_on(self, data: st.DataObject) -> None:
        self.finish(data.draw(st.sampled_from(sorted(self.begun))))

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = open_store(Path(self.folder.name))

    def finish(self, attempt: AttemptId) -> None:
        pack, fact, keys = self.begun.pop(attempt)
        Sitting.resume(self.store.attempts.record(attempt), self.store.attempts, self.time).hand_in()
        if fact != COST or keys == self.known[pack].keys:
            self.known[pack].asked[fact] += 1

    @invariant()
    def every_history_is_where_it_belongs(self) -> None:
        wanted = {
            f"{KEYS[pack]}/{known.name(fact)}": count
            for pack, known in self.known.items()
            for fact, count in known.asked.items()
        }
        assert {row["fact"]: row["seen"] for row in rows(self.store, tables.FactSummary)} == wanted
        kept = set().union(*(known.quizzes for known in self.known.values()))
        assert {AttemptId(row["id"]) for row in rows(self.store, tables.Attempt)} == kept

    @invariant()
    def what_can_be_asked_is_what_is_there(self) -> None:
        there = {KEYS[pack] for pack, known in self.known.items() if known.can_be_asked}
        assert {pack.id for pack in self.store.banks.packs()} == there
        for pack in there:
            assert not self.store.figures.knowledge(ME, [pack]).keys() - {
                row["fact"] for row in rows(self.store, tables.FactSummary)
            }


TestLibrary = LibraryMachine.TestCase
TestLibrary.settings = settings(max_examples=12, stateful_step_count=14, deadline=None)
