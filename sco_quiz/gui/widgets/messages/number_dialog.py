"""A dialog that asks for a whole number between two others."""

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog

_DIGITS = QRegularExpression(r"\p{Nd}*")  # of any script, as keyboards for Persian or Hindi type them


class NumberDialog(ConfirmDialog):
    """The acting button is disabled until the number fits; Return in the field presses it."""

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        *,
        between: tuple[int, int],
        safe: str,
        verb: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, sentence, safe=safe, verb=verb, parent=parent)
        self.setAccessibleDescription("")  # the field is called so
        self._between = between
        self.field = TextField(look, sentence)
        self.field.setValidator(QRegularExpressionValidator(_DIGITS, self.field))
        self.field.setMaxLength(len(str(max(between))))
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.field.textChanged.connect(self._judge)
        self.column.insertWidget(self.column.count() - 1, self.field)
        self.setTabOrder(self.field, self.safe)
        self.verb.setDefault(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._judge()

    def number(self) -> int | None:
        """The number; None where the dialog was cancelled."""
        return int(self.field.text()) if self.ask() else None

    def _judge(self) -> None:
        least, most = self._between
        self.verb.setEnabled(bool(text := self.field.text()) and least <= int(text) <= most)
