from collections.abc import Sequence

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import load_theme
from sco_quiz.gui.widgets.lists.fact_list import FactList, FactText, FactView
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState
from tests.gui.conftest import THEMES

VIEWS = (
    FactView("The SCO was founded in Shanghai.", ParagraphState.TWICE, "Right twice in a row", ("Paragraph 3",)),
    FactView("Six states founded it. " * 9, ParagraphState.MISSED, "Missed last time", ("Paragraph 10", "As of 2025")),
    FactView("It has ten members.", ParagraphState.NOT_ASKED, "Not asked yet", ("Paragraph 11",)),
)


@pytest.fixture
def shown(look: Look, qtbot: QtBot) -> FactList:
    facts = FactList(look)
    qtbot.addWidget(facts)
    facts.set_facts(VIEWS)
    facts.resize(600, facts.heightForWidth(600))
    facts.show()
    return facts


def texts(facts: FactList, qtbot: QtBot, count: int = len(VIEWS)) -> Sequence[FactText]:
    """Once they are there."""
    qtbot.waitUntil(lambda: len([text for text in facts.findChildren(FactText) if text.isVisible()]) == count)
    return [text for text in facts.findChildren(FactText) if text.isVisible()]


def test_a_reader_hears_each_fact_with_its_state_and_place(shown: FactList, qtbot: QtBot) -> None:
    heard = [QAccessible.queryAccessibleInterface(text) for text in texts(shown, qtbot)]
    assert heard[2].role() == QAccessible.Role.StaticText
    assert heard[2].text(QAccessible.Text.Name) == "It has ten members. Not asked yet. Paragraph 11."


def test_the_texts_for_the_reader_lie_on_their_facts_one_under_another(shown: FactList, qtbot: QtBot) -> None:
    places = [text.geometry() for text in texts(shown, qtbot)]
    assert [place.top() for place in places[1:]] == [place.bottom() + 1 for place in places[:-1]]
    assert places[-1].bottom() + 1 == shown.heightForWidth(600)
    assert places[1].height() > places[0].height()


def test_no_text_of_facts_that_are_gone_is_left_for_the_reader(shown: FactList, qtbot: QtBot) -> None:
    texts(shown, qtbot)
    shown.set_facts(VIEWS[2:])
    assert not [text for text in shown.findChildren(FactText) if text.isVisible()]
    assert len(texts(shown, qtbot, 1)) == 1


@pytest.mark.parametrize("width", [320, 240])
def test_where_it_is_narrow_the_facts_wrap(shown: FactList, width: int) -> None:
    assert shown.heightForWidth(width) > shown.heightForWidth(width + 300) > 0


def test_larger_text_is_measured_anew(shown: FactList, look: Look) -> None:
    before = shown.heightForWidth(600)
    look.apply(load_theme(THEMES, "light", "standard", 2.0))
    assert shown.heightForWidth(600) > 1.5 * before


@pytest.mark.parametrize("view", VIEWS)
def test_every_fact_is_drawn(shown: FactList, view: FactView) -> None:
    shown.set_facts(())
    bare = shown.grab().toImage()
    shown.set_facts([view])
    assert shown.grab().toImage() != bare
