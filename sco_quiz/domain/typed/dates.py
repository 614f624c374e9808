"""Read the year of a date: it answers a question for a year as well as the year alone."""

import re
from calendar import monthrange
from collections.abc import Collection

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SAID_BESIDE_A_YEAR = "ad ce year early late mid start end spring summer autumn winter г год году 年"
YEAR_WORDS = frozenset((*_SAID_BESIDE_A_YEAR.split(), *MONTHS, *WEEKDAYS))
"""What may stand beside a year: 2001 AD, early 2001, June two thousand one, and the sign of another language."""

_SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_MONTH = rf"(?P<name>{'|'.join(MONTHS)}|{_SHORT_MONTHS})\b\.?"
_DAYS = r"0?[1-9]|[12]\d|3[01]"
_DAY = rf"(?P<day>{_DAYS})"
_TO = "(?: ?- ?| to | and )"
_NTH = rf"(?:(?:{_DAYS})(?:st|nd|rd|th)?{_TO})?{_DAY}(?:st|nd|rd|th)?"  # such as 9-10 June
_NUMBER = r"(?P<month>0?[1-9]|1[0-2])"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_OTHER_MONTH = rf"(?:{'|'.join(MONTHS)}|{_SHORT_MONTHS})\b\.?"
_OTHER_DAY = rf"(?:{_DAYS})(?:st|nd|rd|th)?"
_FORMS = (
    rf"(?<!\d){_YEAR}(?P<sign>[-/.]){_NUMBER}(?P=sign){_DAY}(?!\d)",
    rf"(?<!\d){_DAY}(?P<sign>[-/.]){_NUMBER}(?P=sign){_YEAR}",
    rf"(?<!\d){_NUMBER}(?P<sign>[-/.]){_DAY}(?P=sign){_YEAR}",
    rf"(?<!\d)(?<!\d[-/.]){_NUMBER}(?:/|(?<=0\d)\.){_YEAR}",
    rf"(?<!\d)(?<!\d-){_YEAR}-(?P<past>0[1-9]|1[0-2])(?![\d-])",
    rf"(?<!\d){_YEAR} ?年 ?{_NUMBER} ?月(?: ?{_DAY} ?[日号])?",
    rf"(?<!\d)(?<!\d )(?<!\d-){_OTHER_DAY} {_OTHER_MONTH}{_TO}{_NTH} {_MONTH},? {_YEAR}",  # 31 August to 1 September
    rf"\b{_OTHER_MONTH} {_OTHER_DAY}{_TO}{_MONTH} {_NTH},? {_YEAR}",
    rf"(?<!\d)(?<!\d )(?<!\d-)(?:{_NTH} (?:of )?)?{_MONTH}(?:,? (?:of )?|-){_YEAR}",
    rf"\b{_MONTH} {_NTH},? {_YEAR}",
    rf"(?<!\d){_YEAR},? {_MONTH}(?: {_NTH})?(?!\d)",
)
_SHORT_YEAR = re.compile(r"(?<![\w'’])['’‘](\d\d)(?![\w'’])")
_DAYS_IN_FIGURES = (
    rf"(?<!\d){_YEAR}(?P<sign>[-/.]) ?{_NUMBER}(?P=sign) ?{_DAY}(?!\d)",
    rf"(?<!\d)(?:{_YEAR} ?年 ?)?{_NUMBER} ?月 ?{_DAY} ?[日号]",
    rf"(?<![\d.,/-]){_DAY}(?P<sign>[-/.]) ?{_NUMBER}(?P=sign) ?{_YEAR}",
)
_DAYS_OF_A_MONTH = (  # a day over 12 shows which of the two is the month
    rf"(?<![\d.,/-]){_DAY}[/.] ?{_NUMBER}(?:\.(?!\d)|(?![\d,/.-]))",
    rf"(?<![\d.,/-]){_NUMBER}/{_DAY}(?:/{_YEAR}|(?![\d,/.-]))",
)
_LAST_MONTH = 12
_DAYS_BY_NAME = (
    re.compile(rf"\b{_MONTH} (?:the )?{_DAY}(?:st|nd|rd|th)?\b(?:,? {_YEAR})?", re.IGNORECASE),
    re.compile(rf"(?<!\d){_DAY}(?:st|nd|rd|th|\.)? ?(?:of )?\b{_MONTH}(?:,? (?:of )?{_YEAR})?", re.IGNORECASE),
)
_MONTHS_IN_FIGURES = (
    re.compile(rf"(?<!\d){_NUMBER} ?[-/.] ?{_YEAR}"),
    re.compile(rf"(?<!\d){_YEAR}(?:[-/]| ?年 ?){_NUMBER}(?: ?月|(?![\d/-]))"),
)


def with_years_in_full(text: str, years: Collection[str]) -> str:
    """Return the text with shortened years of the answer, such as '24, in four digits."""
    return _SHORT_YEAR.sub(lambda found: next((year for year in years if year.endswith(found[1])), found[0]), text)


def with_years_alone(text: str) -> str:
    """Return the text with every date, such as 15 June 2001, 15.6.2001 or 2001年6月15日, cut to its year."""
    for form in _FORMS:
        text = re.sub(form, _year_alone, text)
    return text


def _year_alone(found: re.Match[str]) -> str:
    """Return the year. What no calendar has, such as 31 February, and what may be a span, as
    2001-02, stay as they are.
    """
    parts = found.groupdict()
    year, day = int(parts["year"]), int(parts.get("day") or 1)
    past, name = int(parts.get("past") or 0), parts.get("name")
    if past > year % 100:
        return found[0]
    month = past or int(parts.get("month") or 0) if name is None else 1 + _named(name)
    return f" {year:04} " if year and day <= monthrange(year, month)[1] else found[0]


def _named(name: str) -> int:
    return next(at for at, month in enumerate(MONTHS) if month.startswith(name[:3]))


def with_months_named(text: str) -> str:
    """Return the text with dates in one form, 31 august 2025 or april 2025.

    Dates in digits and with the month first are converted. One that may be another date, as 4/5, stays as it is.
    """
    for form in _DAYS_IN_FIGURES:
        text = re.sub(form, _written_out, text)
    for form in _DAYS_OF_A_MONTH:
        text = re.sub(form, lambda found: _written_out(found) if int(found["day"]) > _LAST_MONTH else found[0], text)
    for named in _DAYS_BY_NAME:
        text = named.sub(_written_out, text)
    for month in _MONTHS_IN_FIGURES:
        text = month.sub(_written_out, text)
    return text


def _written_out(found: re.Match[str]) -> str:
    parts = found.groupdict()
    name = parts.get("name")
    month = MONTHS[int(parts["month"]) - 1 if name is None else _named(name.lower())]
    return " ".join(filter(None, ((parts.get("day") or "").lstrip("0"), month, parts.get("year"))))
