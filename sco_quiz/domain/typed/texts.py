"""Whether a typed text is one of the accepted ones, among the words that people put around a name."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sco_quiz.domain.response import LONGEST_ENTRY
from sco_quiz.domain.typed.dates import with_months_named, with_years_in_full
from sco_quiz.domain.typed.framing import FRAMING, NEVER, PREPOSITIONS
from sco_quiz.domain.typed.phrases import Letters, Phrase, Run
from sco_quiz.domain.typed.spelling import common_form, lemma
from sco_quiz.domain.typed.words import words

_NAME = re.compile(r"(?<=\s)[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)+")
"""Of two words or more: each of them alone would make another name, as the university of the stem that of Luban."""
_CAPITAL = re.compile(r"\b[A-Z][\w’'-]*")
MOST_WORDS = 40  # a longer entry is a text and no answer
_SMALL_WORDS = PREPOSITIONS | NEVER | {"the", "a"}  # words that an abbreviation may leave out


@dataclass(frozen=True, slots=True)
class AskedText:
    """What counts as right: an accepted text, alone, or with words of the question or what may stand `beside` it.

    `wrong` are known wrong answers: one of them is no slip of an accepted text.
    """

    accept: tuple[str, ...]
    wrong: tuple[str, ...] = ()
    stem: str = ""
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Prepared:
    at_once: frozenset[str]
    accept: tuple[Phrase, ...]
    wrong: tuple[Phrase, ...]
    beside: tuple[Phrase, ...]
    wrong_words: frozenset[str]
    said: frozenset[str]
    abbreviations: frozenset[str]
    years: frozenset[str]


def is_accepted(entry: str, asked: AskedText) -> bool:
    """Return whether the entry is accepted, whatever its case, accents, marks, spaces and spelling variants.

    A slip in each long word is forgiven. See docs/marking.md.
    """
    known = _prepared(asked)
    given = words(_dated(entry, known)) if len(entry) <= LONGEST_ENTRY else ()
    if not 0 < len(given) <= MOST_WORDS:
        return False
    whole = (0, len(given))
    if "".join(given) in known.at_once:
        return True
    letters = Letters(given)
    exact = _runs(known.accept, letters.exact_runs)
    if whole in exact:
        return True
    wrong = _runs(known.wrong, letters.exact_runs)
    if whole in wrong:
        return False
    slipped = _runs(known.accept, lambda each: letters.slipped_runs(each, known.wrong_words))
    others = wrong - exact
    keys = {run for run in (exact | slipped) - others if not any(_is_within(run, other) for other in others)}
    return bool(keys) and _is_covered(given, keys, wrong, _extras(given, letters, known))


def says(entry: str, text: str, asked: AskedText) -> bool:
    """Return whether an entry comes to this text, by the same rules."""
    return is_accepted(entry, AskedText((text,), asked.accept, asked.stem, asked.beside))


def same_text(one: str, other: str) -> bool:
    """Return whether two texts differ only in case, accents, spaces, marks, spelling variants, a
    genitive or numerals.
    """
    given = words(one)
    ways = map(Phrase.of, _with_genitives([words(other)]))
    return bool(given) and (0, len(given)) in _runs(ways, Letters(given).exact_runs)


@lru_cache(maxsize=1024)  # a question, and each of its expected wrong answers
def _prepared(asked: AskedText) -> _Prepared:
    accept, wrong = _with_genitives(_written(asked.accept)), _written(asked.wrong)
    said = (_NAME.sub(" ", asked.stem), *(_CAPITAL.sub(" ", with_months_named(text)) for text in asked.accept))
    return _Prepared(
        at_once=frozenset(map("".join, filter(None, accept))),
        accept=tuple(map(Phrase.of, filter(None, accept))),
        wrong=tuple(map(Phrase.of, filter(None, wrong))),
        beside=tuple(map(Phrase.of, filter(None, map(words, (*asked.beside, *_NAME.findall(asked.stem)))))),
        wrong_words=frozenset(form for each in wrong for word in each for form in (word, common_form(word))),
        said=frozenset(lemma(word) for text in said for word in words(text) if word not in NEVER),
        abbreviations=frozenset(short for each in accept for short in _abbreviations(each)),
        years=frozenset(word for each in accept for word in each if re.fullmatch(r"\d{4}", word)),
    )


def _written(texts: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the words of each text, also with dates in one form, since a typed month with a slip is no date."""
    return tuple(dict.fromkeys(words(form) for text in texts for form in (text, with_months_named(text))))


def _with_genitives(texts: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Add the order of a genitive: “president of China” is “China's president”, whose ending is not compared."""
    found = dict.fromkeys(texts)
    for each in texts:
        at = each.index("of") if "of" in each else 0
        if at and PREPOSITIONS.isdisjoint(each[:at]):
            found[*each[at + 1 :], *each[:at]] = None
    return tuple(found)


def _dated(entry: str, known: _Prepared) -> str:
    return with_months_named(with_years_in_full(entry, known.years))


def _abbreviations(found: Sequence[str]) -> Iterator[str]:
    for some in (found, [word for word in found if word not in _SMALL_WORDS]):
        if len(some) > 1:
            yield "".join(word[0] for word in some)


def _runs(phrases: Iterable[Phrase], find: Callable[[Phrase], Iterable[Run]]) -> set[Run]:
    return {run for each in phrases for run in find(each)}


def _is_within(run: Run, other: Run) -> bool:
    return run != other and other[0] <= run[0] and run[1] <= other[1]


def _extras(given: Sequence[str], letters: Letters, known: _Prepared) -> set[Run]:
    """Return what may stand around an accepted text: words of the question, small words,
    abbreviations, its own words.
    """
    single = {(at, at + 1) for at, word in enumerate(given) if _says_nothing(word, known)}
    return single | _runs(known.beside, letters.exact_runs)


def _says_nothing(word: str, known: _Prepared) -> bool:
    if word in PREPOSITIONS or word in FRAMING or word in known.abbreviations:
        return True
    return word not in NEVER and lemma(word) in known.said


def _is_covered(given: Sequence[str], keys: set[Run], wrong: set[Run], extras: set[Run]) -> bool:
    """Return whether keys and extras make up the whole entry, with a key and no wrong answer between the keys."""
    ways = {(0, 0, False)}  # words covered, first word since the last key, whether there was a key
    for at in range(len(given)):
        for _, since, has_key in [way for way in ways if way[0] == at]:
            ways |= {(end, end, True) for start, end in keys if start == at}
            ways |= {
                (end, since, has_key)
                for start, end in extras
                if start == at and not any(since <= first and last <= end for first, last in wrong)
            }
    return any(end == len(given) and has_key for end, _, has_key in ways)
