"""Formats numbers as the learner's language writes them."""

from math import floor

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

_WHOLE = 0.05  # nearer to a whole number than one decimal can show
_HAIR = 1e-9  # rounding error of points


def number(value: float) -> str:
    """A number with at most one decimal, none where it is whole."""
    locale = QLocale()
    whole = round(value)
    return locale.toString(whole) if abs(value - whole) < _WHOLE else locale.toString(value, "f", 1)


def points(value: float) -> str:
    """Points with at most two decimals: 0.25, 11.9, 12. A number that is not whole never reads as a whole one.

    A score below the mark, which is a whole number of points, therefore never reads like the mark.
    """
    locale, hundredths = QLocale(), round(100 * value)
    if abs(value - round(value)) > _HAIR and hundredths % 100 == 0:
        hundredths += 1 if value > hundredths / 100 else -1
    shown = locale.toString(hundredths / 100, "f", 2)
    return shown.rstrip(locale.zeroDigit()).removesuffix(locale.decimalPoint()) if hundredths % 10 == 0 else shown


def score_percent(value: float, of: float) -> str:
    """Points as a share of all there are, rounded down: a score below the mark never reads like the mark."""
    return translate("Wording", "{0}%").format(number(floor(round(100 * value / of, 6))))


def percent(share: float) -> str:
    return translate("Wording", "{0}%").format(number(round(100 * share)))
