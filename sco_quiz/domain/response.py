"""A learner's response and confidence."""

from dataclasses import dataclass
from enum import IntEnum

from sco_quiz.domain.question import Kind, Question


class Confidence(IntEnum):
    GUESSING = 1
    FAIRLY_SURE = 2
    CERTAIN = 3


@dataclass(frozen=True, slots=True)
class Response:
    """One answer. Positions count from 0 and refer to the question as it was shown.

    `chosen`: single, true_false, multiple: the chosen options, ascending. order: every option's position, in the
    learner's order. match: for each left side the position of its right side in `choices`, -1 while open. `text`: what
    was typed, to the letter.
    """

    chosen: tuple[int, ...] = ()
    text: str = ""
    dont_know: bool = False


EMPTY = Response()
DONT_KNOW = Response(dont_know=True)
LONGEST_ENTRY = 500  # characters kept of a typed answer; no key comes near that


def is_answer(response: Response) -> bool:
    """Return whether there is something to mark, however little; “I don't know” is not. See also `completeness`."""
    return bool(response.text.strip()) or any(i >= 0 for i in response.chosen)


def fits(question: Question, response: Response) -> bool:
    """Return whether the response can be one to this question; a stored one that cannot is damaged."""
    if response.dont_know:
        return not response.chosen and not response.text
    n = len(question.options)
    chosen = response.chosen
    match question.kind:
        case Kind.SINGLE | Kind.TRUE_FALSE:
            return len(chosen) <= 1 and all(0 <= i < n for i in chosen) and not response.text
        case Kind.MULTIPLE:
            return len(set(chosen)) == len(chosen) and all(0 <= i < n for i in chosen) and not response.text
        case Kind.ORDER:
            return (not chosen or sorted(chosen) == list(range(n))) and not response.text
        case Kind.MATCH:
            sides = len(question.choices)
            return (not chosen or len(chosen) == n) and all(-1 <= i < sides for i in chosen) and not response.text
        case Kind.NUMBER | Kind.TEXT:
            return not chosen and len(response.text) <= LONGEST_ENTRY


def toggled(question: Question, response: Response, option: int) -> Response:
    """Return the response after a click on an option, which chooses or clears it."""
    if option in response.chosen:
        return Response(chosen=tuple(i for i in response.chosen if i != option))
    if question.kind is Kind.MULTIPLE:
        return Response(chosen=tuple(sorted({*response.chosen, option})))
    return Response(chosen=(option,))
