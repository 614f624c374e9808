from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.attempt import Act, begin, replay
from sco_quiz.domain.clock import SECOND, Away
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import outcome, points_to_reach, shares, weakest_first
from sco_quiz.domain.question import Kind, QuestionId
from sco_quiz.domain.response import DONT_KNOW, Confidence, Response
from sco_quiz.domain.statistics import Share
from tests.factories import MEMBERS, ORIGINS, ORIGINS_KEY, attempt, ended, event, log, question, reading, rules

RIGHT, WRONG = Response(chosen=(0,)), Response(chosen=(1,))


def test_an_open_attempt_has_no_outcome() -> None:
    with pytest.raises(ValueError, match="open"):
        outcome(begin(attempt()))


def test_points_are_the_sum_of_the_marks() -> None:
    came_to = ended(
        attempt(),
        event(Act.ANSWER, 1, question=0, response=RIGHT),
        event(Act.ANSWER, 2, question=1, response=WRONG),
    )
    assert (came_to.points, came_to.right) == (1.0, 1)
    assert [a.verdict for a in came_to.answers] == [Verdict.RIGHT, Verdict.WRONG, Verdict.NO_ANSWER]


def test_thirds_add_up_to_whole_points_and_reach_the_mark() -> None:
    third = question(Kind.MATCH)
    of = attempt([replace(third, id=QuestionId(f"q{n}")) for n in range(15)], rules=rules(mark=1 / 3))
    acts = [event(Act.ANSWER, 1, question=n, response=Response(chosen=(1, -1, -1))) for n in range(15)]
    came_to = ended(of, *acts)
    assert (came_to.points, came_to.mark) == (5.0, 5)  # summed one after the other they are a hair less


@given(st.integers(1, 50))
def test_the_mark_to_reach_is_whole_points_rounded_up_without_crumbs(count: int) -> None:
    came_to = ended(attempt([question(number=n) for n in range(count)]))
    assert came_to.mark == -(-count * 6 // 10)


def test_a_crumb_of_a_float_does_not_ask_for_one_point_more() -> None:
    assert points_to_reach(0.55, 100) == 55


def test_what_was_not_right_belongs_to_what_was_missed() -> None:
    came_to = ended(
        attempt(),
        event(Act.ANSWER, 1, question=0, response=RIGHT),
        event(Act.ANSWER, 2, question=1, response=DONT_KNOW),
    )
    assert [a.position for a in came_to.missed] == [1, 2]


def test_questions_that_time_did_not_reach_are_told_apart_and_left_out_of_the_topics() -> None:
    came_to = ended(
        attempt(),
        event(Act.SEE, 0, question=0),
        event(Act.SEE, 1, question=1),
        event(Act.ANSWER, 2, question=1, response=RIGHT),
        event(Act.TIME_UP, 600),
    )
    assert [a.verdict for a in came_to.answers] == [Verdict.NO_ANSWER, Verdict.RIGHT, Verdict.RAN_OUT]
    assert came_to.by_topic() == {ORIGINS_KEY: Share(1.0, 2)}


def test_what_was_handed_in_unseen_is_no_answer() -> None:
    assert ended(attempt()).count(Verdict.NO_ANSWER) == 3


def test_time_noticed_late_is_not_used_time() -> None:
    late = replay(attempt(), log(event(Act.LEAVE, 5), event(Act.OPEN, 9000), event(Act.TIME_UP, 9000)))
    assert outcome(late).used_ns == 600 * SECOND


def test_without_a_limit_all_time_is_used_time() -> None:
    endless = attempt(rules=rules(limit_s=None, away=Away.STANDS_STILL))
    assert ended(endless, event(Act.HAND_IN, 9000)).used_ns == 9000 * SECOND


def test_the_outcome_remembers_how_it_was_answered() -> None:
    came_to = ended(
        attempt(),
        event(Act.SEE, 0, question=2),
        event(Act.SURE, 3, question=2, sure=Confidence.CERTAIN),
        event(Act.FLAG, 4, question=2, on=True),
        event(Act.HAND_IN, 5),
    )
    last = came_to.answers[2]
    assert (last.sure, last.flagged, last.seen, last.time_ns) == (Confidence.CERTAIN, True, True, 5 * SECOND)
    assert came_to.ended_at == reading(5).wall


def test_topics_are_listed_weakest_first_and_thin_ones_last() -> None:
    by_topic = {"strong": Share(5, 5), "thin": Share(0, 4), "weak": Share(1, 5)}
    assert list(weakest_first(by_topic)) == ["weak", "strong", "thin"]


def test_points_add_up_by_topic() -> None:
    earned = [(ORIGINS, 1.0), (MEMBERS, 0.5), (ORIGINS, 0.0)]
    assert shares(earned) == {ORIGINS: Share(1.0, 2), MEMBERS: Share(0.5, 1)}
