"""An attempt at a quiz: its rules, the questions as shown, and the append-only log from which everything follows.

`replay` folds the log into the state of the attempt. Resuming, the review and the audit of a score all use it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import reduce
from typing import NewType

from sco_quiz.domain.clock import SECOND, Away, Clock, Phase, Reading, earlier, gap
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import SEVERAL, PackId, pack_of
from sco_quiz.domain.marking import MarkingScheme, mark
from sco_quiz.domain.question import TYPED, Kind, Question
from sco_quiz.domain.response import EMPTY, Confidence, Response, fits, is_answer

AttemptId = NewType("AttemptId", str)
LearnerId = NewType("LearnerId", int)


class DamagedLogError(QuizError):
    """A stored log that this program cannot have written."""


class Mode(StrEnum):
    EXAM = "exam"  # against a mark
    PRACTICE = "practice"  # to learn


class AtZero(StrEnum):
    """What happens when the time of the quiz has run out."""

    HAND_IN = "hand_in"
    OVERTIME = "overtime"  # answering goes on, and what it changes is scored apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The rules, chosen before the start. `mark` is the share of points to reach.

    `question_s` is how many seconds one question may be looked at; then its answer is fixed. `reasons_each`: the
    reasons are shown after each question, and not at the end; None: as is usual for the mode.
    """

    mode: Mode
    limit_s: int | None
    away: Away
    pause: bool
    mark: float = 0.6
    time_factor: float = 1.0
    at_zero: AtZero = AtZero.HAND_IN
    question_s: int | None = None
    scheme: MarkingScheme = MarkingScheme.PLAIN
    reasons_each: bool | None = None

    def __post_init__(self) -> None:
        for limit in (self.limit_s, self.question_s):
            if limit is not None and not 1 <= limit <= 24 * 3600:
                raise ValueError("a time limit lies between one second and a day")
        if not 0.0 <= self.mark <= 1.0:
            raise ValueError("the mark to reach is a share")

    @property
    def explains_each(self) -> bool:
        return explains_each(self.mode, self.reasons_each)


def explains_each(mode: Mode, chosen: bool | None) -> bool:  # noqa: FBT001 - a choice among three
    """Return whether reasons come after each question, as was chosen, or else as is usual: only in practice."""
    return mode is Mode.PRACTICE if chosen is None else chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    id: AttemptId
    learner: LearnerId
    pack: PackId  # or SEVERAL
    title: str  # that of the pack at the start, or of each of them
    rules: Rules
    questions: tuple[Question, ...]  # with options in the order shown
    started: Reading

    def pack_of(self, question: Question) -> PackId:
        return asked_pack(self.pack, question)

    @property
    def packs(self) -> tuple[PackId, ...]:
        """Return the packs of the questions, in the order in which they are first asked."""
        return tuple(dict.fromkeys(map(self.pack_of, self.questions)))


def asked_pack(of_attempt: PackId, question: Question) -> PackId:
    """Return the pack of a question in an attempt at this pack, or at SEVERAL."""
    return pack_of(question.fact) if of_attempt == SEVERAL else of_attempt


