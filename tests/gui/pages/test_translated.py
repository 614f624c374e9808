"""In every page, dialog and menu nothing is left that a translator was never given."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.accessibility import announce
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.results import results_section
from sco_quiz.gui.startup.application import make_window
from sco_quiz.gui.widgets.charts.plots.chart import Chart, NumbersDialog
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.drawing import paint
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages import fitting
from tests.gui.pages.conftest import services_in
from tests.gui.pages.tour import Tour, bank, in_front
from tests.gui.pseudo import PseudoTexts, in_greek, shown, texts_of, untranslated

ASKING = {"result", "review, single", "learners", "interrupted", "damage", "hand in, everything answered"}
FITTING = (fitting.squeezed, fitting.cut, fitting.sideways)
SMALLEST = (1024, 700)
OPENING = {"backups, one made", "damage"}


class Listener:
    """Notes what is said where it cannot be looked up later: painted, announced, asked in a dialog."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self, patch: pytest.MonkeyPatch, file: Path) -> None:
        self.heard: list[str] = []
        self._draw = paint.draw_text
        for module in [each for each in sys.modules.values() if getattr(each, "draw_text", None) is paint.draw_text]:
            patch.setattr(module, "draw_text", self._painted)
        patch.setattr(announce, "BY_FOCUS", False)
        patch.setattr(announce, "QAccessible", self)
        patch.setattr(ConfirmDialog, "ask", lambda dialog: self._asked(dialog))  # noqa: PLW0108 - a method of the dialog
        patch.setattr(results_section, "print_result", lambda *_: None)  # the dialog for printers is Qt's own
        for name in ("getOpenFileName", "getSaveFileName"):
            patch.setattr(QFileDialog, name, partial(self._file_asked, str(file)))

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 - Qt's name
        self.heard.append(event.message())

    def _painted(self, painter: Any, rect: Any, text: str, *rest: Any, **named: Any) -> None:
        self.heard.append(text)
        self._draw(painter, rect, text, *rest, **named)

    def _asked(self, dialog: ConfirmDialog) -> bool:
        dialog.show()
        self.heard += shown(dialog)
        dialog.close()
        return False

    def _file_asked(self, file: str, _parent: object, title: str, _name: str = "", kinds: str = "") -> tuple[str, str]:
        self.heard += title, kinds
        return file, kinds


@dataclass
class Found:
    """In one tour of the window: texts with words that no translator was given, and parts too small for theirs."""

    unmarked: list[str] = field(default_factory=list)
    clipped: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def found(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Found]:
    folder = tmp_path_factory.mktemp("pseudo")
    pseudo = PseudoTexts(texts_of(resources_dir() / "translations" / "sco-quiz_ru.ts"), qapp)
    qapp.installTranslator(pseudo)
    before = QLocale()
    with pytest.MonkeyPatch.context() as patch:
        yield _look_for(qapp, folder, Listener(patch, folder / "ω.json"))
    QLocale.setDefault(before)
    qapp.removeTranslator(pseudo)


def resources_without_texts(folder: Path) -> Path:
    """So that the window installs none above the pseudo language."""
    for name in ("icons", "motifs", "themes"):
        (folder / name).symlink_to(resources_dir() / name)
    return folder


def _look_for(qapp: QApplication, folder: Path, listener: Listener) -> Found:
    found, clock = Found(), ScriptedClock()
    services = services_in(folder, clock, in_greek(bank()))
    window = make_window(qapp, resources_without_texts(folder)).window
    window.resize(*SMALLEST)
    locale = QLocale(QLocale.Language.Russian)  # whose months and weekdays have no Latin letters
    with in_front(window, services, locale) as frame:
        for name in Tour(window, services, clock, ("Αννα", "Βλαντιμιρ"), in_greek(bank())).pages():
            fitting.settle()
            window.grab()
            found.clipped += [f"{name}: {fault}" for rule in FITTING for fault in rule(frame)]
            listener.heard += shown(window)
            _ask_everything(window, name, listener)
            found.unmarked += [f"{name}: {text}" for text in listener.heard if untranslated(text)]
            listener.heard.clear()
    return found


def _ask_everything(window: MainWindow, page: str, listener: Listener) -> None:
    """Presses what ends in "…", since a question follows, and opens the first row."""
    if page in ASKING:
        for button in [b for b in window.findChildren(Button) if b.isVisible() and b.isEnabled() and "…" in b.text()]:
            button.click()
            fitting.settle()
            listener.heard += shown(window)
    if page in OPENING:
        for rows in [each for each in window.findChildren(RowList) if each.isVisible()]:
            rows.opened.emit(0)
    for chart in [each for each in window.findChildren(Chart) if each.isVisible()]:
        chart.show_numbers()
        dialog = next(each for each in window.findChildren(NumbersDialog) if each.isVisible())
        headers = [dialog.table.horizontalHeaderItem(at) for at in range(dialog.table.columnCount())]
        listener.heard += [header.text() for header in headers if header is not None]
        listener.heard += shown(dialog)
        dialog.close()
        fitting.settle()


def test_every_text_of_the_window_was_given_to_the_translators(found: Found) -> None:
    assert not found.unmarked, "\n".join(sorted(set(found.unmarked)))


def test_texts_two_fifths_longer_have_room_in_the_smallest_window(found: Found) -> None:
    assert not found.clipped, "\n".join(found.clipped)
