import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sco_quiz.files import paths

posix_only = pytest.mark.skipif(os.name != "posix", reason="rights and links of POSIX")
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG folders are Linux's")


@pytest.fixture
def nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SCO_QUIZ_DATA_DIR")


def rights(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def test_the_named_folder_comes_before_the_environment(tmp_path: Path) -> None:
    assert paths.data_dir(tmp_path / "mine") == tmp_path / "mine"


def test_the_environment_comes_before_the_usual_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SCO_QUIZ_DATA_DIR", str(tmp_path / "portable"))
    assert paths.data_dir() == tmp_path / "portable"


def test_a_relative_name_becomes_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_dir(Path("mine")) == tmp_path / "mine"


@linux_only
@pytest.mark.usefixtures("nothing_named")
def test_the_usual_place_is_in_xdg_data_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.data_dir() == tmp_path / "sco-quiz"


@linux_only
@pytest.mark.usefixtures("nothing_named")
@pytest.mark.parametrize("value", ["", "relative/path", "."])
@pytest.mark.fault("D6")
def test_an_xdg_data_home_that_is_not_absolute_is_ignored(
    value: str, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", value)
    monkeypatch.chdir(tmp_path)
    assert paths.data_dir() == home / ".local/share/sco-quiz"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("nothing_named")
def test_an_empty_name_in_the_environment_counts_as_none(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setenv("SCO_QUIZ_DATA_DIR", "")
    assert paths.data_dir().is_relative_to(home)


@posix_only
@pytest.mark.parametrize("before", [None, 0o755, 0o777])
@pytest.mark.fault("E29")
def test_the_folder_is_closed_to_others(before: int | None, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    if before is not None:
        folder.mkdir()
        folder.chmod(before)
    assert rights(paths.data_dir(folder)) == 0o700


@posix_only
def test_a_folder_that_its_owner_made_read_only_stays_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    assert rights(paths.data_dir(tmp_path)) == 0o500


@posix_only
@pytest.mark.fault("E29")
def test_a_folder_shared_by_all_users_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    with pytest.raises(paths.DataFolderError, match=r"shared with the other users.*--data-dir"):
        paths.data_dir(tmp_path)
    assert rights(tmp_path) == 0o1777


@posix_only
def test_a_link_to_another_disk_is_followed_even_before_its_target_exists(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "disk" / "quizzes")
    assert paths.data_dir(tmp_path / "link") == tmp_path / "disk" / "quizzes"


@pytest.mark.parametrize("find", [paths.data_dir, paths.found_data_dir])
@pytest.mark.parametrize("name", ["file", "file/data"])
def test_a_file_is_no_folder(find: Callable[[Path], Path], name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(paths.DataFolderError, match=r"cannot be used \(Not a directory\).*--data-dir"):
        find(tmp_path / name)


@posix_only
@pytest.mark.fault("E29")
def test_a_folder_that_is_only_looked_for_is_neither_made_nor_closed(tmp_path: Path) -> None:
    """The folder is absent, or open to others: whoever only looks leaves it so."""
    folder = tmp_path / "data"
    assert paths.found_data_dir(folder) == folder
    assert not folder.exists()
    folder.mkdir()
    folder.chmod(0o755)
    assert paths.found_data_dir(folder) == folder
    assert rights(folder) == 0o755


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(paths.DataFolderError, match=r"cannot be used \(\w.*\)\. Nothing was changed\. .*--data-dir"):
        paths.data_dir(tmp_path / "file" / "data")


@posix_only
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.fault("D6")
def test_a_home_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(paths.DataFolderError, match="Permission denied"):
        paths.data_dir(tmp_path / "data")


@linux_only
@pytest.mark.usefixtures("nothing_named")
@pytest.mark.fault("D6")
def test_a_user_without_a_home_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name)
    monkeypatch.setattr("os.getuid", lambda: 2**31 - 2)  # a number that no user of this machine has
    with pytest.raises(paths.DataFolderError, match="home"):
        paths.data_dir()


def test_a_checkout_keeps_its_files_beside_the_package() -> None:
    top = Path(paths.__file__).parents[2]
    assert paths.resources_dir() == top / "resources"
    assert paths.questions_dir() == top / "questions"


def test_an_installed_package_keeps_its_files_inside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "_data" / "questions").mkdir(parents=True)
    monkeypatch.setattr(paths, "PACKAGE", tmp_path)
    assert paths.questions_dir() == tmp_path / "_data" / "questions"
