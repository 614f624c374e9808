"""The real program in a real window of a real X server, driven by the keys and the pointer of that server alone."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from sco_quiz.domain.attempt import LearnerId, State, replay
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import EMPTY, Response
from sco_quiz.storage.opening import open_store
from tests.real_screen import Person, in_front_of, screen, until

MISSING = [tool for tool in ("Xvfb", "xdotool", "setxkbmap") if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="an X server of its own is for Linux"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

KIND_WINDOW = Path(__file__).with_name("kind_window.py")
CHOOSING = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE})
TYPED = frozenset({Kind.NUMBER, Kind.TEXT})

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
def at_home(display: str, folder: Path) -> Iterator[Person]:
    """Home says by the window's title that it can be used."""
    with in_front_of(display, folder, "-m", "sco_quiz", "--data-dir", folder) as person:
        window = until(person.windows, "the window is there").pop()
        until(lambda: person.title(window).startswith("Home"), "home can be used")
        person.focus(window)
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
