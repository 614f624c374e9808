"""A fact: what the article states, restated in our own words and tied to the place where it says so."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import NewType

FactId = NewType("FactId", str)  # "pack/fact"
TopicId = NewType("TopicId", str)
PackId = NewType("PackId", str)


class ValueType(StrEnum):
    """The grain of a fact's values; options of one question are always of one type."""

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
    """A value that looks right or is true in another sense: explained, never a plain distractor."""

    value: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One checkable statement of the article.

    `paragraph` is "T" (headline), "D" (date line), "C" (photo caption) or "1" to "30"; `span` is the half-open
    range of characters in the normalised paragraph that holds the passage, (0, 0) where none is recorded.
    """

    id: FactId
    topic: TopicId
    statement: str
    subject: str
    relation: str
    values: tuple[str, ...]
    type: ValueType
    paragraph: str
    key_terms: tuple[str, ...]
    span: tuple[int, int] = (0, 0)
    status: Status = Status.PLAIN
    holder: str = ""
    as_of: date | None = None
    truth: tuple[str, ...] = ()
    near_true: tuple[NearTrue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A set of facts about one article, with the source line that is shown with every fact."""

    id: PackId
    title: str
    source: str
    published: date
    paragraphs: int
    topics: tuple[Topic, ...]
    content_hash: str
    misconceptions: Mapping[str, str] = field(default_factory=dict)  # by name, as another language calls them
    own_title: str = ""  # where `title` is another language's

    def in_words(self, words: "PackWords") -> "Pack":
        """The pack as it is told in another language; a topic that is not told there keeps its title."""
        topics = tuple(Topic(topic.id, words.topics.get(topic.id, topic.title)) for topic in self.topics)
        return replace(
            self,
            title=words.title,
            source=words.source,
            topics=topics,
            misconceptions=words.misconceptions,
            own_title=self.own_title or self.title,
        )

    def misconception(self, name: str) -> str:
        """What the window calls the misconception of this name: the name itself, where it is told in no other way."""
        return self.misconceptions.get(name, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWords:
    """What the window says of a pack, in another language than the pack's own.

    Titles of topics by their ids, misconceptions by their names in the pack.
    """

    title: str
    source: str
    topics: Mapping[str, str]
    misconceptions: Mapping[str, str] = field(default_factory=dict)
