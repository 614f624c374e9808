"""A short run of every target with a fixed seed, and every file of the corpus. `make fuzz` is the long run."""

import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz import hostile
from tests.fuzz.expected import TAKEN, TOLD
from tests.fuzz.known import CORPUS_OF_KNOWN, KNOWN
from tests.fuzz.room import Room
from tests.fuzz.running import CORPUS, Report, corpus, run
from tests.fuzz.targets import TARGETS
from tests.fuzz.worker import Job

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="limits of time and memory of a process are of POSIX"),
]
INPUTS = {  # by mutation, by grammar
    "pack": (20, 10),
    "article": (10, 10),
    "carried": (10, 10),
    "record": (25, 5),
    "resealed": (10, 10),
    "store": (10, 0),
    "cells": (0, 3),
    "preferences": (5, 8),
    "shared": (900, 100),
    "seen": (15, 10),
}
TOGETHER = (
    ("pack", "record", "store", "preferences"),
    ("resealed", "article", "carried", "cells", "seen", "shared"),
)  # as long as each other
CORPUS_FILES = [str(file.relative_to(CORPUS)) for target in TARGETS for file in corpus(target)]
Reports = Mapping[str, Report]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Mapping[str, Path]]:
    """Files that are large or deep, by target and name."""
    folder = tmp_path_factory.mktemp("large")
    made = {target: {name: make() for name, (make, _) in inputs.items()} for target, inputs in hostile.LARGE.items()}
    made["resealed"] = hostile.records(Room(folder / "room").record)
    files: dict[str, dict[str, Path]] = {}
    for number, (target, name) in enumerate((target, name) for target, inputs in made.items() for name in inputs):
        file = files.setdefault(target, {})[name] = folder / str(number)
        file.write_bytes(made[target][name])
    return files


@pytest.fixture(scope="module")
def reports(large: Mapping[str, Mapping[str, Path]], tmp_path_factory: pytest.TempPathFactory) -> Reports:
    """What became of all inputs, by target: two processes at once."""
    jobs = {target: _job(target, large.get(target, {})) for target in TARGETS}
    folder = tmp_path_factory.mktemp("work")
    with ThreadPoolExecutor() as pool:
        work = [pool.submit(run, [jobs[each] for each in some], folder / some[0]) for some in TOGETHER]
        return dict(chain.from_iterable(each.result().items() for each in work))


def _job(target: str, large: Mapping[str, Path]) -> Job:
    mutated, nearly = INPUTS[target]
    files = tuple(map(str, corpus(target)))
    replay = (*files, *map(str, large.values()))
    return Job(target=target, seed=1, replay=replay, corpus=files, mutated=mutated, nearly=nearly, known=tuple(KNOWN))


@pytest.mark.parametrize("target", TARGETS)
def test_every_input_is_taken_or_refused_in_plain_sentences(reports: Reports, target: str) -> None:
    report = reports[target]
    assert not report.findings, "\n".join(f"{found.signature}\n{found.detail}" for found in report.findings)
    assert report.runs >= INPUTS[target][0]
    assert report.refused  # or the inputs are none


def known(file: str) -> Any:
    """What is not mended yet is expected to fail, and says so once it is mended."""
    return pytest.param(file, marks=[pytest.mark.xfail(reason="see known.py")] if file in CORPUS_OF_KNOWN else [])


def replayed(reports: Reports, file: str) -> Mapping[str, Any]:
    return reports[Path(file).parent.name].replayed[str(CORPUS / file)]


@pytest.mark.parametrize("file", [known(file) for file in CORPUS_FILES])
def test_every_file_of_the_corpus_is_taken_or_refused_in_plain_sentences(reports: Reports, file: str) -> None:
    verdict = replayed(reports, file)
    assert not verdict["signature"], verdict["detail"]


@pytest.mark.parametrize("file", TOLD)
def test_what_is_wrong_with_a_file_is_told_with_its_place(reports: Reports, file: str) -> None:
    assert TOLD[file] in "\n".join(replayed(reports, file)["told"])


@pytest.mark.parametrize("file", TAKEN)
def test_what_is_odd_but_sound_is_taken(reports: Reports, file: str) -> None:
    assert not replayed(reports, file)["told"]


LARGE = [(target, name, words) for target, inputs in hostile.LARGE.items() for name, (_, words) in inputs.items()]


@pytest.mark.parametrize(("target", "name", "words"), LARGE, ids=[name for _, name, _ in LARGE])
def test_what_is_large_or_deep_is_refused_in_time(
    reports: Reports, large: Mapping[str, Mapping[str, Path]], target: str, name: str, words: str
) -> None:
    verdict = reports[target].replayed[str(large[target][name])]
    assert not verdict["signature"], verdict["detail"]
    assert words in "\n".join(verdict["told"])


def test_a_record_that_is_large_or_deep_inside_is_refused_in_time(
    reports: Reports, large: Mapping[str, Mapping[str, Path]]
) -> None:
    verdicts = {name: reports["resealed"].replayed[str(file)] for name, file in large["resealed"].items()}
    new = {
        name: each["detail"] for name, each in verdicts.items() if not f"{each['signature']} ".startswith((" ", *KNOWN))
    }
    assert not new
    assert all("Nothing was changed" in each["told"][-1] for each in verdicts.values())


@pytest.mark.long
def test_ten_thousand_shared_packs_are_taken_or_refused_in_plain_sentences(tmp_path: Path) -> None:
    job = Job(target="shared", seed=2, mutated=9_000, nearly=1_000, seconds=1_200.0)
    report = run([job], tmp_path / "work")["shared"]
    assert not report.findings, "\n".join(f"{found.signature}\n{found.detail}" for found in report.findings)
    assert report.runs >= 10_000
