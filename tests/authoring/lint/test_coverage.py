"""Rules on what of the article is asked."""

from dataclasses import replace

import pytest

from sco_quiz.authoring.drafting import Draft
from sco_quiz.authoring.records import SealRecord, TopicRecord
from tests.authoring.packs import broken, draft, fact, single


def spread(paragraphs: int) -> Draft:
    """20 questions over so many paragraphs."""
    facts = [
        fact(single(stem=f"Where was {n}?"), id=f"f-{n}", subject=f"s {n}", paragraph=str(n % paragraphs + 1))
        for n in range(20)
    ]
    return draft(*facts, paragraphs=paragraphs)


def sealed() -> Draft:
    made = draft()
    seals = {"1": SealRecord(paragraph="1", sha256="0" * 64, length=1)}
    return replace(made, source=replace(made.source, seals=seals, spans={"meeting": (0, 5)}))


CASES = {
    "covered": (draft(paragraphs=2, not_quizzed={"2": "Praise."}), draft(paragraphs=2)),
    "crowded-paragraph": (spread(5), spread(4)),
    "recorded": (sealed(), draft()),
}


@pytest.mark.parametrize("rule", CASES)
def test_rule_stops_the_bad_bank_only(rule: str) -> None:
    good, bad = CASES[rule]
    assert rule not in broken(good)
    assert rule in broken(bad)


def test_topic_without_a_question_is_not_covered() -> None:
    topics = (TopicRecord(id="cities", title="Cities"), TopicRecord(id="work", title="Work"))
    assert "covered" in broken(draft(topic=topics))


def test_paragraph_with_a_fact_is_not_excused() -> None:
    assert "covered" in broken(draft(not_quizzed={"1": "Praise."}))


def test_excuse_names_a_paragraph_of_the_article() -> None:
    assert "covered" in broken(draft(not_quizzed={"9": "Praise."}))
