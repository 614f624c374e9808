"""A store with a backup, made once for a module and copied for each test."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from tests.storage.learner_records import live
from tests.storage.recovery.damages import AFTER, BEFORE, NOON, Logs, logs_in, some
from tests.storage.steps import bank


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store of some 70 pages and a backup of when it had two thirds of that. Only to be copied."""
    folder = tmp_path_factory.mktemp("whole")
    with closing(open_store(folder)) as store:
        store.learners.current()
        store.banks.replace(bank())
        live(store)
        some(store, BEFORE)
    KeptBackups(folder, NOON).make()
    with closing(open_store(folder)) as store:
        some(store, AFTER)
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    return shutil.copytree(whole, tmp_path / "data")


@pytest.fixture(scope="module")
def logs(whole: Path) -> Logs:
    with closing(open_store(whole, writable=False)) as store:
        return logs_in(store)
