"""Make the questions of one fact and one way of asking it; true_false gives two."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import msgspec

from sco_quiz.authoring.distractors.citations import cited
from sco_quiz.authoring.distractors.selection import chance
from sco_quiz.authoring.pack.records import (
    AskRecord,
    FactRecord,
    Match,
    Multiple,
    Number,
    Order,
    Single,
    TrueFalse,
    Typed,
)
from sco_quiz.authoring.pack.references import other_facts
from sco_quiz.authoring.questions import choice, typed
from sco_quiz.authoring.questions.context import AuthoringContext, UnaskableError, mixed
from sco_quiz.authoring.questions.difficulty import expected_difficulty
from sco_quiz.authoring.text import holds
from sco_quiz.domain.fact import FactId, TopicId
from sco_quiz.domain.question import Kind, Option, Question, QuestionId, too_long_to_compare

LONGEST = 250_000  # bytes of a stored question


def names_of(ask: AskRecord, used: int) -> tuple[str, ...]:
    """Return the last part of the ids; `used` counts the earlier questions of this kind on the fact."""
    first = ask.n or used + 1
    count = 2 if isinstance(ask, TrueFalse) else 1
    return tuple(str(ask.kind) if n == 1 else f"{ask.kind}-{n}" for n in range(first, first + count))


def questions_of(ask: AskRecord, fact: FactRecord, names: Sequence[str], context: AuthoringContext) -> list[Question]:
    """Return the questions of an ask, with these names. Raises UnaskableError."""
    bare = [_bare(ask, fact, name, context) for name in names]
    match ask:
        case Single():
            made = [choice.single(ask, fact, bare[0], context)]
        case Multiple():
            made = [choice.multiple(ask, fact, bare[0], context)]
        case Number():
            made = [typed.number(ask, fact, bare[0], context)]
        case Typed():
            made = [typed.text(ask, fact, bare[0], context)]
        case TrueFalse():
            made = _true_false(ask, fact, bare, context)
        case Order():
            made = [_order(ask, fact, bare[0], context)]
        case Match():
            made = [_match(ask, fact, bare[0], context)]
    for question in made:
        _refuse_excess(question)
    return [_finished(question, ask, fact) for question in made]


def _finished(question: Question, ask: AskRecord, fact: FactRecord) -> Question:
    """Add the difficulty, near-true notes of what was offered, and what is known from outside the article.

    The note of a near-true typed answer is its reason.
    """
    offered = (question.stem,) if question.kind is Kind.TRUE_FALSE else question.choices
    notes = [near.reason for near in fact.near_true if any(holds(text, near.value) for text in offered)]
    where = "Outside the article" if fact.paragraph else "Besides"
    outside = [f"{where}: {each.note.rstrip('.')} ({each.source.rstrip('.')})." for each in fact.outside]
    parts = (question.explanation, *(() if ask.explanation else notes), *outside)
    return replace(question, explanation=" ".join(parts), difficulty=expected_difficulty(question))


def _refuse_excess(question: Question) -> None:
    """Raise UnaskableError for a question that no record of a learner could hold: answers could not be exported."""
    if excess := too_long_to_compare(question):
        raise UnaskableError(f"it has {excess}.")
    if (size := len(msgspec.json.encode(question))) > LONGEST:
        raise UnaskableError(f"it takes {size:,} bytes with all its texts; at most {LONGEST:,} can be stored.")


def _bare(ask: AskRecord, fact: FactRecord, name: str, context: AuthoringContext) -> Question:
    pack = context.pack.id
    ids = tuple(dict.fromkeys((fact.id, *other_facts(ask))))
    return Question(
        id=QuestionId(f"{pack}/{fact.id}/{name}"),
        facts=tuple(FactId(f"{pack}/{other}") for other in ids),
        topic=TopicId(fact.topic),
        kind=ask.kind,
        stem="" if isinstance(ask, TrueFalse) else ask.stem,
        explanation=ask.explanation or _explanation(fact, [context.facts[other] for other in ids]),
        statement=fact.statement,
        paragraph=fact.paragraph,
    )


def _explanation(fact: FactRecord, facts: Sequence[FactRecord]) -> str:
    """Return the restated facts with their places, and how a date was computed."""
    sentences = [cited(each.statement, each.paragraph) for each in facts]
    return " ".join([*sentences, *filter(None, [fact.anchor])])


def _true_false(
    ask: TrueFalse, fact: FactRecord, bare: Sequence[Question], context: AuthoringContext
) -> list[Question]:
    right, wrong = cited(fact.statement, fact.paragraph), cited(ask.reason, fact.paragraph)
    yes = (Option(text="True", key=True, reason=right), Option(text="False", key=False, reason=right))
    no = (
        Option(text="True", key=False, reason=wrong, misconception=ask.misconception),
        Option(text="False", key=True, reason=wrong),
    )
    rest = fact.anchor if _says_what_is_right(ask, fact, context) else bare[1].explanation
    return [
        replace(bare[0], stem=ask.true, options=yes),
        replace(bare[1], stem=ask.false, options=no, explanation=" ".join(filter(None, (wrong, rest)))),
    ]


def _says_what_is_right(ask: TrueFalse, fact: FactRecord, context: AuthoringContext) -> bool:
    """Return whether the reason names every value, so that the restated fact would repeat it."""
    forms = [(value, *context.glossary.aliases(value)) for value in fact.values]
    return not ask.explanation and all(any(holds(ask.reason, form) for form in each) for each in forms)


def _order(ask: Order, fact: FactRecord, bare: Question, context: AuthoringContext) -> Question:
    items = sorted(ask.items, key=lambda item: item.when)
    for one, other in pairwise(items):
        if other.when.startswith(one.when):
            raise UnaskableError(f"'{one.text}' and '{other.text}' cannot be told apart in time; give finer 'when'.")
    options = [_part(item.text, item.reason, context.facts[item.fact or fact.id]) for item in items]
    return replace(bare, options=mixed(options, bare), order=tuple(item.text for item in items))


def _match(ask: Match, fact: FactRecord, bare: Question, context: AuthoringContext) -> Question:
    rights = [*(pair.right for pair in ask.pairs), *ask.extra]
    if len({context.glossary.same(text) for text in rights}) < len(rights):
        raise UnaskableError("two right sides are the same; every left side needs one of its own.")
    options = [_part(pair.left, pair.reason, context.facts[pair.fact or fact.id]) for pair in ask.pairs]
    return replace(
        bare,
        options=mixed(options, bare),
        pairs=tuple((pair.left, pair.right) for pair in ask.pairs),
        choices=tuple(sorted(rights, key=lambda text: chance(bare.id, text))),
    )


def _part(text: str, reason: str, source: FactRecord) -> Option:
    """Return a thing to order or a left side: neither is right or wrong by itself."""
    return Option(text=text, key=False, reason=cited(reason or source.statement, source.paragraph))
