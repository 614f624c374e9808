from dataclasses import replace

import pytest

from sco_quiz.app.ports.attempts import Record
from sco_quiz.app.quiz.clock_screen import Stage
from sco_quiz.app.quiz.sitting import SIGN_OF_LIFE, Sitting, left_behind
from sco_quiz.domain.attempt import Act, Attempt
from sco_quiz.domain.clock import SECOND, Away
from sco_quiz.domain.response import Response
from tests.app.fakes import Desk
from tests.factories import attempt, event, log, reading, rules


def standing_still(**changes: object) -> Attempt:
    return attempt(rules=replace(rules(away=Away.STANDS_STILL), **changes))  # type: ignore[arg-type] # as in the rules


def responses(sitting: Sitting) -> list[Response]:
    return [sheet.response for sheet in sitting.screen().sheets]


def used(desk: Desk) -> float:
    """Seconds of the clock that are used up as the screen shows it."""
    return 600 - desk.sitting.screen().clock.left_ns / SECOND


@pytest.mark.parametrize("seconds", [0, 10, 599])
@pytest.mark.fault("B5")
def test_an_exam_goes_on_to_the_second_while_the_program_is_dead(seconds: int) -> None:
    desk = Desk()
    desk.sitting.choose(2)
    desk.time.run(seconds)
    sitting = desk.resume()
    assert (used(desk), responses(sitting)[0]) == (seconds, Response(chosen=(2,)))


def test_a_quiz_that_waits_counts_up_to_its_last_sign_of_life() -> None:
    desk = Desk(standing_still())
    for _ in range(13):
        desk.time.run(1)
        desk.sitting.tick()
    desk.time.run(1000)
    desk.resume()
    assert 13 - SIGN_OF_LIFE / SECOND <= used(desk) <= 13
    assert desk.acts == [Act.SEE, Act.LEAVE, Act.OPEN]


@pytest.mark.parametrize("away", Away)
@pytest.mark.fault("B5")
def test_resuming_after_a_restart_of_the_computer_goes_by_the_wall_clock(away: Away) -> None:
    desk = Desk(attempt(rules=rules(away=away)))
    desk.time.restart(120)
    desk.resume()
    assert used(desk) == (120 if away is Away.GOES_ON else 0)


@pytest.mark.fault("B5")
def test_resuming_after_the_deadline_ends_it_with_what_was_answered() -> None:
    desk = Desk()
    desk.sitting.choose(0)
    desk.time.run(86_400)
    screen = desk.resume().screen()
    assert (screen.ended, screen.clock.stage) == (Act.TIME_UP, Stage.OVER)
    assert (desk.sitting.outcome().points, desk.sitting.outcome().used_ns) == (1.0, 600 * SECOND)
    assert desk.acts[-1] is Act.TIME_UP


def test_killed_right_after_its_creation_it_begins_with_the_first_question_on_the_screen() -> None:
    desk = Desk()
    desk.log.events[desk.attempt.id].clear()
    screen = desk.resume().screen()
    assert (screen.position, screen.sheet.seen) == (0, True)
    assert desk.acts == [Act.LEAVE, Act.OPEN, Act.SEE]


@pytest.mark.fault("G10")
def test_a_sign_of_life_from_before_a_restart_of_the_computer_is_older_whatever_its_clock_shows() -> None:
    """The computer restarts and its clocks begin anew: a sign of life from before is not taken for the newest."""
    logged = replace(reading(130, boot="boot-2"), awake_ns=5 * SECOND, boot_ns=5 * SECOND)
    events = log(event(Act.SEE, 0, question=0), event(Act.FLAG, logged, question=0, on=True))
    record = Record(attempt(), events, alive=reading(100))
    now = replace(reading(150, boot="boot-2"), awake_ns=25 * SECOND, boot_ns=25 * SECOND)
    assert left_behind(record, now).clock.used_ns == 150 * SECOND
    desk = Desk()
    desk.log.events[record.attempt.id], desk.log.alive[record.attempt.id] = list(events), record.alive
    desk.time.restart(150)
    desk.resume()
    left = desk.log.events[record.attempt.id][len(events)]
    assert (left.act, left.reading) == (Act.LEAVE, logged)


def test_killed_between_leaving_and_opening_it_opens() -> None:
    desk = Desk(standing_still())
    desk.sitting.leave()
    desk.time.run(50)
    desk.resume()
    assert desk.acts == [Act.SEE, Act.LEAVE, Act.OPEN]
    assert used(desk) == 0


@pytest.mark.parametrize("away", Away)
def test_killed_in_a_pause_it_is_still_paused(away: Away) -> None:
    desk = Desk(attempt(rules=rules(away=away)))
    desk.time.run(10)
    desk.sitting.pause()
    desk.time.restart(500)
    screen = desk.resume().screen()
    assert (screen.clock.stage, used(desk)) == (Stage.PAUSED, 10)
    desk.sitting.go_on()
    desk.time.run(1)
    assert used(desk) == 11


def test_killed_twice_it_is_taken_up_twice() -> None:
    desk = Desk()
    desk.sitting.go_to(1)
    for option in (2, 3):
        desk.time.run(10)
        desk.resume().choose(option)
    screen = desk.sitting.screen()
    assert (screen.position, screen.sheet.response, used(desk)) == (1, Response(chosen=(3,)), 20)


@pytest.mark.fault("B2")
@pytest.mark.fault("B5")
def test_killed_soon_after_a_restart_with_the_wall_clock_set_back_no_time_is_made_up() -> None:
    """The only sign of life is of the computer's start before, and looks newer by its wall clock."""
    desk = Desk()
    desk.time.run(100)
    desk.sitting.tick()
    desk.time.restart(0)
    desk.time.shift = -90
    desk.resume()
    desk.time.run(1)
    desk.resume()
    assert used(desk) == 101


def test_an_attempt_that_has_ended_is_not_taken_up_again() -> None:
    desk = Desk()
    desk.sitting.hand_in()
    writes = desk.log.writes
    assert desk.resume().screen().ended is Act.HAND_IN
    assert desk.log.writes == writes


def test_a_resumed_sitting_gives_signs_of_life() -> None:
    desk = Desk(standing_still())
    desk.time.restart(60)
    desk.resume()
    desk.time.run(6)
    desk.sitting.tick()
    assert desk.log.alive[desk.attempt.id] == desk.time.read()
