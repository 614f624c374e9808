from dataclasses import replace

import pytest

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import Act, Attempt, DamagedLogError, Mode, replay
from sco_quiz.domain.clock import Away
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import DONT_KNOW, EMPTY, LONGEST_ENTRY, Confidence, Response
from tests.app.fakes import Desk, FakeLog, FakeTimepiece
from tests.factories import attempt, question, rules

FULL = NotSavedError("The disk is full. Your answers are kept in the window; free some space.")


def standing_still(**changes: object) -> Attempt:
    return attempt(rules=replace(rules(away=Away.STANDS_STILL), **changes))  # type: ignore[arg-type] # as in the rules


def practice() -> Attempt:
    return attempt(rules=rules(mode=Mode.PRACTICE, limit_s=None))


def responses(sitting: Sitting) -> list[Response]:
    return [sheet.response for sheet in sitting.screen().sheets]


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


@pytest.mark.fault("E23")
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
    assert (desk.sitting.screen().answered, desk.sitting.screen().to_do) == (1, (2,))


def test_an_incomplete_answer_is_open_and_named_before_a_missing_one() -> None:
    desk = Desk(attempt(questions=(question(Kind.SINGLE, 1), question(Kind.MULTIPLE, 2), question(Kind.SINGLE, 3))))
    desk.sitting.go_to(1)
    desk.sitting.choose(0)
    screen = desk.sitting.screen()
    assert (screen.answered, screen.to_do) == (0, (1, 0, 2))


def test_practice_asks_before_it_checks_a_part_of_an_answer() -> None:
    desk = Desk(replace(practice(), questions=(question(Kind.MULTIPLE),)))
    desk.sitting.choose(0)
    assert (desk.sitting.screen().can_check, desk.sitting.screen().asks_before_check) == (True, True)
    desk.sitting.choose(1)
    assert not desk.sitting.screen().asks_before_check


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
@pytest.mark.fault("B8")
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


@pytest.mark.parametrize("typed", ["six", "6" * 10**6, "a\0b", "\ud800", "😀", "'; DROP TABLE", "\u202e six"])
@pytest.mark.fault("E28")
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


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("each", [True, False])
def test_reasons_come_when_they_were_chosen_to_come(mode: Mode, *, each: bool) -> None:
    plan = Plan(mode=mode).explaining(each=each)
    desk = Desk(attempt(rules=rules(mode=mode, reasons_each=plan.reasons_each)))
    desk.sitting.choose(0)
    desk.sitting.check()
    assert (plan.explains_each, desk.sitting.screen().sheet.checked) == (each, each)
    assert Plan(mode=mode).explaining(each=Plan(mode=mode).explains_each) == Plan(mode=mode)


def test_a_checked_question_is_written_once() -> None:
    desk = Desk(practice())
    desk.sitting.choose(0)
    desk.sitting.check()
    desk.sitting.check()
    assert desk.acts.count(Act.CHECK) == 1


def test_what_follows_from_a_screen_is_worked_out_once() -> None:
    screen = Desk(attempt(questions=(question(Kind.MULTIPLE), question(Kind.NUMBER, 2)))).sitting.screen()
    assert screen.completeness is screen.completeness
    assert screen.to_do is screen.to_do
