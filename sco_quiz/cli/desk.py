"""`sco-quiz desk read`: an article as it is read from a file. The JSON is a public contract (docs/desk.md)."""

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sco_quiz.app.desk.article import Article
from sco_quiz.app.jobs import ProgressCallback, unwatched


class Reader(Protocol):
    """See `authoring.reader.process.article_reader.ArticleReader`."""

    def read_file(self, file: Path, watch: ProgressCallback) -> Article: ...


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    desk = subparsers.add_parser("desk", help="read an article from a file; nothing is stored")
    desk.set_defaults(command="desk")
    commands = desk.add_subparsers(dest="desk_command", required=True, metavar="COMMAND")
    read = commands.add_parser("read", help="show the article in a file: text, Markdown, HTML, DOCX, ODT or PDF")
    read.add_argument("file", type=Path, metavar="FILE", help="the file; it is not changed")
    read.add_argument("--json", action="store_true", help="print JSON, as docs/desk.md describes it")


def run(args: argparse.Namespace, open_reader: Callable[[], AbstractContextManager[Reader]]) -> int:
    """Exit status 0. Raises QuizError where no article is found or a limit is reached."""
    with open_reader() as reader:
        article = reader.read_file(args.file, unwatched)
    print(json.dumps(_told(article), ensure_ascii=False, indent=2) if args.json else "\n".join(_lines(article)))
    return 0


def _told(article: Article) -> dict[str, object]:
    return {
        "title": article.title,
        "publisher": article.publisher,
        "author": article.author,
        "date": article.published.isoformat() if article.published else None,
        "paragraphs": [{"n": each.n, "role": each.role, "text": each.text} for each in article.paragraphs],
        "left_out": [{"after": each.after, "role": each.role, "text": each.text} for each in article.left_out],
    }


def _lines(article: Article) -> Iterator[str]:
    yield f"Title      {article.title or 'not found'}"
    yield f"Publisher  {article.publisher or 'not found'}"
    yield f"Author     {article.author or 'not found'}"
    yield f"Date       {article.published or 'not found'}"
    for each in article.paragraphs:
        yield f"{each.n:>4}  {each.text}"
    if article.left_out:
        yield f"{len(article.left_out)} lines were left out:"
        yield from (f"      {each.text}" for each in article.left_out)
