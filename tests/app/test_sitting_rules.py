"""Overtime, time per question and struck options, as a learner meets them."""

import pytest

from sco_quiz.app.quiz.clock_screen import Stage
from sco_quiz.domain.attempt import Act, Attempt, AtZero
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.response import Response
from tests.app.fakes import Desk
from tests.factories import attempt, rules


def overtime() -> Attempt:
    return attempt(rules=rules(limit_s=60, at_zero=AtZero.OVERTIME))


def test_overtime_goes_on_until_it_is_handed_in() -> None:
    desk = Desk(overtime())
    desk.time.run(90)
    desk.sitting.choose(0)
    screen = desk.sitting.screen()
    assert (screen.ended, screen.clock.stage, screen.clock.over_ns) == (None, Stage.OVERTIME, 30 * SECOND)
    desk.sitting.hand_in()
    came_to = desk.sitting.outcome()
    assert (came_to.ended, came_to.points, came_to.points_with_overtime) == (Act.HAND_IN, 0.0, 1.0)


def test_a_quiz_without_overtime_ends_at_zero() -> None:
    desk = Desk(attempt(rules=rules(limit_s=60)))
    desk.time.run(60)
    desk.sitting.tick()
    assert desk.sitting.screen().ended is Act.TIME_UP


def test_a_question_whose_time_is_over_shows_so_and_takes_no_answer() -> None:
    desk = Desk(attempt(rules=rules(limit_s=None, question_s=30)))
    desk.time.run(20)
    assert desk.sitting.screen().clock.question_left_ns == 10 * SECOND
    desk.time.run(15)
    desk.sitting.choose(0)
    screen = desk.sitting.screen()
    assert (screen.fixed, screen.sheet.response) == (True, Response())


def test_the_next_question_has_its_own_time() -> None:
    desk = Desk(attempt(rules=rules(limit_s=None, question_s=30)))
    desk.time.run(29)
    desk.sitting.go_to(1)
    assert desk.sitting.screen().clock.question_left_ns == 30 * SECOND
    desk.sitting.go_to(0)
    assert desk.sitting.screen().clock.question_left_ns == 1 * SECOND


def test_a_second_strike_takes_the_first_back() -> None:
    desk = Desk()
    for option in (2, 0, 2):
        desk.sitting.strike(option)
    assert desk.sitting.screen().sheet.struck == frozenset({0})


@pytest.mark.parametrize(
    ("seconds", "stage"),
    [(2_879, Stage.CALM), (2_880, Stage.LATE), (3_419, Stage.LATE), (3_420, Stage.LAST_MINUTE), (3_600, Stage.OVER)],
)
def test_the_clock_of_an_hour_changes_at_a_fifth_and_at_a_twentieth(seconds: int, stage: Stage) -> None:
    desk = Desk(attempt(rules=rules(limit_s=3_600)))
    desk.time.run(seconds)
    assert desk.sitting.screen().clock.stage is stage
