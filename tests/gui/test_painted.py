"""Contrast and grey prints, measured on the pixels of every widget in every state, in each of the four themes."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import ColourScheme, Contrast, Theme, load_theme
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow
from sco_quiz.gui.widgets.charts.answer_dots import AnswerDots
from sco_quiz.gui.widgets.charts.week_marks import DayMark, WeekMarks
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.controls.flag_toggle import FlagToggle
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.clock_view import ClockDisplay, ClockState, ClockView
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState, ParagraphView
from sco_quiz.gui.widgets.lists.paragraph_map import ParagraphCells
from sco_quiz.gui.widgets.lists.question_cell import CellState, CellView
from sco_quiz.gui.widgets.lists.question_grid import Navigator
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind
from sco_quiz.gui.window.frame.side_bar import SideBar, SideItem
from tests.gui.conftest import THEMES
from tests.gui.gallery.test_gallery import controls, shown_gallery
from tests.gui.painted import DECORATION, GROUNDS, Picture, contrast, pixels_of

_FEW = 8  # spots: a blend at a soft edge may happen to be like some colour
_SEEN = 12  # pixels, as of a small sign
FOUR = [(scheme, contrast) for scheme in ColourScheme for contrast in Contrast]


@pytest.fixture(scope="module", params=FOUR, ids="-".join)
def measured(request: pytest.FixtureRequest, session_look: Look) -> tuple[Theme, list[Picture]]:
    """A theme and every widget in it, at rest and with the pointer over all of them at once."""
    scheme, contrasts = request.param
    session_look.apply(load_theme(THEMES, scheme, contrasts, 1.0))
    gallery = shown_gallery(session_look, 1180)
    pictures = [Picture(gallery)]
    for control in controls(gallery):
        control.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    pictures.append(Picture(gallery))
    gallery.close()
    gallery.deleteLater()
    return session_look.theme, pictures


def test_every_text_stands_out_from_what_is_behind_it(measured: tuple[Theme, list[Picture]]) -> None:
    theme, pictures = measured
    least = 7.0 if theme.is_high else 4.5
    texts = [(picture, text) for picture in pictures for text in picture.texts]
    assert len(texts) > 600
    assert [text.words for picture, text in texts if picture.contrast(text) < least] == []


def test_every_part_stands_out_from_what_it_lies_on(measured: tuple[Theme, list[Picture]]) -> None:
    theme, pictures = measured
    least = 4.5 if theme.is_high else 3.0
    pixels = pixels_of(theme)
    grounds = {pixels[role] for role in GROUNDS}
    inks = {pixel for role, pixel in pixels.items() if role not in GROUNDS | DECORATION} - grounds
    touching = [each for picture in pictures for each in picture.neighbours(inks | grounds).items()]
    pairs = {pair for pair, spots in touching if pair[0] in inks and pair[1] in grounds and spots > _FEW}
    assert len(pairs) > 10
    roles = {pixel: role for role, pixel in pixels.items()}
    assert [f"{roles[ink]} on {roles[ground]}" for ink, ground in pairs if contrast(ink, ground) < least] == []


@pytest.fixture(params=FOUR, ids="-".join)
def themed(request: pytest.FixtureRequest, look: Look) -> Look:
    scheme, contrasts = request.param
    look.apply(load_theme(THEMES, scheme, contrasts, 1.0))
    return look


def options(look: Look) -> Iterator[QWidget]:
    for state in OptionState:
        for chosen in (False, True):
            row = OptionRow(look, "A", "1")
            row.set_view(OptionView("Egypt", chosen=chosen, state=state), is_square=False, position="")
            if chosen is (state in {OptionState.ANSWER_RIGHT, OptionState.ANSWER_WRONG}) or state is OptionState.OPEN:
                yield row


def cells(look: Look) -> Iterator[QWidget]:
    views = [CellView(7, state) for state in CellState]
    for view in (*views, CellView(7, CellState.SEEN, flagged=True), CellView(7, CellState.SEEN, current=True)):
        navigator = Navigator(look, "Questions")
        navigator.set_cells([view])
        yield navigator


def paragraphs(look: Look) -> Iterator[QWidget]:
    for state in ParagraphState:
        cells = ParagraphCells(look, "Paragraphs")
        cells.set_views([ParagraphView("7", "Paragraph 7", state, 1)])
        yield cells


def clocks(look: Look) -> Iterator[QWidget]:
    for state in ClockState:
        clock = ClockView(look)
        clock.set_view(
            ClockDisplay(state, 0.5, {ClockState.HIDDEN: "Hidden", ClockState.OVER: "Time is up"}.get(state, "9 min"))
        )
        yield clock


def banners(look: Look) -> Iterator[QWidget]:
    return (Banner(look, kind, "Something happened") for kind in BannerKind)


def segments(look: Look) -> Iterator[QWidget]:
    for current in (None, 0, 1):
        each = Segmented(look, "Theme")
        each.set_segments([Segment("Light"), Segment("Dark")], current)
        yield each


def chips(look: Look) -> Iterator[QWidget]:
    for current in (0, 1):
        row = ChipRow(look, "Show")
        row.set_chips([Chip("All", 3), Chip("Old", 3)], current)
        yield row


def places(look: Look) -> Iterator[QWidget]:
    for current in ("", "home", "desk"):
        bar = SideBar(look, "", [SideItem("home", "home", "Home"), SideItem("desk", "desk", "Desk")])
        bar.set_current(current)
        yield bar


def buttons(look: Look) -> Iterator[QWidget]:
    for enabled in (False, True):
        each = Button(look, "Next")
        each.setEnabled(enabled)
        yield each


def dots(look: Look) -> Iterator[QWidget]:
    for share in (1.0, 0.5, 0.0, None):
        each = AnswerDots(look)
        each.set_answers("History", () if share is None else (share,))
        yield each


def weeks(look: Look) -> Iterator[QWidget]:
    for count in (0, 8, None):
        each = WeekMarks(look)
        each.set_days([DayMark("Mon", "Monday", count)], 0)
        yield each


def flags(look: Look) -> Iterator[QWidget]:
    for on in (False, True):
        each = FlagToggle(look)
        each.set_flagged(on)
        yield each


@pytest.mark.parametrize(
    "states", [options, cells, paragraphs, clocks, banners, segments, chips, places, buttons, dots, weeks, flags]
)
def test_every_state_is_told_apart_in_a_grey_print(
    states: Callable[[Look], Iterator[QWidget]], themed: Look, qtbot: QtBot
) -> None:
    widgets = list(states(themed))
    pictures = []
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint().expandedTo(QSize(260, 90)))
        pictures.append(Picture(widget))
    pairs = combinations(range(len(widgets)), 2)
    assert [pair for pair in pairs if pictures[pair[0]].differences(pictures[pair[1]], 3.0) < _SEEN] == []
