"""An article as it was read: lines in reading order, of which some are its text and the others can be taken in."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a line is in its article; docs/desk.md says when a reader gives which."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph without line breaks. Where `is_left_out`, it was taken for no part of the article."""

    role: Role
    text: str
    is_left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """`n` counts from 1. `line` is where its line stands in the article."""

    n: int
    line: int
    role: Role
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A line that is no part of the article; `after` is the number of the paragraph before it, or 0."""

    after: int
    line: int
    role: Role
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What could not be found is empty or None: a person fills it in.

    Every change returns another article; a line that there is not raises IndexError.
    """

    title: str = ""
    publisher: str = ""
    author: str = ""
    published: date | None = None
    lines: tuple[Line, ...] = ()

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        kept = [(at, line) for at, line in enumerate(self.lines) if not line.is_left_out]
        return tuple(
            Paragraph(n=n, line=at, role=line.role, text=line.text) for n, (at, line) in enumerate(kept, start=1)
        )

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        found, after = [], 0
        for at, line in enumerate(self.lines):
            if line.is_left_out:
                found.append(LeftOut(after=after, line=at, role=line.role, text=line.text))
            else:
                after += 1
        return tuple(found)

    def take_in(self, lines: Iterable[int]) -> "Article":
        """Make lines that were left out part of the article."""
        return self._with({at: replace(self.lines[at], is_left_out=False) for at in lines})

    def leave_out(self, line: int) -> "Article":
        return self._with({line: replace(self.lines[line], is_left_out=True)})

    def join(self, line: int) -> "Article":
        """Join a paragraph with the next one; what was left out between them comes after both. The last one stays."""
        following = next((at for at in range(line + 1, len(self.lines)) if not self.lines[at].is_left_out), None)
        if following is None:
            return self
        first, second = self.lines[line], self.lines[following]
        joined = replace(first, text=f"{first.text} {second.text}")
        between = self.lines[line + 1 : following]
        return replace(self, lines=(*self.lines[:line], joined, *between, *self.lines[following + 1 :]))

    def split(self, line: int, at: int) -> "Article":
        """Split a paragraph before the character `at`. Where a part would be empty it stays whole."""
        whole = self.lines[line]
        parts = whole.text[:at].strip(), whole.text[at:].strip()
        if not all(parts):
            return self
        halves = (replace(whole, text=part) for part in parts)
        return replace(self, lines=(*self.lines[:line], *halves, *self.lines[line + 1 :]))

    def _with(self, changed: dict[int, Line]) -> "Article":
        return replace(self, lines=tuple(changed.get(at, line) for at, line in enumerate(self.lines)))
