"""Setting up a quiz, starting it, and taking up one that was interrupted."""

import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from sco_quiz.app.ports import AttemptLog, Banks, Figures, Timepiece
from sco_quiz.app.sitting import Sitting
from sco_quiz.domain.attempt import Attempt, AttemptId, LearnerId, Mode, Rules, replay
from sco_quiz.domain.clock import Away
from sco_quiz.domain.drawing import Candidate, draw
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import FactId, Pack, TopicId
from sco_quiz.domain.outcome import points_to_reach
from sco_quiz.domain.question import Kind, shown

COUNTS = (10, 20, 30)
SECONDS_A_QUESTION = 36  # 20 questions in 12 minutes
PACES = (0.5, 1.0, 2.0)  # brisk, usual, unhurried
MARK = 0.6
TIME_FACTORS = (1.0, 1.25, 1.5, 2.0, 3.0, 5.0, 10.0)


class NoQuestionsError(QuizError):
    """Nothing in the bank fits what was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a learner sets up. `topics`, `kinds` empty: all; `facts` None: all, else only questions on these."""

    mode: Mode = Mode.EXAM
    count: int = 20
    pace: float | None = 1.0  # None: no time limit
    topics: frozenset[TopicId] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    facts: frozenset[FactId] | None = None
    pause: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanScreen:
    """A plan with what follows from it. Times in seconds; `limit_s` = `usual_s` x time factor, None: no limit."""

    plan: Plan
    pack: Pack
    available: int  # questions that could be drawn together at most
    count: int  # questions there will be
    usual_s: int | None
    limit_s: int | None
    time_factor: float
    mark: int  # points to reach


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A quiz that was interrupted: where it stands, to be said before it is taken up."""

    id: AttemptId
    started: datetime
    position: int
    count: int
    answered: int


class Quizzes:
    """`new_random` gives the source of chance for one quiz; tests and the demo give a seeded one."""

    def __init__(
        self,
        banks: Banks,
        log: AttemptLog,
        figures: Figures,
        timepiece: Timepiece,
        new_random: Callable[[], random.Random] = random.SystemRandom,
    ) -> None:
        self._banks = banks
        self._log = log
        self._figures = figures
        self._timepiece = timepiece
        self._new_random = new_random

    def plan_screen(self, learner: LearnerId, plan: Plan, time_factor: float = 1.0) -> PlanScreen:
        """What the plan comes to, for the page before the start."""
        pack = first_pack(self._banks)
        fitting = self._fitting(pack, learner, plan)
        count = _drawable(fitting, plan.count)
        usual, limit = _times(plan, count, time_factor)
        return PlanScreen(
            plan=plan,
            pack=pack,
            available=_drawable(fitting, len(fitting)),
            count=count,
            usual_s=usual,
            limit_s=limit,
            time_factor=time_factor,
            mark=points_to_reach(MARK, count),
        )

    def start(self, learner: LearnerId, plan: Plan, time_factor: float = 1.0) -> Sitting:
        """Draws the questions and starts the clock.

        Raises NoQuestionsError where nothing fits, NotSavedError where the quiz could not be stored.
        """
        pack, rng = first_pack(self._banks), self._new_random()
        drawn = draw(self._fitting(pack, learner, plan), plan.count, rng)
        if not drawn:
            raise NoQuestionsError(
                "No question fits this choice. Nothing was started; choose more topics and try again."
            )
        attempt = Attempt(
            id=AttemptId(uuid.UUID(int=rng.getrandbits(128), version=4).hex),
            learner=learner,
            pack=pack.id,
            title=pack.title,
            rules=_rules(plan, len(drawn), time_factor),
            questions=tuple(shown(q, rng) for q in self._banks.questions(c.id for c in drawn)),
            started=self._timepiece.read(),
        )
        return Sitting.start(attempt, self._log, self._timepiece)

    def unfinished(self, learner: LearnerId) -> Unfinished | None:
        attempt = self._figures.unfinished(learner)
        if attempt is None:
            return None
        record = self._log.record(attempt)
        state = replay(record.attempt, record.events)
        return Unfinished(
            id=attempt,
            started=record.attempt.started.wall,
            position=state.current,
            count=len(state.sheets),
            answered=sum(sheet.answered for sheet in state.sheets),
        )

    def resume(self, attempt: AttemptId) -> Sitting:
        return Sitting.resume(self._log.record(attempt), self._log, self._timepiece)

    def _fitting(self, pack: Pack, learner: LearnerId, plan: Plan) -> tuple[Candidate, ...]:
        return tuple(
            c
            for c in self._banks.candidates(pack.id, learner)
            if (not plan.topics or c.topic in plan.topics)
            and (not plan.kinds or c.kind in plan.kinds)
            and (plan.facts is None or not plan.facts.isdisjoint(c.facts))
        )


def first_pack(banks: Banks) -> Pack:
    """The pack that is asked. Raises NoQuestionsError where the store holds none."""
    packs = banks.packs()
    if not packs:
        raise NoQuestionsError("There are no questions in the store. Your answers are kept; install SCO Quiz again.")
    return packs[0]


def _drawable(candidates: tuple[Candidate, ...], count: int) -> int:
    """How many a draw of `count` finds. Where many are enemies, another draw may find one more or less."""
    return len(draw(candidates, count, random.Random(0)))  # noqa: S311 - a rehearsal, the same on every look


def _times(plan: Plan, count: int, time_factor: float) -> tuple[int | None, int | None]:
    """Seconds for `count` questions: usually, and for this learner; None, None without a limit."""
    if plan.pace is None:
        return None, None
    usual = usual_s(count, plan.pace)
    return usual, min(24 * 3600, round(usual * time_factor))


def usual_s(count: int, pace: float) -> int:
    """Seconds for `count` questions without a time factor, in whole minutes, at least one."""
    return 60 * max(1, ceil(count * SECONDS_A_QUESTION * pace / 60))


def _rules(plan: Plan, count: int, time_factor: float) -> Rules:
    return Rules(
        mode=plan.mode,
        limit_s=_times(plan, count, time_factor)[1],
        away=Away.STANDS_STILL if plan.pause else Away.GOES_ON,
        pause=plan.pause,
        mark=MARK,
        time_factor=time_factor,
    )
