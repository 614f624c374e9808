"""Rules on what of the article is asked. Each yields a message for every breach."""

from collections import Counter
from collections.abc import Iterator

from sco_quiz.authoring.distractors.citations import PLACES, place
from sco_quiz.authoring.lint.whole_bank.quiz_size import quiz_sizes
from sco_quiz.authoring.questions.draft import Draft

CROWDED = 0.20
ENOUGH = 20


def covered(draft: Draft) -> Iterator[str]:
    """Every topic has questions; every paragraph has a fact or a written reason why it holds none."""
    pack = draft.source.pack
    topics = {question.topic for question in draft.bank.questions}
    for topic in pack.topic:
        if topic.id not in topics:
            yield f"the topic '{topic.title}' has no question."
    used = {fact.paragraph for fact in draft.source.facts}
    for number in (str(i + 1) for i in range(pack.paragraphs)):
        if number not in used and number not in pack.not_quizzed:
            yield f"{place(number)} has no fact: write one, or say in not_quizzed why it holds none."
    for number in sorted(used & pack.not_quizzed.keys()):
        yield f"{place(number)} is listed in not_quizzed but has a fact."
    for number in sorted(pack.not_quizzed):
        if number not in PLACES and not (number.isdigit() and 0 < int(number) <= pack.paragraphs):
            yield f"not_quizzed names '{number}', which is no paragraph."


def recorded(draft: Draft) -> Iterator[str]:
    """Every paragraph has its fingerprint and every fact its span, so that a copy can be checked and shown."""
    pack, source = draft.source.pack, draft.source
    bare = [number for number in (str(i + 1) for i in range(pack.paragraphs)) if number not in source.seals]
    lost = [fact.id for fact in source.facts if fact.paragraph and fact.id not in source.spans]
    if bare or lost:
        yield f"{len(bare)} paragraphs have no fingerprint, {len(lost)} facts no span: run 'bank fingerprint'."


def crowded_paragraph(draft: Draft) -> Iterator[str]:
    """No paragraph holds more than a fifth of the questions."""
    counts = Counter(question.paragraph for question in draft.bank.questions if question.paragraph)
    total = len(draft.bank.questions)
    for number, count in counts.items():
        if total >= ENOUGH and count > CROWDED * total:
            yield f"{place(number)} holds {count} of {total} questions; at most {CROWDED:.0%}."


def share(draft: Draft) -> Iterator[str]:
    """The pack asks what it set out to ask: so many questions, such shares of its topics, a quiz on each of them."""
    aims, questions = draft.source.pack.aims, draft.bank.questions
    if len(questions) < aims.questions:
        yield f"there are {len(questions)} questions; {aims.questions} are wanted at least."
    for each in aims.share:
        percent = 100 * sum(question.topic in each.topics for question in questions) / max(1, len(questions))
        if not each.least <= percent <= each.most:
            wanted = f"{each.least} to {each.most} % are wanted"
            yield f"{', '.join(each.topics)}: {percent:.1f} % of the questions; {wanted}."
    sizes = quiz_sizes(draft.bank) if aims.quiz else {}
    for topic, size in sizes.items():
        if 0 < size < aims.quiz:  # a topic without questions breaks `covered`
            yield f"a quiz on '{topic}' has {size} questions; {aims.quiz} are wanted at least."


def translated(draft: Draft) -> Iterator[str]:
    """Where the pack is told in a language, every topic and misconception is, and nothing that is none of them."""
    topics = {topic.id for topic in draft.source.pack.topic}
    asked = {str(question.topic) for question in draft.bank.questions}  # a topic without questions breaks `covered`
    options = (option for question in draft.bank.questions for option in question.options)
    named = {option.misconception for option in options if option.misconception}
    for language, words in draft.source.pack.language.items():
        for topic in sorted((topics & asked) - words.topics.keys()):
            yield f"the topic '{topic}' has no title in {language}."
        for topic in sorted(words.topics.keys() - topics):
            yield f"'{topic}' has a title in {language} but is no topic of the pack."
        for name in sorted(named - words.misconceptions.keys()):
            yield f"the misconception '{name}' has no name in {language}."
        for name in sorted(words.misconceptions.keys() - named):
            yield f"'{name}' has a name in {language} but is no misconception of the pack."
