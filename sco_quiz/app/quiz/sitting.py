"""Take a quiz: every act is an event, which is durable before the screen calls it saved."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from sco_quiz.app.ports.attempts import AttemptLog, Record
from sco_quiz.app.ports.clock import Timepiece
from sco_quiz.app.ports.errors import GoneError
from sco_quiz.app.quiz.clock_screen import ClockScreen, Stage, clock_screen
from sco_quiz.domain.attempt import Act, Attempt, Event, Mode, Sheet, State, apply, begin, can_be_claimed, replay
from sco_quiz.domain.clock import NOTICEABLE, SECOND, Phase, Reading, gap
from sco_quiz.domain.completeness import Completeness, completeness
from sco_quiz.domain.entry import storable
from sco_quiz.domain.errors import QuizError, Sentence
from sco_quiz.domain.marking import MarkingScheme, is_undecided
from sco_quiz.domain.outcome import Outcome, outcome
from sco_quiz.domain.question import Question
from sco_quiz.domain.response import DONT_KNOW, EMPTY, LONGEST_ENTRY, Confidence, Response, toggled

SIGN_OF_LIFE = 5 * SECOND  # after a kill at most this much time before it is unknown


@dataclass(frozen=True, kw_only=True)  # without slots: what follows from it is worked out once, when it is asked for
class SittingScreen:
    """All that is shown while a quiz is taken. `fixed_at`: for each question, whether its answer can no longer be
    changed.
    """

    title: str
    mode: Mode
    explains_each: bool  # the reasons are shown after each question
    scheme: MarkingScheme
    position: int
    questions: tuple[Question, ...]
    sheets: tuple[Sheet, ...]
    fixed_at: tuple[bool, ...]
    clock: ClockScreen
    can_pause: bool
    ended: Act | None
    can_claim: bool  # the answer shown was marked wrong, and the learner can claim that it was right
    unsaved: Sentence  # why the newest acts are not stored yet; empty: all is saved
    is_gone: bool  # the quiz was deleted in another window: nothing more can be stored

    @property
    def can_check(self) -> bool:
        """Return whether the reasons can be shown now: after an answer, or when the question's time is over."""
        said = self.completeness[self.position] is not Completeness.MISSING or self.clock.question_left_ns == 0
        return self.explains_each and said and not self.sheet.checked

    @property
    def asks_before_check(self) -> bool:
        """Return whether the answer is incomplete and could still be completed, in practice."""
        return self.completeness[self.position] is Completeness.INCOMPLETE and not self.fixed

    @property
    def asks_before_next(self) -> bool:
        """Return whether the typed number can be read in two ways, so that it would not be marked."""
        return is_undecided(self.question, self.sheet.response) and not self.fixed

    @property
    def fixed(self) -> bool:
        """Return whether the answer shown can no longer be changed."""
        return self.fixed_at[self.position]

    @property
    def takes_confidence(self) -> bool:
        """Return whether the confidence can be changed. Not in overtime: it belongs to the score."""
        return not self.fixed and self.clock.stage is not Stage.OVERTIME

    @property
    def question(self) -> Question:
        return self.questions[self.position]

    @property
    def sheet(self) -> Sheet:
        return self.sheets[self.position]

    @property
    def is_last(self) -> bool:
        return self.position == len(self.questions) - 1

    @cached_property
    def completeness(self) -> tuple[Completeness, ...]:
        """Return how complete the answer to each question is. Every count of the screen is one of these."""
        return completeness_of(self.questions, self.sheets)

    def positions(self, *of: Completeness) -> tuple[int, ...]:
        return tuple(at for at, each in enumerate(self.completeness) if each in of)

    def open_positions(self, *of: Completeness) -> tuple[int, ...]:
        """Return the positions with one of these, where the learner can still do something."""
        return tuple(at for at in self.positions(*of) if not self.fixed_at[at])

    @property
    def answered(self) -> int:
        """Return how many answers are complete; “I don't know” is none."""
        return len(self.positions(Completeness.COMPLETE))

    @cached_property
    def to_do(self) -> tuple[int, ...]:
        """Return where the learner still has something to do: incomplete answers first, then missing ones."""
        return self.open_positions(Completeness.INCOMPLETE) + self.open_positions(Completeness.MISSING)


