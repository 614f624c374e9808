"""Questions that are answered by typing a number or a name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sco_quiz.authoring.distractors.citations import referred
from sco_quiz.authoring.distractors.quantities import NUMBER, SPELLED, amount
from sco_quiz.authoring.distractors.selection import NEAR_TRUE, candidates, drawn_option, own_option
from sco_quiz.authoring.pack.records import FactRecord, Number, Typed
from sco_quiz.authoring.questions.context import AuthoringContext, UnaskableError
from sco_quiz.authoring.text import holds
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Option, Question

EXPECTED_SLIPS = 6
"""The most expected wrong answers of a typed question."""
TITLES = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Prof", "Comrade", "H.E.", "His Excellency", "Her Excellency")
KINDS = {ValueType.CITY: ("city", "municipality"), ValueType.PROVINCE: ("province",), ValueType.COUNTRY: ("country",)}


def number(ask: Number, fact: FactRecord, bare: Question, context: AuthoringContext) -> Question:
    """Make a question for the one number in the value; expected wrong answers are bare numbers too.

    Raises UnaskableError where the value is not one number.
    """
    answer = _answer(ask, fact)
    key = _digits(answer, fact)
    if not key:
        raise UnaskableError(f"'{answer}' is not one number; ask for it with kind = \"text\".")
    slips = [replace(slip, text=_digits(slip.text, fact)) for slip in _slips(ask, fact, bare, context)]
    return replace(
        bare,
        accept=(key, *ask.accept),
        options=tuple(slip for slip in slips if slip.text)[:EXPECTED_SLIPS],
        tolerance=ask.tolerance,
        unit=ask.unit,
        asks_reading=True,
        beside=tuple(_beside(answer, fact, bare, context)),
    )


def text(ask: Typed, fact: FactRecord, bare: Question, context: AuthoringContext) -> Question:
    """Make a question that accepts the value, the author's variants and the value's aliases. Raises UnaskableError."""
    answer = _answer(ask, fact)
    context.refuse_untrue([answer], fact)
    names = dict.fromkeys((answer, *ask.accept, *context.glossary.aliases(answer)))
    accept = names | dict.fromkeys(_of_person(answer, names) if fact.type is ValueType.PERSON else ())
    return replace(
        bare,
        accept=(*accept, *_in_full(accept, context)),
        beside=tuple(_beside(answer, fact, bare, context)),
        options=tuple(_slips(ask, fact, bare, context))[:EXPECTED_SLIPS],
    )


def _of_person(answer: str, names: Iterable[str]) -> Iterator[str]:
    """Yield other forms of a person's name: the last part first, as in a list; the middle part as an initial."""
    first, _, last = answer.rpartition(" ")
    yield f"{last} {first}".strip()
    for parts in map(str.split, names):
        if len(parts) == 3 and first.startswith(parts[0]):  # noqa: PLR2004 - "Vladimir Vladimirovich Putin"
            yield f"{parts[0]} {parts[1][0]}. {parts[2]}"


def _in_full(accept: Iterable[str], context: AuthoringContext) -> Iterator[str]:
    """Yield the accepted answers that hold an abbreviation of the pack, with the full name instead."""
    for text in accept:
        for short, name in context.pack.abbreviations.items():
            full = re.sub(rf"\b{re.escape(short)}\b", lambda _: name, text)  # noqa: B023 - used at once
            if full not in {text, name}:
                yield full


def _beside(answer: str, fact: FactRecord, bare: Question, context: AuthoringContext) -> Iterator[str]:
    """Yield what may stand beside the answer: other words of its value, a title, a kind of place,
    names from the stem.
    """
    value = context.glossary.find(answer)
    for name in value.beside if value else ():
        yield from (name, *context.glossary.aliases(name))
    yield from TITLES if fact.type is ValueType.PERSON else KINDS.get(fact.type, ())
    yield from (name for short, name in context.pack.abbreviations.items() if holds(bare.stem, short))


def _answer(ask: Number | Typed, fact: FactRecord) -> str:
    if not ask.answer and len(fact.values) > 1:
        raise UnaskableError("the fact has several values: give the one that is right with 'answer'.")
    return ask.answer or fact.values[0]


def _digits(value: str, fact: FactRecord) -> str:
    """Return the number as it is typed: “$1,250 billion” asks for “1250”; empty where there is not exactly one."""
    whole = NUMBER.fullmatch(value)
    if whole is None and (fact.type in SPELLED or amount(value, fact.type) is None):
        return ""
    return str(NUMBER.findall(value)[0]).replace(",", "")


def _slips(ask: Number | Typed, fact: FactRecord, bare: Question, context: AuthoringContext) -> Iterator[Option]:
    """Yield wrong answers that may well be typed: the author's, the near-true ones, the article's other values.

    A value that is near-true where one chooses may be accepted where one types.
    """
    wanted = context.wanted(fact, bare, (_answer(ask, fact),))
    accepted = {context.glossary.same(text) for text in ask.accept}
    seen: set[str] = set()
    for option in (
        *(own_option(record, fact, context.glossary) for record in ask.distractors),
        *(Option(text=near.value, key=False, reason=referred(near.reason, fact.paragraph), provenance=NEAR_TRUE)
          for near in fact.near_true if context.glossary.same(near.value) not in accepted),
        *(drawn_option(value, fact) for value in candidates(wanted, context.glossary) if value.is_stated),
    ):  # fmt: skip
        if context.glossary.same(option.text) not in seen:
            seen.add(context.glossary.same(option.text))
            yield option
