"""What the window does itself when a command asks for it: regions, the clipboard, the end."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.accessibility.tab_order import move_region
from sco_quiz.gui.window.input.copying import copied_from
from sco_quiz.gui.window.routes import CHOOSE_PLACE, COPY, MOVE_REGION, QUIT, Answer
from sco_quiz.gui.window.section import Section


class WindowSection(Section):
    def answers(self) -> Sequence[Answer]:
        return (
            QUIT.to(lambda _: self._quit()),
            COPY.to(lambda _: self._copy()),
            MOVE_REGION.to(self._move_region),
            CHOOSE_PLACE.to(self.shell.choose),
        )

    def _quit(self) -> None:
        self.window.close()

    def _copy(self) -> None:
        """What the page has to give; a field with the focus gives what is selected in it instead."""
        if words := copied_from(self.shell.navigation.page()):
            QGuiApplication.clipboard().setText(words)
            announce(self.window, self.tr("Copied"), Weight.ASKED)

    def _move_region(self, by: int) -> None:
        if isinstance(self.window, QMainWindow) and (whole := self.window.centralWidget()) is not None:
            move_region(whole, forward=by > 0)
