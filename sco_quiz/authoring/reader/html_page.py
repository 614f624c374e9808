"""An HTML page: which of its blocks are the article is found by trafilatura, and the blocks stay as the page has them.

trafilatura joins the paragraphs of some pages, as of old layouts by tables, so its text is only what a block is held
against. Goals and measurements are in docs/desk.md.
"""

import re
import socket
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import date
from itertools import pairwise

socket.has_ipv6 = False  # urllib3, which trafilatura loads, would open a socket to try it

from lxml.etree import _Element  # noqa: E402
from trafilatura import bare_extraction  # noqa: E402
from trafilatura.settings import Document  # noqa: E402
from trafilatura.utils import load_html  # noqa: E402

from sco_quiz.app.desk.article import Article, Line, Role  # noqa: E402
from sco_quiz.authoring.reader.html_blocks import Block, blocks  # noqa: E402
from sco_quiz.domain.errors import QuizError  # noqa: E402

_WORD = re.compile(r"\w+")
_RUN = 3  # words that are looked for together
_SAME = 0.5  # share of a block's runs that the article must have
_COVERED = 0.85  # share of the article's runs that blocks must have, or they are not where its text comes from
_LONG = 80  # characters of a block that is more than a label
_SIBLINGS = 3  # long blocks of the article at one place make others there part of it
_TITLE = 10  # letters: a shorter heading may stand in a title by chance
_SENTENCE = 40  # characters: an article has one paragraph at least that is so long and ends a sentence
_END = re.compile(r"[.!?…。！？؟।։]")
_TELLING = 30  # characters: a shorter line may well stand in an article twice


def read_page(data: bytes) -> Article:
    """Raises QuizError where the page holds no article."""
    tree = load_html(data)
    page = blocks(deepcopy(tree)) if tree is not None else []
    if not page:
        raise QuizError("This page holds no text. Nothing was changed. Please choose another file or paste the text.")
    found = bare_extraction(tree, fast=False, include_comments=False, include_tables=True, with_metadata=True)
    if not isinstance(found, Document) or not found.text:
        raise _no_article()
    about = Article(
        title=_plain(found.title), publisher=_plain(found.sitename), author=_plain(found.author), published=_day(found)
    )
    article = replace(about, lines=tuple(_lines(page, found.text.split("\n"), found.body, about.title)))
    if not any(len(each.text) >= _SENTENCE and _END.search(each.text) for each in article.paragraphs):
        raise _no_article()
    return article


def _no_article() -> QuizError:
    return QuizError(
        "This page holds no article that could be told from its menus. Nothing was changed. "
        "Please paste the text instead."
    )


def read_clipping(data: bytes) -> Article:
    """Return all text of a piece of a page, as a browser copies it: a person has chosen it."""
    tree = load_html(data)
    page = blocks(tree) if tree is not None else []
    return Article(lines=tuple(Line(block.role, block.text) for block in page if not block.is_hidden))


def _lines(page: Sequence[Block], text: Sequence[str], body: _Element, title: str) -> Iterator[Line]:
    """Yield the blocks of the page; where the article is not in them, as in some scripts, its own lines first."""
    kept, covered = _found(page, text)
    if covered < _COVERED:
        yield from (Line(block.role, block.text) for block in _own(body))
        yield from (Line(block.role, block.text, is_left_out=True) for block in page if not block.is_hidden)
        return
    _fill(page, kept)
    _thin(page, kept)
    for block, is_kept in zip(page, kept, strict=True):
        if block.role is Role.HEADING and _letters(block.text) == _letters(title):
            continue
        if is_kept and not _is_title(block, title):
            yield Line(block.role, block.text)
        elif not block.is_hidden:
            yield Line(block.role, block.text, is_left_out=True)


_OWN_ROLES = {"head": Role.HEADING, "item": Role.ITEM, "quote": Role.QUOTE, "row": Role.TABLE, "p": Role.TEXT}


def _own(body: _Element) -> Iterator[Block]:
    """Yield the lines of trafilatura's own tree, whose elements are those of TEI."""
    for element in body.iter(*_OWN_ROLES):
        if not any(each.tag in _OWN_ROLES for each in element.iterdescendants()):
            text = " ".join("".join(map(str, element.itertext())).split())
            if text:
                yield Block(_OWN_ROLES[str(element.tag)], text, "")


def _found(page: Sequence[Block], text: Sequence[str]) -> tuple[list[bool], float]:
    """Return which blocks the text has, each as often as it has it, and the share of the text that they have."""
    words = [_words(line) for line in text]
    runs = Counter(run for line in words for run in _runs(line))
    short = Counter(tuple(line) for line in words if len(line) < _RUN)
    all_runs, kept = runs.total(), []
    for block in page:
        own = _words(block.text)
        if len(own) < _RUN:
            is_kept = bool(own) and short[tuple(own)] > 0
            short.subtract([tuple(own)] if is_kept else [])
        else:
            mine = _runs(own)
            there = [run for run in mine if runs[run] > 0]
            is_kept = len(there) >= _SAME * len(mine)
            runs.subtract(there if is_kept else [])
        kept.append(is_kept)
    left = sum(count for count in runs.values() if count > 0)
    return kept, 1 - left / all_runs if all_runs else 1.0


def _fill(page: Sequence[Block], kept: list[bool]) -> None:
    """Take in long blocks that stand where several of the article stand, after its first."""
    places = Counter(
        block.place
        for block, is_kept in zip(page, kept, strict=True)
        if is_kept and block.role is Role.TEXT and len(block.text) > _LONG
    )
    first = kept.index(True) if True in kept else len(kept)
    for at in range(first, len(page)):
        block = page[at]
        if block.role is Role.TEXT and len(block.text) > _LONG and places[block.place] >= _SIBLINGS:
            kept[at] = kept[at] or not block.is_hidden


def _thin(page: Sequence[Block], kept: list[bool]) -> None:
    """Of what stands twice, as a quotation drawn out of the text does, the first stays."""
    seen: set[str] = set()
    for at, block in enumerate(page):
        if kept[at] and len(block.text) > _TELLING:
            kept[at] = block.text not in seen
            seen.add(block.text)


def _is_title(block: Block, title: str) -> bool:
    letters, whole = _letters(block.text), _letters(title)
    return len(letters) >= _TITLE and (letters == whole or (block.role is Role.HEADING and letters in whole))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _letters(text: str) -> str:
    return "".join(_words(text))


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [(*pair, third) for pair, third in zip(pairwise(words), words[2:], strict=False)]


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())


def _day(found: Document) -> date | None:
    try:
        return date.fromisoformat(found.date or "")
    except ValueError:
        return None
