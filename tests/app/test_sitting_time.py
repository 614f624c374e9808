import pytest

from sco_quiz.app.quiz.clock_screen import Stage
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import Act, replay
from sco_quiz.domain.clock import SECOND, Away, NoteKind
from sco_quiz.domain.response import EMPTY, Response
from tests.app.fakes import Desk
from tests.factories import attempt, rules


def responses(sitting: Sitting) -> list[Response]:
    return [sheet.response for sheet in sitting.screen().sheets]


def used(desk: Desk) -> float:
    """Seconds of the clock that are used up as the screen shows it."""
    return 600 - desk.sitting.screen().clock.left_ns / SECOND


@pytest.mark.parametrize(
    ("ms", "ended", "kept"),
    [(-1, None, Response(chosen=(0,))), (0, Act.TIME_UP, EMPTY), (1, Act.TIME_UP, EMPTY), (10**6, Act.TIME_UP, EMPTY)],
)
@pytest.mark.fault("B9")
def test_an_answer_counts_up_to_zero_and_not_at_it(ms: int, ended: Act | None, kept: Response) -> None:
    desk = Desk()
    desk.time.run(600 + ms / 1000)
    desk.sitting.choose(0)
    assert (desk.sitting.screen().ended, responses(desk.sitting)[0]) == (ended, kept)


@pytest.mark.parametrize(("ms", "ended"), [(-1, Act.HAND_IN), (0, Act.TIME_UP), (1, Act.TIME_UP)])
@pytest.mark.fault("B8")
@pytest.mark.fault("B9")
def test_handing_in_at_zero_is_time_up_and_ends_once(ms: int, ended: Act) -> None:
    desk = Desk()
    desk.time.run(600 + ms / 1000)
    desk.sitting.hand_in()
    desk.sitting.tick()
    assert desk.log.outcomes[desk.attempt.id].ended is ended
    assert desk.acts == [Act.SEE, ended]


def test_a_tick_ends_the_attempt_when_time_is_up() -> None:
    desk = Desk()
    desk.time.run(599.999)
    desk.sitting.tick()
    assert desk.sitting.screen().ended is None
    desk.time.run(0.001)
    desk.sitting.tick()
    assert (desk.sitting.screen().ended, desk.sitting.screen().clock.stage) == (Act.TIME_UP, Stage.OVER)


@pytest.mark.fault("B7")
def test_time_left_is_computed_not_counted() -> None:
    desk = Desk()
    for _ in range(1000):
        desk.sitting.tick()
    desk.time.run(0.5)
    assert desk.sitting.screen().clock.left_ns == 599.5 * SECOND


@pytest.mark.fault("B6")
def test_a_window_that_hung_for_half_a_minute_shows_the_true_time_at_once() -> None:
    desk = Desk()
    desk.time.run(30)
    assert desk.sitting.screen().clock.left_ns == 570 * SECOND


@pytest.mark.parametrize(
    ("seconds", "stage"),
    [(0, Stage.CALM), (479, Stage.CALM), (480, Stage.LATE), (539, Stage.LATE), (540, Stage.LAST_MINUTE)],
)
def test_the_clock_turns_late_at_a_fifth_and_then_at_a_minute(seconds: int, stage: Stage) -> None:
    desk = Desk()
    desk.time.run(seconds)
    assert desk.sitting.screen().clock.stage is stage


def test_the_screen_is_over_at_zero_even_before_a_tick() -> None:
    desk = Desk()
    desk.time.run(600)
    assert desk.sitting.screen().clock.stage is Stage.OVER


def test_without_a_limit_there_is_no_clock_and_no_end() -> None:
    desk = Desk(attempt(rules=rules(limit_s=None)))
    desk.time.run(10**6)
    desk.sitting.tick()
    assert (desk.sitting.screen().clock.stage, desk.sitting.screen().ended) == (Stage.NO_LIMIT, None)
    desk.sitting.pause()
    assert desk.sitting.screen().clock.stage is Stage.PAUSED


