"""The number that an entry means, among the words that people put around one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sco_quiz.domain.response import LONGEST_ENTRY
from sco_quiz.domain.typed import nouns
from sco_quiz.domain.typed.dates import YEAR_WORDS
from sco_quiz.domain.typed.digits import Written
from sco_quiz.domain.typed.hedges import Hedge, hedges_of, without_hedge_behind, without_hedges
from sco_quiz.domain.typed.runs import Run, runs_and_words
from sco_quiz.domain.typed.spelling import lemma, root, singular
from sco_quiz.domain.typed.tokens import seen, tokens

_MOST_SAID = 2  # times, as in "six (6)"


@dataclass(frozen=True, slots=True)
class Reading:
    """A number that an entry can mean, in single units; `clear` is the entry so written that it means no other."""

    value: float
    clear: str


@dataclass(frozen=True, slots=True)
class AskedNumber:
    """What a question says of the number that it asks for.

    `whole`: it makes sense as a whole number only. `loose`: it need not be exact. `large`: in the unit's own scale, as
    in "1,250 thousand", it is larger than that scale, so that a bare number always counts thousands.
    """

    stem: str = ""
    unit: str = ""
    whole: bool = False
    loose: bool = False
    large: bool = False


@dataclass(frozen=True, slots=True)
class _Around:
    """What may stand around the number: roots of nouns and words, hedges, other numbers of the question.

    `allowed` and `contradicting` say of what time the counted things are, such as "new" and "founding"; `borders` that
    something begins or ends, where the question says so.
    """

    heads: frozenset[str]
    words: frozenset[str]
    allowed: frozenset[str]
    contradicting: frozenset[str]
    borders: frozenset[str]
    year: bool
    anniversary: bool
    hedges: frozenset[Hedge]
    numbers: frozenset[float]


@lru_cache(maxsize=2048)  # an answer is looked at some times in a row, the keys of its question each time
def readings(text: str, asked: AskedNumber) -> tuple[Reading, ...]:
    """None where it is not one number of this unit, one, or the two of "2.001", the English first. Never infinite."""
    if len(text) >= LONGEST_ENTRY or any(char.isdigit() and not char.isdecimal() for char in text):
        return ()
    plain = seen(text)
    around = _around(asked)
    run = _only_run(runs_and_words(tokens(plain, dated=not asked.unit)), asked, around)
    if run is None:
        return ()
    scale = 1 if run.scaled else nouns.scale(asked.unit)
    found = dict.fromkeys(
        Reading(_in_units(size, scale, asked), _clear(text, plain, digits, written))
        for size, digits, written in run.values(whole=asked.whole)
    )
    return tuple(found)


def _in_units(size: float, scale: int, asked: AskedNumber) -> float:
    """A bare "890" counts billions where the unit does; "890,000,000,000" is written out."""
    return size if size >= scale and not asked.large else size * scale


def _clear(text: str, plain: str, digits: str, written: Written) -> str:
    """The entry with the digits that can be read in two ways written in the one way."""
    if not digits:
        return text
    alone = re.compile(rf"(?<![\d.,]){re.escape(digits)}(?!\d|[.,]\d)")
    return alone.sub(written.clear, text if alone.search(text) else plain, count=1)


@lru_cache(maxsize=512)
def _around(asked: AskedNumber) -> _Around:
    stem = [token.text for token in tokens(seen(asked.stem), dated=False)]
    numbers = (run for run in runs_and_words(tokens(seen(asked.stem), dated=False)) if isinstance(run, Run))
    heads, allowed, contradicting = nouns.heads(asked.unit), *nouns.of_time(stem)
    return _Around(
        heads=heads,
        words=nouns.with_synonyms(word for word in stem if word.isalpha() and word not in nouns.NEVER),
        allowed=allowed,
        contradicting=contradicting,
        borders=nouns.borders(stem),
        anniversary=not nouns.ANNIVERSARY.isdisjoint(map(root, stem)),
        year="year" in heads if asked.unit else nouns.asks_for_a_year(stem),
        hedges=hedges_of(stem) | {Hedge.ABOUT} | ({Hedge.NEARLY} if asked.loose else set()),
        numbers=frozenset(size for run in numbers for size, _, _ in run.values(whole=True)),
    )


def _only_run(parts: Sequence[Run | str], asked: AskedNumber, around: _Around) -> Run | None:
    """The one number that is meant, where all that stands around it fits."""
    runs = [(at, part) for at, part in enumerate(parts) if isinstance(part, Run)]
    meant = [(at, run) for at, run in runs if not _is_of_stem(run, parts[max(at - 1, 0)], around)] or runs[:1]
    if not meant:
        return None
    first, run = meant[0]
    sizes = [size for _, each in meant for size, _, _ in each.values(whole=asked.whole)]
    if len(meant) > 1 and (len(sizes) > _MOST_SAID or len(set(sizes)) > 1):
        return None
    before = [part for part in parts[:first] if isinstance(part, str)]
    behind = [part for part in parts[first:] if isinstance(part, str)]
    return run if _fits(before, behind, run, asked, around) else None


def _is_of_stem(run: Run, word_before: Run | str, around: _Around) -> bool:
    """Whether it only takes up a number of the question, as in "80 years before 2025"."""
    if not isinstance(word_before, str) or word_before not in nouns.PREPOSITIONS | {"before"}:
        return False
    return any(size in around.numbers for size, _, _ in run.values(whole=True))


def _fits(before: Sequence[str], behind: Sequence[str], run: Run, asked: AskedNumber, around: _Around) -> bool:
    hedges, before = without_hedges(before)
    hedges_behind, behind = without_hedge_behind(behind)
    if not hedges | hedges_behind <= around.hedges:
        return False
    if not all(_is_said_around(word, asked, around) for word in before):
        return False
    if not asked.unit:
        return _names_one(behind, run, asked, around)
    return _counts_the_unit(behind, run, asked, around)


def _names_one(behind: Sequence[str], run: Run, asked: AskedNumber, around: _Around) -> bool:
    """A year or the number of something: "2018", "2018 summit", "25th meeting"; neither "2001st" nor "25 countries"."""
    if around.year and (run.ordinal or not nouns.AFTER.isdisjoint(behind)):
        return False
    counted = behind[0] if behind and behind[0] not in nouns.BEFORE | around.borders else ""
    if singular(counted) != counted and not run.ordinal:
        return False
    return all(word in nouns.AFTER or _is_said_around(word, asked, around) for word in behind)


def _is_said_around(word: str, asked: AskedNumber, around: _Around) -> bool:
    if (
        word in nouns.BEFORE
        or word in nouns.PREPOSITIONS
        or word in around.borders | around.allowed
        or root(word) in around.heads
    ):
        return True
    if word in nouns.NEVER:
        return False
    return lemma(word) in around.words or (around.year and not asked.unit and word in YEAR_WORDS)


def _counts_the_unit(behind: Sequence[str], run: Run, asked: AskedNumber, around: _Around) -> bool:
    """Whether nothing but the unit is counted: "six", "six founding member states", "6 in all", not "6 km"."""
    if run.ordinal and not (around.anniversary and nouns.ANNIVERSARY.issuperset(map(root, behind[:1]))):
        return False
    silent = nouns.AFTER | around.allowed | (nouns.AFTER_YEARS if around.year else frozenset())
    behind = [word for word in behind if word not in silent]
    end = next((at for at, word in enumerate(behind) if word in nouns.PREPOSITIONS or word == "before"), len(behind))
    noun = next((at for at, word in enumerate(behind[:end]) if root(word) in around.heads), None)
    if noun is None and end and not run.ordinal:
        return False
    described, rest = behind[: noun or 0], behind[noun or 0 :]
    return all(_describes(word, around) for word in described) and all(
        _is_said_around(word, asked, around) or (word == "before" and "before" in asked.stem) for word in rest
    )


def _describes(word: str, around: _Around) -> bool:
    if word in around.contradicting:
        return False
    return word in nouns.ADJECTIVES or lemma(word) in around.words
