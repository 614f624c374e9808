"""Jobs for workers, and what became of them."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.fuzz.worker import CURRENT, Job

CORPUS = Path(__file__).parent / "corpus"
ROOT = Path(__file__).parents[2]
GRACE_S = 300.0  # for a worker to begin, to make findings small and to end
Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Finding:
    target: str
    signature: str
    detail: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Report:
    """Of one job. `replayed` maps files to what became of them."""

    runs: int
    refused: int
    findings: tuple[Finding, ...]
    replayed: Mapping[str, Line]


def run(jobs: Sequence[Job], folder: Path) -> Mapping[str, Report]:
    """By target. `folder` is empty or is not there yet. Where a worker dies, the next goes on with the next job."""
    reports: dict[str, Report] = {}
    for turn in range(len(jobs)):
        left = [job for job in jobs if job.target not in reports]
        if left:
            reports |= _run(left, folder / str(turn))
    return reports


def _run(jobs: Sequence[Job], folder: Path) -> Mapping[str, Report]:
    folder.mkdir(parents=True)
    environment = {**os.environ, "TMPDIR": str(folder), "HYPOTHESIS_STORAGE_DIRECTORY": str(folder / "hypothesis")}
    with subprocess.Popen(
        [sys.executable, "-B", "-m", "tests.fuzz.worker"],
        cwd=ROOT,
        env=environment,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as worker:
        asked = json.dumps({"folder": str(folder), "jobs": [asdict(job) for job in jobs]})
        try:
            output, errors = worker.communicate(asked, sum(job.seconds for job in jobs) + GRACE_S)
        except subprocess.TimeoutExpired:
            worker.kill()
            output, errors = worker.communicate()
            errors += "it did not end in time"
    told = f"{errors}\nexit status {worker.returncode}"
    return _reports([json.loads(line) for line in output.splitlines()], told, folder, jobs[0].target)


def _reports(lines: Sequence[Line], errors: str, folder: Path, first: str) -> Mapping[str, Report]:
    begun = [line["target"] for line in lines if line["kind"] == "begin"] or [first]
    return {
        target: _report(target, [line for line in lines if line["target"] == target], errors, folder)
        for target in begun
    }


def _report(target: str, lines: Sequence[Line], errors: str, folder: Path) -> Report:
    found = [
        Finding(target, line["signature"], line["detail"], (folder / line["file"]).read_bytes())
        for line in lines
        if line["kind"] == "finding"
    ]
    ends = [line for line in lines if line["kind"] == "end"]
    if not ends:
        current = folder / CURRENT
        data = current.read_bytes() if current.exists() else b""
        found.append(Finding(target, f"the worker died: {_of_death(errors)}", errors[-4000:], data))
    replayed = {line["file"]: line for line in lines if line["kind"] == "replayed"}
    return Report(sum(end["runs"] for end in ends), sum(end["refused"] for end in ends), tuple(found), replayed)


def _of_death(errors: str) -> str:
    """The innermost line of the program where it hung."""
    lines = errors.splitlines()
    return next((line.strip() for line in lines if "/sco_quiz/" in line), lines[-1])


def corpus(target: str) -> Iterator[Path]:
    return (path for path in sorted((CORPUS / target).glob("*")) if path.is_file())