class Sitting:
    """An open attempt and its learner; `state` is what its events make of it, those that are not stored yet as well.

    No method raises where the store cannot be written: acts are kept in order, `screen().unsaved` says why, and each
    `tick` tries again. Answers are accepted while the clock runs, not in a pause and not after `leave`.
    """

    def __init__(self, state: State, log: AttemptLog, timepiece: Timepiece, title: str = "") -> None:
        """`title` is the title of the pack in the window's language; without it, the stored one."""
        self.state = state
        self._title = title or state.attempt.title
        self._log = log
        self._timepiece = timepiece
        self._pending: list[Event] = []
        self._unsaved = Sentence()
        self._is_gone = False
        self._alive = state.clock.last

    @classmethod
    def start(cls, attempt: Attempt, log: AttemptLog, timepiece: Timepiece, title: str = "") -> "Sitting":
        """Store the new attempt and show its first question. Raises NotSavedError: then nothing has begun."""
        log.create(attempt)
        sitting = cls(begin(attempt), log, timepiece, title)
        sitting.go_to(0)
        return sitting

    @classmethod
    def resume(cls, record: Record, log: AttemptLog, timepiece: Timepiece, title: str = "") -> "Sitting":
        """Continue a stored attempt where it was left. It may still be paused, or be over by now."""
        sitting = cls(replay(record.attempt, record.events), log, timepiece, title)
        if sitting._running:  # it was killed; it was left at its last sign of life
            sitting._keep(Act.LEAVE, _last_sign(record))
        if sitting.state.clock.phase is Phase.CLOSED:
            sitting.go_on()
        sitting.go_to(sitting.state.current)  # a kill at the start or on another page left no question on the screen
        return sitting

    def screen(self) -> SittingScreen:
        state, rules = self.state, self.state.attempt.rules
        clock = clock_screen(state, self._timepiece.read())
        return SittingScreen(
            title=self._title,
            mode=rules.mode,
            explains_each=rules.explains_each,
            scheme=rules.scheme,
            position=state.current,
            questions=state.attempt.questions,
            sheets=state.sheets,
            fixed_at=tuple(
                state.locked(at) or (at == state.current and clock.question_left_ns == 0)
                for at in range(len(state.sheets))
            ),
            clock=clock,
            can_pause=rules.pause,
            ended=state.ended,
            can_claim=state.open and can_be_claimed(state, state.current),
            unsaved=self._unsaved,
            is_gone=self._is_gone,
        )

    def outcome(self) -> Outcome:
        """Return the outcome of an attempt that has ended."""
        return outcome(self.state)

    def go_to(self, position: int) -> None:
        if position != self.state.current or not self.state.is_shown:
            self._do(Act.SEE, question=position)

    def look_over(self) -> None:
        """Open the page before handing in; its time belongs to no question."""
        if self.state.is_shown:
            self._do(Act.LOOK_OVER)

    def choose(self, option: int) -> None:
        """Choose the option, or clear it where it was chosen."""
        question = self.state.attempt.questions[self.state.current]
        self.answer(toggled(question, self.state.sheet.response, option))

    def answer(self, response: Response) -> None:
        """Replace the answer to the current question; a typed one is cut to LONGEST_ENTRY characters."""
        response = replace(response, text=storable(response.text, LONGEST_ENTRY))
        if response != self.state.sheet.response and not self.state.sheet.checked:
            self._do(Act.ANSWER, question=self.state.current, response=response)

    def do_not_know(self) -> None:
        """Answer “I don't know”; a second time withdraws that."""
        self.answer(EMPTY if self.state.sheet.response.dont_know else DONT_KNOW)

    def be_sure(self, sure: Confidence) -> None:
        if not self.state.sheet.checked:
            again = sure == self.state.sheet.sure
            self._do(Act.SURE, question=self.state.current, sure=None if again else sure)

    def strike(self, option: int) -> None:
        """Strike an option out, or back in; the answer stays what it is."""
        struck = self.state.sheet.struck ^ {option}
        response = Response(chosen=tuple(sorted(struck)))
        self._do(Act.STRIKE, question=self.state.current, response=response)

    def flag(self) -> None:
        """Flag the current question, or remove the flag."""
        self._do(Act.FLAG, question=self.state.current, on=not self.state.sheet.flagged)

    def check(self) -> None:
        """Fix the answer and show the reasons, in practice."""
        if self.screen().can_check:
            self._do(Act.CHECK, question=self.state.current)

    def claim(self, *, on: bool) -> None:
        """Claim that the answer was right although it was marked wrong, or withdraw that, in practice."""
        if self.screen().can_claim and on != self.state.sheet.claimed:
            self._do(Act.CLAIM, question=self.state.current, on=on)

    def pause(self) -> None:
        if self.state.attempt.rules.pause:
            self._do(Act.PAUSE)

    def go_on(self) -> None:
        """End a pause, or a `leave` that was called off."""
        if self.state.open and not self._running:
            act = Act.RESUME if self.state.clock.phase is Phase.PAUSED else Act.OPEN
            self._keep(act, self._timepiece.read())
            self.tick()

    def hand_in(self) -> None:
        self._do(Act.HAND_IN)

    def leave(self) -> None:
        """Stop the clock for a window that closes; the attempt stays open."""
        self._do(Act.LEAVE)

    def tick(self) -> None:
        """Look at the clock: notice sleep and the end of time, give a sign of life, retry unsaved acts."""
        now = self._settle()
        if self._pending:
            self._write()
        if self._running and not self._pending and gap(self._alive, now).awake_ns >= SIGN_OF_LIFE:
            self._give_sign_of_life(now)

    @property
    def _running(self) -> bool:
        return self.state.open and self.state.clock.phase is Phase.RUNNING

    def _do(
        self,
        act: Act,
        *,
        question: int = -1,
        response: Response | None = None,
        sure: Confidence | None = None,
        on: bool = False,
    ) -> None:
        now = self._settle()
        if self._running:
            self._keep(act, now, question=question, response=response, sure=sure, on=on)

    def _settle(self) -> Reading:
        """Bring the clock up to now before any act: an answer after the end of time comes too late."""
        now = self._timepiece.read()
        if self._running:
            if gap(self.state.clock.last, now).asleep_ns >= NOTICEABLE:
                self._keep(Act.WAKE, now)
            if self.state.clock.to(now).over and not self.state.allows_overtime:
                self._keep(Act.TIME_UP, now)
        return now

    def _keep(
        self,
        act: Act,
        now: Reading,
        *,
        question: int = -1,
        response: Response | None = None,
        sure: Confidence | None = None,
        on: bool = False,
    ) -> None:
        event = Event(
            seq=self.state.seq + 1,
            act=act,
            reading=now,
            question=question,
            response=response,
            sure=sure,
            on=on,
        )
        self.state = apply(self.state, event)
        self._pending.append(event)
        self._write()

    def _write(self) -> None:
        try:
            if self.state.open:
                self._log.append(self.state.attempt.id, tuple(self._pending))
            else:
                self._log.close(outcome(self.state), tuple(self._pending))
        except QuizError as error:
            self._unsaved, self._is_gone = error.sentence, isinstance(error, GoneError)
        except Exception:  # no memory, or a mistake of ours: reported elsewhere, but nothing may be called saved
            self._unsaved = Sentence(
                "Your last answers are not saved yet. They are kept in this window and tried again."
            )
            raise
        else:
            self._alive = self._pending[-1].reading
            self._pending.clear()
            self._unsaved, self._is_gone = Sentence(), False

    def _give_sign_of_life(self, now: Reading) -> None:
        self._alive = now
        try:
            self._log.stay_alive(self.state.attempt.id, now)
        except QuizError:
            return  # no answer depends on it, and the next act says so if the store cannot be reached


def completeness_of(questions: Iterable[Question], sheets: Iterable[Sheet]) -> tuple[Completeness, ...]:
    return tuple(completeness(question, sheet.response) for question, sheet in zip(questions, sheets, strict=True))


def left_behind(record: Record, now: Reading) -> State:
    """Return the state of a stored attempt that nobody is taking, with its clock brought up to now. Stores nothing."""
    state = replay(record.attempt, record.events)
    clock = state.clock
    if clock.phase is Phase.RUNNING:
        clock = clock.to(_last_sign(record)).entering(Phase.CLOSED)
    return replace(state, clock=clock.to(now))


def _last_sign(record: Record) -> Reading:
    """Return the newest reading of the stored attempt.

    A program that runs on after a restart of the computer logs that first, so a sign of another start is older.
    """
    last = record.events[-1].reading if record.events else record.attempt.started
    alive = record.alive
    return alive if alive.boot_id == last.boot_id and alive.boot_ns > last.boot_ns else last
