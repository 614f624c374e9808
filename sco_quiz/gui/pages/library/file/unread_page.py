"""A file that is no pack which can be read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 720


class UnreadPage(LeavingPage):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("This file is not a pack that can be read")
        self.setAccessibleName(title)
        self._line = StateLine(look, wrap=True)
        self._close = Button(look, self.tr("Close"), ButtonKind.PRIMARY, size=48)
        page, card = ScrollPage(look, column=_COLUMN), Card(look, gap=16)
        card.body.addWidget(PlainLabel(look, title, Type.TITLE))
        card.body.addWidget(self._line)
        kept = self.tr("Please ask whoever gave you the file for a new copy.")
        card.body.addWidget(PlainLabel(look, kept, ink="text2"))
        card.body.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addStretch(1)
        page.body.addWidget(card)
        page.body.addStretch(2)
        self.fill(page)
        self._close.clicked.connect(self.leave)

    def show_reason(self, sentence: str) -> None:
        self._line.set_line("cross", sentence, "text", "wrong")

    def focus_first(self) -> None:
        self._close.setFocus()
