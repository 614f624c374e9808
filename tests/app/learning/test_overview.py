from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from sco_quiz.app.learning.overview import DAYS, RECENT, DayCount, Overview
from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.library.packs import NoQuestionsError, Packs
from sco_quiz.app.quiz.planning import Plan, Quizzes, Unfinished, Unreadable
from sco_quiz.domain.attempt import Act, Attempt, LearnerId, Mode
from sco_quiz.domain.question import Question
from sco_quiz.domain.response import Response
from sco_quiz.domain.schedule import Goal
from tests.app.fakes import FakeBanks, FakeFigures, FakeLearners, FakeLog, FakeTimepiece
from tests.factories import MEMBERS, attempt, ended, event, fact_id, pack, question, reading, rules, seeded

ANNA, BEN = LearnerId(1), LearnerId(2)
GOAL = Goal()
DAY = 86_400
TEN = tuple(question(number=n, topic=MEMBERS) for n in range(1, 11))


class Room:
    def __init__(self, questions: tuple[Question, ...] = TEN) -> None:
        self.log, banks = FakeLog(), FakeBanks(questions)
        figures = FakeFigures(self.log)
        self.time = FakeTimepiece()
        packs = Packs(banks, FakeLearners())
        self.quizzes = Quizzes(banks, packs, self.log, figures, figures, self.time, seeded)
        reviewing = Reviewing(banks, packs, figures, self.time)
        self.overview = Overview(banks, packs, figures, figures, self.quizzes, reviewing)

    def ended(self, number: int, *options: int, of: Attempt | None = None) -> None:
        """Hands in an attempt at the ten questions, `number` hours after the first."""
        base = of or attempt(TEN)
        started = reading(number * 3600)
        chosen = replace(base, id=type(base.id)(str(number)), started=started)
        acts = [
            event(act, started, question=at, response=Response(chosen=(option,)))
            for at, option in enumerate(options)
            for act in (Act.SEE, Act.ANSWER)
        ]
        self.log.outcomes[chosen.id] = ended(chosen, *acts, event(Act.HAND_IN, started))


def test_a_newcomers_home_has_questions_and_nothing_else() -> None:
    home = Room().overview.home(ANNA, GOAL)
    assert (home.scope.pack, home.questions) == (pack(), 10)
    assert (home.newest, home.interrupted, home.missed, home.recent, home.topics) == (None, 0, (), (), ())
    assert home.schedule.facts == ()


def test_home_offers_the_unfinished_quiz() -> None:
    room = Room()
    room.quizzes.start(ANNA, Plan(count=10)).go_to(3)
    newest = room.overview.home(ANNA, GOAL).newest
    assert isinstance(newest, Unfinished)
    assert (newest.position, room.overview.home(BEN, GOAL).newest) == (3, None)


def test_home_opens_although_the_unfinished_quiz_is_damaged() -> None:
    room = Room()
    room.quizzes.start(ANNA, Plan(count=10))
    for events in room.log.events.values():
        events[0] = replace(events[0], seq=9)
    home = room.overview.home(ANNA, GOAL)
    assert isinstance(home.newest, Unreadable)
    assert (home.interrupted, home.questions) == (1, 10)


def test_home_lists_what_was_missed_and_the_newest_few_attempts() -> None:
    room = Room()
    for number in range(RECENT + 2):
        room.ended(number, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1)
    home = room.overview.home(ANNA, GOAL)
    assert [past.id for past in home.recent] == ["6", "5", "4", "3", "2"]
    assert home.missed == (fact_id(10), fact_id(9))


def test_practice_is_no_score() -> None:
    room = Room()
    room.ended(1, 1, of=attempt(TEN, rules=rules(mode=Mode.PRACTICE)))
    home = room.overview.home(ANNA, GOAL)
    assert home.recent == ()
    assert home.topics


def test_what_was_missed_longest_ago_comes_first() -> None:
    room = Room()
    room.ended(1, 0, 1)
    room.ended(2, 1)
    assert room.overview.home(ANNA, GOAL).missed == (fact_id(2), fact_id(1))


def test_home_says_what_is_due_when_it_is() -> None:
    room = Room()
    room.ended(0, 1, 0)
    assert room.overview.home(ANNA, GOAL).schedule.facts == ()
    room.time.run(DAY)
    assert room.overview.home(ANNA, GOAL).schedule.facts == (fact_id(1),)
    room.time.run(3 * DAY)
    assert room.overview.home(ANNA, GOAL).schedule.facts == (fact_id(1), fact_id(2))


def test_a_topic_with_few_answers_has_each_of_them_in_order() -> None:
    room = Room()
    room.ended(1, 1, 0)
    room.ended(2, 0)
    (topic,) = room.overview.home(ANNA, GOAL).topics
    assert (topic.share.n, topic.answers) == (3, (0.0, 1.0, 1.0))


def test_a_topic_with_enough_answers_has_its_figure_alone() -> None:
    room = Room()
    room.ended(1, 0, 0, 0, 0, 1)
    (topic,) = room.overview.home(ANNA, GOAL).topics
    assert (topic.share.enough, topic.answers) == (True, ())


def test_home_counts_what_was_answered_on_each_day_of_this_week() -> None:
    room = Room()
    room.ended(0, 0, 1, 0)
    room.ended(24, 0)
    room.time.run(DAY + 3600)
    days = room.overview.home(ANNA, GOAL).days
    assert days[0].day.isoweekday() == 1
    assert [each.answered for each in days][-2:] == [3, 1]
    assert [later.day - day.day for day, later in pairwise(days)] == [timedelta(days=1)] * (len(days) - 1)
    assert room.overview.home(BEN, GOAL).today == DayCount(days[-1].day, 0)


@pytest.mark.parametrize("starts", range(1, DAYS + 1))
def test_a_week_starts_on_the_day_that_it_starts_on_there(starts: int) -> None:
    days = Room().overview.home(ANNA, GOAL, week_starts=starts).days
    assert days[0].day.isoweekday() == starts
    assert 1 <= len(days) <= DAYS


def test_home_counts_down_to_the_exam() -> None:
    room = Room()
    today = room.overview.home(ANNA, GOAL).today.day
    home = room.overview.home(ANNA, Goal(exam=today + timedelta(days=4)))
    assert home.outlook is not None
    assert (home.outlook.days_left, home.outlook.once_more_a_day) == (4, 3)  # of ten facts


def test_an_exam_that_is_past_has_its_day_and_no_outlook() -> None:
    room = Room()
    past = room.overview.home(ANNA, GOAL).today.day - timedelta(days=1)
    home = room.overview.home(ANNA, Goal(exam=past))
    assert (home.exam, home.outlook) == (past, None)


def test_an_empty_store_says_so() -> None:
    banks, log = FakeBanks((), packs=()), FakeLog()
    figures, time = FakeFigures(log), FakeTimepiece()
    packs = Packs(banks, FakeLearners())
    quizzes = Quizzes(banks, packs, log, figures, figures, time)
    with pytest.raises(NoQuestionsError):
        Overview(banks, packs, figures, figures, quizzes, Reviewing(banks, packs, figures, time)).home(ANNA, GOAL)
