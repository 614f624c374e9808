"""What no file of a pack may hold, whatever it means."""

import re
import unicodedata
from collections.abc import Iterator
from math import isfinite
from typing import Any

from sco_quiz.authoring.text import is_overloaded

MAX_DEPTH = 12
MOST_PARTS = 1_000  # of one list or table
WORD_SIZE = 2**63  # TOML's whole numbers have 64 bits
LONG_NAME = re.compile(r"""(?<![\w.-])(?:(?:[\w-]++|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){20}""")
"""Parsing takes time and memory by the square of the parts of a name."""


def unfit(table: dict[str, Any]) -> str:
    """Return why a parsed file may not be looked into; empty where it may.

    Without recursion: it may be nested more deeply than Python can follow.
    """
    level: list[Any] = [table]
    for _ in range(MAX_DEPTH):
        if any(len(part) > MOST_PARTS for part in level):
            return f"holds a list or table of more than {MOST_PARTS:,} parts."
        parts = [part for each in level for part in (each.values() if isinstance(each, dict) else each)]
        if any(isinstance(part, int) and not -WORD_SIZE <= part < WORD_SIZE for part in parts):
            return "holds a number that is too large."
        if any(isinstance(part, float) and not isfinite(part) for part in parts):
            return "holds 'inf' or 'nan', which are no numbers here."
        level = [part for part in parts if isinstance(part, list | dict)]
    return "is nested too deeply." if level else ""


def odd_texts(raw: object) -> Iterator[tuple[str, str]]:
    """Yield texts that nobody could read, each with what is odd in it."""
    if isinstance(raw, str):
        if oddity := _oddity(raw):
            yield raw, oddity
    elif isinstance(raw, list | dict):
        for part in raw.values() if isinstance(raw, dict) else raw:
            yield from odd_texts(part)


def _oddity(text: str) -> str:
    """Return the name of a control, zero-width or direction character in the text: nobody sees these."""
    if not text.isprintable() and any(unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co"} for char in text):
        return "holds an invisible or control character"
    if text.isspace():
        return "holds nothing but space"
    return "puts too many marks on a letter" if is_overloaded(text) else ""
