from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.attempt import (
    Act,
    Attempt,
    AtZero,
    DamagedLogError,
    Event,
    Rules,
    Sheet,
    State,
    apply,
    begin,
    presented_order,
    replay,
)
from sco_quiz.domain.clock import SECOND, Phase
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import DONT_KNOW, EMPTY, Confidence, Response, is_answer
from tests.factories import attempt, event, log, one_of_each, question, reading, rules

FIRST, SECOND_OPTION = Response(chosen=(0,)), Response(chosen=(1,))


def after(*acts: Event, of: Attempt | None = None) -> State:
    return replay(of or attempt(), log(*acts))


@pytest.mark.parametrize("seconds", [0, -1, 24 * 3600 + 1, 10 * 365 * 24 * 3600, float("nan")])
def test_a_time_limit_lies_between_a_second_and_a_day(seconds: int) -> None:
    with pytest.raises(ValueError, match="time limit"):
        rules(limit_s=seconds)


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_the_mark_to_reach_is_a_share(share: float) -> None:
    with pytest.raises(ValueError, match="mark"):
        rules(mark=share)


@pytest.mark.parametrize("seconds", [1, 24 * 3600, None])
def test_the_edges_of_the_time_limit_are_allowed(seconds: int | None) -> None:
    assert isinstance(rules(limit_s=seconds), Rules)


def test_a_new_attempt_is_open_with_nothing_seen_or_answered() -> None:
    state = begin(attempt())
    assert (state.open, state.reached, state.current, state.seq) == (True, 0, 0, 0)
    assert state.sheets == (Sheet(),) * 3


def test_an_answer_is_kept_on_its_sheet_and_replaced_by_the_next() -> None:
    state = after(
        event(Act.ANSWER, 1, question=1, response=FIRST),
        event(Act.ANSWER, 2, question=1, response=SECOND_OPTION),
    )
    assert [sheet.response for sheet in state.sheets] == [EMPTY, SECOND_OPTION, EMPTY]
    assert is_answer(state.sheets[1].response)


def test_dont_know_is_not_answered() -> None:
    assert not is_answer(after(event(Act.ANSWER, 1, question=0, response=DONT_KNOW)).sheets[0].response)


def test_an_answer_can_be_taken_back() -> None:
    taken_back = after(event(Act.ANSWER, 1, question=0, response=FIRST), event(Act.ANSWER, 2, question=0))
    assert taken_back.sheets[0].response == EMPTY


@pytest.mark.parametrize(("ms", "kept"), [(-1, FIRST), (0, EMPTY), (1, EMPTY)])
def test_an_answer_at_the_deadline_is_too_late(ms: int, kept: Response) -> None:
    late = after(event(Act.ANSWER, 600 + ms / 1000, question=0, response=FIRST))
    assert late.sheets[0].response == kept


def test_confidence_and_flag_are_kept_and_taken_back() -> None:
    sure = event(Act.SURE, 1, question=0, sure=Confidence.GUESSING)
    flagged = event(Act.FLAG, 2, question=0, on=True)
    assert after(sure, flagged).sheets[0] == Sheet(sure=Confidence.GUESSING, flagged=True)
    assert after(sure, flagged, event(Act.SURE, 3, question=0), event(Act.FLAG, 4, question=0)).sheets[0] == Sheet()


def test_a_checked_answer_is_fixed_and_only_the_flag_can_change() -> None:
    checked = after(
        event(Act.ANSWER, 1, question=0, response=FIRST),
        event(Act.CHECK, 2, question=0),
        event(Act.ANSWER, 3, question=0, response=SECOND_OPTION),
        event(Act.SURE, 4, question=0, sure=Confidence.CERTAIN),
        event(Act.FLAG, 5, question=0, on=True),
    )
    assert checked.sheets[0] == Sheet(response=FIRST, checked=True, flagged=True, at=reading(1).wall)


