"""The glossary of a pack: what each value truly is, what is true of a subject, what may be a distractor."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import FactRecord, PoolRecord, ValueRecord
from sco_quiz.authoring.text import folded
from sco_quiz.domain.fact import ValueType


@dataclass(frozen=True, slots=True)
class Value:
    """A value. `is_stated`: the article names it; one of the pool is only plausible.

    `paragraph` is where; it is empty for one of the pool, and in a pack without an article.
    """

    text: str
    type: ValueType
    gloss: str
    group: str
    aliases: tuple[str, ...]
    beside: tuple[str, ...]
    is_stated: bool
    paragraph: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """Values and truths. `true` and `near` hold folded texts by (subject, relation), over all facts of the pack."""

    values: tuple[Value, ...]
    by_text: Mapping[str, Value]
    true: Mapping[tuple[str, str], frozenset[str]]
    near: Mapping[tuple[str, str], frozenset[str]]

    def find(self, text: str) -> Value | None:
        return self.by_text.get(folded(text))

    def same(self, text: str) -> str:
        """Return the folded text of which all aliases have the same."""
        value = self.find(text)
        return folded(value.text) if value else folded(text)

    def aliases(self, text: str) -> tuple[str, ...]:
        value = self.find(text)
        return tuple(name for name in (value.text, *value.aliases) if name != text) if value else ()

    def is_true(self, text: str, fact: FactRecord) -> bool:
        return self.same(text) in self.true[topic_of(fact)]

    def is_near(self, text: str, fact: FactRecord) -> bool:
        return self.same(text) in self.near[topic_of(fact)]


def topic_of(fact: FactRecord) -> tuple[str, str]:
    return folded(fact.subject), folded(fact.relation)


def glossary(source: Source) -> Glossary:
    records: tuple[PoolRecord, ...] = (*source.values, *source.pool)
    values = tuple(_value(record) for record in records)
    by_text = {folded(text): value for value in values for text in (value.text, *value.aliases)}
    plain = Glossary(values, by_text, {}, {})
    true: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    near: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for fact in source.facts:
        true[topic_of(fact)] |= {plain.same(text) for text in (*fact.values, *fact.truth)}
        near[topic_of(fact)] |= {plain.same(entry.value) for entry in fact.near_true}
    return Glossary(values, by_text, _frozen(true.items()), _frozen(near.items()))


def _frozen(sets: Iterable[tuple[tuple[str, str], set[str]]]) -> dict[tuple[str, str], frozenset[str]]:
    return {key: frozenset(texts) for key, texts in sets}


def _value(record: PoolRecord) -> Value:
    named = (record.text, record.type, record.gloss, record.group, record.aliases, record.beside)
    if isinstance(record, ValueRecord):
        return Value(*named, is_stated=True, paragraph=record.paragraph)
    return Value(*named, is_stated=False, paragraph="")
