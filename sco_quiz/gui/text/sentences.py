"""Joins sentences and lists."""

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences(*said: str) -> str:
    """Join sentences, leaving out empty ones. Not every language puts a space between them."""
    parts = [part for part in said if part]
    pair = translate("Wording", "{0} {1}", "two sentences")
    return reduce(pair.format, parts) if parts else ""


def ended(text: str) -> str:
    """The text as a sentence: its full stop is not the same in every language."""
    return translate("Wording", "{0}.", "a sentence").format(text)


def begun(text: str) -> str:
    """The text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def listed(parts: Iterable[str]) -> str:
    """A list such as "9, 15, 19"."""
    return translate("Wording", ", ", "between two parts of a list").join(parts)


def joined(parts: list[str]) -> str:
    """A list such as "9, 15 and 19"."""
    if len(parts) <= 1:
        return "".join(parts)
    return translate("Wording", "{0} and {1}").format(listed(parts[:-1]), parts[-1])
