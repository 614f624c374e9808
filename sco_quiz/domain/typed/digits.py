"""Numbers in digits: what a point, a comma, a space or an apostrophe between them can mean."""

import re
from typing import NamedTuple

from sco_quiz.domain.typed.number_words import DIGITS

_GROUPED = re.compile(
    r"[1-9]\d{0,2}([.,' ])\d{3}(\1\d{3})*\Z|[1-9]\d?(,\d\d)+,\d{3}\Z"
)  # the second form is used in India
_EITHER = re.compile(r"([1-9]\d{0,2})([.,])(\d{3})\Z")
_SIGNS = re.compile(r"[.,' ]")


class Written(NamedTuple):
    """One reading of digits. `plain` has a point and no other sign; `clear` cannot be read in another way."""

    plain: str
    clear: str


def readings(digits: str, *, whole: bool) -> tuple[Written, ...]:
    """Return no reading, one, or the two of “2.001” and “1,234”, with the English one first.

    The questions are in English, where commas separate thousands: where only a `whole` number makes sense, “2,001” is
    one. So is “890,000”: nobody writes three zeros behind a decimal comma. A point always leaves both readings.
    """
    either = _EITHER.match(digits)
    if either:
        head, sign, tail = either.groups()
        thousands = Written(head + tail, head + tail)
        if sign == "," and (whole or tail == "000"):
            return (thousands,)
        decimal = Written(f"{head}.{tail}", f"{head}{sign}{tail}0")
        return (thousands, decimal) if sign == "," else (decimal, thousands)
    plain = _plain(digits)
    return (Written(plain, digits),) if DIGITS.match(plain) else ()


def _plain(digits: str) -> str:
    """Return the digits with a decimal point and no other sign; what is no number stays as it is."""
    if _GROUPED.match(digits):
        return _SIGNS.sub("", digits)
    head, sign, decimals = _last_sign(digits)
    if not sign or sign in "' ":
        return digits
    if _SIGNS.search(head):
        is_other = sign not in head and _GROUPED.match(head)
        return f"{_SIGNS.sub('', head)}.{decimals}" if is_other else digits
    return f"{head or '0'}.{decimals}"


def _last_sign(digits: str) -> tuple[str, str, str]:
    found = list(_SIGNS.finditer(digits))
    if not found:
        return digits, "", ""
    at = found[-1].start()
    return digits[:at], digits[at], digits[at + 1 :]
