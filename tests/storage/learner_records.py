"""A learner's history with everything in it, its file, and the same file with something changed."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from sco_quiz.domain.attempt import Act, AttemptId, LearnerId
from sco_quiz.domain.response import DONT_KNOW, Confidence, Response
from sco_quiz.storage.database import tables
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, named, rows, take

ME = LearnerId(1)
RIGHT, WRONG = 0, 1
Elements = list[dict[str, Any]]


def live(store: Store) -> None:
    """Four quizzes that ended in another order than they began, one that was given up and one that is open."""
    store.learners.rename(ME, "李雷 “Ada”")
    store.learners.prefer(ME, "theme", "dark")
    store.attempts.create(named(1, started=make.reading(-50)))
    take(store, named(2, questions=make.one_of_each()), *_of_each_kind())
    take(store, named(3), *answered(0, RIGHT), *answered(1, WRONG, sure=Confidence.CERTAIN))
    take(store, named(1, started=make.reading(-50)), *answered(0, WRONG))
    take(store, named(4), make.event(Act.SEE, 1, question=2))
    store.challenges.challenge(named(3).id, 1, "Is this so?", make.NOON)
    for number in (5, 6):
        store.attempts.create(named(number))
        store.attempts.append(named(number).id, make.log(*answered(0, RIGHT)))
    store.interrupted.discard(named(5).id, make.reading(99))
    store.attempts.stay_alive(named(6).id, make.reading(60))


def _of_each_kind() -> tuple[Any, ...]:
    struck = make.event(Act.STRIKE, 3, question=0, response=Response((2, 3)))
    flagged = make.event(Act.FLAG, 3, question=0, on=True)
    typed = make.event(Act.ANSWER, 8, question=6, response=Response(text="the Shanghai spirit\n“😀”"))
    unsure = make.event(Act.ANSWER, 9, question=5, response=DONT_KNOW)
    return (*answered(0, RIGHT), struck, flagged, *answered(1, 0, 2), *answered(3, 1, 2, 0), typed, unsure)


def exported(store: Store, file: Path, learner: LearnerId = ME) -> Path:
    store.learner_files.export(learner, file)
    return file


def everything(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table."""
    return {table.name: rows(store, table) for table in tables.METADATA.sorted_tables}


def order(store: Store, learner: LearnerId = ME) -> list[AttemptId]:
    """Of the ended attempts, newest first."""
    return [past.id for past in store.history.newest(learner, 100)]


def elements(file: Path) -> Elements:
    """All but the last, which counts them."""
    found: Elements = json.loads(file.read_bytes())
    return found[:-1]


def sealed(lines: Elements) -> bytes:
    """As the program would have written them."""
    start = b"[\n" + b"".join(_json(line) + b",\n" for line in lines)
    kinds = [line.get("kind") for line in lines]
    counts = {"questions": kinds.count("question"), "attempts": kinds.count("attempt")}
    return start + _json({"kind": "end", **counts, "sha256": sha256(start).hexdigest()}) + b"\n]\n"


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def changed(file: Path, change: Callable[[Elements], object]) -> Path:
    """The file with something else in it, and a right last line."""
    lines = elements(file)
    change(lines)
    file.write_bytes(sealed(lines))
    return file


def first(lines: Elements, kind: str) -> dict[str, Any]:
    return next(line for line in lines if line["kind"] == kind)
