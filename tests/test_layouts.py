"""The real program in a real window, with the keyboards of many countries: a key does what is printed on it."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import DONT_KNOW, EMPTY, Confidence, Response
from tests.real_screen import Person, screen, until
from tests.test_real_window import MISSING, at_all_kinds, at_home, stored

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="an X server of its own is for Linux"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

LAYOUTS = ("us", "fr", "de", "ru", "gr", "il", "ara", "cz", "th", "ru,us")
STEPS: tuple[tuple[str, dict[str, object]], ...] = (  # the keys, and what they make of a question; X is for the 2nd row
    ("2 X L 9", {"response": Response((1,)), "struck": {1}, "flagged": True, "sure": Confidence.CERTAIN}),
    ("X 2 L 9", {"response": EMPTY, "struck": set(), "flagged": False, "sure": None}),
    ("C 8", {"response": Response((2,)), "sure": Confidence.FAIRLY_SURE}),
    ("0 8", {"response": DONT_KNOW, "sure": None}),
    ("0", {"response": EMPTY}),
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with screen() as name:
        yield name


@pytest.fixture(scope="module")
def learner(display: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Person, Path]]:
    """At a question with several options, of which one can be chosen."""
    folder = tmp_path_factory.mktemp("layouts")
    with at_all_kinds(display, folder) as person:
        go_to(person, Kind.SINGLE)
        yield person, folder


def go_to(person: Person, wanted: Kind) -> None:
    """From question to question, which come in any order."""
    done: list[str] = []
    while (kind := person.next_kind(done)) != wanted:
        done.append(kind)
        person.press("Next")


def reaches(folder: Path, wanted: dict[str, object]) -> bool:
    with suppress(QuizError, ValueError):  # the program is writing just now
        sheet = stored(folder).sheet
        return all(getattr(sheet, name) == value for name, value in wanted.items())
    return False


def lay_out(person: Person, layout: str) -> str:
    """The keyboard is in front of this person now; gives their window."""
    (window,) = person.windows()
    person.focus(window)
    person.lay_out(layout)
    return window


@pytest.mark.fault("F3")
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_key_of_a_question_does_what_is_printed_on_it(learner: tuple[Person, Path], layout: str) -> None:
    """The keyboard is that of another country, in a real window: the keys named on the screen are those so printed."""
    person, folder = learner
    lay_out(person, layout)
    for keys, made in STEPS:
        person.press_caps(*keys.split())
        until(partial(reaches, folder, made), f"{keys} on {layout} make {made}")


@pytest.mark.parametrize("layout", ["fr", "cz"])
def test_a_digit_that_is_made_with_shift_is_that_digit(learner: tuple[Person, Path], layout: str) -> None:
    person, folder = learner
    lay_out(person, layout)
    for made in (Response((1,)), EMPTY):
        person.press_caps("shift+2")
        until(partial(reaches, folder, {"response": made}), f"Shift and 2 on {layout} make {made}")


@pytest.fixture(scope="module")
def reader(display: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    """At home, without a quiz."""
    with at_home(display, tmp_path_factory.mktemp("shortcuts")) as person:
        yield person


@pytest.mark.fault("F3")
@pytest.mark.parametrize(
    ("layout", "key", "page"),
    [
        ("us", "N", "Before you start"),
        ("ru", "N", "Before you start"),
        ("gr", "F", "Study"),
        ("il", ",", "Settings"),
        ("ara", "3", "Progress"),
        ("ru,us", "N", "Before you start"),
        ("fr", "2", "Study"),
        ("cz", "3", "Progress"),
    ],
)
def test_a_shortcut_is_found_on_a_layout_without_its_sign(reader: Person, layout: str, key: str, page: str) -> None:
    """Russian or another script is the only layout, or digits need Shift: the shortcuts of the menus work by place."""
    window = lay_out(reader, layout)
    reader.press_caps(f"ctrl+{key}")
    until(lambda: reader.title(window).startswith(page), f"Ctrl and {key} on {layout} open {page}")
    lay_out(reader, "us")
    reader.press_caps("ctrl+1")
    until(lambda: reader.title(window).startswith("Home"), "home is back")


def test_a_field_keeps_its_own_shortcuts_on_every_layout(display: str, tmp_path: Path) -> None:
    with at_all_kinds(display, tmp_path) as person:
        person.lay_out("ru")
        go_to(person, Kind.TEXT)
        person.press_caps("D", "A", "ctrl+A", "ctrl+C")
        person.press("End")
        person.press_caps("ctrl+V")
        until(partial(reaches, tmp_path, {"response": Response(text="вфвф")}), "the text is there twice")
        person.press_caps("ctrl+Z")
        until(partial(reaches, tmp_path, {"response": Response(text="вф")}), "and once again")
        person.quit()


@pytest.mark.fault("F3")
@pytest.mark.parametrize("layout", ["us", "ru"])
def test_a_menu_opens_by_its_letter_from_a_field_too(display: str, tmp_path: Path, layout: str) -> None:
    """An answer is being typed in Russian, and a menu is opened by Alt and its letter: no letter is added."""
    with at_all_kinds(display, tmp_path) as person:
        go_to(person, Kind.NUMBER)
        (window,) = person.windows()
        person.lay_out(layout)
        person.press_caps("1", "alt+Q")
        until(lambda: person.windows() - {window}, "the menu is open")
        person.press("Escape")
        until(lambda: person.windows() == {window}, "it is closed again")
        person.press("Escape")  # from the titles of the menus
        person.press_caps("2")
        until(partial(reaches, tmp_path, {"response": Response(text="12")}), "both digits are typed, and no letter")
        person.lay_out("us")
        person.quit()
