"""Reading what somebody typed: numbers in digits or words, and text with small slips."""

import re
import unicodedata
from collections.abc import Iterable
from math import inf

from sco_quiz.domain.response import LONGEST_ENTRY

SLIP_PER_LETTERS = 9  # one wrong, missing, added or swapped letter is forgiven for each nine of the key

_SMALL = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_HUNDRED = 100
_BELOW_HUNDRED = {word: n for n, word in enumerate(_SMALL.split())} | {
    f"{tens} {unit}".strip(): 10 * i + n
    for i, tens in enumerate(_TENS.split(), 2)
    for n, unit in enumerate(["", *_SMALL.split()[1:10]])
}
_ORDINALS = {
    "first": "one", "second": "two", "third": "three", "fifth": "five", "eighth": "eight", "ninth": "nine",
    "twelfth": "twelve",
}  # fmt: skip
_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
}
_DASH = re.compile(r"[‐‑‒–—―−]")
# Roman numerals and words up to twelve; a single I, V or X is as often a letter.
_NUMERALS = {word: str(n) for n, word in enumerate(_SMALL.split()[:13])} | {
    "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11", "xii": "12",
}  # fmt: skip
_DIGITS = re.compile(r"[+-]?\d{1,15}(\.\d{1,6})?\Z")
_GROUPED = re.compile(r"(?<![\d.,'’])\d{1,3}([,'’ ])\d{3}(?:\1\d{3})*(?![\d,'’])")
_JOINED = re.compile(rf"(?<=\d)(?=({'|'.join(_SCALES)})\b)")
_UNSEEN = frozenset({"Mn", "Cf"})  # accents once taken apart; zero-width marks that come with pasted text
_AROUND = re.compile(r"[$€£¥~]|\b(us|usd|dollars?|about|around|roughly|approximately|the|a|an)\b")


def storable(text: str, longest: int) -> str:
    """The text cut to `longest` characters; what no store takes (NUL, half of a surrogate pair) becomes "�"."""
    return text[:longest].replace("\0", "�").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def folded(text: str) -> str:
    """Lower case, no accents, one kind of quote and dash, single spaces, no outer article or end mark."""
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in plain if unicodedata.category(c) not in _UNSEEN).casefold()
    plain = re.sub(r"[_/-]+", " ", _DASH.sub("-", plain))
    plain = re.sub(r"[‘’'`´\"“”.,;:!?()]+", "", plain)
    plain = re.sub(r"\s+", " ", plain).strip()
    return re.sub(r"^(the|a|an) ", "", plain)


def read_number(text: str, unit: str = "") -> float | None:
    """The number meant by an entry such as "6", "six", "25th", "1,024", "$890 billion" or "twenty-six".

    None where it is not one number; never infinite. Digits of any script count, raised and circled ones do not.
    Words of the `unit` may follow, as in "26 countries".
    """
    if len(text) > LONGEST_ENTRY or any(c.isdigit() and not c.isdecimal() for c in text):
        return None
    plain = _without(unit, _DASH.sub("-", unicodedata.normalize("NFKC", text).casefold()))
    plain = _GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), _AROUND.sub(" ", plain).strip())
    plain = _JOINED.sub(" ", plain).strip().rstrip(".")
    return _number([plain] if _DIGITS.match(plain) else [_cardinal(word) for word in re.split(r"[\s-]+", plain)])


def _without(unit: str, plain: str) -> str:
    words, following = plain.split(), unit.casefold().split()
    while len(words) > 1 and words[-1].rstrip(".") in following:
        words.pop()
    return " ".join(words)


def _cardinal(word: str) -> str:
    """Takes "fifth" as "five", "twentieth" as "twenty", "25th" as "25", and any other word as it is."""
    stem = re.sub(r"(?<=\d)(st|nd|rd|th)\Z", "", word)
    spoken = word.removesuffix("th").replace("tie", "ty")
    return _ORDINALS.get(word, spoken if spoken in _BELOW_HUNDRED else stem)


def _number(words: list[str]) -> float | None:
    """Adds up groups such as "two hundred and six" before "thousand"; their scales must fall."""
    total, ceiling = 0.0, inf
    group: list[str] = []
    for word in words:
        if word not in _SCALES:
            group.append(word)
            continue
        value = _group(group) if group else 1.0
        if value is None or _SCALES[word] >= ceiling:
            return None
        ceiling = _SCALES[word]
        total, group = total + value * ceiling, []
    if not group:
        return total
    rest = _group(group[1:] if ceiling < inf and group[0] == "and" else group)
    return None if rest is None or rest >= ceiling else total + rest


def _group(words: list[str]) -> float | None:
    """A number in digits, or one with at most one "hundred" in words."""
    if len(words) == 1 and _DIGITS.match(words[0]):
        return float(words[0])
    if "hundred" not in words:
        return _spoken(words)
    at = words.index("hundred")
    tail = words[at + 1 :]
    head = _group(words[:at]) if at else 1.0
    rest = _spoken(tail[1:] if tail[:1] == ["and"] else tail) if tail else 0
    return None if head is None or rest is None or rest >= _HUNDRED else head * _HUNDRED + rest


def _spoken(words: list[str]) -> int | None:
    """Words below a hundred, or a year as it is said: "twenty-five", "nineteen forty-five"."""
    whole = _BELOW_HUNDRED.get(" ".join(words))
    if whole is not None or not words:
        return whole
    century, rest = _BELOW_HUNDRED.get(words[0], 0), _BELOW_HUNDRED.get(" ".join(words[1:]), 0)
    return century * _HUNDRED + rest if 10 <= century <= 20 and rest >= 10 else None  # noqa: PLR2004 - ten to twenty


def text_matches(entry: str, accepted: Iterable[str]) -> bool:
    """Whether an entry is one of the accepted texts; spaces do not matter, small slips do not (`SLIP_PER_LETTERS`)."""
    given = _letters(entry) if len(entry) <= LONGEST_ENTRY else ""
    return bool(given) and any(_close(given, _letters(key)) for key in accepted)


def same_text(one: str, other: str) -> bool:
    """Whether two texts differ in case, accents, hyphens, spaces or marks only."""
    return _letters(one) == _letters(other)


def _letters(text: str) -> str:
    """What counts of a typed text: "World War II", "World War Two" and "world war 2" are the same letters."""
    words = folded(text.replace("+", " plus ").replace("&", " and ")).split()
    return "".join(_NUMERALS.get(word, word) for word in words)


def _close(given: str, key: str) -> bool:
    slips = len(key) // SLIP_PER_LETTERS
    if given == key or abs(len(given) - len(key)) > slips:
        return given == key
    if any(c.isdigit() for c in given + key):
        return False  # one digit more or less is another number, not a slip
    return _distance(given, key) <= slips


def _distance(a: str, b: str) -> int:
    """Letters to change, add, drop or swap with the next (optimal string alignment, Damerau 1964)."""
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]
