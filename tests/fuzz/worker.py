"""A process of its own that runs inputs: with little memory, a watchdog, and a note of what it is at.

Reads its jobs as JSON, writes what it found as JSON lines. The last input is in the file `current` if it dies of it.
"""

import contextlib
import faulthandler
import hashlib
import json
import random
import resource
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import hypothesis
from hypothesis import HealthCheck, Phase

from sco_quiz.storage.database import sqlite
from tests.fuzz.grammar import nearly_valid
from tests.fuzz.mutating import Mutator, shrunk
from tests.fuzz.oracle import Verdict, Watch, judged
from tests.fuzz.room import Room
from tests.fuzz.targets import TARGETS

MEMORY = 512 * 1024**2  # bytes that inputs may take beside what the program itself does
HUNG_S = 20  # of real time: then it is no slow input but a hang
MOST_FINDINGS = 20
CURRENT = "current"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Either the files to `replay`, or so many inputs (or for so long) of both kinds from a seed.

    Findings with a `known` signature are left out; `corpus` are files to begin from besides the real ones.
    """

    target: str
    replay: tuple[str, ...] = ()
    corpus: tuple[str, ...] = ()
    seed: int = 0
    mutated: int = 0
    nearly: int = 0
    seconds: float = 600.0
    known: tuple[str, ...] = ()


class FoundError(Exception):
    """So that Hypothesis makes the input small."""


class TimeOverError(Exception):
    """So that Hypothesis ends."""


class Worker:
    """`room` and `watch` are those of the process."""

    def __init__(self, job: Job, folder: Path, room: Room, watch: Watch) -> None:
        self.job = job
        self.target = TARGETS[job.target]
        self.folder = folder
        self.room = room
        self.watch = watch
        self.known = set(job.known)
        self.runs = self.refused = self.told = 0

    def work(self) -> None:
        _say({"kind": "begin", "target": self.job.target})
        self.replay()
        self.construct(time.monotonic() + self.job.seconds / 2)
        self.mutate(time.monotonic() + self.job.seconds / 2)
        _say({"kind": "end", "target": self.job.target, "runs": self.runs, "refused": self.refused})

    def verdict(self, data: bytes) -> Verdict:
        (self.folder / CURRENT).write_bytes(data)
        self.room.clear()
        faulthandler.dump_traceback_later(HUNG_S, exit=True)
        try:
            found = judged(lambda: self.target.run(data, self.room), data, self.watch)
        finally:
            faulthandler.cancel_dump_traceback_later()
        self.runs += 1
        self.refused += bool(found.told)
        return found

    def is_new(self, found: Verdict) -> bool:
        return bool(found.signature) and not found.signature.startswith(tuple(self.known))

    def tell(self, data: bytes, first: Verdict) -> None:
        """What cannot be seen a second time was an input just at the edge of the time it may take."""
        self.known.add(first.signature)
        found = self.verdict(data)
        if found.signature != first.signature:
            return
        self.told += 1
        name = f"found-{hashlib.sha256(data).hexdigest()[:12]}"
        (self.folder / name).write_bytes(data)
        _say({"kind": "finding", "target": self.job.target, "file": name, **asdict(found)})

    def replay(self) -> None:
        for file in self.job.replay:
            told = asdict(self.verdict(Path(file).read_bytes()))
            _say({"kind": "replayed", "target": self.job.target, "file": file, **told})

    def mutate(self, until: float) -> None:
        corpus = [*self.target.seeds(self.room), *(Path(file).read_bytes() for file in self.job.corpus)]
        mutator = Mutator(random.Random(self.job.seed), corpus, self.target.words)  # noqa: S311 - repeatable
        for _ in range(self.job.mutated):
            if time.monotonic() > until or self.told >= MOST_FINDINGS:
                return
            data = mutator.mutated()
            found = self.verdict(data)
            if self.is_new(found):
                small = shrunk(data, lambda fewer, of=found.signature: self.verdict(fewer).signature == of)  # type: ignore[misc]
                self.tell(small, found)

    def construct(self, until: float) -> None:
        """Once more after each finding, until there is nothing new."""
        left = self.job.nearly
        while left > 0 and time.monotonic() < until and self.told < MOST_FINDINGS:
            before = self.runs
            if not self._constructed(left, until):
                return
            left -= self.runs - before

    def _constructed(self, count: int, until: float) -> bool:
        """Whether something was found."""
        last: list[tuple[bytes, Verdict]] = []

        @hypothesis.seed(self.job.seed)
        @hypothesis.settings(
            max_examples=count,
            database=None,
            deadline=None,
            report_multiple_bugs=False,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
            verbosity=hypothesis.Verbosity.quiet,
        )
        @hypothesis.given(nearly_valid(self.job.target, self.room))
        def run(data: bytes) -> None:
            if time.monotonic() > until:
                raise TimeOverError
            found = self.verdict(data)
            if self.is_new(found) and (not last or found.signature == last[0][1].signature):
                last.append((data, found))
                raise FoundError

        with contextlib.suppress(
            FoundError, TimeOverError, hypothesis.errors.Flaky
        ):  # flaky: the time is over meanwhile
            run()
        if last:
            self.tell(*last[-1])
        return bool(last)


def main() -> None:
    asked = json.loads(sys.stdin.read())
    folder = Path(asked["folder"])
    sqlite.PRAGMAS = sqlite.PRAGMAS.replace("EXTRA", "OFF")  # no power is lost here
    room, watch = Room(folder / "room"), Watch(folder)
    if sys.platform == "linux":  # elsewhere such a limit has no effect
        size = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY, size + MEMORY))
    for job in asked["jobs"]:
        Worker(Job(**job), folder, room, watch).work()


def _say(line: dict[str, object]) -> None:
    print(json.dumps(line), flush=True)  # noqa: T201 - to the process that asked


if __name__ == "__main__":
    main()
