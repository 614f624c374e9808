"""Check that the records of a pack fit together, before questions are made of them."""

from collections import Counter
from collections.abc import Iterator

from sco_quiz.authoring.pack.findings import Finding
from sco_quiz.authoring.pack.pack_files import PACK_FILE
from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import (
    AskRecord,
    FactRecord,
    ListKind,
    Match,
    Order,
    PackRecord,
    PoolRecord,
    ValueRecord,
)
from sco_quiz.authoring.text import folded
from sco_quiz.domain.fact import ValueType


def loose_ends(source: Source) -> Iterator[Finding]:
    """Yield doubled ids, unknown topics, paragraphs and facts, values without a group, each with its place.

    What an article has is there as a whole, or not at all.
    """
    pack = source.pack.id
    topics = {topic.id for topic in source.pack.topic}
    ids = Counter(fact.id for fact in source.facts)
    for message in _of_article(source.pack):
        yield Finding(f"{pack}:{PACK_FILE}", "record", message)
    for name in sorted({name for each in source.pack.aims.share for name in each.topics} - topics):
        yield Finding(f"{pack}:pack.toml", "record", f"'aims' name the topic '{name}', which is not one of the pack's.")
    for fact in source.facts:
        place = f"{pack}:{'+'.join(source.files[fact.id])}:{fact.id}"
        for message in (*_of_fact(fact, topics, ids), *_of_place(fact, source.pack)):
            yield Finding(place, "record", message)
    for text, count in Counter(folded(text) for text in _texts(source)).items():
        if count > 1:
            message = f"stands {count} times among the values, pool and aliases of all files."
            yield Finding(f"{pack}:values:{text}", "record", message)
    for value in _values(source):
        for message in _of_value(value, source.pack):
            yield Finding(f"{pack}:values:{value.text}", "record", message)


def _values(source: Source) -> tuple[PoolRecord, ...]:
    return (*source.values, *source.pool)


def _texts(source: Source) -> Iterator[str]:
    for value in _values(source):
        yield from {folded(text): text for text in (value.text, *value.aliases)}.values()


def _of_article(pack: PackRecord) -> Iterator[str]:
    """An article is named, dated and counted; a pack that has none says nothing of one."""
    said = {name: bool(getattr(pack, name)) for name in ("source", "publisher", "published", "paragraphs")}
    if any(said.values()) and not all(said.values()):
        for name in (name for name, is_said in said.items() if not is_said):
            yield f"'{name}' is missing: an article has all of {', '.join(said)}, a pack without one has none of them."


def _of_place(fact: FactRecord, pack: PackRecord) -> Iterator[str]:
    if pack.article is None:
        if fact.paragraph or fact.key_terms or fact.passage:
            yield "names a place in an article, but the pack has none."
        return
    for name in ("paragraph", "key_terms"):
        if not getattr(fact, name):
            yield f"'{name}' is missing."
    if fact.paragraph.isdigit() and int(fact.paragraph) > pack.paragraphs:
        yield f"paragraph {fact.paragraph} does not exist; the article has {pack.paragraphs}."


def _of_value(value: PoolRecord, pack: PackRecord) -> Iterator[str]:
    if value.type is ValueType.TERM and not value.group:
        yield "a term needs a 'group', so that like meets like."
    if isinstance(value, ValueRecord) and bool(value.paragraph) != (pack.article is not None):
        yield "'paragraph' is missing." if pack.article else "names a paragraph, but the pack has no article."


def _of_fact(fact: FactRecord, topics: set[str], ids: Counter[str]) -> Iterator[str]:
    if ids[fact.id] > 1:
        yield f"the id stands {ids[fact.id]} times; ids are unique in a pack."
    if fact.topic not in topics:
        yield f"topic '{fact.topic}' is not one of the pack's: {', '.join(sorted(topics))}."
    if len(fact.values) > 1 and fact.list is ListKind.NONE:
        yield "has several values: say list = \"closed\" or list = \"open\" (opened with 'including' or 'such as')."
    if fact.as_of and not fact.anchor:
        yield "has 'as_of' without 'anchor': say how the date was computed."
    named = [*fact.enemies, *(name for ask in fact.ask for name in other_facts(ask))]
    for name in named:
        if name not in ids:
            yield f"names the fact '{name}', which does not exist."


def other_facts(ask: AskRecord) -> tuple[str, ...]:
    """Return the facts that an order or match question rests on besides its own."""
    parts = ask.items if isinstance(ask, Order) else ask.pairs if isinstance(ask, Match) else ()
    return tuple(dict.fromkeys(part.fact for part in parts if part.fact))
