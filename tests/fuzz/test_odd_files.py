"""What lies in the folder of a pack and is no file of its own: nothing is waited for, nothing read without end."""

import os
import shutil
from pathlib import Path

import pytest

from sco_quiz.authoring import service
from sco_quiz.authoring.pack.hashing import content_hash
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.errors import QuizError
from tests.authoring.packs import SAMPLE

posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name and endless devices are of POSIX")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "river-league"))


def told(pack: Path) -> str:
    return "\n".join(service.check(pack, None, None))


@posix
def test_a_pipe_among_the_facts_is_not_waited_for(pack: Path) -> None:
    os.mkfifo(pack / "facts" / "pipe.toml")
    assert "facts/pipe.toml file could not be read (it is not a file)" in told(pack)


@posix
def test_a_device_without_end_is_not_read(pack: Path) -> None:
    (pack / "facts" / "zeros.toml").symlink_to("/dev/zero")
    assert "facts/zeros.toml file could not be read (it is not a file)" in told(pack)


def test_a_folder_among_the_facts_is_told(pack: Path) -> None:
    (pack / "facts" / "more.toml").mkdir()
    assert "facts/more.toml file could not be read (it is not a file)" in told(pack)


def test_a_link_to_nothing_is_told(pack: Path) -> None:
    (pack / "facts" / "gone.toml").symlink_to(pack / "nothing")
    assert "facts/gone.toml file could not be read (No such file" in told(pack)


@posix
def test_the_sum_of_a_pack_waits_for_no_pipe(pack: Path) -> None:
    os.mkfifo(pack / "pipe.toml")
    with pytest.raises(QuizError, match=r"could not be read \(it is not a file\)"):
        content_hash(in_folder(pack))


def test_the_sum_of_a_pack_reads_no_file_of_gigabytes(pack: Path) -> None:
    with (pack / "large.toml").open("wb") as file:
        file.truncate(10 * 1024**3)
    with pytest.raises(QuizError, match=r"could not be read \(it is larger than"):
        content_hash(in_folder(pack))


@pytest.mark.skipif(os.name != "posix", reason="elsewhere names are text")
def test_a_file_whose_name_is_no_text_counts_in_the_sum(pack: Path) -> None:
    before = content_hash(in_folder(pack))
    Path(os.fsdecode(os.fsencode(pack) + b"/\xff.toml")).touch()
    assert content_hash(in_folder(pack)) != before
