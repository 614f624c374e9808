"""How many questions a bank has by topic, kind, paragraph and difficulty, and what is covered."""

from collections import Counter
from collections.abc import Iterable, Iterator
from math import comb

from sco_quiz.authoring.citing import PLACES, place
from sco_quiz.domain.question import Bank

STEPS = 5


def tally(bank: Bank) -> Iterator[str]:
    """Lines of a report for a person."""
    questions, pack = bank.questions, bank.pack
    enemies, pairs = len(bank.enemies), max(1, comb(len(questions), 2))
    yield f"{pack.id}: {len(bank.facts)} facts, {len(questions)} questions"
    yield f"Enemies: {enemies} of {pairs} pairs of questions ({enemies / pairs:.1%})"
    topics = Counter(question.topic for question in questions)
    yield from _section("Topic", ((topic.title, topics[topic.id]) for topic in pack.topics))
    yield from _section("Kind", Counter(str(question.kind) for question in questions).most_common())
    steps = Counter(min(STEPS - 1, int(question.difficulty * STEPS)) for question in questions)
    yield from _section("Difficulty", ((f"{i / STEPS:.1f} to {(i + 1) / STEPS:.1f}", steps[i]) for i in range(STEPS)))
    sources = Counter(option.provenance for q in questions for option in q.options if option.provenance)
    yield from _section("Source of the distractors", sources.most_common())
    found = Counter(question.paragraph for question in questions)
    numbers = [*PLACES, *(str(i + 1) for i in range(pack.paragraphs))]
    yield from _section("Paragraph", ((place(number), found[number]) for number in numbers))
    asked = sum(found[number] > 0 for number in numbers)
    yield ""
    yield f"Coverage: {asked} of {len(numbers)} places in the article are asked about"


def _section(title: str, rows: Iterable[tuple[str, int]]) -> Iterator[str]:
    yield ""
    yield title
    yield from (f"  {count:4}  {name}" for name, count in rows)
