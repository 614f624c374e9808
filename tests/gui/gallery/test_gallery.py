"""Rules that hold for every widget, asked of the page that shows them all."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import load_theme
from sco_quiz.gui.widgets.drawing.paint import longest_word, text_width
from sco_quiz.gui.widgets.labels.label import PlainLabel
from tests.gui.conftest import THEMES
from tests.gui.gallery.gallery import Gallery, save_gallery

MAIN_TARGETS = 40
OTHER_TARGETS = 24


def shown_gallery(look: Look, width: int) -> Gallery:
    gallery = Gallery(look)
    gallery.show()
    for _ in range(3):
        gallery.resize(width, gallery.heightForWidth(width))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return gallery


def controls(gallery: Gallery) -> list[QWidget]:
    kinds = (*gallery.findChildren(QAbstractButton), *gallery.findChildren(QComboBox), *gallery.findChildren(QLineEdit))
    return [widget for widget in kinds if widget.isVisible() and widget.isEnabled()]


@pytest.mark.parametrize(("text_size", "width"), [(1.0, 1024), (1.5, 1024), (2.0, 1024), (2.0, 1400)])
@pytest.mark.fault("D5")
@pytest.mark.fault("E27")
def test_no_text_is_cut_and_nothing_goes_sideways(look: Look, text_size: float, width: int) -> None:
    look.apply(load_theme(THEMES, "light", "standard", text_size))
    gallery = shown_gallery(look, width)
    assert gallery.width() == width
    for widget in gallery.findChildren(QWidget):
        if widget.isVisible():
            assert widget.mapTo(gallery, QPoint(widget.width(), 0)).x() <= width, widget
    for label in gallery.findChildren(PlainLabel):
        if label.isVisible() and type(label) is PlainLabel:
            assert has_room(label), label.text()
    for control in controls(gallery):
        assert control.minimumSizeHint().width() <= control.width(), control.accessibleName()
        if control.hasHeightForWidth():
            assert control.heightForWidth(control.width()) <= control.height(), control.accessibleName()


def has_room(label: PlainLabel) -> bool:
    widest = longest_word if label.wordWrap() else text_width
    high = label.heightForWidth(label.width()) if label.wordWrap() else label.fontMetrics().height()
    return widest(label.font(), label.text()) <= label.width() and high <= label.height()


def test_every_target_is_large_enough(look: Look) -> None:
    gallery = shown_gallery(look, 1180)
    for control in controls(gallery):
        assert min(control.width(), control.height()) >= OTHER_TARGETS, control.accessibleName()


def test_every_control_has_a_name_and_a_focus(look: Look) -> None:
    gallery = shown_gallery(look, 1180)
    for control in controls(gallery):
        heard = QAccessible.queryAccessibleInterface(control)
        assert heard.text(QAccessible.Text.Name), control
        assert control.focusPolicy() != Qt.FocusPolicy.NoFocus or control.parentWidget() is not None


def test_the_gallery_is_saved_in_four_themes_and_the_look_is_given_back(look: Look, tmp_path: Path) -> None:
    before = look.theme
    pictures = [QImage(str(path)) for path in save_gallery(look, THEMES, tmp_path)]
    grounds = [picture.pixelColor(2, 2).name() for picture in pictures]
    assert grounds == ["#f7f6f3", "#141619", "#ffffff", "#000000"]
    assert look.theme is before
