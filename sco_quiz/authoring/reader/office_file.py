"""DOCX and ODT: a zip with the text as XML.

`w:p` and `text:p` are looked for wherever they stand, so that text in content controls, frames and tracked insertions
is read too, which python-docx passes over; what was deleted is not. Headers and notes are lines that can be taken in.
Forms: ECMA-376 part 1, section 17; OpenDocument 1.3 part 3, sections 5 and 6.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml.etree import XMLParser, XMLSyntaxError, _Element, fromstring, iterwalk

from sco_quiz.app.desk.article import Article, Line, Role
from sco_quiz.authoring.reader.text_file import titled
from sco_quiz.domain.errors import QuizError

MAX_ENTRY = 20_000_000  # bytes of a part, unpacked
MAX_RATIO = 100  # of a part to what it takes in the zip

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_MARGINS = re.compile(r"word/(header|footer|footnotes|endnotes)\d*\.xml")
_STYLES = (
    (re.compile("title|heading", re.IGNORECASE), Role.HEADING),
    (re.compile("caption", re.IGNORECASE), Role.CAPTION),
    (re.compile("quot", re.IGNORECASE), Role.QUOTE),
    (re.compile("list", re.IGNORECASE), Role.ITEM),
)
_TO_SPACE = {f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_TEXT}tab", f"{_TEXT}line-break", f"{_TEXT}s"}
_NOT_SAID = {f"{_TEXT}note", f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_W}del", f"{_W}moveFrom"}


def read_docx(data: bytes) -> Article:
    """Raises QuizError where the file is damaged or too large to be unpacked."""
    with _opened(data) as archive:
        body = _part(archive, "word/document.xml")
        margins = [_part(archive, name) for name in archive.namelist() if _MARGINS.fullmatch(name)]
        about = _about(archive, "docProps/core.xml")
    lines = [Line(_word_role(each), text) for each in body.iter(f"{_W}p") if (text := _said(each))]
    lines += _aside(text for part in margins for each in part.iter(f"{_W}p") if (text := _said(each)))
    return _named(Article(author=about.get("creator", ""), lines=tuple(lines)), about)


def read_odt(data: bytes) -> Article:
    """Raises QuizError where the file is damaged or too large to be unpacked."""
    with _opened(data) as archive:
        if b"manifest:encryption-data" in _raw(archive, "META-INF/manifest.xml"):
            raise protected()
        body = _part(archive, "content.xml")
        about = _about(archive, "meta.xml")
    lines, notes = [], []
    for each in body.iter(f"{_TEXT}p", f"{_TEXT}h"):
        above = {ancestor.tag for ancestor in each.iterancestors()}
        text = _said(each)
        if text and not above & _NOT_SAID:
            lines.append(Line(_odt_role(each, above), text))
        elif text and f"{_TEXT}note" in above:
            notes.append(text)
    return _named(Article(author=about.get("creator", ""), lines=(*lines, *_aside(iter(notes)))), about)


def protected() -> QuizError:
    return QuizError(
        "This file is protected by a password. Nothing was changed. Please save it without one, or paste the text."
    )


def _named(article: Article, about: dict[str, str]) -> Article:
    found = titled(article)
    return found if found.title else replace(found, title=about.get("title", ""))


def _aside(texts: Iterator[str]) -> list[Line]:
    return [Line(Role.TEXT, text, is_left_out=True) for text in texts]


def _said(paragraph: _Element) -> str:
    """Return the text of a paragraph, without what was deleted, and without paragraphs that stand in it."""
    is_word = paragraph.tag == f"{_W}p"
    parts: list[str] = []
    walk = iterwalk(paragraph, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            parts.append("" if is_word or element is paragraph else element.tail or "")
        elif element is not paragraph and (element.tag == paragraph.tag or element.tag in _NOT_SAID):
            walk.skip_subtree()
        else:
            parts.append(" " if element.tag in _TO_SPACE else "")
            parts.append(element.text or "" if not is_word or element.tag == f"{_W}t" else "")
    return " ".join("".join(parts).split())


def _word_role(paragraph: _Element) -> Role:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    if paragraph.find(f"{_W}pPr/{_W}numPr") is not None:
        return Role.ITEM
    if any(each.tag == f"{_W}tc" for each in paragraph.iterancestors()):
        return Role.TABLE
    return _role(style.get(f"{_W}val", "") if style is not None else "")


def _odt_role(paragraph: _Element, above: set[str]) -> Role:
    if paragraph.tag == f"{_TEXT}h":
        return Role.HEADING
    if f"{_TEXT}list-item" in above:
        return Role.ITEM
    if f"{_TABLE}table-cell" in above:
        return Role.TABLE
    return _role(paragraph.get(f"{_TEXT}style-name", ""))


def _role(style: str) -> Role:
    return next((role for name, role in _STYLES if name.search(style)), Role.TEXT)


def _opened(data: bytes) -> ZipFile:
    try:
        return ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, OSError) as error:
        raise _damaged() from error


def _part(archive: ZipFile, name: str) -> _Element:
    """Raises QuizError. No entity is resolved, so that a small file cannot become a large text."""
    try:
        return fromstring(_raw(archive, name), XMLParser(resolve_entities=False, no_network=True))
    except XMLSyntaxError as error:
        raise _damaged() from error


def _raw(archive: ZipFile, name: str) -> bytes:
    """Return one file of the zip. What its directory says of the size is the most that is unpacked."""
    try:
        entry = archive.getinfo(name)
        if entry.file_size > min(MAX_ENTRY, MAX_RATIO * max(entry.compress_size, 1)):
            raise QuizError(
                "This file would become too large when it is unpacked. Nothing was changed. Please paste the text."
            )
        return archive.read(entry)
    except (KeyError, BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise _damaged() from error


def _damaged() -> QuizError:
    return QuizError("This file is damaged, or no whole document. Nothing was changed. Please paste the text.")


def _about(archive: ZipFile, name: str) -> dict[str, str]:
    """Return what a document says of itself, by the names of Dublin Core; nothing where it says nothing."""
    if name not in archive.namelist():
        return {}
    found = _part(archive, name).iter(f"{_DC}title", f"{_DC}creator")
    return {str(each.tag).removeprefix(_DC): " ".join((each.text or "").split()) for each in found}
