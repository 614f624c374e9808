"""Search by words: each must begin a word of the text. Case, accents and marks do not matter."""

import re
from collections.abc import Iterator

from sco_quiz.domain.entry import folded

_CHUNK = re.compile(r"[^\s_/‐‑‒–—―−-]+")  # what `folded` leaves in one piece


class Search:
    def __init__(self, typed: str) -> None:
        self._wanted = tuple(dict.fromkeys(_words(typed)))

    def finds(self, text: str) -> bool:
        """Tell whether the text has a word that begins so for each word that was typed; without any, it has."""
        if not self._wanted:
            return True
        spaced = f" {' '.join(_words(text))}"
        return all(f" {word}" in spaced for word in self._wanted)

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Give the half-open ranges of the characters that were typed, in the order of the text."""
        if not self._wanted:
            return ()
        return tuple(span for chunk in _CHUNK.finditer(text) for span in self._within(chunk.group(), chunk.start()))

    def _within(self, chunk: str, start: int) -> Iterator[tuple[int, int]]:
        """The longest of the words that begin the chunk, without the marks before it."""
        whole = _joined(chunk)
        longest = max((word for word in self._wanted if whole.startswith(word)), key=len, default="")
        if longest:
            end = next(end for end in range(1, len(chunk) + 1) if len(_joined(chunk[:end])) >= len(longest))
            first = next(at for at in range(end) if _joined(chunk[at]))
            yield start + first, start + end


def _joined(text: str) -> str:
    return "".join(_words(text))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(f"§ {text}"))  # behind the sign an article is a word like any other
