"""Years, months, dates, counts, ordinals and money as numbers: their distance, and numbers near a key."""

import re
from collections.abc import Iterator
from datetime import date
from math import inf, isfinite

from sco_quiz.authoring.text import tidy
from sco_quiz.domain.fact import ValueType

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
NUMERIC = frozenset(
    {ValueType.YEAR, ValueType.MONTH, ValueType.DATE, ValueType.COUNT, ValueType.ORDINAL, ValueType.MONEY}
)
SPELLED = frozenset({ValueType.MONTH, ValueType.DATE})
"""The types that are written in words of several parts."""
CALENDAR = {ValueType.YEAR: 15, ValueType.MONTH: 36, ValueType.DATE: 120}
"""The largest sensible distance in years, months, days, near enough to be thought right; our own judgement."""
STEPS = {ValueType.YEAR: "year", ValueType.MONTH: "month", ValueType.DATE: "day"}
FACTORS = {ValueType.COUNT: (0.4, 2.5), ValueType.ORDINAL: (0.4, 2.5), ValueType.MONEY: (0.5, 1.8)}
MONEY_GAP = 0.15
MOST_STEPS = 20
UNGROUPED = re.compile(r"\d{4}")
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


def amount(text: str, kind: ValueType) -> float | None:
    """Return the number in a text: a year, months since year 0, days since year 1, a count; None where there is not
    one.
    """
    text = tidy(text)
    if kind is ValueType.MONTH:
        found = re.fullmatch(rf"({'|'.join(MONTHS)}) (\d{{4}})", text)
        return int(found[2]) * 12 + MONTHS.index(found[1]) if found else None
    if kind is ValueType.DATE:
        found = re.fullmatch(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})", text)
        try:
            return date(int(found[3]), MONTHS.index(found[2]) + 1, int(found[1])).toordinal() if found else None
        except ValueError:
            return None
    numbers = NUMBER.findall(text)
    number = float(numbers[0].replace(",", "")) if len(numbers) == 1 else inf
    return number if isfinite(number) else None  # a number of hundreds of digits is infinite


def unit(text: str, kind: ValueType) -> str:
    """Return what stands around the number, to see whether options share it."""
    if kind in {ValueType.MONTH, ValueType.DATE}:
        return ""
    text = re.sub(r"(?<=\d)(st|nd|rd|th)\b", "th", tidy(text))
    return NUMBER.sub("#", text)


def written(value: float, like: str, kind: ValueType) -> str:
    """Return a whole number in the words of another of its type."""
    whole = int(value)
    if kind is ValueType.MONTH:
        return f"{MONTHS[whole % 12]} {whole // 12}"
    if kind is ValueType.DATE:
        day = date.fromordinal(whole)
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    digits = str(whole) if kind is ValueType.YEAR or UNGROUPED.search(like) else f"{whole:,}"
    if kind is ValueType.ORDINAL:
        return re.sub(r"\d+(st|nd|rd|th)", f"{digits}{_suffix(whole)}", like, count=1)
    return NUMBER.sub(digits, like, count=1)


def gap(number: float, key: float, like: str, kind: ValueType) -> str:
    """Return in words how far a number lies from the key and on which side: “3 years earlier than 2001”."""
    by = abs(number - key)
    if kind in STEPS:
        side = "earlier" if number < key else "later"
        return f"{by:g} {STEPS[kind]}{'' if by == 1 else 's'} {side} than {like}"
    side = "less" if number < key else "more"
    return (
        f"{by:g} {side} than the {like}"
        if kind is ValueType.ORDINAL
        else f"{written(by, like, kind)} {side} than {like}"
    )


def _suffix(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def sensible(key: float, other: float, kind: ValueType) -> bool:
    """Return whether a wrong number is near enough to tempt and far enough not to be a quibble."""
    if kind in CALENDAR:
        return 1 <= abs(key - other) <= CALENDAR[kind]
    low, high = FACTORS.get(kind, (0.0, float("inf")))
    return low * key <= other <= high * key and apart(key, other, kind)


def apart(one: float, other: float, kind: ValueType) -> bool:
    """Return whether two options are disjoint; amounts of money have to lie 15 % apart."""
    if kind is ValueType.MONEY:
        return abs(one - other) >= MONEY_GAP * min(one, other) - 1e-9
    return one != other


def near(key: float, kind: ValueType, latest: float) -> Iterator[float]:
    """Yield other numbers of the same precision at a sensible distance, no date later than `latest`."""
    if kind in CALENDAR:
        reach = {ValueType.YEAR: 8, ValueType.MONTH: 12, ValueType.DATE: 14}[kind]
        numbers = [key + step for step in range(-reach, reach + 1)]
    else:
        step = _step(key, kind)
        numbers = [key + turn * step for turn in range(-MOST_STEPS, MOST_STEPS + 1)]
    yield from (number for number in numbers if 0 < number <= latest and sensible(key, number, kind))


def _step(key: float, kind: ValueType) -> float:
    """Return about a tenth of the key, as round as the key: $890 steps by 90, $2,000 by 200, 26 by 3, 10 by 1."""
    grain = 1.0
    while kind is ValueType.MONEY and key % (grain * 10) == 0 and grain * 100 <= key:
        grain *= 10
    return max(grain, round(key / 10 / grain) * grain)