def test_a_question_gets_the_time_it_was_on_the_screen() -> None:
    state = after(event(Act.SEE, 0, question=0), event(Act.SEE, 10, question=2), event(Act.SEE, 15, question=0))
    assert [sheet.time_ns // SECOND for sheet in state.sheets] == [10, 0, 5]
    assert (state.current, state.reached) == (0, 2)


def test_pauses_sleep_and_closing_are_not_a_questions_time() -> None:
    state = after(
        event(Act.SEE, 0, question=0),
        event(Act.PAUSE, 1),
        event(Act.RESUME, 101),
        event(Act.LEAVE, 102),
        event(Act.OPEN, 202),
        event(Act.WAKE, reading(303, asleep=100)),
    )
    assert state.sheets[0].time_ns == 3 * SECOND


@pytest.mark.parametrize(("at_zero", "seconds"), [(AtZero.HAND_IN, 590), (AtZero.OVERTIME, 690)])
def test_a_question_gets_no_time_after_the_end_unless_that_was_overtime(at_zero: AtZero, seconds: int) -> None:
    of = attempt(rules=rules(at_zero=at_zero))
    state = after(event(Act.SEE, 10, question=0), event(Act.SEE, 700, question=1), of=of)
    assert state.sheets[0].time_ns == seconds * SECOND


@pytest.mark.parametrize("act", [Act.HAND_IN, Act.TIME_UP])
def test_the_end_is_final(act: Act) -> None:
    over = after(event(act, 5), event(Act.ANSWER, 6, question=0, response=FIRST), event(Act.HAND_IN, 7))
    assert (over.open, over.ended, over.ended_at) == (False, act, reading(5).wall)
    assert over.sheets[0] == Sheet()
    assert (over.seq, over.clock.used_ns) == (3, 5 * SECOND)


def test_leaving_closes_and_opening_runs_again() -> None:
    left = after(event(Act.LEAVE, 1))
    assert (left.clock.phase, left.open) == (Phase.CLOSED, True)
    assert after(event(Act.LEAVE, 1), event(Act.OPEN, 2)).clock.phase is Phase.RUNNING


def test_opening_does_not_end_a_pause() -> None:
    paused = after(event(Act.PAUSE, 1), event(Act.LEAVE, 2), event(Act.OPEN, 3))
    assert paused.clock.phase is Phase.PAUSED


@pytest.mark.parametrize("seq", [0, 1, 3])
def test_a_gap_or_a_repeat_in_the_log_is_damage(seq: int) -> None:
    once = after(event(Act.FLAG, 1, question=0, on=True))
    with pytest.raises(DamagedLogError, match="gap after entry 1"):
        apply(once, replace(event(Act.FLAG, 2, question=0), seq=seq))


@pytest.mark.parametrize("position", [-1, 3])
def test_a_question_that_is_not_there_is_damage(position: int) -> None:
    with pytest.raises(DamagedLogError, match="does not have"):
        after(event(Act.SEE, 1, question=position))


@pytest.mark.parametrize("response", [Response(chosen=(9,)), Response(text="x"), Response(chosen=(0,), dont_know=True)])
def test_an_impossible_answer_is_damage(response: Response) -> None:
    with pytest.raises(DamagedLogError, match="question 1"):
        after(event(Act.ANSWER, 1, question=0, response=response))


def test_an_order_stands_as_it_was_left() -> None:
    asked = question(Kind.ORDER)
    assert presented_order(asked, EMPTY) == (0, 1, 2)
    assert presented_order(asked, DONT_KNOW) == (0, 1, 2)
    assert presented_order(asked, Response(chosen=(2, 0, 1))) == (2, 0, 1)


EVERY_KIND = attempt(one_of_each())
RESPONSES = [EMPTY, DONT_KNOW, FIRST, SECOND_OPTION]
EVENTS = st.lists(
    st.builds(
        Event,
        seq=st.just(0),
        act=st.sampled_from([act for act in Act if act not in {Act.HAND_IN, Act.TIME_UP}] * 3 + [Act.HAND_IN]),
        reading=st.integers(0, 900).map(reading),
        question=st.integers(0, 2),  # single, multiple and true_false: all take the responses above
        response=st.sampled_from(RESPONSES),
        sure=st.sampled_from([None, *Confidence]),
        on=st.booleans(),
    ),
    max_size=30,
).map(lambda events: log(*sorted(events, key=lambda event: event.reading.boot_ns)))


def steps(events: tuple[Event, ...]) -> Iterator[State]:
    return accumulate(events, apply, initial=begin(EVERY_KIND))


@given(EVENTS, st.integers(0, 30))
def test_replaying_a_log_is_living_through_it_with_any_interruption(events: tuple[Event, ...], cut: int) -> None:
    *_, lived = steps(events)
    assert replay(EVERY_KIND, events) == lived
    resumed = replay(EVERY_KIND, events[:cut])
    for later in events[cut:]:
        resumed = apply(resumed, later)
    assert resumed == lived


@given(EVENTS)
def test_nothing_but_an_answer_changes_an_answer(events: tuple[Event, ...]) -> None:
    states = list(steps(events))
    for before, act, now in zip(states, events, states[1:], strict=False):
        if act.act is not Act.ANSWER:
            assert [s.response for s in now.sheets] == [s.response for s in before.sheets]


@given(EVENTS)
def test_time_on_questions_never_exceeds_the_time_awake(events: tuple[Event, ...]) -> None:
    *_, state = steps(events)
    assert sum(sheet.time_ns for sheet in state.sheets) <= state.clock.used_ns


def test_time_that_ran_out_unnoticed_ended_the_attempt_at_its_deadline() -> None:
    state = replay(attempt(), log(event(Act.LEAVE, 10), event(Act.OPEN, 7_200), event(Act.TIME_UP, 7_200)))
    assert state.ended_at == reading(600).wall
