"""The program starts in every language of the C library, also in those whose small letters have other capitals."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.locales import CANNOT_BE_MADE, LIKE_TURKISH, capital_i, spoken
from tests.real_screen import in_front_of, screen, until
from tests.shipped_bank import put_shipped_store

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="an X server of its own is for Linux"),
    pytest.mark.skipif(shutil.which("Xvfb") is None or shutil.which("xdotool") is None, reason="no Xvfb or xdotool"),
    pytest.mark.skipif(CANNOT_BE_MADE, reason="no localedef, or nothing for it to read"),
]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with screen() as name:
        yield name


@pytest.mark.fault("F1")
@pytest.mark.parametrize("language", LIKE_TURKISH)
def test_it_starts_in_a_language_like_turkish(display: str, tmp_path: Path, language: str) -> None:
    """The system speaks Turkish or a language like it: the window opens, can be used, and nothing goes wrong."""
    environment = spoken(language, tmp_path)
    assert capital_i(environment) == "i"
    folder = tmp_path / "data"
    put_shipped_store(folder)
    command = ("-m", "sco_quiz", "--data-dir", folder)
    with in_front_of(display, tmp_path, *command, surroundings=environment) as person:
        window = until(lambda: person.windows() or person.program.poll() is not None, "the window is there")
        assert isinstance(window, set), "the program ended"
        name = window.pop()
        until(lambda: person.title(name).startswith("Learn a text"), "the first run can be used")
        person.focus(name)
        person.quit()
    assert not (folder / "faults.log").exists()
