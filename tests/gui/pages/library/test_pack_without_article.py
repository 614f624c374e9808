"""A pack of no text goes through the whole program: built, added, asked, reviewed, studied, exported, shared again."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.authoring.bank.bank_json import bank_json
from sco_quiz.authoring.bank.build import checked, load_pack
from sco_quiz.authoring.pack.findings import PackError
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.sharing.archive import opened
from sco_quiz.authoring.sharing.service import build
from sco_quiz.domain.fact import PackId
from sco_quiz.gui.demo import driving
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.library.conftest import drop
from tests.gui.pages.seeing import button, press, sees

KEY = PackId("harbors.22222222")
PACK = f"""
id = "harbors"
uid = "{"2" * 32}"
title = "Harbors of the league"

[[topic]]
id = "cities"
title = "Cities"
"""
CITIES = {"Arvale": "salt", "Brenholm": "timber", "Casterby": "wool", "Dornwick": "amber", "Elmsford": "iron"}
FACTS = "\n".join(
    f"""
[[value]]
text = "{city}"
type = "city"
gloss = "{city} is the harbor that ships {goods}."

[[fact]]
id = "{goods}"
topic = "cities"
statement = "The harbor that ships {goods} is {city}."
subject = "harbor that ships {goods}"
relation = "name"
type = "city"
values = ["{city}"]

[[fact.ask]]
kind = "single"
stem = "Which harbor ships {goods}?"
"""
    for city, goods in CITIES.items()
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "harbors"
    (made / "facts").mkdir(parents=True)
    (made / "pack.toml").write_text(PACK, encoding="utf-8")
    (made / "facts" / "cities.toml").write_text(FACTS, encoding="utf-8")
    return made


@pytest.fixture
def chosen(window: MainWindow, folder: Path, qtbot: QtBot) -> MainWindow:
    """The pack was added in the window, and is the one that is asked."""
    file = folder.with_suffix(".scoquiz")
    file.write_bytes(build(folder)[0])
    drop(window, qtbot, file, "Add this pack")
    button(window, "Add this pack").click()
    session = driving.current_session(window).ready()
    qtbot.waitUntil(lambda: any(row.id == KEY for row in session.library.rows()))
    session.packs.choose(session.roster.current().id, KEY)
    driving.show_home(window)
    return window


def test_no_rule_misses_an_article(folder: Path) -> None:
    made, found = checked(in_folder(folder))
    assert made.bank.pack.origin is None
    assert not [str(each) for each in found if each.rule in {"record", "explained", "covered", "recorded"}]
    for question in made.bank.questions:
        said = " ".join([question.explanation, *(option.reason for option in question.options)])
        assert "paragraph" not in said
        assert "article" not in said


def test_it_is_exported_as_having_no_evidence(folder: Path) -> None:
    text = bank_json(load_pack(in_folder(folder)))
    assert '"published": null' in text
    assert '"paragraph": ""' in text


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('title = "Harb', 'published = 2020-01-01\ntitle = "Harb', "'source' is missing"),
        ('title = "Harb', 'paragraphs = 3\ntitle = "Harb', "'published' is missing"),
    ],
)
def test_half_an_article_is_a_fault(folder: Path, before: str, after: str, told: str) -> None:
    (folder / "pack.toml").write_text(PACK.replace(before, after), encoding="utf-8")
    with pytest.raises(PackError, match=told):
        load_pack(in_folder(folder))


def test_a_place_in_no_article_is_a_fault(folder: Path) -> None:
    named = FACTS.replace('values = ["Arvale"]', 'values = ["Arvale"]\nparagraph = "3"')
    (folder / "facts" / "cities.toml").write_text(named, encoding="utf-8")
    with pytest.raises(PackError, match="the pack has none"):
        load_pack(in_folder(folder))


def test_home_says_how_much_there_is_and_of_no_text(chosen: MainWindow) -> None:
    assert sees(chosen, "Harbors of the league")
    assert sees(chosen, "5 questions")
    assert not sees(chosen, "5 questions on")


def test_review_says_what_is_true_and_that_there_is_no_evidence(chosen: MainWindow) -> None:
    driving.plan(chosen, Plan(count=5))
    driving.start(chosen)
    press("1")
    sitting = driving.sitting_page(chosen).sitting
    assert sitting is not None
    sitting.hand_in()
    driving.show_result(chosen, sitting.outcome().attempt.id)
    driving.review(chosen, 0, (0,))
    assert sees(chosen, "What is true")
    assert sees(chosen, "No evidence: this question is not about an article.")
    assert not sees(chosen, "Attach your copy")


def test_study_and_progress_speak_of_no_paragraph(chosen: MainWindow) -> None:
    driving.show_study(chosen)
    assert sees(chosen, "The harbor that ships salt is Arvale.")
    for words in ("Facts restated from", "By paragraph", "Attach your copy"):
        assert not sees(chosen, words)
    driving.show_progress(chosen)
    assert not sees(chosen, "The article, paragraph by paragraph")


def test_it_is_shared_as_it_came(chosen: MainWindow, folder: Path) -> None:
    data = driving.current_session(chosen).ready().library.file(KEY)
    assert opened(data, "again").files.contents == opened(build(folder)[0], "first").files.contents
