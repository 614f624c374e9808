"""Find runs of words that a pack copies from the article, which belongs to its publisher."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sco_quiz.authoring.article.article_text import Article
from sco_quiz.authoring.text import tokens

RUN = 7


def article_runs(article: Article) -> frozenset[tuple[str, ...]]:
    """Return every run of `RUN` words of the article."""
    return frozenset(
        tuple(words[i : i + RUN])
        for words in map(tokens, article.paragraphs.values())
        for i in range(len(words) - RUN + 1)
    )


def texts(record: Any) -> Iterator[str]:  # noqa: ANN401 - the plain form of any record
    if isinstance(record, str):
        yield record
    elif isinstance(record, dict | list | tuple):
        for part in record.values() if isinstance(record, dict) else record:
            yield from texts(part)


def runs_in(text: str, copied: frozenset[tuple[str, ...]], names: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the parts of the text that stand in the article, `RUN` words or more; a name counts as one word."""
    words = tokens(text)
    taken = [False] * len(words)
    for i in range(len(words) - RUN + 1):
        if tuple(words[i : i + RUN]) in copied:
            taken[i : i + RUN] = [True] * RUN
    parts = _units(words, names) if any(taken) else []
    for is_taken, stretch in groupby(range(len(parts)), key=lambda i: taken[i]):
        places = list(stretch)
        if is_taken and len({parts[i] for i in places}) >= RUN:
            yield " ".join(words[i] for i in places)


def _units(words: Sequence[str], names: Sequence[Sequence[str]]) -> list[int]:
    """Return for each word the place where its unit begins: its own, or that of the longest name it belongs to."""
    units = list(range(len(words)))
    for name in sorted(names, key=len):
        for i in range(len(words) - len(name) + 1):
            if list(words[i : i + len(name)]) == list(name):
                units[i : i + len(name)] = [i] * len(name)
    return units
