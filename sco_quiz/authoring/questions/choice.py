"""Questions that are answered by choosing one option or several."""

from dataclasses import replace

from sco_quiz.authoring.distractors.selection import distractors
from sco_quiz.authoring.pack.records import FactRecord, Multiple, Single
from sco_quiz.authoring.questions.context import AuthoringContext, UnaskableError, key_option, mixed
from sco_quiz.domain.question import Option, Question

FEWEST = 2
"""With fewer good distractors a question is not asked (Rodriguez 2005: three options are enough)."""
MOST_KEYS = 8
"""Beside one wrong option of nine, the most that a question has."""


def single(ask: Single, fact: FactRecord, bare: Question, context: AuthoringContext) -> Question:
    """Make a question with one key. Raises UnaskableError where the fact has several values or
    distractors are missing.
    """
    if not ask.key and len(fact.values) > 1:
        raise UnaskableError("the fact has several values: name the one that is right with 'key'.")
    keys = (ask.key or fact.values[0],)
    return _with_options(ask, fact, bare, context, keys, ask.options - 1)


def multiple(ask: Multiple, fact: FactRecord, bare: Question, context: AuthoringContext) -> Question:
    """Make a question with several keys. Raises UnaskableError for too many values or missing distractors."""
    keys = ask.keys or fact.values
    if len(keys) > MOST_KEYS:
        raise UnaskableError(f"the fact has {len(keys)} values: name at most {MOST_KEYS} of them with 'keys'.")
    return _with_options(ask, fact, bare, context, keys, max(FEWEST, ask.options - len(keys)))


def _with_options(
    ask: Single | Multiple,
    fact: FactRecord,
    bare: Question,
    context: AuthoringContext,
    keys: tuple[str, ...],
    count: int,
) -> Question:
    context.refuse_untrue(keys, fact)
    wanted = context.wanted(fact, bare, keys, own=ask.distractors, count=count, draw=ask.draw, group=ask.group)
    wrong: list[Option] = distractors(wanted, context.glossary)
    if len(wrong) < FEWEST:
        raise UnaskableError(f"has {len(wrong)} good distractors; write some, or add values of its type and group.")
    return replace(bare, options=mixed([*(key_option(key, fact) for key in keys), *wrong], bare))
