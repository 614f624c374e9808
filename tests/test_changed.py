"""`make check` runs the tests of what was changed."""

import subprocess
from pathlib import Path

import pytest

from tests.changed import ALWAYS, changed, looking_at

FILES = (
    "sco_quiz/gui/pages/home/home_page.py",
    "sco_quiz/storage/learners.py",
    "tests/test_repository.py",
    "tests/gui/pages/conftest.py",
    "tests/gui/pages/test_window.py",
    "tests/gui/pages/home/test_home_page.py",
    "tests/storage/test_learners.py",
    "tests/storage/data/old.json",
    "tests/storage/opening/test_opening.py",
)


@pytest.fixture
def top(tmp_path: Path) -> Path:
    for file in FILES:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("", encoding="utf-8")
    (tmp_path / "tests/gui/pages/test_window.py").write_text("from sco_quiz.storage import learners\n")
    return tmp_path


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("sco_quiz/gui/pages/home/home_page.py", ["tests/gui/pages/home/test_home_page.py"]),
        ("sco_quiz/storage/learners.py", ["tests/gui/pages/test_window.py", "tests/storage/test_learners.py"]),
        ("tests/gui/pages/conftest.py", ["tests/gui/pages/test_window.py"]),
        ("tests/storage/data/old.json", ["tests/storage/test_learners.py"]),
        ("tests/storage/test_gone.py", []),
        ("README.md", []),
    ],
)
def test_a_change_has_the_tests_of_its_folder_and_those_that_import_it(
    top: Path, path: str, expected: list[str]
) -> None:
    assert looking_at(top, [path]) == sorted({ALWAYS, *expected})


def test_what_is_changed_is_what_differs_from_main(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@b")
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "--initial-branch=main")
    (tmp_path / "old.py").touch()
    git("add", ".")
    git("commit", "--message=one")
    git("checkout", "-b", "work")
    (tmp_path / "committed.py").touch()
    git("add", ".")
    git("commit", "--message=two")
    (tmp_path / "old.py").write_text("1\n", encoding="utf-8")
    (tmp_path / "new.py").touch()
    assert sorted(changed(tmp_path)) == ["committed.py", "new.py", "old.py"]
