from dataclasses import replace

import pytest

from sco_quiz.app.ports import NotSavedError
from sco_quiz.app.sitting import SIGN_OF_LIFE, Sitting, Stage
from sco_quiz.domain.attempt import Act, Attempt, DamagedLogError, Mode, replay
from sco_quiz.domain.clock import SECOND, Away, NoteKind, Phase
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import DONT_KNOW, EMPTY, LONGEST_ENTRY, Confidence, Response
from tests.app.fakes import Desk, FakeLog, FakeTimepiece
from tests.factories import attempt, question, rules

FULL = NotSavedError("The disk is full. Your answers are kept in the window; free some space.")


class ElsewhereError(QuizError):
    """As the store says it when a second window went on with the attempt."""


def standing_still(**changes: object) -> Attempt:
    return attempt(rules=replace(rules(away=Away.STANDS_STILL), **changes))  # type: ignore[arg-type] # as in the rules


def practice() -> Attempt:
    return attempt(rules=rules(mode=Mode.PRACTICE, limit_s=None))


def responses(sitting: Sitting) -> list[Response]:
    return [sheet.response for sheet in sitting.screen().sheets]


def used(desk: Desk) -> float:
    """Seconds of the clock that are used up as the screen shows it."""
    return 600 - desk.sitting.screen().clock.left_ns / SECOND


# ---- what a learner does


def test_a_start_stores_the_attempt_and_shows_the_first_question() -> None:
    desk = Desk()
    screen = desk.sitting.screen()
    assert (screen.position, screen.sheet.seen, screen.unsaved) == (0, True, "")
    assert desk.acts == [Act.SEE]


def test_a_start_that_cannot_be_stored_has_not_begun() -> None:
    log = FakeLog()
    log.fault = FULL
    with pytest.raises(NotSavedError):
        Sitting.start(attempt(), log, FakeTimepiece())
    assert log.attempts == {}


def test_a_click_chooses_another_moves_and_a_second_clears() -> None:
    desk = Desk()
    shown = []
    for option in (2, 1, 1):
        desk.sitting.choose(option)
        shown.append(desk.sitting.screen().sheet.response)
    assert shown == [Response(chosen=(2,)), Response(chosen=(1,)), EMPTY]


def test_an_answer_is_stored_before_the_screen_calls_it_saved() -> None:
    desk = Desk()
    desk.sitting.choose(2)
    stored = replay(desk.attempt, desk.log.events[desk.attempt.id])
    assert (stored.sheets[0].response, desk.sitting.screen().unsaved) == (Response(chosen=(2,)), "")


def test_the_same_answer_again_writes_nothing() -> None:
    desk = Desk()
    for _ in range(2):
        desk.sitting.answer(Response(chosen=(2,)))
    assert desk.acts == [Act.SEE, Act.ANSWER]


def test_dont_know_replaces_the_answer_and_is_taken_back_by_itself() -> None:
    desk = Desk()
    desk.sitting.choose(0)
    desk.sitting.do_not_know()
    assert responses(desk.sitting)[0] == DONT_KNOW
    desk.sitting.do_not_know()
    assert responses(desk.sitting)[0] == EMPTY


def test_confidence_is_chosen_changed_and_cleared_by_a_second_click() -> None:
    desk = Desk()
    said = []
    for sure in (Confidence.CERTAIN, Confidence.GUESSING, Confidence.GUESSING):
        desk.sitting.be_sure(sure)
        said.append(desk.sitting.screen().sheet.sure)
    assert said == [Confidence.CERTAIN, Confidence.GUESSING, None]


def test_a_flag_is_set_and_taken_away() -> None:
    desk = Desk()
    desk.sitting.flag()
    assert desk.sitting.screen().sheet.flagged
    desk.sitting.flag()
    assert not desk.sitting.screen().sheet.flagged


def test_going_to_a_question_shows_it_and_going_where_one_is_writes_nothing() -> None:
    desk = Desk()
    desk.sitting.go_to(2)
    desk.sitting.go_to(2)
    screen = desk.sitting.screen()
    assert (screen.position, screen.is_last, screen.question) == (2, True, desk.attempt.questions[2])
    assert desk.acts == [Act.SEE, Act.SEE]


def test_a_question_that_does_not_exist_is_refused_and_nothing_is_stored() -> None:
    desk = Desk()
    with pytest.raises(DamagedLogError):
        desk.sitting.go_to(3)
    assert (desk.acts, desk.sitting.screen().position) == ([Act.SEE], 0)


def test_the_screen_counts_answers_and_lists_what_is_open() -> None:
    desk = Desk()
    desk.sitting.choose(0)
    desk.sitting.go_to(1)
    desk.sitting.do_not_know()
    assert (desk.sitting.screen().answered, desk.sitting.screen().open_positions) == (1, (2,))


