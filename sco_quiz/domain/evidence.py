"""What a copy of the article says to the facts of a pack: which it bears out, where, and which it no longer does."""

from collections.abc import Mapping
from dataclasses import dataclass

from sco_quiz.domain.fact import FactId

Paragraphs = Mapping[str, str]
"""Normalised paragraphs by number: "T" headline, "D" date line, "C" photo caption, "1" and so on for the body."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A normalised paragraph, its number in the copy, and the half-open range of its characters that states a fact."""

    paragraph: str
    text: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Examination:
    """Numbers of the paragraphs that are as they were and of those that are not, in the order of the article."""

    matching: tuple[str, ...]
    differing: tuple[str, ...]
    passages: Mapping[FactId, Passage]
    stale_facts: tuple[FactId, ...]

    @property
    def is_copy(self) -> bool:
        """One paragraph of the body is enough; a headline or a caption may stand above any text."""
        return any(number.isdigit() for number in self.matching)
