"""What stands round every page: menus, side bar, the message above the page, and the ring round the focus."""

from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.accessibility.reading_place import ReadingPlace
from sco_quiz.gui.accessibility.tab_order import mark_region, move_focus, move_region
from sco_quiz.gui.style.breakpoints import Width, width_of
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.drawing.focus_ring import FocusRing
from sco_quiz.gui.widgets.layout.least_size_area import LeastSizeArea
from sco_quiz.gui.widgets.layout.scroll_page import ScrollPage
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind
from sco_quiz.gui.window.menus import QUIZ, Command, Menus, fill_menus
from sco_quiz.gui.window.page_stack import PageStack, Visit, show_as_it_was, show_as_new
from sco_quiz.gui.window.side_bar import SideBar, SideItem

if TYPE_CHECKING:  # loaded after the first paint
    from sco_quiz.gui.startup.fault_log import Report
    from sco_quiz.gui.window.input_pause import InputPause

_SMALLEST = (640, 480)
_FIRST_SIZE = (1280, 800)
_TURNS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class Frame(QMainWindow):
    """Shows one page at a time and knows nothing of any."""

    painted = Signal()  # once, after the first paint
    report_asked = Signal(object)  # Report: what can be told of a fault of ours

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._was_painted = False
        self._place = ""
        self._menus = Menus((), {})
        self.setWindowTitle(self.tr("SCO Quiz"))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)
        self.side = SideBar(
            look, self.tr("SCO Quiz"), self._side_items(), SideItem("learner", "person", self.tr("You"))
        )
        self._understood = Button(look, self.tr("Understood"))
        self._details = Button(look, self.tr("Show the report"))
        self._report: Report | None = None
        self._message = Banner(look, BannerKind.WRONG, "", buttons=(self._details, self._understood))
        self._pages = PageStack()
        self._arrange()
        look.changed.connect(self._fit)
        self._understood.clicked.connect(lambda: self._message.setVisible(False))
        self._details.clicked.connect(self._ask_report)
        self._focus_ring = FocusRing(look, self)

    def reword(self, commands: Sequence[Command]) -> None:
        """What stands round the pages in another language. The pages are made anew by whoever made them."""
        self._menus.reword(commands)
        self.side.reword(self._side_items())
        self._understood.set_text(self.tr("Understood"))
        self._details.set_text(self.tr("Show the report"))
        self._fit()

    def _side_items(self) -> list[SideItem]:
        return [
            SideItem("home", "home", self.tr("Home")),
            SideItem("study", "article", self.tr("Study")),
            SideItem("progress", "progress", self.tr("Progress")),
            SideItem("settings", "settings", self.tr("Settings")),
        ]

    def set_commands(self, commands: Sequence[Command]) -> Menus:
        """Builds the menus; to be called once."""
        self._menus = fill_menus(self, commands)
        return self._menus

    def show_page(self, page: QWidget, side: str, place: str, again: Callable[[], None] | None = None) -> None:
        """Opens it at its top. `place` says which commands make sense; a quiz and a notice stand without the side bar.

        `again` fills it anew when one comes back to it from a page that was opened on it; without it, it is left as it
        is. Then it is where it was left, and so is the focus.
        """
        self._open(Visit(page, side, place, again))

    def show_aside(self, page: QWidget, place: str = "") -> None:
        """A page from which one comes back to where one was."""
        self._open(Visit(page, "", place, is_aside=True))

    def go_back(self) -> bool:
        """To the page that the present one was opened on; False where there is none."""
        visit = self._pages.back()
        if visit is None:
            return False
        self._turn_to(visit)
        if not show_as_it_was(visit):
            self._show_as_new(visit.page)
        return True

    def forget_way(self) -> None:
        """The page that is opened next leads back to nowhere."""
        self._pages.forget()

    def forget_persons(self) -> None:
        """The page leads back only to what can be filled anew: all else belongs to whoever learned before."""
        self._pages.keep_what_can_be_filled()

    def fill_again(self) -> None:
        """What there is to show on the page has changed; the reader stays in their place."""
        visit = self._pages.now()
        if visit is not None and visit.again is not None:
            visit.left_at = ReadingPlace(visit.page, self)
            visit.again()
            if not show_as_it_was(visit):
                self._show_as_new(visit.page)

    @cached_property
    def _pause(self) -> "InputPause":
        from sco_quiz.gui.window.input_pause import InputPause  # noqa: PLC0415 - after the first paint

        return InputPause(self)

    def pause_input(self, *, but: Container[int] = ()) -> None:
        """What is shown has come by itself: keys but these, and clicks, are meant for what was there before."""
        self._pause.begin(but=but)

    def pause_clicks(self) -> None:
        """Something has moved what is shown to another place; the keys go where they did."""
        self._pause.begin(keys=False)

    def takes_input(self) -> bool:
        return not ("_pause" in vars(self) and self._pause.is_on())

    @contextmanager
    def unasked(self) -> Iterator[None]:
        """What is done meanwhile nobody has pressed for: input pauses where it turns the page or moves the focus."""
        page, focus, is_telling = self.page(), self.focusWidget(), self.is_telling()
        try:
            yield
        finally:
            if self.page() is not page or self.focusWidget() is not focus:
                self.pause_input()
            elif self.is_telling() != is_telling:
                self.pause_clicks()

    def _open(self, visit: Visit) -> None:
        self._pages.open(visit)
        self._turn_to(visit)
        self._show_as_new(visit.page)

    def _show_as_new(self, page: QWidget) -> None:
        if not show_as_new(page) and self.side.isVisible():
            self.side.focus_current()

    def _turn_to(self, visit: Visit) -> None:
        """The page's accessible name is the window's title, and is told where one page follows another."""
        if "_pause" in vars(self):
            self._pause.end()
        page, place = visit.page, visit.place
        is_new = self.isVisible() and self._pages.currentWidget() is not page
        self.side.setVisible(bool(place) and place != QUIZ)
        self.side.set_current(visit.side)
        if place != QUIZ:  # a quiz has regions of its own
            mark_region(page)
        self._pages.show_page(page)
        self._place = place
        self._menus.enable_for(place)
        self._fit()
        self.setWindowTitle(page.accessibleName() or self.tr("SCO Quiz"))
        if is_new and page.accessibleName():
            announce(self, page.accessibleName())

    def drop_page(self, page: QWidget) -> None:
        """For good. What is typed on it and not stored comes back on the next page of its class."""
        self._pages.drop(page)

    def page(self) -> QWidget | None:
        return self._pages.currentWidget()

    def where(self) -> tuple[str, str]:
        """What is chosen in the side bar, and the place by which commands are on."""
        return self.side.current(), self._place

    def come_to_front(self) -> None:
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def hold(self, *, held: bool) -> None:
        """While a job is done no command but those for any place, and nothing that leads to another page."""
        self._menus.enable_for("" if held else self._place)
        self._details.setEnabled(not held)

    def in_quiz(self) -> bool:
        return self._place == QUIZ

    def show_problem(self, sentence: str) -> None:
        """Something in the world went wrong; the page stays as it is."""
        from sco_quiz.gui.text.error_text import said  # noqa: PLC0415 - the frame is painted before it is loaded

        self.show_message(BannerKind.WRONG, self.tr("This could not be done"), said(sentence))

    def show_fault(self, report: "Report") -> None:
        """Something in the program went wrong."""
        words = self.tr(
            "SCO Quiz made a mistake. Everything that was shown as saved is kept. "
            "You can go on; the fault could not be noted in the file faults.log beside your answers."
        )
        if report.is_noted:
            words = self.tr(
                "SCO Quiz made a mistake. Everything that was shown as saved is kept. "
                "You can go on; the fault is noted in the file faults.log beside your answers."
            )
        self.show_problem(words)
        self._report = report
        self._details.setVisible(not self.in_quiz())  # a quiz is not left by mistake

    def show_message(self, kind: BannerKind, title: str, text: str) -> None:
        """Above the page, until it is understood."""
        self._details.setVisible(False)
        self._message.set_kind(kind)
        self._message.set_texts(title, text)
        self._message.setVisible(True)
        announce(self, f"{title}. {text}", Weight.URGENT if kind is BannerKind.WRONG else Weight.PLAIN)

    def is_telling(self) -> bool:
        """Whether a message stands above the page."""
        return not self._message.isHidden()

    def _ask_report(self) -> None:
        self._message.setVisible(False)
        self.report_asked.emit(self._report)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
            QTimer.singleShot(0, self, self._mind_held_keys)

    def _mind_held_keys(self) -> None:
        from sco_quiz.gui.window.held_keys import HeldKeys  # noqa: PLC0415 - after the first paint

        if (handle := self.windowHandle()) is not None:
            HeldKeys(handle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A page turns over also where the focus lies beside it, as in the side bar."""
        page = self.page()
        pages = [each for each in page.findChildren(ScrollPage) if each.isVisible()] if page else []
        if event.key() in _TURNS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and pages:
            pages[0].verticalScrollBar().triggerAction(_TURNS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def go_to_region(self, *, forward: bool) -> None:
        frame = self.centralWidget()
        if frame is not None:
            move_region(frame, forward=forward)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        frame = self.centralWidget()
        return frame is not None and move_focus(frame, forward=next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.side.set_rail(width_of(self.width(), self.look.theme.text_size) < Width.WIDE)

    def _arrange(self) -> None:
        frame, beside = QWidget(), QVBoxLayout()
        line = QHBoxLayout(frame)
        for layout in (line, beside):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        beside.addWidget(self._message)
        beside.addWidget(self._pages, 1)
        line.addWidget(self.side)
        line.addLayout(beside, 1)
        self._message.setVisible(False)
        for region in (self.side, self._message):
            mark_region(region)
        self.setCentralWidget(LeastSizeArea(self.look, frame))
