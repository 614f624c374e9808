"""Letters that another keyboard or alphabet gives instead of those that are meant."""

import re

_LATIN = {"ı": "i", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th"}
_FOLDED = str.maketrans(_LATIN)  # letters that Unicode does not decompose into a letter and a mark
_ALIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТХУаеѕіјорсхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
    "ABESIJKMHOPCTXYaesijopcxyABEZHIKMNOPTYXo",
)
_LATIN_WORD = re.compile(r"[^\W\d_]*[A-Za-z][^\W\d_]*")


def folded(text: str) -> str:
    """Return the text in lower case, with letters of Latin alphabets as the nearest of a to z: the Turkish dotless i is
    an i.

    In a word that has a Latin letter too, Cyrillic and Greek letters that look like Latin ones count as these: nobody
    sees the difference. A word that is all Cyrillic or Greek is a word of another language.
    """
    text = _LATIN_WORD.sub(lambda word: word[0].translate(_ALIKE), text)
    return text.casefold().translate(_FOLDED)
