"""The noun of a unit, and other nouns for the same things."""

from collections.abc import Iterable

from sco_quiz.domain.typed.number_words import SCALES
from sco_quiz.domain.typed.spelling import lemma, root

_DOLLAR = root("dollar")
_MONEY = frozenset({"us", "usd", "american", _DOLLAR, "$"})
_PERCENT = frozenset(map(root, ["percent", "pct"])) | {"%"}
_SYNONYMS = (
    *("country nation state", "field area domain sphere", "organisation body", "meeting session summit"),
    *("anniversary jubilee birthday", "principle tenet", "year yr yrs y"),
)
_SAME = tuple(frozenset(map(root, nouns.split())) for nouns in _SYNONYMS)
ANNIVERSARY = frozenset(map(root, ["anniversary", "jubilee", "birthday"]))
"""The 80th of these counts 80 years. Of other things an ordinal counts nothing: a fourth is also a quarter."""


def heads(unit: str) -> frozenset[str]:
    """Return the roots of nouns for what a unit counts: “member states” are states, members, countries and nations.

    A percent is also written with its sign; a percentage point is not.
    """
    words = [root(word) for word in unit.casefold().replace("-", " ").split() if word not in SCALES]
    same = {other for word in words for group in _SAME if word in group for other in group}
    money = _MONEY if _DOLLAR in words else frozenset[str]()
    percent = _PERCENT if words[-1:] == [root("percent")] else frozenset[str]()
    return frozenset(words) | same | money | percent | frozenset(["".join(words)])


def scale(unit: str) -> int:
    """Return how many single units one is: a billion for “billion dollars”."""
    return next((SCALES[word] for word in unit.casefold().split() if word in SCALES), 1)


def with_synonyms(words: Iterable[str]) -> frozenset[str]:
    """Return the lemmas of the words and of other nouns for the same things."""
    roots = frozenset(map(root, words))
    return frozenset(map(lemma, roots.union(*(group for group in _SAME if group & roots))))
