"""An own copy of the article in the window: attached by dialog and by drop, shown in the review, removed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.fact import FactId
from sco_quiz.domain.question import Bank
from sco_quiz.gui.demo import driving
from sco_quiz.gui.widgets.labels.passage_label import PassageLabel
from sco_quiz.gui.window.main_window import MainWindow
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE, carrying
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

ATTACH, REMOVE = "Attach your copy …", "Remove your copy"
DAM = FactId("river-league/dam")
# Before Qt 6.12 an event of entering has no other constructor than the one that 6.12 advises against.
pytestmark = pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")


@pytest.fixture(scope="module")
def sample() -> Bank:
    return load_pack(in_folder(SAMPLE))


@pytest.fixture
def window(open_window: Callable[..., MainWindow], sample: Bank, tmp_path: Path) -> MainWindow:
    """On home, with the questions on the invented article."""
    shutil.copytree(SAMPLE, tmp_path / "questions" / sample.pack.id)
    return open_window(sample)


@pytest.fixture(autouse=True)
def dialog(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What is chosen in the system's dialog, the newest last; nothing in it: the dialog is left."""
    chosen: list[Path] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen[-1]) if chosen else "", ""))
    return chosen


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copy(SAMPLE_ARTICLE, tmp_path / "copy.txt"))


def change(copy: Path, old: str, new: str) -> None:
    copy.write_text(copy.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def drop(window: MainWindow, *files: Path) -> bool:
    """As a file manager does it; False where the window does not take it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    hand, keys, copying = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(9, 9), copying, mime, hand, keys)
    entered.ignore()
    QApplication.sendEvent(window, entered)
    if entered.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copying, mime, hand, keys))
    return entered.isAccepted()


def review_of(window: MainWindow, fact: FactId) -> None:
    """The review of a question on this fact and first of all on it, after a quiz with nothing else in it."""
    driving.plan(window, Plan(mode=Mode.PRACTICE, count=1, pace=None, facts=frozenset({fact}), review=(fact,)))
    driving.start(window)
    press("0")
    LearnerDriver(window).hand_in()
    driving.review(window, 0, (0,))


def passage(window: MainWindow) -> str:
    """The marked words; empty where no passage is shown."""
    return "".join(label.marked() for label in window.findChildren(PassageLabel) if label.isVisible())


def test_a_copy_chosen_in_the_dialog_shows_the_passage_in_its_paragraph(
    window: MainWindow, copy: Path, dialog: list[Path]
) -> None:
    dialog.append(copy)
    review_of(window, DAM)
    assert passage(window) == ""
    button(window, ATTACH).click()
    assert passage(window) == "Casterby in 2011 the league turned down the dam at Garlow"
    for words in ("Evidence: paragraph 7 of your copy", "The underlined words settle", "10 of 10 paragraphs match."):
        assert sees(window, words)


def test_a_dialog_that_is_left_changes_nothing(window: MainWindow) -> None:
    review_of(window, DAM)
    button(window, ATTACH).click()
    assert button(window, ATTACH).isVisible()


def test_a_removed_copy_gives_way_to_the_restated_fact(window: MainWindow, copy: Path, sample: Bank) -> None:
    article = sample.pack.origin
    assert article is not None
    review_of(window, DAM)
    assert drop(window, copy)
    button(window, REMOVE).click()
    assert passage(window) == ""
    for words in (
        ATTACH,
        "Evidence: paragraph 7",
        f"restated from {article.source}",
        "copy of the article is removed",
    ):
        assert sees(window, words)


def test_a_question_that_the_copy_no_longer_bears_out_is_told(window: MainWindow, copy: Path) -> None:
    change(copy, "Casterby in 2011", "Casterby in 2012")
    review_of(window, DAM)
    assert drop(window, copy)
    assert passage(window) == ""
    for words in (
        "Different or missing: paragraph 7.",
        "3 questions will not be asked",
        "Your copy says this differently",
    ):
        assert sees(window, words)


def test_the_page_before_the_start_says_what_an_exam_leaves_out(window: MainWindow, copy: Path) -> None:
    change(copy, "Casterby in 2011", "Casterby in 2012")
    driving.plan(window, Plan())
    assert not sees(window, "left out")
    assert drop(window, copy)
    assert sees(window, "3 left out: your copy")
    button(window, "Practice").click()
    assert not sees(window, "left out")


def test_a_file_that_is_no_copy_is_told_and_the_copy_stays(window: MainWindow, copy: Path, tmp_path: Path) -> None:
    review_of(window, DAM)
    assert drop(window, copy)
    (tmp_path / "other.txt").write_text("Another text altogether.", encoding="utf-8")
    assert drop(window, tmp_path / "other.txt")
    assert sees(window, "other.txt is not a copy of the article")
    assert passage(window)


def test_only_one_file_is_taken_and_none_while_a_quiz_runs(window: MainWindow, copy: Path) -> None:
    assert not drop(window)
    assert not drop(window, copy, copy)
    driving.plan(window, Plan())
    driving.start(window)
    assert not drop(window, copy)


def test_the_focus_stays_on_the_button_that_was_pressed(window: MainWindow, copy: Path, dialog: list[Path]) -> None:
    dialog.append(copy)
    review_of(window, DAM)
    button(window, ATTACH).setFocus()
    press(Qt.Key.Key_Return)
    assert button(window, REMOVE).hasFocus()


def test_what_became_of_the_copy_is_spoken(window: MainWindow, copy: Path, spoken: list[str]) -> None:
    assert drop(window, copy)
    assert spoken[-1].startswith("Your copy of the article is attached. 10 of 10")


def test_a_review_shows_the_text_that_the_pack_carries(open_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = open_window(load_pack(in_folder(carrying(tmp_path / "questions" / "river-league"))))
    review_of(window, DAM)
    assert passage(window) == "Casterby in 2011 the league turned down the dam at Garlow"
    assert sees(window, "Evidence: paragraph 7")
    assert sees(window, "River Post, 14 May 2024. The underlined words settle the answer.")
    assert not sees(window, ATTACH)


def test_a_copy_of_a_text_that_the_pack_carries_is_not_taken_in(
    open_window: Callable[..., MainWindow], tmp_path: Path, copy: Path
) -> None:
    window = open_window(load_pack(in_folder(carrying(tmp_path / "questions" / "river-league"))))
    assert drop(window, copy)
    assert sees(window, "The League of River Cities comes with its text, so no copy of it is needed.")
