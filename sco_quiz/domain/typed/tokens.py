"""Split an entry into digits, words and signs, for reading a number."""

import re
import unicodedata
from typing import NamedTuple

from sco_quiz.domain.typed.dates import with_years_alone
from sco_quiz.domain.typed.letters import folded
from sco_quiz.domain.typed.number_words import CHINESE

_UNSEEN = frozenset({"Cf", "Mn", "Me"})  # direction marks, soft hyphens, zero widths; accents; enclosing rings
_SAME = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("’‘`´٬", "'") | {"٫": ".", "&": " and "})
_POINTED = re.compile(r"(?<=\b[a-z])\.(?=[a-z]\b)\.?")  # such as A.D., U.S.
_OTHER_DOLLAR = re.compile(r"\b(?!usd?\$)[a-z]+\$")  # such as A$, HK$
_PER_CENT = re.compile(r"\bper cent\b")
_GENITIVE = re.compile(r"(?<=[a-z])'s?\b")
_CHINESE = re.compile(f"([{CHINESE}]+)")
_PARTS = re.compile(
    r"(?P<digits>(?<![\w.,])[.,]\d+|\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?(?![\d'])|\d+(?:[.,']\d+)*)"
    r"|(?P<word>[^\W\d_]+)|(?P<sign>[^\w\s]|_)"
)
_SILENT = frozenset("\"“”„«»‹›'()[]{}.,;:!?=*_。、「」『』【】《》…")


class Token(NamedTuple):
    """`kind` is "digits", "word" or "sign"; `glued`: nothing stands between it and the token before."""

    kind: str
    text: str
    glued: bool


def seen(text: str) -> str:
    """Return what of a text is visible, in lower case and ASCII digits, with one kind of dash, apostrophe and space."""
    plain = folded(unicodedata.normalize("NFKC", text)).translate(_SAME)
    plain = "".join(char for char in plain if unicodedata.category(char) not in _UNSEEN)
    plain = "".join(str(unicodedata.decimal(char, char)) for char in plain)
    return re.sub(r"\s+", " ", plain.replace(">=", "≥").replace("<=", "≤")).strip()


def tokens(text: str, *, dated: bool) -> tuple[Token, ...]:
    """Return the tokens of a `seen` text, without signs that say nothing of a number. `dated`: dates are cut to their
    year.
    """
    plain = _CHINESE.sub(r" \1 ", with_years_alone(text) if dated else text)
    plain = _GENITIVE.sub("", _PER_CENT.sub("percent", _OTHER_DOLLAR.sub("¤", _POINTED.sub("", plain))))
    found: list[Token] = []
    end = -1
    for part in _PARTS.finditer(plain):
        if part[0] not in _SILENT:
            found.append(Token(part.lastgroup or "", part[0], glued=part.start() == end))
        end = part.end()
    return tuple(found)
