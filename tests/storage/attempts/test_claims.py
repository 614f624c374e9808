"""What a learner says after the end of a quiz: a typed answer was right although it was marked wrong."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from sco_quiz.app.learners.roster import Roster
from sco_quiz.app.quiz.results import Results
from sco_quiz.domain.attempt import Act, LearnerId
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.fact import TopicKey
from sco_quiz.domain.item_analysis import analysed
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups.attempt_journal import AttemptJournal
from sco_quiz.storage.database import tables
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.learner_records import exported
from tests.storage.steps import named, rows, take

ME = LearnerId(1)
TYPED = make.question(Kind.TEXT)
QUIZ = named(1, questions=(TYPED,))


class Later:
    """A timepiece that reads a day after the quiz."""

    def read(self) -> Reading:
        return make.reading(86_400)


def roster(store: Store) -> Roster:
    return Roster(store.learners, lambda: store.learner_files, lambda: store.journal)


def wrongly_marked(store: Store, number: int = 1) -> None:
    typed = make.event(Act.ANSWER, 2, question=0, response=Response(text="the soul of Shanghai"))
    take(store, named(number, questions=(TYPED,)), make.event(Act.SEE, 1, question=0), typed)


def claim(store: Store, *, on: bool = True, number: int = 1) -> None:
    results = Results(store.attempts, store.history, store.banks, store.challenges, store.claims, Later())
    results.claim(named(number).id, 0, on=on)


def claims(store: Store) -> list[bool]:
    return [row["claimed"] for row in rows(store, tables.Answer)]


def last_acts_in_journal(store: Store) -> list[str]:
    """Of each line of an attempt."""
    lines = [
        json.loads(line)
        for path in store.path.parent.glob("attempts-*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [line["of"]["events"][-1]["act"] for line in lines if line["of"]["kind"] == "attempt"]


def in_a_row(store: Store) -> int:
    """How often the fact was right since it was last missed, as the learner sees it."""
    return store.figures.knowledge(ME, [make.PACK_ID])[TYPED.fact].in_a_row


@pytest.mark.fault("H2")
def test_a_claim_survives_a_rebuild_and_agrees_with_the_log(store: Store) -> None:
    """What a learner says of a mark is an entry of the log: a rebuild from the log gives the same rows."""
    wrongly_marked(store)
    claim(store)
    before = {table.name: rows(store, table) for table in tables.METADATA.sorted_tables}
    assert (claims(store), in_a_row(store), store.health().faults) == ([True], 1, ())
    store.rebuild()
    assert {table.name: rows(store, table) for table in tables.METADATA.sorted_tables} == before


def test_memory_follows_the_learner_and_the_mark_stays(store: Store) -> None:
    wrongly_marked(store)
    missed = store.figures.knowledge(ME, [make.PACK_ID])[TYPED.fact].memory
    claim(store)
    known = store.figures.knowledge(ME, [make.PACK_ID])[TYPED.fact].memory
    assert missed is not None
    assert known is not None
    assert known.stability > missed.stability
    assert store.figures.topics(ME, [make.PACK_ID])[TopicKey(make.PACK_ID, TYPED.topic)].right == 0.0
    claim(store, on=False)
    assert store.figures.knowledge(ME, [make.PACK_ID])[TYPED.fact].memory == missed
    assert store.health().faults == ()


def test_a_later_answer_about_the_fact_is_counted_after_the_claim(store: Store) -> None:
    wrongly_marked(store, 1)
    wrongly_marked(store, 2)
    claim(store, number=1)
    assert (in_a_row(store), store.health().faults) == (0, ())
    claim(store, number=2)
    assert (in_a_row(store), store.health().faults) == (2, ())


@pytest.mark.fault("H2")
def test_a_claim_goes_with_the_record_and_is_merged_into_a_store_that_lacks_it(
    store: Store, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A record brings what the learner said after the end, also where the quiz itself is there already."""
    file = tmp_path_factory.mktemp("record") / "me.json"
    wrongly_marked(store)
    exported(store, file)
    with closing(open_store(tmp_path_factory.mktemp("other"))) as other:
        other.learner_files.bring_in(file)
        mine = next(each.id for each in other.learners.everyone() if each.key == store.learners.current().key)
        assert claims(other) == [False]
        claim(store)
        exported(store, file)
        other.learner_files.bring_in(file)
        assert (claims(other), other.health().faults) == ([True], ())
        assert other.figures.knowledge(mine, [make.PACK_ID])[TYPED.fact].in_a_row == 1
        other.learner_files.bring_in(file)
        assert len(rows(other, tables.Event)) == len(rows(store, tables.Event))


