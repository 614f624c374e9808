"""Numbers as the learner's language writes them."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

_WHOLE = 0.05  # nearer to a whole number than one decimal can show


def number(value: float) -> str:
    """At most one decimal, none where it is whole."""
    locale = QLocale()
    whole = round(value)
    return locale.toString(whole) if abs(value - whole) < _WHOLE else locale.toString(value, "f", 1)


def percent(share: float) -> str:
    return translate("Wording", "{0}%").format(number(round(100 * share)))
