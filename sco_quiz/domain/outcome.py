"""The outcome of an ended attempt: points, verdicts, time, topics."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from math import ceil, fsum
from typing import TypeVar

from sco_quiz.domain.attempt import Act, Attempt, State, counted
from sco_quiz.domain.fact import TopicKey
from sco_quiz.domain.marking import MarkingScheme, Verdict, mark, points, points_of, verdict, wrong_options
from sco_quiz.domain.question import Question
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.domain.statistics import Share

_PLACES = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One question of an ended attempt and its answer.

    `share` is how much of `response` is right, 0 to 1; `points` is what that earns by the attempt's marking. `late` is
    the answer that overtime changed it to, `late_points` what that would have earned. `at`: when it was last answered,
    or else first seen, or else when the attempt began. `claimed`: the learner claims that it was right;
    `claimed_points` is what it would then earn, and equals `points` where nothing was claimed.
    """

    position: int
    question: Question
    response: Response
    sure: Confidence | None
    flagged: bool
    seen: bool
    share: float
    points: float
    verdict: Verdict
    time_ns: int
    at: datetime
    late: Response | None
    late_points: float
    claimed: bool = False
    claimed_points: float

    @property
    def misconceptions(self) -> tuple[str, ...]:
        """Return the names of the misconceptions that the answer shows; none where it was claimed to be right."""
        chosen = () if self.claimed else wrong_options(self.question, self.response)
        return tuple(dict.fromkeys(option.misconception for option in chosen if option.misconception))

    @property
    def missed(self) -> bool:
        """Return whether it belongs to “practise what I missed”."""
        return self.verdict is not Verdict.RIGHT and not self.claimed


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    attempt: Attempt
    answers: tuple[Answered, ...]
    ended: Act
    ended_at: datetime
    used_ns: int
    overtime_ns: int
    amended: int = 0  # entries of the log after the end

    @property
    def points(self) -> float:
        return total(a.points for a in self.answers)

    @property
    def share(self) -> float:
        """Return how much was right, in questions, whatever points that earned."""
        return total(a.share for a in self.answers)

    @property
    def points_with_overtime(self) -> float:
        return total(a.late_points for a in self.answers)

    @property
    def claims(self) -> int:
        """Return how many answers the learner claims were right although they were marked wrong."""
        return sum(a.claimed for a in self.answers)

    @property
    def points_with_claims(self) -> float:
        return total(a.claimed_points for a in self.answers)

    @property
    def mark(self) -> int:
        """Return the points to reach."""
        return points_to_reach(self.attempt.rules.mark, len(self.answers))

    def count(self, *verdicts: Verdict) -> int:
        return sum(a.verdict in verdicts for a in self.answers)

    @property
    def right(self) -> int:
        return self.count(Verdict.RIGHT)

    @property
    def missed(self) -> tuple[Answered, ...]:
        return tuple(a for a in self.answers if a.missed)

    def by_topic(self) -> dict[TopicKey, Share]:
        """Return what was right per topic over the reached questions: weakest first, last those with few answers."""
        pack_of = self.attempt.pack_of
        reached = (a for a in self.answers if a.seen)
        return weakest_first(shares((TopicKey(pack_of(a.question), a.question.topic), a.share) for a in reached))


Key = TypeVar("Key", bound=Hashable)


def shares(points: Iterable[tuple[Key, float]]) -> dict[Key, Share]:
    """Add up how much was right by key."""
    sums: dict[Key, Share] = {}
    for key, earned in points:
        so_far = sums.get(key, Share(0.0, 0))
        sums[key] = Share(so_far.right + earned, so_far.n + 1)
    return sums


def weakest_first(by_key: Mapping[Key, Share]) -> dict[Key, Share]:
    """Sort by share, lowest first; those with too few answers for a figure come last."""
    ordered = sorted(by_key.items(), key=lambda item: (not item[1].enough, item[1].value))
    return dict(ordered)


def total(points: Iterable[float]) -> float:
    """Return the sum, rounded so that three thirds of a point make a whole one."""
    return round(fsum(points), _PLACES)


def points_to_reach(share: float, count: int) -> int:
    """Return the mark in whole points: `share` of `count` questions, rounded up."""
    return ceil(round(share * count, _PLACES))  # 0.55 x 100 is a little more than 55 in binary


def outcome(state: State, look: Callable[[], None] = lambda: None) -> Outcome:
    """Return the outcome of an ended attempt. Marks are computed from the questions as they were shown.

    No more time than the limit counts as used, however late the end was noticed. `look` is called before each question
    is marked, and may raise to cancel.
    """
    if state.ended in {None, Act.DISCARD} or state.ended_at is None:
        raise ValueError("an open or discarded attempt has no outcome")
    clock = state.clock
    used = clock.used_ns if clock.limit_ns is None else min(clock.used_ns, clock.limit_ns)
    return Outcome(
        attempt=state.attempt,
        answers=tuple(_answers(state, look)),
        ended=state.ended,
        ended_at=state.ended_at,
        used_ns=used,
        overtime_ns=clock.used_ns - used if state.in_overtime else 0,
        amended=state.amended,
    )


def with_claim(scheme: MarkingScheme, sure: Confidence | None, earned: float, *, claimed: bool) -> float:
    """Return what an answer that earned so much would earn if the learner's claim that it was right is true."""
    return points_of(scheme, 1.0, sure) if claimed else earned


def _answers(state: State, look: Callable[[], None]) -> Iterator[Answered]:
    for at in range(len(state.sheets)):
        look()
        yield answer_to(state, at)


def answer_to(state: State, at: int) -> Answered:
    """Return one question with its answer, also of an attempt that still runs."""
    question, sheet, scheme = state.attempt.questions[at], state.sheets[at], state.attempt.rules.scheme
    response = counted(sheet)
    earned = points(scheme, question, response, sheet.sure)
    reached = sheet.seen or state.ended is not Act.TIME_UP
    return Answered(
        position=at,
        question=question,
        response=response,
        sure=sheet.sure,
        flagged=sheet.flagged,
        seen=sheet.seen,
        share=mark(question, response),
        points=earned,
        verdict=verdict(question, response, reached=reached),
        time_ns=sheet.time_ns,
        at=sheet.at or state.attempt.started.wall,
        late=None if sheet.on_time is None else sheet.response,
        late_points=earned if sheet.on_time is None else points(scheme, question, sheet.response, sheet.sure),
        claimed=sheet.claimed,
        claimed_points=with_claim(scheme, sheet.sure, earned, claimed=sheet.claimed),
    )
