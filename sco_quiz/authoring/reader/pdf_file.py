"""PDF: the text of its pages, joined to paragraphs as well as their lines tell.

A PDF knows no paragraphs. What is wrong is joined and split by the person who reads it.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from io import BytesIO
from statistics import median

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from sco_quiz.app.desk.article import Article, Line, Role
from sco_quiz.authoring.reader.office_file import protected
from sco_quiz.authoring.reader.text_file import titled
from sco_quiz.domain.errors import QuizError

MAX_PAGES = 100
_DIGITS = re.compile(r"\d+")
_ENDS = tuple('.!?…:”"’)')
_EDGE = 2  # lines at the top and bottom of a page that may be a header or footer
_SHORT = 0.85  # of the usual width: a line of the end of a paragraph
_REPEATED = 3  # pages


def read_pdf(data: bytes, page_read: Callable[[int, int], None]) -> Article:
    """`page_read` is told the number of each page before it is read, and of how many. Raises QuizError."""
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise protected()
        count = len(reader.pages)
        if count > MAX_PAGES:
            raise QuizError(
                "This PDF has {count} pages, and {most} can be read. Nothing was changed. Please paste the part that "
                "you want to learn.",
                count=count,
                most=MAX_PAGES,
            )
        pages = []
        for number in range(count):
            page_read(number + 1, count)
            pages.append([line.strip() for line in reader.pages[number].extract_text().split("\n")])
        about = reader.metadata
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise QuizError("This PDF is damaged. Nothing was changed. Please paste the text instead.") from error
    if not any(line for page in pages for line in page):
        raise QuizError(
            "This PDF holds no text, only pictures of it. Nothing was changed. Please paste the text instead."
        )
    return titled(Article(author=str((about and about.author) or ""), lines=tuple(_lines(pages))))


def _lines(pages: Sequence[Sequence[str]]) -> list[Line]:
    """Headers, footers and page numbers are left out; then lines are joined, across pages too."""
    edges = Counter(_shape(line) for page in pages for line in {*_edge(page)})
    most = max(_REPEATED, len(pages) // 2)
    text: list[str] = []
    margins: list[str] = []
    for page in pages:
        told = [line for line in page if line]
        edge = set(_edge(page))
        for line in told:
            is_margin = line in edge and (edges[_shape(line)] >= most or line.isdigit())
            (margins if is_margin else text).append(line)
    left_out = [Line(Role.TEXT, line, is_left_out=True) for line in dict.fromkeys(margins)]
    return [*(Line(Role.TEXT, paragraph) for paragraph in _paragraphs(text)), *left_out]


def _edge(page: Sequence[str]) -> list[str]:
    told = [line for line in page if line]
    return [*told[:_EDGE], *told[-_EDGE:]]


def _shape(line: str) -> str:
    """Page numbers differ in headers that are the same."""
    return _DIGITS.sub("0", line)


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """A short line that ends a sentence ends its paragraph; so does a line that ends no sentence before a wide one."""
    width = median(map(len, lines)) if lines else 0
    found: list[str] = []
    part = ""
    for line in lines:
        is_broken = part.endswith("-") and line[:1].islower()
        part = part[:-1] + line if is_broken else f"{part} {line}".strip()
        if len(line) < _SHORT * width and line.endswith(_ENDS):
            found.append(part)
            part = ""
    return [*found, part] if part else found
