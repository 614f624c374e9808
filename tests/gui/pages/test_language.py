"""The language of the window: chosen in the settings, at once, and kept."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz import composition
from sco_quiz.app.learners.presentation import Language
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.session import Session
from sco_quiz.domain.question import Question
from sco_quiz.files.own_files import STORE
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.results.export.report import report
from sco_quiz.gui.pages.results.results_section import ResultsSection
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.widgets.controls.fields.day_field import DayField
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.window.frame.page_stack import PageStack
from sco_quiz.gui.window.frame.side_bar import SideBar
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import PACK_ID
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, part, sees, texts

RUSSIAN = f"""
id = "{PACK_ID}"
[language.ru]
title = "Пробный саммит"
source = "Проба, 8 сентября 2025 года"
topics = {{ origins = "Начала", members = "Участники" }}
"""


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def choose(window: MainWindow, language: Language) -> None:
    driving.show_settings(window)
    field = next(each for each in window.findChildren(DropDown) if each.isVisible())
    field.activated.emit(list(Language).index(language))


def menus(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def test_the_page_the_menus_and_the_side_bar_change_at_once(
    open_window: OpenWindow, singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    choose(window, Language.RUSSIAN)
    assert sees(window, "Настройки")
    assert not sees(window, "Settings")
    assert menus(window)[0] == "&Файл"
    assert [each.item.text for each in part(window, SideBar).buttons()] == [
        "Главная",
        "Факты",
        "Успехи",
        "Библиотека",
        "Настройки",
    ]


def test_the_focus_stays_with_the_language(
    open_window: OpenWindow, qapp: QApplication, singles: tuple[Question, ...]
) -> None:
    choose(open_window(singles), Language.CHINESE)
    focus = QApplication.focusWidget()
    assert isinstance(focus, DropDown)
    assert focus.currentText() == "中文（简体）"


def test_pages_seen_before_are_in_the_new_language_too(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    driving.show_progress(window)
    choose(window, Language.CHINESE)
    driving.show_home(window)
    assert sees(window, "开始限时测验")
    driving.show_progress(window)
    assert sees(window, "进展")
    choose(window, Language.ENGLISH)
    driving.show_home(window)
    assert sees(window, "Start timed quiz")


def test_numbers_and_dates_are_those_of_the_language(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    choose(open_window(singles), Language.RUSSIAN)
    assert QLocale().toString(1.5) == "1,5"


def test_the_calendar_of_the_exam_speaks_it_too(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    choose(window, Language.RUSSIAN)
    assert window.findChildren(DayField)[-1].locale().language() == QLocale.Language.Russian


def test_it_is_there_again_after_a_new_start(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    choose(open_window(singles), Language.RUSSIAN)
    assert menus(open_window(singles))[0] == "&Файл"


def test_it_belongs_to_the_learner(
    open_window: OpenWindow, open_services: Callable[..., Session], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    choose(window, Language.RUSSIAN)
    driving.show_learners(window)
    name = next(each for each in window.findChildren(TextField) if each.isVisible())
    QTest.keyClicks(name, "Anna")
    button(window, "Добавить и переключиться").click()
    assert sees(window, "Learners on this computer"), texts(window)
    assert sees(window, "Anna learns now")


@pytest.fixture
def russian_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pack of the tests is told in Russian, too."""
    folder = tmp_path / "questions" / PACK_ID
    folder.mkdir(parents=True)
    (folder / "pack.toml").write_text(RUSSIAN, encoding="utf-8")
    monkeypatch.setattr(composition, "questions_dir", lambda: folder.parent)


