"""What stands where no pack of one's own is: the shelf, and how one comes onto it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.breakpoints import Width, width_of
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.labels.motif import Motif
from sco_quiz.gui.widgets.layout.card import Card

_SHELF = 160
_ABOVE, _BELOW = 56, 56


class EmptyShelf(Card):
    add_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=14, parent=parent)
        self._look = look
        self._motif = Motif(look, "shelf", _SHELF)
        self._add = Button(look, self.tr("Add a pack …"), ButtonKind.PRIMARY, icon="plus", size=48)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.body.addSpacing(_ABOVE)
        self.body.addWidget(self._motif, 0, centre)
        for text, role, ink in (
            (self.tr("Room for your first pack"), Type.HEADING, "text"),
            (
                self.tr("A pack is one file with facts and their questions, made by somebody else or by you."),
                Type.BODY,
                "text2",
            ),
        ):
            label = PlainLabel(look, text, role, ink=ink)
            label.setAlignment(centre)
            self.body.addWidget(label)
        self.body.addWidget(self._add, 0, centre)
        hint = PlainLabel(look, self.tr("Or drop a file on this window. Nothing leaves this computer."), ink="text2")
        hint.setAlignment(centre)
        self.body.addWidget(hint)
        self.body.addSpacing(_BELOW)
        self._add.clicked.connect(self.add_asked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = width_of(self.window().width(), self._look.theme.text_size)
        self._motif.setVisible(width >= Width.NARROW)
