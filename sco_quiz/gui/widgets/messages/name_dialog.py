"""Asks for a name that is not taken yet."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.labels.label import PlainLabel, plain_tool_tip
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog


class NameDialog(ConfirmDialog):
    """The acting button waits for a name, which no other has; Return in the field presses it.

    `taken` counts small and capital letters as the same.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        *,
        label: str,
        longest: int,
        taken: Collection[str],
        safe: str,
        verb: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, sentence, safe=safe, verb=verb, parent=parent)
        self._taken = {name.casefold() for name in taken}
        self.field = TextField(look, label)
        self.field.setMaxLength(longest)
        self._why = PlainLabel(look, ink="text2")
        for part in (self.field, self._why):
            self.column.insertWidget(self.column.count() - 1, part)
        self.setTabOrder(self.field, self.safe)
        self.verb.setDefault(True)
        self.field.typed.connect(self._judge)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._judge()

    def name(self) -> str | None:
        """None where it was called off."""
        return self._entered() if self.ask() else None

    def _entered(self) -> str:
        return " ".join(self.field.typed_text().split())

    def _judge(self) -> None:
        """While an input method is composing, Return is its own: what it has open counts already."""
        name = self._entered()
        why = self.tr("Type a name for it.")
        if name:
            why = self.tr("This name is taken. Choose another.") if name.casefold() in self._taken else ""
        self.verb.setEnabled(not why)
        self._why.set_text(why)
        self.field.setAccessibleDescription(why)
        plain_tool_tip(self.verb, why)
