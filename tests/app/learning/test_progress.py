from dataclasses import replace
from datetime import timedelta

import pytest

from sco_quiz.app.learning.progress import TREND, Choice, Progress, ProgressScreen
from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.learning.study import Standing
from sco_quiz.app.library.packs import NoQuestionsError, Packs
from sco_quiz.app.ports.history import MisconceptionCount
from sco_quiz.domain.attempt import Act, Attempt, LearnerId, Mode
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.domain.schedule import Goal
from sco_quiz.domain.statistics import Share
from tests.app.fakes import FakeBanks, FakeFigures, FakeLearners, FakeLog, FakeTimepiece
from tests.factories import (
    ARTICLE,
    MEMBERS,
    NOON,
    ORIGINS,
    PACK_ID,
    attempt,
    ended,
    event,
    fact,
    fact_id,
    one_of_each,
    question,
    reading,
    rules,
)

ANNA, BEN = LearnerId(1), LearnerId(2)
TEN = tuple(question(number=n, topic=MEMBERS) for n in range(1, 11))
DAY = 86_400
RIGHT, WRONG = 0, 1


class Room:
    """Ten facts, all of them in paragraph 1, looked at `now` seconds after the first noon."""

    def __init__(self) -> None:
        self.log, self.banks, self.time = FakeLog(), FakeBanks(TEN), FakeTimepiece()
        self.figures = FakeFigures(self.log)
        packs = Packs(self.banks, FakeLearners())
        reviewing = Reviewing(self.banks, packs, self.figures, self.time)
        self.progress = Progress(self.banks, packs, self.figures, self.figures, reviewing)

    def screen(self, goal: Goal | None = None) -> ProgressScreen:
        return self.progress.screen(ANNA, goal or Goal())

    def ended(self, seconds: float, *options: int, of: Attempt | None = None, sure: Confidence | None = None) -> None:
        base, started = of or attempt(TEN), reading(seconds)
        chosen = replace(base, id=type(base.id)(str(seconds)), started=started)
        acts = []
        for at, option in enumerate(options):
            acts += [event(Act.SEE, started, question=at), event(Act.SURE, started, question=at, sure=sure)]
            acts.append(event(Act.ANSWER, started, question=at, response=Response(chosen=(option,))))
        self.log.outcomes[chosen.id] = ended(chosen, *acts, event(Act.HAND_IN, started))


def test_every_figure_has_its_count() -> None:
    room = Room()
    room.ended(1, RIGHT, WRONG, RIGHT)
    room.ended(2, RIGHT)
    screen = room.screen()
    assert (screen.answers, screen.attempts, screen.since) == (4, 2, NOON.date())
    assert [(line.title, line.share) for line in screen.topics] == [("Members", Share(3.0, 4))]


def test_the_trend_holds_the_newest_exams_oldest_first() -> None:
    room = Room()
    for number in range(TREND + 1):
        room.ended(number, RIGHT)
    room.ended(99, RIGHT, of=attempt(TEN, rules=rules(mode=Mode.PRACTICE)))
    assert [line.past.id for line in room.screen().scores] == [str(number) for number in range(1, TREND + 1)]


def test_the_quizzes_are_cut_and_older_ones_are_told_of() -> None:
    room = Room()
    for number in range(4):
        room.ended(number, RIGHT)
    screen = room.progress.screen(ANNA, Goal(), attempts=3)
    assert ([line.past.id for line in screen.quizzes], screen.has_older, screen.attempts) == (["3", "2", "1"], True, 4)
    assert not room.progress.screen(ANNA, Goal(), attempts=4).has_older


def test_a_learner_sees_their_own_progress_only() -> None:
    room = Room()
    room.ended(1, RIGHT, of=attempt(TEN, learner=BEN))
    screen = room.screen()
    assert (screen.quizzes, screen.topics, screen.answers, screen.since) == ((), (), 0, None)


def test_seven_days_are_this_day_and_the_six_before_beside_the_seven_before_them() -> None:
    room = Room()
    for day, option in ((0, RIGHT), (7, WRONG), (8, RIGHT), (13, WRONG), (14, RIGHT)):
        room.ended(day * DAY, option, of=attempt(TEN[:1]))
    room.time.run(14 * DAY)
    screen = room.progress.screen(ANNA, Goal(), Choice(days=7))
    assert (screen.share, screen.share_before) == (Share(2.0, 3), Share(0.0, 1))
    assert [line.past.id for line in screen.quizzes] == [str(day * DAY) for day in (14, 13, 8)]
    assert [line.share for line in screen.topics] == [Share(2.0, 3)]
    assert screen.answers == 5