class Act(StrEnum):
    SEE = "see"
    ANSWER = "answer"
    SURE = "sure"
    FLAG = "flag"
    STRIKE = "strike"  # the learner rules options out; the answer stays
    LOOK_OVER = "look_over"  # the page before handing in opens; until the next SEE no question is on the screen
    CHECK = "check"  # the reasons are shown after a question; from now on the answer is fixed
    PAUSE = "pause"
    RESUME = "resume"
    WAKE = "wake"  # a sleep of the computer was noticed
    LEAVE = "leave"  # the program was closed; after a kill the next start writes it, with the last sign of life
    OPEN = "open"
    HAND_IN = "hand_in"
    TIME_UP = "time_up"
    DISCARD = "discard"  # an interrupted attempt is given up: it is kept, but counts in no figure
    CLAIM = "claim"  # the learner claims that a typed answer was right although it was marked wrong, or withdraws that


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An entry of the log. `seq` counts from 1 without a gap; it gives the order, not the time.

    The `response` of a strike holds the options that are struck out. A claim is the only act that counts after the end.
    """

    seq: int
    act: Act
    reading: Reading
    question: int = -1
    response: Response | None = None
    sure: Confidence | None = None
    on: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """The state of one question.

    `time_ns` is how long it was on the screen, without pauses, sleep and time after the end, unless that was overtime.
    `on_time` is the answer when the time ran out, kept once overtime has changed it. `at` is when it was last answered,
    or else first seen. `claimed`: the learner claims that the answer was right.
    """

    response: Response = EMPTY
    on_time: Response | None = None
    struck: frozenset[int] = frozenset()
    sure: Confidence | None = None
    flagged: bool = False
    seen: bool = False
    checked: bool = False
    time_ns: int = 0
    at: datetime | None = None
    claimed: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """An attempt after event `seq`. `amended` counts the entries of its log after its end.

    `is_shown`: the current question is on the screen, not the page before handing in.
    """

    attempt: Attempt
    seq: int
    current: int
    sheets: tuple[Sheet, ...]
    clock: Clock
    ended: Act | None = None
    ended_at: datetime | None = None
    amended: int = 0
    is_shown: bool = False

    @property
    def open(self) -> bool:
        return self.ended is None

    @property
    def sheet(self) -> Sheet:
        return self.sheets[self.current]

    def locked(self, at: int) -> bool:
        """Return whether the answer to a question is fixed: it was checked, or its own time is over."""
        limit = self.attempt.rules.question_s
        return self.sheets[at].checked or (limit is not None and self.sheets[at].time_ns >= limit * SECOND)

    @property
    def allows_overtime(self) -> bool:
        return self.attempt.rules.at_zero is AtZero.OVERTIME

    @property
    def in_overtime(self) -> bool:
        return self.clock.over and self.allows_overtime

    @property
    def reached(self) -> int:
        """Return how many questions were seen."""
        return sum(sheet.seen for sheet in self.sheets)


def begin(attempt: Attempt) -> State:
    limit = attempt.rules.limit_s
    clock = Clock(limit_ns=None if limit is None else limit * SECOND, away=attempt.rules.away, last=attempt.started)
    sheets = (Sheet(),) * len(attempt.questions)
    return State(attempt, 0, 0, sheets, clock)


def replay(attempt: Attempt, events: Iterable[Event]) -> State:
    """Return the state after all events. Raises DamagedLogError where they cannot belong together."""
    return reduce(apply, events, begin(attempt))


def apply(state: State, event: Event) -> State:
    """Return the state after one more event. After the end only a claim changes more than the count.

    Raises DamagedLogError where the event cannot follow.
    """
    if event.seq != state.seq + 1:
        raise DamagedLogError(
            "The record of a quiz has a gap after entry {entry}. Its earlier entries are kept.", entry=state.seq
        )
    state = replace(state, seq=event.seq)
    if not state.open:
        state = replace(state, amended=state.amended + 1)
        return _on_question(state, event) if event.act is Act.CLAIM else state
    state = _timed(state, event.reading)
    if event.act in _ON_A_QUESTION:
        return _on_question(state, event)
    return _on_attempt(state, event)


_ON_A_QUESTION = frozenset({Act.SEE, Act.ANSWER, Act.SURE, Act.FLAG, Act.STRIKE, Act.CHECK, Act.CLAIM})
_PHASES = {Act.PAUSE: Phase.PAUSED, Act.RESUME: Phase.RUNNING}


def _timed(state: State, now: Reading) -> State:
    """Move the clock on and add the time to the question on the screen, but none after the end."""
    clock = state.clock.to(now)
    if state.clock.phase is Phase.RUNNING and state.is_shown:
        spent, left = gap(state.clock.last, now).awake_ns, state.clock.left_ns()
        if left is not None and not state.allows_overtime:
            spent = min(spent, left)
        state = _with(state, state.current, replace(state.sheet, time_ns=state.sheet.time_ns + spent))
    return replace(state, clock=clock)


def _on_attempt(state: State, event: Event) -> State:
    match event.act:
        case Act.HAND_IN | Act.DISCARD:
            return replace(state, ended=event.act, ended_at=event.reading.wall)
        case Act.TIME_UP:
            return replace(state, ended=event.act, ended_at=_deadline(state.clock, event.reading))
        case Act.LEAVE if state.clock.phase is Phase.RUNNING:
            return replace(state, clock=state.clock.entering(Phase.CLOSED))
        case Act.OPEN if state.clock.phase is Phase.CLOSED:
            return replace(state, clock=state.clock.entering(Phase.RUNNING))
        case Act.PAUSE | Act.RESUME:
            return replace(state, clock=state.clock.entering(_PHASES[event.act]))
        case Act.LOOK_OVER:
            return replace(state, is_shown=False)
        case _:
            return state


def _deadline(clock: Clock, noticed: Reading) -> datetime:
    """Return when the time ran out. With the program closed, that may be long before it was noticed."""
    over_ns = max(0, clock.used_ns - (clock.limit_ns or 0))
    return earlier(noticed.wall, timedelta(microseconds=over_ns // 1_000))


def _on_question(state: State, event: Event) -> State:
    at = event.question
    if not 0 <= at < len(state.sheets):
        raise DamagedLogError(
            "The record of a quiz names question {question}, which it does not have.", question=at + 1
        )
    sheet = state.sheets[at]
    match event.act:
        case Act.SEE:
            return _with(
                replace(state, current=at, is_shown=True),
                at,
                replace(sheet, seen=True, at=sheet.at or event.reading.wall),
            )
        case Act.ANSWER if not state.locked(at) and (not state.clock.over or state.in_overtime):
            return _with(state, at, replace(_answered(state, at, event.response or EMPTY), at=event.reading.wall))
        case Act.SURE if not state.locked(at) and not state.clock.over:
            return _with(state, at, replace(sheet, sure=event.sure))
        case Act.STRIKE if event.response is not None:
            return _with(state, at, replace(sheet, struck=frozenset(event.response.chosen)))
        case Act.FLAG:
            return _with(state, at, replace(sheet, flagged=event.on))
        case Act.CHECK:
            return _with(state, at, replace(sheet, checked=True))
        case Act.CLAIM if can_be_claimed(state, at):
            return _with(state, at, replace(sheet, claimed=event.on))
        case _:
            return state


def can_be_claimed(state: State, at: int) -> bool:
    """Return whether the learner can claim that an answer was right: it was typed and marked wrong."""
    question, sheet = state.attempt.questions[at], state.sheets[at]
    shown = sheet.checked or state.ended in {Act.HAND_IN, Act.TIME_UP}
    return shown and is_claimable(question, counted(sheet))


def is_claimable(question: Question, response: Response) -> bool:
    """Return whether a response was typed and is marked wrong."""
    typed = question.kind in TYPED and is_answer(response)
    return typed and mark(question, response) == 0.0


def counted(sheet: Sheet) -> Response:
    """Return the answer that the score counts: the one when the time ran out."""
    return sheet.response if sheet.on_time is None else sheet.on_time


def _answered(state: State, at: int, response: Response) -> Sheet:
    sheet = state.sheets[at]
    if not fits(state.attempt.questions[at], response):
        raise DamagedLogError(
            "The record of a quiz holds an impossible answer to question {question}.", question=at + 1
        )
    on_time = sheet.response if state.in_overtime and sheet.on_time is None else sheet.on_time
    struck = sheet.struck.difference(set(response.chosen) - set(sheet.response.chosen))  # choosing takes a strike back
    return replace(sheet, response=response, on_time=on_time, struck=struck)


def _with(state: State, at: int, sheet: Sheet) -> State:
    return replace(state, sheets=(*state.sheets[:at], sheet, *state.sheets[at + 1 :]))


def presented_order(question: Question, response: Response) -> tuple[int, ...]:
    """Return the positions in the order in which an ordering question shows them."""
    if question.kind is Kind.ORDER and response.chosen:
        return response.chosen
    return tuple(range(len(question.options)))
