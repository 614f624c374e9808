"""One learner in the list: the name, which can be changed in its place, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.learners.roster import LONGEST_NAME
from sco_quiz.app.ports.learners import Learner
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow

_LEAST_NAME = 220


class LearnerRow(QWidget):
    chosen = Signal(object)  # Learner
    renamed = Signal(object, str)  # Learner, the new name
    export_asked = Signal(object)  # Learner
    delete_asked = Signal(object)  # Learner

    def __init__(self, look: Look, learner: Learner, *, is_current: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.learner = learner
        self._name = learner.name or (self.tr("You") if is_current else self.tr("Learner without a name"))
        self._rename = self._button(self.tr("Rename"))
        self._rename.clicked.connect(self.begin)
        self._field = TextField(look, self.tr("New name of {0}").format(self._name))
        self._field.setMaxLength(LONGEST_NAME)
        self._view, self._edit = self._viewed(is_current=is_current), self._edited()
        self._edit.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        column.addWidget(self._edit)

    def focus_first(self) -> None:
        self._rename.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the name as it was, before it leaves the page."""
        if event.key() == Qt.Key.Key_Escape and self._edit.isVisible():
            self._end()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Put a field in the place of the name."""
        self._field.setText(self.learner.name)
        self._show_field(shown=True)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def _end(self) -> None:
        self._show_field(shown=False)
        self.focus_first()

    def _save(self) -> None:
        """The field keeps what was typed until it is saved; then another row stands here."""
        name = self._field.text()
        if name == self.learner.name:
            self._end()
        else:
            self.renamed.emit(self.learner, name)

    def _show_field(self, *, shown: bool) -> None:
        self._edit.setVisible(shown)
        self._view.setVisible(not shown)

    def _viewed(self, *, is_current: bool) -> QWidget:
        words, buttons = QVBoxLayout(), QWidget()
        words.addStretch(1)
        words.addWidget(PlainLabel(self._look, self._name, strong=True))
        if is_current:
            words.addWidget(PlainLabel(self._look, self.tr("Learning now"), Type.SMALL, ink="text2"))
        words.addStretch(1)
        flow = FlowLayout(buttons, gap=8)
        actions = [
            (self.tr("Export …"), ButtonKind.OUTLINE, self.export_asked),
            (self.tr("Delete …"), ButtonKind.DANGER, self.delete_asked),
        ]
        if not is_current:
            actions.insert(0, (self.tr("Switch to"), ButtonKind.OUTLINE, self.chosen))
        flow.addWidget(self._rename)
        for text, kind, signal in actions:
            button = self._button(text, kind)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.learner))
            flow.addWidget(button)
        row = TurningRow(lambda width: width - flow.sizeHint().width() >= self._look.theme.px(_LEAST_NAME))
        row.row.addLayout(words, 1)
        row.row.addWidget(buttons)
        return row

    def _edited(self) -> QWidget:
        save, cancel = Button(self._look, self.tr("Save name")), Button(self._look, self.tr("Cancel"), ButtonKind.QUIET)
        save.clicked.connect(self._save)
        cancel.clicked.connect(self._end)
        self._field.returnPressed.connect(self._save)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        for button in (save, cancel):
            flow.addWidget(button)
        row = TurningRow(lambda width: width - flow.sizeHint().width() >= self._look.theme.px(_LEAST_NAME))
        row.row.setSpacing(self._look.theme.space(12))
        row.row.addWidget(self._field, 1)
        row.row.addWidget(buttons)
        return row

    def _button(self, text: str, kind: ButtonKind = ButtonKind.OUTLINE) -> Button:
        button = Button(self._look, text, kind)
        button.setAccessibleName(f"{text}, {self._name}")
        return button
