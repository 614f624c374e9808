"""The main window: menus, side bar, messages, one page. It knows no page and no use case."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.announce import own_name
from sco_quiz.gui.accessibility.tab_order import mark_region, move_focus
from sco_quiz.gui.style.breakpoints import Width, width_of
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.focus_ring import FocusRing
from sco_quiz.gui.widgets.scrolling.least_size_area import LeastSizeArea
from sco_quiz.gui.window.frame.menus import Command, fill_menus
from sco_quiz.gui.window.frame.messages import Messages, Report
from sco_quiz.gui.window.frame.navigation import Navigation
from sco_quiz.gui.window.frame.page_stack import PageStack, turn_over
from sco_quiz.gui.window.frame.side_bar import SideBar, SideItem
from sco_quiz.gui.window.input.file_drop import FileDrop
from sco_quiz.gui.window.input.input_guard import InputGuard
from sco_quiz.gui.window.router import Catalogue, Router, drop_pages_of
from sco_quiz.gui.window.routes import Context, Request, Route

if TYPE_CHECKING:  # loaded when the first notice is told, and the first job asked for
    from sco_quiz.gui.window.frame.notices import Notices
    from sco_quiz.gui.window.jobs.job_runner import Jobs

A = TypeVar("A")

_SMALLEST = (640, 480)
_FIRST_SIZE = (1280, 800)
_NOTCH = 120  # of a wheel, in eighths of a degree


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What fills the window. `commands` and `side` are called again when the language changes.

    `places` are the requests behind the side bar, by its keys, and that for the page before the store is open
    ("opening"). `is_open` says whether the store is open.
    """

    catalogue: Catalogue
    commands: Callable[[], Sequence[Command]]
    side: Callable[[], tuple[Sequence[SideItem], SideItem]]
    places: Mapping[str, Request]
    is_open: Callable[[], bool]
    copied: Request
    report: Route[Report]
    dropped: Route[Path]
    zoomed: Route[int]