def test_every_act_is_stored_in_the_order_it_was_done() -> None:
    desk = Desk(standing_still())
    sitting = desk.sitting
    sitting.choose(1)
    sitting.be_sure(Confidence.CERTAIN)
    sitting.flag()
    sitting.go_to(1)
    sitting.pause()
    sitting.go_on()
    sitting.leave()
    desk.resume().hand_in()
    answered = [Act.SEE, Act.ANSWER, Act.SURE, Act.FLAG, Act.SEE]
    assert desk.acts == [*answered, Act.PAUSE, Act.RESUME, Act.LEAVE, Act.OPEN, Act.HAND_IN]
    assert [event.seq for event in desk.log.events[desk.attempt.id]] == list(range(1, 11))


@pytest.mark.parametrize("clicks", [1, 2, 3])
def test_handing_in_twice_ends_once(clicks: int) -> None:
    desk = Desk()
    desk.sitting.choose(0)
    for _ in range(clicks):
        desk.sitting.hand_in()
    assert desk.acts == [Act.SEE, Act.ANSWER, Act.HAND_IN]
    assert desk.sitting.outcome() == desk.log.outcomes[desk.attempt.id]
    assert desk.sitting.outcome().points == 1.0


def test_after_the_end_nothing_can_be_changed() -> None:
    desk = Desk()
    desk.sitting.hand_in()
    before, writes = desk.sitting.screen(), desk.log.writes
    for act in (desk.sitting.flag, desk.sitting.pause, desk.sitting.go_on, desk.sitting.leave, desk.sitting.tick):
        act()
    desk.sitting.choose(0)
    desk.sitting.go_to(1)
    assert (desk.sitting.screen(), desk.log.writes) == (before, writes)


# ---- typed answers


@pytest.mark.parametrize("typed", ["six", "6" * 10**6, "a\0b", "\ud800", "😀", "'; DROP TABLE", "\u202e six"])
def test_whatever_is_typed_can_be_kept(typed: str) -> None:
    desk = Desk(attempt([question(Kind.NUMBER)]))
    desk.sitting.answer(Response(text=typed))
    kept = desk.sitting.screen().sheet.response.text
    kept.encode("utf-8")
    assert 0 < len(kept) <= LONGEST_ENTRY
    assert "\0" not in kept


def test_what_was_typed_before_zero_is_kept_when_time_is_up() -> None:
    desk = Desk(attempt([question(Kind.TEXT)]))
    for typed, seconds in (("Shanghai", 599.0), ("Shanghai Spirit", 0.999), ("Shanghai Spirits", 0.001)):
        desk.time.run(seconds)
        desk.sitting.answer(Response(text=typed))
    assert desk.log.outcomes[desk.attempt.id].answers[0].response.text == "Shanghai Spirit"


# ---- practice


def test_checking_fixes_the_answer_and_its_confidence() -> None:
    desk = Desk(practice())
    desk.sitting.choose(1)
    desk.sitting.check()
    desk.sitting.choose(0)
    desk.sitting.do_not_know()
    desk.sitting.be_sure(Confidence.CERTAIN)
    assert (desk.sitting.screen().sheet.checked, desk.acts[-1]) == (True, Act.CHECK)
    assert responses(desk.sitting)[0] == Response(chosen=(1,))


def test_dont_know_can_be_checked() -> None:
    desk = Desk(practice())
    desk.sitting.do_not_know()
    desk.sitting.check()
    assert desk.sitting.screen().sheet.checked


def test_nothing_given_nothing_checked() -> None:
    desk = Desk(practice())
    desk.sitting.check()
    assert not desk.sitting.screen().sheet.checked


def test_an_exam_gives_no_reasons_before_its_end() -> None:
    desk = Desk()
    desk.sitting.choose(0)
    desk.sitting.check()
    assert not desk.sitting.screen().sheet.checked


def test_a_checked_question_is_written_once() -> None:
    desk = Desk(practice())
    desk.sitting.choose(0)
    desk.sitting.check()
    desk.sitting.check()
    assert desk.acts.count(Act.CHECK) == 1


# ---- time


@pytest.mark.parametrize(
    ("ms", "ended", "kept"),
    [(-1, None, Response(chosen=(0,))), (0, Act.TIME_UP, EMPTY), (1, Act.TIME_UP, EMPTY), (10**6, Act.TIME_UP, EMPTY)],
)
def test_an_answer_counts_up_to_zero_and_not_at_it(ms: int, ended: Act | None, kept: Response) -> None:
    desk = Desk()
    desk.time.run(600 + ms / 1000)
    desk.sitting.choose(0)
    assert (desk.sitting.screen().ended, responses(desk.sitting)[0]) == (ended, kept)


@pytest.mark.parametrize(("ms", "ended"), [(-1, Act.HAND_IN), (0, Act.TIME_UP), (1, Act.TIME_UP)])
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


def test_time_left_is_computed_not_counted() -> None:
    desk = Desk()
    for _ in range(1000):
        desk.sitting.tick()
    desk.time.run(0.5)
    assert desk.sitting.screen().clock.left_ns == 599.5 * SECOND


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


def test_a_sleep_over_the_deadline_ends_the_exam_at_its_first_look() -> None:
    desk = Desk()
    desk.time.sleep(3600)
    desk.sitting.choose(0)
    assert (desk.sitting.screen().ended, responses(desk.sitting)[0]) == (Act.TIME_UP, EMPTY)


