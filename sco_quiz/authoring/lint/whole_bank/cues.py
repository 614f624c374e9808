"""Cues: what somebody could choose by who has not read the article, and how often that would be right.

Sources: Millman, Bishop and Ebel 1965 on test-wiseness; Haladyna, Downing and Rodriguez 2002.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sco_quiz.authoring.distractors.glossary import Glossary
from sco_quiz.authoring.distractors.quantities import NUMERIC, amount
from sco_quiz.authoring.questions.draft import Draft, Item
from sco_quiz.authoring.text import folded, roots, shared_words
from sco_quiz.domain.question import Kind, Question, QuestionId
from sco_quiz.domain.statistics import Share

ENOUGH = 30
"""A cue that decides fewer questions is not judged."""
MARGIN = 0.10
"""The lower bound of a cue's 95 % interval may lie so much above chance."""

Scores = Sequence[float]


@dataclass(frozen=True, slots=True)
class Figure:
    """The figures of a cue: `share` of the questions in which it points to one option, `chance` there, the keys it
    finds.
    """

    cue: str
    share: Share
    chance: float
    found: tuple[QuestionId, ...]

    @property
    def is_too_good(self) -> bool:
        return self.share.n >= ENOUGH and self.share.interval[0] > self.chance + MARGIN


class _Pack:
    """What a reader sees of the options throughout a pack."""

    def __init__(self, draft: Draft) -> None:
        self.glossary: Glossary = draft.glossary
        self.stems = {question.id: f" {folded(question.stem)} " for question in draft.bank.questions}
        self.offered = Counter(
            self.glossary.same(option.text)
            for question in draft.bank.questions
            for option in question.options
            if question.kind in {Kind.SINGLE, Kind.MULTIPLE}
        )

    def in_other_stems(self, text: str, question: Question) -> int:
        part = f" {folded(text)} "
        return sum(part in stem for other, stem in self.stems.items() if other != question.id)


def figures(draft: Draft) -> Iterator[Figure]:
    """Yield the figures of each cue over the questions with one key."""
    pack = _Pack(draft)
    items = [item for item in draft.items if item.question.kind is Kind.SINGLE]
    for cue, scores_of in CUES.items():
        picked = [(item, pick) for item in items if (pick := _pick(scores_of(item, pack))) is not None]
        found = tuple(item.question.id for item, pick in picked if pick in item.question.keys)
        chance = sum(1 / len(item.question.options) for item, _ in picked) / max(1, len(picked))
        yield Figure(cue, Share(len(found), len(picked)), chance, found)


def _pick(scores: Scores) -> int | None:
    """Return the position of the option that alone has the highest score; None where several have."""
    best = max(scores, default=0.0)
    return list(scores).index(best) if list(scores).count(best) == 1 else None


def _texts(item: Item) -> list[str]:
    return [option.text for option in item.question.options]


def _longest(item: Item, _pack: _Pack) -> Scores:
    return [len(text) for text in _texts(item)]


def _shortest(item: Item, _pack: _Pack) -> Scores:
    return [-len(text) for text in _texts(item)]


def _stem_words(item: Item, _pack: _Pack) -> Scores:
    return [len(roots(item.question.stem) & roots(text)) for text in _texts(item)]


def _convergence(item: Item, _pack: _Pack) -> Scores:
    return [shared_words(text, _texts(item)) for text in _texts(item)]


def _numbers(item: Item) -> list[float]:
    """Return the options as numbers; empty where they are none."""
    if item.fact.type not in NUMERIC:
        return []
    return [number for text in _texts(item) if (number := amount(text, item.fact.type)) is not None]


def _middle_number(item: Item, _pack: _Pack) -> Scores:
    numbers = _numbers(item)
    return [-abs(number - sum(numbers) / len(numbers)) for number in numbers]


def _second_number(item: Item, _pack: _Pack) -> Scores:
    numbers = _numbers(item)
    return [float(number == sorted(numbers)[1]) for number in numbers]


def _often_an_option(item: Item, pack: _Pack) -> Scores:
    return [pack.offered[pack.glossary.same(text)] for text in _texts(item)]


def _in_other_stems(item: Item, pack: _Pack) -> Scores:
    return [pack.in_other_stems(text, item.question) for text in _texts(item)]


CUES: dict[str, Callable[[Item, _Pack], Scores]] = {
    "is longest": _longest,
    "is shortest": _shortest,
    "shares words with the stem": _stem_words,
    "shares words with the other options": _convergence,
    "is the middle number": _middle_number,
    "is the second number": _second_number,
    "is an option most elsewhere": _often_an_option,
    "stands in most other stems": _in_other_stems,
}
"""Each cue picks the option that alone has the highest score."""
