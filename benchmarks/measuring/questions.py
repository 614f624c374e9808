"""Banks as large as nobody has written yet: the shipped questions again and again, each time on facts of their own."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from sco_quiz.authoring.building import load_pack
from sco_quiz.domain.fact import FactId
from sco_quiz.domain.question import Bank, QuestionId
from sco_quiz.paths import questions_dir


def shipped() -> Bank:
    return load_pack(next(folder for folder in sorted(questions_dir().iterdir()) if folder.is_dir()))


def numbers(bank: Bank, questions: int) -> range:
    """For about so many questions: whole copies of the bank, one at least."""
    return range(max(1, round(questions / len(bank.questions))))


def copies(bank: Bank, numbers: Iterable[int]) -> Bank:
    """With as many facts and enemies to a question as the bank has."""
    several = [_copy(bank, number) for number in numbers]
    return Bank(
        bank.pack,
        tuple(fact for each in several for fact in each.facts),
        tuple(question for each in several for question in each.questions),
        frozenset(pair for each in several for pair in each.enemies),
    )


def _copy(bank: Bank, number: int) -> Bank:
    named = _names(bank, number)
    facts = {fact.id: FactId(named(fact.id)) for fact in bank.facts}
    questions = {question.id: QuestionId(named(question.id)) for question in bank.questions}
    return Bank(
        bank.pack,
        tuple(replace(fact, id=facts[fact.id]) for fact in bank.facts),
        tuple(replace(q, id=questions[q.id], facts=tuple(facts[fact] for fact in q.facts)) for q in bank.questions),
        frozenset(frozenset(questions[one] for one in pair) for pair in bank.enemies),
    )


def _names(bank: Bank, number: int) -> Callable[[str], str]:
    pack, again = f"{bank.pack.id}/", f"{bank.pack.id}/{number:05}-"
    return lambda name: name.replace(pack, again, 1)
