"""Make facts and questions from the records of a pack, before any rule has checked them."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sco_quiz.authoring.distractors.familiarity import familiarity
from sco_quiz.authoring.distractors.glossary import Glossary, glossary
from sco_quiz.authoring.distractors.selection import chance
from sco_quiz.authoring.pack.findings import Finding
from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import AskRecord, FactRecord
from sco_quiz.authoring.questions.context import AuthoringContext, UnaskableError
from sco_quiz.authoring.questions.enemies import enemies
from sco_quiz.authoring.questions.from_fact import names_of, questions_of
from sco_quiz.authoring.questions.typed_answers.rivals import with_rivals
from sco_quiz.domain.fact import Fact, FactId, NearTrue, Pack, PackId, Status, Topic, TopicId
from sco_quiz.domain.question import Bank, Kind, Question


@dataclass(frozen=True, slots=True)
class Item:
    """A question with the records that it was made from."""

    question: Question
    ask: AskRecord
    fact: FactRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A bank with all that the rules look at; `faults` are the questions that could not be made."""

    source: Source
    glossary: Glossary
    items: tuple[Item, ...]
    bank: Bank
    faults: tuple[Finding, ...]


def drafted(source: Source, content: str) -> Draft:
    """Make the bank. The same records give the same bank, with options in the same order."""
    words = glossary(source)
    items, faults = _items(source, words)
    items = _deal_positions(items)
    facts = tuple(_fact(record, source) for record in source.facts)
    questions = with_rivals([item.question for item in items], facts, words)
    items = [replace(item, question=question) for item, question in zip(items, questions, strict=True)]
    pack = source.pack
    bank = Bank(
        pack=Pack(
            id=PackId(pack.id),
            title=pack.title,
            origin=pack.article,
            topics=tuple(Topic(TopicId(topic.id), topic.title) for topic in pack.topic),
            content_hash=content,
        ),
        facts=facts,
        questions=questions,
        enemies=enemies(questions, source, words),
        text=source.text,
    )
    return Draft(source=source, glossary=words, items=tuple(items), bank=bank, faults=tuple(faults))


def _items(source: Source, words: Glossary) -> tuple[list[Item], list[Finding]]:
    context = AuthoringContext(source.pack, words, familiarity(source, words), {fact.id: fact for fact in source.facts})
    items: list[Item] = []
    faults: list[Finding] = []
    for fact in source.facts:
        used: Counter[Kind] = Counter()
        made: set[str] = set()
        for ask in fact.ask:
            names = names_of(ask, used[ask.kind])
            used[ask.kind] += len(names)
            if doubled := made & set(names):
                faults.append(
                    Finding(f"{source.pack.id}:{fact.id}:{min(doubled)}", "askable", "the id is given twice.")
                )
            made |= set(names)
            try:
                items += [Item(question, ask, fact) for question in questions_of(ask, fact, names, context)]
            except UnaskableError as error:
                faults.append(Finding(f"{source.pack.id}:{fact.id}:{names[0]}", "askable", str(error)))
    return items, faults


def _deal_positions(items: Sequence[Item]) -> list[Item]:
    """Let each position hold the key of a `single` equally often, so that a stored bank favours none."""
    groups: defaultdict[int, list[Item]] = defaultdict(list)
    for item in sorted(items, key=lambda item: chance("position", item.question.id)):
        if item.question.kind is Kind.SINGLE:
            groups[len(item.question.options)].append(item)
    dealt = {item.question.id: i % size for size, group in groups.items() for i, item in enumerate(group)}
    return [
        replace(item, question=_key_at(item.question, dealt[item.question.id])) if item.question.id in dealt else item
        for item in items
    ]


def _key_at(question: Question, position: int) -> Question:
    options = [option for option in question.options if not option.key]
    options[position:position] = [option for option in question.options if option.key]
    return replace(question, options=tuple(options))


def _fact(record: FactRecord, source: Source) -> Fact:
    return Fact(
        id=FactId(f"{source.pack.id}/{record.id}"),
        topic=TopicId(record.topic),
        statement=record.statement,
        subject=record.subject,
        relation=record.relation,
        values=record.values,
        type=record.type,
        paragraph=record.paragraph,
        key_terms=record.key_terms,
        span=source.spans.get(record.id, (0, 0)),
        status=Status.CLAIM if record.holder else Status.PLAIN,
        holder=record.holder,
        as_of=record.as_of,
        truth=record.truth,
        near_true=tuple(NearTrue(near.value, near.reason) for near in record.near_true),
    )