@pytest.mark.parametrize(("away", "left"), [(Away.GOES_ON, 500), (Away.STANDS_STILL, 590)])
@pytest.mark.fault("B1")
def test_a_sleep_is_noticed_once(away: Away, left: int) -> None:
    desk = Desk(attempt(rules=rules(away=away)))
    desk.time.run(10)
    desk.time.sleep(90)
    for _ in range(3):
        desk.sitting.tick()
    desk.sitting.choose(0)
    state = replay(desk.attempt, desk.log.events[desk.attempt.id])
    assert desk.acts == [Act.SEE, Act.WAKE, Act.ANSWER]
    assert [note.kind for note in state.clock.notes] == [NoteKind.SLEPT]
    assert desk.sitting.screen().clock.left_ns == left * SECOND


@pytest.mark.fault("B1")
def test_a_sleep_over_the_deadline_ends_the_exam_at_its_first_look() -> None:
    desk = Desk()
    desk.time.sleep(3600)
    desk.sitting.choose(0)
    assert (desk.sitting.screen().ended, responses(desk.sitting)[0]) == (Act.TIME_UP, EMPTY)


@pytest.mark.parametrize("shift", [-10 * 365 * 86400, -3600, 3600, 86400])
@pytest.mark.fault("B2")
def test_moving_the_wall_clock_changes_no_time(shift: float) -> None:
    desk = Desk()
    desk.time.run(10)
    desk.time.shift = shift
    desk.sitting.tick()
    assert (used(desk), desk.sitting.screen().ended) == (10, None)


def test_a_pause_stops_the_clock_until_it_is_ended() -> None:
    desk = Desk()
    desk.time.run(10)
    desk.sitting.pause()
    desk.time.run(10_000)
    desk.sitting.tick()
    assert (desk.sitting.screen().clock.stage, used(desk)) == (Stage.PAUSED, 10)
    desk.sitting.go_on()
    desk.time.run(5)
    assert (desk.sitting.screen().clock.stage, used(desk)) == (Stage.CALM, 15)


def test_a_pause_is_one_note_however_often_it_was_looked_at() -> None:
    desk = Desk()
    desk.sitting.pause()
    for _ in range(5):
        desk.time.run(60)
        desk.sitting.tick()
    desk.resume().go_on()
    notes = replay(desk.attempt, desk.log.events[desk.attempt.id]).clock.notes
    assert [(note.kind, note.duration.total_seconds()) for note in notes] == [(NoteKind.PAUSED, 300)]


def test_in_a_pause_nothing_can_be_answered_or_looked_up() -> None:
    desk = Desk()
    desk.sitting.pause()
    desk.sitting.choose(0)
    desk.sitting.go_to(1)
    desk.sitting.flag()
    desk.sitting.hand_in()
    assert desk.acts == [Act.SEE, Act.PAUSE]


def test_an_exam_without_pause_cannot_be_paused() -> None:
    desk = Desk(attempt(rules=rules(pause=False)))
    desk.sitting.pause()
    assert (desk.sitting.screen().can_pause, desk.acts) == (False, [Act.SEE])


def test_pausing_at_zero_is_too_late() -> None:
    desk = Desk()
    desk.time.run(600)
    desk.sitting.pause()
    assert desk.sitting.screen().ended is Act.TIME_UP


@pytest.mark.parametrize(("away", "seconds"), [(Away.GOES_ON, 110), (Away.STANDS_STILL, 10)])
def test_leaving_and_coming_back_counts_as_was_chosen(away: Away, seconds: int) -> None:
    desk = Desk(attempt(rules=rules(away=away)))
    desk.sitting.choose(2)
    desk.time.run(10)
    desk.sitting.leave()
    desk.time.run(100)
    sitting = desk.resume()
    assert (used(desk), responses(sitting)[0]) == (seconds, Response(chosen=(2,)))


def test_a_leave_that_was_called_off_is_ended_by_going_on() -> None:
    desk = Desk()
    desk.sitting.leave()
    desk.sitting.choose(0)
    desk.sitting.go_on()
    desk.sitting.choose(1)
    assert desk.acts == [Act.SEE, Act.LEAVE, Act.OPEN, Act.ANSWER]


def test_going_on_after_the_deadline_ends_it() -> None:
    desk = Desk()
    desk.sitting.leave()
    desk.time.run(600)
    desk.sitting.go_on()
    assert desk.sitting.screen().ended is Act.TIME_UP
