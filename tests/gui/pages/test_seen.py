"""Every page by WCAG 2.2 AA, as far as it can be measured: contrast, the size of targets, and the focus in sight.

The tour is made in colours that are all different, so that each pixel tells its role; which roles lie on each other is
then looked up in the four themes.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.accessibility.focus_part import focus_part
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.startup.application import make_window
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import ColourScheme, Contrast, Theme, load_theme
from sco_quiz.gui.widgets.lists.item_list import ItemList
from tests.gui.conftest import THEMES
from tests.gui.pages import fitting
from tests.gui.pages.conftest import services_in
from tests.gui.pages.tour import Tour, bank, in_front
from tests.gui.painted import DECORATION, GROUNDS, Picture, pixels_of, spots, telltale
from tests.gui.ratio import ratio

_LEAST_TARGET = 24  # px, https://www.w3.org/TR/WCAG22/#target-size-minimum
_STEP = 6  # px between the lines in which a page is searched for colours that touch
_FEW = 3  # spots: a blend at a soft edge may happen to be like some colour
_ROUND = 8  # px round a control that its ring needs
_TARGETS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)

Pairs = dict[tuple[str, str], str]


class Findings:
    """What a tour has found, each with where it was found first."""

    def __init__(self) -> None:
        self.texts: Pairs = {}
        self.parts: Pairs = {}
        self.small: list[str] = []
        self.unseen: list[str] = []

    def look_at(self, page: QWidget, name: str, theme: Theme, look: Look) -> None:
        roles = {pixel: role for role, pixel in pixels_of(theme).items()}
        picture = Picture(page)
        for text in picture.texts:
            if picture.shows(text):
                ink, ground = roles.get(text.ink, "no role"), roles.get(picture.ground(text), "no role")
                self.texts.setdefault((ink, ground), f"{name}: {text.words}")
        for (one, other), touching in picture.neighbours(roles.keys(), _STEP).items():
            if touching > _FEW:
                self.parts.setdefault((roles[one], roles[other]), name)
        self.small += [f"{name}: {each}" for each in small(page)]
        self.unseen += [f"{name}: {each}" for each in unseen(page, theme, look)]


def small(page: QWidget) -> Iterator[str]:
    """Targets that a shaking hand misses; a part of another target is none."""
    for target in page.findChildren(QWidget):
        inner = isinstance(target.parentWidget(), _TARGETS) and not isinstance(target, QAbstractButton)
        offered = isinstance(target, _TARGETS) and target.isVisible() and target.isEnabled() and not inner
        if offered and min(target.width(), target.height()) < _LEAST_TARGET:
            yield f"{fitting.words(target)} is {target.size().toTuple()}"
    for items in page.findChildren(ItemList):
        sizes = [items.item_part(at, items.item_rect(at)).size() for at in range(len(items.names()))]
        for size in sizes if items.isVisible() else ():
            if min(size.width(), size.height()) < _LEAST_TARGET:
                yield f"an item of {fitting.words(items)} is {size.toTuple()}"


def unseen(page: QWidget, theme: Theme, look: Look) -> Iterator[str]:
    """Stops of Tab that show less than half of a ring when they get the focus."""
    window, focus = page.window(), pixels_of(theme)["focus"]
    for stop in fitting.tab_stops(page):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if look.theme is not theme:  # a field of the settings has changed one as it was left
            look.apply(theme)
            stop.clearFocus()
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        fitting.settle()
        ring = spots(window, around(stop, window), focus)
        part = focus_part(stop)
        if ring < 2 * (part.width() + part.height()):
            yield f"{fitting.words(stop)} {stop.size().toTuple()} shows {ring}"


def around(stop: QWidget, page: QWidget) -> QRect:
    part = focus_part(stop)
    place = QRect(stop.mapTo(page, part.topLeft()), part.size())
    return place.adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND).intersected(page.rect())


@pytest.fixture(scope="module")
def findings(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Findings:
    clock = ScriptedClock()
    services = services_in(tmp_path_factory.mktemp("seen"), clock, bank())
    window = make_window(qapp, resources_dir()).window
    found, theme = Findings(), telltale(window.look.theme)
    with in_front(window, services) as frame:
        for name in Tour(window, services, clock).pages():
            if window.look.theme is not theme:
                window.look.apply(theme)
            fitting.settle()
            found.look_at(frame, name, theme, window.look)
    return found


@pytest.fixture(params=[(scheme, contrast) for scheme in ColourScheme for contrast in Contrast], ids="-".join)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    scheme, contrasts = request.param
    return load_theme(THEMES, scheme, contrasts, 1.0)


def weak(pairs: Pairs, theme: Theme, least: float) -> dict[str, str]:
    return {
        f"{ink} on {ground}": where
        for (ink, ground), where in pairs.items()
        if ratio(theme.colours.ink(ink), theme.colours.ink(ground)) < least
    }


def test_every_text_is_readable_in_every_theme(findings: Findings, theme: Theme) -> None:
    assert len(findings.texts) > 15
    assert [where for pair, where in findings.texts.items() if "no role" in pair] == []
    assert weak(findings.texts, theme, 7.0 if theme.is_high else 4.5) == {}


def test_every_part_is_seen_in_every_theme(findings: Findings, theme: Theme) -> None:
    inks = {
        pair: at for pair, at in findings.parts.items() if pair[1] in GROUNDS and pair[0] not in GROUNDS | DECORATION
    }
    assert len(inks) > 20
    assert weak(inks, theme, 4.5 if theme.is_high else 3.0) == {}


def test_every_target_is_large_enough(findings: Findings) -> None:
    assert findings.small == []


def test_the_focus_is_seen_wherever_tab_comes_to(findings: Findings) -> None:
    assert findings.unseen == []