class MainWindow(QMainWindow):
    """Shows one page at a time. Sections reach it as their `Shell`."""

    painted = Signal()  # once, after the first paint
    closed = Signal()  # for good; nothing is saved after it

    def __init__(self, look: Look, contents: Contents) -> None:
        super().__init__()
        self.look = look
        self._contents = contents
        self._was_painted = False
        self._was_warned = False
        self._turned = 0  # of the wheel, with Ctrl, in eighths of a degree
        self.setWindowTitle(self.tr("SCO Quiz"))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)
        items, foot = contents.side()
        self._side = SideBar(look, self.tr("SCO Quiz"), items, foot)
        self._stack = PageStack()
        self.messages = Messages(look, self)
        self.navigation = Navigation(self._side, self._stack, self)
        self.input = InputGuard(self, self.navigation.page, self.messages.is_telling)
        self.router = Router(self, contents.catalogue)
        self._menus = fill_menus(self, contents.commands(), self.router.answer)
        self.navigation.set_menus(self._menus)
        self._arrange()
        self._join()
        self._focus_ring = FocusRing(look, self)
        FileDrop(self, self._takes_drops, lambda file: self.go(contents.dropped, file))
        self.router.answer(contents.places["opening"])

    @property
    def widget(self) -> QWidget:
        """The window itself, as the parent of dialogs."""
        return self

    @cached_property
    def jobs(self) -> "Jobs":
        from sco_quiz.gui.window.jobs.job_runner import Jobs  # noqa: PLC0415 - after the first paint

        return Jobs(self, self.look, self.navigation, self.messages, self.input)

    @cached_property
    def notices(self) -> "Notices":
        from sco_quiz.gui.window.frame.notices import Notices  # noqa: PLC0415 - after the first paint

        return Notices(self.look, self._area, self.navigation.page)

    def go(self, route: Route[A], argument: A) -> None:
        self.router.answer(route.with_argument(argument))

    def choose(self, place: str) -> None:
        """Go to a place of the side bar, if the store is open. Back does not lead from there to the page before."""
        if self._contents.is_open():
            self.navigation.forget_way()
            self.router.answer(self._contents.places[place])

    def is_working(self) -> bool:
        return "jobs" in vars(self) and self.jobs.is_running()

    def stop_jobs(self) -> bool:
        """Wait a moment for jobs, because the window is closed. False where one still uses the store."""
        return "jobs" not in vars(self) or self.jobs.stop()

    def reword(self) -> None:
        """Make every page anew because the language has changed; the reader stays at the same place of the side bar."""
        side, was_opening = self.navigation.side(), self.navigation.context is Context.OPENING
        self.setLocale(QLocale())  # the calendar takes its locale from the window
        self._menus.reword(self._contents.commands())
        self._side.reword(self._contents.side()[0])
        self.messages.reword()
        self._fit()
        self.router.drop_pages(self.navigation.drop)
        if "jobs" in vars(self):
            drop_pages_of(self.jobs, self.navigation.drop)
        if was_opening:
            self.router.answer(self._contents.places["opening"])
        else:
            self.choose(side or "learner")  # the foot of the side bar is never marked as chosen

    def come_to_front(self) -> None:
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if "jobs" in vars(self) and not self.jobs.may_close():
            event.ignore()
            return
        if not self.navigation.may_close() and not self._was_warned:
            self._was_warned = True
            self.messages.tell_problem(
                self.tr(
                    "The last answers are not saved yet; the window keeps trying. Close it again to leave without them."
                )
            )
            event.ignore()
            return
        if (focus := self.focusWidget()) is not None:
            focus.clearFocus()  # a field stores its text when it loses the focus, while the store is still open
        super().closeEvent(event)
        self.closed.emit()
        self.stop_jobs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the page also where the focus is beside it, as in the side bar; other keys may be shortcuts."""
        from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage  # noqa: PLC0415 - after the first paint

        page = self.navigation.page()
        if event.key() == Qt.Key.Key_Escape and isinstance(page, LeavingPage):
            page.leave()
            return
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            from sco_quiz.gui.window.input.layout_shortcuts import press_by_place  # noqa: PLC0415 - as above

            if press_by_place(self, event):
                return
        if not turn_over(page, event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel changes the size of the text, a step for each notch."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y()
        self._turned = turned + (self._turned if turned * self._turned > 0 else 0)
        steps = int(self._turned / _NOTCH)
        if steps:
            self._turned -= steps * _NOTCH
            self.go(self._contents.zoomed, steps)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        whole = self.centralWidget()
        return whole is not None and move_focus(whole, forward=next)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
            QTimer.singleShot(0, self, self._mind_held_keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _mind_held_keys(self) -> None:
        from sco_quiz.gui.window.input.held_keys import HeldKeys  # noqa: PLC0415 - after the first paint

        if (handle := self.windowHandle()) is not None:
            HeldKeys(handle)

    def _takes_drops(self) -> bool:
        return self._contents.is_open() and not self.is_working() and not self.navigation.in_quiz()

    def _offer_copy(self, at: QPoint) -> None:
        from sco_quiz.gui.window.input.copying import offer_copy  # noqa: PLC0415 - after the first paint

        offer_copy(self, at, self.navigation.page(), lambda: self.router.answer(self._contents.copied))

    def _show_turned(self, page: QWidget) -> None:
        self.input.end()
        if "notices" in vars(self):
            self.notices.end()
        self._fit()
        self.setWindowTitle(own_name(page) or self.tr("SCO Quiz"))

    def _fit(self) -> None:
        self._side.set_rail(width_of(self.width(), self.look.theme.text_size) < Width.WIDE)

    def _join(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer_copy)
        self.look.changed.connect(self._fit)
        self._side.chosen.connect(self.choose)
        self.navigation.turned.connect(self._show_turned)
        self.navigation.home_asked.connect(lambda: self.choose("home"))
        self.messages.report_asked.connect(lambda report: self.go(self._contents.report, report))

    def _arrange(self) -> None:
        whole, beside = QWidget(), QVBoxLayout()
        line = QHBoxLayout(whole)
        for layout in (line, beside):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        beside.addWidget(self.messages.banner)
        beside.addWidget(self._stack, 1)
        line.addWidget(self._side)
        line.addLayout(beside, 1)
        for region in (self._side, self.messages.banner):
            mark_region(region)
        self._area = LeastSizeArea(self.look, whole, self._side)
        self.setCentralWidget(self._area)
