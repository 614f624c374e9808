import pytest

from sco_quiz.app.ports.errors import GoneError
from sco_quiz.domain.attempt import Act, replay
from sco_quiz.domain.outcome import outcome
from sco_quiz.domain.response import is_answer
from sco_quiz.storage.errors import ContinuedElsewhereError, RefusedError
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import HAND_IN, answered, named, run_sql, second_learner, take

ME = make.attempt().learner
LATER = make.reading(60)


def begin(store: Store, number: int, *acts: int) -> None:
    store.attempts.create(named(number))
    events = make.log(*(event for at in acts for event in answered(at, 0)))
    store.attempts.append(named(number).id, events)


@pytest.mark.fault("B3")
def test_unfinished_are_the_open_attempts_newest_first_whatever_the_clock_said(store: Store) -> None:
    store.attempts.create(named(1, started=make.reading(shift=9999)))
    store.attempts.create(named(2))
    take(store, named(3))
    assert store.interrupted.unfinished(ME) == (named(2).id, named(1).id)
    assert store.interrupted.unfinished(second_learner(store)) == ()


def test_a_discarded_attempt_is_kept_and_counts_in_no_figure(store: Store) -> None:
    begin(store, 1, 0, 1)
    store.interrupted.discard(named(1).id, LATER)
    assert store.interrupted.unfinished(ME) == ()
    assert (store.history.total(ME), store.figures.knowledge(ME, [make.PACK_ID])) == (0, {})
    state = replay(named(1), store.attempts.record(named(1).id).events)
    assert (state.ended, [is_answer(sheet.response) for sheet in state.sheets]) == (Act.DISCARD, [True, True, False])
    with pytest.raises(ValueError, match="discarded"):
        outcome(state)


def test_what_was_answered_in_a_discarded_attempt_stays_in_the_export(store: Store) -> None:
    begin(store, 1, 0, 1)
    store.interrupted.discard(named(1).id, LATER)
    given = list(store.answers())
    assert [each.answer.position for each in given] == [0, 1]
    assert all(each.ended_at is None for each in given)


def test_discarding_twice_or_what_has_ended_does_nothing(store: Store) -> None:
    begin(store, 1)
    take(store, named(2))
    for number in (1, 1, 2):
        store.interrupted.discard(named(number).id, LATER)
    assert len(store.attempts.record(named(1).id).events) == 1
    assert store.history.total(ME) == 1
    assert store.health().faults == ()


def test_a_damaged_attempt_can_be_discarded(store: Store) -> None:
    begin(store, 1, 0)
    run_sql(store, "DELETE FROM event WHERE seq = 1")
    store.interrupted.discard(named(1).id, LATER)
    assert store.interrupted.unfinished(ME) == ()


def test_a_window_that_still_has_the_discarded_quiz_cannot_go_on_with_it(store: Store) -> None:
    begin(store, 1)
    store.interrupted.discard(named(1).id, LATER)
    with pytest.raises(ContinuedElsewhereError):
        store.attempts.append(named(1).id, make.log(HAND_IN))


def test_an_unknown_attempt_cannot_be_discarded(store: Store) -> None:
    with pytest.raises(GoneError):
        store.interrupted.discard(named(9).id, LATER)


def test_where_nothing_can_be_written_nothing_is_discarded(store: Store) -> None:
    begin(store, 1)
    run_sql(store, "CREATE TRIGGER fail BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(RefusedError, match="does not take"):
        store.interrupted.discard(named(1).id, LATER)
    assert store.interrupted.unfinished(ME) == (named(1).id,)
