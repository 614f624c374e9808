"""The words of a text as they are compared: without case, accents, marks and articles."""

import re
import unicodedata
from collections.abc import Sequence

from sco_quiz.domain.typed.letters import folded
from sco_quiz.domain.typed.number_words import NTH, SMALL

ARTICLES = frozenset({"a", "an", "the"})
_NUMERALS = {word: str(n) for n, word in enumerate(SMALL[:13])} | NTH
# A single I, V or X is just as often a letter.
_ROMAN = {
    "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11", "xii": "12",
}  # fmt: skip
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘`´ʼ", "'"))
_SPOKEN = str.maketrans({"+": " plus ", "&": " and "})
_GENITIVE = re.compile(r"'s\b")
_SPAN_OF_YEARS = re.compile(
    r"[(\[]\s*\d{4}\s*[-–—]\s*(\d{2}|\d{4})?\s*[)\]]"
)  # such as "(1939-1945)", which is no part of a name
_PARTING = frozenset("/_|\\,;:()[]{}")  # separate words, as white space and dashes do
_MEANINGFUL = frozenset({"Sm", "Sc"})  # categories of signs that count: ≠ Shanghai is not Shanghai


def words(text: str) -> tuple[str, ...]:
    """Return the words. An article counts only where nothing follows it (“plan A”)."""
    plain = folded(unicodedata.normalize("NFKD", text)).translate(_APOSTROPHES)
    plain = _GENITIVE.sub("", _SPAN_OF_YEARS.sub(" ", plain).translate(_SPOKEN))
    found = "".join(map(_compared, plain)).split()
    return tuple(word for at, word in enumerate(found) if word not in ARTICLES or at + 1 == len(found))


def _compared(char: str) -> str:
    """Return a letter or digit as it is, a space for a separator, nothing for what is not compared."""
    if char.isalnum():
        return char
    category = unicodedata.category(char)
    if category == "Pd" or char in _PARTING or char.isspace():
        return " "
    return char if category in _MEANINGFUL else ""


def with_numerals(found: Sequence[str]) -> tuple[str, ...]:
    """Return numerals beside other words as digits: “world war ii” and “world war two” as “world war 2”.

    A Roman numeral follows another word: the Xi of “Xi Jinping” is none.
    """
    if len(found) == 1:
        return tuple(found)
    return tuple(_NUMERALS.get(word, _ROMAN.get(word, word) if at else word) for at, word in enumerate(found))
