"""Clean a copy of an article that was pasted from a web page, and number its paragraphs."""

import re
from dataclasses import dataclass
from pathlib import Path

from sco_quiz.authoring.text import is_overloaded, tidy
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.evidence import Paragraphs

MAX_BYTES = 250_000
MAX_LINE = 20_000
MOST_PARAGRAPHS = 1_000
END_OF_ARTICLE = "Top"
DATE_LINE = re.compile(r"\bUpdated: \d{4}-\d{2}-\d{2}\b")
CAPTION = re.compile(r"\[Photo\b[^\[\]]*\]$")
SENTENCE = re.compile(r"""[.!?]["')\]]*$""")
PAGE_BREAK = re.compile(r"""(?<![.!?:;"'])\s+From page \d+\s+(?=\w)""")
"""The mark of a jump to another page stands inside a sentence, so no stop precedes it."""


@dataclass(frozen=True, slots=True)
class Article:
    """A copy as it is compared: tidied and numbered."""

    paragraphs: Paragraphs


def read_article(path: Path) -> Article:
    """Return the article in the file. Raises QuizError where it is missing, too large, no text or holds no article."""
    try:
        if path.exists() and not path.is_file():  # a pipe would wait, and a device might never end
            raise QuizError("{path} is not a file; nothing was taken in.", path=path)
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise QuizError(
            "The copy of the article in {path} could not be read ({reason}).", path=path, reason=error.strerror
        ) from error
    if len(content) > MAX_BYTES:
        raise QuizError(
            "{file} is larger than an article can be ({most} bytes); nothing was taken in.",
            file=path.name,
            most=f"{MAX_BYTES:,}",
        )
    try:
        return cleaned(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise QuizError(
            "{file} is not a UTF-8 text (byte {byte}); save it as plain text in UTF-8 and try again.",
            file=path.name,
            byte=error.start,
        ) from error


def cleaned(text: str) -> Article:
    """Return headline, date line, photo caption and body, without site bar, breadcrumb, share lines, subheads and foot.

    A line is a paragraph where it ends as a sentence does. The headline is the line before the date line; a copy
    without a date line is all body. Raises QuizError where no paragraph is left.
    """
    if "\x00" in text:
        raise QuizError("The copy of the article is not a text; nothing was taken in.")
    texts = (raw for raw in text.splitlines() if len(raw) <= MAX_LINE and not is_overloaded(raw))
    lines = [line for raw in texts if (line := tidy(raw))]
    if END_OF_ARTICLE in lines:
        lines = lines[: lines.index(END_OF_ARTICLE)]
    found: dict[str, str] = {}
    start = next((i for i, line in enumerate(lines) if DATE_LINE.search(line)), -1)
    if start > 0:
        found["T"] = lines[start - 1]
    if start >= 0:
        found["D"] = lines[start]
    number = 0
    for line in lines[start + 1 :]:
        if CAPTION.search(line):
            found.setdefault("C", line)
        elif SENTENCE.search(line):
            number += 1
            found[str(number)] = PAGE_BREAK.sub(" ", line)
    if not number:
        raise QuizError("The copy of the article holds no paragraph of text; nothing was taken in.")
    if number > MOST_PARAGRAPHS:
        raise QuizError("The copy holds more paragraphs than an article has; nothing was taken in.")
    return Article(found)
