"""The long run, `make fuzz`: every target in turn, from a seed by chance, until the time is over.

What is found is put into the corpus, to be mended and then kept as a test. Exit status 1 where something was found.
"""

import argparse
import hashlib
import os
import secrets
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count, cycle, islice
from pathlib import Path

from tests.fuzz.known import KNOWN
from tests.fuzz.running import CORPUS, Finding, Report, corpus, run
from tests.fuzz.targets import TARGETS
from tests.fuzz.worker import Job

AT_ONCE = os.cpu_count() or 1
TURN_S = 20.0
MANY = 100_000  # inputs: more than fit into a turn
NEARLY = 400  # inputs by grammar in a turn


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=secrets.randbits(32))
    parser.add_argument("--only", nargs="*", choices=list(TARGETS), default=list(TARGETS), metavar="TARGET")
    arguments = parser.parse_args()
    _say(f"seed {arguments.seed}, {arguments.minutes:g} minutes")
    runs: Counter[str] = Counter()
    found = set(KNOWN)
    for target, report in _reports(arguments.only, arguments.seed, arguments.minutes * 60, found):
        runs[target] += report.runs
        for finding in report.findings:
            if finding.signature not in found:
                found.add(finding.signature)
                _say(f"{finding.signature}\n{finding.detail}\nkept in {_kept(finding)}")
    _say(f"{runs.total()} inputs: {', '.join(f'{count} {target}' for target, count in sorted(runs.items()))}")
    return 1 if len(found) > len(KNOWN) else 0


def _reports(targets: Iterable[str], seed: int, seconds: float, found: set[str]) -> Iterator[tuple[str, Report]]:
    """Of `AT_ONCE` workers at a time. `found` grows while they run, and is left out by those that come later."""
    until = time.monotonic() + seconds
    turns, numbers = cycle(targets), count()
    with tempfile.TemporaryDirectory(prefix="sco-quiz-fuzz-") as folder, ThreadPoolExecutor(AT_ONCE) as pool:
        while time.monotonic() < until:
            jobs = [_job(target, seed + next(numbers), tuple(found)) for target in islice(turns, AT_ONCE)]
            work = [pool.submit(run, [job], Path(folder) / str(job.seed)) for job in jobs]
            for job, each in zip(jobs, work, strict=True):
                yield job.target, each.result()[job.target]


def _job(target: str, seed: int, known: tuple[str, ...]) -> Job:
    files = tuple(map(str, corpus(target)))
    return Job(target=target, seed=seed, corpus=files, mutated=MANY, nearly=NEARLY, seconds=TURN_S, known=known)


def _kept(finding: Finding) -> Path:
    file = CORPUS / finding.target / f"found-{hashlib.sha256(finding.data).hexdigest()[:12]}"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(finding.data)
    return file


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output


if __name__ == "__main__":
    sys.exit(main())
