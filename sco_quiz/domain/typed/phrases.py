"""Find where a phrase stands in an entry. Spaces are not compared: others write “key-note” or “Jin
Ping” as one word.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sco_quiz.domain.typed.slips import slipped_ends
from sco_quiz.domain.typed.spelling import common_form, forms
from sco_quiz.domain.typed.words import with_numerals

Run = tuple[int, int]  # half-open range of words

_Word = tuple[str, ...]  # all forms of the word; slips are forgiven in the first one
_SLACK = 2  # letters by which a slip may shorten a word


@dataclass(frozen=True, slots=True)
class _Pattern:
    words: tuple[_Word, ...]
    shortest: int

    @classmethod
    def of(cls, found: Sequence[_Word]) -> "_Pattern":
        return cls(tuple(found), sum(min(map(len, word)) for word in found))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Up to three ways to write it: as it stands, in the common form of spelling variants, with numerals as digits."""

    plain: _Pattern
    common: _Pattern
    numeral: _Pattern | None

    @classmethod
    def of(cls, found: Sequence[str]) -> "Phrase":
        written = [forms(word) for word in found]
        numerals = with_numerals(found)
        return cls(
            plain=_Pattern.of(written),
            common=_Pattern.of([tuple(dict.fromkeys(map(common_form, some))) for some in written]),
            numeral=_Pattern.of([(word,) for word in numerals]) if numerals != tuple(found) else None,
        )


class _Line:
    """Words written without spaces."""

    def __init__(self, found: Sequence[str]) -> None:
        self.letters = "".join(found)
        self.starts = [0]
        for word in found:
            self.starts.append(self.starts[-1] + len(word))
        self.word_at = {start: at for at, start in enumerate(self.starts)}

    def runs(self, sought: _Pattern, guard: frozenset[str] | None = None) -> Iterator[Run]:
        """Yield where the phrase stands. With a `guard` slips count too, except those that make one of its words."""
        shortest = sought.shortest - (0 if guard is None else _SLACK * len(sought.words))
        last = len(self.letters) - max(shortest, 1)
        for at, start in enumerate(self.starts):
            if start > last:
                return
            ends = [start]
            for word in sought.words:
                ends = self._ends(word, ends, guard)
                if not ends:
                    break
            for end in ends:
                if end in self.word_at:
                    yield at, self.word_at[end]

    def _ends(self, word: _Word, starts: Sequence[int], guard: frozenset[str] | None) -> list[int]:
        letters = self.letters
        ends = {start + len(form) for start in starts for form in word if letters.startswith(form, start)}
        if guard is not None:
            slipped = ((start, end) for start in starts for end in slipped_ends(letters, start, word[0]))
            ends.update(end for start, end in slipped if letters[start:end] not in guard and self._is_free(start, end))
        return list(ends)

    def _is_free(self, start: int, end: int) -> bool:
        """Return whether it leaves a word of one letter beside it alone, as the x of “Shanghai x”."""
        return start + 1 not in self.word_at and end - 1 not in self.word_at


class Letters:
    """The words of an entry, written in the ways of a `Phrase`."""

    def __init__(self, found: Sequence[str]) -> None:
        self._plain = _Line(found)
        self._common = _Line([common_form(word) for word in found])
        self._numeral = _Line(with_numerals(found))
        self._has_variants = self._common.letters != self._plain.letters

    def exact_runs(self, sought: Phrase) -> Iterator[Run]:
        yield from self._plain.runs(sought.plain)
        if self._has_variants or sought.common != sought.plain:
            yield from self._common.runs(sought.common)
        if sought.numeral or self._numeral.letters != self._plain.letters:
            yield from self._numeral.runs(sought.numeral or sought.plain)

    def slipped_runs(self, sought: Phrase, guard: frozenset[str]) -> Iterator[Run]:
        """Yield runs with slips. Numerals have none: another numeral is another thing."""
        yield from self._plain.runs(sought.plain, guard)
        if self._has_variants or sought.common != sought.plain:
            yield from self._common.runs(sought.common, guard)
