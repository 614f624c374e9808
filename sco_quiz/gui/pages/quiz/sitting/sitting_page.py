"""Taking a quiz: the one page that talks to a `Sitting`, keeps its clock looked at and draws its screen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from sco_quiz.app.quiz.clock_screen import Stage
from sco_quiz.app.quiz.sitting import Sitting, SittingScreen
from sco_quiz.domain.attempt import Act
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.response import EMPTY, Confidence, Response
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.pages.quiz.sitting.keyboard import Keyboard
from sco_quiz.gui.pages.quiz.sitting.question.half_answers import HalfAnswers
from sco_quiz.gui.pages.quiz.sitting.spoken_clock import SpokenClock
from sco_quiz.gui.pages.quiz.sitting.views import Views
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates
from sco_quiz.gui.text.question_text import question_words

RESULT_OPENS_MS = 10_000
_UNSAVED_BANNER = 10  # failed looks at the clock, about as many seconds


class SittingPage(QWidget):
    """Open from `take` until `finished` or `left`."""

    finished = Signal()  # the attempt has ended and the learner wants the result
    left = Signal()
    clock_hidden = Signal(bool)
    time_told = Signal(str)  # 5 minutes or 1 minute left, or none
    came_by_itself = Signal()  # something else than the learner was at: the end of time, or the result
    moved_by_itself = Signal()  # what the learner is at

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sitting: Sitting | None = None
        self._failures = 0
        self._replaced: tuple[int, Response] = (-1, EMPTY)  # by the last change of an answer: where, and which
        self._shown_end: str | None = None  # why the end could not be stored, as the cover says; None: no cover yet
        self._spoken = SpokenClock()
        self._half_answers = HalfAnswers(look, self)
        self._views = Views(look)
        self._keyboard = Keyboard(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Quiz"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        self._connect()

    @property
    def sitting(self) -> Sitting | None:
        return self._sitting

    def take(self, sitting: Sitting, *, single_keys: bool, hide_clock: bool) -> None:
        """Shows an attempt where it stands."""
        self._sitting = sitting
        self._views.single_keys, self._views.hide_clock = single_keys, hide_clock
        self._failures = 0
        self._replaced = (-1, EMPTY)
        self._shown_end = None
        self._opening.stop()
        self._spoken = SpokenClock()
        self._views.begin()
        screen = sitting.screen()
        if screen.clock.stage is Stage.PAUSED:
            self._show_paused(screen)
        else:
            self._show_question()
        self.look_at_clock()

    def suspend(self) -> bool:
        """The window closes or turns to another page: the attempt can be taken up again.

        False, and nothing happens, where something could not be stored yet and still may be: it would be lost.
        """
        if self._sitting is not None:
            self._views.question.settle()
            self._sitting.leave()
            screen = self._sitting.screen()
            if screen.unsaved and not screen.is_gone:
                self._sitting.go_on()
                self.look_at_clock()
                return False
        self._forget()
        return True

    # ---- commands of the menus and keys

    def pause_or_go_on(self) -> None:
        if self._sitting is None:
            return
        self._views.question.settle()
        if self._views.open_view() is self._views.paused:
            self._go_on()
        elif self._sitting.screen().can_pause:
            self._sitting.pause()
            screen = self._sitting.screen()
            if screen.ended is None and screen.clock.stage is Stage.PAUSED:
                self._views.keep_place()
                self._show_paused(screen)
            self.look_at_clock()

    def ask_hand_in(self) -> None:
        if self._sitting is not None and self._views.open_view() is self._views.question:
            self._views.question.settle()
            self._sitting.look_over()
            self._views.show_hand_in(self._sitting.screen())

    def go_to(self, position: int) -> None:
        """Not while the questions are covered."""
        if self._sitting is not None and not self._views.is_covered():
            self._views.question.settle()
            self._sitting.go_to(position)
            self._show_question()

    def question_count(self) -> int:
        return len(self._sitting.screen().questions) if self._sitting else 0

    def copied(self) -> str:
        """The question, while it is in sight."""
        if self._sitting is None or self._views.open_view() is not self._views.question:
            return ""
        return question_words(self._sitting.screen().question)

    def undo(self) -> None:
        """Brings back the answer that the last change on this question replaced; a second time, the change itself."""
        if self._sitting is None or self._views.open_view() is not self._views.question:
            return
        self._views.question.settle()
        position, response = self._replaced
        screen = self._sitting.screen()
        if position == screen.position and not screen.fixed:
            self._answer(response)
            announce(self, self.tr("The answer before is back"), Weight.ASKED)

    def toggle_clock(self) -> None:
        self._views.hide_clock = not self._views.hide_clock
        self.clock_hidden.emit(self._views.hide_clock)
        self._refresh()

    def show_keys(self, page: QWidget) -> None:
        """The keys in the place of the question; the clock stays in sight and goes on."""
        self._views.question.settle()
        if self._sitting is not None and self._views.open_view() in {self._views.question, self._views.hand_in}:
            self._views.show_help(page, self._sitting.screen())

    def close_keys(self) -> None:
        if self._views.is_helping():
            self._come_back()

    def say_time(self) -> None:
        if self._sitting is not None:
            announce(self, dates.left(self._sitting.screen().clock), Weight.ASKED)

    def next(self) -> None:
        """In practice an open answer is checked first; after the last question comes the hand-in page.

        An answer that is not whole is asked about before it is checked; one that would not be marked, in any quiz.
        """
        if self._sitting is None or self._views.open_view() is not self._views.question:
            return
        self._views.question.settle()
        screen = self._sitting.screen()
        if not self._half_answers.agrees(screen):
            return
        if screen.can_check:
            self._sitting.check()
            self._refresh()
            self._views.question.focus_answer()
            announce(self, self._views.question.feedback_words())
        elif screen.is_last:
            self.ask_hand_in()
        else:
            self.go_to(screen.position + 1)

    def previous(self) -> None:
        if self._sitting is None or self._views.open_view() is not self._views.question:
            return
        if (position := self._sitting.screen().position) > 0:
            self.go_to(position - 1)

    # ---- what the learner did

    def _answer(self, response: Response) -> None:
        if self._sitting is not None:
            self._keep_replaced(self._sitting.screen())
            self._sitting.answer(response)
            self._refresh()

    def _strike(self, option: int) -> None:
        if self._sitting is not None:
            self._sitting.strike(option)
            is_struck = option in self._sitting.screen().sheet.struck
            announce(self, self.tr("Struck out") if is_struck else self.tr("No longer struck out"))
            self._refresh()

    def _be_sure(self, sure: Confidence) -> None:
        if self._sitting is not None:
            self._sitting.be_sure(sure)
            self._refresh()

    def _do_not_know(self) -> None:
        if self._sitting is not None:
            self._keep_replaced(self._sitting.screen())
            self._sitting.do_not_know()
            self._refresh()

    def _keep_replaced(self, screen: SittingScreen) -> None:
        self._replaced = screen.position, screen.sheet.response

    def _claim(self, is_right: bool) -> None:  # noqa: FBT001 - the signal's argument
        if self._sitting is not None:
            self._sitting.claim(on=is_right)
            self._refresh()
            announce(self, self._views.question.claim_words())

    def _flag(self) -> None:
        if self._sitting is not None:
            self._sitting.flag()
            self._refresh()

    def _hand_in_now(self) -> None:
        if self._sitting is not None:
            self._sitting.hand_in()
            self.look_at_clock()

    def _go_on(self) -> None:
        if self._sitting is not None:
            self._sitting.go_on()
            self._come_back()

    def _come_back(self) -> None:
        """To what the open view lies over."""
        if self._sitting is not None:
            self._views.come_back(self._sitting.screen())
            if self._views.open_view() is self._views.question:
                self._sitting.go_to(self._sitting.screen().position)
            self.look_at_clock()

    def _press_bar(self) -> None:
        if self._views.is_helping() or self._views.open_view() is self._views.hand_in:
            self._come_back()
        else:
            self.pause_or_go_on()

    # ---- time

    def look_at_clock(self) -> None:
        """Each second, and when something may have happened to time: the window woke up or came to the front."""
        if self._sitting is None:
            return
        self._sitting.tick()
        screen = self._sitting.screen()
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
            announce(self, dates.left(screen.clock), moment)
            if moment > Weight.DETAIL:
                self.time_told.emit(dates.left(screen.clock))
        self._views.show_time(screen)

    def _end(self, screen: SittingScreen) -> None:
        self._views.hand_in.close_dialog()
        if screen.ended is Act.HAND_IN and not screen.unsaved:
            self._finish()
        elif self._shown_end != screen.unsaved:  # what the cover says, once and again when it changes
            self._shown_end = screen.unsaved
            opens_itself = not (screen.unsaved or self._look.reduce_motion)
            self._show_over(screen, opens_itself=opens_itself)
            if screen.ended is not Act.HAND_IN:
                self.came_by_itself.emit()
            if opens_itself:
                self._opening.start(RESULT_OPENS_MS)

    def _finish(self) -> None:
        if self._sitting is not None and not self._sitting.screen().unsaved:
            self._timer.stop()
            self._opening.stop()
            self.finished.emit()

    def _go_on_unasked(self, step: Callable[[], None]) -> None:
        """Where it ends in the result, nobody has asked for that."""
        step()
        if self._sitting is None:
            self.came_by_itself.emit()

    def _forget(self) -> None:
        self._timer.stop()
        self._opening.stop()
        self._sitting = None

    # ---- drawing

    def _show_question(self) -> None:
        if self._sitting is None:
            return
        screen = self._sitting.screen()
        if screen.ended is not None:
            self.look_at_clock()
        else:
            self._views.show_question(screen)

    def _show_paused(self, screen: SittingScreen) -> None:
        self._views.paused.show_screen(screen, hide_clock=self._views.hide_clock)
        self._views.show_cover(self._views.paused, screen)

    def _show_over(self, screen: SittingScreen, *, opens_itself: bool) -> None:
        over = self._views.over
        over.show_screen(screen, opens_itself=opens_itself)
        self._views.show_cover(over, screen)
        announce(self, over.spoken(), Weight.URGENT)
        self.time_told.emit(over.told())

    def _refresh(self) -> None:
        if self._sitting is None:
            return
        screen = self._sitting.screen()
        if screen.ended is not None:
            self.look_at_clock()
        else:
            self._views.draw(screen)

    # ---- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self._views.open_view()
        is_question = view is self._views.question and not _would_be_typed(event)
        if is_question and self._keyboard.press(event, single_keys=self._views.single_keys):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and (self._views.is_helping() or view is self._views.hand_in):
            self._come_back()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        views, question, keys = self._views, self._views.question, self._keyboard
        self._timer.timeout.connect(partial(self._go_on_unasked, self.look_at_clock))
        self._opening.timeout.connect(partial(self._go_on_unasked, self._finish))
        views.closed_by_itself.connect(self.came_by_itself)
        views.moved_by_itself.connect(self.moved_by_itself)
        views.bar.pressed.connect(self._press_bar)
        for clock_toggled in (views.bar.clock_toggled, keys.clock_toggled):
            clock_toggled.connect(self.toggle_clock)
        for source in (question, keys):
            source.confidence_chosen.connect(self._be_sure)
            source.not_known.connect(self._do_not_know)
            source.went_on.connect(self.next)
        keys.time_asked.connect(self.say_time)
        keys.option_pressed.connect(question.press_option)
        keys.flagged.connect(question.press_flag)
        question.flagged.connect(self._flag)
        question.answered.connect(self._answer)
        question.struck.connect(self._strike)
        question.claimed.connect(self._claim)
        question.went_to.connect(self.go_to)
        question.went_back.connect(self.previous)
        question.hand_in_asked.connect(self.ask_hand_in)
        views.hand_in.went_to.connect(self.go_to)
        views.hand_in.handed_in.connect(self._hand_in_now)
        views.paused.went_on.connect(self._go_on)
        views.paused.left.connect(self._leave)
        views.over.went_on.connect(self._finish)

    def _leave(self) -> None:
        if self.suspend():
            self.left.emit()


def _would_be_typed(event: QKeyEvent) -> bool:
    """A field that takes no more, because its time is over, has still the focus of somebody who goes on typing."""
    return isinstance(QApplication.focusWidget(), QLineEdit) and event.text().isprintable() and bool(event.text())


def _until_next_second(screen: SittingScreen) -> int:
    """Milliseconds until the clock's next whole second, so that the shown second changes when it should."""
    rest = screen.clock.left_ns % SECOND
    return max(1, rest // 1_000_000 + 1) if rest else 1_000
