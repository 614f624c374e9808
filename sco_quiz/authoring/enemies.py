"""Pairs of questions that never stand in one quiz, because one gives the other away."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from sco_quiz.authoring.glossary import Glossary
from sco_quiz.authoring.reading import Source
from sco_quiz.authoring.wording import folded, roots
from sco_quiz.domain.question import Kind, Question, QuestionId

COMMON = 0.1
"""A word that stands in more than this share of the stems tells nothing about what a question is after."""
SHARED = 0.5
"""The part of a stem's telling words that must meet before a key found in another question gives it away."""
FEW = 2


def enemies(questions: Sequence[Question], source: Source, words: Glossary) -> frozenset[frozenset[QuestionId]]:
    """Pairs that rest on one fact, that a writer named, or of which one gives the key of the other away.

    A question gives another away when what it shows by the time it is answered (stem, keys, restated fact) holds
    every key of the other and at least half of the telling words of the other's stem, at least two of them. Keys alone
    are not enough: a year or a country stands in many questions that are about something else.
    """
    return frozenset(
        frozenset({one.id, other.id})
        for one, other in (*_of_one_fact(questions), *_named(questions, source), *_giving_away(questions, words))
    )


def _of_one_fact(questions: Sequence[Question]) -> Iterator[tuple[Question, Question]]:
    for group in _by_fact(questions).values():
        yield from combinations(group, 2)


def _by_fact(questions: Sequence[Question]) -> dict[str, list[Question]]:
    groups: defaultdict[str, list[Question]] = defaultdict(list)
    for question in questions:
        for fact in question.facts:
            groups[fact].append(question)
    return groups


def _named(questions: Sequence[Question], source: Source) -> Iterator[tuple[Question, Question]]:
    groups = _by_fact(questions)
    for fact in source.facts:
        for name in fact.enemies:
            own, other = groups[f"{source.pack.id}/{fact.id}"], groups[f"{source.pack.id}/{name}"]
            yield from ((one, two) for one in own for two in other if one is not two)


def _giving_away(questions: Sequence[Question], words: Glossary) -> Iterator[tuple[Question, Question]]:
    counts = Counter(root for question in questions for root in roots(question.stem))
    common = {root for root, count in counts.items() if count > max(FEW, COMMON * len(questions))}
    shown = {question.id: _shown(question) for question in questions}
    shown_roots = {question.id: roots(shown[question.id]) for question in questions}
    for asked in questions:
        telling = roots(asked.stem) - common
        keys = [_forms(key, words) for key in _keys(asked)]
        if len(telling) < FEW or not keys:
            continue
        for giver in questions:
            met = len(telling & shown_roots[giver.id])
            if giver is asked or met < max(FEW, SHARED * len(telling)):
                continue
            if all(any(f" {form} " in shown[giver.id] for form in forms) for forms in keys):
                yield asked, giver


def _keys(question: Question) -> tuple[str, ...]:
    """What must be known to answer; a true_false, order or match question has no key that a text could hold."""
    if question.kind in {Kind.SINGLE, Kind.MULTIPLE}:
        return tuple(option.text for option in question.options if option.key)
    return question.accept[:1]


def _forms(text: str, words: Glossary) -> tuple[str, ...]:
    return tuple(folded(form) for form in (text, *words.aliases(text)))


def _shown(question: Question) -> str:
    pairs = [part for pair in question.pairs for part in pair]
    text = " ".join([question.stem, question.statement, *_keys(question), *pairs])
    return f" {folded(text)} "
