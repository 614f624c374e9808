"""Half an answer is told apart from a whole one."""

import pytest

from sco_quiz.domain.completeness import Completeness, completeness
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import DONT_KNOW, EMPTY, Response
from tests.factories import question

MISSING, INCOMPLETE, COMPLETE = Completeness.MISSING, Completeness.INCOMPLETE, Completeness.COMPLETE


@pytest.mark.fault("H3")
@pytest.mark.parametrize(
    ("kind", "response", "expected"),
    [
        (Kind.SINGLE, Response(chosen=(1,)), COMPLETE),
        (Kind.TRUE_FALSE, Response(chosen=(0,)), COMPLETE),
        (Kind.MULTIPLE, Response(chosen=(0,)), INCOMPLETE),
        (Kind.MULTIPLE, Response(chosen=(0, 1)), COMPLETE),
        (Kind.MATCH, Response(chosen=(1, -1, -1)), INCOMPLETE),
        (Kind.MATCH, Response(chosen=(1, 3, 0)), COMPLETE),
        (Kind.MATCH, Response(chosen=(-1, -1, -1)), MISSING),
        (Kind.ORDER, Response(chosen=(1, 2, 0)), COMPLETE),
        (Kind.NUMBER, Response(text="2x"), INCOMPLETE),
        (Kind.NUMBER, Response(text=" six "), COMPLETE),
        (Kind.NUMBER, Response(text="  "), MISSING),
        (Kind.TEXT, Response(text="2x"), COMPLETE),
    ],
)
def test_a_part_of_an_answer_is_incomplete(kind: Kind, response: Response, expected: Completeness) -> None:
    """A part of an answer (2 of 3 chosen, 1 of 4 matched, "2x" as a number) is not counted as answered."""
    assert completeness(question(kind), response) is expected
    assert expected.is_open == (expected is not COMPLETE)


@pytest.mark.parametrize("kind", Kind)
def test_nothing_is_missing_and_not_knowing_is_a_word_of_its_own(kind: Kind) -> None:
    assert completeness(question(kind), EMPTY) is MISSING
    assert completeness(question(kind), DONT_KNOW) is Completeness.DONT_KNOW
