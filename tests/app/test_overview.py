from dataclasses import replace

import pytest

from sco_quiz.app.overview import RECENT, Overview
from sco_quiz.app.quizzes import NoQuestionsError, Plan, Quizzes
from sco_quiz.domain.attempt import Act, Attempt, LearnerId, Mode
from sco_quiz.domain.question import Question
from sco_quiz.domain.response import Response
from tests.app.fakes import FakeBanks, FakeFigures, FakeLog, FakeTimepiece
from tests.factories import MEMBERS, attempt, ended, event, fact_id, pack, question, reading, rules, seeded

ANNA, BEN = LearnerId(1), LearnerId(2)
TEN = tuple(question(number=n, topic=MEMBERS) for n in range(1, 11))


class Room:
    def __init__(self, questions: tuple[Question, ...] = TEN) -> None:
        self.log, banks = FakeLog(), FakeBanks(questions)
        figures = FakeFigures(self.log)
        self.quizzes = Quizzes(banks, self.log, figures, FakeTimepiece(), seeded)
        self.overview = Overview(banks, figures, self.quizzes)

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
    home = Room().overview.home(ANNA)
    assert (home.pack, home.questions) == (pack(), 10)
    assert (home.unfinished, home.missed, home.recent, home.topics) == (None, (), (), ())


def test_home_offers_the_unfinished_quiz() -> None:
    room = Room()
    room.quizzes.start(ANNA, Plan(count=10)).go_to(3)
    unfinished = room.overview.home(ANNA).unfinished
    assert unfinished is not None
    assert (unfinished.position, room.overview.home(BEN).unfinished) == (3, None)


def test_home_opens_although_the_unfinished_quiz_is_damaged() -> None:
    room = Room()
    room.quizzes.start(ANNA, Plan(count=10))
    for events in room.log.events.values():
        events[0] = replace(events[0], seq=9)
    home = room.overview.home(ANNA)
    assert (home.unfinished, home.questions) == (None, 10)
    assert "gap" in home.damage


def test_home_lists_what_was_missed_and_the_newest_few_attempts() -> None:
    room = Room()
    for number in range(RECENT + 2):
        room.ended(number, 0, 0, 0, 0, 0, 0, 0, 0, 1)
    home = room.overview.home(ANNA)
    assert [past.id for past in home.recent] == ["6", "5", "4", "3", "2"]
    assert set(home.missed) == {fact_id(9), fact_id(10)}


def test_progress_gives_every_figure_with_its_count() -> None:
    room = Room()
    room.ended(1, 0, 1, 0)
    room.ended(2, 0)
    progress = room.overview.progress(ANNA)
    assert progress.answers == 4
    assert [(line.title, line.share.right, line.share.n) for line in progress.topics] == [("Members", 3.0, 4)]
    assert progress.since == reading(3600).wall


def test_the_trend_holds_exams_only_oldest_first() -> None:
    room = Room()
    room.ended(1, 0)
    room.ended(2, 0, of=attempt(TEN, rules=rules(mode=Mode.PRACTICE)))
    room.ended(3, 0)
    assert [past.id for past in room.overview.progress(ANNA).exams] == ["1", "3"]


def test_a_learner_sees_their_own_progress_only() -> None:
    room = Room()
    room.ended(1, 0, of=attempt(TEN, learner=BEN))
    progress = room.overview.progress(ANNA)
    assert (progress.history, progress.topics, progress.answers, progress.since) == ((), (), 0, None)


@pytest.mark.parametrize("page", ["home", "progress"])
def test_an_empty_store_says_so(page: str) -> None:
    banks, log = FakeBanks((), packs=()), FakeLog()
    figures = FakeFigures(log)
    overview = Overview(banks, figures, Quizzes(banks, log, figures, FakeTimepiece()))
    with pytest.raises(NoQuestionsError):
        (overview.home if page == "home" else overview.progress)(ANNA)
