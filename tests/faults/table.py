"""The table of faults tried: from the tests' own marks, names and sentences, and from what came of them.

As a plugin of pytest (`-p tests.faults.table`, see `make faults`) it writes the table into docs/reliability.md.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.lines import DOES_NOT_APPLY, LINES

TESTS = Path(__file__).parents[1]
DOCUMENT = TESTS.parent / "docs" / "reliability.md"
BEGIN, END = "<!-- written by `make faults` -->\n", "<!-- end of what `make faults` writes -->"
_HEAD = "| line | fault | tried | survived | answers lost |\n|---|---|--:|--:|--:|\n"


@dataclass(frozen=True, slots=True, order=True)
class Trial:
    """A test that injects a fault. `sentence` is its docstring, or else its name."""

    line: str
    test: str
    sentence: str


def trials() -> tuple[Trial, ...]:
    """Of every test in the repository, in the order of the list."""
    found = (trial for path in sorted(TESTS.rglob("test_*.py")) for trial in _trials_in(path))
    return tuple(sorted(found, key=lambda trial: (_place(trial.line), trial.test)))


def _trials_in(path: Path) -> Iterator[Trial]:
    source = path.read_text(encoding="utf-8")
    if "mark.fault(" not in source:
        return
    for test in ast.walk(ast.parse(source)):
        if isinstance(test, ast.FunctionDef):
            node = f"{path.relative_to(TESTS.parent).as_posix()}::{test.name}"
            sentence = ast.get_docstring(test) or test.name.removeprefix("test_").replace("_", " ").capitalize() + "."
            for mark in test.decorator_list:
                if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.fault":
                    yield Trial(str(ast.literal_eval(mark.args[0])), node, sentence.splitlines()[0])


def _place(line: str) -> int:
    return LINES.index(line) if line in LINES else len(LINES)


def rows(tried: Mapping[str, int], survived: Mapping[str, int]) -> str:
    """The table, given how often each test tried and how often nothing was lost."""
    lines = [(trial.line, _row(trial, tried.get(trial.test, 0), survived.get(trial.test, 0))) for trial in trials()]
    lines += [(line, f"| {line} | does not apply: {reason} | | | |") for line, reason in DOES_NOT_APPLY.items()]
    lines.sort(key=lambda each: _place(each[0]))
    return _HEAD + "".join(f"{text}\n" for _, text in lines)


def _row(trial: Trial, tried: int, survived: int) -> str:
    lost = "0" if tried == survived else "see the test"
    return f"| {trial.line} | {trial.sentence} | {tried or 'not here'} | {survived or ''} | {lost if tried else ''} |"


def written() -> list[tuple[str, str]]:
    """Line and fault of each row of the document."""
    return re.findall(r"^\| ([A-H]\d+) \| (.*?) \|", DOCUMENT.read_text(encoding="utf-8"), flags=re.MULTILINE)


class Tally:
    """What came of every test in one run of pytest."""

    def __init__(self) -> None:
        self._tried: dict[str, int] = defaultdict(int)
        self._survived: dict[str, int] = defaultdict(int)
        self._seen: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        test = report.nodeid.split("[")[0]
        self._seen.add(test)
        if report.when == "call" and not report.skipped:
            properties = dict(report.user_properties)
            times = properties.get("tried", 1)
            assert isinstance(times, int)
            self._tried[test] += times
            self._survived[test] += times if report.passed else 0

    def pytest_sessionfinish(self) -> None:
        """Nothing is written after a run of a part of the tests."""
        if {trial.test for trial in trials()} <= self._seen:
            before, rest = DOCUMENT.read_text(encoding="utf-8").split(BEGIN)
            table = rows(self._tried, self._survived)
            DOCUMENT.write_text(before + BEGIN + table + END + rest.split(END)[1], encoding="utf-8")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Tally())
