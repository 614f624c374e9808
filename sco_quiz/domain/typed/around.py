"""What may stand around the number that a question asks for; computed once for each question."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, takewhile

from sco_quiz.domain.typed.dates import YEAR_WORDS
from sco_quiz.domain.typed.framing import FRAMING, NEVER, PREPOSITIONS
from sco_quiz.domain.typed.hedges import Hedge, hedges_of, without_hedge_behind, without_hedges
from sco_quiz.domain.typed.nouns import ANNIVERSARY, heads, with_synonyms
from sco_quiz.domain.typed.runs import Run, runs_and_words
from sco_quiz.domain.typed.spelling import lemma, root, singular
from sco_quiz.domain.typed.tokens import seen, tokens

_BEFORE = FRAMING | {"a", "an", "the", "number", "year", "exactly", "precisely", "just", "only", "all", "total"}
_IN_A_ROW = frozenset({"no", "nr", "num", "#"})
_BEHIND = frozenset({"total", "altogether", "all", "overall", "them", "ones", "so"})
_BEHIND_YEARS = frozenset({"ago", "earlier", "old", "previously", "prior"})
_ADJECTIVES = frozenset(
    (
        *("current", "different", "distinct", "foreign", "full", "main"),
        *("other", "separate", "sovereign", "total", "various", "whole"),
    )
)
_FIRST = frozenset({"first", "founding", "initial", "initially", "original", "originally"})
_TO_COME = frozenset({"additional", "future", "new", "planned"})
_ADDED = frozenset({"additional", "another", "further", "later", "more", "new", "others"})
_GAINING = frozenset(map(lemma, ("add", "gain", "grow", "join", "increase", "more", "new", "since")))
_FOUNDING = frozenset(map(lemma, ("beginning", *_FIRST)))
_BORDERS = {
    frozenset({"from", "since"}): {"onward", "onwards", "starting", "beginning", "ever", "present", "now", "-"},
    frozenset({"begin", "began", "start"}): {"starting", "beginning", "began", "started"},
    frozenset({"end"}): {"until", "till", "ending", "ended"},
}
_REMARK = re.compile(r"[(\[]([^()\[\]]*)[)\]]|:([^:()\[\]]*)\Z")
_BETWEEN_NAMES = re.compile(r"[,;]|\band\b")
_YEAR_ASKED = frozenset({"year", "when", "date", "году", "год", "年"})


@dataclass(frozen=True, slots=True)
class Around:
    """What a question allows around its number.

    `counts`: it asks how many of something there are, else for a year or the number of something. Words in `said` may
    stand anywhere, like words with one of the `lemmas` of the question and nouns with one of the `roots` for what is
    counted; words in `behind` only behind the number; words with one of the lemmas `told` before it and in brackets.
    Words in `contradicting` may not describe what is counted: “founding” where the new ones are asked for. `numbers`
    are those of the question.
    """

    counts: bool
    year: bool
    anniversary: bool
    said: frozenset[str]
    behind: frozenset[str]
    contradicting: frozenset[str]
    lemmas: frozenset[str]
    told: frozenset[str]
    roots: frozenset[str]
    hedges: frozenset[Hedge]
    numbers: frozenset[float]

    def takes_up(self, run: Run, before: Sequence[Run | str]) -> bool:
        """Return whether a number behind these words only repeats one of the question, as in “80 years before 2025”."""
        nearest = next((part for part in reversed(before) if part != "the"), "")
        if not isinstance(nearest, str) or nearest not in PREPOSITIONS | {"before"}:
            return False
        return any(size in self.numbers for size, _, _ in run.values(whole=True))

    def without_remarks(self, text: str) -> str:
        """Return the text without brackets, or an end behind a colon, that only say what is counted.

        They hold words of the fact, or as many names as the number says: “4 (peace, security)”, “2 (Mongolia and
        Afghanistan)”, “two: Mongolia, Afghanistan”; not “10 (observers)”.
        """
        if not self.counts:
            return text
        text = re.sub(r"\bout of\b", "of", text)  # as in "16 out of 26"
        sizes = frozenset(_sizes(_REMARK.sub(" ", text)))
        return _REMARK.sub(lambda found: " " if self._is_remark(found[1] or found[2] or "", sizes) else found[0], text)

    def _is_remark(self, text: str, sizes: frozenset[float]) -> bool:
        words = [part for part in runs_and_words(tokens(text, dated=False)) if part != "and"]
        if any(isinstance(word, Run) or word in NEVER for word in words):
            return False
        names = [name for name in _BETWEEN_NAMES.split(text) if name.strip()]
        return (len(names) > 1 and len(names) in sizes) or all(
            isinstance(word, str) and (word in self.said or self._is_told(word)) and root(word) not in self.roots
            for word in words
        )

    def fits(self, before: Sequence[str], run: Run, behind: Sequence[str]) -> bool:
        hedges, before = without_hedges(before)
        hedges_behind, behind = without_hedge_behind(behind)
        if not hedges | hedges_behind <= self.hedges or not all(
            self._is_said(word) or self._is_told(word) for word in before
        ):
            return False
        return self._is_counted(run, behind) if self.counts else self._is_named(run, behind)

    def _is_said(self, word: str) -> bool:
        if word in self.said or root(word) in self.roots:
            return True
        return word not in NEVER and lemma(word) in self.lemmas

    def _is_told(self, word: str) -> bool:
        """Return whether the word stands in the fact. Things that the fact counts are not asked
        for: “10 (observers)”.
        """
        return singular(word) == word and lemma(word) in self.told

    def _is_named(self, run: Run, behind: Sequence[str]) -> bool:
        """Return whether it names a year or a number: “2018”, “2018 summit”, “25th meeting”; not “2001st”, “25
        countries”.
        """
        if self.year and (run.ordinal or not self.behind.isdisjoint(behind)):
            return False
        counted = behind[0] if behind and behind[0] not in self.said else ""
        if singular(counted) != counted and not run.ordinal:
            return False
        return all(word in self.behind or self._is_said(word) for word in behind)

    def _is_counted(self, run: Run, behind: Sequence[str]) -> bool:
        """Return whether only the unit is counted: “six”, “six founding member states”, “6 in all”; not “6 km”."""
        if run.ordinal and not (self.anniversary and ANNIVERSARY.issuperset(map(root, behind[:1]))):
            return False
        behind = [word for word in behind if word not in self.behind]
        end = next((at for at, word in enumerate(behind) if word in PREPOSITIONS), len(behind))
        noun = next((at for at, word in enumerate(behind[:end]) if root(word) in self.roots), None)
        if noun is None and end and not run.ordinal:
            return False
        described, rest = behind[: noun or 0], behind[noun or 0 :]
        return all(map(self._describes, described)) and all(map(self._is_said, rest))

    def _describes(self, word: str) -> bool:
        return word not in self.contradicting and (word in _ADJECTIVES or lemma(word) in self.lemmas)


@lru_cache(maxsize=512)
def around(stem: str, unit: str, told: str, *, loose: bool) -> Around:
    """Return what a question allows. `told` is what the fact says and what may stand beside the number.

    `loose`: the number need not be exact.
    """
    asked = tokens(seen(stem), dated=False)
    words = [token.text for token in asked]
    roots = heads(f"{unit} {_noun_asked_for(words)}") if unit else frozenset[str]()
    said = [token.text for token in tokens(seen(told), dated=False)]
    year = "year" in roots if unit else not _YEAR_ASKED.isdisjoint(words)
    allowed, contradicting = _of_time(words) if unit else (frozenset[str](), frozenset[str]())
    return Around(
        counts=bool(unit),
        year=year,
        anniversary=not ANNIVERSARY.isdisjoint(map(root, words)),
        said=_BEFORE
        | _prepositions(words)
        | _borders(words)
        | (allowed if unit else YEAR_WORDS if year else _IN_A_ROW),
        behind=_BEHIND | allowed | (_BEHIND_YEARS | ({"before"} & {*words}) if year and unit else frozenset()),
        contradicting=contradicting,
        lemmas=with_synonyms(_telling(words if unit else (*words, *said))),
        told=with_synonyms(_telling(said)),
        roots=roots,
        hedges=hedges_of(words) | {Hedge.ABOUT} | ({Hedge.NEARLY} if loose else set()),
        numbers=frozenset(_sizes(seen(stem))),
    )


def counted_noun(text: str, numbers: frozenset[float]) -> str:
    """Return the plural noun behind one of the numbers in a text, as in “four new members”; empty for none."""
    parts = iter(runs_and_words(tokens(seen(text), dated=False)))
    for part in parts:
        if (
            isinstance(part, Run)
            and not part.ordinal
            and not numbers.isdisjoint(n for n, _, _ in part.values(whole=True))
        ):
            for word in parts:
                if isinstance(word, Run) or not word.isalpha() or word in PREPOSITIONS | FRAMING:
                    break
                if singular(word) != word:
                    return word
    return ""


def _sizes(text: str) -> Iterator[float]:
    """Yield the values of the numbers in a text."""
    for part in runs_and_words(tokens(text, dated=False)):
        if isinstance(part, Run):
            yield from (size for size, _, _ in part.values(whole=True))


def _noun_asked_for(stem: Sequence[str]) -> str:
    """Return the plural noun behind “how many”, as in “How many nations were dialogue partners?”; empty for none."""
    at = next((at for at, pair in enumerate(pairwise(stem), 2) if pair == ("how", "many")), len(stem))
    phrase = takewhile(lambda word: word not in PREPOSITIONS | FRAMING, stem[at:])
    return next((word for word in phrase if singular(word) != word), "")


def _telling(words: Iterable[str]) -> Iterator[str]:
    return (word for word in words if word.isalpha() and word not in NEVER)


def _of_time(stem: Collection[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of time that a question allows for what it counts, and those that contradict it.

    “4 new” is no answer where the founding ones are asked for.
    """
    said = frozenset(map(lemma, stem))
    if not said.isdisjoint(_GAINING):
        return _ADDED, _FIRST
    if not said.isdisjoint(_FOUNDING):
        return _FIRST, _ADDED
    if "will" in stem:
        return _TO_COME, _FIRST
    return frozenset(), _FIRST | _ADDED


def _prepositions(stem: Collection[str]) -> frozenset[str]:
    """Return the prepositions that the question allows: where it asks for an end, nothing is “since” it."""
    return PREPOSITIONS - {"from", "since"} if "end" in stem else PREPOSITIONS


def _borders(stem: Collection[str]) -> frozenset[str]:
    """Return the words for the beginning or end that a question asks for: “until 1945” where it asks for the end."""
    said = (words for asked, words in _BORDERS.items() if not asked.isdisjoint(stem))
    return frozenset().union(*said)
