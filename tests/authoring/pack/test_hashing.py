"""Whether a pack has changed, without reading it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sco_quiz.authoring.pack import hashing
from sco_quiz.authoring.pack.hashing import content_hash
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.errors import QuizError
from tests.authoring.packs import SAMPLE


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "copy"))


def test_copy_of_a_pack_has_the_same_hash(pack: Path) -> None:
    assert content_hash(in_folder(pack)) == content_hash(in_folder(SAMPLE))


def test_one_changed_byte_changes_the_hash(pack: Path) -> None:
    (pack / "values.toml").write_bytes((pack / "values.toml").read_bytes() + b"\n")
    assert content_hash(in_folder(pack)) != content_hash(in_folder(SAMPLE))


def test_renamed_file_changes_the_hash(pack: Path) -> None:
    (pack / "facts" / "work.toml").rename(pack / "facts" / "money.toml")
    assert content_hash(in_folder(pack)) != content_hash(in_folder(SAMPLE))


def test_file_that_is_no_part_of_the_pack_changes_nothing(pack: Path) -> None:
    (pack / "facts" / "work.toml~").write_bytes(b"old")
    assert content_hash(in_folder(pack)) == content_hash(in_folder(SAMPLE))


def test_new_generator_changes_the_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    before = content_hash(in_folder(SAMPLE))
    monkeypatch.setattr(hashing, "GENERATOR", hashing.GENERATOR + 1)
    assert content_hash(in_folder(SAMPLE)) != before


def test_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuizError, match="does not exist"):
        in_folder(tmp_path / "none")


def test_launch_needs_no_parser_to_compare_hashes() -> None:
    code = (
        "import sys, sco_quiz.authoring.pack.hashing; sys.exit(any(m in sys.modules for m in ('msgspec', 'tomllib')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
