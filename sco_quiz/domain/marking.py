"""Marks: how much of a question a response gets right. `docs/marking.md` states the same rules with examples."""

from enum import StrEnum
from itertools import combinations
from math import isclose

from sco_quiz.domain.entry import read_number, same_text, text_matches
from sco_quiz.domain.question import Kind, Option, Question
from sco_quiz.domain.response import Confidence, Response, is_answer


class Scheme(StrEnum):
    """How marks become points; chosen before the start."""

    PLAIN = "plain"  # the share that is right
    PENALTY = "penalty"  # a wrong choice among n costs 1 / (n - 1): blind guessing earns nothing on average
    CERTAINTY = "certainty"  # the surer, the more a right answer earns and a wrong one costs


class Verdict(StrEnum):
    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    DONT_KNOW = "dont_know"
    NO_ANSWER = "no_answer"
    RAN_OUT = "ran_out"  # never seen when the time was up: says nothing about knowledge


def mark(question: Question, response: Response) -> float:
    """The share of the question's one point that a response earns, 0 to 1.

    several answers: (right chosen - wrong chosen) / right ones. order: (pairs in the right order - pairs in the
    wrong order) / pairs. match: right pairs / pairs. None of them goes below zero. All others: all or nothing.
    """
    if not is_answer(response) or response.dont_know:
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
            return float(_text_right(question, response.text))


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
    given = read_number(text, question.unit)
    keys = [read_number(key, question.unit) for key in question.accept]
    return given is not None and any(key is not None and _within(question.tolerance, given, key) for key in keys)


def _within(tolerance: float, given: float, key: float) -> bool:
    """The edge of the tolerance is inside, although 1.25 - 1.2 is a hair more than 0.05."""
    distance = abs(given - key)
    return distance <= tolerance or isclose(distance, tolerance, rel_tol=1e-9)


def _text_right(question: Question, text: str) -> bool:
    """An expected wrong answer is wrong, even where it is but a slip away from the key."""
    expected = any(same_text(text, option.text) for option in question.options if not option.key)
    return not expected and text_matches(text, question.accept)


# Right and wrong by how sure the learner was, in thirds of a point: Gardner-Medwin's certainty-based marking, as Moodle
# has it. An answer with no word on it counts as a guess.
CERTAINTY_THIRDS = {
    Confidence.GUESSING: (1, 0),
    Confidence.FAIRLY_SURE: (2, -2),
    Confidence.CERTAIN: (3, -6),
}


def points(scheme: Scheme, question: Question, response: Response, sure: Confidence | None) -> float:
    """What a response earns, 1 at most; below zero only under the schemes that take off. No answer earns 0."""
    if not is_answer(response) or response.dont_know:
        return 0.0
    share = mark(question, response)
    if scheme is Scheme.PENALTY and not share and question.kind in {Kind.SINGLE, Kind.TRUE_FALSE}:
        return -1 / (len(question.options) - 1)
    return points_of(scheme, share, sure)


def points_of(scheme: Scheme, share: float, sure: Confidence | None) -> float:
    """What a share that is right earns where no wrong choice costs, 1 at most."""
    if scheme is not Scheme.CERTAINTY:
        return share
    right, wrong = CERTAINTY_THIRDS[sure or Confidence.GUESSING]
    return (wrong + (right - wrong) * share) / 3


def wrong_options(question: Question, response: Response) -> tuple[Option, ...]:
    """The wrong options that a response chose, or that what was typed comes to; none where none was foreseen."""
    match question.kind:
        case Kind.SINGLE | Kind.TRUE_FALSE | Kind.MULTIPLE:
            return tuple(question.options[at] for at in response.chosen if not question.options[at].key)
        case Kind.NUMBER:
            given = read_number(response.text, question.unit)
            same = (o for o in question.options if given is not None and given == read_number(o.text, question.unit))
            return tuple(same)
        case Kind.TEXT:
            return tuple(o for o in question.options if response.text.strip() and same_text(response.text, o.text))
        case Kind.ORDER | Kind.MATCH:
            return ()


def verdict(question: Question, response: Response, *, reached: bool = True) -> Verdict:
    """The mark in one word; `reached` is False where time ran out before the question was seen."""
    if response.dont_know:
        return Verdict.DONT_KNOW
    if not is_answer(response):
        return Verdict.NO_ANSWER if reached else Verdict.RAN_OUT
    share = mark(question, response)
    if share >= 1.0:
        return Verdict.RIGHT
    return Verdict.PARTLY if share > 0.0 else Verdict.WRONG
