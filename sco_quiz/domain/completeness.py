"""Whether an answer is complete, incomplete or missing."""

from enum import StrEnum

from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import Response, is_answer
from sco_quiz.domain.typed.asked import number_readings


class Completeness(StrEnum):
    MISSING = "missing"
    INCOMPLETE = "incomplete"  # marked as it stands, but the learner is asked whether it is meant
    COMPLETE = "complete"
    DONT_KNOW = "dont_know"

    @property
    def is_open(self) -> bool:
        """Return whether the learner still has something to do here."""
        return self in {Completeness.MISSING, Completeness.INCOMPLETE}


def completeness(question: Question, response: Response) -> Completeness:
    """Return how complete a response is.

    Incomplete are fewer choices than the task asks for, a match with an open side, and an entry in a number field that
    is read as no number or in two ways.
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
            return len(number_readings(question, response.text)) == 1
        case _:
            return True
