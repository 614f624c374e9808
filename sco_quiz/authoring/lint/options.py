"""Rules on the options of one question. Each yields a message for every breach."""

import re
from collections.abc import Iterator
from itertools import combinations

from sco_quiz.authoring.distractors.number_options import converges
from sco_quiz.authoring.distractors.quantities import NUMERIC, SPELLED, amount, apart, sensible, unit
from sco_quiz.authoring.distractors.selection import AUTHOR
from sco_quiz.authoring.pack.records import Multiple, Single
from sco_quiz.authoring.questions.draft import Draft, Item
from sco_quiz.authoring.text import folded, holds, roots, tokens
from sco_quiz.domain.question import TYPED, Kind, Option

CHOICE = frozenset({Kind.SINGLE, Kind.MULTIPLE})
FEWEST, MOST = 3, 5
SHORTEST_REASON = 4
REFERENCE = re.compile(r"\(?(See )?(paragraph \d+|the (headline|date line|photo caption))\)?")
LONGER, LONGER_BY = 1.5, 10
ABSOLUTE = frozenset({"always", "never", "all", "only", "none", "every", "entirely", "completely", "must"})
VAGUE = frozenset(
    {"often", "usually", "sometimes", "generally", "probably", "rarely", "many", "several", "some", "mostly"}
)
ALL_OF = re.compile(r"\b(all|none|both|neither|any) of (the|these|those) |^(all|none|both|neither)$")


def key_count(item: Item, _draft: Draft) -> Iterator[str]:
    """`single` has exactly one key among 3 to 5 options; `multiple` has a key, and an option that is none."""
    question = item.question
    keys, count = len(question.keys), len(question.options)
    if question.kind is Kind.SINGLE and (keys != 1 or not FEWEST <= count <= MOST):
        yield f"has {keys} keys among {count} options."
    if question.kind is Kind.MULTIPLE and not 0 < keys < count:
        yield f"has {keys} keys among {count} options."


def doubled_option(item: Item, draft: Draft) -> Iterator[str]:
    """Options differ after case, articles, punctuation, number and currency words and aliases are folded."""
    for one, other in combinations(_choices(item), 2):
        if draft.glossary.same(one.text) == draft.glossary.same(other.text):
            yield f"'{one.text}' and '{other.text}' say the same."


def true_distractor(item: Item, draft: Draft) -> Iterator[str]:
    """No wrong option is true or arguable for this subject and relation, in any fact of the bank."""
    for option in _wrong(item):
        if draft.glossary.is_true(option.text, item.fact):
            yield f"'{option.text}' is true here."
        elif draft.glossary.is_near(option.text, item.fact) and item.question.kind in CHOICE:
            yield f"'{option.text}' is near-true here: it belongs into the explanation, not among the options."


def all_of_the_above(item: Item, _draft: Draft) -> Iterator[str]:
    """No all, none or both of the above (Haladyna 2002, rule 18 and following)."""
    for option in _choices(item):
        if ALL_OF.search(option.text.casefold()):
            yield f"'{option.text}' speaks about the other options."


def one_type(item: Item, draft: Draft) -> Iterator[str]:
    """Options are of the fact's type and grain: city with city, month and year with month and year."""
    fact = item.fact
    for option in _choices(item):
        known = draft.glossary.find(option.text)
        if fact.type in NUMERIC:
            if amount(option.text, fact.type) is None:
                yield f"'{option.text}' is not a {fact.type}."
        elif known and known.type is not fact.type:
            yield f"'{option.text}' is a {known.type}, the question asks for a {fact.type}."


def one_answer_type(item: Item, draft: Draft) -> Iterator[str]:
    """The right sides of a match are of one type and group, so that each could belong to each left side."""
    kinds = {text: _answer_type(text, item, draft) for text in item.question.choices}
    if len(set(kinds.values())) > 1:
        listed = ", ".join(f"'{text}' ({kind or 'not in values.toml'})" for text, kind in kinds.items())
        yield f"the right sides are of several types or groups: {listed}."


def _answer_type(text: str, item: Item, draft: Draft) -> str:
    """Return type and group of a right side; an unlisted number has the fact's type where that is possible."""
    if known := draft.glossary.find(text):
        return f"{known.type} {known.group}".strip()
    kind = item.fact.type
    return str(kind) if kind in NUMERIC and amount(text, kind) is not None else ""


def number_distance(item: Item, _draft: Draft) -> Iterator[str]:
    """Numbers lie 1 to 15 years off, counts at 0.4 to 2.5, money at 0.5 to 1.8 times the key and 15 % apart."""
    kind = item.fact.type
    if kind not in NUMERIC or item.question.kind is not Kind.SINGLE:
        return
    numbers = [(option, value) for option in _choices(item) if (value := amount(option.text, kind)) is not None]
    keys = [value for option, value in numbers if option.key]
    for option, value in numbers:
        if not option.key and keys and not sensible(keys[0], value, kind):
            yield f"'{option.text}' lies too near the key or too far from it."
    for (one, low), (other, high) in combinations(numbers, 2):
        if not apart(low, high, kind):
            yield f"'{one.text}' and '{other.text}' are not far enough apart."


