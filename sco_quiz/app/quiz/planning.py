"""Set up a quiz, start it, and continue or discard an interrupted one."""

import random
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from math import ceil

from sco_quiz.app.library.packs import NoQuestionsError, Packs, Scope
from sco_quiz.app.library.spoken import joined_titles, spoken_title
from sco_quiz.app.ports.attempts import AttemptLog, Interrupted
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.clock import Timepiece
from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.ports.history import Figures
from sco_quiz.app.quiz.sitting import Sitting, completeness_of, left_behind
from sco_quiz.domain.attempt import Attempt, AttemptId, AtZero, LearnerId, Mode, Rules, explains_each
from sco_quiz.domain.clock import Away, Phase, Reading
from sco_quiz.domain.completeness import Completeness
from sco_quiz.domain.drawing import Candidate, Drawn, JoinedPools, Offer, Wanted, draw
from sco_quiz.domain.drawing_facts import Asked, draw_each, draw_review, given_away, interleaved
from sco_quiz.domain.errors import QuizError, Sentence
from sco_quiz.domain.fact import SEVERAL, FactId, Pack, PackId, TopicKey, pack_of
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.outcome import points_to_reach
from sco_quiz.domain.question import Kind, shown

COUNTS = (10, 20, 30, None)  # None: every fact of the article whose questions fit together
LONGEST = 1_000  # questions of a quiz without a number: nobody takes more, and each one is stored
USUAL_S = {10: 300, 20: 720}  # the two standard quizzes: 10 questions in 5 minutes, 20 in 12
SECONDS_A_QUESTION = 36
PACES = (0.5, 1.0, 2.0)  # brisk, usual, unhurried
LONGEST_MIN = 600  # of an own time for the whole quiz, before the time factor
QUESTION_LIMITS = (None, 30, 60, 120)  # seconds for one question, before the time factor
MARK = 0.6
TIME_FACTORS = (1.0, 1.25, 1.5, 2.0, 3.0, 5.0, 10.0)


class Difficulty(StrEnum):
    """Which part of the bank, by the expected share of wrong answers."""

    ANY = "any"
    EASIER = "easier"
    HARDER = "harder"


