"""Choose distractors with the reason of each: the author's own, the pack's values, the pool, computed numbers."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sco_quiz.authoring.distractors.citations import cited, referred
from sco_quiz.authoring.distractors.familiarity import Familiarity
from sco_quiz.authoring.distractors.glossary import Glossary, Value
from sco_quiz.authoring.distractors.number_options import Asked, chosen_numbers, crossed
from sco_quiz.authoring.distractors.quantities import NUMERIC, amount, gap, near, sensible, unit, written
from sco_quiz.authoring.pack.records import DistractorRecord, FactRecord
from sco_quiz.authoring.text import holds
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Option

AUTHOR, GLOSSARY, POOL, GENERATED, NEAR_TRUE = "author", "glossary", "pool", "generated", "near-true"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to find: `count` distractors beside `keys` for one question. `salt` makes the choice its own."""

    fact: FactRecord
    keys: tuple[str, ...]
    own: tuple[DistractorRecord, ...]
    count: int
    draw: bool
    group: str
    salt: str
    published: date | None
    stem: str
    familiar: Familiarity

    def told(self, text: str) -> int:
        """Return in how many other stems a text stands."""
        return self.familiar.told(text, self.stem)


def chance(salt: str, text: str) -> int:
    """Return a number that looks random but depends on nothing else."""
    return int.from_bytes(hashlib.sha256(f"{salt}\n{text}".encode()).digest()[:8])


def distractors(wanted: Wanted, glossary: Glossary) -> list[Option]:
    """Return up to `count` options, the best source first; fewer where no more good ones exist."""
    own = [own_option(record, wanted.fact, glossary) for record in wanted.own]
    if wanted.fact.type in NUMERIC and len(wanted.keys) == 1:
        return _numbers(wanted, glossary, own)
    chosen = own[: wanted.count]
    for value in _in_order(wanted, glossary, chosen) if wanted.draw else ():
        if len(chosen) == wanted.count:
            break
        taken = (*wanted.keys, *(option.text for option in chosen))
        if not any(holds(value.text, text) or holds(text, value.text) for text in taken):
            chosen.append(drawn_option(value, wanted.fact))
    return chosen


def _in_order(wanted: Wanted, glossary: Glossary, own: Sequence[Option]) -> list[Value]:
    """Return the candidates. Where the key would be known best, one comes first that other stems name as often.

    One key in as many as there are options stays the best known, so that neither this nor the opposite helps.
    """
    found = candidates(wanted, glossary)
    if len(wanted.keys) != 1 or chance(wanted.salt, "told") % (wanted.count + 1) == 0:
        return found
    most = wanted.told(wanted.keys[0])
    if any(wanted.told(option.text) >= most for option in own):
        return found
    return sorted(found, key=lambda value: value is not next((v for v in found if wanted.told(v.text) >= most), None))


def own_option(record: DistractorRecord, fact: FactRecord, glossary: Glossary) -> Option:
    """Return the author's distractor; its place is the value's own where the glossary knows one."""
    value = glossary.find(record.text)
    is_stated = value is not None and value.is_stated
    reason = cited(record.reason, value.paragraph) if value and is_stated else referred(record.reason, fact.paragraph)
    return Option(text=record.text, key=False, reason=reason, misconception=record.misconception, provenance=AUTHOR)


def drawn_option(value: Value, fact: FactRecord) -> Option:
    """Return a glossary value with its gloss as the reason."""
    if value.is_stated:
        return Option(text=value.text, key=False, reason=cited(value.gloss, value.paragraph), provenance=GLOSSARY)
    return Option(text=value.text, key=False, reason=referred(value.gloss, fact.paragraph), provenance=POOL)


