"""Rivals: words of English and of the pack, and other answers of the pack, that no slip may come to."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from string import ascii_lowercase

from sco_quiz.authoring.distractors.glossary import Glossary
from sco_quiz.authoring.questions.typed_answers.english_words import english_words
from sco_quiz.domain.fact import Fact, FactId, ValueType
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.typed.asked import asked_text
from sco_quiz.domain.typed.slips import is_swap, slips
from sco_quiz.domain.typed.spelling import common_form, lemma, root
from sco_quiz.domain.typed.texts import is_accepted, same_text
from sco_quiz.domain.typed.words import words

_Index = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Known:
    """`answers` of the whole pack, with their types, their lemmas, and by the roots in them.

    `words` are those of the pack, `letters` those that they and English are written with.
    """

    answers: Mapping[str, frozenset[ValueType]]
    lemmas: Mapping[str, frozenset[str]]
    answers_with: _Index
    words: frozenset[str]
    letters: frozenset[str]


def with_rivals(questions: Sequence[Question], facts: Sequence[Fact], glossary: Glossary) -> tuple[Question, ...]:
    """Add rivals to the typed questions; the others stay as they are."""
    types = {fact.id: fact.type for fact in facts}
    known = _known(questions, facts, types, glossary)
    return tuple(
        replace(each, rivals=tuple(sorted(_rivals(each, types[each.fact], known, glossary))))
        if each.kind is Kind.TEXT
        else each
        for each in questions
    )


def _known(
    questions: Sequence[Question], facts: Sequence[Fact], types: Mapping[FactId, ValueType], glossary: Glossary
) -> _Known:
    answers: defaultdict[str, set[ValueType]] = defaultdict(set)
    for question in questions:
        for text in _answers(question):
            answers[text].add(types[question.fact])
    for value in glossary.values:
        for text in (value.text, *value.aliases):
            answers[text].add(value.type)
    said = (text for question in questions for text in _said(question))
    named = (value.text for value in glossary.values)  # aliases may themselves be slips
    pack_words = {word for text in (*said, *(fact.statement for fact in facts), *named) for word in words(text)}
    return _Known(
        answers={text: frozenset(some) for text, some in answers.items()},
        lemmas={text: frozenset(map(lemma, words(text))) for text in answers},
        answers_with=_index((root(word), text) for text in answers for word in words(text)),
        words=frozenset(pack_words),
        letters=frozenset({*ascii_lowercase, *filter(str.isalpha, "".join(pack_words))}),
    )


def _index(pairs: Iterable[tuple[str, str]]) -> _Index:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key, value in pairs:
        found[key].add(value)
    return {key: frozenset(values) for key, values in found.items()}


def _answers(question: Question) -> Iterator[str]:
    """Yield what somebody may know as the answer to it, right or wrong."""
    if question.kind in {Kind.SINGLE, Kind.MULTIPLE, Kind.TEXT}:
        yield from (option.text for option in question.options)
    if question.kind is Kind.TEXT:
        yield from question.accept


def _said(question: Question) -> Iterator[str]:
    yield from (question.stem, question.explanation)
    yield from (part for option in question.options for part in (option.text, option.reason))


def _rivals(question: Question, kind: ValueType, known: _Known, glossary: Glossary) -> Iterator[str]:
    accepted = {word for text in question.accept for word in words(text)}
    near = {word: frozenset(_near(word, known)) for word in accepted}
    roots = set(map(root, accepted))
    yield from {
        other
        for word, some in near.items()
        for other in some
        if root(other) not in roots and not _is_other_form(other, word)
    }
    asked = asked_text(question)
    stem = frozenset(map(lemma, words(question.stem)))
    own = {glossary.same(text) for text in question.accept}
    close = {text for key in question.accept for text in _close(words(key), near, known)}
    parts = {part for text in question.accept for part in _parts(words(text))}
    for text, types in known.answers.items():
        is_told = kind in types and known.lemmas[text] <= stem and words(text) not in parts
        if (is_told or text in close) and glossary.same(text) not in own:
            is_other = not any(same_text(text, each) for each in question.accept)
            if is_other and (is_told or is_accepted(text, asked)):
                yield text


def _parts(found: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield consecutive words of an accepted answer, such as “SCO” of “SCO Council of Foreign Ministers”: no other
    answers.
    """
    yield from (tuple(found[start:end]) for start, end in combinations(range(len(found) + 1), 2))


def _near(word: str, known: _Known) -> Iterator[str]:
    """Yield words that a slip makes of this one, in either spelling."""
    for form in {word, common_form(word)}:
        made = slips(form, known.letters)
        yield from made & known.words
        yield from (other for other in made & english_words() if not is_swap(other, form))


def _is_other_form(other: str, word: str) -> bool:
    """Return whether it is the same word with another ending: “united”, “unites”; “Russia”,
    “Russian”; “-ism”, “-ist”.
    """
    short, long = sorted((other, word), key=len)
    is_ending = long[:-1] == short or (long[:-1] == short[:-1] and {long[-3:], short[-3:]} == {"ism", "ist"})
    return is_ending or lemma(other) == lemma(word)


def _close(key: Sequence[str], near: _Index, known: _Known) -> frozenset[str]:
    """Return answers that hold every word of an accepted one, or a slip of it."""
    with_each = (
        frozenset(text for form in (word, *near[word]) for text in known.answers_with.get(root(form), ()))
        for word in key
    )
    return frozenset.intersection(*with_each)
