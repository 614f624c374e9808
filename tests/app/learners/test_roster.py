"""Who learns here: the names they get, and that a record is kept before anybody is deleted."""
# ruff: noqa: ARG002 - a port's methods have their parameters whether a fake needs them or not

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import pytest

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.app.learners.roster import LONGEST_NAME, Roster
from sco_quiz.app.ports.learners import Exported, ImportResult, Learner, LeftOut, Part, StillLearningError
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError

FILE = Path("record.json")
EXPORTED = Exported(digest="its bytes", done="one quiz")


class FakeStore:
    """Both ports; `log` has what was done, in order. With a `fault` no file can be written or read.

    `changed` says that what was exported is not there any more.
    """

    def __init__(self) -> None:
        self.learners = {LearnerId(1): Learner(LearnerId(1), "Ada", "a")}
        self.chosen = LearnerId(1)
        self.fault: QuizError | None = None
        self.changed: QuizError | None = None
        self.going_on = 0
        self.log: list[tuple[object, ...]] = []

    def current(self) -> Learner:
        return self.learners[self.chosen]

    def everyone(self) -> tuple[Learner, ...]:
        return tuple(self.learners.values())

    def add(self, name: str) -> Learner:
        learner = Learner(LearnerId(len(self.learners) + 1), name, name)
        self.learners[learner.id] = learner
        return learner

    def choose(self, learner: LearnerId) -> None:
        self.chosen = learner

    def rename(self, learner: LearnerId, name: str) -> None:
        self.learners[learner] = replace(self.learners[learner], name=name)

    def delete(self, learner: LearnerId, done: str | None = None) -> bool:
        """As often as `going_on` says, the learner has gone on since."""
        self.log.append(("delete", learner, done))
        self.going_on -= done is not None
        if done is None or self.going_on < 0:
            del self.learners[learner]
        return learner not in self.learners

    def complete(self) -> None:
        self.log.append(("complete",))

    def catch_up(self) -> None:
        self.log.append(("catch up",))

    def forget(self, learner: LearnerId) -> None:
        self.log.append(("forget", learner))

    def export(
        self, learner: LearnerId, file: Path, watch: ProgressCallback, without: Collection[LeftOut] = ()
    ) -> Exported:
        self._read_or_write()
        self.log.append(("export", learner, file, *without))
        return EXPORTED

    def refuse_changed(self, file: Path, exported: Exported) -> None:
        self.log.append(("prove", file, exported))
        if self.changed is not None:
            raise self.changed

    def bring_in(self, file: Path, watch: ProgressCallback) -> ImportResult:
        self._read_or_write()
        return ImportResult(self.add(file.stem), new=2, known=1)

    def _read_or_write(self) -> None:
        if self.fault is not None:
            raise self.fault


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def roster(store: FakeStore) -> Roster:
    return Roster(store, lambda: store, lambda: store)


def test_somebody_new_learns_from_now_on(roster: Roster) -> None:
    bo = roster.add("Bo")
    assert roster.current() == bo
    assert [learner.name for learner in roster.everyone()] == ["Ada", "Bo"]


def test_somebody_can_be_added_while_the_other_goes_on(roster: Roster) -> None:
    bo = roster.enrol("Bo")
    assert roster.current().name == "Ada"
    assert bo in roster.everyone()


def test_whoever_learns_now_gives_way_before_they_are_deleted(roster: Roster, store: FakeStore) -> None:
    bo = roster.add("Bo")
    roster.delete(bo.id, FILE)
    assert roster.current().name == "Ada"
    assert bo not in roster.everyone()


def test_somebody_new_comes_for_the_only_learner(roster: Roster) -> None:
    roster.delete(LearnerId(1), FILE)
    assert [learner.name for learner in roster.everyone()] == [""]
    assert roster.current() == roster.everyone()[0]


def test_whoever_could_not_be_deleted_goes_on_learning(roster: Roster, store: FakeStore) -> None:
    store.going_on = 99
    with pytest.raises(StillLearningError):
        roster.delete(LearnerId(1), FILE)
    assert [learner.name for learner in roster.everyone()] == ["Ada"]
    assert roster.current().name == "Ada"