def mixed() -> Room:
    """A quiz of two topics and two kinds, of which half is right; and a practice of one."""
    room = Room()
    other = replace(one_of_each()[4], topic=ORIGINS)
    room.banks = FakeBanks((*TEN, other))
    room.ended(1, RIGHT, WRONG, RIGHT, of=attempt((*TEN[:2], TEN[2])))
    room.ended(2, RIGHT, of=attempt((TEN[0], other)))
    room.ended(3, WRONG, of=attempt(TEN[:1], rules=rules(mode=Mode.PRACTICE)))
    return room


def test_of_one_kind_only_the_quizzes_with_such_a_question_are_told_and_of_them_only_that_part() -> None:
    room = mixed()
    screen = room.progress.screen(ANNA, Goal(), Choice(days=None, kind=Kind.SINGLE, mode=Mode.EXAM))
    assert [(line.past.id, line.earned, line.of) for line in screen.quizzes] == [("2", 1.0, 1), ("1", 2.0, 3)]
    assert screen.share == Share(3.0, 4)
    assert [line.past.id for line in screen.scores] == ["1", "2"]


def test_without_a_topic_or_kind_a_quiz_is_told_as_a_whole_by_its_points() -> None:
    room = mixed()
    screen = room.progress.screen(ANNA, Goal(), Choice(days=None, mode=Mode.PRACTICE))
    assert [(line.past.id, line.part, line.of) for line in screen.quizzes] == [("3", None, 1)]
    assert (screen.share, [line.past.id for line in screen.scores]) == (Share(0.0, 1), ["3"])
    assert room.progress.every_quiz(ANNA, Choice(days=None)) == room.progress.screen(ANNA, Goal()).quizzes


@pytest.mark.parametrize(
    ("answers", "standing"),
    [
        ([], Standing.NOT_ASKED),
        ([(RIGHT,)], Standing.ONCE),
        ([(RIGHT,) * 10], Standing.ONCE),
        ([(RIGHT,) * 10, (RIGHT,) * 9], Standing.ONCE),
        ([(RIGHT,) * 10, (RIGHT,) * 10], Standing.TWICE),
        ([(RIGHT,) * 10, (RIGHT,) * 9 + (WRONG,)], Standing.MISSED),
    ],
)
def test_a_paragraph_is_missed_where_a_fact_is_and_known_where_all_are(
    answers: list[tuple[int, ...]], standing: Standing
) -> None:
    room = Room()
    for number, options in enumerate(answers):
        ten = attempt(TEN[: len(options)])  # nothing else is on the screen
        room.ended(number, *options, of=ten)
    (line,) = room.screen().paragraphs
    assert (line.paragraph, line.standing, len(line.ids)) == ("1", standing, 10)


def test_confidence_is_held_against_what_came_of_it() -> None:
    room = Room()
    room.ended(1, *(RIGHT,) * 4, *(WRONG,) * 6, sure=Confidence.CERTAIN)
    screen = room.screen()
    assert screen.confidence == {Confidence.CERTAIN: Share(4.0, 10)}
    assert screen.brier is not None
    assert screen.brier.score == pytest.approx((4 * 0.05**2 + 6 * 0.95**2) / 10)


def test_misconceptions_and_reviews_are_passed_on() -> None:
    room = Room()
    room.figures.said = (MisconceptionCount(pack=PACK_ID, name="founding and summit", questions=2, times=3, at=NOON),)
    room.ended(0, WRONG, RIGHT)
    room.time.run(DAY)
    screen = room.screen(Goal(exam=(NOON + timedelta(days=11)).date()))
    assert screen.misconceptions == room.figures.said
    assert screen.schedule.reviews == (fact_id(1),)
    assert screen.outlook is not None
    assert (screen.outlook.total, screen.outlook.unmet, screen.outlook.days_left) == (10, 8, 10)


def test_an_empty_store_says_so() -> None:
    banks, figures = FakeBanks((), packs=()), FakeFigures(FakeLog())
    packs = Packs(banks, FakeLearners())
    with pytest.raises(NoQuestionsError):
        Progress(banks, packs, figures, figures, Reviewing(banks, packs, figures, FakeTimepiece())).screen(ANNA, Goal())


def test_the_facts_of_the_fake_bank_lie_in_one_paragraph() -> None:
    assert {fact(number).paragraph for number in range(1, 11)} == {"1"}
    assert ARTICLE.paragraphs == 30
