"""The newest quiz that was interrupted: it can be continued or discarded; where there are more, a page has them all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind

if TYPE_CHECKING:
    from sco_quiz.app.learning.overview import HomeScreen


class InterruptedBanner(Banner):
    resume_asked = Signal(object)  # AttemptId
    discard_asked = Signal(object)  # Unfinished or Unreadable
    all_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._screen: HomeScreen | None = None
        self._continue = Button(look, "", ButtonKind.PRIMARY)
        self._discard = Button(look, "")
        self._see_all = Button(look, "")
        buttons = (self._continue, self._discard, self._see_all)
        super().__init__(look, BannerKind.INFO, "", buttons=buttons, icon="pause", parent=parent)
        self._continue.set_text(self.tr("Continue"))
        self._discard.set_text(self.tr("Discard …"))
        self._continue.clicked.connect(self._resume)
        self._discard.clicked.connect(self._give_up)
        self._see_all.clicked.connect(self.all_asked)

    def show_screen(self, screen: "HomeScreen") -> None:
        self._screen = screen
        self.setVisible(screen.newest is not None)
        self._continue.setVisible(screen.can_go_on)
        if screen.newest is None:
            return
        self._discard.setVisible(screen.interrupted == 1)
        self._see_all.setVisible(screen.interrupted > 1)
        self._see_all.set_text(self.tr("See all %n interrupted", "", screen.interrupted))
        self.set_kind(BannerKind.INFO if screen.can_go_on else BannerKind.WARN)
        from sco_quiz.gui.pages.home.interrupted_page import interruption

        self.set_texts(*interruption(screen.newest))

    def focus_continue(self) -> None:
        self._continue.setFocus()

    def _resume(self) -> None:
        if self._screen is not None and self._screen.newest is not None:
            self.resume_asked.emit(self._screen.newest.id)

    def _give_up(self) -> None:
        if self._screen is not None and self._screen.newest is not None:
            self.discard_asked.emit(self._screen.newest)
