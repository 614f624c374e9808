"""Check that the records of a pack fit together, before questions are made of them."""

from collections import Counter
from collections.abc import Iterator

from sco_quiz.authoring.pack.findings import Finding
from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import AskRecord, FactRecord, ListKind, Match, Order, PoolRecord
from sco_quiz.authoring.text import folded
from sco_quiz.domain.fact import ValueType


def loose_ends(source: Source) -> Iterator[Finding]:
    """Yield doubled ids, unknown topics, paragraphs and facts, values without a group, each with its place."""
    pack = source.pack.id
    topics = {topic.id for topic in source.pack.topic}
    ids = Counter(fact.id for fact in source.facts)
    for name in sorted({name for each in source.pack.aims.share for name in each.topics} - topics):
        yield Finding(f"{pack}:pack.toml", "record", f"'aims' name the topic '{name}', which is not one of the pack's.")
    for fact in source.facts:
        place = f"{pack}:{'+'.join(source.files[fact.id])}:{fact.id}"
        for message in _of_fact(fact, topics, ids, source.pack.paragraphs):
            yield Finding(place, "record", message)
    for text, count in Counter(folded(text) for text in _texts(source)).items():
        if count > 1:
            message = f"stands {count} times among the values, pool and aliases of all files."
            yield Finding(f"{pack}:values:{text}", "record", message)
    for value in _values(source):
        if value.type is ValueType.TERM and not value.group:
            yield Finding(f"{pack}:values:{value.text}", "record", "a term needs a 'group', so that like meets like.")


def _values(source: Source) -> tuple[PoolRecord, ...]:
    return (*source.values, *source.pool)


def _texts(source: Source) -> Iterator[str]:
    for value in _values(source):
        yield from {folded(text): text for text in (value.text, *value.aliases)}.values()


def _of_fact(fact: FactRecord, topics: set[str], ids: Counter[str], paragraphs: int) -> Iterator[str]:
    if ids[fact.id] > 1:
        yield f"the id stands {ids[fact.id]} times; ids are unique in a pack."
    if fact.topic not in topics:
        yield f"topic '{fact.topic}' is not one of the pack's: {', '.join(sorted(topics))}."
    if fact.paragraph.isdigit() and int(fact.paragraph) > paragraphs:
        yield f"paragraph {fact.paragraph} does not exist; the article has {paragraphs}."
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
