"""What is not ours to ship: a copy of the article, where the environment names one."""

import os
from pathlib import Path

import pytest


@pytest.fixture
def copy_of_the_article() -> Path:
    name = os.environ.get("SCO_QUIZ_ARTICLE")
    if not name:
        pytest.skip("SCO_QUIZ_ARTICLE names no copy of the article, which is not ours to ship")
    return Path(name)
