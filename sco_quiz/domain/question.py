"""A question (item) with everything that a learner sees of it before and after the answer."""

import random
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NewType

from sco_quiz.domain.fact import Fact, FactId, Pack, TopicId

# A typed entry is compared with texts letter by letter, which takes time by the square of their letters. The shipped
# questions have at most 20 such texts with 360 letters in all, none of them longer than 62.
MOST_TEXTS, LONGEST_TEXT, MOST_LETTERS = 100, 1_000, 2_000

QuestionId = NewType("QuestionId", str)  # "pack/fact/kind" or "pack/fact/kind-n"; stable for ever


class Kind(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true_false"
    ORDER = "order"
    MATCH = "match"
    NUMBER = "number"
    TEXT = "text"


TYPED = frozenset({Kind.NUMBER, Kind.TEXT})
"""The kinds whose answer is typed."""

CHOSEN = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE})
"""The kinds whose answer is chosen from options, which can be struck out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An answer that can be chosen, or a typed answer that is expected.

    order: one of the things to put in order. match: a left side. number and text: an expected wrong answer, so that its
    reason can be given when somebody types it.
    """

    text: str
    key: bool
    reason: str
    misconception: str = ""
    provenance: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An item. Which fields are filled depends on `kind`.

    single, true_false: exactly one option is the key. multiple: one to all but one are keys. order: `options` in the
    order shown, `order` their texts in the right order. match: `options` are the left sides, `pairs` the right (left,
    right) pairs, `choices` the right sides in the order shown, which may be more than the pairs use.

    number, text: `accept` holds the accepted answers, the first of which is shown as the key; `tolerance` is the
    largest accepted distance of a number; `unit` stands behind the field. `asks_reading`: an entry that can be read as
    two numbers is neither right nor wrong; attempts from before this rule lack it and are marked as then. `beside` may
    stand beside an accepted answer, as the country beside a city. text: `rivals` are words, and other answers of the
    pack, that no slip of an accepted answer may come to.

    `paragraph` is that of the first of `facts`, and empty where that has no evidence.

    `difficulty` is the expected share of wrong answers before anybody has answered, 0 to 1.

    `practice_only`: the question breaks a rule of questions, so timed quizzes do not ask it.
    """

    id: QuestionId
    facts: tuple[FactId, ...]
    topic: TopicId
    kind: Kind
    stem: str
    explanation: str
    statement: str
    paragraph: str
    options: tuple[Option, ...] = ()
    accept: tuple[str, ...] = ()
    tolerance: float = 0.0
    unit: str = ""
    asks_reading: bool = False
    beside: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    choices: tuple[str, ...] = ()
    difficulty: float = 0.5
    practice_only: bool = False

    @property
    def fact(self) -> FactId:
        """Return the fact whose memory an answer updates."""
        return self.facts[0]

    @property
    def keys(self) -> frozenset[int]:
        """Return the positions of the right options."""
        return frozenset(i for i, option in enumerate(self.options) if option.key)


def too_long_to_compare(question: Question) -> str:
    """Return what a typed question has too much of, in words; empty for nothing.

    Letters are counted as they are compared: ligatures and letters with marks count as their parts.
    """
    if question.kind not in TYPED:
        return ""
    texts = (*question.accept, *(option.text for option in question.options))
    letters = [len(unicodedata.normalize("NFKD", text)) for text in (*texts, question.unit)]
    if len(texts) > MOST_TEXTS:
        return f"more than {MOST_TEXTS} accepted and expected texts"
    if max(letters) > LONGEST_TEXT:
        return f"an accepted or expected text, or a unit, of more than {LONGEST_TEXT:,} letters"
    if sum(letters) > MOST_LETTERS:
        return f"accepted and expected texts of more than {MOST_LETTERS:,} letters in all"
    return ""


def shown(question: Question, rng: random.Random) -> Question:
    """Return the question as it is shown once: options, things to order and right sides are shuffled.

    True and false keep their order. Things to order are never dealt in the right order.
    """
    if question.kind is Kind.TRUE_FALSE or not question.options:
        return question
    options = list(question.options)
    rng.shuffle(options)
    if question.kind is Kind.ORDER and tuple(o.text for o in options) == question.order:
        options.append(options.pop(0))
    choices = list(question.choices)
    rng.shuffle(choices)
    return replace(question, options=tuple(options), choices=tuple(choices))


@dataclass(frozen=True, slots=True)
class Bank:
    """The facts and questions of one pack; `enemies` are pairs of questions of which one gives the other away.

    `text` are the paragraphs of the article by number, where the pack carries it.
    """

    pack: Pack
    facts: tuple[Fact, ...]
    questions: tuple[Question, ...]
    enemies: frozenset[frozenset[QuestionId]] = frozenset()
    text: Mapping[str, str] = field(default_factory=dict)