def candidates(wanted: Wanted, glossary: Glossary) -> list[Value]:
    """Return values of the key's type and group that are neither true nor near-true here: the article's, then the
    pool's.

    Keys of other questions come first: what is never a key is soon known to be wrong.
    """
    fact = wanted.fact
    known = glossary.find(wanted.keys[0]) if wanted.keys else None
    group = wanted.group or (known.group if known else "")
    found = [
        value
        for value in glossary.values
        if value.type is fact.type
        and value.group == group
        and not glossary.is_true(value.text, fact)
        and not glossary.is_near(value.text, fact)
    ]
    return sorted(
        found,
        key=lambda value: (
            not value.is_stated,
            glossary.same(value.text) not in wanted.familiar.keys,
            chance(wanted.salt, value.text),
        ),
    )


def _numbers(wanted: Wanted, glossary: Glossary, own: list[Option]) -> list[Option]:
    """Return numbers around the key. Its rank among the options is drawn first, so that no rank is the likely one."""
    kind = wanted.fact.type
    key = amount(wanted.keys[0], kind)
    if key is None:
        return own[: wanted.count]
    rank = chance(wanted.salt, "rank") % (wanted.count + 1)
    text = wanted.keys[0]
    asked = Asked(text=text, number=key, kind=kind, rank=rank, known=wanted.told(text), told=wanted.told)
    read = tuple((number, option) for option in own if (number := amount(option.text, kind)) is not None)
    if len(read) < len(own):
        return own[: wanted.count]  # the rules report what is no number
    spare = (*_known_numbers(wanted, glossary, key), *_new_numbers(wanted, glossary, key)) if wanted.draw else ()
    return chosen_numbers(asked, read, spare, wanted.count)


def _known_numbers(wanted: Wanted, glossary: Glossary, key: float) -> Iterator[tuple[float, Option]]:
    """Yield the pack's own numbers in the unit of the key and at a sensible distance."""
    kind = wanted.fact.type
    for value in candidates(wanted, glossary):
        number = amount(value.text, kind)
        if number is not None and unit(value.text, kind) == unit(wanted.keys[0], kind) and sensible(key, number, kind):
            yield number, drawn_option(value, wanted.fact)


def _new_numbers(wanted: Wanted, glossary: Glossary, key: float) -> Iterator[tuple[float, Option]]:
    """Yield numbers computed for this question; the pack does not contain them."""
    kind, fact = wanted.fact.type, wanted.fact
    single = sorted(near(key, kind, _latest(wanted)), key=lambda value: chance(wanted.salt, f"{value:g}"))
    for number in dict.fromkeys((*_crossed(wanted, key), *single)):
        text = written(number, wanted.keys[0], kind)
        if glossary.find(text) is None and not glossary.is_true(text, fact) and not glossary.is_near(text, fact):
            given = "which the article gives" if fact.paragraph else "which is the answer"
            reason = cited(f"{text} is {gap(number, key, wanted.keys[0], kind)}, {given}", fact.paragraph)
            yield number, Option(text=text, key=False, reason=reason, provenance=GENERATED)


def _crossed(wanted: Wanted, key: float) -> Iterator[float]:
    """Yield months in pairs with the key, a year or two before and after, with an earlier and a later month."""
    if wanted.fact.type is not ValueType.MONTH:
        return
    years = 1 + chance(wanted.salt, "years") % 2
    months = sorted(range(12), key=lambda month: chance(wanted.salt, f"month {month}"))
    sides = ([m for m in months if m < key % 12][:1], [m for m in months if m > key % 12][:1])
    for month in (month for side in sides for month in side):
        for step in (-years, years):
            three = tuple(crossed(key, step, month))
            if max(three) <= _latest(wanted) and all(sensible(key, number, ValueType.MONTH) for number in three):
                yield from three


def _latest(wanted: Wanted) -> float:
    """Return the latest time that a reader of the article could take for past; without an article it is any."""
    day = wanted.published
    if day is None:
        return float("inf")
    if wanted.fact.type is ValueType.YEAR:
        return day.year
    if wanted.fact.type is ValueType.MONTH:
        return day.year * 12 + day.month - 1
    return day.toordinal() if wanted.fact.type is ValueType.DATE else float("inf")
