"""Shows a page of the stack, with the side bar and the commands that fit it, and leads back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.accessibility.announce import announce_page, own_name
from sco_quiz.gui.accessibility.tab_order import mark_region
from sco_quiz.gui.widgets.scrolling.reading_place import ReadingPlace
from sco_quiz.gui.window.frame.menus import Menus
from sco_quiz.gui.window.frame.page_stack import Owner, PageStack, Visit, show_as_it_was, show_as_new
from sco_quiz.gui.window.frame.side_bar import SideBar
from sco_quiz.gui.window.routes import Context


class Navigation(QObject):
    """Sections show pages through it. Back and home lead where the reader came from."""

    turned = Signal(QWidget)  # this page is shown now
    home_asked = Signal()  # there is nothing to go back to

    def __init__(self, side: SideBar, stack: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._side = side
        self._stack = stack
        self._menus = Menus((), {})
        self.context = Context.NONE

    def set_menus(self, menus: Menus) -> None:
        self._menus = menus

    def show(
        self,
        page: QWidget,
        side: str,
        context: Context,
        again: Callable[[], None] | None = None,
        owner: Owner | None = None,
    ) -> None:
        """Open a page at its top. A quiz and a notice stand without the side bar.

        `again` fills it anew when one comes back to it from a page that was opened on it; without it, it is left as it
        is. Then it is where it was left, and so is the focus. `owner` is asked before another page takes its place.
        """
        self._open(Visit(page, side, context, again, owner))

    def show_aside(self, page: QWidget, context: Context = Context.NONE) -> None:
        """Open a page that is only read; back leads to the page under it, as it was."""
        self._open(Visit(page, "", context, is_aside=True))

    def leave(self) -> None:
        """Go back to the page that the present one was opened on; home, if it was chosen in the side bar or a menu."""
        if not self.go_back():
            self.home_asked.emit()

    def go_back(self) -> bool:
        """Go back by one page. False where there is none."""
        visit = self._stack.back()
        if visit is None:
            return False
        self._turn_to(visit)
        if not show_as_it_was(visit):
            self._show_as_new(visit.page)
        return True

    def forget_way(self) -> None:
        """Let nothing be gone back to from the page that is opened next."""
        self._stack.forget()

    def forget_learner(self) -> None:
        """Another learner begins: keep only pages on the way back that can be filled anew."""
        self._stack.keep_what_can_be_filled()

    def fill_again(self) -> None:
        """Fill the shown page anew, as its contents have changed; the reader stays in their place."""
        visit = self._stack.now()
        if visit is not None and visit.again is not None:
            visit.left_at = ReadingPlace(visit.page, self._window)
            visit.again()
            if not show_as_it_was(visit):
                self._show_as_new(visit.page)

    def may_close(self) -> bool:
        """Ask the owner of the shown page whether everything of it is saved."""
        visit = self._stack.now()
        return visit is None or visit.owner is None or visit.owner.may_leave()

    def page(self) -> QWidget | None:
        return self._stack.currentWidget()

    def side(self) -> str:
        """The key of the place that is chosen in the side bar."""
        return self._side.current()

    def set_learner(self, name: str) -> None:
        """Show the learner's name at the foot of the side bar."""
        self._side.set_foot(name)

    def in_quiz(self) -> bool:
        return self.context is Context.QUIZ

    def hold(self, *, held: bool) -> None:
        """While a job runs, switch off every command but those that make sense anywhere."""
        self._menus.enable_for(Context.NONE if held else self.context, self.page())

    def command_keys(self) -> list[tuple[str, str]]:
        """Every command with its keys, for the help."""
        return self._menus.keys()

    def drop(self, page: QWidget) -> None:
        """Delete a page. What is typed on it and not stored comes back on the next page of its class."""
        self._stack.drop(page)

    def _open(self, visit: Visit) -> None:
        now = self._stack.now()
        if now is not None and now.owner is not None and now.context is not visit.context:
            now.owner.may_leave()  # a quiz that is left goes on saving what is not saved yet
        self._stack.open(visit)
        self._turn_to(visit)
        self._show_as_new(visit.page)

    def _show_as_new(self, page: QWidget) -> None:
        if not show_as_new(page) and self._side.isVisible():
            self._side.focus_current()
        if self._window.focusWidget() is None:
            page.focusNextChild()

    def _turn_to(self, visit: Visit) -> None:
        """Show a page, and announce its accessible name where it follows another."""
        page = visit.page
        is_new = self._window.isVisible() and self._stack.currentWidget() is not page
        self._side.setVisible(visit.context not in {Context.NONE, Context.QUIZ})
        self._side.set_current(visit.side)
        if visit.context is not Context.QUIZ:  # a quiz has regions of its own
            mark_region(page)
        self._stack.show_page(page)
        self.context = visit.context
        self._menus.enable_for(visit.context, page)
        self.turned.emit(page)
        if is_new and page.accessibleName():
            announce_page(self._window, own_name(page))
