"""The whole bank as JSON, in the public format. docs/bank.schema.json is made from these records."""

import json
from datetime import date
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from sco_quiz.domain.fact import Pack, Status, ValueType
from sco_quiz.domain.question import Bank, Kind

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"

Slug = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
FactPath = Annotated[str, Meta(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$", description='"pack/fact"')]
QuestionPath = Annotated[
    str,
    Meta(pattern=r"^[a-z0-9-]+/[a-z0-9-]+/[a-z_]+(-[0-9]+)?$", description='"pack/fact/kind" or "pack/fact/kind-n"'),
]
Place = Annotated[
    str,
    Meta(
        pattern=r"^(T|D|C|[1-9][0-9]*)?$",
        description="T headline, D date line, C photo caption, else the number of the paragraph; empty: no evidence",
    ),
]
Text = Annotated[str, Meta(min_length=1)]


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A JSON object of the format. No key is ever left out."""


class TopicEntry(Entry, frozen=True, kw_only=True):
    """A topic; topics are in the order shown."""

    id: Slug
    title: Text


class PackEntry(Entry, frozen=True, kw_only=True):
    """The pack; `content_hash` is that of its files. Without an article its source is empty and it has 0 paragraphs."""

    id: Slug
    title: Text
    source: str
    published: date | None
    paragraphs: Annotated[int, Meta(ge=0)]
    topics: tuple[TopicEntry, ...]
    content_hash: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]


class NearTrueEntry(Entry, frozen=True, kw_only=True):
    """A value that looks right or is true in another sense."""

    value: Text
    reason: Text


class FactEntry(Entry, frozen=True, kw_only=True):
    """A fact. `span` is the half-open range of characters of the passage in its normalised paragraph; [0, 0]: not
    recorded.
    """

    id: FactPath
    topic: Slug
    statement: Text
    subject: Text
    relation: Text
    values: Annotated[tuple[Text, ...], Meta(min_length=1)]
    type: ValueType
    paragraph: Place
    key_terms: tuple[Text, ...]
    span: tuple[int, int]
    status: Status
    holder: str
    as_of: date | None
    truth: tuple[Text, ...]
    near_true: tuple[NearTrueEntry, ...]


class OptionEntry(Entry, frozen=True, kw_only=True):
    """An option; a thing to order, or a left side; in typed kinds an expected wrong answer."""

    text: Text
    key: bool
    reason: Text
    misconception: str
    provenance: str


class QuestionEntry(Entry, frozen=True, kw_only=True):
    """A question. What does not belong to its kind is empty; `fact` is the first of `facts`; `accept[0]` is shown as
    the key.
    """

    id: QuestionPath
    fact: FactPath
    facts: Annotated[tuple[FactPath, ...], Meta(min_length=1)]
    topic: Slug
    kind: Kind
    stem: Text
    options: tuple[OptionEntry, ...]
    accept: tuple[Text, ...]
    tolerance: Annotated[float, Meta(ge=0)]
    unit: str
    asks_reading: bool
    beside: tuple[Text, ...]
    rivals: tuple[Text, ...]
    order: tuple[Text, ...]
    pairs: tuple[tuple[Text, Text], ...]
    choices: tuple[Text, ...]
    explanation: Text
    statement: Text
    paragraph: Place
    difficulty: Annotated[float, Meta(ge=0, le=1, description="expected share of wrong answers")]


class BankFile(Entry, frozen=True, kw_only=True):
    """The file; `enemies` are pairs of questions of which one gives the other away."""

    pack: PackEntry
    facts: tuple[FactEntry, ...]
    questions: tuple[QuestionEntry, ...]
    enemies: tuple[tuple[QuestionPath, QuestionPath], ...]


def bank_json(bank: Bank) -> str:
    """Return the bank as indented JSON, with its ids and with dates in ISO form."""
    whole = BankFile(
        pack=_pack(bank.pack),
        facts=msgspec.convert(bank.facts, tuple[FactEntry, ...], from_attributes=True),
        questions=msgspec.convert(bank.questions, tuple[QuestionEntry, ...], from_attributes=True),
        enemies=tuple((min(pair), max(pair)) for pair in sorted(bank.enemies, key=sorted)),
    )
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n"


def _pack(pack: Pack) -> PackEntry:
    article = pack.origin
    return PackEntry(
        id=pack.id,
        title=pack.title,
        source=article.source if article else "",
        published=article.published if article else None,
        paragraphs=article.paragraphs if article else 0,
        topics=msgspec.convert(pack.topics, tuple[TopicEntry, ...], from_attributes=True),
        content_hash=pack.content_hash,
    )


def bank_schema() -> str:
    """Return the JSON Schema of what `bank_json` writes."""
    schema: dict[str, Any] = {"$schema": SCHEMA_DIALECT, "title": "A question bank of SCO Quiz"}
    return json.dumps(schema | msgspec.json.schema(BankFile), indent=2) + "\n"