@pytest.mark.parametrize("shift", [-10 * 365 * 86400, -3600, 3600, 86400])
def test_moving_the_wall_clock_changes_no_time(shift: float) -> None:
    desk = Desk()
    desk.time.run(10)
    desk.time.shift = shift
    desk.sitting.tick()
    assert (used(desk), desk.sitting.screen().ended) == (10, None)


# ---- pause and leaving


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


# ---- killed and taken up again


@pytest.mark.parametrize("seconds", [0, 10, 599])
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
def test_resuming_after_a_restart_of_the_computer_goes_by_the_wall_clock(away: Away) -> None:
    desk = Desk(attempt(rules=rules(away=away)))
    desk.time.restart(120)
    desk.resume()
    assert used(desk) == (120 if away is Away.GOES_ON else 0)


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


# ---- a store that cannot be written


@pytest.mark.parametrize("fault", [FULL, ElsewhereError("Another window went on with this quiz.")])
def test_while_the_store_refuses_every_act_is_kept_in_order_and_tried_again(fault: QuizError) -> None:
    desk = Desk()
    desk.log.fault = fault
    desk.sitting.choose(1)
    desk.sitting.flag()
    desk.sitting.go_to(1)
    assert (desk.sitting.screen().unsaved, desk.acts) == (str(fault), [Act.SEE])
    desk.log.fault = None
    desk.sitting.tick()
    assert (desk.sitting.screen().unsaved, desk.acts) == ("", [Act.SEE, Act.ANSWER, Act.FLAG, Act.SEE])


def test_the_next_act_saves_the_ones_before() -> None:
    desk = Desk()
    desk.log.fault = FULL
    desk.sitting.choose(1)
    desk.log.fault = None
    desk.sitting.flag()
    assert (desk.sitting.screen().unsaved, desk.acts) == ("", [Act.SEE, Act.ANSWER, Act.FLAG])


def test_a_late_save_keeps_the_time_of_the_act() -> None:
    desk = Desk()
    desk.log.fault = FULL
    desk.time.run(10)
    desk.sitting.choose(1)
    desk.time.run(20)
    desk.log.fault = None
    desk.sitting.tick()
    assert desk.log.events[desk.attempt.id][-1].reading.boot_ns == 10 * SECOND


def test_time_is_up_on_time_although_it_cannot_be_stored() -> None:
    desk = Desk()
    desk.log.fault = FULL
    desk.sitting.choose(0)
    desk.time.run(600)
    desk.sitting.tick()
    screen = desk.sitting.screen()
    assert (screen.ended, screen.unsaved, desk.sitting.outcome().points) == (Act.TIME_UP, str(FULL), 1.0)
    desk.log.fault = None
    desk.sitting.tick()
    desk.sitting.tick()
    assert desk.acts == [Act.SEE, Act.ANSWER, Act.TIME_UP]
    assert desk.log.outcomes[desk.attempt.id] == desk.sitting.outcome()
    assert desk.sitting.screen().unsaved == ""


def test_what_was_called_saved_survives_a_kill_while_the_store_refuses() -> None:
    desk = Desk()
    desk.sitting.choose(2)
    desk.log.fault = FULL
    desk.sitting.go_to(1)
    desk.sitting.choose(3)
    desk.log.fault = None
    assert responses(desk.resume()) == [Response(chosen=(2,)), EMPTY, EMPTY]


def test_resuming_while_the_store_refuses_works_and_is_stored_later() -> None:
    desk = Desk()
    desk.log.fault = FULL
    desk.time.run(10)
    desk.resume().choose(1)
    assert desk.sitting.screen().unsaved
    desk.log.fault = None
    desk.sitting.tick()
    assert desk.acts == [Act.SEE, Act.LEAVE, Act.OPEN, Act.ANSWER]


def test_a_sign_of_life_that_cannot_be_stored_is_no_complaint() -> None:
    desk = Desk()
    desk.log.fault = FULL
    desk.time.run(6)
    desk.sitting.tick()
    assert desk.sitting.screen().unsaved == ""


def test_signs_of_life_are_given_every_five_seconds_while_the_clock_runs() -> None:
    desk = Desk()
    writes = desk.log.writes
    for _ in range(60):
        desk.time.run(0.5)
        desk.sitting.tick()
    assert desk.log.writes - writes == 6
    desk.sitting.pause()
    writes = desk.log.writes
    desk.time.run(60)
    desk.sitting.tick()
    assert desk.log.writes == writes


def test_a_fault_of_the_program_itself_is_not_called_a_full_disk() -> None:
    desk = Desk()
    desk.log.events[desk.attempt.id].clear()  # the fake store then finds a gap, which is an AssertionError
    with pytest.raises(AssertionError):
        desk.sitting.flag()


def test_the_clock_of_a_left_attempt_is_closed() -> None:
    desk = Desk()
    desk.sitting.leave()
    assert replay(desk.attempt, desk.log.events[desk.attempt.id]).clock.phase is Phase.CLOSED
