"""One attempt on the page of a quiz: passes what the learner does on to its `Sitting`, and draws what comes of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.clock_screen import Stage
from sco_quiz.app.quiz.sitting import Sitting, SittingScreen
from sco_quiz.domain.attempt import Act
from sco_quiz.domain.clock import SECOND
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.pages.quiz.sitting.keyboard import Keyboard, Said
from sco_quiz.gui.pages.quiz.sitting.question.answering import Answering
from sco_quiz.gui.pages.quiz.sitting.question.half_answers import HalfAnswers
from sco_quiz.gui.pages.quiz.sitting.spoken_clock import SpokenClock
from sco_quiz.gui.pages.quiz.sitting.views import Views
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates
from sco_quiz.gui.text.question_text import question_words

RESULT_OPENS_MS = 10_000
_UNSAVED_BANNER = 10  # failed looks at the clock, about as many seconds


class SittingPresenter(QObject):
    """Made with an attempt and closed with it, so that nothing of one attempt is left for the next."""

    finished = Signal()  # the attempt has ended and the learner wants the result
    time_told = Signal(str)  # 5 minutes or 1 minute left, or none
    time_is_short = Signal()  # 5 minutes or 1 minute left
    came_by_itself = Signal()  # another view or page came without being asked for: the end of time, the result

    def __init__(self, look: Look, sitting: Sitting, views: Views, keyboard: Keyboard, page: QWidget) -> None:
        super().__init__(page)
        self.sitting = sitting
        self._look = look
        self._page = page
        self._views = views
        self._failures = 0
        self._shown_end: str | None = None  # why the end is not stored, as the cover says; None: no cover yet
        self._is_closed = False
        self._spoken = SpokenClock()
        self._answering = Answering(sitting, views.question, self.draw, page)
        self._half_answers = HalfAnswers(look, page)
        self._timer = self._single_shot(self.look_at_clock)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._opening = self._single_shot(self._finish)
        self._connections = [*self._connect_views(), *self._connect_keys(keyboard)]

    def begin(self) -> None:
        """Show the attempt where it stands."""
        self._views.begin()
        screen = self.sitting.screen()
        if screen.clock.stage is Stage.PAUSED:
            self._show_paused(screen)
        else:
            self._show_question()
        self.look_at_clock()

    def suspend(self) -> bool:
        """Leave the attempt so that it can be taken up again.

        False, and it goes on, where something could not be stored yet and still may be: it would be lost.
        """
        self._views.question.form.settle()
        self.sitting.leave()
        screen = self.sitting.screen()
        if screen.unsaved and not screen.is_gone:
            self.sitting.go_on()
            self.look_at_clock()
            return False
        return True

    def close(self) -> None:
        """Stop the clock and listen to the page no more."""
        self._is_closed = True
        self._timer.stop()
        self._opening.stop()
        for connection in self._connections:
            QObject.disconnect(connection)
        for each in (self._answering, self._half_answers, self):
            each.deleteLater()

    # ---- commands of the menus and keys

    def pause_or_go_on(self) -> None:
        self._views.question.form.settle()
        if self._views.open_view() is self._views.paused:
            self._go_on()
        elif self.sitting.screen().can_pause:
            self.sitting.pause()
            screen = self.sitting.screen()
            if screen.ended is None and screen.clock.stage is Stage.PAUSED:
                self._views.keep_place()
                self._show_paused(screen)
            self.look_at_clock()

    def ask_hand_in(self) -> None:
        if self._is_at_question():
            self._views.question.form.settle()
            self.sitting.look_over()
            self._views.show_hand_in(self.sitting.screen())

    def go_to(self, position: int) -> None:
        """Show the question at a position, unless the questions are covered."""
        if not self._views.is_covered():
            self._views.question.form.settle()
            self.sitting.go_to(position)
            self._show_question()

    def copied(self) -> str:
        """The question, while it is in sight."""
        return question_words(self.sitting.screen().question) if self._is_at_question() else ""

    def undo(self) -> None:
        if self._is_at_question():
            self._views.question.form.settle()
            self._answering.undo()

    def show_keys(self, page: QWidget) -> None:
        """Show the keys in the place of the question; the clock stays in sight and goes on."""
        self._views.question.form.settle()
        if self._views.open_view() in {self._views.question, self._views.hand_in}:
            self._views.show_help(page, self.sitting.screen())

    def close_keys(self) -> None:
        if self._views.is_helping():
            self.come_back()

    def say(self, what: Said) -> None:
        screen = self.sitting.screen()
        words = dates.left(screen.clock) if what is Said.TIME else self._views.question.opening_words(screen)
        announce(self._page, words, Weight.ASKED)

    def next(self) -> None:
        """Go on. In practice an open answer is checked first; after the last question the hand-in view opens.

        An incomplete answer is asked about before it is checked, and in any quiz one that would not be marked.
        """
        if not self._is_at_question():
            return
        self._views.question.form.settle()
        screen = self.sitting.screen()
        if not self._half_answers.agrees(screen):
            return
        if screen.can_check:
            self.sitting.check()
            self.draw()
            self._views.question.focus_answer()
        elif screen.is_last:
            self.ask_hand_in()
        else:
            self.go_to(screen.position + 1)

    def previous(self) -> None:
        if self._is_at_question() and (position := self.sitting.screen().position) > 0:
            self.go_to(position - 1)

    def come_back(self) -> None:
        """Show what the open view lies over."""
        self._views.come_back(self.sitting.screen())
        if self._is_at_question():
            self.sitting.go_to(self.sitting.screen().position)
        self.look_at_clock()

    # ---- time

    def look_at_clock(self) -> None:
        """Read the clock: each second, and when the window woke up or came to the front."""
        self.sitting.tick()
        screen = self.sitting.screen()
        self._failures = self._failures + 1 if screen.unsaved else 0
        if screen.fixed or screen.ended is not None:  # nothing can be completed any more
            self._half_answers.close()
        self._show_clock(screen)
        self._views.show_saving(screen, is_long=screen.is_gone or self._failures >= _UNSAVED_BANNER)
        if screen.ended is not None:
            self._end(screen)
        if screen.ended is None or screen.unsaved:
            self._timer.start(_until_next_second(screen))

    def _show_clock(self, screen: SittingScreen) -> None:
        moment = self._spoken.moment(screen.clock)
        if self._spoken.comes_back(screen.clock):
            self._views.hide_clock = False
        if moment is not None:
            announce(self._page, dates.left(screen.clock), moment)
            if moment > Weight.DETAIL:
                self.time_told.emit(dates.left(screen.clock))
                self.time_is_short.emit()
        self._views.show_time(screen)

    def _end(self, screen: SittingScreen) -> None:
        self._views.hand_in.close_dialog()
        if screen.ended is Act.HAND_IN and not screen.unsaved:
            self._finish()
        elif self._shown_end != screen.unsaved:  # shown once, and again when its text changes
            self._shown_end = screen.unsaved
            opens_itself = not (screen.unsaved or self._look.reduce_motion)
            self._show_over(screen, opens_itself=opens_itself)
            if screen.ended is not Act.HAND_IN:
                self.came_by_itself.emit()
            if opens_itself:
                self._opening.start(RESULT_OPENS_MS)

    def _finish(self) -> None:
        if not self.sitting.screen().unsaved:
            self._timer.stop()
            self._opening.stop()
            self.finished.emit()

    def _go_on_unasked(self, step: Callable[[], None]) -> None:
        """Run a step of a timer. If it leads to the result, nobody has asked for that."""
        step()
        if self._is_closed:
            self.came_by_itself.emit()

    # ---- what is shown

    def draw(self) -> None:
        screen = self.sitting.screen()
        if screen.ended is not None:
            self.look_at_clock()
        else:
            self._views.draw(screen)

    def _show_question(self) -> None:
        screen = self.sitting.screen()
        if screen.ended is not None:
            self.look_at_clock()
        else:
            self._views.show_question(screen)

    def _show_paused(self, screen: SittingScreen) -> None:
        self._views.paused.show_screen(screen, hide_clock=self._views.hide_clock)
        self._views.show_cover(self._views.paused, screen)
        announce(self._page, self._views.paused.spoken())

    def _show_over(self, screen: SittingScreen, *, opens_itself: bool) -> None:
        over = self._views.over
        over.show_screen(screen, opens_itself=opens_itself)
        self._views.show_cover(over, screen)
        announce(self._page, over.spoken(), Weight.URGENT)
        self.time_told.emit(over.notification())

    def _is_at_question(self) -> bool:
        return self._views.open_view() is self._views.question

    # ---- what the views ask for

    def _hand_in(self) -> None:
        self.sitting.hand_in()
        self.look_at_clock()

    def _go_on(self) -> None:
        self.sitting.go_on()
        self.come_back()

    def _press_bar(self) -> None:
        if self._views.is_helping() or self._views.open_view() is self._views.hand_in:
            self.come_back()
        else:
            self.pause_or_go_on()

    def _connect_views(self) -> list[QMetaObject.Connection]:
        views, question, answering = self._views, self._views.question, self._answering
        return [
            views.bar.pressed.connect(self._press_bar),
            question.answered.connect(answering.answer),
            question.struck.connect(answering.strike),
            question.claimed.connect(answering.claim),
            question.flagged.connect(answering.flag),
            question.confidence_chosen.connect(answering.set_confidence),
            question.not_known.connect(answering.do_not_know),
            question.went_on.connect(self.next),
            question.went_to.connect(self.go_to),
            question.went_back.connect(self.previous),
            question.hand_in_asked.connect(self.ask_hand_in),
            views.hand_in.went_to.connect(self.go_to),
            views.hand_in.handed_in.connect(self._hand_in),
            views.paused.went_on.connect(self._go_on),
            views.over.went_on.connect(self._finish),
        ]

    def _connect_keys(self, keys: Keyboard) -> list[QMetaObject.Connection]:
        return [
            keys.confidence_chosen.connect(self._answering.set_confidence),
            keys.not_known.connect(self._answering.do_not_know),
            keys.went_on.connect(self.next),
            keys.saying_asked.connect(self.say),
        ]

    def _single_shot(self, step: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(partial(self._go_on_unasked, step))
        return timer


def _until_next_second(screen: SittingScreen) -> int:
    """Milliseconds until the clock's next whole second, so that the shown second changes when it should."""
    rest = screen.clock.left_ns % SECOND
    return max(1, rest // 1_000_000 + 1) if rest else 1_000
