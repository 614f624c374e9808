"""Plain text and Markdown."""

import re
from dataclasses import replace
from datetime import date

from charset_normalizer import from_bytes
from markdown_it import MarkdownIt

from sco_quiz.app.desk.article import Article, Line, Role
from sco_quiz.authoring.reader.html_page import read_clipping
from sco_quiz.domain.errors import QuizError

_BLANK = re.compile(r"\n\s*\n")
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_FIELD = re.compile(r"^(title|author|date|publisher|source|site)\s*:\s*(.+?)\s*$", re.IGNORECASE | re.MULTILINE)
_ITEM = re.compile(r"^(?:[-*•–]|\d{1,3}[.)])\s+")
_ENDS = tuple(".!?…:;,\"”’')")
_TITLE = 150  # characters: a longer first line is a paragraph
_WRAPPED = 100  # characters: a line that is longer was not broken to fit a window


def read_text(data: bytes) -> Article:
    """Paragraphs are what stands between empty lines; without any, each line. Raises QuizError."""
    text = decoded(data)
    parts = [part for part in _BLANK.split(text) if part.strip()]
    if len(parts) == 1:
        parts = _without_blank_lines(text)
    return titled(Article(lines=tuple(line for part in parts for line in _lines(part))))


def read_markdown(data: bytes) -> Article:
    """Read by CommonMark; a header of fields, as static site generators write it, gives title, author and date."""
    text = decoded(data)
    header = _FRONT_MATTER.match(text)
    fields = {name.casefold(): value.strip("\"'") for name, value in _FIELD.findall(header.group(1))} if header else {}
    page = MarkdownIt("commonmark", {"html": False}).enable("table").render(text[header.end() :] if header else text)
    article = titled(read_clipping(page.encode()))
    return replace(
        article,
        title=fields.get("title", article.title),
        author=fields.get("author", ""),
        publisher=fields.get("publisher", fields.get("source", fields.get("site", ""))),
        published=_day(fields.get("date", "")),
    )


def decoded(data: bytes) -> str:
    """Return the text with "\\n" as its line ends. Raises QuizError where the bytes are no text."""
    for encoding in ("utf-8-sig", "utf-16") if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig",):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        text = _guessed(data)
    if "\0" in text:
        at = data.index(b"\0") if b"\0" in data else 0
        raise QuizError(
            "This file is no text: it holds a zero byte at {at}. Nothing was changed. Please choose another file.",
            at=at,
        )
    return "\n".join(text.splitlines())


def _guessed(data: bytes) -> str:
    best = from_bytes(data).best()
    if best is None:
        raise QuizError("This file is no text in any known encoding. Nothing was changed. Please choose another file.")
    return str(best)


def titled(article: Article) -> Article:
    """Take the title from the first line, where it is a heading, or short and no sentence."""
    if not article.lines or len(article.lines) == 1:
        return article
    first, rest = article.lines[0], article.lines[1:]
    is_title = first.role is Role.HEADING or (
        first.role is Role.TEXT and len(first.text) <= _TITLE and not first.text.endswith(_ENDS)
    )
    return replace(article, title=first.text, lines=rest) if is_title else article


def _without_blank_lines(text: str) -> list[str]:
    """Each line is a paragraph, unless lines were broken to fit a window: then a short one ends it."""
    lines = [line for line in text.split("\n") if line.strip()]
    width = max(map(len, lines), default=0)
    if width > _WRAPPED:
        return lines
    parts, part = [], ""
    for line in lines:
        part = f"{part}\n{line}" if part else line
        if len(line) < 0.75 * width and line.rstrip().endswith(_ENDS):
            parts.append(part)
            part = ""
    return [*parts, part] if part else parts


def _lines(part: str) -> list[Line]:
    """A list keeps its items; other line breaks are those of the window that it was written in."""
    lines = [line.strip() for line in part.split("\n") if line.strip()]
    if all(map(_ITEM.match, lines)) or (len(lines) > 1 and all(map(_ITEM.match, lines[1:]))):
        return [Line(Role.ITEM if _ITEM.match(each) else Role.TEXT, _ITEM.sub("", each)) for each in lines]
    return [Line(Role.TEXT, " ".join(" ".join(lines).split()))]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
