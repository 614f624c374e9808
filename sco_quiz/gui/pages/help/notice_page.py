"""A page with one thing to say: the store is being opened, or why it could not be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 640


class NoticePage(QWidget):
    retry_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(look, role=Type.TITLE)
        self._text = PlainLabel(look, role=Type.READING, ink="text2")
        self._retry = Button(look, self.tr("Try again"), ButtonKind.PRIMARY)
        self._card = Card(look, gap=12)
        for widget in (self._title, self._text, self._retry):
            self._card.body.addWidget(widget)
        page = ScrollPage(look, column=_COLUMN)
        page.body.addStretch(1)
        page.body.addWidget(self._card)
        page.body.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._retry.clicked.connect(self.retry_asked)

    def show_waiting(self, title: str, text: str) -> None:
        self._show_words(title, text)
        self._retry.setVisible(False)

    def show_trouble(self, title: str, text: str) -> None:
        self._show_words(title, text)
        self._retry.setVisible(True)

    def focus_first(self) -> None:
        self._retry.setFocus()

    def _show_words(self, title: str, text: str) -> None:
        self.setAccessibleName(title)
        self._title.set_text(title)
        self._text.set_text(text)
