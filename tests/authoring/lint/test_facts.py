"""Each rule on facts lets the good fact pass and stops the bad one."""

import pytest

from sco_quiz.authoring.lint.rules import BANK_RULES, EVIDENCE_RULES, FACT_RULES, ITEM_RULES
from sco_quiz.authoring.pack.records import FactRecord, OutsideRecord
from sco_quiz.domain.fact import ValueType
from tests.authoring.lint import (
    test_evidence,
    test_options,
    test_reasons,
    test_stems,
)
from tests.authoring.lint.whole_bank import test_balance, test_coverage, test_spelling
from tests.authoring.packs import broken, draft, fact, pool, year_fact


def noted(note: str, source: str = "River Post") -> FactRecord:
    return fact(outside=(OutsideRecord(note=note, source=source),))


CASES = {
    "values-known": (fact(), fact(values=("Fernau",), statement="It was Fernau.")),
    "values-stated": (fact(), fact(statement="The meeting was held at the sea.")),
    "statement-timeless": (fact(), fact(statement="The meeting was recently held in Arvale.")),
    "outside-note": (noted("The dam was built in 2031."), noted("It was built. It was tall.")),
    "claim-holder": (
        fact(holder="Ida Moll", statement="Moll says that it was Arvale."),
        fact(holder="Ida Moll", statement="It was Arvale."),
    ),
    "key-term-length": (fact(key_terms=("in the port of Arvale",)), fact(key_terms=("a b c d e f g",))),
}


@pytest.mark.parametrize("rule", CASES)
def test_rule_stops_the_bad_fact_only(rule: str) -> None:
    good, bad = CASES[rule]
    assert rule not in broken(draft(good))
    assert rule in broken(draft(bad))


@pytest.mark.parametrize(("note", "source"), [("Was it built?", "P"), ("It was built last year.", "P"), ("A.", " ")])
def test_note_from_outside_is_a_sentence_of_any_day_with_a_source(note: str, source: str) -> None:
    assert "outside-note" in broken(draft(noted(note, source)))


def test_note_from_outside_may_hold_a_figure_and_a_name() -> None:
    assert "outside-note" not in broken(draft(noted("The sum of $1.5 billion came from the U.S.", "Post, p. 3")))


def test_value_of_the_pool_is_no_value_of_a_fact() -> None:
    made = draft(fact(values=("Fernau",), statement="It was Fernau."), more=(pool("Fernau"),))
    assert "values-known" in broken(made)


def test_value_is_of_the_type_that_the_fact_says() -> None:
    assert "values-known" in broken(draft(fact(type=ValueType.PERSON)))
    assert "values-known" in broken(draft(year_fact(values=("long ago",), statement="That was long ago.")))


def test_statement_may_spell_a_number() -> None:
    spelled = year_fact(type=ValueType.COUNT, values=("4",), statement="Four cities founded the league.")
    assert "values-stated" not in broken(draft(spelled))


def test_every_rule_is_tested() -> None:
    named = {rule.name for rule in (*ITEM_RULES, *FACT_RULES, *BANK_RULES, *EVIDENCE_RULES)}
    tables = (
        CASES,
        test_options.CASES,
        test_reasons.CASES,
        test_spelling.CASES,
        test_stems.CASES,
        test_balance.CASES,
        test_coverage.CASES,
        test_evidence.CASES,
    )
    assert named == {name for table in tables for name in table}
