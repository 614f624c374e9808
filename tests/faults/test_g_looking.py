"""Commands that only look change nothing: no name, byte, right or time in the whole tree, whatever lies there."""

import os
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.files.own_files import ASKING, BACKUPS, FAULTS, OPEN, SEEN, STORE, WINDOW
from sco_quiz.main import main
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from tests import factories as make
from tests.faults.test_g_strangers import kill_in_a_transaction
from tests.storage.steps import answered, take


def nothing(_folder: Path) -> None:
    """Not even the folder."""


def strangers(folder: Path) -> None:
    for name in (SEEN, FAULTS, "notes.txt", "attempts-0001.jsonl", f"{STORE}{OPEN}"):
        (folder / name).write_bytes(b"mine")
    for name in (BACKUPS, WINDOW, "photos"):
        (folder / name).mkdir()
    (folder / WINDOW / f"{ASKING}12").touch()


def a_store(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        store.learners.current()
        take(store, make.attempt(), *answered(0, 0))
        store.journal.catch_up()
        store.backups.note_seen()
    KeptBackups(folder, make.NOON).make()


def a_half_done_change(folder: Path) -> None:
    a_store(folder)
    kill_in_a_transaction(folder)


def both(folder: Path) -> None:
    a_store(folder)
    (folder / "notes.txt").write_bytes(b"mine")


FOLDERS: dict[str, Callable[[Path], None]] = {
    "an absent folder": nothing,
    "an empty folder": nothing,
    "a folder with a store": a_store,
    "a store with a half-done change": a_half_done_change,
    "a folder of strangers": strangers,
    "a store among strangers": both,
}
WORK = {"doctor --rebuild", "doctor --back-up", "doctor --restore"}  # which there is none to do without a store
LOOKING = {
    "doctor": ("doctor",),
    "doctor --rebuild": ("doctor", "--rebuild"),
    "doctor --back-up": ("doctor", "--back-up"),
    "doctor --restore": ("doctor", "--restore", "20250101T000000Z"),
    "progress export": ("progress", "export", "--csv", "answers.csv"),
    "bank stats --items": ("bank", "stats", "--items"),
}
CASES = [(there, name) for there in FOLDERS for name in LOOKING if not (name in WORK and "store" in there)]


def tree(top: Path) -> dict[str, tuple[object, ...]]:
    found: dict[str, tuple[object, ...]] = {}
    for path in (top, *top.rglob("*")):
        status = path.lstat()
        content = path.read_bytes() if stat.S_ISREG(status.st_mode) else b""
        found[str(path)] = (status.st_mode, status.st_ino, status.st_nlink, status.st_mtime_ns, content)
    return found


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
@pytest.mark.fault("G1")
@pytest.mark.parametrize(("there", "command"), CASES)
def test_looking_changes_no_name_byte_right_or_time(
    there: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An absent, empty or strangers' folder, or a store, is looked at: names, bytes, rights and times are the same."""
    folder, elsewhere = tmp_path / "above" / "data", tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    folder.parent.mkdir()
    if there != "an absent folder":
        folder.mkdir()
    FOLDERS[there](folder)
    if folder.exists():
        folder.chmod(0o755)
    before = tree(folder.parent)
    status = main(["--data-dir", str(folder), *LOOKING[command]])
    assert tree(folder.parent) == before
    said = capsys.readouterr()
    assert "mistake" not in said.err
    assert status == (0 if "store" in there or command == "doctor" else 1), said
