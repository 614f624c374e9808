"""Words that say that a number is not meant exactly: “about 20”, “more than 20”, “20+”."""

from collections.abc import Sequence
from enum import Enum


class Hedge(Enum):
    ABOUT = "about"  # always allowed: it adds no claim
    NEARLY = "nearly"  # allowed where the question has a tolerance, or uses it itself
    MORE = "more than"  # this and the following: allowed where the question uses them itself
    LESS = "less than"
    AT_LEAST = "at least"


_PHRASES = {
    Hedge.ABOUT: (
        "about",
        "around",
        "approx",
        "approximately",
        "roughly",
        "circa",
        "ca",
        "c",
        "cca",
        "est",
        "estimated",
        "some",
        *"~≈≃≅∼",
    ),
    Hedge.NEARLY: ("nearly", "almost", "close to", "just about"),
    Hedge.MORE: ("more than", "just over", "greater than", "upwards of", "in excess of", "over", "above", ">"),
    Hedge.LESS: (
        *("less than", "fewer than", "just under", "no more than", "not more than", "at most", "up to"),
        *("under", "below", "<", "≤"),
    ),
    Hedge.AT_LEAST: ("at least", "no less than", "no fewer than", "not less than", "not fewer than", "≥"),
}
_BEFORE = {tuple(phrase.split()): hedge for hedge, phrases in _PHRASES.items() for phrase in phrases}
_BEHIND: dict[tuple[str, ...], Hedge] = {
    ("+",): Hedge.MORE, ("plus",): Hedge.MORE, ("or", "more"): Hedge.AT_LEAST, ("or", "less"): Hedge.LESS,
    ("or", "fewer"): Hedge.LESS, ("or", "so"): Hedge.ABOUT, ("or", "thereabouts"): Hedge.ABOUT, ("ish",): Hedge.ABOUT,
}  # fmt: skip
_LONGEST = 3  # words
_SHORT_AND_PLAIN = frozenset({"over", "above", "under", "below"})  # in a stem they mostly are no hedges


def hedges_of(stem_words: Sequence[str]) -> frozenset[Hedge]:
    """Return the hedges of the number in a stem."""
    found, _ = without_hedges([word for word in stem_words if word not in _SHORT_AND_PLAIN])
    return found


def without_hedges(words: Sequence[str]) -> tuple[frozenset[Hedge], list[str]]:
    """Return the hedges among the words in front of a number, and the other words."""
    found: set[Hedge] = set()
    rest: list[str] = []
    at = 0
    while at < len(words):
        for length in range(_LONGEST, 0, -1):
            if hedge := _BEFORE.get(tuple(words[at : at + length])):
                found.add(hedge)
                at += length
                break
        else:
            rest.append(words[at])
            at += 1
    return frozenset(found), rest


def without_hedge_behind(words: Sequence[str]) -> tuple[frozenset[Hedge], list[str]]:
    """Return the hedge right behind a number, as in “20+” and “20 or so”, and the other words."""
    for length in (1, 2):
        if hedge := _BEHIND.get(tuple(words[:length])):
            return frozenset({hedge}), list(words[length:])
    return frozenset(), list(words)
