"""A learner, a computer and a store that do anything in any order, against a plain model of what ought to be."""

from dataclasses import dataclass, field, replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.domain.attempt import Act, Mode, replay
from sco_quiz.domain.clock import SECOND, Away, Phase
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import EMPTY, Response, is_answer, toggled
from tests.app.fakes import Desk
from tests.factories import attempt, question, rules

LIMIT = 600.0
QUESTIONS = (question(Kind.SINGLE, 1), question(Kind.MULTIPLE, 2), question(Kind.NUMBER, 3))
REFUSED = NotSavedError("The disk is full. Your answers are kept in the window; free some space.")
UNKNOWN = 2 * 5.0  # a sign of life comes at the first look after five seconds, and looks are up to five apart


@dataclass
class Model:
    """What is so: `used` seconds at the moments `real` and `awake` of the computer."""

    used: float = 0.0
    real: float = 0.0
    awake: float = 0.0
    phase: Phase = Phase.RUNNING
    at: int = 0
    answers: list[Response] = field(default_factory=lambda: [EMPTY] * 3)
    flags: list[bool] = field(default_factory=lambda: [False] * 3)
    checked: list[bool] = field(default_factory=lambda: [False] * 3)
    ended: Act | None = None

    def copy(self) -> "Model":
        return replace(self, answers=[*self.answers], flags=[*self.flags], checked=[*self.checked])

    def advance(self, real: float, awake: float, away: Away) -> None:
        if self.ended is None and self.phase is not Phase.PAUSED:
            passed = (real - self.real) if away is Away.GOES_ON else (awake - self.awake)
            if self.phase is Phase.RUNNING or away is Away.GOES_ON:
                self.used += passed
        self.real, self.awake = real, awake


