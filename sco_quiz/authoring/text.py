"""Compare texts: what counts as the same passage, the same option, the same word."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "`": "'"})
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
MOST_MARKS = 30
"""Marks on one letter, as in the stream-safe format of UAX 15: sorting takes time by the square of their number."""
ARTICLES = frozenset({"a", "an", "the"})
CURRENCY = frozenset({"us", "usd", "dollar", "dollars"})
SMALL_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
ROUND_NUMBERS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
AS_DIGITS = (
    {word: str(number) for number, word in enumerate(SMALL_NUMBERS)}
    | {word: str(number * 10) for number, word in enumerate(ROUND_NUMBERS, 2)}
    | dict(zip(ORDINALS, ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"), strict=True))
)
COMPOUND = re.compile(rf"\b({'|'.join(ROUND_NUMBERS)}) ({'|'.join(SMALL_NUMBERS[1:10])})\b")
STOP_WORDS = frozenset(
    (
        *("a", "an", "and", "any", "are", "as", "at", "be", "been", "by", "did", "do", "does", "each", "for", "from"),
        *("had", "has", "have", "how", "in", "into", "is", "it", "its", "many", "much", "of", "on", "one", "or"),
        *("than", "that", "the", "their", "these", "this", "those", "to", "under", "was", "were", "what", "when"),
        *("where", "which", "who", "whom", "whose", "why", "with"),
        *("according", "article", "following", "gives", "given", "name", "named", "names", "say", "says", "said"),
    )
)
GROUPING = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
WORD = re.compile(r"\d+\.\d+|\w+(?:'\w+)*")
ROOT = 6
SHORTEST = 3


def is_overloaded(text: str) -> bool:
    """Return whether a letter carries more marks than any script has."""
    if text.isascii():
        return False
    runs = groupby(text, key=lambda char: unicodedata.combining(char) > 0)
    return any(are_marks and len(list(run)) > MOST_MARKS for are_marks, run in runs)


def tidy(text: str) -> str:
    """Return NFC, straight quotes, “-” for every dash, nothing invisible, single spaces: what spans count in."""
    text = unicodedata.normalize("NFC", text).translate(QUOTES).translate(DASHES)
    return re.sub(r"\s+", " ", INVISIBLE.sub("", text)).strip()


def tokens(text: str) -> list[str]:
    """Return the words in lower case. A number (“22,000”, “0.5”) and “Xi's” are one word; hyphens separate words."""
    return WORD.findall(GROUPING.sub("", tidy(text).casefold()))


@lru_cache(maxsize=8192)  # a bank of 300 questions folds some 3,000 texts 60,000 times
def folded(text: str) -> str:
    """Return the form in which two options are the same: case, articles, punctuation, number and
    currency words aside.
    """
    words = " ".join(word for word in tokens(text) if word not in ARTICLES | CURRENCY)
    words = COMPOUND.sub(lambda found: str(int(AS_DIGITS[found[1]]) + int(AS_DIGITS[found[2]])), words)
    return " ".join(AS_DIGITS.get(word, word) for word in words.split())


def holds(text: str, part: str) -> bool:
    """Return whether the folded part stands in the folded text as whole words."""
    return bool(folded(part)) and f" {folded(part)} " in f" {folded(text)} "


def roots(text: str) -> frozenset[str]:
    """Return the meaningful words of a text, each cut to its first six letters, so that forms of a word are equal."""
    return frozenset(word[:ROOT] for word in tokens(text) if word not in STOP_WORDS and len(word) >= SHORTEST)


def shared_words(text: str, options: Sequence[str]) -> int:
    """Return how many words, or parts of a date, a text shares with other options, summed over these."""
    return sum(len(_words(text) & _words(other)) for other in options if other != text)


@lru_cache(maxsize=2048)
def _words(text: str) -> frozenset[str]:
    return frozenset(tokens(text))
