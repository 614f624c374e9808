"""What a copy of the article says of a pack's facts: which it states, where, and which it does not state any more."""

from collections.abc import Mapping
from dataclasses import dataclass

from sco_quiz.domain.fact import FactId

Paragraphs = Mapping[str, str]
"""Normalised paragraphs by number: "T" headline, "D" date line, "C" photo caption, "1" and so on for the body."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A normalised paragraph, its number in the copy, and the half-open range of characters that states a fact."""

    paragraph: str
    text: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Examination:
    """The numbers of unchanged and of changed paragraphs, in the order of the article."""

    matching: tuple[str, ...]
    differing: tuple[str, ...]
    passages: Mapping[FactId, Passage]
    stale_facts: tuple[FactId, ...]

    @property
    def is_copy(self) -> bool:
        """Return whether it is a copy: one paragraph of the body is enough, since any text may have the headline."""
        return any(number.isdigit() for number in self.matching)
