"""Durations, dates and times in words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sco_quiz.app.quiz.clock_screen import ClockScreen, Stage
from sco_quiz.domain.clock import SECOND
from sco_quiz.gui.text.numbers import number

translate = QCoreApplication.translate


_MINUTE = 60


_HOUR = 3600


_WEEK = 7


def duration(ns: int) -> str:
    """A duration such as "45 s", "6 min 30 s", "45 min", "1 h 05 min"."""
    seconds = ns // SECOND
    if seconds < _MINUTE:
        return translate("Wording", "{0} s").format(number(seconds))
    if seconds < _HOUR:
        minutes, rest = divmod(seconds, _MINUTE)
        whole = translate("Wording", "{0} min").format(number(minutes))
        return translate("Wording", "{0} {1} s").format(whole, number(rest)) if rest else whole
    hours, rest = divmod(seconds // _MINUTE, _MINUTE)
    return translate("Wording", "{0} h {1} min").format(number(hours), f"{rest:02d}")


def minutes(seconds: int) -> str:
    return duration(seconds * SECOND)


def minute_unit() -> str:
    """What stands behind a number of minutes, with the space that parts them."""
    return translate("Wording", "{0} min").format("").rstrip()


def long_date(moment: datetime) -> str:
    """A date such as 14 October 2025, in the learner's time zone."""
    return QLocale().toString(_day(moment), _long_form())


def plain_date(value: date) -> str:
    """A calendar date such as 14 October 2025."""
    return QLocale().toString(QDate(value.year, value.month, value.day), _long_form())


def weekday_and_date(value: date) -> str:
    """Such as Saturday, 25 October."""
    form = translate("Wording", "dddd, d MMMM", "a date, in the signs of QLocale")
    return QLocale().toString(QDate(value.year, value.month, value.day), form)


def short_date(moment: datetime) -> str:
    """A date such as 14 Oct."""
    return QLocale().toString(_day(moment), translate("Wording", "d MMM", "a date, in the signs of QLocale"))


def clock_time(moment: datetime, *, seconds: bool = False) -> str:
    return moment.astimezone().strftime("%H:%M:%S" if seconds else "%H:%M")


def date_and_time(moment: datetime, *, seconds: bool = False) -> str:
    """A time such as "14 October 2025, 10:42"."""
    time = clock_time(moment, seconds=seconds)
    return translate("Wording", "{0}, {1}", "a day and a time").format(long_date(moment), time)


def when(moment: datetime, now: datetime) -> str:
    """A time such as "today, 09:40", "yesterday, 21:05" or "14 October 2025, 10:42"."""
    days = _day(moment).daysTo(_day(now))
    near = {0: translate("Wording", "today"), 1: translate("Wording", "yesterday")}.get(days, long_date(moment))
    return translate("Wording", "{0}, {1}", "a day and a time").format(near, clock_time(moment))


def day(value: date, today: date) -> str:
    """A day such as "today", "tomorrow", "on Thursday" within a week, or "on 14 October 2025"."""
    ahead = (value - today).days
    if ahead in {0, 1}:
        return translate("Wording", "tomorrow") if ahead else translate("Wording", "today")
    if 1 < ahead < _WEEK:
        return _on_weekday(value.isoweekday())
    return translate("Wording", "on {0}").format(plain_date(value))


def _on_weekday(number_of_day: int) -> str:
    """Whole phrases, because in some languages the preposition changes with the day."""
    return (
        translate("Wording", "on Monday"),
        translate("Wording", "on Tuesday"),
        translate("Wording", "on Wednesday"),
        translate("Wording", "on Thursday"),
        translate("Wording", "on Friday"),
        translate("Wording", "on Saturday"),
        translate("Wording", "on Sunday"),
    )[number_of_day - 1]


def _long_form() -> str:
    return translate("Wording", "d MMMM yyyy", "a date, in the signs of QLocale")


def _day(moment: datetime) -> QDate:
    local = moment.astimezone()
    return QDate(local.year, local.month, local.day)


def left(clock: ClockScreen, *, seconds: bool = False) -> str:
    """What the clock shows: minutes to the nearest, and in the last one seconds, the one that runs counted in.

    `seconds`: these are shown all the time.
    """
    shown = _minutes_and_seconds(clock.left_ns) if seconds else number(_nearest_minute(clock.left_ns))
    match clock.stage:
        case Stage.NO_LIMIT:
            return translate("Wording", "No time limit")
        case Stage.OVER:
            return translate("Wording", "Time is up")
        case Stage.OVERTIME:
            return translate("Wording", "{0} over").format(duration(clock.over_ns))
        case Stage.LAST_MINUTE:
            return translate("Wording", "{0} left").format(_minutes_and_seconds(clock.left_ns))
        case Stage.PAUSED if clock.left_ns < _MINUTE * SECOND:
            return translate("Wording", "Paused")
        case Stage.PAUSED:
            paused = translate("Wording", "Paused, {0} min left")
            return (translate("Wording", "Paused, {0} left") if seconds else paused).format(shown)
        case _:
            left_words = translate("Wording", "{0} min left")
            return (translate("Wording", "{0} left") if seconds else left_words).format(shown)


def _minutes_and_seconds(left_ns: int) -> str:
    """Such as "31:20" or "1:05:00"."""
    whole, rest = divmod(-(-left_ns // SECOND), _MINUTE)
    hours, minutes_left = divmod(whole, _MINUTE)
    return f"{hours}:{minutes_left:02d}:{rest:02d}" if hours else f"{minutes_left}:{rest:02d}"


def remaining(left_ns: int) -> str:
    """As `duration`, rounded up to the second: time that is left never reads as none."""
    return duration(-(-left_ns // SECOND) * SECOND)


def about(left_ns: int) -> str:
    """A time that is left, such as "12 min": rounded to the minute, below one minute to the second."""
    if left_ns < _MINUTE * SECOND:
        return remaining(left_ns)
    return translate("Wording", "{0} min").format(number(_nearest_minute(left_ns)))


def _nearest_minute(ns: int) -> int:
    return (ns + _MINUTE * SECOND // 2) // (_MINUTE * SECOND)
