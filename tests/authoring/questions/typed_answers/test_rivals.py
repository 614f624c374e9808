from typing import Any

import pytest

from sco_quiz.authoring.pack.records import Typed
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.marking import mark
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import Response
from tests.authoring.packs import draft, fact, single, value

STEM = "Which city held the meeting?"


def typed(stem: str = STEM, *, of_pack: dict[str, Any] | None = None, accept: tuple[str, ...] = ()) -> Question:
    """The typed question of a pack about a meeting in Arvale, with more values than the cities of the league."""
    values = (value("Arvala", beside=("Norland",)), value("harbour town", type=ValueType.TERM, group="places"))
    asks = (single(), Typed(kind=Kind.TEXT, stem=stem, accept=accept))
    made = draft(fact(*asks), values=values, **(of_pack or {}))
    return next(question for question in made.bank.questions if question.kind is Kind.TEXT)


def is_right(question: Question, entry: str) -> bool:
    return mark(question, Response(text=entry)) == 1.0


def test_a_slip_that_makes_another_word_of_the_pack_is_a_rival() -> None:
    question = typed()
    assert "arvala" in question.rivals
    assert not is_right(question, "Arvala")
    assert is_right(question, "Arvaale")


@pytest.mark.parametrize(
    ("key", "entry"), [("culture", "vulture"), ("Japanese", "Javanese"), ("security issues", "security tissues")]
)
def test_a_slip_that_makes_another_english_word_or_name_is_a_rival(key: str, entry: str) -> None:
    assert not is_right(typed(accept=(key,)), entry)


@pytest.mark.parametrize(
    ("key", "entry"),
    [
        ("culture", "cutlure"),
        ("culture", "culturre"),
        ("culture", "cultured"),
        ("United League", "Untied League"),
        ("United League", "Unites League"),
        ("Pakistan", "Pakistani"),
        ("border defence", "border defense"),
        ("terrorism", "terrorist"),
    ],
)
def test_other_forms_of_the_word_and_swapped_letters_are_no_rivals(key: str, entry: str) -> None:
    assert is_right(typed(accept=(key,)), entry)


def test_an_answer_of_the_same_type_that_the_stem_names_is_a_rival() -> None:
    question = typed("Besides Brenholm, which city held the meeting?")
    assert "Brenholm" in question.rivals
    assert is_right(question, "the city of Arvale")
    assert not is_right(question, "Arvale, Brenholm")


def test_another_answer_that_holds_the_accepted_one_is_a_rival() -> None:
    question = typed("Which town has a harbour?", accept=("town",))
    assert question.rivals == ("arvala", "harbour town")
    assert not is_right(question, "harbour town")
    assert is_right(question, "the town")


def test_only_what_is_typed_has_rivals() -> None:
    assert {question.rivals for question in draft(fact(single())).bank.questions} == {()}


def test_an_abbreviation_of_the_pack_may_be_typed_in_full() -> None:
    of_pack = {"abbreviations": {"RL": "River League"}}
    question = typed("In which city of the RL was it?", of_pack=of_pack, accept=("RL city Arvale",))
    assert question.accept == ("Arvale", "RL city Arvale", "River League city Arvale")
    assert "River League" in question.beside
    assert is_right(question, "Arvale, a city of the River League")


def test_what_may_stand_beside_a_value_goes_with_the_question() -> None:
    values = (value("Arvik", beside=("Norland",)),)
    made = draft(fact(Typed(kind=Kind.TEXT, stem=STEM), values=("Arvik",)), values=values)
    question = made.bank.questions[0]
    assert question.beside[0] == "Norland"
    assert is_right(question, "Arvik, Norland")
    assert not is_right(question, "Arvik, Sudland")


@pytest.mark.parametrize("entry", ["Arvale municipality", "the city of Arvale"])
def test_the_kind_of_place_may_stand_beside_a_place(entry: str) -> None:
    assert is_right(typed("Where was the meeting held?"), entry)


@pytest.mark.parametrize(
    "entry", ["Anna M. Holt", "Holt Anna", "Anna Maria Holt", "Prof. Holt", "Ms Holt", "H.E. Anna Holt"]
)
def test_a_person_may_be_named_in_the_usual_ways(entry: str) -> None:
    person = value("Anna Holt", type=ValueType.PERSON, aliases=("Anna Maria Holt", "Holt"))
    asks = Typed(kind=Kind.TEXT, stem="Who chaired the meeting?")
    made = draft(fact(asks, type=ValueType.PERSON, values=("Anna Holt",)), values=(person,))
    assert is_right(made.bank.questions[0], entry)
