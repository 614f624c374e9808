"""Small packs to begin a test with: a test changes only what it is about."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

from sco_quiz.authoring.article.article_text import Article, read_article
from sco_quiz.authoring.lint.rules import findings
from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import (
    AskRecord,
    DistractorRecord,
    FactRecord,
    PackRecord,
    PoolRecord,
    Single,
    TopicRecord,
    ValueRecord,
)
from sco_quiz.authoring.questions.draft import Draft, drafted
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Kind

SAMPLE = Path(__file__).parent / "sample"
SAMPLE_ARTICLE = SAMPLE / "article.txt"
CITIES = ("Arvale", "Brenholm", "Casterby", "Dornwick", "Elmsford")


def carrying(folder: Path) -> Path:
    """Make of `folder` a copy of the sample that carries its article."""
    return made_carrying(shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns("article.txt")), SAMPLE_ARTICLE)


def made_carrying(folder: Path, article: Path) -> Path:
    """Put the article into a pack that has its fingerprints."""
    (folder / "paragraphs.toml").unlink()
    (folder / "text.md").write_bytes(text_of(article))
    records = (folder / "pack.toml").read_text(encoding="utf-8")
    (folder / "pack.toml").write_text(f'licence = "MIT"\n{records}', encoding="utf-8")
    return folder


def text_of(article: Path) -> bytes:
    """Return headline and body of a copy as a pack carries them."""
    paragraphs = read_article(article).paragraphs
    body = (text for number, text in paragraphs.items() if number.isdigit())
    return "\n\n".join((f"# {paragraphs['T']}", *body, "")).encode()


def value(text: str, **changes: Any) -> ValueRecord:
    whole: dict[str, Any] = {"type": ValueType.CITY, "gloss": f"{text} is a city of the league.", "paragraph": "1"}
    return ValueRecord(text=text, **(whole | changes))


def pool(text: str, **changes: Any) -> PoolRecord:
    whole: dict[str, Any] = {"type": ValueType.CITY, "gloss": f"The article does not name {text}."}
    return PoolRecord(text=text, **(whole | changes))


def single(**changes: Any) -> Single:
    return Single(**({"kind": Kind.SINGLE, "stem": "Which city held the meeting?"} | changes))


def wrong(text: str, reason: str = "That is another city altogether.") -> DistractorRecord:
    return DistractorRecord(text=text, reason=reason)


def chosen(*texts: str, **changes: Any) -> Single:
    """A single whose distractors are these and no others."""
    return single(distractors=tuple(wrong(text) for text in texts), draw=False, options=len(texts) + 1, **changes)


def fact(*asks: AskRecord, **changes: Any) -> FactRecord:
    """A fact about a meeting in Arvale, asked once unless asks are given."""
    whole: dict[str, Any] = {
        "id": "meeting",
        "topic": "cities",
        "statement": "The meeting was held in Arvale.",
        "subject": "meeting",
        "relation": "place",
        "type": ValueType.CITY,
        "values": ("Arvale",),
        "paragraph": "1",
        "key_terms": ("Arvale",),
        "ask": asks or (single(),),
    }
    return FactRecord(**(whole | changes))


def year_fact(*asks: AskRecord, **changes: Any) -> FactRecord:
    """A fact about the founding in 1998."""
    whole: dict[str, Any] = {
        "id": "founding",
        "statement": "The league was founded in 1998.",
        "subject": "league",
        "relation": "year of founding",
        "type": ValueType.YEAR,
        "values": ("1998",),
    }
    return fact(*(asks or (single(stem="When was the league founded?"),)), **(whole | changes))


def source(
    *facts: FactRecord, values: tuple[ValueRecord, ...] = (), more: tuple[PoolRecord, ...] = (), **changes: Any
) -> Source:
    whole: dict[str, Any] = {
        "id": "league",
        "title": "The league",
        "source": "River Post, 14 May 2024",
        "publisher": "River Post",
        "published": date(2024, 5, 14),
        "paragraphs": 1,
        "topic": (TopicRecord(id="cities", title="Cities"),),
    }
    return Source(
        pack=PackRecord(**(whole | changes)),
        values=(*(value(city) for city in CITIES), *values),
        pool=more,
        facts=facts or (fact(),),
        files={each.id: ("facts/cities.toml",) for each in facts or (fact(),)},
    )


def draft(*facts: FactRecord, **changes: Any) -> Draft:
    return drafted(source(*facts, **changes), content="0" * 64)


def broken(made: Draft, article: Article | None = None) -> set[str]:
    """The names of the rules that a draft breaks."""
    return {finding.rule for finding in findings(made, article)}
