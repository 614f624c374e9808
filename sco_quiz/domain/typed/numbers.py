"""The number that an entry means, among the words that people put around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sco_quiz.domain.response import LONGEST_ENTRY
from sco_quiz.domain.typed import nouns
from sco_quiz.domain.typed.around import Around, around
from sco_quiz.domain.typed.dates import with_years_in_full
from sco_quiz.domain.typed.digits import Written
from sco_quiz.domain.typed.runs import Run, runs_and_words
from sco_quiz.domain.typed.tokens import seen, tokens

_MOST_SAID = 2  # times, as in "six (6)"


@dataclass(frozen=True, slots=True)
class Reading:
    """A number that an entry can mean, in single units. `clear` is the entry written so that it means no other."""

    value: float
    clear: str


@dataclass(frozen=True, slots=True)
class AskedNumber:
    """What a question says of the number that it asks for.

    `whole`: only a whole number makes sense. `loose`: it need not be exact. `large`: in the unit's own scale, as “1,250
    thousand”, it is larger than that scale, so that a bare number always counts thousands. `told`: what the fact says
    and what may stand beside the answer; `counted`: the fact's noun for what is counted. `years` may be shortened to
    their last two digits.
    """

    stem: str = ""
    unit: str = ""
    whole: bool = False
    loose: bool = False
    large: bool = False
    told: str = ""
    counted: str = ""
    years: tuple[str, ...] = ()


@lru_cache(maxsize=2048)  # an answer is read several times in a row, with the keys of its question each time
def readings(text: str, asked: AskedNumber) -> tuple[Reading, ...]:
    """Return no reading where it is not one number of this unit, one, or the two of “2.001”, English first. Never
    infinite.
    """
    if len(text) >= LONGEST_ENTRY or any(char.isdigit() and not char.isdecimal() for char in text):
        return ()
    plain = seen(text)
    known = around(asked.stem, f"{asked.unit} {asked.counted}".strip(), asked.told, loose=asked.loose)
    meant = known.without_remarks(with_years_in_full(plain, asked.years))
    run = _only_run(runs_and_words(tokens(meant, dated=not asked.unit)), asked, known)
    if run is None:
        return ()
    scale = 1 if run.scaled else nouns.scale(asked.unit)
    found = dict.fromkeys(
        Reading(_in_units(size, scale, asked), _clear(text, plain, digits, written))
        for size, digits, written in run.values(whole=asked.whole)
    )
    return tuple(found)


def _in_units(size: float, scale: int, asked: AskedNumber) -> float:
    """Return the value in single units. A bare “890” counts billions where the unit does; “890,000,000,000” is written
    out.
    """
    return size if size >= scale and not asked.large else size * scale


def _clear(text: str, plain: str, digits: str, written: Written) -> str:
    """Return the entry with its ambiguous digits written in one way."""
    if not digits:
        return text
    alone = re.compile(rf"(?<![\d.,]){re.escape(digits)}(?!\d|[.,]\d)")
    return alone.sub(written.clear, text if alone.search(text) else plain, count=1)


def _only_run(parts: Sequence[Run | str], asked: AskedNumber, known: Around) -> Run | None:
    """Return the one number that is meant, where everything around it fits."""
    runs = [(at, part) for at, part in enumerate(parts) if isinstance(part, Run)]
    meant = [(at, run) for at, run in runs if not known.takes_up(run, parts[:at])] or runs[:1]
    if not meant:
        return None
    first, run = meant[0]
    sizes = [size for _, each in meant for size, _, _ in each.values(whole=asked.whole)]
    if len(meant) > 1 and (len(sizes) > _MOST_SAID or len(set(sizes)) > 1):
        return None
    before = [part for part in parts[:first] if isinstance(part, str)]
    behind = [part for part in parts[first:] if isinstance(part, str)]
    return run if known.fits(before, run, behind) else None
