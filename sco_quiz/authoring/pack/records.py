"""The TOML records of a pack, as they are written by hand. docs/questions.md describes them for the author."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from sco_quiz.domain.fact import Article, ValueType
from sco_quiz.domain.question import Kind

Text = Annotated[str, Meta(min_length=1, max_length=600)]
Slug = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Paragraph = Annotated[str, Meta(pattern=r"^(T|D|C|[1-9][0-9]{0,2})$")]
PlaceInArticle = Annotated[str, Meta(pattern=r"^(T|D|C|[1-9][0-9]{0,2})?$")]  # empty: the pack has no article
When = Annotated[str, Meta(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")]
Uid = Annotated[str, Meta(pattern=r"^([0-9a-f]{32})?$")]
LanguageCode = Annotated[str, Meta(pattern=r"^[a-z]{2}(_[A-Z]{2})?$")]
Reasons = dict[str, Text]


class ListKind(StrEnum):
    """Closed: the article gives the whole list. Open: the article introduces it with “including” or “such as”."""

    NONE = "none"
    OPEN = "open"
    CLOSED = "closed"


class Record(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A strict record: an unknown key is a fault."""


class TopicRecord(Record, frozen=True, kw_only=True):
    id: Slug
    title: Text


class ShareRecord(Record, frozen=True, kw_only=True):
    """How many percent of the questions are to be on these topics together."""

    topics: Annotated[tuple[Slug, ...], Meta(min_length=1)]
    least: Annotated[int, Meta(ge=0, le=100)] = 0
    most: Annotated[int, Meta(ge=0, le=100)] = 100


class AimsRecord(Record, frozen=True, kw_only=True):
    """What a pack is to ask: a number of questions, a quiz of so many on each topic, and shares of topics."""

    questions: Annotated[int, Meta(ge=1)] = 1
    quiz: Annotated[int, Meta(ge=0, le=100)] = 0
    share: tuple[ShareRecord, ...] = ()


class WordsRecord(Record, frozen=True, kw_only=True):
    """The pack's titles and names in another language: topics by id, misconceptions by their names in the pack.

    Questions and answers stay as they are.
    """

    title: Text
    source: Annotated[str, Meta(max_length=600)] = ""
    topics: dict[Slug, Text]
    misconceptions: dict[Text, Text] = {}


class PackRecord(Record, frozen=True, kw_only=True):
    """The pack. `source`, `publisher`, `published` and `paragraphs` are those of its article: all of them or none.

    `uid` tells it from every other one; it is empty while the pack is only written here.

    `names` are phrases that may be copied word by word; `not_quizzed` says why a paragraph holds no fact.
    `moved` are the new ids of facts by the old ones. `author` and `licence` are what the writer claims.

    `abbreviations`: each with its full name, for answers that are typed in either form.
    """

    id: Slug
    uid: Uid = ""
    title: Text
    source: Annotated[str, Meta(max_length=600)] = ""
    publisher: Annotated[str, Meta(max_length=600)] = ""
    published: date | None = None
    paragraphs: Annotated[int, Meta(ge=0, le=500)] = 0
    topic: Annotated[tuple[TopicRecord, ...], Meta(min_length=1)]
    seed: int = 0
    names: tuple[Text, ...] = ()
    abbreviations: dict[Text, Text] = {}
    not_quizzed: Reasons = {}
    aims: AimsRecord = AimsRecord()
    language: dict[LanguageCode, WordsRecord] = {}
    accept_warnings: Reasons = {}
    version: Annotated[int, Meta(ge=1, le=1_000_000)] = 1
    author: Annotated[str, Meta(max_length=200)] = ""
    licence: Annotated[str, Meta(max_length=200)] = ""
    forked_from: Uid = ""
    moved: Annotated[dict[Slug, Slug], Meta(max_length=1_000)] = {}

    @property
    def article(self) -> Article | None:
        """Return what the facts are restated from; None for a pack that has no article."""
        if self.published is None:
            return None
        return Article(source=self.source, published=self.published, paragraphs=self.paragraphs)


class PoolRecord(Record, frozen=True, kw_only=True):
    """A plausible value that the article does not name, reviewed by a person.

    `beside`: what may stand beside it where it is typed, such as the country of a city or the office of a person.
    """

    text: Text
    type: ValueType
    gloss: Text
    group: str = ""
    aliases: tuple[Text, ...] = ()
    beside: tuple[Text, ...] = ()


class ValueRecord(PoolRecord, frozen=True, kw_only=True):
    """What a value truly is in the article. Its gloss is the reason where it is a distractor."""

    paragraph: PlaceInArticle = ""


class NearRecord(Record, frozen=True, kw_only=True):
    value: Text
    reason: Text


