"""The day of an exam, or none."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.fields.day_field import DayField
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow

_FIRST_GUESS = timedelta(days=14)


class ExamDay(TurningRow):
    """The day can be chosen once there is to be one; yesterday and before cannot."""

    chosen = Signal(object)  # date or None

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self._fits, parent)
        self._is_set = Segmented(look, self.tr("Exam"))
        self._day = DayField(look, self.tr("Day of the exam"))
        for part in (self._is_set, self._day):
            self.row.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        self._is_set.chosen.connect(self._choose)
        self._day.dateChanged.connect(self._say)

    def sizeHint(self) -> QSize:
        """For both side by side, whichever way they are now."""
        return QSize(self._asked(), super().sizeHint().height())

    def focus_current(self) -> None:
        """On the day, where there is one."""
        if self._day.isHidden():
            self._is_set.focus_current()
        else:
            self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_day(self, day: date | None) -> None:
        self._is_set.set_segments([Segment(self.tr("None")), Segment(self.tr("On a day"))], int(day is not None))
        self._day.setVisible(day is not None)
        self._day.blockSignals(True)  # it is shown, not chosen
        self._day.setMinimumDate(QDate.currentDate())
        if day is not None:
            self._day.setMinimumDate(min(QDate.currentDate(), _qt(day)))
            self._day.setDate(_qt(day))
        self._day.blockSignals(False)

    def _fits(self, width: int) -> bool:
        return self._asked() <= width

    def _asked(self) -> int:
        day = 0 if self._day.isHidden() else self.row.spacing() + self._day.sizeHint().width()
        return self._is_set.sizeHint().width() + day

    def _choose(self, at: int) -> None:
        self.chosen.emit(date.today() + _FIRST_GUESS if at else None)  # noqa: DTZ011 - a day of the calendar on the wall

    def _say(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
