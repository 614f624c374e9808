"""The button that starts the review of due facts, with their number."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button

if TYPE_CHECKING:  # painted before it is loaded
    from sco_quiz.domain.schedule import Schedule


class ReviewButton(Button):
    def __init__(self, look: Look, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(look, "", size=size, parent=parent)
        self.set_text(self.tr("Review due"))

    def show_schedule(self, schedule: "Schedule") -> None:
        """Show how many facts are due today. Disabled where there are none; the button then says why."""
        count = len(schedule.facts)
        nothing = self.tr("done for today") if schedule.waiting else self.tr("none")
        self.setEnabled(bool(count))
        self.set_note(str(count) if count else nothing)

    def waiting(self, schedule: "Schedule") -> str:
        """Why more is due than is asked today; empty where it is not."""
        more = len(schedule.waiting)
        if not more:
            return ""
        if schedule.facts:
            limit = schedule.done + len(schedule.facts)
            return self.tr("%n more fact(s) are due; today’s limit is {0}.", "", more).format(limit)
        return self.tr("%n more fact(s) are due; today’s limit is reached.", "", more)
