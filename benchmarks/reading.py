"""How well articles are read from web pages, as quoted in docs/desk.md. Nothing is downloaded here.

    python benchmarks/reading.py article-extraction-benchmark trafilatura/tests

takes checkouts of scrapinghub's article-extraction-benchmark (MIT: whole articles, shingles of four words as in its own
evaluate.py) and of trafilatura's tests (Apache-2.0: pieces that belong to the article or do not, 300 pages by chance).
"""

import gzip
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from sco_quiz.authoring.reader.html_page import read_page
from sco_quiz.domain.errors import QuizError

_WORD = re.compile(r"\w+")
_SHINGLE = 4
_WHOLE = 0.95  # token F1 of a true paragraph with the most like one
_PAGES = 300
_SEEDS = (7, 8, 9)


@dataclass(slots=True)
class Counts:
    """Shares of each page: what was found of the true, and what was true of the found."""

    precision: list[float] = field(default_factory=list)
    recall: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    whole: int = 0
    paragraphs: int = 0


def main() -> None:
    for folder in map(Path, sys.argv[1:]):
        if (folder / "ground-truth.json").exists():
            _whole_articles(folder)
        else:
            _pieces(folder)
    if not sys.argv[1:]:
        print("Reading: no folder of pages was named, so nothing was measured (see the head of this file).")


def _whole_articles(folder: Path) -> None:
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    counts = Counts()
    for name, page in truth.items():
        found = _read(gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()), counts)
        _compare(page["articleBody"], found, counts)
    precision, recall = (sum(each) / len(each) for each in (counts.precision, counts.recall))
    print(f"{len(truth)} whole articles: F1 {_f1(precision, recall):.3f} (P {precision:.3f}, R {recall:.3f})")
    print(f"paragraphs whole: {counts.whole} of {counts.paragraphs}, {counts.whole / counts.paragraphs:.1%}")
    print(f"a page: {1000 * median(counts.seconds):.0f} ms, median")


def _pieces(folder: Path) -> None:
    told = json.loads((folder / "evaldata.json").read_text(encoding="utf-8"))
    pages = [(file, each) for each in told.values() if (file := _file(folder, each["file"])) is not None]
    for seed in _SEEDS:
        right = wrong = missed = 0
        for file, each in random.Random(seed).sample(pages, min(_PAGES, len(pages))):
            text = _spaced("\n".join(_read(file.read_bytes(), Counts())))
            there = [_spaced(piece) in text for piece in each["with"]]
            right += sum(there)
            missed += len(there) - sum(there)
            wrong += sum(_spaced(piece) in text for piece in each["without"])
        precision, recall = right / (right + wrong), right / (right + missed)
        print(f"pieces, seed {seed}: F1 {_f1(precision, recall):.3f} (P {precision:.3f}, R {recall:.3f})")


def _file(folder: Path, name: str) -> Path | None:
    return next((file for room in ("cache", "eval") if (file := folder / room / name).exists()), None)


def _read(data: bytes, counts: Counts) -> Sequence[str]:
    began = perf_counter()
    try:
        return [each.text for each in read_page(data).paragraphs]
    except QuizError:
        return []
    finally:
        counts.seconds.append(perf_counter() - began)


def _compare(truth: str, found: Sequence[str], counts: Counts) -> None:
    true, told = _shingles(truth), _shingles("\n\n".join(found))
    both = (true & told).total()
    counts.precision.append(both / told.total() if told else float(not true))
    counts.recall.append(both / true.total() if true else 1.0)
    bags = [_words(each) for each in found]
    for paragraph in filter(None, map(_words, truth.split("\n\n"))):
        counts.paragraphs += 1
        counts.whole += any(_same(paragraph, bag) >= _WHOLE for bag in bags)


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _same(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / (one.total() + other.total())


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    return Counter(_runs(_WORD.findall(text)))


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + _SHINGLE]) for at in range(max(len(words) - _SHINGLE + 1, min(len(words), 1))))


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall)


if __name__ == "__main__":
    main()
