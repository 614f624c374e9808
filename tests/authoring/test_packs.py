"""Every pack that is shipped, and the sample: complete, sound, and true to the article where there is a copy."""

from pathlib import Path

import pytest

from sco_quiz.authoring import service
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.hashing import content_hash
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.pack.reading import read
from sco_quiz.authoring.pack.shipped import ShippedPacks
from sco_quiz.domain.fact import PackId
from sco_quiz.files.paths import questions_dir
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE

SHIPPED = sorted(path.parent for path in questions_dir().glob("*/pack.toml"))


def test_a_pack_is_shipped() -> None:
    assert SHIPPED


@pytest.mark.parametrize("folder", [*SHIPPED, SAMPLE], ids=lambda folder: folder.name)
def test_pack_breaks_no_rule(folder: Path) -> None:
    assert service.check(folder, None, None) == ()


def test_shipped_packs_have_each_a_uid() -> None:
    uids = [read(in_folder(folder)).pack.uid for folder in SHIPPED]
    assert len(set(uids)) == len(uids)
    assert all(uids)


@pytest.mark.parametrize("folder", [*SHIPPED, SAMPLE], ids=lambda folder: folder.name)
def test_bank_carries_the_hash_of_its_files(folder: Path) -> None:
    assert load_pack(in_folder(folder)).pack.content_hash == content_hash(in_folder(folder))


def test_sample_is_borne_out_by_its_article() -> None:
    assert service.check(SAMPLE, SAMPLE_ARTICLE, None) == ()


def test_shipped_pack_is_borne_out_by_the_article(copy_of_the_article: Path) -> None:
    assert service.check(questions_dir() / "sco-summit-2025", copy_of_the_article, None) == ()


def test_shipped_fingerprints_are_those_of_the_article(copy_of_the_article: Path) -> None:
    folder = questions_dir() / "sco-summit-2025"
    examiner = service.PackExaminer(ShippedPacks(folder.parent))
    result = examiner.examine(
        PackId(folder.name), examiner.read(copy_of_the_article), load_pack(in_folder(folder)).facts
    )
    assert (result.differing, result.stale_facts) == ((), ())
