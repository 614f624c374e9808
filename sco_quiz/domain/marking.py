"""Marking: how much of a question a response gets right. `docs/marking.md` states the rules with examples."""

from enum import StrEnum
from itertools import combinations
from math import isclose

from sco_quiz.domain.question import Kind, Option, Question
from sco_quiz.domain.response import Confidence, Response, is_answer
from sco_quiz.domain.typed import nouns
from sco_quiz.domain.typed.asked import asked_number, asked_text, number_readings, written_number
from sco_quiz.domain.typed.texts import is_accepted, says


class MarkingScheme(StrEnum):
    """How marks become points. It is chosen before the start."""

    PLAIN = "plain"  # the share that is right
    PENALTY = "penalty"  # a wrong choice among n costs 1 / (n - 1): blind guessing earns nothing on average
    CERTAINTY = "certainty"  # with more confidence a right answer earns more and a wrong one costs more


class Verdict(StrEnum):
    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    DONT_KNOW = "dont_know"
    UNDECIDED = "undecided"  # the typed number can be read in two ways: neither right nor wrong
    NO_ANSWER = "no_answer"
    RAN_OUT = "ran_out"  # not seen before the time was up: says nothing about knowledge


def mark(question: Question, response: Response) -> float:
    """Return the share of the question that a response gets right, 0 to 1.

    Several answers: (right chosen - wrong chosen) / right ones. Order: (pairs in the right order - pairs in the wrong
    order) / pairs. Match: right pairs / pairs. None of them goes below zero. All other kinds: all or nothing.
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
    """Return whether the typed number can be read in two ways, as “2.001” can: it is not yet right or wrong."""
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
    """Return for each left side of a match whether its right side was found."""
    right = dict(question.pairs)
    return tuple(
        at >= 0 and question.choices[at] == right[option.text]
        for option, at in zip(question.options, response.chosen or (-1,) * len(question.options), strict=True)
    )


def _number_right(question: Question, text: str) -> bool:
    """Compare in single units, so that 890 billion, 0.89 trillion and all the zeros are one number."""
    asked = asked_number(question)
    given = number_readings(question, text)
    keys = [written_number(key, asked) for key in question.accept]
    tolerance = question.tolerance * nouns.scale(question.unit)
    return len(given) == 1 and any(key is not None and _within(tolerance, given[0].value, key) for key in keys)


def _within(tolerance: float, given: float, key: float) -> bool:
    """Return whether the number lies within the tolerance or on its edge, although 1.25 - 1.2 is a little over 0.05."""
    distance = abs(given - key)
    return distance <= tolerance or isclose(distance, tolerance, rel_tol=1e-9)


# Points for right and wrong by confidence, in thirds of a point: Gardner-Medwin's certainty-based marking, as Moodle's.
# An answer without a confidence counts as a guess.
CERTAINTY_THIRDS = {
    Confidence.GUESSING: (1, 0),
    Confidence.FAIRLY_SURE: (2, -2),
    Confidence.CERTAIN: (3, -6),
}


def points(scheme: MarkingScheme, question: Question, response: Response, sure: Confidence | None) -> float:
    """Return what a response earns, 1 at most; negative only under schemes that deduct. No answer earns 0."""
    if not _says_one_thing(question, response):
        return 0.0
    share = mark(question, response)
    if scheme is MarkingScheme.PENALTY and not share and question.kind in {Kind.SINGLE, Kind.TRUE_FALSE}:
        return -1 / (len(question.options) - 1)
    return points_of(scheme, share, sure)


def points_of(scheme: MarkingScheme, share: float, sure: Confidence | None) -> float:
    """Return what a right share earns where no wrong choice costs, 1 at most."""
    if scheme is not MarkingScheme.CERTAINTY:
        return share
    right, wrong = CERTAINTY_THIRDS[sure or Confidence.GUESSING]
    return (wrong + (right - wrong) * share) / 3


def wrong_options(question: Question, response: Response) -> tuple[Option, ...]:
    """Return the wrong options that a response chose, or the expected wrong answers that a typed text comes to."""
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
    """Return the mark in one word. `reached` is False where the time ran out before the question was seen."""
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
