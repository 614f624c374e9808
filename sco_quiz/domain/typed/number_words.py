"""The value of a number in English words, in Chinese numerals, or in digits with a scale word."""

import re
from collections.abc import Sequence
from math import inf

SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = {
    **dict.fromkeys(("thousand", "thousands", "k"), 10**3),
    **dict.fromkeys(("million", "millions", "mil", "mln", "mn", "m"), 10**6),
    **dict.fromkeys(("billion", "billions", "milliard", "bil", "bln", "mrd", "mld", "bn", "b"), 10**9),
    **dict.fromkeys(("trillion", "trillions", "trn", "tn", "t"), 10**12),
    **dict.fromkeys(("万", "萬"), 10**4),
    **dict.fromkeys(("亿", "億"), 10**8),
}
DIGITS = re.compile(r"\d{1,15}(\.\d{1,6})?\Z")
_ORDINALS = {
    "first": "one", "second": "two", "third": "three", "fifth": "five", "eighth": "eight", "ninth": "nine",
    "twelfth": "twelve",
}  # fmt: skip
NTH = dict(
    zip(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
        ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"),
        strict=True,
    )
)
_HUNDRED = 100
_BELOW_HUNDRED = {word: n for n, word in enumerate(SMALL)} | {
    f"{tens} {unit}".strip(): 10 * i + n for i, tens in enumerate(TENS, 2) for n, unit in enumerate(["", *SMALL[1:10]])
}
_CHINESE = {char: n for n, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_CHINESE_TENS = {"十": 10, "百": 100, "千": 1000}
CHINESE = "".join((*_CHINESE, *_CHINESE_TENS, *"万萬亿億"))
_ELEMENTS = {*SMALL, *TENS, *SCALES, *_ORDINALS, "hundred", "hundreds"}
_GLUED = re.compile(rf"({'|'.join(TENS)})(\w+)\Z")


def cardinals(word: str) -> tuple[str, ...]:
    """Return the number words that a word stands for: “twentyfifth” is twenty and five. Empty where it is none."""
    if word in _ELEMENTS:
        return (_ORDINALS.get(word, word),)
    spoken = word.removesuffix("th").replace("tie", "ty")
    if word.endswith("th") and (spoken in _BELOW_HUNDRED or spoken == "hundred"):
        return (spoken,)
    if glued := _GLUED.match(word):
        unit = cardinals(glued[2])
        return (glued[1], *unit) if unit and unit[0] in SMALL[1:10] else ()
    return _chinese(word)


def is_ordinal(word: str) -> bool:
    return bool(cardinals(word)) and (word in _ORDINALS or word.endswith(("th", *_ORDINALS)))


def _chinese(word: str) -> tuple[str, ...]:
    """Return the number words for digits in a row (“二〇〇一”) or with tens (“二十六”); 万 and 亿 are scale words."""
    scale = word[-1:] if word[-1:] in SCALES and len(word) > 1 else ""
    digits = word.removesuffix(scale)
    if not digits or not all(char in _CHINESE or char in _CHINESE_TENS for char in digits):
        return ()
    if not _CHINESE_TENS.keys() & set(digits):
        return ("".join(str(_CHINESE[char]) for char in digits), *filter(None, [scale]))
    total, digit = 0, None
    for char in digits:
        if char in _CHINESE:
            digit = _CHINESE[char]
        else:
            total, digit = total + (1 if digit is None else digit) * _CHINESE_TENS[char], None
    return (str(total + (digit or 0)), *filter(None, [scale]))


def value(words: Sequence[str]) -> float | None:
    """Return the value of digits and number words, None where they are not one number.

    Scales must fall: “two hundred and six thousand five hundred”. “zero point eight nine” is read by its digits;
    “nineteen forty-five” and “twenty oh one” are read as years.
    """
    words = " ".join(words).replace("thousand million", "billion").split()
    total, ceiling = 0.0, inf
    group: list[str] = []
    for word in words:
        if word not in SCALES:
            group.append(word)
            continue
        size = _group(group) if group else 1.0
        if size is None or SCALES[word] >= ceiling:
            return None
        ceiling = SCALES[word]
        total, group = total + size * ceiling, []
    if not group:
        return total if words else None
    rest = _group(group[1:] if ceiling < inf and group[0] == "and" else group)
    return None if rest is None or rest >= ceiling else total + rest


def _group(words: list[str]) -> float | None:
    """Return a number in digits, or one in words with at most one “hundred”."""
    if len(words) == 1 and DIGITS.match(words[0]):
        return float(words[0])
    if "point" in words:
        return _with_point(words)
    if "hundred" not in words:
        return _spoken(words)
    at = words.index("hundred")
    tail = words[at + 1 :]
    head = _group(words[:at]) if at else 1.0
    rest = _spoken(tail[1:] if tail[:1] == ["and"] else tail) if tail else 0
    return None if head is None or rest is None or rest >= _HUNDRED else head * _HUNDRED + rest


def _with_point(words: list[str]) -> float | None:
    at = words.index("point")
    whole, decimals = _group(words[:at]) if at else 0.0, words[at + 1 :]
    if whole is None or not decimals or not all(word in SMALL[:10] for word in decimals):
        return None
    return float(f"{whole:.0f}." + "".join(str(SMALL.index(word)) for word in decimals[:6]))


def _spoken(words: list[str]) -> int | None:
    """Return a number below a hundred, or a spoken year: “twenty-five”, “nineteen forty-five”, “twenty oh one”."""
    whole = _BELOW_HUNDRED.get(" ".join(words))
    if whole is not None or not words:
        return whole
    century, tail = _BELOW_HUNDRED.get(words[0], 0), words[1:]
    if not 10 <= century <= 20:  # noqa: PLR2004 - ten to twenty
        return None
    if tail[:1] in (["oh"], ["o"]):
        unit = _BELOW_HUNDRED.get(" ".join(tail[1:]), 0)
        return century * _HUNDRED + unit if 1 <= unit <= 9 else None  # noqa: PLR2004
    rest = _BELOW_HUNDRED.get(" ".join(tail), 0)
    return century * _HUNDRED + rest if rest >= 10 else None  # noqa: PLR2004
