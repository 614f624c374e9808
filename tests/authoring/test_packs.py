"""Every pack that is shipped, and the sample: complete, sound, and true to the article where there is a copy."""

import os
from pathlib import Path

import pytest

from sco_quiz.authoring import service
from sco_quiz.authoring.building import load_pack
from sco_quiz.authoring.content import content_hash
from sco_quiz.paths import questions_dir
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE

SHIPPED = sorted(path.parent for path in questions_dir().glob("*/pack.toml"))


@pytest.fixture
def copy_of_the_article() -> Path:
    name = os.environ.get("SCO_QUIZ_ARTICLE")
    if not name:
        pytest.skip("SCO_QUIZ_ARTICLE names no copy of the article, which is not ours to ship")
    return Path(name)


def test_a_pack_is_shipped() -> None:
    assert SHIPPED


@pytest.mark.parametrize("folder", [*SHIPPED, SAMPLE], ids=lambda folder: folder.name)
def test_pack_breaks_no_rule(folder: Path) -> None:
    assert service.check(folder, None, None) == ()


@pytest.mark.parametrize("folder", [*SHIPPED, SAMPLE], ids=lambda folder: folder.name)
def test_bank_carries_the_hash_of_its_files(folder: Path) -> None:
    assert load_pack(folder).pack.content_hash == content_hash(folder)


def test_sample_is_borne_out_by_its_article() -> None:
    assert service.check(SAMPLE, SAMPLE_ARTICLE, None) == ()


def test_shipped_pack_is_borne_out_by_the_article(copy_of_the_article: Path) -> None:
    assert service.check(questions_dir() / "sco-summit-2025", copy_of_the_article, None) == ()


def test_shipped_fingerprints_are_those_of_the_article(copy_of_the_article: Path) -> None:
    folder = questions_dir() / "sco-summit-2025"
    result = service.examine_copy(folder, load_pack(folder), copy_of_the_article)
    assert (result.differing, result.stale_questions) == (frozenset(), ())
