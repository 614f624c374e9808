"""Three learners who know different things and take different times get three different readings."""

from dataclasses import dataclass

import pytest

from sco_quiz.domain.attempt import Act, Event, Mode, replay
from sco_quiz.domain.clock import Away
from sco_quiz.domain.outcome import Outcome, outcome
from sco_quiz.domain.pattern import Pattern, pattern
from sco_quiz.domain.response import Response
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
