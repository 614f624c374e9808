"""Find where the article states a fact, and whether a copy still does."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise, product

from sco_quiz.authoring.article.article_text import Article
from sco_quiz.authoring.pack.reading import Seals
from sco_quiz.authoring.pack.records import FactRecord, PassageRecord
from sco_quiz.authoring.text import tidy
from sco_quiz.domain.evidence import Examination, Paragraphs, Passage
from sco_quiz.domain.fact import Fact, FactId

Span = tuple[int, int]
NOWHERE: Span = (0, 0)
MOST_WINDOWS = 2000
MOST_NEW = 60  # paragraphs of a copy that are not the article's, which are searched
MOST_GROWN = 2  # times its length: a longer paragraph is not a changed one but a new one
ELLIPSIS = re.compile(r"\s*(?:\.\.\.|…)\s*")


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a tidied paragraph or passage in lower case, as 64 hex digits."""
    return hashlib.sha256(tidy(text).casefold().encode()).hexdigest()


def found(term: str, text: str) -> Iterator[Span]:
    """Yield where a term stands in a tidied text as whole words, case aside."""
    for match in re.finditer(rf"(?<!\w){re.escape(tidy(term))}(?!\w)", text, re.IGNORECASE):
        yield match.span()


def missing_terms(terms: Iterable[str], text: str) -> list[str]:
    return [term for term in terms if next(found(term, text), None) is None]


def passage_span(terms: Iterable[str], passage: str, text: str) -> Span:
    """Return the range from the passage's first words to its last, else the shortest with every
    term; NOWHERE if none.
    """
    parts = ELLIPSIS.split(tidy(passage)) if passage else list(terms)
    places = [list(found(part, text)) for part in parts]
    if not all(places) or len(parts) == 0:
        return NOWHERE
    windows = (
        (min(start for start, _ in chosen), max(end for _, end in chosen), chosen)
        for _, chosen in zip(range(MOST_WINDOWS), product(*places), strict=False)
    )
    spans = [(start, end) for start, end, chosen in windows if not passage or _in_order(chosen)]
    return min(spans, key=lambda span: (span[1] - span[0], span[0]), default=NOWHERE)


def _in_order(places: Sequence[Span]) -> bool:
    return all(one[1] <= other[0] for one, other in pairwise(places))


def span_of(fact: FactRecord, article: Article) -> Span:
    return passage_span(fact.key_terms, fact.passage, article.paragraphs.get(fact.paragraph, ""))


def examine(paragraphs: Paragraphs, facts: Sequence[Fact], seals: Seals) -> Examination:
    """Compare a copy with a pack's fingerprints.

    A paragraph may have moved: its fingerprint identifies it anywhere. Where it was changed, the copy still states a
    fact if its passage stands unchanged, with the key terms beside it, in a paragraph that is not as it was.
    """
    places = {fingerprint(text): number for number, text in paragraphs.items()}
    same = {number: places[seal.sha256] for number, seal in seals.paragraphs.items() if seal.sha256 in places}
    new = {number: text for number, text in paragraphs.items() if number not in set(same.values())}
    new = dict(islice(new.items(), MOST_NEW))
    passages: dict[FactId, Passage] = {}
    stale: list[FactId] = []
    for fact in facts:
        place = same.get(fact.paragraph)
        passage = _changed(fact, new, seals) if place is None else _unchanged(fact, place, paragraphs[place])
        if passage is None:
            stale.append(fact.id)
        else:
            passages[fact.id] = passage
    return Examination(
        matching=tuple(same),
        differing=tuple(number for number in seals.paragraphs if number not in same),
        passages=passages,
        stale_facts=tuple(stale),
    )


def _unchanged(fact: Fact, place: str, text: str) -> Passage:
    return Passage(place, text, fact.span if fact.span != NOWHERE else passage_span(fact.key_terms, "", text))


def _changed(fact: Fact, new: Paragraphs, seals: Seals) -> Passage | None:
    """Find the passage in a changed paragraph; the one with the fact's own number is tried first."""
    passage, before = seals.passages.get(fact.id.rpartition("/")[2]), seals.paragraphs.get(fact.paragraph)
    if passage is None or before is None:
        return None
    for number in sorted(new, key=lambda number: number != fact.paragraph):
        text = new[number]
        if len(text) <= MOST_GROWN * before.length and not missing_terms(fact.key_terms, text):
            span = _sealed_span(passage, text)
            if span != NOWHERE:
                return Passage(number, text, span)
    return None


def _sealed_span(seal: PassageRecord, text: str) -> Span:
    """Return where in a tidied paragraph the words of a passage stand; NOWHERE if they do not."""
    length = seal.span[1] - seal.span[0]
    starts = (match.start() for match in re.finditer(r"(?<!\w)\S|(?<=\w)[^\w\s]", text))
    start = next((start for start in starts if fingerprint(text[start : start + length]) == seal.sha256), None)
    return NOWHERE if start is None else (start, start + length)
