"""Every page at the smallest window and at large text: nothing cut, nothing sideways, all in order and with a name."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from sco_quiz.app.learners.presentation import Language
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.startup.application import make_window
from tests.gui.pages import fitting
from tests.gui.pages.conftest import services_in
from tests.gui.pages.tour import Tour, bank, in_front

SIZES = (
    (1024, 700, 1.0, Language.ENGLISH),
    pytest.param((1024, 700, 2.0, Language.ENGLISH), marks=pytest.mark.long),
    (1920, 1080, 1.5, Language.ENGLISH),
    (1024, 700, 2.0, Language.RUSSIAN),  # whose words are the longest of the languages there are
    (1024, 700, 2.0, Language.CHINESE),  # which has no spaces to break a line at
)
RULES = (
    fitting.restless,
    fitting.unplural,
    fitting.squeezed,
    fitting.cut,
    fitting.cut_below,
    fitting.sideways,
    fitting.nameless,
    fitting.out_of_order,
)

Faults = dict[str, list[str]]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]} at {size[2]:.0%} {size[3]}")
def faults(request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Faults:
    """By rule: what every page has against it, in one tour of the window."""
    width, height, text_size, language = request.param
    clock, before = ScriptedClock(), QLocale()
    services = services_in(tmp_path_factory.mktemp("fit"), clock, bank())
    services.settings.prefer(replace(services.settings.preferences(), text_size=text_size, language=language))
    window = make_window(qapp, resources_dir()).window
    window.resize(width, height)
    found: Faults = {rule.__name__: [] for rule in RULES}
    with in_front(window, services) as frame:
        for name in Tour(window, services, clock).pages():
            fitting.settle()
            for rule in RULES:
                found[rule.__name__] += [f"{name}: {fault}" for fault in rule(frame)]
    QLocale.setDefault(before)
    return found


def test_every_page_comes_to_rest(faults: Faults) -> None:
    assert faults["restless"] == []


def test_every_count_has_its_plural_form(faults: Faults) -> None:
    assert faults["unplural"] == []


@pytest.mark.fault("D5")
@pytest.mark.fault("E27")
def test_no_part_is_narrower_or_lower_than_its_words(faults: Faults) -> None:
    assert faults["squeezed"] == []


def test_no_part_sticks_out_of_what_holds_it(faults: Faults) -> None:
    assert faults["cut"] == []


def test_no_line_is_cut_below(faults: Faults) -> None:
    assert faults["cut_below"] == []


@pytest.mark.fault("E27")
def test_no_page_scrolls_sideways(faults: Faults) -> None:
    assert faults["sideways"] == []


def test_every_control_has_a_name(faults: Faults) -> None:
    assert faults["nameless"] == []


def test_tab_goes_as_one_reads(faults: Faults) -> None:
    assert faults["out_of_order"] == []
