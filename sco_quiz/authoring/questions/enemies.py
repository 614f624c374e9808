"""Enemies: pairs of questions of which one gives the other away, so that they never stand in one quiz."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from sco_quiz.authoring.distractors.glossary import Glossary
from sco_quiz.authoring.distractors.quantities import CALENDAR, NUMERIC
from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import FactRecord
from sco_quiz.authoring.text import folded, roots
from sco_quiz.domain.question import Kind, Question, QuestionId

COMMON = 0.1
"""A word in more than this share of the stems says nothing about what a question asks for."""
SHARED = 0.5
"""The share of a stem's telling words that must recur for a key in another question to give it away."""
FEW = 2
EVERYWHERE = 1 / 3
"""A word in more than this share of the stems (the name of what the pack is about) links no two questions."""


def enemies(questions: Sequence[Question], source: Source, words: Glossary) -> frozenset[frozenset[QuestionId]]:
    """Pairs that rest on one fact, that a writer named, or of which one gives the key of the other away.

    A question gives another away when it holds every key of the other and says enough of what the other is about, for
    a key alone says little: a year or a country stands in many questions. What is enough depends on when it is read:

    - in all that is shown by the time it is answered (stem, keys, restated fact): half of the telling words of the
      other's stem, at least two;
    - in one passage of what it tells while it is asked (stem, a thing to order, a pair to match), where a key is most
      easily seen: one word of the other's stem or subject besides the key's own; two where the key is a count, an
      ordinal or a sum of money.
    """
    return frozenset(
        frozenset({one.id, other.id})
        for one, other in (
            *_of_one_fact(questions),
            *_named(questions, source),
            *_giving_away(questions, source, words),
        )
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a question asks for: the folded forms of each key, and the words that would give it away."""

    keys: tuple[tuple[str, ...], ...]
    telling: frozenset[str]
    about: frozenset[str]
    enough: int


@dataclass(frozen=True, slots=True)
class _Read:
    """A passage that a learner has read: its folded text and its meaningful words."""

    text: str
    words: frozenset[str]

    def holds(self, keys: tuple[tuple[str, ...], ...]) -> bool:
        return bool(keys) and all(any(f" {form} " in self.text for form in forms) for forms in keys)


@dataclass(frozen=True, slots=True)
class _Giver:
    """What a question shows while it is asked, passage by passage, and all that it has shown when it is answered."""

    told: tuple[_Read, ...]
    shown: _Read


def _giving_away(questions: Sequence[Question], source: Source, words: Glossary) -> Iterator[tuple[Question, Question]]:
    facts = {f"{source.pack.id}/{fact.id}": fact for fact in source.facts}
    counts = Counter(root for question in questions for root in roots(question.stem))
    common = frozenset(root for root, count in counts.items() if count > max(FEW, COMMON * len(questions)))
    everywhere = frozenset(root for root, count in counts.items() if count > max(FEW, EVERYWHERE * len(questions)))
    asked = {question.id: _asked(question, facts[question.fact], words, common, everywhere) for question in questions}
    givers = {question.id: _giver(question) for question in questions}
    for one, giver in permutations(questions, 2):
        if _is_given_away(asked[one.id], givers[giver.id]):
            yield one, giver


def _is_given_away(asked: _Asked, giver: _Giver) -> bool:
    if not giver.shown.holds(asked.keys):
        return False
    if len(asked.telling & giver.shown.words) >= max(FEW, SHARED * len(asked.telling)):
        return True
    return any(len(asked.about & part.words) >= asked.enough and part.holds(asked.keys) for part in giver.told)


def _asked(
    question: Question, fact: FactRecord, words: Glossary, common: frozenset[str], everywhere: frozenset[str]
) -> _Asked:
    stem, keys = roots(question.stem), _keys(question)
    own = frozenset(root for key in keys for root in roots(key))
    return _Asked(
        keys=tuple(_forms(key, words) for key in keys),
        telling=stem - common,
        about=(stem | roots(fact.subject)) - everywhere - own,
        enough=FEW if fact.type in NUMERIC - CALENDAR.keys() else 1,
    )


def _giver(question: Question) -> _Giver:
    parts = (question.stem, *question.order, *(" ".join(pair) for pair in question.pairs))
    shown = " ".join((*parts, question.statement, *_keys(question)))
    return _Giver(told=tuple(map(_read, parts)), shown=_read(shown))


def _read(text: str) -> _Read:
    return _Read(f" {folded(text)} ", roots(text))


def _keys(question: Question) -> tuple[str, ...]:
    """Return what must be known to answer. A true_false, order or match question has no key that a text could hold."""
    if question.kind in {Kind.SINGLE, Kind.MULTIPLE}:
        return tuple(option.text for option in question.options if option.key)
    return question.accept[:1]


def _forms(text: str, words: Glossary) -> tuple[str, ...]:
    return tuple(folded(form) for form in (text, *words.aliases(text)))