class SittingMachine(RuleBasedStateMachine):
    @initialize(away=st.sampled_from(Away), mode=st.sampled_from(Mode))
    def begin(self, away: Away, mode: Mode) -> None:
        self.away, self.mode = away, mode
        self.desk = Desk(attempt(QUESTIONS, rules=rules(away=away, mode=mode, limit_s=int(LIMIT))))
        self.model = Model()
        self.writes, self.stored = self.desk.log.writes, self.model.copy()  # as it was when the store last wrote
        self.refused = False  # whether the store refused anything since

    # ---- what the learner does

    @rule(option=st.integers(0, 3), typed=st.sampled_from(["6", "seven", "", "x" * 600, "\ud800", "9\0"]))
    def answer(self, option: int, typed: str) -> None:
        asked, before = QUESTIONS[self.model.at], self.model.answers[self.model.at]
        if asked.kind is Kind.NUMBER:
            self.desk.sitting.answer(Response(text=typed))
            after = Response(text=typed[:500].replace("\0", "�").replace("\ud800", "�"))
        else:
            self.desk.sitting.choose(option)
            after = toggled(asked, before, option)
        if self.takes_acts() and not self.model.checked[self.model.at]:
            self.model.answers[self.model.at] = after
        self.done()

    @rule()
    def do_not_know(self) -> None:
        before = self.model.answers[self.model.at]
        self.desk.sitting.do_not_know()
        if self.takes_acts() and not self.model.checked[self.model.at]:
            self.model.answers[self.model.at] = Response(dont_know=not before.dont_know)
        self.done()

    @rule()
    def flag(self) -> None:
        self.desk.sitting.flag()
        if self.takes_acts():
            self.model.flags[self.model.at] ^= True
        self.done()

    @rule(position=st.integers(0, 2))
    def go_to(self, position: int) -> None:
        self.desk.sitting.go_to(position)
        if self.takes_acts():
            self.model.at = position
        self.done()

    @rule()
    def check(self) -> None:
        given = self.model.answers[self.model.at]
        self.desk.sitting.check()
        if self.takes_acts() and self.mode is Mode.PRACTICE and (is_answer(given) or given.dont_know):
            self.model.checked[self.model.at] = True
        self.done()

    @rule()
    def pause(self) -> None:
        self.desk.sitting.pause()
        if self.takes_acts():
            self.model.phase = Phase.PAUSED
        self.done()

    @rule()
    def leave(self) -> None:
        self.desk.sitting.leave()
        if self.takes_acts():
            self.model.phase = Phase.CLOSED
        self.done()

    @precondition(lambda self: self.model.phase is not Phase.RUNNING)
    @rule()
    def go_on(self) -> None:
        self.desk.sitting.go_on()
        if self.model.ended is None:
            self.model.phase = Phase.RUNNING
        self.done()

    @precondition(lambda self: self.model.used > LIMIT / 2)
    @rule()
    def hand_in(self) -> None:
        self.desk.sitting.hand_in()
        if self.takes_acts():
            self.model.ended = Act.HAND_IN
        self.done()

    # ---- what happens to time, the computer and the store

    @rule(seconds=st.sampled_from([0.0, 0.001, 1.0, 4.999, 60.0]))
    def run(self, seconds: float) -> None:
        self.desk.time.run(seconds)
        self.tick()

    @rule(seconds=st.sampled_from([0.5, 2.0, 100.0]))
    def sleep(self, seconds: float) -> None:
        self.desk.time.sleep(seconds)
        self.tick()

    @precondition(lambda self: LIMIT / 2 < self.model.used < LIMIT)
    @rule(ms=st.sampled_from([-1, 0, 1]))
    def reach_the_deadline(self, ms: int) -> None:
        self.desk.time.run(max(0, LIMIT - self.model.used + ms / 1000))
        self.tick()

    @rule(seconds=st.sampled_from([-1e9, -3600.0, 3600.0, 1e9]))
    def move_the_wall_clock(self, seconds: float) -> None:
        self.desk.time.shift = seconds
        self.tick()

    @rule(refuses=st.booleans())
    def store_refuses(self, refuses: bool) -> None:  # noqa: FBT001 - hypothesis gives it by name
        self.desk.log.fault = REFUSED if refuses else None
        self.refused |= refuses
        self.tick()

    @rule(seconds=st.sampled_from([0.0, 1.0, 100.0]), reboots=st.booleans())
    def kill_and_resume(self, seconds: float, reboots: bool) -> None:  # noqa: FBT001 - as above
        is_known = not self.refused
        lived, self.model = self.model.used, self.stored.copy()
        (self.desk.time.restart if reboots else self.desk.time.run)(seconds)
        is_guessed = self.wall_was_moved()
        self.desk.resume()
        if self.model.ended is None and self.model.phase is Phase.RUNNING and self.away is Away.STANDS_STILL:
            self.adopt(least=lived - UNKNOWN if is_known else 0.0, most=lived)
        elif self.model.ended is None and is_guessed:
            self.adopt(least=0.0, most=LIMIT)  # only the wall clock could tell
        else:  # an exam goes on to the second, a pause and a closed practice stand still to the second
            still = self.away is Away.STANDS_STILL
            self.model.advance(self.desk.time.real, self.model.awake if still else 0.0, self.away)
            self.model.awake = self.now_awake()
        if self.model.ended is None and self.model.phase is Phase.CLOSED:
            self.model.phase = Phase.RUNNING
        self.done()

    def adopt(self, least: float, most: float) -> None:
        """What nobody can know is taken over from the sitting, within its bounds."""
        self.model.used, self.model.real, self.model.awake = self.shown_used(), self.desk.time.real, self.now_awake()
        assert least - 1e-6 <= self.model.used <= most + 1e-6

    # ---- what must hold

    @invariant()
    def the_screen_shows_what_was_done(self) -> None:
        screen = self.desk.sitting.screen()
        assert [sheet.response for sheet in screen.sheets] == self.model.answers
        assert [sheet.flagged for sheet in screen.sheets] == self.model.flags
        assert [sheet.checked for sheet in screen.sheets] == self.model.checked
        assert (screen.position, screen.ended) == (self.model.at, self.model.ended)

    @invariant()
    def time_left_is_right(self) -> None:
        if self.model.ended is None:
            assert abs(self.shown_used() - min(LIMIT, self.model.used)) < 0.001

    @invariant()
    def no_saved_answer_is_lost(self) -> None:
        record = self.desk.log.record(self.desk.attempt.id)
        kept = replay(record.attempt, record.events)
        assert [sheet.response for sheet in kept.sheets] == self.stored.answers
        assert kept.ended is self.stored.ended

    @invariant()
    def the_end_has_one_outcome_marked_as_documented(self) -> None:
        if self.model.ended is not None:
            came_to = self.desk.sitting.outcome()
            assert abs(came_to.points - points(self.model.answers)) < 1e-9
            assert came_to.used_ns <= LIMIT * SECOND
        outcomes = self.desk.log.outcomes.values()
        assert [outcome.ended for outcome in outcomes] == ([self.stored.ended] if self.stored.ended else [])

    # ---- how the model keeps up

    def takes_acts(self) -> bool:
        self.settle()
        return self.model.ended is None and self.model.phase is Phase.RUNNING

    def tick(self) -> None:
        self.desk.sitting.tick()
        self.done()

    def done(self) -> None:
        self.settle()
        if self.desk.log.writes > self.writes:
            self.writes, self.stored = self.desk.log.writes, self.model.copy()
            self.refused = False

    def settle(self) -> None:
        """Time passes, and an attempt whose time is up has ended as soon as somebody looks."""
        self.model.advance(self.desk.time.real, self.now_awake(), self.away)
        is_over = self.model.used >= LIMIT - 1e-7
        if is_over and self.model.ended is None and self.model.phase is Phase.RUNNING:
            self.model.ended = Act.TIME_UP

    def wall_was_moved(self) -> bool:
        """Whether the computer was started again and its wall clock moved since something was stored."""
        record, now = self.desk.log.record(self.desk.attempt.id), self.desk.time.read()
        last = record.events[-1].reading
        shifts = {sign.wall.timestamp() - sign.boot_ns / SECOND for sign in (last, record.alive, now)}
        return last.boot_id != now.boot_id and max(shifts) - min(shifts) > 1

    def now_awake(self) -> float:
        return self.desk.time.real - self.desk.time.asleep

    def shown_used(self) -> float:
        screen = self.desk.sitting.screen()
        return LIMIT - screen.clock.left_ns / SECOND


def points(answers: list[Response]) -> float:
    """The rules of docs/marking.md for the three questions, said once more."""
    single, several, number = answers
    right = sum(QUESTIONS[1].options[i].key for i in several.chosen)
    share = max(0, right - (len(several.chosen) - right)) / 2
    return float(single.chosen == (0,)) + share + float(number.text == "6")


TestSitting = SittingMachine.TestCase
TestSitting.settings = settings(max_examples=100, stateful_step_count=50, deadline=None)
