"""The exam and today, side by side on home: how many days are left, and what was answered this week."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.app.learning.overview import DAYS, DayCount, HomeScreen
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.text import dates
from sco_quiz.gui.widgets.charts.week_marks import DayMark, WeekMarks
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, line_height, text_width
from sco_quiz.gui.widgets.labels.figure import Figure
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card, CardRow

_TILE, _CORNER, _TILE_PAD = 84, 12.0, 10


class DaysTile(Figure):
    """How many days are left, large."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._days = 0
        self._below = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_days(self, days: int) -> None:
        self._days = days
        self._below = self.tr("day(s) left", "", days)
        self.set_text(self.tr("%n day(s) left", "", days))
        self.restyle()

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        figure, below = _tile_fonts(theme)
        widest = max(text_width(figure, str(self._days)), text_width(below, self._below))
        high = line_height(figure) + line_height(below) + 2 * theme.space(_TILE_PAD)
        return QSize(max(theme.px(_TILE), widest + 2 * theme.space(_TILE_PAD)), max(theme.px(_TILE), high))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        colours = theme.colours
        figure, below = _tile_fonts(theme)
        edge = colours.hairline if theme.is_high else None
        inside = line_height(figure) + line_height(below)
        top = (self.height() - inside) / 2
        painter = QPainter(self)
        box(painter, QRectF(self.rect()), _CORNER, colours.accent_tint, edge, theme.lines.card)
        centre = Qt.AlignmentFlag.AlignCenter
        line = QRectF(0, top, self.width(), line_height(figure))
        draw_text(painter, line, str(self._days), figure, colours.accent, centre)
        line = QRectF(0, top + line_height(figure), self.width(), line_height(below))
        draw_text(painter, line, self._below, below, colours.text2, centre)
        painter.end()


class ExamCard(Card):
    """The day of the exam, or the question whether there is one."""

    day_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        self._tile = DaysTile(look)
        self._title = PlainLabel(look, strong=True)
        self._text = PlainLabel(look, ink="text2")
        self._set = Button(look, "", ButtonKind.QUIET, size=32)
        self._set.clicked.connect(self.day_asked)
        words, line = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(look.theme.space(4))
        for part in (self._title, self._text):
            words.addWidget(part)
        words.addWidget(self._set, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        line.setSpacing(look.theme.space(18))
        line.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)  # the first lines of both cards are level
        line.addLayout(words, 1)
        self.body.addLayout(line, 1)

    def show_exam(self, exam: date | None, today: date, a_day: int | None) -> None:
        """`a_day` is how many questions a day cover every fact once more; None where no day is left."""
        left = (exam - today).days if exam is not None else 0
        self._tile.setVisible(left > 0)
        self._tile.set_days(left)
        self._title.set_text(self._about(exam, left))
        self._text.set_text(self._advice(exam, a_day))
        self._text.setVisible(bool(self._text.text()))
        self._set.set_text(self.tr("Set its day") if exam is None else self.tr("Change the day"))

    def _about(self, exam: date | None, left: int) -> str:
        if exam is None:
            return self.tr("Is there an exam?")
        if not left:
            return self.tr("Your exam is today")
        day = dates.weekday_and_date(exam)
        return (self.tr("Your exam is on {0}") if left > 0 else self.tr("Your exam was on {0}")).format(day)

    def _advice(self, exam: date | None, a_day: int | None) -> str:
        if exam is None:
            return self.tr("Set its day to see how many questions a day cover every fact before it.")
        if a_day is None:
            return ""
        return self.tr("About %n question(s) a day will cover every fact once more.", "", a_day)


class TodayCard(Card):
    """What was answered today, beside the daily aim if there is one, and on the other days of the week."""

    aim_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._title = PlainLabel(look, strong=True)
        self._text = PlainLabel(look, ink="text2")
        self._marks = WeekMarks(look)
        self._aim = Button(look, "", ButtonKind.QUIET, size=32)
        self._aim.clicked.connect(self.aim_asked)
        words = QVBoxLayout()
        words.setSpacing(look.theme.space(4))
        words.addWidget(self._title)
        words.addWidget(self._text)
        self.body.addLayout(words)
        self.body.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._aim, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_days(self, days: Sequence[DayCount], aim: int | None) -> None:
        """`days` are those of the week up to today."""
        answered = days[-1].answered
        whole = self.tr("Today: {0} answered") if aim is None else self.tr("Today: {0} of {1} answered")
        self._title.set_text(whole.format(answered, aim))
        self._text.set_text(self.tr("Questions answered on each day of this week."))
        self._aim.set_text(self.tr("Set a daily aim") if aim is None else self.tr("Change the aim or switch it off"))
        locale, short, long = QLocale(), QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
        week = [days[0].day + timedelta(days=place) for place in range(DAYS)]
        names = [locale.standaloneDayName(day.isoweekday(), long) for day in week]
        names[len(days) - 1] = self.tr("today")
        counts = [*(day.answered for day in days), *[None] * (DAYS - len(days))]
        marks = [
            DayMark(locale.standaloneDayName(day.isoweekday(), short), name, count)
            for day, name, count in zip(week, names, counts, strict=True)
        ]
        self._marks.set_days(marks, len(days) - 1)


class DayCards(CardRow):
    day_asked = Signal()
    aim_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._exam, self._today = ExamCard(look), TodayCard(look)
        for card in (self._exam, self._today):
            self.add(card)
        self._exam.day_asked.connect(self.day_asked)
        self._today.aim_asked.connect(self.aim_asked)

    def show_screen(self, screen: HomeScreen) -> None:
        a_day = None if screen.outlook is None else screen.outlook.once_more_a_day
        self._exam.show_exam(screen.exam, screen.today.day, a_day)
        self._today.show_days(screen.days, screen.aim)


def _tile_fonts(theme: Theme) -> tuple[QFont, QFont]:
    return theme.font(Type.RING, tabular=True), theme.font(Type.SMALL)
