"""A real store in a folder of its own for every test."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """With its first learner, number 1, and a wait for locks short enough for tests."""
    with closing(open_store(tmp_path, busy_ms=1)) as opened:
        opened.learners.current()
        yield opened
