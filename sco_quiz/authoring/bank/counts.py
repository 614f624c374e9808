"""Count the questions of a bank by topic, kind, paragraph and difficulty, what is covered, and what guessing finds."""

from collections import Counter
from collections.abc import Iterable, Iterator
from math import comb

from sco_quiz.authoring.distractors.citations import PLACES, place
from sco_quiz.authoring.lint.whole_bank.cues import figures
from sco_quiz.authoring.lint.whole_bank.quiz_size import quiz_sizes
from sco_quiz.authoring.questions.draft import Draft
from sco_quiz.domain.fact import Article
from sco_quiz.domain.question import Question

STEPS = 5


def counts(draft: Draft) -> Iterator[str]:
    """Yield the lines of a report for a person."""
    bank = draft.bank
    questions, pack = bank.questions, bank.pack
    enemies, pairs = len(bank.enemies), max(1, comb(len(questions), 2))
    yield f"{pack.id}: {len(bank.facts)} facts, {len(questions)} questions"
    yield f"Enemies: {enemies} of {pairs} pairs of questions ({enemies / pairs:.1%})"
    topics = Counter(question.topic for question in questions)
    sizes, total = quiz_sizes(bank), max(1, len(questions))
    lines = [(topic, topics[topic.id] / total, sizes[topic.id]) for topic in pack.topics]
    yield from _section(
        "Topic", ((f"{t.title}: {part:.1%}, a quiz of {size}", topics[t.id]) for t, part, size in lines)
    )
    yield from _section("Kind", Counter(str(question.kind) for question in questions).most_common())
    steps = Counter(min(STEPS - 1, int(question.difficulty * STEPS)) for question in questions)
    yield from _section("Difficulty", ((f"{i / STEPS:.1f} to {(i + 1) / STEPS:.1f}", steps[i]) for i in range(STEPS)))
    sources = Counter(option.provenance for q in questions for option in q.options if option.provenance)
    yield from _section("Source of the distractors", sources.most_common())
    yield from _cues(draft)
    if pack.origin is not None:
        yield from _places(questions, pack.origin)


def _places(questions: Iterable[Question], article: Article) -> Iterator[str]:
    found = Counter(question.paragraph for question in questions)
    numbers = [*PLACES, *(str(i + 1) for i in range(article.paragraphs))]
    yield from _section("Paragraph", ((place(number), found[number]) for number in numbers))
    asked = sum(found[number] > 0 for number in numbers)
    yield ""
    yield f"Coverage: {asked} of {len(numbers)} places in the article are asked about"


def _section(title: str, rows: Iterable[tuple[str, int]]) -> Iterator[str]:
    yield ""
    yield title
    yield from (f"  {count:4}  {name}" for name, count in rows)


def _cues(draft: Draft) -> Iterator[str]:
    """Yield what each cue decides among questions with one key, and how often it is right there."""
    yield ""
    yield "Cue                                 decides  right  chance  95 % interval"
    for figure in figures(draft):
        low, high = figure.share.interval
        right = (
            f"{figure.share.value:5.0%}  {figure.chance:6.0%}  {low:.0%} to {high:.0%}" if figure.share.n else "    -"
        )
        yield f"  {figure.cue:34}  {figure.share.n:5}  {right}"
