"""A fact: what the article states, restated in our own words, with the place where it says so."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple, NewType

FactId = NewType("FactId", str)  # "pack/fact"
TopicId = NewType("TopicId", str)
PackId = NewType("PackId", str)

SEVERAL = PackId("*")
"""In the place of a pack: all that are there, or those that the questions of a quiz are of."""


class TopicKey(NamedTuple):
    """A topic of one pack: another pack may call one of its own by the same id."""

    pack: PackId
    topic: TopicId


def pack_of(name: str) -> PackId:
    """Return the pack of a fact or a question, which its id begins with."""
    return PackId(name.partition("/")[0])


def is_added(pack: PackId) -> bool:
    """Return whether a pack was added from a file. Its key then has a dot, which the slug of a shipped one has not."""
    return "." in pack


class ValueType(StrEnum):
    """The type of a fact's values. Options of one question always have one type."""

    YEAR = "year"
    MONTH = "month"
    DATE = "date"
    COUNT = "count"
    ORDINAL = "ordinal"
    MONEY = "money"
    CITY = "city"
    PROVINCE = "province"
    COUNTRY = "country"
    REGION = "region"
    PERSON = "person"
    ORGANISATION = "organisation"
    EVENT = "event"
    PROJECT = "project"
    TERM = "term"


class Status(StrEnum):
    """Whether the article states something as plain fact or as somebody's claim."""

    PLAIN = "plain"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Topic:
    id: TopicId
    title: str


@dataclass(frozen=True, slots=True)
class NearTrue:
    """A value that looks right or is true in another sense: it is explained and never a plain distractor."""

    value: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One checkable statement, of an article or of nobody's.

    `paragraph` is "T" (headline), "D" (date line), "C" (photo caption) or "1" to "30"; it is empty for a fact without
    evidence, as all are of a pack without an article. `span` is the half-open range of characters in the normalised
    paragraph that holds the passage, (0, 0) where none is recorded.
    """

    id: FactId
    topic: TopicId
    statement: str
    subject: str
    relation: str
    values: tuple[str, ...]
    type: ValueType
    paragraph: str = ""
    key_terms: tuple[str, ...] = ()
    span: tuple[int, int] = (0, 0)
    status: Status = Status.PLAIN
    holder: str = ""
    as_of: date | None = None
    truth: tuple[str, ...] = ()
    near_true: tuple[NearTrue, ...] = ()

    @property
    def topic_key(self) -> TopicKey:
        return TopicKey(pack_of(self.id), self.topic)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What the facts of a pack are restated from. `source` names it within a sentence, in the language of the window.

    `paragraphs` counts those of its text, without headline, date line and caption.
    """

    source: str
    published: date
    paragraphs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Facts with a title. `origin` is the article that states them; None where they are of no text."""

    id: PackId
    title: str
    origin: Article | None
    topics: tuple[Topic, ...]
    content_hash: str
    misconceptions: Mapping[str, str] = field(default_factory=dict)  # by name, in the language of `title`
    own_title: str = ""  # the stored title, where `title` is a translation

    def key(self, topic: TopicId) -> TopicKey:
        return TopicKey(self.id, topic)

    def in_words(self, words: "PackWords") -> "Pack":
        """Return the pack in another language. A topic without a translation keeps its title."""
        topics = tuple(Topic(topic.id, words.topics.get(topic.id, topic.title)) for topic in self.topics)
        return replace(
            self,
            title=words.title,
            origin=self.origin and replace(self.origin, source=words.source or self.origin.source),
            topics=topics,
            misconceptions=words.misconceptions,
            own_title=self.own_title or self.title,
        )

    def misconception(self, name: str) -> str:
        """Return the translated name of a misconception; the name itself where there is none."""
        return self.misconceptions.get(name, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWords:
    """A pack's titles and names in another language: topics by id, misconceptions by name."""

    title: str
    source: str
    topics: Mapping[str, str]
    misconceptions: Mapping[str, str] = field(default_factory=dict)
