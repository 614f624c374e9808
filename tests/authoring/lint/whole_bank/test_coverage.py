"""Rules on what of the article is asked."""

from dataclasses import replace
from typing import Any

import pytest

from sco_quiz.authoring.pack.records import (
    AimsRecord,
    DistractorRecord,
    SealRecord,
    ShareRecord,
    TopicRecord,
    WordsRecord,
)
from sco_quiz.authoring.questions.draft import Draft
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


def aiming(**aims: Any) -> Draft:
    """Ten questions on cities, two on work."""
    facts = [
        fact(single(stem=f"Where was {n}?"), id=f"f-{n}", subject=f"s {n}", topic="work" if n > 9 else "cities")
        for n in range(12)
    ]
    topics = (TopicRecord(id="cities", title="Cities"), TopicRecord(id="work", title="Work"))
    return draft(*facts, topic=topics, aims=AimsRecord(**aims))


def spoken(**topics: str) -> Draft:
    return draft(language={"ru": WordsRecord(title="Лига", source="Газета", topics=topics)})


CASES = {
    "covered": (draft(paragraphs=2, not_quizzed={"2": "Praise."}), draft(paragraphs=2)),
    "crowded-paragraph": (spread(5), spread(4)),
    "share": (aiming(questions=12, quiz=2), aiming(questions=13)),
    "translated": (spoken(cities="Города"), spoken()),
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


@pytest.mark.parametrize(
    ("share", "good"),
    [({"most": 17}, True), ({"most": 16}, False), ({"least": 16}, True), ({"least": 17}, False)],
)
def test_topics_have_their_share(share: dict[str, int], *, good: bool) -> None:
    made = aiming(share=(ShareRecord(topics=("work",), **share),))
    assert ("share" not in broken(made)) is good


def test_share_is_that_of_the_topics_together() -> None:
    assert "share" not in broken(aiming(share=(ShareRecord(topics=("work", "cities"), least=100),)))


def test_every_topic_gives_a_quiz_of_its_own() -> None:
    assert "share" in broken(aiming(quiz=3))


def test_title_of_a_topic_that_is_not_there_is_named() -> None:
    assert "translated" in broken(spoken(cities="Города", works="Работа"))


@pytest.mark.parametrize(
    ("named", "good"),
    [({"mixes up the hosts": "путает места"}, True), ({}, False), ({"mixes up all": "путает всё"}, False)],
)
def test_misconceptions_have_names_where_topics_have(named: dict[str, str], *, good: bool) -> None:
    options = (DistractorRecord(text="Ivybridge", reason="Ivybridge is a port.", misconception="mixes up the hosts"),)
    words = WordsRecord(title="Лига", source="Газета", topics={"cities": "Города"}, misconceptions=named)
    made = draft(fact(single(distractors=options)), language={"ru": words})
    assert ("translated" not in broken(made)) is good
