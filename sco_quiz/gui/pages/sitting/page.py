"""Taking a quiz: the one page that talks to a `Sitting`, keeps its clock looked at and draws its screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sco_quiz.app.sitting import Sitting, SittingScreen, Stage
from sco_quiz.domain.attempt import Act, Mode
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.response import Confidence, Response, is_answer
from sco_quiz.gui import wording
from sco_quiz.gui.announce import announce
from sco_quiz.gui.look import Look
from sco_quiz.gui.pages.sitting.cover import Cover
from sco_quiz.gui.pages.sitting.hand_in_view import HandInView
from sco_quiz.gui.pages.sitting.question_view import QuestionView
from sco_quiz.gui.pages.sitting.spoken_clock import SpokenClock
from sco_quiz.gui.pages.sitting.top_bar import TopBar
from sco_quiz.gui.widgets.banner import Banner, BannerKind

RESULT_OPENS_MS = 10_000
_UNSAVED_BANNER = 10  # failed looks at the clock, about as many seconds
_SHOWN_AGAIN = 300 * SECOND  # a hidden clock comes back once when this is left


class SittingPage(QWidget):
    """Open from `take` until `finished` or `left`."""

    finished = Signal()  # the attempt has ended and the learner wants the result
    left = Signal()
    clock_hidden = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sitting: Sitting | None = None
        self._single_keys = True
        self._hide_clock = False
        self._failures = 0
        self._spoken = SpokenClock()
        self._bar = TopBar(look)
        self._banner = Banner(look, BannerKind.WARN, self.tr("Not saved yet: trying again"))
        self._question = QuestionView(look)
        self._hand_in = HandInView(look)
        self._paused = Cover(look, self.tr("Continue"), self.tr("Leave for now"))
        self._over = Cover(look, self.tr("Show the result"))
        self._stack = QStackedWidget()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._arrange()
        self._connect()

    @property
    def sitting(self) -> Sitting | None:
        return self._sitting

    def take(self, sitting: Sitting, *, single_keys: bool, hide_clock: bool) -> None:
        """Shows an attempt where it stands."""
        self._sitting = sitting
        self._single_keys, self._hide_clock = single_keys, hide_clock
        self._failures = 0
        self._opening.stop()
        self._spoken = SpokenClock()
        screen = sitting.screen()
        if screen.clock.stage is Stage.PAUSED:
            self._show_paused(screen)
        else:
            self._show_question()
        self._look_at_clock()

    def suspend(self) -> None:
        """The window closes: what was answered stays, the attempt can be taken up again."""
        if self._sitting is not None:
            self._sitting.leave()
        self._forget()

    def look_at_clock(self) -> None:
        """Something may have happened to time: the window woke up or came to the front."""
        if self._sitting is not None:
            self._look_at_clock()

    # ---- commands of the menus and keys

    def pause_or_go_on(self) -> None:
        if self._sitting is None:
            return
        if self._stack.currentWidget() is self._paused:
            self._go_on()
        elif self._sitting.screen().can_pause:
            self._sitting.pause()
            screen = self._sitting.screen()
            if screen.ended is None and screen.clock.stage is Stage.PAUSED:
                self._show_paused(screen)
            self._look_at_clock()

    def ask_hand_in(self) -> None:
        if self._sitting is not None and self._stack.currentWidget() is self._question:
            self._stack.setCurrentWidget(self._hand_in)
            screen = self._sitting.screen()
            self._hand_in.open_with(screen)
            self._render(screen)
            announce(self._hand_in, self._hand_in.accessible_summary())

    def go_to(self, position: int) -> None:
        if self._sitting is not None:
            self._sitting.go_to(position)
            self._show_question()

    def question_count(self) -> int:
        return len(self._sitting.screen().questions) if self._sitting else 0

    def can_pause(self) -> bool:
        return self._sitting is not None and self._sitting.screen().can_pause

    def toggle_clock(self) -> None:
        self._hide_clock = not self._hide_clock
        self.clock_hidden.emit(self._hide_clock)
        self._refresh()

    def say_time(self) -> None:
        if self._sitting is not None:
            announce(self, wording.left(self._sitting.screen().clock))

    def next(self) -> None:
        """In practice an open answer is checked first; after the last question comes the hand-in page."""
        if self._sitting is None or self._stack.currentWidget() is not self._question:
            return
        screen = self._sitting.screen()
        given = is_answer(screen.sheet.response) or screen.sheet.response.dont_know
        if screen.mode is Mode.PRACTICE and given and not screen.sheet.checked:
            self._sitting.check()
            self._refresh()
            announce(self, self._question.feedback_words())
        elif screen.is_last:
            self.ask_hand_in()
        else:
            self.go_to(screen.position + 1)

    def previous(self) -> None:
        if self._sitting is None or self._stack.currentWidget() is not self._question:
            return
        if (position := self._sitting.screen().position) > 0:
            self.go_to(position - 1)

    # ---- what the learner did

    def _answer(self, response: Response) -> None:
        if self._sitting is not None:
            self._sitting.answer(response)
            self._refresh()

    def _be_sure(self, sure: Confidence) -> None:
        if self._sitting is not None:
            self._sitting.be_sure(sure)
            self._refresh()

    def _do_not_know(self) -> None:
        if self._sitting is not None:
            self._sitting.do_not_know()
            self._refresh()

    def _flag(self) -> None:
        if self._sitting is not None:
            self._sitting.flag()
            flagged = self._sitting.screen().sheet.flagged
            announce(self, self.tr("Flagged for later") if flagged else self.tr("Flag removed"))
            self._refresh()

    def _hand_in_now(self) -> None:
        if self._sitting is not None:
            self._sitting.hand_in()
            self._look_at_clock()

    def _go_on(self) -> None:
        if self._sitting is not None:
            self._sitting.go_on()
            self._show_question()
            self._look_at_clock()

    def _press_bar(self) -> None:
        if self._stack.currentWidget() is self._hand_in:
            self._show_question()
        else:
            self.pause_or_go_on()

    # ---- time

    def _look_at_clock(self) -> None:
        if self._sitting is None:
            return
        self._sitting.tick()
        screen = self._sitting.screen()
        self._failures = self._failures + 1 if screen.unsaved else 0
        self._show_clock(screen)
        self._show_saving(screen)
        if screen.ended is not None:
            self._end(screen)
        if screen.ended is None or screen.unsaved:
            self._timer.start(_until_next_second(screen))

    def _show_clock(self, screen: SittingScreen) -> None:
        moment = self._spoken.moment(screen.clock)
        if moment is not None and moment <= _SHOWN_AGAIN and self._hide_clock:
            self._hide_clock = False
        if moment is not None:
            announce(self, wording.left(screen.clock))
        self._bar.show_clock(screen.clock, hidden=self._hide_clock)

    def _show_saving(self, screen: SittingScreen) -> None:
        self._question.show_saved(saved=not screen.unsaved)
        self._banner.set_texts(self.tr("Not saved yet: trying again"), screen.unsaved)
        is_long = self._failures >= _UNSAVED_BANNER
        if is_long and not self._banner.isVisible():
            announce(self, screen.unsaved, assertive=True)
        self._banner.setVisible(is_long)

    def _end(self, screen: SittingScreen) -> None:
        self._hand_in.close_dialog()
        if screen.unsaved:
            self._show_over(screen)
        elif screen.ended is Act.HAND_IN:
            self._finish()
        elif self._stack.currentWidget() is not self._over:
            self._show_over(screen)
            if not self._look.reduce_motion:
                self._opening.start(RESULT_OPENS_MS)

    def _finish(self) -> None:
        if self._sitting is not None and not self._sitting.screen().unsaved:
            self._timer.stop()
            self._opening.stop()
            self.finished.emit()

    def _forget(self) -> None:
        self._timer.stop()
        self._opening.stop()
        self._sitting = None

    # ---- drawing

    def _show_question(self) -> None:
        if self._sitting is not None:
            screen = self._sitting.screen()
            self._stack.setCurrentWidget(self._question)
            self._render(screen)
            self._question.focus_answer()
            announce(self, self._question.opening_words(screen))

    def _show_paused(self, screen: SittingScreen) -> None:
        words = self.tr(
            "The questions are covered and the clock stands still. %n answer(s) are kept.", "", screen.answered
        )
        self._paused.show_words(self.tr("Paused"), words)
        self._stack.setCurrentWidget(self._paused)
        self._render(screen)
        self._paused.focus_button()

    def _show_over(self, screen: SittingScreen) -> None:
        kept = self.tr("%n answer(s) are kept and handed in.", "", screen.answered)
        unseen = sum(not sheet.seen for sheet in screen.sheets)
        missed = self.tr("%n question(s) were not reached; they are listed apart.", "", unseen) if unseen else ""
        title = self.tr("Time is up") if screen.ended is Act.TIME_UP else self.tr("Handing in")
        if screen.unsaved:
            kept = self.tr("Your answers are not saved yet. Leave this window open; it tries again by itself.")
        self._over.show_words(title, f"{kept} {missed}".strip())
        self._stack.setCurrentWidget(self._over)
        self._render(screen)
        self._over.focus_button()
        announce(self, f"{title}. {kept}", assertive=True)

    def _refresh(self) -> None:
        if self._sitting is None:
            return
        screen = self._sitting.screen()
        if screen.ended is not None:
            self._look_at_clock()
        else:
            self._render(screen)

    def _render(self, screen: SittingScreen) -> None:
        view = self._stack.currentWidget()
        if view is self._question:
            self._question.show_screen(screen, single_keys=self._single_keys)
        elif view is self._hand_in:
            self._hand_in.show_screen(screen)
        self._bar.show_screen(screen, self._heading(screen), hidden=self._hide_clock)
        if view is self._hand_in:
            back = self.tr("Back to question {0}").format(str(screen.position + 1))
            self._bar.show_left(back, "left")
        else:
            can_pause = view is self._question and screen.can_pause
            self._bar.show_left(self.tr("Pause") if can_pause else "", "pause")

    def _heading(self, screen: SittingScreen) -> str:
        view = self._stack.currentWidget()
        if view is self._hand_in:
            return self.tr("Hand in")
        if view is self._over:
            return self.tr("Time is up") if screen.ended is Act.TIME_UP else self.tr("Handing in")
        return self.tr("Question {0} of {1}").format(screen.position + 1, len(screen.questions))

    # ---- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._stack.currentWidget() is self._question and self._press_key(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self._hand_in:
            self._show_question()
        else:
            super().keyPressEvent(event)

    def _press_key(self, event: QKeyEvent) -> bool:
        """Keys that no focused control wanted: a field with the focus has kept its own."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if not plain or event.isAutoRepeat():
            return False
        always = {
            Qt.Key.Key_Return: self.next,
            Qt.Key.Key_Enter: self.next,
        }
        single = {
            Qt.Key.Key_0: self._do_not_know,
            Qt.Key.Key_L: self._flag,
            Qt.Key.Key_H: self.toggle_clock,
            Qt.Key.Key_T: self.say_time,
        }
        key = Qt.Key(event.key())
        act = always.get(key) or (single.get(key) if self._single_keys else None)
        if act is not None:
            act()
            return True
        return self._single_keys and self._press_letter_or_digit(event.key())

    def _press_letter_or_digit(self, key: int) -> bool:
        if Qt.Key.Key_7 <= key <= Qt.Key.Key_9:
            self._be_sure(Confidence(key - Qt.Key.Key_7 + 1))
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_6:
            self._question.press_option(key - Qt.Key.Key_1)
        elif Qt.Key.Key_A <= key <= Qt.Key.Key_F:
            self._question.press_option(key - Qt.Key.Key_A)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize()

    def _resize(self) -> None:
        effective = self.width() / self._look.theme.text_size
        self._bar.resize_to(effective)
        self._question.resize_to(effective)

    def _arrange(self) -> None:
        for view in (self._question, self._hand_in, self._paused, self._over):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        self._banner.setVisible(False)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._look_at_clock)
        self._opening.timeout.connect(self._finish)
        self._look.changed.connect(self._resize)
        self._bar.pressed.connect(self._press_bar)
        self._bar.clock_toggled.connect(self.toggle_clock)
        self._question.answered.connect(self._answer)
        self._question.sure_chosen.connect(self._be_sure)
        self._question.not_known.connect(self._do_not_know)
        self._question.flagged.connect(self._flag)
        self._question.went_to.connect(self.go_to)
        self._question.went_on.connect(self.next)
        self._question.went_back.connect(self.previous)
        self._question.hand_in_asked.connect(self.ask_hand_in)
        self._hand_in.went_to.connect(self.go_to)
        self._hand_in.handed_in.connect(self._hand_in_now)
        self._paused.went_on.connect(self._go_on)
        self._paused.left.connect(self._leave)
        self._over.went_on.connect(self._finish)

    def _leave(self) -> None:
        self.suspend()
        self.left.emit()


def _until_next_second(screen: SittingScreen) -> int:
    """Milliseconds until the clock's next whole second, so that the shown second changes when it should."""
    rest = screen.clock.left_ns % SECOND
    return max(1, rest // 1_000_000 + 1) if rest else 1_000
