"""Where a learner objects to a question: the words are kept with the attempt."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.fields.note_field import NoteField
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout

_HEIGHT = 96


class ChallengeCard(QWidget):
    """Closed it is one quiet button beside another; open, a field with its own buttons. Tab leaves the field."""

    challenged = Signal(str)
    opened = Signal(QWidget)  # the part with the field, which belongs into view whole

    def __init__(self, look: Look, beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._open = Button(look, self.tr("Challenge this question …"), ButtonKind.QUIET)
        self._note = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._form = QWidget()
        self._field = NoteField(self.tr("What is wrong with this question?"))
        self._field.setFixedHeight(look.theme.px(_HEIGHT))
        self._field.installEventFilter(self)
        self._keep = Button(look, self.tr("Keep the note"))
        self._drop = Button(look, self.tr("Cancel"), ButtonKind.QUIET)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(PlainLabel(look, self.tr("What is wrong with this question?"), strong=True))
        form.addWidget(self._field)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._drop)
        form.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = FlowLayout(gap=16)
        line.addWidget(beside)
        line.addWidget(self._open)
        column.addLayout(line)
        column.addWidget(self._form)
        column.addWidget(self._note)
        self._open.clicked.connect(self._begin)
        self._keep.clicked.connect(self._finish)
        self._drop.clicked.connect(self._close)

    def show_note(self, kept: str) -> None:
        """The note kept for the question that is shown; empty: none."""
        self._kept = kept
        self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the field closes the field, not the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._close()
            self._open.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        self._field.setPlainText(self._kept)
        self._show(is_open=True)
        self._field.setFocus()
        self.opened.emit(self._form)

    def _finish(self) -> None:
        self.challenged.emit(self._field.toPlainText().strip())
        self._open.setFocus()

    def _close(self) -> None:
        self._show(is_open=False)

    def _show(self, *, is_open: bool) -> None:
        self._form.setVisible(is_open)
        self._open.setVisible(not is_open)
        words = self.tr("Change your note …") if self._kept else self.tr("Challenge this question …")
        self._open.set_text(words)
        note = self.tr("Your note, kept with this quiz and in its export: {0}").format(self._kept) if self._kept else ""
        self._note.set_text(note)
        self._note.setVisible(bool(note) and not is_open)
