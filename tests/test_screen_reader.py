"""The real program as a screen reader has it: no picture, no pointer and no key, only the tree of accessible things."""

import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from sco_quiz.domain.completeness import Completeness, completeness
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from tests.real_screen import DEADLINE_S, until
from tests.screen_reader import LAUNCHER, Desktop, Reader, State, Thing, desktop, reading
from tests.shipped_bank import put_shipped_store
from tests.test_real_window import KIND_WINDOW, stored

MISSING = [tool for tool in ("Xvfb", "dbus-daemon") if shutil.which(tool) is None]
MISSING += [] if LAUNCHER else ["at-spi2-core"]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux’s"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

PLACES = {"Study": "Study", "Progress": "Progress", "Settings": "Settings", "You": "Learners", "Home": "Home"}
USED = {
    "push button",
    "radio button",
    "check box",
    "text",
    "combo box",
    "chart",
    "spin box",
    "label",
    "list",
    "list item",
    "menu item",
}


@pytest.fixture(scope="module")
def desk() -> Iterator[Desktop]:
    with desktop() as desk:
        yield desk


def faults(page: Iterable[Thing]) -> list[str]:
    """What of a page could not be used by somebody who only hears it."""
    return [fault for thing in page if State.FOCUSABLE in thing.states for fault in _faults(thing)]


def _faults(thing: Thing) -> Iterator[str]:
    if not thing.name.strip():
        yield f"{thing!r} has no name"
    if thing.role not in USED and thing.name != "Quiz":  # the page of a quiz takes the keys of its commands itself
        yield f"{thing!r} has a role that nobody knows the keys of"
    if "<" in thing.name + thing.description():
        yield f"{thing!r} is read out with its markup"
    if thing.role == "combo box" and not thing.label():
        yield f"{thing!r} has no label"


def look_round(reader: Reader) -> None:
    """From the first run, which is heard, to home."""
    reader.find("push button", "Look round first")
    reader.find("label", "Learn a text until you know it")
    assert faults(reader.page()) == []
    reader.find("push button", "Look round first").press()


def begin(reader: Reader) -> None:
    """A timed quiz of ten questions."""
    reader.find("push button", "Start timed quiz").press()
    reader.find("layered pane", "Before you start")
    group = reader.find("panel", "How many questions")
    (ten,) = [thing for thing in group.shown() if thing.name == "10"]
    ten.press()
    reader.find("label", "10 questions")
    assert faults(reader.page()) == []
    reader.find("push button", "Start").press()


def take(reader: Reader, number: int, count: int) -> Response:
    """Answers the question that shows and goes on; gives what was answered."""
    reader.find("label", f"Question {number} of {count}")
    page = list(reader.page())
    assert faults(page) == []
    (flag,) = [thing for thing in page if thing.name == "Flag for later"]
    response = answer(page[page.index(flag) :])
    reader.find("push button", "Next" if number < count else "To hand-in").press()
    return response


def answer(form: list[Thing]) -> Response:
    """The first answer that what follows the question allows."""
    for thing in form:
        if thing.role in {"radio button", "check box"} and thing.name.startswith("A, "):
            choose(thing)
            return Response(chosen=(0,))
        if thing.role == "text":
            thing.write("12")
            return Response(text="12")
        if thing.role == "combo box":
            (entries,) = thing.children()
            rows = sum(each.role == "combo box" for each in form)
            entries.children()[0].press()
            return Response(chosen=(0, *(-1,) * (rows - 1)))
        if thing.name.startswith("Move “"):
            rows = sum(", position " in each.name for each in form)
            thing.press()
            return Response(chosen=(1, 0, *range(2, rows)))
    raise AssertionError(f"nothing to answer with among {form}")


def choose(option: Thing) -> None:
    option.press()
    until(lambda: State.CHECKED in option.now().states, f"{option!r} is checked")


def look_into_the_dialog_of_numbers(reader: Reader) -> None:
    reader.find("menu item", "Quiz").press()
    reader.find("menu item", "Go to question").press()
    dialog = reader.find("dialog", "Go to question")
    assert faults(dialog.shown()) == []
    (back,) = [thing for thing in dialog.shown() if thing.name == "Back"]
    back.press()


def incomplete(folder: Path) -> int:
    """How many of the stored answers are."""
    state = stored(folder)
    found = zip(state.attempt.questions, state.sheets, strict=True)
    return sum(completeness(question, sheet.response) is Completeness.INCOMPLETE for question, sheet in found)


def hand_in(reader: Reader, count: int, incomplete: int) -> None:
    """`incomplete` of so many answers are, and are told before the others."""
    reader.find("label", f"{incomplete} answer" if incomplete else "No question is left open.")
    words = f"Hand in {count} of {count} answers"
    reader.find("push button", words)
    assert faults(reader.page()) == []
    reader.find("push button", words).press()
    dialog = reader.find("dialog", f"Hand in with {incomplete} question" if incomplete else "Hand in all answers?")
    assert dialog.description()
    (verb,) = [thing for thing in dialog.shown() if thing.name == "Hand in"]
    verb.press()


def test_a_quiz_is_taken_from_home_to_its_result_by_what_is_heard_alone(desk: Desktop, tmp_path: Path) -> None:
    put_shipped_store(tmp_path)
    with reading(desk, tmp_path, "-m", "sco_quiz", "--data-dir", tmp_path) as (reader, _):
        look_round(reader)
        begin(reader)
        given = []
        for number in range(1, 11):
            said = reader.find("panel", f"Question {number} of 10. ").name.partition(". ")[2]
            assert any(said.startswith(f"{each.name} ") for each in reader.page() if each.role == "label" and each.name)
            given.append(take(reader, number, 10))
        hand_in(reader, 10, incomplete(tmp_path))
        reader.find("layered pane", "Result")
        reader.find("label", "You got ")
        assert faults(reader.page()) == []
        reader.find("push button", "Review answers").press()
        reader.find("layered pane", "Review")
        reader.find("push button", "Back to result")
        assert faults(reader.page()) == []
    state = stored(tmp_path)
    assert not state.open
    assert [sheet.response for sheet in state.sheets] == given


def test_every_kind_of_question_is_answered_by_what_is_heard_alone(desk: Desktop, tmp_path: Path) -> None:
    with reading(desk, tmp_path, KIND_WINDOW, tmp_path) as (reader, _):
        look_into_the_dialog_of_numbers(reader)
        given = [take(reader, number, len(Kind)) for number in range(1, len(Kind) + 1)]
        reader.find("label", f"{incomplete(tmp_path)} answers are incomplete")
    assert [sheet.response for sheet in stored(tmp_path).sheets] == given


def test_every_place_says_its_name_has_nothing_without_one_and_is_left_by_the_menu(
    desk: Desktop, tmp_path: Path
) -> None:
    put_shipped_store(tmp_path)
    with reading(desk, tmp_path, "-m", "sco_quiz", "--data-dir", tmp_path) as (reader, person):
        look_round(reader)
        reader.find("push button", "Start timed quiz")
        assert faults(reader.page()) == []
        for side, name in PLACES.items():
            reader.find("push button", side).press()
            reader.find("layered pane", name)
            reader.find("frame", name)
            assert faults(reader.page()) == []
        reader.find("menu item", "File").press()
        reader.find("menu item", "Quit").press()
        assert person.program.wait(DEADLINE_S) == 0