def test_whoever_is_chosen_learns_now(roster: Roster) -> None:
    roster.add("Bo")
    roster.choose(LearnerId(1))
    assert roster.current().name == "Ada"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("  Ada \n Lovelace\t", "Ada Lovelace"), ("a\0b", "a�b"), ("\ud800x", "�x"), ("   ", ""),
        ("x" * 500, "x" * LONGEST_NAME), ("x" * (LONGEST_NAME - 1) + " y", "x" * (LONGEST_NAME - 1)),
    ],
)  # fmt: skip
@pytest.mark.fault("D7")
@pytest.mark.fault("E25")
def test_a_name_becomes_one_that_can_be_shown_and_stored(roster: Roster, given: str, kept: str) -> None:
    roster.rename(LearnerId(1), given)
    assert roster.current().name == kept
    assert roster.add(given).name == kept


def test_a_record_is_exported_before_its_learner_is_deleted(roster: Roster, store: FakeStore) -> None:
    bo = roster.add("Bo")
    roster.delete(bo.id, FILE)
    steps = [("export", bo.id, FILE), ("forget", bo.id), ("prove", FILE, EXPORTED), ("delete", bo.id, "one quiz")]
    assert store.log == [*steps, ("catch up",)]


@pytest.mark.fault("G2")
def test_whoever_goes_on_meanwhile_is_exported_again_before_they_are_deleted(roster: Roster, store: FakeStore) -> None:
    """A learner goes on in another window after the export: the record is exported again before they are deleted."""
    bo, store.going_on = roster.add("Bo"), 1
    roster.delete(bo.id, FILE)
    assert [step[0] for step in store.log] == ["export", "forget", "prove", "delete", "catch up"] * 2
    assert bo not in roster.everyone()


@pytest.mark.fault("G2")
def test_whoever_never_stops_is_not_deleted_and_that_is_said(roster: Roster, store: FakeStore) -> None:
    """A learner goes on in another window after every export: they are not deleted, and it is said why."""
    bo, store.going_on = roster.add("Bo"), 99
    with pytest.raises(StillLearningError, match=r"goes on in another window.*not deleted.*try again"):
        roster.delete(bo.id, FILE)
    assert bo in roster.everyone()
    assert store.log[-1] == ("catch up",)


@pytest.mark.fault("G2")
def test_nobody_is_deleted_whose_record_is_gone_once_the_journal_forgot(roster: Roster, store: FakeStore) -> None:
    """The record is changed or gone after the journal of attempts forgot the learner: they are not deleted."""
    bo, store.changed = roster.add("Bo"), QuizError("It is gone.")
    with pytest.raises(QuizError, match="It is gone"):
        roster.delete(bo.id, FILE)
    assert bo in roster.everyone()


def test_what_is_known_to_be_damaged_is_left_out_and_nothing_else(roster: Roster, store: FakeStore) -> None:
    bo, lost = roster.add("Bo"), LeftOut(part=Part.QUIZ, number=3)
    roster.export(bo.id, FILE, without=[lost])
    roster.delete(bo.id, FILE, without=[lost])
    assert [step for step in store.log if step[0] == "export"] == [("export", bo.id, FILE, lost)] * 2


@pytest.mark.fault("E25")
def test_nobody_is_deleted_whose_record_could_not_be_exported(roster: Roster, store: FakeStore) -> None:
    bo, store.fault = roster.add("Bo"), QuizError("No room.")
    with pytest.raises(QuizError, match="No room"):
        roster.delete(bo.id, FILE)
    assert bo in roster.everyone()


def test_a_record_is_exported_for_the_learner_who_is_named(roster: Roster, store: FakeStore) -> None:
    roster.add("Bo")
    roster.export(LearnerId(1), FILE)
    assert store.log == [("export", LearnerId(1), FILE)]


def test_whoever_is_brought_in_does_not_learn_at_once(roster: Roster) -> None:
    brought = roster.bring_in(FILE)
    assert (brought.new, brought.known) == (2, 1)
    assert brought.learner in roster.everyone()
    assert roster.current().name == "Ada"


def test_a_file_that_is_no_record_is_told(roster: Roster, store: FakeStore) -> None:
    store.fault = QuizError("No record.")
    with pytest.raises(QuizError, match="No record"):
        roster.bring_in(FILE)
