import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import DONT_KNOW, EMPTY, LONGEST_ENTRY, Response, fits, is_answer, toggled
from tests.factories import one_of_each, question


@pytest.mark.parametrize("of", one_of_each(), ids=lambda of: of.kind)
@pytest.mark.parametrize("response", [EMPTY, DONT_KNOW])
def test_nothing_and_dont_know_fit_every_question_and_are_no_answer(of: Question, response: Response) -> None:
    assert (fits(of, response), is_answer(response)) == (True, False)


@pytest.mark.parametrize(
    ("kind", "response"),
    [
        (Kind.SINGLE, Response(chosen=(3,))),
        (Kind.MULTIPLE, Response(chosen=(0, 1, 2, 3))),
        (Kind.TRUE_FALSE, Response(chosen=(1,))),
        (Kind.ORDER, Response(chosen=(2, 0, 1))),
        (Kind.MATCH, Response(chosen=(3, -1, 3))),
        (Kind.NUMBER, Response(text="x" * LONGEST_ENTRY)),
        (Kind.TEXT, Response(text="Shanghai")),
    ],
)
def test_an_answer_in_the_form_of_its_kind_fits(kind: Kind, response: Response) -> None:
    assert (fits(question(kind), response), is_answer(response)) == (True, True)


@pytest.mark.parametrize(
    ("kind", "response"),
    [
        (Kind.SINGLE, Response(chosen=(0, 1))),
        (Kind.SINGLE, Response(chosen=(4,))),
        (Kind.SINGLE, Response(chosen=(-1,))),
        (Kind.SINGLE, Response(chosen=(0,), text="x")),
        (Kind.SINGLE, Response(chosen=(0,), dont_know=True)),
        (Kind.MULTIPLE, Response(chosen=(0, 0))),
        (Kind.MULTIPLE, Response(chosen=(0, 4))),
        (Kind.MULTIPLE, Response(text="Russia")),
        (Kind.TRUE_FALSE, Response(chosen=(2,))),
        (Kind.ORDER, Response(chosen=(0, 1))),
        (Kind.ORDER, Response(chosen=(0, 1, 1))),
        (Kind.ORDER, Response(text="First")),
        (Kind.MATCH, Response(chosen=(0, 1))),
        (Kind.MATCH, Response(chosen=(0, 1, 4))),
        (Kind.MATCH, Response(chosen=(0, 1, -2))),
        (Kind.NUMBER, Response(chosen=(0,))),
        (Kind.TEXT, Response(text="x" * (LONGEST_ENTRY + 1))),
        (Kind.TEXT, Response(text="x", dont_know=True)),
    ],
)
def test_what_cannot_be_an_answer_to_the_question_does_not_fit(kind: Kind, response: Response) -> None:
    assert not fits(question(kind), response)


@pytest.mark.parametrize("response", [Response(text="  \n"), Response(chosen=(-1, -1))])
def test_blanks_and_open_pairs_are_no_answer(response: Response) -> None:
    assert not is_answer(response)


@pytest.mark.parametrize("kind", [Kind.SINGLE, Kind.TRUE_FALSE])
def test_a_click_on_another_option_moves_the_choice(kind: Kind) -> None:
    assert toggled(question(kind), Response(chosen=(0,)), 1) == Response(chosen=(1,))


@pytest.mark.parametrize("kind", [Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE])
def test_second_click_on_an_option_clears_it(kind: Kind) -> None:
    asked = question(kind)
    assert toggled(asked, toggled(asked, EMPTY, 1), 1) == EMPTY


@given(st.lists(st.integers(0, 3), max_size=12))
def test_clicks_in_any_order_leave_ascending_choices(clicks: list[int]) -> None:
    asked, response = question(Kind.MULTIPLE), EMPTY
    for option in clicks:
        response = toggled(asked, response, option)
    assert fits(asked, response)
    assert response.chosen == tuple(sorted(i for i in range(4) if clicks.count(i) % 2))


@pytest.mark.parametrize("kind", [Kind.SINGLE, Kind.MULTIPLE])
def test_a_click_takes_dont_know_back(kind: Kind) -> None:
    assert toggled(question(kind), DONT_KNOW, 2) == Response(chosen=(2,))
