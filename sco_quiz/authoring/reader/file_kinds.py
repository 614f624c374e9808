"""Which reader a file goes to: its first bytes tell, not its name alone."""
# ruff: noqa: PLC0415 - a reader is loaded when a file of its kind is read

import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import PurePath

from sco_quiz.app.desk.article import Article
from sco_quiz.domain.errors import QuizError

MAX_BINARY, MAX_TEXT = 10_000_000, 2_000_000  # bytes of a file
MAX_CHARACTERS, MAX_PARAGRAPHS = 250_000, 500  # of an article

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Compound File Binary: old Word, and what Word encrypts
_HTML = re.compile(
    rb"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_SUFFIXES = {".htm": "html", ".html": "html", ".xhtml": "html", ".md": "markdown", ".markdown": "markdown"}


class Kind(StrEnum):
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    CLIPPING = "clipping"  # HTML as a browser copies it


def kind_of(name: str, data: bytes) -> Kind:
    """Raises QuizError where the file is of no kind that can be read, or larger than what is read of it."""
    kind = _kind(name, data)
    most = MAX_BINARY if kind in {Kind.PDF, Kind.DOCX, Kind.ODT} else MAX_TEXT
    if len(data) > most:
        raise QuizError(
            "This file is too large: up to {most} MB can be read. Nothing was changed. Please paste the part that you "
            "want to learn.",
            most=most // 1_000_000,
        )
    return kind


def _kind(name: str, data: bytes) -> Kind:
    if data.startswith(b"%PDF-"):
        return Kind.PDF
    if data.startswith(b"PK\x03\x04"):
        if b"application/vnd.oasis.opendocument.text" in data[:200]:
            return Kind.ODT
        if b"word/" in data:
            return Kind.DOCX
    if data.startswith(_OLD_OFFICE):
        raise QuizError(
            "This is an old Word document, or one that is protected by a password. Nothing was changed. "
            "Please save it as .docx without a password, or paste the text."
        )
    if data.startswith((b"PK", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")):
        raise QuizError(
            "This kind of file cannot be read. Nothing was changed. Articles can be text, Markdown, HTML, DOCX, ODT or "
            "PDF."
        )
    if not data.strip():
        raise QuizError("This file is empty. Nothing was changed. Please choose another file or paste the text.")
    return Kind(_SUFFIXES.get(PurePath(name).suffix.casefold()) or ("html" if _HTML.match(data[:4096]) else "text"))


def read(kind: Kind, data: bytes, page_read: Callable[[int, int], None]) -> Article:
    """Return the article. A reader is loaded when a file of its kind is read. Raises QuizError."""
    article = _reader(kind, page_read)(data)
    if not article.lines:
        raise QuizError("This file holds no text. Nothing was changed. Please choose another file or paste the text.")
    if sum(len(line.text) for line in article.lines) > MAX_CHARACTERS or len(article.paragraphs) > MAX_PARAGRAPHS:
        raise QuizError(
            "This text is longer than an article: up to {characters} letters and {paragraphs} paragraphs can be read. "
            "Nothing was changed. Please paste the part that you want to learn.",
            characters=MAX_CHARACTERS,
            paragraphs=MAX_PARAGRAPHS,
        )
    return article


def _reader(kind: Kind, page_read: Callable[[int, int], None]) -> Callable[[bytes], Article]:
    match kind:
        case Kind.PDF:
            from sco_quiz.authoring.reader.pdf_file import read_pdf

            return lambda data: read_pdf(data, page_read)
        case Kind.DOCX:
            from sco_quiz.authoring.reader.office_file import read_docx

            return read_docx
        case Kind.ODT:
            from sco_quiz.authoring.reader.office_file import read_odt

            return read_odt
        case Kind.HTML:
            from sco_quiz.authoring.reader.html_page import read_page

            return read_page
        case Kind.CLIPPING:
            from sco_quiz.authoring.reader.html_page import read_clipping

            return read_clipping
        case Kind.MARKDOWN:
            from sco_quiz.authoring.reader.text_file import read_markdown

            return read_markdown
        case Kind.TEXT:
            from sco_quiz.authoring.reader.text_file import read_text

            return read_text
