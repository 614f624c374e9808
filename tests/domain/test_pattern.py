"""Three learners who know different things and take different times get three different readings."""

from dataclasses import dataclass, replace

import pytest

from sco_quiz.domain.attempt import Act, Event, Mode, replay
from sco_quiz.domain.clock import Away
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.outcome import Outcome, outcome
from sco_quiz.domain.pattern import Pattern, pattern
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence, Response
from tests.factories import attempt, event, log, question, rules, seeded

TWENTY = attempt(
    [question(number=n) for n in range(1, 21)],
    rules=rules(mode=Mode.EXAM, limit_s=720, away=Away.STANDS_STILL),
)


@dataclass(frozen=True)
class Simulated:
    """Answers one question after another: the right option with this chance, else another."""

    chance: float
    seconds: float

    def takes(self, count: int = 20) -> Outcome:
        chance, acts, now = seeded(3), list[Event](), 0.0
        for at in range(count):
            acts.append(event(Act.SEE, now, question=at))
            now += self.seconds
            if now >= 720:
                return outcome(replay(TWENTY, log(*acts, event(Act.TIME_UP, 720))))
            option = 0 if chance.random() < self.chance else 1
            acts.append(event(Act.ANSWER, now, question=at, response=Response(chosen=(option,))))
        return outcome(replay(TWENTY, log(*acts, event(Act.HAND_IN, now))))


@pytest.mark.parametrize(
    ("learner", "reading"),
    [
        (Simulated(chance=0.95, seconds=70), Pattern.SHORT_OF_TIME),
        (Simulated(chance=0.25, seconds=4), Pattern.RUSHED),
        (Simulated(chance=0.95, seconds=25), Pattern.REACHED),
        (Simulated(chance=0.3, seconds=30), Pattern.MORE_TO_LEARN),
        (Simulated(chance=0.3, seconds=70), Pattern.MORE_TO_LEARN),
    ],
    ids=["slow but knowing", "fast guesser", "well prepared", "unprepared", "slow and unprepared"],
)
def test_time_and_knowledge_are_told_apart(learner: Simulated, reading: Pattern) -> None:
    assert pattern(learner.takes()) is reading


def test_four_questions_say_nothing() -> None:
    assert pattern(Simulated(chance=1.0, seconds=10).takes(count=4)) is Pattern.TOO_FEW


def taken(scheme: MarkingScheme, right: int, wrong: int, sure: Confidence | None, *, end: Act = Act.HAND_IN) -> Outcome:
    """Twenty questions, of which the first ones were answered right, the next ones wrong and the others not seen."""
    marked = replace(TWENTY, rules=replace(TWENTY.rules, scheme=scheme))
    acts = list[Event]()
    for at in range(right + wrong):
        acts.append(event(Act.SEE, at, question=at))
        acts.append(event(Act.ANSWER, at, question=at, response=Response(chosen=(int(at >= right),))))
        acts.append(event(Act.SURE, at, question=at, sure=sure))
    return outcome(replay(marked, log(*acts, event(end, 720))))


def test_guesses_that_were_right_are_not_said_to_have_lacked_time() -> None:
    assert pattern(taken(MarkingScheme.CERTAINTY, 15, 0, Confidence.GUESSING, end=Act.TIME_UP)) is Pattern.MARKED_DOWN


@pytest.mark.fault("H4")
def test_the_mark_is_compared_with_points_under_every_marking() -> None:
    """What a result says of time and knowledge compares points with the mark, whatever the marking."""
    assert pattern(taken(MarkingScheme.CERTAINTY, 20, 0, Confidence.GUESSING)) is Pattern.MARKED_DOWN
    assert pattern(taken(MarkingScheme.PENALTY, 12, 8, None)) is Pattern.MARKED_DOWN
    assert pattern(taken(MarkingScheme.CERTAINTY, 15, 0, Confidence.CERTAIN, end=Act.TIME_UP)) is Pattern.REACHED
    assert pattern(taken(MarkingScheme.CERTAINTY, 10, 0, Confidence.CERTAIN, end=Act.TIME_UP)) is Pattern.SHORT_OF_TIME


def test_plain_marking_takes_nothing_off() -> None:
    six = replace(TWENTY, questions=(question(Kind.MATCH), *TWENTY.questions[:5]))
    given = [Response(chosen=(1, 3, -1)), *[Response(chosen=(0,))] * 3, *[Response(chosen=(1,))] * 2]
    acts = [
        each
        for at, response in enumerate(given)
        for each in (event(Act.SEE, at, question=at), event(Act.ANSWER, at, question=at, response=response))
    ]
    came_to = outcome(replay(six, log(*acts, event(Act.HAND_IN, 700))))
    assert 0.6 * 6 < came_to.points < came_to.mark == 4
    assert pattern(came_to) is Pattern.MORE_TO_LEARN
