"""The session as it is written down: keys, what is expected after each, and what is wrong with what was heard."""

import os
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from tests.oracles.orca import Listener

HERE = Path(__file__).parent
LANGUAGE = os.environ.get("ORACLE_LANGUAGE", "C")  # that the program speaks, as zh_CN; Orca's own words are English
_TITLE = re.compile(r".* — SCO Quiz( frame\.?)?")  # Orca says the window's for some pages, besides their name
_PATIENCE_S = 10.0


@dataclass(frozen=True, slots=True)
class Step:
    """`keys` by their X names, or “a text”; `page` is the heading it stands under."""

    page: str
    keys: str
    expected: Sequence[str]


@dataclass(frozen=True, slots=True)
class Heard:
    step: Step
    said: Sequence[str]

    def faults(self) -> Iterator[str]:
        keys, expected = self.step.keys, self.step.expected
        if len(self.said) != len(expected) or not all(map(fnmatchcase, self.said, expected)):
            yield f"[{keys}] {self.said} instead of {expected}"
        if expected and not self.said:
            yield f"[{keys}] is silent"
        for at, each in enumerate(self.said):
            if any(each.rstrip(".") in other for other in self.said[:at]):
                yield f"[{keys}] says twice: {each}"


def session(language: str = LANGUAGE) -> Iterator[Step]:
    name = "session.txt" if language == "C" else f"session_{language}.txt"
    text, page = (HERE / name).read_text(encoding="utf-8"), ""
    for heading, keys, lines in re.findall(r"^(?:# (.*)|\[(.*)\])\n((?:    .*\n)*)", text, re.MULTILINE):
        page = heading or page
        if not heading:
            yield Step(page, keys, [line.strip() for line in lines.splitlines()])


def heard(orca: Listener, step: Step) -> list[str]:
    """What is spoken until all is silent. On a busy machine that may be between two words: the last is waited for."""
    keys = step.keys
    said = _without_titles(orca.write(keys[1:-1]) if keys.startswith("“") else orca.press(*keys.split()))
    end = time.monotonic() + _PATIENCE_S
    while len(said) < len(step.expected) and time.monotonic() < end:
        said += _without_titles(orca.press())
    return said


def _without_titles(said: list[str]) -> list[str]:
    return [each for each in said if not _TITLE.fullmatch(each)]
