"""Each rule on stems lets the good question pass and stops the bad one."""

from datetime import date
from typing import Any

import pytest

from sco_quiz.authoring.pack.records import FactRecord, ListKind, Match, Order, OrderItem, Pair
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Kind
from tests.authoring.packs import broken, draft, fact, single, year_fact


def asked(stem: str, **changes: object) -> FactRecord:
    return fact(single(stem=stem), **changes)


def order(when: str) -> FactRecord:
    items = (
        OrderItem(text="The league is founded", when=when),
        OrderItem(text="The second meeting", when="1998-05", reason="See paragraph 1."),
        OrderItem(text="The third meeting", when="1998-06", reason="See paragraph 1."),
    )
    return year_fact(Order(kind=Kind.ORDER, stem="Put these in order.", items=items))


def match(right: str) -> FactRecord:
    pairs = (Pair(left="One", right="Arvale"), Pair(left="Two", right="Brenholm"), Pair(left="Three", right=right))
    places = ("Arvale", "Brenholm", "Casterby")
    return fact(Match(kind=Kind.MATCH, stem="Match them.", pairs=pairs), values=places, list=ListKind.CLOSED)


IN_2024 = {"as_of": date(2024, 5, 13), "anchor": "The article says Monday."}
CASES = {
    "negatives": (asked("Which city did NOT hold the meeting?"), asked("Which city did not hold the meeting?")),
    "relative-time": (asked("Which city held the meeting of 2024?"), asked("Which city held the meeting last year?")),
    "holder-named": (
        asked("Which city did Ida Moll name?", holder="Ida Moll"),
        asked("Which city held the meeting?", holder="Ida Moll"),
    ),
    "dated": (asked("Which city held the meeting of 2024?", **IN_2024), asked("Which city held it?", **IN_2024)),
    "blank": (asked("The meeting was held in ___."), asked("In ___ the meeting was held.")),
    "explained": (fact(), fact(single(explanation="It simply was so."))),
    "typeset": (asked("Which city held the league’s “meeting”?"), asked("Which city held the league's meeting?")),
    "order-dates": (order("1998-01"), order("1997")),
    "pair-said": (match("Casterby"), match("Dornwick")),
    "attribution": (asked("Which city held it?"), asked("Which city held it, according to the article?")),
    "full-question": (asked("Which city held it?"), asked("The city of the meeting:")),
}


@pytest.mark.parametrize("rule", CASES)
def test_rule_stops_the_bad_question_only(rule: str) -> None:
    good, bad = CASES[rule]
    assert rule not in broken(draft(good))
    assert rule in broken(draft(bad))


def test_two_marked_negatives_are_one_too_many() -> None:
    assert "negatives" in broken(draft(asked("Which city did NOT hold the meeting EXCEPT in spring?")))


def test_nothing_is_asked_that_an_open_list_leaves_out() -> None:
    stem = "Which city does the article NOT name?"
    assert "negatives" in broken(draft(asked(stem, list=ListKind.OPEN)))
    assert "negatives" not in broken(draft(asked(stem, list=ListKind.CLOSED)))


def test_question_after_a_year_need_not_carry_it() -> None:
    assert "dated" not in broken(draft(year_fact(**IN_2024)))


def test_stem_of_more_than_forty_words_is_too_long() -> None:
    assert "full-question" in broken(draft(asked("Which city" + " of the league" * 13 + "?")))


@pytest.mark.parametrize(
    ("stem", "changes", "good"),
    [
        ("Which city is best, according to the article?", {"holder": "the article"}, True),
        ("According to the article, which city does the article praise?", {"holder": "the article"}, False),
        ("Which of these cities are members, according to the article?", {"list": ListKind.OPEN}, True),
        ("On which day was it, by the article’s date line?", {"subject": "article"}, True),
        ("How many were there in 2024, as the article counts them?", {"type": ValueType.COUNT, **IN_2024}, True),
        ("Which city does the article name as the host?", {}, True),
        ("Which city was the host, as the article reports it?", {}, False),
        ("Which city in the article was the host?", {}, False),
        ("Which city, the article says, was the host?", {}, False),
    ],
)
def test_attribution_belongs_to_claims_and_to_what_asks_about_the_article(
    stem: str, changes: dict[str, Any], *, good: bool
) -> None:
    assert ("attribution" not in broken(draft(asked(stem, **changes)))) is good
