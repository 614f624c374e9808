"""A day of the calendar: typed, stepped with the arrow keys, or picked from a month."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.rounded_popup import RoundedPopup

_ICON = 18
_MONTH_WIDTH, _MONTH_HEIGHT = 308, 280  # so that each day is a target that can be hit


class DayField(QDateEdit):
    corner = 8.0

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(self.tr("d MMM yyyy", "a date that can be typed, in the signs of QLocale"))
        self.setKeyboardTracking(False)  # or each digit typed would be a day chosen
        month = self.calendarWidget()
        RoundedPopup(month.window())
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            month.setWeekdayTextFormat(day, QTextCharFormat())  # Qt's red for weekends means "wrong" here
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def _apply_theme(self) -> None:
        """Recolour the arrows of the calendar, black in Qt in every theme, and make its days high enough to hit."""
        self.updateGeometry()
        theme = self.look.theme
        self.calendarWidget().setMinimumSize(theme.px(_MONTH_WIDTH), theme.px(_MONTH_HEIGHT))
        for button, sign in (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right")):
            step = self.calendarWidget().findChild(QToolButton, button)
            if step is not None:
                step.setIcon(QIcon(self.look.icon(sign, theme.px(_ICON), theme.colours.on_accent)))

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(170), self.look.theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling must not change the day."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, painter = self.look.theme, QPainter(self)
        side = theme.px(_ICON)
        left, top = self.width() - side - theme.space(10), (self.height() - side) // 2
        painter.drawPixmap(left, top, self.look.icon("down", side, theme.colours.text2))
        painter.end()
