"""Try typed answers on the questions of a pack."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sco_quiz.domain.marking import mark, wrong_options
from sco_quiz.domain.question import TYPED, Bank, Kind, Question
from sco_quiz.domain.response import Response
from sco_quiz.domain.typed import nouns
from sco_quiz.domain.typed.asked import number_readings


@dataclass(frozen=True, slots=True)
class Tried:
    """The result of an entry: what it was read as (empty: nothing known), and whether it is right.

    `refused` says why it could not be tried; it is empty where it could.
    """

    read_as: str = ""
    right: bool = False
    refused: str = ""


def tried(bank: Bank, entries: Iterable[tuple[str, str]]) -> tuple[Tried, ...]:
    """Mark each entry as an answer to the question that it names, with or without the pack's id."""
    questions: dict[str, Question] = {question.id: question for question in bank.questions}
    return tuple(_tried(name, entry, questions, bank) for name, entry in entries)


def _tried(name: str, entry: str, questions: Mapping[str, Question], bank: Bank) -> Tried:
    question = questions.get(name) or questions.get(f"{bank.pack.id}/{name}")
    if question is None:
        return Tried(refused=f"there is no question '{name}' in {bank.pack.id}")
    if question.kind not in TYPED:
        return Tried(refused=f"the answer to '{name}' is not typed: its kind is {question.kind}")
    response = Response(text=entry)
    right = mark(question, response) >= 1.0
    return Tried(" or ".join(_read_as(question, response, right=right)), right)


def _read_as(question: Question, response: Response, *, right: bool) -> Iterator[str]:
    """Yield the number in the unit of the question, two where it can be read in two ways; the text or wrong answer it
    is.
    """
    if question.kind is Kind.NUMBER:
        scale = nouns.scale(question.unit)
        yield from (f"{reading.value / scale:.12g}" for reading in number_readings(question, response.text))
    elif right:
        yield question.accept[0]
    else:
        yield from (option.text for option in wrong_options(question, response)[:1])
