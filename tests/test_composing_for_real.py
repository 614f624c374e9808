"""Answers written with the input methods of Debian, by the keys and the pointer of a real X server alone."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from sco_quiz.domain.attempt import State
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from tests.input_method import InputMethod, input_method, missing
from tests.real_screen import Person, in_front_of, until
from tests.test_layouts import go_to
from tests.test_real_window import KIND_WINDOW, MISSING, answers, stored

ENGINES = {  # the keys that turn it on and write, and what it shows meanwhile
    "libpinyin": ("n i h a o", "你好"),  # clears this when the field is left
    "hangul": ("shift+space g k s", "한"),  # commits it then
}
NOT_HERE = MISSING + missing(*ENGINES)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="IBus is Linux’s"),
    pytest.mark.skipif(bool(NOT_HERE), reason=f"not installed: {', '.join(NOT_HERE)}"),
]


@pytest.fixture(scope="module")
def ibus() -> Iterator[InputMethod]:
    with input_method() as method:
        yield method


@contextmanager
def composing(ibus: InputMethod, folder: Path, engine: str) -> Iterator[Person]:
    """In the field of a typed answer something is being composed, and is stored as it stands."""
    keys, shown = ENGINES[engine]
    with in_front_of(ibus.display, folder, KIND_WINDOW, folder, surroundings=ibus.surroundings) as person:
        person.focus(until(person.windows, "the window is there").pop())
        ibus.use(engine)
        go_to(person, Kind.TEXT)
        person.press(*keys.split())
        until(lambda: text(folder) == shown, f"{shown} is stored while it is being composed")
        yield person


def state(folder: Path) -> State | None:
    with suppress(QuizError, ValueError):  # the program is writing just now
        return stored(folder)
    return None


def text(folder: Path) -> str:
    now = state(folder)
    return now.sheet.response.text if now else ""


@pytest.mark.fault("F4")
def test_what_is_being_composed_is_in_the_store_after_kill_9(ibus: InputMethod, tmp_path: Path) -> None:
    """The program is killed while a Korean input method composes an answer: what it showed is kept."""
    with composing(ibus, tmp_path, "hangul") as person:
        person.program.kill()
        person.program.wait()
    assert text(tmp_path) == ENGINES["hangul"][1]


@pytest.mark.fault("F4")
@pytest.mark.parametrize(("engine", "spot"), [("libpinyin", "Next"), ("hangul", "Certain")])
def test_a_click_beside_the_field_keeps_what_is_being_composed(
    ibus: InputMethod, tmp_path: Path, engine: str, spot: str
) -> None:
    """A button is clicked while a Chinese or Korean input method composes an answer: what it showed is kept."""
    with composing(ibus, tmp_path, engine) as person:
        person.click(spot)
        person.press("ctrl+Return")
        person.quit()
    assert answers(tmp_path)[Kind.TEXT] == Response(text=ENGINES[engine][1])


@pytest.mark.fault("F4")
def test_another_window_comes_to_the_front_over_a_composition(ibus: InputMethod, tmp_path: Path) -> None:
    """Another window comes to the front while a Chinese input method composes an answer: what it showed is kept."""
    with composing(ibus, tmp_path, "libpinyin") as person:
        other = tmp_path / "other"
        other.mkdir()
        with in_front_of(ibus.display, other, KIND_WINDOW, other, surroundings=ibus.surroundings) as neighbour:
            neighbour.focus(until(neighbour.windows, "the other window is there").pop())
            go_to(neighbour, Kind.TEXT)
            neighbour.press("space")
            until(lambda: text(other), "the other window has the keys")
        person.focus(until(person.windows, "the window is still there").pop())
        person.quit()
    assert answers(tmp_path)[Kind.TEXT] == Response(text=ENGINES["libpinyin"][1])


@pytest.mark.fault("F4")
def test_escape_in_an_input_method_leaves_nothing_stored(ibus: InputMethod, tmp_path: Path) -> None:
    """A learner cancels what a Chinese input method composes, and goes on: nothing of it is stored."""
    with composing(ibus, tmp_path, "libpinyin") as person:
        person.press("Escape")
        until(lambda: (now := state(tmp_path)) and not now.sheet.response.text, "nothing is stored")
        person.click("Next")
        person.quit()
    assert answers(tmp_path)[Kind.TEXT] == Response()


@pytest.mark.fault("F3")
def test_the_keys_of_a_question_work_while_an_input_method_is_on(ibus: InputMethod, tmp_path: Path) -> None:
    """A Chinese input method is on: at an option its keys are the commands that are printed on the screen."""
    with in_front_of(ibus.display, tmp_path, KIND_WINDOW, tmp_path, surroundings=ibus.surroundings) as person:
        person.focus(until(person.windows, "the window is there").pop())
        ibus.use("libpinyin")
        go_to(person, Kind.SINGLE)
        person.press("c", "l")
        person.quit()
    sheet = stored(tmp_path).sheet
    assert (sheet.response, sheet.flagged) == (Response((2,)), True)
