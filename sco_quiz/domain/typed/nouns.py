"""What is counted: the noun of a unit, other nouns for the same, and the words that may stand around an answer."""

from collections.abc import Collection, Iterable

from sco_quiz.domain.typed.number_words import SCALES
from sco_quiz.domain.typed.spelling import lemma, root

_SAID_AROUND = """
    it its is was are were be there they have has had this that these one so my i think believe guess say answer called
    named probably maybe perhaps
"""
_SAID_BEFORE_A_NUMBER = "a an the no number nr num year exactly precisely just only all total"
_SAID_BEHIND_A_NUMBER = "total altogether all overall them ones so"
_SAID_BEHIND_YEARS = "ago earlier old"
_NEUTRAL = "current different distinct foreign full main other separate sovereign total various whole"
_FROM_THE_BEGINNING = "first founding initial original"
_ADDED = "additional another further later more new others"
_BORDERS = {
    frozenset({"from", "since"}): "onward onwards starting beginning ever",
    frozenset({"begin", "began", "start"}): "starting beginning began started",
    frozenset({"end"}): "until till ending ended",
}
_GAINING = "add gain grow join increase more new since"
_FOUNDING = "beginning first founding initial original"
_YEAR_ASKED = frozenset({"year", "when", "date", "году", "год", "年"})
_PREPOSITIONS = "in at on of from to for by with within into during since as among"
_TURNING = """
    not nor neither never non none or either and without except but than less fewer under below above over until till
    after before instead isn wasn
"""
FRAMING = frozenset(_SAID_AROUND.split())
"""Words of a sentence around an answer that say nothing else: "I think it was Shanghai"."""
BEFORE = FRAMING | frozenset(_SAID_BEFORE_A_NUMBER.split())
AFTER = frozenset(_SAID_BEHIND_A_NUMBER.split())
AFTER_YEARS = frozenset(_SAID_BEHIND_YEARS.split())
ADJECTIVES = frozenset(_NEUTRAL.split())
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
NEVER = frozenset(_TURNING.split())
"""Words that turn what is said, or say a second thing, even where the question uses them too."""

_DOLLAR = root("dollar")
_MONEY = frozenset({"us", "usd", "american", _DOLLAR, "$"})
_SYNONYMS = (
    *("country nation state", "field area domain sphere", "organisation body", "meeting session summit"),
    *("anniversary jubilee birthday", "principle tenet", "year yr yrs"),
)
_SAME = tuple(frozenset(map(root, nouns.split())) for nouns in _SYNONYMS)
ANNIVERSARY = frozenset(map(root, ["anniversary", "jubilee", "birthday"]))
"""The 80th of these counts 80 years. Of other things an ordinal counts nothing: a fourth is a quarter, too."""


def heads(unit: str) -> frozenset[str]:
    """The roots of the nouns for what a unit counts: "member states" are states, members, countries and nations."""
    words = [root(word) for word in unit.casefold().replace("-", " ").split() if word not in SCALES]
    same = {other for word in words for group in _SAME if word in group for other in group}
    money = _MONEY if _DOLLAR in words else frozenset[str]()
    return frozenset(words) | same | money | frozenset(["".join(words)])


def of_time(stem: Collection[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words that a question allows for what it counts, and those that contradict it: "4 new", not "4 founding"."""
    first, added = frozenset(_FROM_THE_BEGINNING.split()), frozenset(_ADDED.split())
    said = frozenset(map(lemma, stem))
    if not said.isdisjoint(map(lemma, _GAINING.split())):
        return added, first
    if not said.isdisjoint(map(lemma, _FOUNDING.split())):
        return first, added
    return frozenset(), first | added


def asks_for_a_year(stem: Collection[str]) -> bool:
    return not _YEAR_ASKED.isdisjoint(stem)


def borders(stem: Collection[str]) -> frozenset[str]:
    """Words for the beginning or the end that a question asks for: "until 1945" where it asks for the end."""
    return frozenset(word for asked, said in _BORDERS.items() if not asked.isdisjoint(stem) for word in said.split())


def scale(unit: str) -> int:
    """What one of a unit is: a billion of "billion dollars"."""
    return next((SCALES[word] for word in unit.casefold().split() if word in SCALES), 1)


def with_synonyms(words: Iterable[str]) -> frozenset[str]:
    """The lemmas of the words, and of other nouns for the same things."""
    roots = frozenset(map(root, words))
    return frozenset(map(lemma, roots.union(*(group for group in _SAME if group & roots))))
