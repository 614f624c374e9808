"""Where wrong options come from, and what they never are."""

from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from sco_quiz.authoring.distractors.number_options import converges
from sco_quiz.authoring.distractors.quantities import MONTHS, amount
from sco_quiz.authoring.lint.whole_bank.chi_square import uneven
from sco_quiz.authoring.pack.records import FactRecord, NearRecord
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Option, Question
from tests.authoring.packs import CITIES, chosen, draft, fact, pool, single, value, wrong, year_fact

MANY = 400


def question(*facts: FactRecord, **changes: object) -> Question:
    return draft(*facts, **changes).bank.questions[0]


def wrong_options(of: Question) -> list[Option]:
    return [option for option in of.options if not option.key]


def test_own_distractors_come_first_then_the_article_then_the_pool() -> None:
    asked = fact(single(distractors=(wrong("Hollin"),), options=5), type=ValueType.PERSON, values=("Ida Moll",))
    known = (value("Ida Moll", type=ValueType.PERSON), value("Jon Ro", type=ValueType.PERSON))
    spare = tuple(pool(name, type=ValueType.PERSON) for name in ("Ann Bo", "Cy Dee", "Ed Fox"))
    found = Counter(option.provenance for option in wrong_options(question(asked, values=known, more=spare)))
    assert found == {"author": 1, "glossary": 1, "pool": 2}


def test_pool_serves_only_where_the_article_does_not() -> None:
    spare = tuple(pool(f"Spare{n}") for n in range(20))
    assert {option.provenance for option in wrong_options(question(fact(), more=spare))} == {"glossary"}


def test_drawn_distractors_are_of_the_group_of_the_key() -> None:
    terms = [value(f"{group} {n}", type=ValueType.TERM, group=group) for group in ("good", "bad") for n in range(4)]
    made = question(fact(type=ValueType.TERM, values=("good 0",)), values=tuple(terms))
    assert {option.text for option in made.options} == {"good 0", "good 1", "good 2", "good 3"}


def test_writer_may_ask_for_another_group() -> None:
    terms = [value(f"{group} {n}", type=ValueType.TERM, group=group) for group in ("good", "bad") for n in range(3)]
    made = question(fact(single(group="bad"), type=ValueType.TERM, values=("good 0",)), values=tuple(terms))
    assert {option.text for option in wrong_options(made)} == {"bad 0", "bad 1", "bad 2"}


def test_drawn_reason_is_the_gloss_with_its_paragraph() -> None:
    option = wrong_options(question(fact()))[0]
    assert option.reason == f"{option.text} is a city of the league (paragraph 1)."


def test_reason_for_what_the_article_does_not_name_points_to_the_answer() -> None:
    made = question(fact(chosen("Hollin", "Fernau"), paragraph="C"))
    assert wrong_options(made)[0].reason == "That is another city altogether. See the photo caption."


def test_truth_and_near_truth_are_never_drawn() -> None:
    near = (NearRecord(value="Dornwick", reason="It was held there in part."),)
    other = fact(id="two", subject="the Meeting", values=("Casterby",))
    made = question(fact(truth=("Brenholm",), near_true=near), other, more=(pool("Ivybridge"),))
    assert {option.text for option in made.options} == {"Arvale", "Elmsford", "Ivybridge"}


def test_two_good_distractors_are_enough_for_a_question_and_one_is_not() -> None:
    assert len(question(fact(truth=("Brenholm", "Casterby"))).options) == 3
    assert draft(fact(truth=("Brenholm", "Casterby", "Dornwick"))).bank.questions == ()


def test_adding_a_value_leaves_other_questions_as_they_are() -> None:
    before = question(fact())
    after = question(fact(), values=(value("Rome", type=ValueType.COUNTRY),))
    assert before == after


def test_key_of_a_number_has_every_rank_equally_often() -> None:
    ranks = Counter(rank(number) for number in range(MANY))
    assert set(ranks) == {0, 1, 2, 3}
    assert min(ranks.values()) > MANY / 4 * 0.75


