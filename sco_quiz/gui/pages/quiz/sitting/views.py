"""The four views of a quiz below its bar, one of them open: question, hand-in, paused, over."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sco_quiz.app.quiz.clock_screen import Stage
from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.accessibility.tab_order import mark_region, turn_to
from sco_quiz.gui.pages.quiz.sitting.cover import Cover, OverCover, PausedCover
from sco_quiz.gui.pages.quiz.sitting.hand_in.hand_in_view import HandInView
from sco_quiz.gui.pages.quiz.sitting.question.question_view import QUESTION_ENDS, QuestionView
from sco_quiz.gui.pages.quiz.sitting.top_bar import TopBar
from sco_quiz.gui.style.breakpoints import width_of
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.text.error_text import translated
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind
from sco_quiz.gui.widgets.scrolling.reading_place import ReadingPlace, show_top


class Views(QWidget):
    """Draws a screen into the bar and the open view, and announces what opens."""

    closed_by_itself = Signal()  # the time of the question has ended: its answer can no longer be changed
    moved_by_itself = Signal()  # a message above the open view has moved it

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.single_keys = True
        self.hide_clock = False
        self.clock_seconds = False
        self.explains_strikes = False
        self.bar = TopBar(look)
        self.question = QuestionView(look)
        self.hand_in = HandInView(look)
        self.paused = PausedCover(look)
        self.over = OverCover(look)
        self._banner = Banner(look, BannerKind.WARN, self.tr("Not saved yet: trying again"))
        self._overtime_words = self.tr(
            "Time is up. You may go on; what you change from here on is counted beside the score."
        )
        self._overtime = Banner(look, BannerKind.WARN, self._overtime_words, icon="hourglass")
        self._question_over = Banner(look, BannerKind.WARN, "", icon="hourglass")
        self._question_left_ns = 0
        self._stack = QStackedWidget()
        self._help: QWidget | None = None
        self._under: list[tuple[QWidget, ReadingPlace]] = []  # what the open view was opened on, the nearest last
        self._arrange()
        look.changed.connect(self._fit)

    def open_view(self) -> QWidget | None:
        return self._stack.currentWidget()

    def show_question(self, screen: SittingScreen) -> None:
        """Open the question at its top."""
        self._under.clear()
        turn_to(self._stack, self.question)
        self.draw(screen)
        self.question.focus_answer(opening=screen)

    def show_hand_in(self, screen: SittingScreen) -> None:
        self.keep_place()
        turn_to(self._stack, self.hand_in)
        self.hand_in.open_with(screen, hide_clock=self.hide_clock)
        self.draw(screen)
        show_top(self.hand_in)
        announce(self.hand_in, self.hand_in.accessible_summary())

    def show_cover(self, cover: Cover, screen: SittingScreen) -> None:
        turn_to(self._stack, cover)
        self.draw(screen)
        cover.focus_button()
        show_top(cover)

    def begin(self) -> None:
        """Forget what was shown of another quiz."""
        self._under.clear()
        self.question.forget()

    def show_help(self, page: QWidget, screen: SittingScreen) -> None:
        """Show a page to be read in the place of the open view."""
        self.keep_place()
        self._help = page
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        turn_to(self._stack, page)
        self.draw(screen)  # names the button and its key, which the name of the page then stands in for
        self.bar.say_with_left(page.accessibleName())
        self.bar.focus_left()
        show_top(page)

    def is_covered(self) -> bool:
        return self.open_view() in {self.paused, self.over}

    def is_helping(self) -> bool:
        return self._help is not None and self.open_view() is self._help

    def come_back(self, screen: SittingScreen) -> None:
        """Go from the keys, a pause or the hand-in view to the view under it, as it was left."""
        if not self._under:
            self.show_question(screen)
            return
        view, left_at = self._under.pop()
        turn_to(self._stack, view)
        if (
            not left_at.come_back()
        ):  # before the button that had the focus is called by another name, which would be said
            self._focus_likeliest(view)
        self.draw(screen)
        left_at.scroll_back()
        if view is self.hand_in:
            announce(self, self.hand_in.accessible_summary())

    def keep_place(self) -> None:
        """Remember the open view and the place in it: the view that opens next covers it."""
        view = self.open_view()
        if view in {self.question, self.hand_in}:
            self._under.append((view, ReadingPlace(view, view)))

    def _focus_likeliest(self, view: QWidget) -> None:
        (self.hand_in.focus_likeliest if view is self.hand_in else self.question.focus_answer)()

    def draw(self, screen: SittingScreen) -> None:
        view = self.open_view()
        if view is self.question:
            is_closed_now = self._is_closed_now(screen)
            strikes = self.explains_strikes
            self.question.show_screen(screen, single_keys=self.single_keys, explains_strikes=strikes)
            over = sentences.sentences(
                self.tr("The time for this question is over."),
                quiz_terms.kept_answer(screen.question, screen.sheet.response),
            )
            self._question_over.set_texts(over, "")
            if is_closed_now:
                announce(self, over, Weight.URGENT)
                self.closed_by_itself.emit()
        elif view is self.hand_in:
            self.hand_in.show_screen(screen, hide_clock=self.hide_clock)
        is_over = view is self.question and screen.clock.question_left_ns == 0
        self._question_over.setVisible(is_over and not screen.sheet.checked)  # when it comes, that is told above
        count = len(screen.questions)
        self.bar.has_keys = self.single_keys
        self.bar.name_place(self._heading(screen), self._numbered(count, count), is_question=view is not self.hand_in)
        self.bar.show_screen(screen, hidden=self.hide_clock, seconds=self.clock_seconds)
        self.bar.show_title(shown=view is not self.hand_in)
        if view in {self.hand_in, self._help}:
            back = self.tr("Back to question {0}").format(str(screen.position + 1))
            self.bar.show_left(back, "left", "Esc", short=self.tr("Back"))
        else:
            can_pause = view is self.question and screen.can_pause
            self.bar.show_left(self.tr("Pause") if can_pause else "", "pause", "Ctrl+P")

    def show_time(self, screen: SittingScreen) -> None:
        """Update what changes from second to second."""
        self.bar.show_clock(screen.clock, hidden=self.hide_clock, seconds=self.clock_seconds)
        in_overtime = screen.clock.stage is Stage.OVERTIME
        if in_overtime and self._overtime.isHidden():
            announce(self, self._overtime_words, Weight.URGENT)
        self._tell(self._overtime, shown=in_overtime)
        if self.open_view() is self.hand_in:
            self.hand_in.show_time(screen, hide_clock=self.hide_clock)
        if self.open_view() is self.question and screen.clock.question_left_ns is not None:
            self._show_question_time(screen, screen.clock.question_left_ns)

    def _show_question_time(self, screen: SittingScreen, left_ns: int) -> None:
        """Announce the end of a question's own time before it comes; its end is announced when it is drawn."""
        self.question.show_question_time(screen)
        if self._is_closed_now(screen):
            self.draw(screen)
        elif left_ns <= QUESTION_ENDS < self._question_left_ns:
            announce(self, self.tr("{0} left for this question").format(dates.remaining(left_ns)), Weight.PLAIN)
        self._question_left_ns = left_ns

    def show_saving(self, screen: SittingScreen, *, is_long: bool) -> None:
        """Show whether answers are saved. `is_long`: saving has failed long enough to say why."""
        self.question.show_saved(saved=not screen.unsaved)
        title = self.tr("This quiz was deleted") if screen.is_gone else self.tr("Not saved yet: trying again")
        self._banner.set_texts(title, translated(screen.unsaved))
        if is_long and not self._banner.isVisible():
            announce(self, translated(screen.unsaved), Weight.URGENT)
        self._tell(self._banner, shown=is_long)

    def _tell(self, banner: Banner, *, shown: bool) -> None:
        if banner.isHidden() is shown:
            banner.setVisible(shown)
            self.moved_by_itself.emit()

    def _is_closed_now(self, screen: SittingScreen) -> bool:
        """Whether the time of the shown question has just ended."""
        is_over = screen.clock.question_left_ns == 0 and not screen.sheet.checked
        return is_over and self.question.is_open_at(screen.position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _heading(self, screen: SittingScreen) -> str:
        view = self.open_view()
        if view is self.hand_in:
            return self.tr("Finish") if screen.mode is Mode.PRACTICE else self.tr("Hand in")
        return self._numbered(screen.position + 1, len(screen.questions))

    def _numbered(self, number: int, count: int) -> str:
        return self.tr("Question {0} of {1}").format(number, count)

    def _fit(self) -> None:
        width = width_of(self.width(), self._look.theme.text_size)
        self.bar.resize_to(width)
        self.question.resize_to(width)

    def _arrange(self) -> None:
        for view in (self.question, self.hand_in, self.paused, self.over):
            self._stack.addWidget(view)
        for region in (self.bar, self.hand_in, self.paused, self.over):
            mark_region(region)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        for banner in (self._banner, self._overtime, self._question_over):
            column.addWidget(banner)
            banner.setVisible(False)
        column.addWidget(self._stack, 1)
