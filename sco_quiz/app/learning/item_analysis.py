"""Item analysis, for the author of the questions: what the answers of all learners say of each question."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Protocol

from sco_quiz.app.library.packs import Packs, Scope
from sco_quiz.app.ports.bank import Banks
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.item_analysis import Analysis, ItemAnswer, ItemFigures
from sco_quiz.domain.question import Question

_AT_ONCE = 400  # answers in one step, which takes some milliseconds


class ItemAnswers(Protocol):
    def item_answers(self, packs: Collection[PackId]) -> Iterator[ItemAnswer]:
        """Yield the answers of ended attempts on these packs, in the order of their ends. Only seen questions count."""


class ItemOrder(StrEnum):
    HARDEST = "hardest first"
    LEAST_TELLING = "least discrimination first"
    MOST_ANSWERED = "most answers first"


@dataclass(frozen=True, slots=True)
class ItemLine:
    question: Question
    figures: ItemFigures


class ItemCount:
    """A count that goes on in small steps, so that a window stays alive meanwhile."""

    def __init__(self, scope: Scope, answers: Iterator[ItemAnswer], banks: Banks) -> None:
        self.scope = scope
        self._answers = answers
        self._banks = banks
        self._analysis = Analysis()
        self.done = 0

    def step(self) -> bool:
        """Count some more answers. Return False where none were left. Raises DamagedStoreError."""
        counted = self._analysis.add(islice(self._answers, _AT_ONCE))
        self.done += counted
        return counted == _AT_ONCE

    def lines(self, order: ItemOrder) -> tuple[ItemLine, ...]:
        """Return what was counted so far, without questions that are no longer in the bank."""
        figures = {each.question: each for each in self._analysis.figures()}
        lines = [ItemLine(question, figures[question.id]) for question in self._banks.questions(figures)]
        return tuple(sorted(lines, key=lambda line: (line.figures.few, _rank(line.figures, order))))


class Items:
    def __init__(self, banks: Banks, packs: Packs, answers: ItemAnswers) -> None:
        self._banks = banks
        self._packs = packs
        self._answers = answers

    def count(self, learner: LearnerId) -> ItemCount:
        scope = self._packs.scope(learner)
        return ItemCount(scope, self._answers.item_answers(scope.ids), self._banks)


def _rank(figures: ItemFigures, order: ItemOrder) -> float:
    match order:
        case ItemOrder.HARDEST:
            return figures.facility.value
        case ItemOrder.LEAST_TELLING:
            return 2.0 if figures.discrimination is None else figures.discrimination.value
        case ItemOrder.MOST_ANSWERED:
            return -figures.n
