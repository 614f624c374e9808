"""A pack is there whole or not at all, wherever the program is killed."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sco_quiz.app.ports.library import VersionChange
from sco_quiz.domain.fact import FactId
from sco_quiz.storage.database import sqlite
from sco_quiz.storage.learners.stored_learners import done_by
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.bank.test_pack_files import BANK, FILES, KEY, PACK
from tests.storage.learner_records import ME
from tests.storage.steps import answered, named, take

LATER = make.NOON + timedelta(days=1)
CHANGE = VersionChange(
    at=LATER,
    moves={FactId(f"{KEY}/year-before"): BANK.facts[0].id},
    restarted=[BANK.facts[1].id],
    earlier=b"the version before",
)


def forget(store: Store) -> None:
    with store.transactions.reading() as connection:
        done = done_by(connection, ME)
    store.forgetting.forget_lines(ME, KEY)
    assert store.forgetting.forget(ME, KEY, done)


ACTS: dict[str, Callable[[Store], object]] = {
    "put": lambda store: store.pack_files.put(PACK, FILES, BANK),
    "update": lambda store: store.pack_files.put(replace(PACK, version=4), FILES, BANK, CHANGE),
    "remove": lambda store: store.pack_files.remove(KEY, make.NOON),
    "put back": lambda store: store.pack_files.put_back(KEY, BANK, 5),
    "remove again": lambda store: store.pack_files.remove(KEY, make.NOON),
    "drop": lambda store: store.pack_files.drop(LATER),
    "forget": forget,
}
KILLED = 9


def state(store: Store) -> tuple[object, ...]:
    """All that is known of the pack, and the answers that were given before."""
    packs = store.pack_files
    files = packs.contents(KEY) if packs.installed() else {}
    return (
        (packs.installed(), files, packs.kept(), packs.moves(KEY)),
        (store.banks.packs(), store.banks.facts(KEY)),
        (len(list(store.answers())), store.figures.knowledge(ME, [KEY])),
    )


def killed_at(folder: Path, act: Callable[[Store], object], call: int) -> bool:
    """Do the act in a process that dies at this statement. Returns whether it came to that."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == KILLED
    status = 1
    try:
        store, left = open_store(folder), [call]

        def count(_statement: str) -> None:
            left[0] -= 1
            if left[0] < 0:
                os._exit(KILLED)

        with store.transactions.reading() as connection:
            driver = sqlite.driver(connection)
        driver.set_trace_callback(count)
        act(store)
        status = 0
    finally:
        os._exit(status)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is copied on POSIX alone")
@pytest.mark.parametrize("every", [29, pytest.param(1, marks=pytest.mark.long)], ids=["some", "all"])
@pytest.mark.parametrize("act", ACTS)
@pytest.mark.fault("A1")
def test_killed_at_a_statement_of_a_change_to_a_pack(tmp_path: Path, act: str, every: int) -> None:
    prepared = tmp_path / "prepared"
    prepared.mkdir()
    with closing(open_store(prepared)) as store:
        store.learners.current()
        for earlier in list(ACTS)[: list(ACTS).index(act)]:
            ACTS[earlier](store)
        take(store, named(1), *answered(0, 0))
        year = BANK.questions[0]
        asked = [replace(year, facts=(FactId(f"{KEY}/year-before"),)), replace(year, facts=(BANK.facts[1].id,))]
        take(store, named(2, pack=KEY, questions=asked), *answered(0, 0), *answered(1, 0))
        before = state(store)
    done = Path(shutil.copytree(prepared, tmp_path / "done"))
    with closing(open_store(done)) as store:
        ACTS[act](store)
        after = state(store)
    assert before != after
    call = 0
    while True:
        folder = Path(shutil.copytree(prepared, tmp_path / f"killed-{call}"))
        if not killed_at(folder, ACTS[act], call):
            break
        with closing(open_store(folder)) as store:
            assert state(store) == before
            assert store.health().faults == ()
        shutil.rmtree(folder)
        call += every if call > 4 else 1
    assert call > 4
