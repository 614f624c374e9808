"""Whatever a window exports goes through the one door that knows what is kept."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.answer_table import write_answers
from sco_quiz.gui.demo.picture_file import save_picture
from sco_quiz.gui.pages.results.export.report import report, write_pdf
from sco_quiz.gui.pages.results.export.result_export import answer_rows
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.messages.save_file import with_ending
from sco_quiz.storage.opening.store_opening import open_store
from tests.factories import attempt, ended

RESULT = ResultScreen(
    outcome=ended(attempt()), title="The test summit", topics=(), previous=None, notes=(), missed_first=()
)
EXPORTS: dict[str, Callable[[Look, Path], object]] = {
    "table": lambda _, file: write_answers(file, answer_rows(RESULT.outcome, "Ada")),
    "report": lambda look, file: write_pdf(report(RESULT, "Ada", look.theme), file, "Result"),
    "picture": lambda _, file: save_picture(QImage(8, 8, QImage.Format.Format_RGB32), file),
}


@pytest.mark.fault("G2")
@pytest.mark.parametrize("kind", EXPORTS)
def test_no_export_of_the_window_takes_the_place_of_the_store(look: Look, tmp_path: Path, kind: str) -> None:
    """A table, a report or a picture is saved onto the store: it is refused in words, and the store is as it was."""
    open_store(tmp_path).close()
    store = tmp_path / "sco-quiz.sqlite3"
    before = store.read_bytes()
    with pytest.raises(QuizError, match="lies where SCO Quiz keeps answers itself"):
        EXPORTS[kind](look, store)
    assert store.read_bytes() == before
    with closing(open_store(tmp_path)) as opened:
        assert opened.health().faults == ()


@pytest.mark.parametrize("kind", EXPORTS)
def test_an_export_of_the_window_is_there_whole(look: Look, tmp_path: Path, kind: str) -> None:
    EXPORTS[kind](look, tmp_path / "export")
    assert (tmp_path / "export").read_bytes()[:4] in {b"%PDF", b"\x89PNG", b"\xef\xbb\xbfl", b'\xef\xbb\xbf"'}


@pytest.mark.fault("G2")
@pytest.mark.parametrize("agreed", [False, True])
def test_a_file_that_the_dialog_could_not_ask_about_is_asked_about(
    qtbot: QtBot, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, agreed: bool
) -> None:
    """A name is typed without its ending, and with it there is a file already: it is asked before that is replaced."""
    (tmp_path / "ada.v1.json").write_text("earlier", encoding="utf-8")
    asked: list[str] = []

    def ask(dialog: ConfirmDialog) -> bool:
        asked.append(dialog.windowTitle())
        return agreed

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    window = QWidget()
    qtbot.addWidget(window)
    found = with_ending(window, look, str(tmp_path / "ada.v1"), ".json", {".json"})
    assert found == (tmp_path / "ada.v1.json" if agreed else None)
    assert asked == ["Replace ada.v1.json?"]
    for chosen in ("ada.v1.json", "ada.JSON", "new"):  # the dialog has asked, or there is nothing to ask about
        assert with_ending(window, look, str(tmp_path / chosen), ".json", {".json"}) is not None
    assert with_ending(window, look, str(tmp_path / "ada.v1"), ".json") == tmp_path / "ada.v1"
    assert with_ending(window, look, "", ".json", {".json"}) is None
    assert len(asked) == 1