@pytest.mark.usefixtures("russian_pack")
def test_the_pack_and_its_topics_are_told_in_it(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    assert sees(window, "The test summit")
    choose(window, Language.RUSSIAN)
    driving.show_home(window)
    assert sees(window, "Пробный саммит")
    assert any("Проба, 8 сентября" in text for text in texts(window))
    driving.show_study(window)
    assert any("Начала" in text for text in texts(window))
    choose(window, Language.ENGLISH)
    driving.show_home(window)
    assert sees(window, "The test summit")
    choose(window, Language.RUSSIAN)
    assert sees(open_window(singles), "Пробный саммит")  # the program started again


@pytest.mark.usefixtures("russian_pack")
def test_a_quiz_is_told_in_it_and_kept_under_the_own_title_of_its_pack(
    open_window: OpenWindow, singles: tuple[Question, ...], tmp_path: Path
) -> None:
    window = open_window(singles)
    choose(window, Language.RUSSIAN)
    driving.plan(window, Plan(count=2))
    driving.start(window)
    assert sees(window, "Пробный саммит")
    with closing(sqlite3.connect(tmp_path / STORE)) as connection:
        assert connection.execute("SELECT title FROM attempt").fetchall() == [("The test summit",)]
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    LearnerDriver(window).hand_in()
    assert titles(window) == ["Пробный саммит"] * 2
    choose(window, Language.ENGLISH)
    driving.show_result(window, sitting.outcome().attempt.id)
    assert titles(window) == ["The test summit"] * 2


def titles(window: MainWindow) -> list[str]:
    """Of the quiz, in the result that is copied and in the one that is printed."""
    back = window.router.section(ResultsSection, "results")
    printed = report(driving.result(window), "", window.look.theme).toPlainText()
    return [text.splitlines()[0] for text in (back.page.copied(), printed)]


@pytest.mark.usefixtures("russian_pack")
def test_a_quiz_that_is_taken_up_is_told_in_it_whatever_it_was_told_in_before(
    open_window: OpenWindow, singles: tuple[Question, ...], tmp_path: Path
) -> None:
    window = open_window(singles)
    driving.plan(window, Plan(count=2))
    driving.start(window)
    LearnerDriver(window).pause_or_continue()
    button(window, "Leave").click()
    with closing(sqlite3.connect(tmp_path / STORE)) as connection, connection:
        connection.execute("UPDATE attempt SET title = '测试峰会'")
    choose(window, Language.RUSSIAN)
    driving.show_home(window)
    button(window, "Продолжить").click()
    assert window.navigation.in_quiz()
    assert sees(window, "Пробный саммит")


@pytest.mark.usefixtures("russian_pack")
def test_a_text_that_is_no_copy_of_the_article_is_told_in_it(
    open_window: OpenWindow, singles: tuple[Question, ...], tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another article.", encoding="utf-8")
    window = open_window(singles)
    choose(window, Language.RUSSIAN)
    window.go(routes.ATTACH_FILE, other)
    said = " ".join(texts(window))
    assert "other.txt" in said
    assert "Проба, 8 сентября 2025 года" in said


@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.CHINESE, "题目和答案均为英文"), (Language.RUSSIAN, "на английском языке"), (Language.ENGLISH, "")],
)
def test_that_questions_are_in_english_is_said_before_the_start_in_another_language(
    open_window: OpenWindow, singles: tuple[Question, ...], language: Language, words: str
) -> None:
    window = open_window(singles)
    choose(window, language)
    driving.plan(window, Plan(count=3))
    said = " ".join(texts(window))
    assert words in said
    assert "in English" not in said


def test_what_is_typed_is_still_there(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    driving.show_study(window)
    search = next(each for each in window.findChildren(TextField) if each.isVisible())
    QTest.keyClicks(search, "statement 2")
    choose(window, Language.RUSSIAN)
    driving.show_study(window)
    found = next(each for each in window.findChildren(TextField) if each.isVisible())
    assert found.text() == "statement 2"
    assert sees(window, "Statement 2") or any("2" in text for text in texts(window))


def test_a_name_that_is_being_typed_is_kept(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    driving.show_settings(window)
    name = next(each for each in window.findChildren(TextField) if each.isVisible())
    name.setFocus()
    QTest.keyClicks(name, "Vera")
    choose(window, Language.CHINESE)
    again = next(each for each in window.findChildren(TextField) if each.isVisible())
    assert again.text() == "Vera"


def test_the_name_of_one_learner_never_comes_to_another(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    driving.show_settings(window)
    name = next(each for each in window.findChildren(TextField) if each.isVisible())
    name.setFocus()
    QTest.keyClicks(name, "Vera")
    choose(window, Language.CHINESE)
    driving.show_learners(window)
    QTest.keyClicks(next(each for each in window.findChildren(TextField) if each.isVisible()), "Anna")
    button(window, "添加并切换").click()
    driving.show_settings(window)
    again = next(each for each in window.findChildren(TextField) if each.isVisible())
    assert again.text() == "Anna"


def test_the_pages_of_the_former_language_are_gone(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    counts = []
    for language in (Language.RUSSIAN, Language.CHINESE, Language.ENGLISH) * 2:
        choose(window, language)
        for show in (driving.show_home, driving.show_study, driving.show_progress, driving.show_about):
            show(window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append(part(window, PageStack).count())
    assert counts == counts[:1] * 6
    pages = [each for each in part(window, PageStack).children() if isinstance(each, QWidget)]
    assert len(pages) == counts[-1]


def test_a_quiz_that_waits_goes_on_in_the_new_language(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    driving.plan_timed(window)
    driving.start(window)
    LearnerDriver(window).pause_or_continue()
    button(window, "Leave").click()
    choose(window, Language.CHINESE)
    driving.show_home(window)
    button(window, "继续").click()
    assert window.navigation.in_quiz()
    assert sees(window, "第 1 题")
