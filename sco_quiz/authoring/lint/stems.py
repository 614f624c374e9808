"""Rules on what a question asks and says. Each yields a message for every breach."""

import re
from collections.abc import Iterator

from sco_quiz.authoring.distractors.citations import NAMED
from sco_quiz.authoring.pack.records import FactRecord, ListKind, Match, Order
from sco_quiz.authoring.questions.draft import Draft, Item
from sco_quiz.authoring.text import tokens
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Kind

LONGEST = 40
BLANK = re.compile(r"_{3,}|\.{4,}|…")
BLANK_AT_END = re.compile(r"_{3,}\s*[.?]?$")
NEGATIVE = re.compile(r"\b(not|except|never|neither|nor|least|without|cannot|\w+n['’]t)\b", re.IGNORECASE)
STRAIGHT = re.compile(r"\S*['\"]\S*")
MARKED = re.compile(r"\b(NOT|EXCEPT|LEAST)\b")
RELATIVE = re.compile(
    r"\b(now|nowadays|currently|recently|today|yesterday|tomorrow|ago|so far|to date"
    r"|(this|last|next) (year|month|week|april|july|august|sunday))\b",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"\barticle\b", re.IGNORECASE)
TAG = re.compile(
    r"\b(according to|as|by|in|says|reports) the article\b(’s)?|, the article (says|reports|tells)\b", re.IGNORECASE
)
CALENDAR = frozenset({ValueType.YEAR, ValueType.MONTH, ValueType.DATE})
SMALL_WORDS = frozenset({"the", "and", "for", "of"})


def negatives(item: Item, _draft: Draft) -> Iterator[str]:
    """A negative is marked (NOT, EXCEPT), stands once, and never asks what an open list leaves out."""
    stem = item.question.stem
    found = NEGATIVE.findall(stem)
    if len(MARKED.findall(stem)) < len(found):
        yield f"'{found[0]}' is not marked: write NOT or EXCEPT, or ask the other way round."
    if len(found) > 1:
        yield "the stem denies twice."
    if found and item.fact.list is ListKind.OPEN:
        yield "asks what is NOT on a list that the article leaves open."
    if found and any(NEGATIVE.search(option.text) for option in item.question.options):
        yield "the stem and an option both deny."


def relative_time(item: Item, _draft: Draft) -> Iterator[str]:
    """Nothing depends on the day of reading: no now, recently, this year, ago."""
    question = item.question
    for text in (question.stem, *(option.text for option in question.options), *question.order, *question.choices):
        if found := RELATIVE.search(text):
            yield f"'{found[0]}' in '{text}' depends on the day of reading; give the date."


def holder_named(item: Item, _draft: Draft) -> Iterator[str]:
    """A question on a claim names who makes it."""
    holder = item.fact.holder
    names = {word for word in tokens(holder) if word not in SMALL_WORDS}
    if holder and not names & set(tokens(item.question.stem)):
        yield f"the stem does not say that this is said by {holder}."


def attribution(item: Item, draft: Draft) -> Iterator[str]:
    """Only claims, open lists, counts of a day and the article itself take "according to the article", and once."""
    stem = item.question.stem
    if len(ARTICLE.findall(stem)) > 1:
        yield "the stem names the article more than once."
    facts = {f"{draft.source.pack.id}/{fact.id}": fact for fact in draft.source.facts}
    if (found := TAG.search(stem)) and all(_is_plain(facts[fact]) for fact in item.question.facts):
        yield f"'{found[0].strip(' ,')}' says nothing where the fact is plain: take it out."


def _is_plain(fact: FactRecord) -> bool:
    """Return whether a fact is so whoever says it; the count of a day is as the article counts."""
    is_about_the_article = ARTICLE.search(f"{fact.subject} {fact.relation}") or fact.paragraph == "D"
    is_counted = fact.type is ValueType.COUNT and fact.as_of
    return not (fact.holder or fact.list is ListKind.OPEN or is_about_the_article or is_counted)


def dated(item: Item, _draft: Draft) -> Iterator[str]:
    """A question on a dated fact carries its year, unless the time is what it asks for."""
    fact = item.fact
    if fact.as_of is None or fact.type in CALENDAR or item.question.kind in {Kind.ORDER, Kind.MATCH}:
        return
    if str(fact.as_of.year) not in item.question.stem:
        yield f"the stem does not carry the date ({fact.as_of.year})."


def blank(item: Item, _draft: Draft) -> Iterator[str]:
    """A blank (___) stands at the end, and at most once."""
    found = BLANK.findall(item.question.stem)
    if len(found) > 1 or (found and not BLANK_AT_END.search(item.question.stem)):
        yield "a blank is written ___ and stands once, at the end."


def full_question(item: Item, _draft: Draft) -> Iterator[str]:
    """A stem is a full question (true_false: a full sentence) of at most 40 words."""
    question = item.question
    count = len(question.stem.split())
    if count > LONGEST:
        yield f"the stem has {count} words; {LONGEST} are enough."
    ends = {Kind.TRUE_FALSE: (".",), Kind.ORDER: (".", "?"), Kind.MATCH: (".", "?")}.get(question.kind, ("?",))
    if not question.stem.endswith(ends) and not BLANK_AT_END.search(question.stem):
        yield f"the stem does not end with '{ends[0]}'."


def explained(item: Item, _draft: Draft) -> Iterator[str]:
    """Every question on an article has an explanation that names its place there."""
    if item.fact.paragraph and not NAMED.search(item.question.explanation):
        yield "the explanation does not name the paragraph."


def typeset(item: Item, _draft: Draft) -> Iterator[str]:
    """Apostrophes and quotation marks are curved, as they are everywhere in the window."""
    question, fact = item.question, item.fact
    parts = [part for option in question.options for part in (option.text, option.reason)]
    for text in (question.stem, question.explanation, *parts, *question.choices, fact.statement, fact.anchor):
        if found := STRAIGHT.search(text):
            yield f"'{found[0]}' has a straight mark: write ’ or “ ”."


def order_dates(item: Item, draft: Draft) -> Iterator[str]:
    """The year that places an event is the year that its fact gives."""
    if not isinstance(item.ask, Order):
        return
    facts = {fact.id: fact for fact in draft.source.facts}
    for part in item.ask.items:
        fact = facts[part.fact] if part.fact else item.fact
        said = " ".join([fact.statement, fact.anchor, *fact.values, str(fact.as_of)])
        if part.when[:4] not in said:
            yield f"'{part.text}' is placed in {part.when[:4]}, which the fact '{fact.id}' does not give."


def pair_said(item: Item, draft: Draft) -> Iterator[str]:
    """The right side of a pair is a value of the fact that the pair rests on."""
    if not isinstance(item.ask, Match):
        return
    facts = {fact.id: fact for fact in draft.source.facts}
    for pair in item.ask.pairs:
        fact = facts[pair.fact] if pair.fact else item.fact
        same = draft.glossary.same
        if same(pair.right) not in {same(text) for text in (*fact.values, *fact.truth)}:
            yield f"'{pair.right}' is not a value of the fact '{fact.id}'."
