"""The words of a text as they are compared: without case, accents, marks and articles."""

import re
import unicodedata
from collections.abc import Sequence

from sco_quiz.domain.typed.number_words import SMALL

ARTICLES = frozenset({"a", "an", "the"})
# Roman numerals and words up to twelve; a single I, V or X is as often a letter.
_NUMERALS = {word: str(n) for n, word in enumerate(SMALL[:13])} | {
    "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11", "xii": "12",
}  # fmt: skip
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘`´ʼ", "'"))
_SPOKEN = str.maketrans({"+": " plus ", "&": " and "})
_GENITIVE = re.compile(r"'s\b")
_SPAN_OF_YEARS = re.compile(r"[(\[]\s*\d{4}\s*[-–—]\s*(\d{2}|\d{4})?\s*[)\]]")  # "(1939-1945)" says nothing of a name
_PARTING = frozenset("/_|\\,;:()[]{}")  # besides white space and dashes
_MEANINGFUL = frozenset({"Sm", "Sc"})  # ≠ Shanghai is not Shanghai


def words(text: str) -> tuple[str, ...]:
    """An article counts only where nothing follows it ("plan A")."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_APOSTROPHES)
    plain = _GENITIVE.sub("", _SPAN_OF_YEARS.sub(" ", plain).translate(_SPOKEN))
    found = "".join(map(_compared, plain)).split()
    return tuple(word for at, word in enumerate(found) if word not in ARTICLES or at + 1 == len(found))


def _compared(char: str) -> str:
    """A letter or figure as it is, a space for what parts words, nothing for what is not compared."""
    if char.isalnum():
        return char
    category = unicodedata.category(char)
    if category == "Pd" or char in _PARTING or char.isspace():
        return " "
    return char if category in _MEANINGFUL else ""


def with_numerals(found: Sequence[str]) -> tuple[str, ...]:
    """A numeral that follows another word as figures: "world war ii" and "world war two" are "world war 2"."""
    return (*found[:1], *(_NUMERALS.get(word, word) for word in found[1:]))
