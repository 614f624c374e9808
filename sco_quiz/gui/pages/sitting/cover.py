"""What lies over the questions while the quiz is paused and when the time is up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.button import Button, ButtonKind
from sco_quiz.gui.widgets.card import Card
from sco_quiz.gui.widgets.flow_layout import FlowLayout
from sco_quiz.gui.widgets.label import PlainLabel
from sco_quiz.gui.widgets.scroll_page import ScrollPage

_COLUMN = 720


class Cover(QWidget):
    """A sentence, what was kept, one filled button and perhaps a second."""

    went_on = Signal()
    left = Signal()

    def __init__(self, look: Look, go_on: str, leave: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(look, role=Type.TITLE)
        self._text = PlainLabel(look, role=Type.READING, ink="text2")
        self._note = PlainLabel(look, ink="text2")
        self._go_on = Button(look, go_on, ButtonKind.PRIMARY, size=48)
        card = Card(look, gap=16)
        buttons = QWidget()
        line = FlowLayout(gap=look.theme.space(16))
        buttons.setLayout(line)
        line.addWidget(self._go_on)
        if leave:
            button = Button(look, leave, size=48)
            button.clicked.connect(self.left)
            line.addWidget(button)
        line.addWidget(self._note)
        for widget in (self._title, self._text, buttons):
            card.body.addWidget(widget)
        page = ScrollPage(look, column=_COLUMN)
        page.body.addStretch(1)
        page.body.addWidget(card)
        page.body.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._go_on.clicked.connect(self.went_on)

    def show_words(self, title: str, text: str, note: str = "") -> None:
        self._title.set_text(title)
        self._text.set_text(text)
        self._note.set_text(note)
        self._note.setVisible(bool(note))

    def focus_button(self) -> None:
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
