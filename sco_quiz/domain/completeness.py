"""Whether the answer to a question is there, half there, or missing."""

from enum import StrEnum

from sco_quiz.domain.entry import read_number
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import Response, is_answer


class Completeness(StrEnum):
    MISSING = "missing"
    INCOMPLETE = "incomplete"  # begun: marked as it stands, but the learner is asked whether it is meant
    COMPLETE = "complete"
    DONT_KNOW = "dont_know"

    @property
    def is_open(self) -> bool:
        """Whether the learner still has something to do here."""
        return self in {Completeness.MISSING, Completeness.INCOMPLETE}


def completeness(question: Question, response: Response) -> Completeness:
    """How far a response is.

    Incomplete are fewer choices than the task asks for, a match with an open side, and an entry in a number field
    that is not read as a number.
    """
    if response.dont_know:
        return Completeness.DONT_KNOW
    if not is_answer(response):
        return Completeness.MISSING
    return Completeness.COMPLETE if _is_whole(question, response) else Completeness.INCOMPLETE


def _is_whole(question: Question, response: Response) -> bool:
    match question.kind:
        case Kind.MULTIPLE:
            return len(response.chosen) >= len(question.keys)
        case Kind.MATCH:
            return all(at >= 0 for at in response.chosen)
        case Kind.NUMBER:
            return read_number(response.text, question.unit) is not None
        case _:
            return True
