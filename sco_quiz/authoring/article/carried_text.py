"""The article in the pack itself: `text.md`, which a pack may carry where the licence of the text permits it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from sco_quiz.authoring.article.article_text import MAX_BYTES, Article
from sco_quiz.authoring.article.evidence import NOWHERE, fingerprint, span_of
from sco_quiz.authoring.pack.findings import Finding, PackError
from sco_quiz.authoring.pack.pack_files import SEALS_FILE, TEXT_FILE, PackFiles
from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import LONGEST_PARAGRAPH, SealRecord
from sco_quiz.authoring.pack.text_checks import odd_texts
from sco_quiz.authoring.text import tidy
from sco_quiz.domain.evidence import Paragraphs

BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
TITLE, HEADING = "# ", "#"


def with_text(source: Source, files: PackFiles) -> Source:
    """Return the records with the text that the pack carries, and the fingerprints and spans that follow from it.

    A pack without a text is returned as it is. Raises PackError with every fault of the text.
    """
    if TEXT_FILE not in files.names:
        return source
    faults = [
        Finding(f"{source.pack.id}:{TEXT_FILE}", "file", message)
        for message in (*_unreadable(files), *_unfit(source, files))
    ]
    if faults:
        raise PackError(source.pack.id, faults)
    text = paragraphs(files.content(TEXT_FILE).decode("utf-8"))
    if faults := [Finding(f"{source.pack.id}:{TEXT_FILE}", "file", message) for message in _odd(text, source)]:
        raise PackError(source.pack.id, faults)
    spans = {fact.id: span for fact in source.facts if (span := span_of(fact, Article(text))) != NOWHERE}
    seals = {
        number: SealRecord(paragraph=number, sha256=fingerprint(words), length=len(words))
        for number, words in text.items()
    }
    return replace(source, text=text, spans=spans, seals=seals)


def paragraphs(text: str) -> Paragraphs:
    """Return the paragraphs: blocks of lines with a blank line between them. “# ” begins the headline.

    Other headings are left out, and nothing else of Markdown is understood: what stands there is shown as it is.
    """
    blocks = [block.strip() for block in BLANK_LINES.split(text.replace("\r\n", "\n").removeprefix("\ufeff"))]
    found: dict[str, str] = {}
    number = 0
    for block in filter(None, blocks):
        if block.startswith(TITLE):
            found.setdefault("T", tidy(block.removeprefix(TITLE)))
        elif not block.startswith(HEADING):
            number += 1
            found[str(number)] = tidy(block)
    return found


def _unreadable(files: PackFiles) -> Iterator[str]:
    try:
        content = files.content(TEXT_FILE)
        if len(content) > MAX_BYTES:
            yield f"is larger than {MAX_BYTES:,} bytes."
        content.decode("utf-8")
    except OSError as error:
        yield f"could not be read ({error.strerror})."
    except UnicodeDecodeError as error:
        yield f"is not UTF-8 text (byte {error.start}); save it as UTF-8."


def _unfit(source: Source, files: PackFiles) -> Iterator[str]:
    if SEALS_FILE in files.names:
        yield f"makes {SEALS_FILE} needless: fingerprints follow from the text. Please delete that file."
    if source.pack.article is None:
        yield "is the text of an article, but pack.toml names none (source, publisher, published, paragraphs)."
    if not source.pack.licence:
        yield "may stand in a pack where its license permits that: name it as 'licence' in pack.toml."


def _odd(text: Paragraphs, source: Source) -> Iterator[str]:
    body = sum(number.isdigit() for number in text)
    if body != source.pack.paragraphs:
        yield f"has {body} paragraphs, pack.toml says {source.pack.paragraphs}."
    for number, words in text.items():
        if len(words) > LONGEST_PARAGRAPH:
            yield f"has a paragraph of over {LONGEST_PARAGRAPH:,} characters ({number})."
        for _, oddity in odd_texts(words):
            yield f"{oddity} (paragraph {number})."
