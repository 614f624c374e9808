"""What the rules of an attempt change: overtime, time per question, options struck out."""

from sco_quiz.domain.attempt import Act, AtZero, State, replay
from sco_quiz.domain.outcome import Outcome, outcome
from sco_quiz.domain.response import Confidence, Response
from tests.factories import attempt, event, log, rules

RIGHT, WRONG = Response(chosen=(0,)), Response(chosen=(1,))
OVERTIME = attempt(rules=rules(limit_s=60, at_zero=AtZero.OVERTIME))
A_QUESTION = attempt(rules=rules(limit_s=None, question_s=30))


def answered(at: float, response: Response, question: int = 0) -> tuple[object, ...]:
    return (event(Act.SEE, at, question=question), event(Act.ANSWER, at, question=question, response=response))


def in_overtime(*acts: object) -> Outcome:
    return outcome(replay(OVERTIME, log(*acts, event(Act.HAND_IN, 90))))  # type: ignore[arg-type]  # events


def test_what_overtime_changed_is_scored_apart() -> None:
    came_to = in_overtime(*answered(10, WRONG), *answered(70, RIGHT))
    assert (came_to.points, came_to.points_with_overtime) == (0.0, 1.0)
    assert (came_to.answers[0].response, came_to.answers[0].late) == (WRONG, RIGHT)


def test_an_answer_first_given_in_overtime_counts_there_only() -> None:
    came_to = in_overtime(*answered(70, RIGHT))
    assert (came_to.points, came_to.points_with_overtime) == (0.0, 1.0)


def test_an_answer_changed_twice_in_overtime_keeps_what_stood_at_zero() -> None:
    came_to = in_overtime(*answered(10, RIGHT), *answered(70, WRONG), *answered(80, Response(chosen=(2,))))
    assert came_to.answers[0].response == RIGHT


def test_overtime_is_counted_beside_the_limit() -> None:
    came_to = in_overtime()
    assert (came_to.used_ns, came_to.overtime_ns) == (60_000_000_000, 30_000_000_000)


def test_certainty_is_fixed_at_zero() -> None:
    acts = (*answered(10, RIGHT), event(Act.SURE, 70, question=0, sure=Confidence.CERTAIN))
    assert in_overtime(*acts).answers[0].sure is None


def after(*acts: object) -> State:
    return replay(A_QUESTION, log(*acts))  # type: ignore[arg-type]  # events


def test_a_questions_answer_is_fixed_when_its_own_time_is_over() -> None:
    state = after(*answered(5, WRONG), event(Act.ANSWER, 36, question=0, response=RIGHT))
    assert (state.locked(0), state.sheets[0].response) == (True, WRONG)


def test_only_the_time_in_front_of_a_question_is_its_own() -> None:
    state = after(event(Act.SEE, 0, question=0), event(Act.SEE, 20, question=1), *answered(60, RIGHT))
    assert (state.locked(0), state.sheets[0].response) == (False, RIGHT)


def test_struck_options_say_nothing_about_the_answer() -> None:
    state = after(*answered(5, RIGHT), event(Act.STRIKE, 6, question=0, response=Response(chosen=(0, 2))))
    assert (state.sheets[0].struck, state.sheets[0].response) == (frozenset({0, 2}), RIGHT)


def test_choosing_a_struck_option_takes_its_strike_back_and_no_other() -> None:
    struck = event(Act.STRIKE, 6, question=0, response=Response(chosen=(0, 2)))
    state = after(
        event(Act.SEE, 5, question=0), struck, event(Act.ANSWER, 7, question=0, response=Response(chosen=(2,)))
    )
    assert (state.sheets[0].struck, state.sheets[0].response) == (frozenset({0}), Response(chosen=(2,)))


def test_an_option_that_was_chosen_before_it_was_struck_stays_both() -> None:
    struck = event(Act.STRIKE, 6, question=0, response=Response(chosen=(RIGHT.chosen[0],)))
    state = after(*answered(5, RIGHT), struck, event(Act.ANSWER, 7, question=0, response=RIGHT))
    assert (state.sheets[0].struck, state.sheets[0].response) == (frozenset(RIGHT.chosen), RIGHT)
