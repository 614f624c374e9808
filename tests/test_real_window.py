"""The real program in a real window of a real X server, driven by the keys and the pointer of that server alone."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from sco_quiz.domain.attempt import LearnerId, State, replay
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import TYPED, Kind, Question
from sco_quiz.domain.response import EMPTY, Response
from sco_quiz.storage.opening.store_opening import open_store
from tests.real_screen import Person, in_front_of, screen, until
from tests.shipped_bank import put_shipped_store

MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="an X server of its own is for Linux"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

KIND_WINDOW = Path(__file__).with_name("kind_window.py")
CHOOSING = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE})

FIRST_RUN = "Learn a text until you know it"
BY_KEYS = {
    Kind.SINGLE: ("2", Response(chosen=(1,))),
    Kind.MULTIPLE: ("1 3", Response(chosen=(0, 2))),
    Kind.TRUE_FALSE: ("2", Response(chosen=(1,))),
    Kind.ORDER: ("space Down space", Response(chosen=(1, 0, 2))),
    Kind.MATCH: ("space Down Return Tab space Down Down Return", Response(chosen=(1, 2, -1))),
    Kind.NUMBER: ("1 2", Response(text="12")),
    Kind.TEXT: ("S c o space 2", Response(text="Sco 2")),
}
BY_MOUSE = {
    Kind.SINGLE: (("row 2",), Response(chosen=(2,))),
    Kind.MULTIPLE: (("row 3", "row 1"), Response(chosen=(1, 3))),
    Kind.TRUE_FALSE: (("row 1",), Response(chosen=(1,))),
    Kind.ORDER: (("down 1",), Response(chosen=(0, 2, 1))),
    Kind.MATCH: (("row 1", "choice 3"), Response(chosen=(-1, 3, -1))),
    Kind.NUMBER: ((), EMPTY),
    Kind.TEXT: ((), EMPTY),
}


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with screen() as name:
        yield name


@contextmanager
def at_home(display: str, folder: Path, scale: str = "1") -> Iterator[Person]:
    """Home has come by itself, and takes keys again: those for the page of keys do nothing where they come twice."""
    put_shipped_store(folder)
    command = ("-m", "sco_quiz", "--data-dir", folder)
    with in_front_of(display, folder, *command, surroundings={"QT_SCALE_FACTOR": scale}) as person:
        window = until(person.windows, "the window is there").pop()
        until(lambda: person.title(window).startswith(("Home", FIRST_RUN)), "the first page can be used")
        person.focus(window)

        def sees_the_keys() -> bool:
            person.press("F1")
            return person.title(window).startswith("Keys")

        until(sees_the_keys, "home takes keys")
        person.press("Escape")
        until(lambda: person.title(window).startswith(("Home", FIRST_RUN)), "the first page is back")
        if person.title(window).startswith(FIRST_RUN):
            person.press("Escape")  # to look round first
            until(lambda: person.title(window).startswith("Home"), "home is there")
        yield person


@contextmanager
def at_all_kinds(display: str, folder: Path) -> Iterator[Person]:
    with in_front_of(display, folder, KIND_WINDOW, folder) as person:
        person.focus(until(person.windows, "the window is there").pop())
        yield person


def stored(folder: Path) -> State:
    """The only attempt, ended or not."""
    store = open_store(folder, writable=False)
    try:
        learner = LearnerId(store.learners.current().id)
        attempts = [past.id for past in store.history.newest(learner, 99)]
        attempts += store.interrupted.unfinished(learner)
        (record,) = map(store.attempts.record, attempts)
        return replay(record.attempt, record.events)
    finally:
        store.close()


def is_at(folder: Path, position: int) -> bool:
    with suppress(QuizError, ValueError):  # the program is writing just now, or has not begun the quiz
        return stored(folder).current == position
    return False


def answers(folder: Path) -> dict[Kind, Response]:
    state = stored(folder)
    return {
        question.kind: sheet.response for question, sheet in zip(state.attempt.questions, state.sheets, strict=True)
    }


def response_to(question: Question, digit: str) -> Response:
    if question.kind in TYPED:
        return Response(text=digit)
    at = int(digit) - 1
    return Response(chosen=(at,)) if question.kind in CHOOSING and at < len(question.options) else EMPTY


def test_a_quiz_is_taken_from_home_to_its_result_by_keyboard_alone(display: str, tmp_path: Path) -> None:
    with at_home(display, tmp_path) as person:
        digits = "12" * 9 + "1"
        window = person.windows()
        person.press("Return", "Return", *(key for digit in digits for key in (digit, "Return")))
        person.press("ctrl+Return", "Tab", "Return")  # past "Go to question 20" to "Hand in"
        dialog = until(lambda: person.windows() - window, "the confirm is asked").pop()
        person.focus(dialog)
        person.press("Tab", "Return")
        until(lambda: dialog not in person.windows(), "the confirm is gone")
        person.focus(window.pop())
        person.quit()
    state = stored(tmp_path)
    assert not state.open
    for question, sheet, digit in zip(state.attempt.questions, state.sheets, digits, strict=False):
        if question.kind is not Kind.MATCH:  # a drop-down takes a digit for the start of a choice
            assert sheet.response == response_to(question, digit), question.id


def test_every_kind_is_answered_by_keyboard_alone(display: str, tmp_path: Path) -> None:
    with at_all_kinds(display, tmp_path) as person:
        done: list[Kind] = []
        while len(done) < len(Kind):
            done.append(Kind(person.next_kind(done)))
            person.press(*BY_KEYS[done[-1]][0].split(), "Next")
        person.quit()
    assert answers(tmp_path) == {kind: response for kind, (_, response) in BY_KEYS.items()}


def test_every_kind_that_is_not_typed_is_answered_by_mouse_alone(display: str, tmp_path: Path) -> None:
    with at_all_kinds(display, tmp_path) as person:
        done: list[Kind] = []
        while len(done) < len(Kind):
            done.append(Kind(person.next_kind(done)))
            for spot in BY_MOUSE[done[-1]][0]:
                person.click(spot)
            if len(done) < len(Kind):
                person.click("Next")
        person.quit()
    assert answers(tmp_path) == {kind: response for kind, (_, response) in BY_MOUSE.items()}


def test_a_quiz_goes_on_where_it_was_after_kill_9(display: str, tmp_path: Path) -> None:
    with at_home(display, tmp_path) as person:
        person.press("Return", "Return", "1", "Return", "2", "Return")
        until(lambda: is_at(tmp_path, 2), "the third question is stored")
        person.program.kill()
    before = stored(tmp_path)
    with at_home(display, tmp_path) as person:
        person.press("Return", "Return")  # "Continue" has the focus; then on to the next question
        person.quit()
    after = stored(tmp_path)
    assert (after.attempt, after.current) == (before.attempt, 3)
    assert [sheet.response for sheet in after.sheets] == [sheet.response for sheet in before.sheets]


@contextmanager
def managed(size: str) -> Iterator[str]:
    """A display of that size, with a window manager where there is one."""
    with screen(size) as display:
        manager = shutil.which("openbox")
        if manager is None:
            yield display
            return
        with subprocess.Popen([manager], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL) as running:
            try:
                yield display
            finally:
                running.terminate()


def is_whole(person: Person) -> bool:
    """Once it is there, and has been maximised if it has to be."""
    (window,) = person.windows()
    return person.place(window)[2:] == person.size(window)


@pytest.mark.fault("F2")
@pytest.mark.parametrize(("size", "scale"), [("1366x768", "1"), ("1920x1080", "1.5"), ("1280x720", "2")])
def test_the_first_window_fits_the_screen(tmp_path: Path, size: str, scale: str) -> None:
    """A first window, on a screen on which its usual size does not fit: it lies whole on the screen."""
    with managed(size) as display, at_home(display, tmp_path, scale) as person:
        until(lambda: is_whole(person), "the window is whole on the screen")
        person.quit()


@pytest.mark.fault("F2")
def test_a_place_on_a_larger_screen_fits_a_smaller_one_and_is_kept(tmp_path: Path) -> None:
    """A window was left on a larger screen: it lies whole on a smaller one, and is where it was on the larger one."""
    place = (600, 210, 1250, 850)
    with managed("1920x1080") as large:
        with at_home(large, tmp_path) as person:
            (window,) = person.windows()
            person.resize(window, *place)
            until(lambda: person.place(window) == place, "the window is moved")
            person.quit()
        with managed("1024x700") as small, at_home(small, tmp_path) as person:
            until(lambda: is_whole(person), "the window is whole on the screen")
            person.quit()
        with at_home(large, tmp_path) as person:
            (window,) = person.windows()
            until(lambda: person.place(window) == place, "the window is where it was")
            person.quit()


def test_a_key_that_is_held_down_answers_once(display: str, tmp_path: Path) -> None:
    """X11 repeats it by letting it go and pressing it again, and Qt does not always find out."""
    with at_all_kinds(display, tmp_path) as person:
        done: list[Kind] = []
        while len(done) < len(Kind):
            done.append(Kind(person.next_kind(done)))
            if done[-1] in CHOOSING:
                person.hold("2", 1.5)
            person.press("Next")
        person.quit()
    given = answers(tmp_path)
    assert {kind: given[kind].chosen for kind in CHOOSING} == dict.fromkeys(CHOOSING, (1,))
