"""Rules that hold a pack against a copy of the article."""

from dataclasses import replace

import pytest

from sco_quiz.authoring.article.article_text import Article
from sco_quiz.authoring.questions.draft import Draft
from tests.authoring.packs import broken, draft, fact, single, value

ARTICLE = Article({"1": "In the port of Arvale the mayors met for one long and rainy day of talks on clean water."})
COPIED = "In the port of Arvale the mayors met for one long day."


def with_span(start: int, end: int) -> Draft:
    made = draft()
    return replace(made, source=replace(made.source, spans={"meeting": (start, end)}))


CASES = {
    "key-terms": (draft(fact(key_terms=("arvale", "mayors"))), draft(fact(key_terms=("Arvale", "Brenholm")))),
    "span": (with_span(15, 21), with_span(15, 20)),
    "copied-words": (draft(fact(statement="In Arvale the mayors met for a day.")), draft(fact(statement=COPIED))),
}


@pytest.mark.parametrize("rule", CASES)
def test_rule_stops_the_bad_fact_only(rule: str) -> None:
    good, bad = CASES[rule]
    assert rule not in broken(good, ARTICLE)
    assert rule in broken(bad, ARTICLE)


def test_passage_that_is_not_in_the_paragraph_is_told() -> None:
    assert "span" in broken(draft(fact(passage="the port ... of Brenholm")), ARTICLE)


def test_copied_words_are_found_in_options_and_glosses() -> None:
    assert "copied-words" in broken(draft(fact(single(stem=COPIED))), ARTICLE)
    assert "copied-words" in broken(draft(values=(value("Hollin", gloss=COPIED),)), ARTICLE)


def test_names_do_not_count_as_copied_words() -> None:
    made = draft(fact(statement=COPIED), names=("port of Arvale", "the mayors met", "one long"))
    assert "copied-words" not in broken(made, ARTICLE)
