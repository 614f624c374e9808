"""How hard a question is expected to be."""

from sco_quiz.authoring.pack.records import Typed
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Kind
from tests.authoring.packs import chosen, draft, fact, single, value, year_fact

YEARS = tuple(value(text, type=ValueType.YEAR) for text in ("1990", "1994", "2003", "2007"))


def test_options_that_stand_in_the_article_make_a_question_harder() -> None:
    made, drawn = (draft(year_fact(), values=values).bank.questions[0].difficulty for values in ((), YEARS))
    assert drawn > made


def test_three_options_are_a_little_easier_than_four() -> None:
    four, three = (draft(year_fact(single(options=count))).bank.questions[0].difficulty for count in (4, 3))
    assert 0 < four - three < 0.05


def test_typing_a_name_is_harder_than_choosing_it() -> None:
    made = draft(fact(chosen("Hollin", "Fernau", "Jaywick"), Typed(kind=Kind.TEXT, stem="Where?")))
    assert made.bank.questions[1].difficulty > made.bank.questions[0].difficulty
