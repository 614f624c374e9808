"""A language made for tests: what went through translation stands in brackets and is two fifths longer.

Letters outside brackets were never translated, or are data; so the data of these tests have no Latin letters.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar
from xml.etree import ElementTree as ET

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QWidget

_LONGER = 0.4
_LATIN, _GREEK = "abcdefghijklmnopqrstuvwxyz", "αβγδεζηθικλμνξοπρστυφχψωδθ"
_IN_GREEK = str.maketrans(_LATIN + _LATIN.upper(), _GREEK + _GREEK.upper())
_KEYS = re.compile(r"\b(?:(?:Ctrl|Shift|Alt)\+\S*|PgUp|PgDown|Return|Enter|Space)")
_OWN_NAMES = frozenset({"English", "SCO Quiz", "Qt for Python", "Python"})  # in every language
_QT = frozenset({QAccessible.Role.ScrollBar, QAccessible.Role.SpinBox, QAccessible.Role.Indicator})
_MARKUP = re.compile(r"</?qt>")  # round every tool tip
_WORD = re.compile(r"[A-Za-z]{2,}")

T = TypeVar("T")


def texts_of(file: Path) -> frozenset[tuple[str, str]]:
    """Context and source of every text that translators were given."""
    top = ET.parse(file).getroot()  # noqa: S314 - a file of ours
    return frozenset(
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in top.iter("context")
        for message in context.iter("message")
    )


class PseudoTexts(QTranslator):
    """Says only what is known to translators: a text that they were never given stays as it is."""

    def __init__(self, known: AbstractSet[tuple[str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._known = known

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, *_: object) -> str | None:
        return f"[{source}{_padding(source)}]" if (context, source) in self._known else None


def _padding(source: str) -> str:
    """No letters: the text may be the form of a date. A single word becomes a longer one."""
    signs = "~" * max(1, round(_LONGER * len(source)))
    return f" {' '.join(re.findall('.{1,6}', signs))}" if " " in source else signs


def in_greek(value: T) -> T:
    """The same value with every text in Greek letters."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return value.translate(_IN_GREEK)  # type: ignore[return-value] # a str is given back for a str
    if isinstance(value, tuple | frozenset | list):
        return type(value)(in_greek(each) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed: dict[str, Any] = {field.name: in_greek(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **changed)
    return value


def untranslated(text: str) -> bool:
    """Whether words stand outside the brackets."""
    return text not in _OWN_NAMES and _WORD.search(_KEYS.sub("", _MARKUP.sub("", _outside(text)))) is not None


def _outside(text: str) -> str:
    depth, kept = 0, []
    for sign in text:
        depth += {"[": 1, "]": -1}.get(sign, 0)
        if depth == 0:
            kept.append(sign)
    return "".join(kept)


def shown(window: QWidget) -> Iterator[str]:
    """Everything that the visible parts of a window say: to the eye, as a tool tip, to a screen reader."""
    yield window.windowTitle()
    reader = QAccessible.queryAccessibleInterface(window)
    if reader is not None:
        yield from _spoken(reader)
    for part in window.findChildren(QWidget):
        if part.isVisible():
            yield from (getattr(part, name)() for name in ("text", "placeholderText", "toolTip") if hasattr(part, name))
    for action in window.findChildren(QAction):
        yield action.text()


def _spoken(reader: QAccessibleInterface) -> Iterator[str]:
    if reader.role() in _QT or reader.state().invisible:
        return
    kinds = QAccessible.Text
    yield from map(reader.text, (kinds.Name, kinds.Description, kinds.Value, kinds.Help))
    for place in range(reader.childCount()):
        child = reader.child(place)
        if child.isValid():
            yield from _spoken(child)
