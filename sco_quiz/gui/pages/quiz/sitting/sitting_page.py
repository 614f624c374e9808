"""The page of a quiz: its bar, its views, and a presenter for the attempt that is being taken."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.pages.quiz.sitting.keyboard import Keyboard, Said
from sco_quiz.gui.pages.quiz.sitting.sitting_presenter import SittingPresenter
from sco_quiz.gui.pages.quiz.sitting.views import Views
from sco_quiz.gui.style.look import Look


class SittingPage(QWidget):
    """Has a presenter from `take` until `suspend`; without one every command does nothing."""

    finished = Signal()  # the attempt has ended and the learner wants the result
    left = Signal()
    clock_hidden = Signal(bool)
    time_told = Signal(str)  # 5 minutes or 1 minute left, or none
    time_is_short = Signal()  # 5 minutes or 1 minute left
    strikes_understood = Signal()  # what striking options out is for need not be explained again
    came_by_itself = Signal()  # another view or page came without being asked for: the end of time, the result
    moved_by_itself = Signal()  # the open view was moved by a message

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._presenter: SittingPresenter | None = None
        self._views = Views(look)
        self._keyboard = Keyboard(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Quiz"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        self._views.closed_by_itself.connect(self.came_by_itself)
        self._views.moved_by_itself.connect(self.moved_by_itself)
        self._views.paused.left.connect(self._leave)
        self._views.question.strikes_understood.connect(self._understand_strikes)
        self._views.bar.clock_toggled.connect(self.toggle_clock)
        self._keyboard.clock_toggled.connect(self.toggle_clock)
        self._keyboard.option_pressed.connect(self._views.question.form.press)
        self._keyboard.flagged.connect(self._views.question.flag.click)

    @property
    def sitting(self) -> Sitting | None:
        return self._presenter.sitting if self._presenter is not None else None

    def take(
        self,
        sitting: Sitting,
        *,
        single_keys: bool,
        hide_clock: bool,
        clock_seconds: bool = False,
        explains_strikes: bool = False,
    ) -> None:
        """Show an attempt where it stands.

        `clock_seconds`: the clock shows them all the time. `explains_strikes`: at the first strike, until that is
        understood.
        """
        self._close_presenter()
        self._views.single_keys, self._views.hide_clock = single_keys, hide_clock
        self._views.clock_seconds, self._views.explains_strikes = clock_seconds, explains_strikes
        self._presenter = presenter = SittingPresenter(self._look, sitting, self._views, self._keyboard, self)
        presenter.finished.connect(self.finished)
        presenter.time_told.connect(self.time_told)
        presenter.time_is_short.connect(self.time_is_short)
        presenter.came_by_itself.connect(self.came_by_itself)
        presenter.begin()

    def suspend(self) -> bool:
        """Leave the attempt, which can be taken up again: the window closes or turns to another page.

        False, and the quiz goes on, where an answer is not stored yet and still may be.
        """
        if self._presenter is not None and not self._presenter.suspend():
            return False
        self._close_presenter()
        return True

    def question_count(self) -> int:
        return len(self._presenter.sitting.screen().questions) if self._presenter is not None else 0

    def copied(self) -> str:
        """The question, while it is in sight."""
        return self._presenter.copied() if self._presenter is not None else ""

    def toggle_clock(self) -> None:
        self._views.hide_clock = not self._views.hide_clock
        self.clock_hidden.emit(self._views.hide_clock)
        self._tell(SittingPresenter.draw)
        announce(self, self.tr("Clock hidden") if self._views.hide_clock else self.tr("Clock shown"), Weight.ASKED)

    def pause_or_go_on(self) -> None:
        self._tell(SittingPresenter.pause_or_go_on)

    def ask_hand_in(self) -> None:
        self._tell(SittingPresenter.ask_hand_in)

    def go_to(self, position: int) -> None:
        self._tell(lambda presenter: presenter.go_to(position))

    def undo(self) -> None:
        self._tell(SittingPresenter.undo)

    def show_keys(self, page: QWidget) -> None:
        self._tell(lambda presenter: presenter.show_keys(page))

    def close_keys(self) -> None:
        self._tell(SittingPresenter.close_keys)

    def say(self, what: Said) -> None:
        self._tell(lambda presenter: presenter.say(what))

    def next(self) -> None:
        self._tell(SittingPresenter.next)

    def previous(self) -> None:
        self._tell(SittingPresenter.previous)

    def look_at_clock(self) -> None:
        """Read the clock now, because the window woke up or came to the front."""
        self._tell(SittingPresenter.look_at_clock)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self._views.open_view()
        is_question = view is self._views.question and not _would_be_typed(event)
        if is_question and self._keyboard.press(event, single_keys=self._views.single_keys):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and (self._views.is_helping() or view is self._views.hand_in):
            self._tell(SittingPresenter.come_back)
        else:
            super().keyPressEvent(event)

    def _tell(self, act: Callable[[SittingPresenter], None]) -> None:
        if self._presenter is not None:
            act(self._presenter)

    def _understand_strikes(self) -> None:
        """The note goes; what it stood below keeps the focus at hand."""
        self._views.explains_strikes = False
        self._views.question.form.focus_first()
        self._tell(SittingPresenter.draw)
        self.strikes_understood.emit()

    def _leave(self) -> None:
        if self.suspend():
            self.left.emit()

    def _close_presenter(self) -> None:
        if self._presenter is not None:
            self._presenter.close()
            self._presenter = None


def _would_be_typed(event: QKeyEvent) -> bool:
    """Whether the key would type into a field that is locked since its time ended, but still has the focus."""
    return isinstance(QApplication.focusWidget(), QLineEdit) and event.text().isprintable() and bool(event.text())