def shared_parts(item: Item, _draft: Draft) -> Iterator[str]:
    """Of months and dates the key does not share more with the others than each of them does."""
    key = [option.text for option in _choices(item) if option.key]
    wrong = [option.text for option in _wrong(item)]
    if item.fact.type in SPELLED and item.question.kind is Kind.SINGLE and key and converges(key[0], wrong):
        yield f"'{key[0]}' shares most with the other options: vary month and year two by two, or let them share none."


def option_in_option(item: Item, _draft: Draft) -> Iterator[str]:
    """No option contains another."""
    for one, other in combinations(_choices(item), 2):
        if folded(one.text) != folded(other.text) and (holds(one.text, other.text) or holds(other.text, one.text)):
            yield f"one of '{one.text}' and '{other.text}' contains the other."


def key_in_stem(item: Item, draft: Draft) -> Iterator[str]:
    """The stem does not contain the key, under any of its names."""
    question = item.question
    if question.kind in {Kind.TRUE_FALSE, Kind.ORDER, Kind.MATCH}:
        return
    keys = [option.text for option in question.options if option.key] or list(question.accept)
    for key in keys:
        for form in (key, *draft.glossary.aliases(key)):
            if holds(question.stem, form):
                yield f"the stem contains the key '{form}'."


def parallel_form(item: Item, _draft: Draft) -> Iterator[str]:
    """Options have one form: first letter, unit and end mark alike."""
    texts = [option.text for option in _choices(item)]
    if len({text[:1].isupper() for text in texts if text[:1].isalpha()}) > 1:
        yield "some options begin with a capital letter, some do not."
    if len({text[-1:] in ".!?" for text in texts}) > 1:
        yield "some options end with a mark, some do not."
    if item.fact.type in NUMERIC and len({unit(text, item.fact.type) for text in texts}) > 1:
        yield "the options do not share one unit."


def absolute_words(item: Item, _draft: Draft) -> Iterator[str]:
    """No absolute or vague words in options (NBME 2020)."""
    for option in _choices(item):
        for word in sorted((ABSOLUTE | VAGUE) & set(tokens(option.text))):
            yield f"'{option.text}' holds the word '{word}'."


def long_key(item: Item, _draft: Draft) -> Iterator[str]:
    """The key does not stand out: 1.5 times as long as the next longest option and ten characters more."""
    lengths = [len(option.text) for option in _wrong(item)]
    for option in _choices(item):
        if item.question.kind is Kind.SINGLE and option.key and lengths:
            longest = max(lengths)
            if len(option.text) >= LONGER * longest and len(option.text) >= longest + LONGER_BY:
                yield f"the key has {len(option.text)} characters, the next longest option {longest}."


def echoed_word(item: Item, _draft: Draft) -> Iterator[str]:
    """No word of the stem comes back in the key alone."""
    if item.question.kind is not Kind.SINGLE:
        return
    key = "".join(option.text for option in item.question.options if option.key)
    wrong = frozenset(root for option in _wrong(item) for root in roots(option.text))
    for root in sorted((roots(item.question.stem) & roots(key)) - wrong):
        yield f"of the options only the key takes up '{root}...' from the stem."


def option_reason(item: Item, _draft: Draft) -> Iterator[str]:
    """Every option has a reason: a sentence of some words besides the place it refers to."""
    for option in item.question.options:
        if not has_reason(option):
            yield f"'{option.text}' has no reason."


def has_reason(option: Option) -> bool:
    return len(tokens(REFERENCE.sub("", option.reason))) >= SHORTEST_REASON


def accepted_distractor(item: Item, draft: Draft) -> Iterator[str]:
    """What counts as right where one types is not an expected wrong answer too."""
    right = {draft.glossary.same(text) for text in item.question.accept}
    for option in _wrong(item):
        if item.question.kind in TYPED and draft.glossary.same(option.text) in right:
            yield f"'{option.text}' is accepted and expected as wrong."


def unused_distractor(item: Item, _draft: Draft) -> Iterator[str]:
    """Every distractor that was written is used: `options` leaves room for it. Numbers and times may be spare ones."""
    if item.fact.type in NUMERIC and item.question.kind is Kind.SINGLE:
        return
    shown = {option.text for option in item.question.options if option.provenance == AUTHOR}
    for record in item.ask.distractors if isinstance(item.ask, Single | Multiple) else ():
        if record.text not in shown:
            yield f"there is no room for '{record.text}': raise 'options' or take it out."


def _choices(item: Item) -> tuple[Option, ...]:
    return item.question.options if item.question.kind in CHOICE else ()


def _wrong(item: Item) -> list[Option]:
    if item.question.kind is Kind.TRUE_FALSE:
        return []
    return [option for option in item.question.options if not option.key]