class DistractorRecord(Record, frozen=True, kw_only=True):
    text: Text
    reason: Text
    misconception: str = ""


class OutsideRecord(Record, frozen=True, kw_only=True):
    """What is known from elsewhere, with its source. It is shown after the answer, and is never a key or a reason."""

    note: Text
    source: Text


class Ask(Record, frozen=True, kw_only=True):
    """What every way of asking has. `n` numbers the question where its place in the file cannot."""

    kind: Kind
    explanation: str = ""
    n: Annotated[int, Meta(ge=1)] | None = None
    accept_warnings: Reasons = {}


class Single(Ask, frozen=True, kw_only=True):
    stem: Text
    key: str = ""
    options: Annotated[int, Meta(ge=3, le=5)] = 4
    distractors: tuple[DistractorRecord, ...] = ()
    draw: bool = True
    group: str = ""


class Multiple(Ask, frozen=True, kw_only=True):
    stem: Text
    keys: tuple[Text, ...] = ()
    options: Annotated[int, Meta(ge=4, le=9)] = 6
    distractors: tuple[DistractorRecord, ...] = ()
    draw: bool = True
    group: str = ""


class TrueFalse(Ask, frozen=True, kw_only=True):
    """Gives one question for `true` and one for `false`; `reason` says why the false one is false."""

    true: Text
    false: Text
    reason: Text
    misconception: str = ""


class OrderItem(Record, frozen=True, kw_only=True):
    text: Text
    when: When
    fact: str = ""
    reason: str = ""


class Order(Ask, frozen=True, kw_only=True):
    stem: Text
    items: Annotated[tuple[OrderItem, ...], Meta(min_length=3, max_length=7)]


class Pair(Record, frozen=True, kw_only=True):
    left: Text
    right: Text
    fact: str = ""
    reason: str = ""


class Match(Ask, frozen=True, kw_only=True):
    stem: Text
    pairs: Annotated[tuple[Pair, ...], Meta(min_length=3, max_length=7)]
    extra: tuple[Text, ...] = ()


class Number(Ask, frozen=True, kw_only=True):
    stem: Text
    answer: str = ""
    unit: str = ""
    tolerance: Annotated[float, Meta(ge=0)] = 0.0
    accept: tuple[Text, ...] = ()
    distractors: tuple[DistractorRecord, ...] = ()


class Typed(Ask, frozen=True, kw_only=True):
    """A text question: the answer is typed."""

    stem: Text
    answer: str = ""
    accept: tuple[Text, ...] = ()
    distractors: tuple[DistractorRecord, ...] = ()


AskRecord = Single | Multiple | TrueFalse | Order | Match | Number | Typed

ASKS: dict[Kind, type[AskRecord]] = {
    Kind.SINGLE: Single,
    Kind.MULTIPLE: Multiple,
    Kind.TRUE_FALSE: TrueFalse,
    Kind.ORDER: Order,
    Kind.MATCH: Match,
    Kind.NUMBER: Number,
    Kind.TEXT: Typed,
}


class FactRecord(Record, frozen=True, kw_only=True):
    """See sco_quiz.domain.fact.Fact. `passage` is “first words ... last words” of the passage that states it.

    `paragraph` and `key_terms` are where the article states it; both are empty in a pack without an article.
    `holder` makes the fact a claim. `as_of` is the computed date, and `anchor` the sentence on how it was computed.
    """

    id: Slug
    topic: Slug
    statement: Text
    subject: Text
    relation: Text
    values: Annotated[tuple[Text, ...], Meta(min_length=1)]
    type: ValueType
    paragraph: PlaceInArticle = ""
    key_terms: tuple[Text, ...] = ()
    list: ListKind = ListKind.NONE
    passage: str = ""
    holder: str = ""
    as_of: date | None = None
    anchor: str = ""
    truth: tuple[Text, ...] = ()
    near_true: tuple[NearRecord, ...] = ()
    outside: tuple[OutsideRecord, ...] = ()
    enemies: tuple[Slug, ...] = ()
    accept_warnings: Reasons = {}
    ask: tuple[AskRecord, ...] = ()


Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
LONGEST_PARAGRAPH = 20_000
Offset = Annotated[int, Meta(ge=0, le=LONGEST_PARAGRAPH)]


class PassageRecord(Record, frozen=True, kw_only=True):
    """Where in its normalised paragraph a fact is stated, and the SHA-256 of these words."""

    span: tuple[Offset, Offset]
    sha256: Digest


class SealRecord(Record, frozen=True, kw_only=True):
    """The fingerprint of one paragraph: SHA-256 and length of its normalised text."""

    paragraph: Paragraph
    sha256: Digest
    length: Annotated[int, Meta(ge=1, le=LONGEST_PARAGRAPH)]
