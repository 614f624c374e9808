"""Sentences that say where the article states something."""

import pytest

from sco_quiz.authoring.distractors.citations import cited, place, referred


@pytest.mark.parametrize(
    ("paragraph", "words"), [("4", "paragraph 4"), ("T", "the headline"), ("C", "the photo caption")]
)
def test_place_has_a_name(paragraph: str, words: str) -> None:
    assert place(paragraph) == words


def test_place_stands_before_the_full_stop() -> None:
    assert cited("It was Arvale.", "4") == "It was Arvale (paragraph 4)."
    assert cited("It was Arvale", "4") == "It was Arvale (paragraph 4)."


def test_what_is_not_in_the_article_refers_to_the_answer() -> None:
    assert referred("It was not Hollin.", "D") == "It was not Hollin. See the date line."


@pytest.mark.parametrize("sentence", ["Paragraph 9 says so.", "So says the headline.", "See paragraph 9."])
def test_sentence_that_names_its_place_is_left_alone(sentence: str) -> None:
    assert cited(sentence, "4") == referred(sentence, "4") == sentence