TWO = named(5, questions=(TYPED, make.question(Kind.TEXT, 2)))


class At:
    """A timepiece that reads so many days after the quiz."""

    def __init__(self, days: int) -> None:
        self._days = days

    def read(self) -> Reading:
        return make.reading(86_400 * self._days)


def say(store: Store, position: int, day: int, *, on: bool = True) -> None:
    results = Results(store.attempts, store.history, store.banks, store.challenges, store.claims, At(day))
    results.claim(TWO.id, position, on=on)


@pytest.fixture
def both(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Callable[[], None]]]:
    """Another store with the same ended quiz, and what gives each the record of the other."""
    typed = [
        make.event(act, 2, question=at, response=Response(text="the soul of Shanghai"))
        for at in (0, 1)
        for act in (Act.SEE, Act.ANSWER)
    ]
    take(store, TWO, *typed)
    folder = tmp_path_factory.mktemp("records")
    exported(store, folder / "mine.json")
    with closing(open_store(tmp_path_factory.mktemp("other"))) as other:
        other.learner_files.bring_in(folder / "mine.json")
        (key,) = {each.key for each in store.learners.everyone()}
        (there,) = [each.id for each in other.learners.everyone() if each.key == key]

        def exchange() -> None:
            exported(store, folder / "mine.json")
            other.learner_files.export(there, folder / "others.json")
            roster(store).bring_in(folder / "others.json")
            roster(other).bring_in(folder / "mine.json")

        yield other, exchange


@pytest.mark.fault("H2")
def test_what_was_claimed_on_two_machines_meets(store: Store, both: tuple[Store, Callable[[], None]]) -> None:
    """Claims made on two machines after the same quiz are united when either record is brought in."""
    other, exchange = both
    say(store, 0, 1)
    say(other, 1, 2)
    exchange()
    exchange()
    for each in (store, other):
        assert (claims(each), each.health().faults) == ([True, True], ())
        assert len([row for row in rows(each, tables.Event) if row["act"] is Act.CLAIM or row["act"] == "claim"]) == 2


def test_of_one_answer_the_last_word_counts_wherever_it_was_said(
    store: Store, both: tuple[Store, Callable[[], None]]
) -> None:
    other, exchange = both
    say(store, 0, 1)
    exchange()
    say(store, 1, 2)
    say(store, 1, 4, on=False)  # after the other said it
    say(other, 1, 3)
    say(other, 0, 5, on=False)
    exchange()
    exchange()
    for each in (store, other):
        assert (claims(each), each.health().faults) == ([False, False], ())


@pytest.mark.fault("H2")
def test_a_claim_comes_back_from_the_journal_of_attempts(store: Store) -> None:
    """The journal beside the store is told what was said after the end, by a restart too."""
    wrongly_marked(store)
    store.journal.catch_up()
    claim(store)
    folder = store.path.parent
    store.close()
    (folder / STORE).write_bytes(b"")
    recovery = StoreRecovery(folder, make.NOON)
    recovery.rebuild()
    with closing(open_store(folder)) as again:
        assert claims(again) == [True]


def test_a_claim_that_the_journal_missed_is_added_at_the_next_start(store: Store) -> None:
    wrongly_marked(store)
    store.journal.catch_up()
    store.journal.amend = lambda _id: None  # type: ignore[method-assign, assignment]  # killed before the journal was told
    claim(store)
    AttemptJournal(store.transactions).catch_up()
    assert last_acts_in_journal(store) == ["hand_in", "claim"]


def test_a_claim_that_comes_with_a_record_is_in_the_journal_at_once(
    store: Store, both: tuple[Store, Callable[[], None]]
) -> None:
    other, exchange = both
    store.journal.catch_up()
    say(other, 0, 1)
    exchange()
    assert last_acts_in_journal(store) == ["hand_in", "claim"]


def test_a_try_that_was_claimed_says_so(store: Store) -> None:
    wrongly_marked(store, 1)
    wrongly_marked(store, 2)
    claim(store, number=1)
    assert [each.claimed for each in store.history.tries(ME, TYPED.fact, 9)] == [False, True]


def test_a_claim_is_exported_and_noted_beside_the_question(store: Store) -> None:
    wrongly_marked(store)
    claim(store)
    (given,) = store.answers()
    assert (given.answer.claimed, given.answer.points, given.answer.claimed_points) == (True, 0.0, 1.0)
    (figures,) = analysed(store.item_answers([make.PACK_ID]))
    (frequency,) = figures.choices
    assert (frequency.choice.right, frequency.choice.claimed, figures.facility.value) == (False, True, 0.0)
