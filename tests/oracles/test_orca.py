"""A whole quiz as Orca speaks it: what is heard after each key, from the first page to the last.

`make oracles` runs it. `session.txt` has the keys and what is expected; nothing may be silent, and nothing said twice.
"""

import re
import sys
import time
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from tests.oracles.orca import MISSING, Listener, listening

pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Orca reads the screens of Linux"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

HERE = Path(__file__).parent
TITLE = re.compile(r".* — SCO Quiz( frame\.)?")  # Orca says the window's for some pages, besides their name
PATIENCE_S = 10.0


def session() -> Iterator[tuple[str, list[str]]]:
    """Keys by their X names, or “a text”, and the lines that follow."""
    text = re.sub(r"^#.*\n", "", (HERE / "session.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)
    for keys, lines in re.findall(r"^\[(.*)\]\n((?:    .*\n)*)", text, re.MULTILINE):
        yield keys, [line.strip() for line in lines.splitlines()]


def heard(orca: Listener, keys: str, count: int = 0) -> list[str]:
    """What is spoken until all is silent. On a busy machine that may be between two words: `count` are waited for."""
    said = _without_titles(orca.write(keys[1:-1]) if keys.startswith("“") else orca.press(*keys.split()))
    end = time.monotonic() + PATIENCE_S
    while len(said) < count and time.monotonic() < end:
        said += _without_titles(orca.press())
    return said


def _without_titles(said: list[str]) -> list[str]:
    return [each for each in said if not TITLE.fullmatch(each)]


def faults(keys: str, said: list[str], expected: list[str]) -> Iterator[str]:
    if len(said) != len(expected) or not all(map(fnmatchcase, said, expected)):
        yield f"[{keys}] {said} instead of {expected}"
    if expected and not said:
        yield f"[{keys}] is silent"
    for at, each in enumerate(said):
        if any(each.rstrip(".") in other for other in said[:at]):
            yield f"[{keys}] says twice: {each}"


def test_a_quiz_is_heard_from_home_to_its_review_each_thing_once(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with listening(tmp_path, "-X", "faulthandler", HERE / "seven_kinds.py", data) as orca:
        found = [fault for keys, lines in session() for fault in faults(keys, heard(orca, keys, len(lines)), lines)]
        assert found == [], "\n".join([*found, "", *orca.transcript])
