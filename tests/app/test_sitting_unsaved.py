import pytest

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import Act, replay
from sco_quiz.domain.clock import SECOND, Phase
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.response import EMPTY, Response
from tests.app.fakes import Desk

FULL = NotSavedError("The disk is full. Your answers are kept in the window; free some space.")


class ElsewhereError(QuizError):
    """As the store says it when a second window went on with the attempt."""


def responses(sitting: Sitting) -> list[Response]:
    return [sheet.response for sheet in sitting.screen().sheets]


@pytest.mark.parametrize("fault", [FULL, ElsewhereError("Another window went on with this quiz.")])
@pytest.mark.fault("A22")
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


def test_what_the_store_was_handed_does_not_change_under_its_hands() -> None:
    desk = Desk()
    desk.sitting.choose(1)
    assert [len(events) for events in desk.log.handed] == [1, 1]


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


@pytest.mark.fault("A1")
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