_RANGES = {Difficulty.ANY: (0.0, 1.0), Difficulty.EASIER: (0.0, 0.45), Difficulty.HARDER: (0.45, 1.0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a learner sets up. Empty `topics` or `kinds` mean all; `facts` limits the quiz to these (None: all).

    `pack` is the one that is asked, SEVERAL for all, None for what the learner has chosen; facts name their own.
    `even`: the same number from each topic, instead of in proportion to its questions. Practice is not marked by a
    `scheme`, and nothing happens `at_zero` there.
    """

    mode: Mode = Mode.EXAM
    pack: PackId | None = None
    count: int | None = 20
    pace: float | None = 1.0  # None: no time limit
    minutes: int | None = None  # for the whole quiz, in place of what the pace gives; before the time factor
    topics: frozenset[TopicKey] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    difficulty: Difficulty = Difficulty.ANY
    even: bool = False
    facts: frozenset[FactId] | None = None
    pause: bool = True
    at_zero: AtZero = AtZero.HAND_IN
    question_s: int | None = None
    scheme: MarkingScheme = MarkingScheme.PLAIN
    reasons_each: bool | None = None  # after each question, not at the end; None: as is usual for the mode
    review: tuple[FactId, ...] = ()  # ask these, in this order and otherwise than last time, in place of a draw

    @property
    def explains_each(self) -> bool:
        return explains_each(self.mode, self.reasons_each)

    def explaining(self, *, each: bool) -> "Plan":
        """Return the plan with the reasons after each question, or at the end."""
        return replace(self, reasons_each=None if each == explains_each(self.mode, None) else each)

    @property
    def asks_each(self) -> bool:
        """Return whether all facts are asked, also where a question gives another away: the score does not matter."""
        return self.facts is not None and not self.review and self.mode is Mode.PRACTICE

    def within(self, scope: Scope) -> "Plan":
        """Return the plan without topics that these packs do not have, which a stored plan may name."""
        return replace(self, topics=self.topics & scope.topics.keys())


def practice(
    count: int = 10,
    *,
    topics: frozenset[TopicKey] = frozenset(),
    facts: frozenset[FactId] | None = None,
    review: tuple[FactId, ...] = (),
) -> Plan:
    """Return the plan of a quiz without a time limit."""
    return Plan(mode=Mode.PRACTICE, pace=None, count=count, topics=topics, facts=facts, review=review)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanScreen:
    """A plan with what follows from it. Times are in seconds; `limit_s` is `usual_s` times the time factor, None
    without a limit.
    """

    plan: Plan
    scope: Scope
    left_out: int  # questions that fit but are stale: only practice asks them
    faulty: int  # questions that fit and break a rule: only practice asks them
    fits: int  # questions that fit the plan, even if they cannot be in one quiz
    count: int  # questions of the quiz
    repeated: int  # facts of a review that are asked by the same question as last time
    given_away: int  # questions that follow one that can give them away
    short: tuple[tuple[str, int], ...]  # topics of an even quiz that lack questions, by title, and how many
    usual_s: int | None
    limit_s: int | None
    time_factor: float
    mark: int  # points to reach


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """An interrupted quiz and where it stands `at` this moment, to be shown before it is continued.

    `left_ns` of its time is None without a limit; `stands`: its clock does not run meanwhile.
    """

    id: AttemptId
    mode: Mode
    title: str  # of its pack, where that is not the only one
    started: datetime
    at: datetime
    left_ns: int | None
    stands: bool
    position: int
    completeness: tuple[Completeness, ...]  # of each answer

    @property
    def count(self) -> int:
        return len(self.completeness)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An interrupted quiz whose record is damaged, and why."""

    id: AttemptId
    reason: Sentence


class Quizzes:
    """Plan, start and continue quizzes. `new_random` gives the random numbers of one quiz; tests
    and the demo seed it.
    """

    def __init__(
        self,
        banks: Banks,
        packs: Packs,
        log: AttemptLog,
        interrupted: Interrupted,
        figures: Figures,
        timepiece: Timepiece,
        new_random: Callable[[], random.Random] = random.SystemRandom,
    ) -> None:
        self._banks = banks
        self._packs = packs
        self._log = log
        self._interrupted = interrupted
        self._figures = figures
        self._timepiece = timepiece
        self._new_random = new_random
        self._plans: dict[AttemptId, Plan] = {}  # of the quizzes that were started in this run

    def plan_of(self, attempt: Attempt) -> Plan:
        """The plan of a quiz; of one that an earlier run of the program took, as far as the quiz tells it."""
        return self._plans.get(attempt.id) or plan_like(attempt)

    def plan_screen(self, learner: LearnerId, plan: Plan, time_factor: float = 1.0) -> PlanScreen:
        """Return what follows from the plan, for the page before the start."""
        scope = self._scope(learner, plan)
        last = self._last_asked(scope, learner, plan)
        drawn, offers = self._draw(scope, learner, plan, last, random.Random(0))  # noqa: S311 - a rehearsal
        count = len(drawn.chosen)
        usual, limit = _times(plan, count, time_factor)
        return PlanScreen(
            plan=plan,
            scope=scope,
            left_out=sum(each.left_out for each in offers),
            faulty=sum(each.faulty for each in offers),
            fits=sum(each.size for each in offers),
            count=count,
            repeated=sum(last[c.facts[0]].question == c.id for c in drawn.chosen if c.facts[0] in last),
            given_away=given_away(drawn.chosen) if plan.asks_each else 0,
            short=_short(plan, scope, drawn),
            usual_s=usual,
            limit_s=limit,
            time_factor=time_factor,
            mark=points_to_reach(MARK, count),
        )

    def start(self, learner: LearnerId, plan: Plan, time_factor: float = 1.0) -> Sitting:
        """Draw the questions and start the clock.

        Raises NoQuestionsError where nothing fits, NoSuchPackError where the pack was removed, and NotSavedError where
        the quiz could not be stored.
        """
        scope, rng = self._scope(learner, plan), self._new_random()
        drawn = self._draw(scope, learner, plan, self._last_asked(scope, learner, plan), rng)[0].chosen
        if not drawn:
            raise NoQuestionsError(
                "No question fits this choice. Nothing was started; choose more topics and try again."
            )
        asked = {pack_of(candidate.id) for candidate in drawn}
        packs = [pack for pack in scope.every if pack.id in asked]
        attempt = Attempt(
            id=AttemptId(uuid.UUID(int=rng.getrandbits(128), version=4).hex),
            learner=learner,
            pack=packs[0].id if len(packs) == 1 else SEVERAL,
            title=joined_titles([pack.own_title or pack.title for pack in packs]),
            rules=_rules(plan, len(drawn), time_factor),
            questions=tuple(shown(q, rng) for q in self._banks.questions(c.id for c in drawn)),
            started=self._timepiece.read(),
        )
        self._plans[attempt.id] = replace(plan, pack=scope.id)
        return Sitting.start(attempt, self._log, self._timepiece, spoken_title(packs, attempt))

    def unfinished(self, learner: LearnerId) -> tuple[Unfinished | Unreadable, ...]:
        """Return the interrupted quizzes, newest first. A damaged record does not hide the others."""
        found = self._interrupted.unfinished(learner)
        now, packs = self._timepiece.read(), self._banks.packs() if found else ()
        return tuple(self._stands(attempt, now, packs) for attempt in found)

    def newest_unfinished(self, learner: LearnerId) -> tuple[Unfinished | Unreadable | None, int]:
        """Return the quiz that was interrupted last, if there is one, and how many there are."""
        found = self._interrupted.unfinished(learner)
        newest = self._stands(found[0], self._timepiece.read(), self._banks.packs()) if found else None
        return newest, len(found)

    def count_unfinished(self, learner: LearnerId) -> int:
        return len(self._interrupted.unfinished(learner))

    def resume(self, attempt: AttemptId) -> Sitting:
        record = self._log.record(attempt)
        return Sitting.resume(record, self._log, self._timepiece, spoken_title(self._banks.packs(), record.attempt))

    def discard(self, attempt: AttemptId) -> None:
        """End an interrupted quiz without results. Its answers stay in the store and in exports.
        Raises NotSavedError.
        """
        self._interrupted.discard(attempt, self._timepiece.read())

    def _stands(self, attempt: AttemptId, now: Reading, packs: Sequence[Pack]) -> Unfinished | Unreadable:
        try:
            record = self._log.record(attempt)
            state = left_behind(record, now)
        except NotSavedError:
            raise
        except QuizError as error:
            return Unreadable(attempt, error.sentence)
        return Unfinished(
            id=attempt,
            mode=record.attempt.rules.mode,
            title=_named(packs, record.attempt),
            started=record.attempt.started.wall,
            at=now.wall,
            left_ns=state.clock.left_ns(),
            stands=state.clock.phase is Phase.PAUSED or state.clock.away is Away.STANDS_STILL,
            position=state.current,
            completeness=completeness_of(record.attempt.questions, state.sheets),
        )

    def _scope(self, learner: LearnerId, plan: Plan) -> Scope:
        """Return the packs that are asked. Raises NoSuchPackError where the plan names one that was removed."""
        named = {pack_of(fact) for fact in plan.review or plan.facts or ()}
        wanted = plan.pack
        if named:
            wanted = named.pop() if len(named) == 1 else SEVERAL
        return self._packs.scope(learner) if wanted is None else self._packs.scope_of(wanted)

    def _draw(
        self, scope: Scope, learner: LearnerId, plan: Plan, last: Mapping[FactId, Asked], rng: random.Random
    ) -> tuple[Drawn, Sequence[Offer]]:
        facts = frozenset(plan.review) or plan.facts
        pools = [self._banks.pool(pack, learner, facts) for pack in scope.ids]
        pool = pools[0] if len(pools) == 1 else JoinedPools(pools)
        offers = _counted(pool.offers(_blueprint(plan, scope)), plan.count)
        if not plan.review and not plan.asks_each:
            return draw(pool, offers, rng), offers
        candidates = [candidate for offer in offers for candidate in pool.read(offer.numbers())]
        return Drawn(_on_facts(candidates, plan, last), ()), offers

    def _last_asked(self, scope: Scope, learner: LearnerId, plan: Plan) -> dict[FactId, Asked]:
        """Return how each of the plan's facts was asked last time."""
        facts = plan.review or plan.facts or ()
        known = self._figures.knowledge(learner, scope.ids) if facts else {}
        return {fact: Asked(known[fact].question, known[fact].kind) for fact in facts if fact in known}


def _named(packs: Sequence[Pack], attempt: Attempt) -> str:
    """Return the title of an attempt's pack; empty where there is no other that it could be at."""
    is_only = len(packs) == 1 and attempt.pack == packs[0].id
    return "" if is_only else spoken_title(packs, attempt)


def _on_facts(candidates: Sequence[Candidate], plan: Plan, last: Mapping[FactId, Asked]) -> tuple[Candidate, ...]:
    """Return questions on the plan's facts. Chance is seeded by the plan, so that the quiz asks what the page
    announced.
    """
    rng = random.Random(repr((plan.review, sorted(plan.facts or ()), sorted(last.items()))))  # noqa: S311 - no secret
    if plan.review:
        return interleaved(draw_review(candidates, plan.review, last, rng, plan.count))
    return draw_each(candidates, sorted(plan.facts or ()), last, rng)


def _times(plan: Plan, count: int, time_factor: float) -> tuple[int | None, int | None]:
    """Return the seconds for `count` questions: usually, and for this learner. None, None without a limit or a
    question.
    """
    if plan.pace is None or not count:
        return None, None
    usual = usual_s(count, plan.pace) if plan.minutes is None else plan.minutes * 60
    return usual, min(24 * 3600, round(usual * time_factor))


def _blueprint(plan: Plan, scope: Scope) -> tuple[Wanted, ...]:
    """Return one line for the whole plan, or one for each topic, without numbers yet.

    An exam gives a mark, so it asks only what the learner's own copy of the article states.
    """
    easiest, hardest = _RANGES[plan.difficulty]
    whole = Wanted(
        count=0,
        topics=plan.topics,
        kinds=plan.kinds,
        easiest=easiest,
        hardest=hardest,
        timed=plan.mode is Mode.EXAM,
    )
    if not plan.even:
        return (whole,)
    topics = [topic for topic in scope.topics if not plan.topics or topic in plan.topics]
    return tuple(replace(whole, topics=frozenset({topic})) for topic in topics)


def _counted(offers: Sequence[Offer], count: int | None) -> Sequence[Offer]:
    """Return the offers with the same number from each, `count` in all; None: as many as there are, up to LONGEST."""
    every = min(LONGEST, sum(offer.size for offer in offers)) if count is None else count
    counts = (every // len(offers) + (at < every % len(offers)) for at in range(len(offers)))
    return [replace(o, wanted=replace(o.wanted, count=n)) for o, n in zip(offers, counts, strict=True)]


def _short(plan: Plan, scope: Scope, drawn: Drawn) -> tuple[tuple[str, int], ...]:
    if not plan.even or plan.count is None:
        return ()
    titles = scope.topics
    return tuple((titles[topic], missing) for line, missing in drawn.short for topic in line.topics)


def usual_s(count: int, pace: float) -> int:
    """Return the seconds for `count` questions without a time factor, in whole minutes and at least one."""
    return 60 * max(1, ceil(USUAL_S.get(count, count * SECONDS_A_QUESTION) * pace / 60))


def plan_like(attempt: Attempt) -> Plan:
    """A plan for a quiz with the rules and the length of an earlier one.

    Which topics and kinds were chosen is not kept with it: one topic, or one kind, alone is taken for a choice.
    """
    rules, count = attempt.rules, len(attempt.questions)
    topics = frozenset(TopicKey(attempt.pack_of(question), question.topic) for question in attempt.questions)
    kinds = frozenset(question.kind for question in attempt.questions)
    pace = None
    if rules.limit_s is not None:
        pace = min(PACES, key=lambda each: abs(usual_s(count, each) * rules.time_factor - (rules.limit_s or 0)))
    return Plan(
        mode=rules.mode,
        pack=attempt.pack,
        count=count,
        pace=pace,
        topics=topics if len(topics) == 1 else frozenset(),
        kinds=kinds if len(kinds) == 1 else frozenset(),
        pause=rules.pause,
        at_zero=rules.at_zero,
        question_s=None if rules.question_s is None else round(rules.question_s / rules.time_factor),
        scheme=rules.scheme,
        reasons_each=rules.reasons_each,
    )


def _rules(plan: Plan, count: int, time_factor: float) -> Rules:
    is_exam = plan.mode is Mode.EXAM
    return Rules(
        mode=plan.mode,
        limit_s=_times(plan, count, time_factor)[1],
        away=Away.STANDS_STILL if plan.pause else Away.GOES_ON,
        pause=plan.pause,
        mark=MARK,
        time_factor=time_factor,
        at_zero=plan.at_zero if is_exam else AtZero.HAND_IN,
        question_s=None if plan.question_s is None else round(plan.question_s * time_factor),
        scheme=plan.scheme if is_exam else MarkingScheme.PLAIN,
        reasons_each=plan.reasons_each,
    )