def rank(number: int) -> int:
    made = question(year_fact(id=f"fact-{number}"))
    return sorted(made.options, key=lambda option: option.text).index(next(o for o in made.options if o.key))


def test_rank_is_drawn_among_written_numbers_too() -> None:
    spare = tuple(wrong(text) for text in ("1993", "1995", "1996", "2001", "2003", "2005"))
    asks = [single(distractors=spare, draw=False, stem=f"When was it, {n}?") for n in range(MANY)]
    made = [question(year_fact(asks[n], id=f"fact-{n}")) for n in range(MANY)]
    ranks = Counter(sum(option.text < "1998" for option in wrong_options(each)) for each in made)
    assert not uneven([ranks[n] for n in range(4)], level=0.05)


def month_question(month: str, year: int, number: int = 0) -> Question:
    key = f"{month} {year}"
    asked = year_fact(type=ValueType.MONTH, values=(key,), id=f"fact-{number}", statement=f"It was in {key}.")
    return question(asked, published=date(2025, 9, 1))


@settings(deadline=None)  # a machine may be busy
@given(st.sampled_from(MONTHS), st.integers(1990, 2024))
def test_no_month_shares_more_with_the_others_than_the_rest_do(month: str, year: int) -> None:
    options = [option.text for option in month_question(month, year).options]
    assert len(options) == 4
    assert not converges(f"{month} {year}", [text for text in options if text != f"{month} {year}"])


def test_months_are_varied_two_by_two() -> None:
    parts = [option.text.split() for option in month_question("June", 2018).options]
    assert [len({part[at] for part in parts}) for at in (0, 1)] == [2, 2]


def test_key_of_a_month_has_every_rank_equally_often() -> None:
    ranks = Counter(_month_rank(month_question("June", 2018, n)) for n in range(MANY))
    assert not uneven([ranks[n] for n in range(4)], level=0.05)


def _month_rank(of: Question) -> int:
    numbers = [amount(option.text, ValueType.MONTH) or 0 for option in of.options]
    return sorted(numbers).index(2018 * 12 + 5)


def test_values_that_are_keys_elsewhere_are_drawn_first() -> None:
    others = [value(f"Never {n}") for n in range(8)]
    asked = fact()
    keys = [fact(id=f"other-{n}", subject=f"other {n}", values=(city,)) for n, city in enumerate(CITIES[1:4])]
    made = draft(asked, *keys, values=tuple(others)).bank.questions[0]
    assert {option.text for option in made.options} == set(CITIES[:4])


def test_key_that_other_stems_name_stands_beside_a_value_that_they_name_too() -> None:
    """But for one question in four, in which it may stand out: else the opposite would help."""
    told = single(stem="In which year did Arvale and Elmsford meet?", draw=False)
    stands_out = 0
    for n in range(MANY):
        made = draft(fact(id=f"fact-{n}"), year_fact(told, id="told"), more=tuple(pool(f"Spare{i}") for i in range(9)))
        stands_out += "Elmsford" not in {option.text for option in made.bank.questions[0].options}
    assert 0 < stands_out < MANY / 4


def test_years_of_the_pack_serve_where_they_are_near() -> None:
    years = tuple(value(text, type=ValueType.YEAR) for text in ("1985", "1990", "1994", "2003", "2007", "2013"))
    assert {option.provenance for option in wrong_options(question(year_fact(), values=years))} == {"glossary"}


def test_years_of_the_pack_that_are_far_off_do_not_serve() -> None:
    years = tuple(value(text, type=ValueType.YEAR) for text in ("1931", "1945", "1982", "2014"))
    assert {option.provenance for option in wrong_options(question(year_fact(), values=years))} == {"generated"}


@given(st.integers(3, 2000))
def test_drawn_numbers_differ_and_are_like_the_key(number: int) -> None:
    asked = year_fact(type=ValueType.MONEY, values=(f"${number} million",))
    options = question(asked).options
    assert len({amount(option.text, ValueType.MONEY) for option in options}) == len(options) == 4
    assert all(option.text.startswith("$") and option.text.endswith(" million") for option in options)
