"""Rules on the facts themselves. Each yields a message for every breach."""

import re
from collections.abc import Iterator

from sco_quiz.authoring.distractors.quantities import NUMERIC, amount
from sco_quiz.authoring.lint.stems import RELATIVE
from sco_quiz.authoring.pack.records import FactRecord
from sco_quiz.authoring.questions.draft import Draft
from sco_quiz.authoring.text import holds

LONGEST_TERM = 6
SENTENCE_END = re.compile(r"[.!?][”’)]?\s+[A-Z]|[!?]$")


def values_known(fact: FactRecord, draft: Draft) -> Iterator[str]:
    """Names stand in the glossary, so that they serve other questions as distractors with a reason."""
    for value in fact.values:
        known = draft.glossary.find(value)
        if fact.type in NUMERIC:
            if amount(value, fact.type) is None:
                yield f"'{value}' is not a {fact.type} (2001, June 2018, 31 August 2025, 26, 25th, $890 billion)."
        elif known is None:
            yield f"'{value}' is not in values.toml: add it with its gloss."
        elif known.type is not fact.type:
            yield f"'{value}' is listed as {known.type} in values.toml, the fact's type is {fact.type}."
        elif not known.is_stated:
            yield f"'{value}' stands in the pool of values that the article does not name."


def values_stated(fact: FactRecord, draft: Draft) -> Iterator[str]:
    """The statement names every value, so that it can be shown as the evidence."""
    for value in fact.values:
        if not any(holds(fact.statement, form) for form in (value, *draft.glossary.aliases(value))):
            yield f"the statement does not name '{value}'."


def statement_timeless(fact: FactRecord, _draft: Draft) -> Iterator[str]:
    """The statement is true by itself on any day, and is one sentence."""
    if found := RELATIVE.search(fact.statement):
        yield f"'{found[0]}' in the statement depends on the day of reading; give the date."
    if not re.fullmatch(r"[^\s].*[.!?]\"?", fact.statement):
        yield "the statement does not end with a full stop."


def outside_note(fact: FactRecord, _draft: Draft) -> Iterator[str]:
    """A note from outside the article is one sentence, true on any day, and has a source."""
    for each in fact.outside:
        if SENTENCE_END.search(each.note.rstrip(".")) or not each.note.strip():
            yield f"the note '{each.note}' is not one sentence."
        if found := RELATIVE.search(each.note):
            yield f"'{found[0]}' in the note '{each.note}' depends on the day of reading; give the date."
        if not each.source.strip():
            yield f"the note '{each.note}' has no source."


def claim_holder(fact: FactRecord, _draft: Draft) -> Iterator[str]:
    """A claim's statement names who makes it."""
    names = [fact.holder, *(word for word in fact.holder.split() if word[:1].isupper())]
    if fact.holder and not any(holds(fact.statement, name) for name in names):
        yield f"the statement does not say that this is said by {fact.holder}."


def key_term_length(fact: FactRecord, _draft: Draft) -> Iterator[str]:
    """Key terms are words or short phrases, not sentences of the article."""
    for term in fact.key_terms:
        if len(term.split()) > LONGEST_TERM:
            yield f"the key term '{term}' is longer than {LONGEST_TERM} words."
