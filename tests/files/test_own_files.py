"""The files that the program keeps: named in one place, and made and taken only where they are ours."""

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sco_quiz.files import own_files

PACKAGE = Path(own_files.__file__).parents[1]
NAMES = (
    own_files.STORE, *own_files.JOURNALS, own_files.OPEN, own_files.SEEN, own_files.FAULTS, *own_files.FOLDERS,
    own_files.LAST, own_files.ASKING,
)  # fmt: skip


def constants(module: Path) -> Iterator[str]:
    """Texts of the code that are no sentences: those of the window cannot be put together."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " not in node.value:
            yield node.value


def test_the_names_of_own_files_stand_in_one_place() -> None:
    name = re.compile(rf"(^|/)({'|'.join(map(re.escape, NAMES))})($|/)|attempts-\\d")
    # a room of pages may be called as a folder of ours is
    places = "gui/window/routes.py", "gui/pages/routing/routes.py", "gui/pages/catalogue.py"
    rooms = {PACKAGE / place for place in places}
    modules = (path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "files/own_files.py" and path not in rooms)
    found = [(path, text) for path in modules for text in constants(path) if name.search(text)]
    assert found == []


def test_a_mark_is_whole_when_it_has_its_name_and_is_taken_once(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    own_files.put_mark(mark)
    assert [path.name for path in tmp_path.iterdir()] == ["mark"]
    assert own_files.take_mark(mark)
    assert not own_files.take_mark(mark)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"mine", b"SCO Quiz", b"SCO Quiz\nand notes\n"])
def test_a_mark_neither_takes_a_place_nor_what_lies_there(tmp_path: Path, content: bytes) -> None:
    theirs = tmp_path / "mark"
    theirs.write_bytes(content)
    own_files.put_mark(theirs)
    assert not own_files.take_mark(theirs)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == {theirs: content}


def test_a_mark_is_put_where_there_are_no_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refused)
    own_files.put_mark(tmp_path / "mark")
    assert own_files.take_mark(tmp_path / "mark")
