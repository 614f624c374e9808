"""What is counted: the noun of a unit, other nouns for the same, and the words that may stand around a number."""

from collections.abc import Iterable

from sco_quiz.domain.typed.number_words import SCALES
from sco_quiz.domain.typed.spelling import lemma, root

_DOLLAR = root("dollar")
_MONEY = frozenset({"us", "usd", "american", _DOLLAR, "$"})
_SAME = tuple(
    frozenset(map(root, words.split()))
    for words in (
        "country nation state",
        "field area domain sphere",
        "organisation body",
        "centre",
        "meeting session summit",
        "anniversary jubilee birthday",
        "principle tenet",
        "year yr yrs",
    )
)
FRAMING = frozenset(
    (
        *(
            "it",
            "its",
            "is",
            "was",
            "are",
            "were",
            "be",
            "there",
            "they",
            "have",
            "has",
            "had",
            "this",
            "that",
            "these",
        ),
        *("i", "think", "believe", "guess", "answer", "so", "probably", "maybe", "perhaps"),
    )
)
"""Words of a sentence around an answer that say nothing else: "I think it was Shanghai"."""
BEFORE = FRAMING | frozenset(
    ("a", "an", "the", "no", "number", "nr", "num", "year", "exactly", "precisely", "just", "only", "all", "total")
)
"""Words in front of a number that say nothing else of it."""
AFTER = frozenset(("more", "old", "total", "altogether", "all", "overall", "each", "them", "ones", "so"))
ADJECTIVES = frozenset(
    (
        *("additional", "current", "different", "distinct", "first", "foreign", "full", "further", "initial", "main"),
        *("more", "new", "original", "other", "separate", "sovereign", "total", "various", "whole"),
    )
)
PREPOSITIONS = frozenset(
    ("in", "at", "on", "of", "from", "to", "for", "by", "with", "within", "into", "during", "since", "as", "among")
)
NEVER = frozenset(
    (
        *("not", "nor", "neither", "never", "non", "none", "or", "either", "and", "without", "except", "but", "than"),
        *(
            "less",
            "fewer",
            "under",
            "below",
            "above",
            "over",
            "until",
            "till",
            "after",
            "before",
            "instead",
            "isn",
            "wasn",
        ),
    )
)
"""Words that turn what is said, or say a second thing, even where the question uses them too."""


def heads(unit: str) -> frozenset[str]:
    """The roots of the nouns for what a unit counts: "member states" are states, members, countries and nations."""
    words = [root(word) for word in unit.casefold().replace("-", " ").split() if word not in SCALES]
    same = {other for word in words for group in _SAME if word in group for other in group}
    money = _MONEY if _DOLLAR in words else frozenset[str]()
    return frozenset(words) | same | money | frozenset(["".join(words)])


def scale(unit: str) -> int:
    """What one of a unit is: a billion of "billion dollars"."""
    return next((SCALES[word] for word in unit.casefold().split() if word in SCALES), 1)


def with_synonyms(words: Iterable[str]) -> frozenset[str]:
    """The lemmas of the words, and of other nouns for the same things."""
    roots = frozenset(map(root, words))
    return frozenset(map(lemma, roots.union(*(group for group in _SAME if group & roots))))
