"""A data folder, and the store in it, for the commands."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir(mode=0o700)
    return made


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with closing(open_store(folder)) as opened:
        opened.learners.current()
        yield opened
