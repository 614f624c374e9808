"""An instant question: made by rules from the learner's own copy of an article, reviewed by nobody, never counted."""

from dataclasses import dataclass

from sco_quiz.domain.question import Kind

GAP = "_____"
"""What stands in a stem for the value that is asked about."""


@dataclass(frozen=True, slots=True)
class PracticeOption:
    text: str
    is_key: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeItem:
    """`kind` is single, number or text.

    `stem` is a sentence of the article with GAP in it, or a question; `context` the sentence before it where the stem
    is not understood alone. single: `options` in the order shown, of which one is the key. number, text: `accept` holds
    the accepted answers, the first of which is shown as the key; `unit` stands behind the field of a number. The text
    that is shown once answered is the paragraph `paragraph` (from 1), in which the words from `start` to `end` (code
    points, exclusive) are marked. `id` is the same whenever the same item is made of the same text.
    """

    id: str
    kind: Kind
    stem: str
    context: str = ""
    options: tuple[PracticeOption, ...] = ()
    accept: tuple[str, ...] = ()
    unit: str = ""
    paragraph: int
    start: int
    end: int
