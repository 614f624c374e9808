"""Where the article states a fact, and whether a copy of it still does."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from sco_quiz.authoring.article import Article
from sco_quiz.authoring.records import FactRecord, SealRecord
from sco_quiz.authoring.wording import tidy
from sco_quiz.domain.fact import Fact, FactId
from sco_quiz.domain.question import Bank, QuestionId

Span = tuple[int, int]
NOWHERE: Span = (0, 0)
MOST_WINDOWS = 2000
ELLIPSIS = re.compile(r"\s*(?:\.\.\.|…)\s*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A tidied paragraph and the half-open range of its characters that states the fact."""

    paragraph: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Examination:
    """What a copy of the article gives: paragraphs that are as they were, passages, what it no longer bears out."""

    matching: frozenset[str]
    differing: frozenset[str]
    passages: Mapping[FactId, Passage]
    stale_facts: tuple[FactId, ...]
    stale_questions: tuple[QuestionId, ...]


def fingerprint(paragraph: str) -> str:
    """SHA-256 of a tidied paragraph, case aside, as 64 hex digits."""
    return hashlib.sha256(tidy(paragraph).casefold().encode()).hexdigest()


def found(term: str, text: str) -> Iterator[Span]:
    """Where a term stands in a tidied text as whole words, case aside."""
    for match in re.finditer(rf"(?<!\w){re.escape(tidy(term))}(?!\w)", text, re.IGNORECASE):
        yield match.span()


def missing_terms(terms: Iterable[str], text: str) -> list[str]:
    return [term for term in terms if next(found(term, text), None) is None]


def passage_span(terms: Iterable[str], passage: str, text: str) -> Span:
    """The range from the passage's first words to its last, else the shortest with every term; NOWHERE if none."""
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


def examine(article: Article, bank: Bank, seals: Mapping[str, SealRecord]) -> Examination:
    """Compare a copy with a pack's fingerprints.

    A paragraph may have moved: it is known by its fingerprint, wherever it stands. Where it was changed, a fact is
    still borne out if its key terms stand in the paragraph of its number; the recorded span then no longer counts.
    """
    places = {fingerprint(text): text for text in article.paragraphs.values()}
    same = {number: places[seal.sha256] for number, seal in seals.items() if seal.sha256 in places}
    passages: dict[FactId, Passage] = {}
    stale: list[FactId] = []
    for fact in bank.facts:
        passage = _passage(fact, article, same)
        if passage is None:
            stale.append(fact.id)
        else:
            passages[fact.id] = passage
    return Examination(
        matching=frozenset(same),
        differing=frozenset(seals.keys() - same.keys()),
        passages=passages,
        stale_facts=tuple(stale),
        stale_questions=tuple(q.id for q in bank.questions if not passages.keys() >= set(q.facts)),
    )


def _passage(fact: Fact, article: Article, same: Mapping[str, str]) -> Passage | None:
    unchanged = same.get(fact.paragraph)
    if unchanged is not None and fact.span != NOWHERE:
        return Passage(fact.paragraph, unchanged, fact.span)
    text = unchanged or article.paragraphs.get(fact.paragraph, "")
    if missing_terms(fact.key_terms, text):
        return None
    return Passage(fact.paragraph, text, passage_span(fact.key_terms, "", text))
