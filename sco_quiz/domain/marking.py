"""Marks: how much of a question a response gets right. `docs/marking.md` states the same rules with examples."""

from enum import StrEnum
from itertools import combinations
from math import isclose

from sco_quiz.domain.question import Kind, Option, Question
from sco_quiz.domain.response import Confidence, Response, is_answer
from sco_quiz.domain.typed import nouns
from sco_quiz.domain.typed.asked import asked_number, asked_text, number_readings, written_number
from sco_quiz.domain.typed.texts import is_accepted, says


class MarkingScheme(StrEnum):
    """How marks become points; chosen before the start."""

    PLAIN = "plain"  # the share that is right
    PENALTY = "penalty"  # a wrong choice among n costs 1 / (n - 1): blind guessing earns nothing on average
    CERTAINTY = "certainty"  # the surer, the more a right answer earns and a wrong one costs


class Verdict(StrEnum):
    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    DONT_KNOW = "dont_know"
    UNDECIDED = "undecided"  # a number was typed that can be read in two ways: neither right nor wrong
    NO_ANSWER = "no_answer"
    RAN_OUT = "ran_out"  # never seen when the time was up: says nothing about knowledge


def mark(question: Question, response: Response) -> float:
    """The share of the question's one point that a response earns, 0 to 1.

    several answers: (right chosen - wrong chosen) / right ones. order: (pairs in the right order - pairs in the
    wrong order) / pairs. match: right pairs / pairs. None of them goes below zero. All others: all or nothing.
    """
    if not _says_one_thing(question, response):
        return 0.0
    match question.kind:
        case Kind.SINGLE | Kind.TRUE_FALSE:
            return float(question.options[response.chosen[0]].key)
        case Kind.MULTIPLE:
            return _right_minus_wrong(question, response)
        case Kind.ORDER:
            return _pairs_in_order(question, response)
        case Kind.MATCH:
            return matched(question, response).count(True) / len(question.options)
        case Kind.NUMBER:
            return float(_number_right(question, response.text))
        case Kind.TEXT:
            return float(is_accepted(response.text, asked_text(question)))


def is_undecided(question: Question, response: Response) -> bool:
    """Whether a number was typed that can be read in two ways, as "2.001" can: it is neither right nor wrong yet."""
    return question.kind is Kind.NUMBER and len(number_readings(question, response.text)) > 1


def _says_one_thing(question: Question, response: Response) -> bool:
    return is_answer(response) and not response.dont_know and not is_undecided(question, response)


def _right_minus_wrong(question: Question, response: Response) -> float:
    right = sum(question.options[i].key for i in response.chosen)
    wrong = len(response.chosen) - right
    return max(0.0, (right - wrong) / len(question.keys))


def _pairs_in_order(question: Question, response: Response) -> float:
    place = {text: n for n, text in enumerate(question.order)}
    places = [place[question.options[i].text] for i in response.chosen]
    pairs = list(combinations(places, 2))
    right = sum(a < b for a, b in pairs)
    return max(0.0, (2 * right - len(pairs)) / len(pairs))


def matched(question: Question, response: Response) -> tuple[bool, ...]:
    """For each left side of a match whether its right side was found."""
    right = dict(question.pairs)
    return tuple(
        at >= 0 and question.choices[at] == right[option.text]
        for option, at in zip(question.options, response.chosen or (-1,) * len(question.options), strict=True)
    )


def _number_right(question: Question, text: str) -> bool:
    """Compared in single units, so that 890 billion, 0.89 trillion and all the noughts are one number."""
    asked = asked_number(question)
    given = number_readings(question, text)
    keys = [written_number(key, asked) for key in question.accept]
    tolerance = question.tolerance * nouns.scale(question.unit)
    return len(given) == 1 and any(key is not None and _within(tolerance, given[0].value, key) for key in keys)


def _within(tolerance: float, given: float, key: float) -> bool:
    """The edge of the tolerance is inside, although 1.25 - 1.2 is a hair more than 0.05."""
    distance = abs(given - key)
    return distance <= tolerance or isclose(distance, tolerance, rel_tol=1e-9)


# Right and wrong by how sure the learner was, in thirds of a point: Gardner-Medwin's certainty-based marking, as Moodle
# has it. An answer with no word on it counts as a guess.
CERTAINTY_THIRDS = {
    Confidence.GUESSING: (1, 0),
    Confidence.FAIRLY_SURE: (2, -2),
    Confidence.CERTAIN: (3, -6),
}


def points(scheme: MarkingScheme, question: Question, response: Response, sure: Confidence | None) -> float:
    """What a response earns, 1 at most; below zero only under the schemes that take off. No answer earns 0."""
    if not _says_one_thing(question, response):
        return 0.0
    share = mark(question, response)
    if scheme is MarkingScheme.PENALTY and not share and question.kind in {Kind.SINGLE, Kind.TRUE_FALSE}:
        return -1 / (len(question.options) - 1)
    return points_of(scheme, share, sure)


def points_of(scheme: MarkingScheme, share: float, sure: Confidence | None) -> float:
    """What a share that is right earns where no wrong choice costs, 1 at most."""
    if scheme is not MarkingScheme.CERTAINTY:
        return share
    right, wrong = CERTAINTY_THIRDS[sure or Confidence.GUESSING]
    return (wrong + (right - wrong) * share) / 3


def wrong_options(question: Question, response: Response) -> tuple[Option, ...]:
    """The wrong options that a response chose, or that what was typed comes to; none where none was foreseen."""
    match question.kind:
        case Kind.SINGLE | Kind.TRUE_FALSE | Kind.MULTIPLE:
            return tuple(question.options[at] for at in response.chosen if not question.options[at].key)
        case Kind.NUMBER:
            asked = asked_number(question)
            given = number_readings(question, response.text)
            foreseen = ((option, written_number(option.text, asked)) for option in question.options)
            same = (o for o, number in foreseen if number is not None and isclose(given[0].value, number))
            return tuple(same) if len(given) == 1 else ()
        case Kind.TEXT:
            asked_for = asked_text(question)
            is_wrong = bool(response.text.strip()) and not is_accepted(response.text, asked_for)
            return tuple(o for o in question.options if is_wrong and says(response.text, o.text, asked_for))
        case Kind.ORDER | Kind.MATCH:
            return ()


def verdict(question: Question, response: Response, *, reached: bool = True) -> Verdict:
    """The mark in one word; `reached` is False where time ran out before the question was seen."""
    if response.dont_know:
        return Verdict.DONT_KNOW
    if is_undecided(question, response):
        return Verdict.UNDECIDED
    if not _says_one_thing(question, response):
        return Verdict.NO_ANSWER if reached else Verdict.RAN_OUT
    share = mark(question, response)
    if share >= 1.0:
        return Verdict.RIGHT
    return Verdict.PARTLY if share > 0.0 else Verdict.WRONG
