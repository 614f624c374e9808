"""What the study page says of a fact."""

from datetime import date
from typing import Any

import pytest

from sco_quiz.app.learning.study import StudyFact
from sco_quiz.app.ports.history import FactKnowledge
from sco_quiz.domain.question import Kind, QuestionId
from sco_quiz.gui.pages.learning.fact_rows import fact_view
from sco_quiz.gui.widgets.lists.facts.fact_view import FactView
from tests.factories import fact
from tests.gui.pages.learning.screens import screen_of


def view(known: tuple[int, int, int] = (0, 0, 0), typed: str = "", **changes: Any) -> FactView:
    """Of a fact asked, right and right in a row so many times, by topic, in an article of 8 September 2025."""
    screen = screen_of(words=typed)
    asked, right, in_a_row = known
    met = FactKnowledge(asked=asked, right=right, in_a_row=in_a_row, question=QuestionId("q"), kind=Kind.SINGLE, last=1)
    return fact_view(StudyFact(fact(**changes), met if asked else None), screen)


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ((0, 0, 0), "Not asked yet"),
        ((3, 1, 0), "Missed last time, 1 of 3 right"),
        ((3, 2, 1), "Right last time, 2 of 3"),
        ((3, 2, 2), "Right twice in a row"),
        ((7, 6, 5), "Right 5 times in a row"),
    ],
)
def test_how_well_a_fact_is_known_is_said_with_its_counts(known: tuple[int, int, int], words: str) -> None:
    assert view(known).words == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2025, 9, 8), "As of 8 September 2025"),  # the day of the article
        (date(2025, 8, 31), "Dated to 31 August 2025"),
        (date(2024, 7, 1), "Dated to July 2024"),
        (date(2024, 1, 1), "Dated to 2024"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(day: date, words: str) -> None:
    assert view(as_of=day).places == ("Paragraph 1", words)


def test_a_claim_names_who_made_it_unless_its_place_does() -> None:
    assert view(holder="Xi").places == ("Paragraph 1", "According to Xi")
    assert view(holder="the headline", paragraph="T").places == ("The headline",)


def test_what_is_searched_for_is_marked_in_the_statement_and_in_the_places() -> None:
    found = view(typed="state xi", holder="Xi Jinping")
    assert [found.statement[slice(*span)] for span in found.marks] == ["State"]
    assert [found.place[slice(*span)] for span in found.place_marks] == ["Xi"]
