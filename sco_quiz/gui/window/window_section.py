"""Answers the routes of the window itself: move to a region, copy, undo, quit, choose a place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.accessibility.tab_order import move_region
from sco_quiz.gui.window.input.copying import copied_from
from sco_quiz.gui.window.routes import (
    CHOOSE_PLACE,
    COPY,
    EXPORT,
    FULL_SCREEN,
    MOVE_REGION,
    PRINT,
    QUIT,
    TAKE_BACK,
    Answer,
    Exportable,
    Printable,
    Route,
)
from sco_quiz.gui.window.section import Section, Shell


class WindowSection(Section):
    """`undo` takes back what was done in a quiz."""

    def __init__(self, shell: Shell, undo: Route[None]) -> None:
        super().__init__(shell)
        self._undo = undo

    def answers(self) -> Sequence[Answer]:
        return (
            QUIT.to(lambda _: self._quit()),
            COPY.to(lambda _: self._copy()),
            PRINT.to(lambda _: self._print()),
            EXPORT.to(lambda _: self._export()),
            FULL_SCREEN.to(lambda _: self._toggle_full_screen()),
            MOVE_REGION.to(self._move_region),
            TAKE_BACK.to(lambda _: self._take_back()),
            CHOOSE_PLACE.to(self.shell.choose),
        )

    def _quit(self) -> None:
        self.window.close()

    def _copy(self) -> None:
        """Copy what the page has to give, or what is selected in the focused field."""
        if words := copied_from(self.shell.navigation.page()):
            QGuiApplication.clipboard().setText(words)
            announce(self.window, self.tr("Copied"), Weight.ASKED)

    def _print(self) -> None:
        page: object = self.shell.navigation.page()
        if isinstance(page, Printable):
            page.ask_print()

    def _export(self) -> None:
        page: object = self.shell.navigation.page()
        if isinstance(page, Exportable):
            page.ask_export()

    def _toggle_full_screen(self) -> None:
        """Back to how it was: a maximised window stays maximised under it."""
        self.window.setWindowState(self.window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _take_back(self) -> None:
        if self.shell.is_working() or self.shell.notices.take_back():
            return
        if self.shell.navigation.in_quiz():
            self.shell.go(self._undo, None)
        else:
            announce(self.window, self.tr("There is nothing to undo"), Weight.ASKED)

    def _move_region(self, by: int) -> None:
        if isinstance(self.window, QMainWindow) and (whole := self.window.centralWidget()) is not None:
            move_region(whole, forward=by > 0)
