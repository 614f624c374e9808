"""Each rule on options lets the good question pass and stops the bad one."""

import pytest

from sco_quiz.authoring.pack.records import FactRecord, Match, NearRecord, Number, Pair, Typed
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Kind
from tests.authoring.packs import broken, chosen, draft, fact, single, value, wrong, year_fact


def near(*texts: str) -> tuple[NearRecord, ...]:
    return tuple(NearRecord(value=text, reason="True in another sense.") for text in texts)


def match(*rights: str) -> FactRecord:
    pairs = tuple(Pair(left=f"Thing {n}", right=right) for n, right in enumerate(rights))
    return fact(Match(kind=Kind.MATCH, stem="Match them.", pairs=pairs))


def years(*texts: str) -> FactRecord:
    return year_fact(chosen(*texts, stem="When was the league founded?"))


def months(*texts: str) -> FactRecord:
    asked = chosen(*texts, stem="When did the league meet?")
    return year_fact(asked, type=ValueType.MONTH, values=("June 2018",), statement="It met in June 2018.")


CASES = {
    "key-count": (fact(), fact(chosen("Fernau", "Hollin", "Ivybridge", "Jaywick", "Kelso"))),
    "doubled-option": (years("1996", "1997", "1999"), fact(chosen("Fernau", "the fernau", "Hollin"))),
    "true-distractor": (
        fact(chosen("Brenholm", "Casterby")),
        fact(chosen("Brenholm", "Casterby"), truth=("Casterby",)),
    ),
    "all-of-the-above": (fact(chosen("Brenholm", "Casterby")), fact(chosen("Brenholm", "None of these cities"))),
    "one-type": (fact(chosen("Fernau", "Hollin")), years("1996", "In spring")),
    "one-answer-type": (match("Arvale", "Brenholm", "Casterby"), match("Arvale", "Brenholm", "patience")),
    "number-distance": (years("1996", "2010"), years("1996", "1970")),
    "shared-parts": (months("June 2019", "May 2018", "May 2019"), months("June 2019", "May 2018", "June 2017")),
    "option-in-option": (fact(chosen("Fernau", "Hollin")), fact(chosen("Fernau", "Upper Fernau"))),
    "key-in-stem": (fact(), fact(single(stem="In which city does the ship to Arvale land?"))),
    "option-reason": (fact(), fact(single(distractors=(wrong("Brenholm", "See."),)), statement="Yes")),
    "accepted-distractor": (
        fact(Typed(kind=Kind.TEXT, stem="Where?", accept=("Arwale",))),
        fact(Typed(kind=Kind.TEXT, stem="Where?", accept=("Brenholm",))),
    ),
    "unused-distractor": (
        fact(single(distractors=(wrong("Fernau"), wrong("Hollin")), options=3)),
        fact(single(distractors=(wrong("Fernau"), wrong("Hollin"), wrong("Ivybridge")), options=3)),
    ),
    "parallel-form": (fact(chosen("Fernau", "Hollin")), fact(chosen("Fernau", "a town"))),
    "absolute-words": (fact(chosen("Fernau", "Hollin")), fact(chosen("Fernau", "Always another city"))),
    "long-key": (
        fact(chosen("Fernau by the lake", "Hollin"), values=("Arvale by the sea",)),
        fact(chosen("Fernau", "Hollin"), values=("Arvale by the sea",)),
    ),
    "echoed-word": (
        fact(chosen("Fernau harbour", "Hollin"), values=("Arvale harbour",)),
        fact(single(stem="Which harbour was it?"), values=("Arvale harbour",)),
    ),
}


@pytest.mark.parametrize("rule", CASES)
def test_rule_stops_the_bad_question_only(rule: str) -> None:
    good, bad = CASES[rule]
    assert rule not in broken(draft(good))
    assert rule in broken(draft(bad))


def test_distractor_is_wrong_for_every_fact_on_the_same_matter() -> None:
    other = fact(id="meeting-two", values=("Casterby",), statement="It was Casterby.")
    assert "true-distractor" in broken(draft(fact(chosen("Casterby", "Dornwick")), other))


def test_alias_of_a_true_value_is_no_distractor() -> None:
    known = value("Hollin", aliases=("Hollin-on-Sea",))
    made = draft(fact(chosen("Hollin-on-Sea", "Dornwick"), truth=("Hollin",)), values=(known,))
    assert "true-distractor" in broken(made)


def test_near_true_value_is_no_option_but_an_expected_wrong_answer() -> None:
    asked = Number(kind=Kind.NUMBER, stem="Which year?")
    assert "true-distractor" in broken(draft(year_fact(chosen("1997", "1996", stem="When?"), near_true=near("1997"))))
    assert "true-distractor" not in broken(draft(year_fact(asked, near_true=near("1997"))))


def test_amounts_of_money_lie_apart_from_one_another_too() -> None:
    asked = chosen("$500 million", "$540 million", stem="How much was spent?")
    priced = fact(asked, type=ValueType.MONEY, values=("$400 million",))
    assert "number-distance" in broken(draft(priced))


def test_distractor_is_of_the_type_that_values_toml_gives_it() -> None:
    person = value("Ida Moll", type=ValueType.PERSON)
    assert "one-type" in broken(draft(fact(chosen("Ida Moll", "Hollin")), values=(person,)))


def test_right_sides_of_a_match_are_of_one_type_and_group() -> None:
    person = value("Ida Moll", type=ValueType.PERSON)
    assert "one-answer-type" in broken(draft(match("Arvale", "Brenholm", "Ida Moll"), values=(person,)))
    terms = tuple(value(f"{name} {n}", type=ValueType.TERM, group=name) for name in ("good", "bad") for n in range(3))
    assert "one-answer-type" in broken(draft(match("good 0", "good 1", "bad 0"), values=terms))
    assert "one-answer-type" not in broken(draft(match("good 0", "good 1", "good 2"), values=terms))


def test_right_sides_may_be_numbers_that_nobody_lists() -> None:
    pairs = tuple(Pair(left=f"Thing {n}", right=right) for n, right in enumerate(("1998", "2002", "2011")))
    known = (value("1998", type=ValueType.YEAR), value("2011", type=ValueType.YEAR))
    assert "one-answer-type" not in broken(
        draft(year_fact(Match(kind=Kind.MATCH, stem="M.", pairs=pairs)), values=known)
    )


def test_numbers_may_be_written_beyond_the_room_and_names_may_not() -> None:
    texts = ("1996", "1997", "1999", "2001")
    spare = single(distractors=tuple(wrong(text) for text in texts), options=3, stem="When?")
    assert "unused-distractor" not in broken(draft(year_fact(spare)))
