"""The list of what was put on a desktop, and what lies around it, as a stranger may have changed both."""

import os
import stat
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from sco_quiz import DESKTOP_ID, NAME
from sco_quiz.cli.desktop.desktop_files import DesktopFiles
from sco_quiz.cli.desktop.desktop_list import LIST
from sco_quiz.files.paths import resources_dir
from sco_quiz.main import main

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other desktops have other ways")
ENTRY = Path("applications", f"{DESKTOP_ID}.desktop")
ICON = Path("icons", "hicolor", "48x48", "apps", f"{DESKTOP_ID}.png")
SPARSE = 1 << 40


def sparse(path: Path) -> None:
    with path.open("xb") as stream:
        stream.truncate(SPARSE)


def link_to_notes(path: Path) -> None:
    (path.parent / "notes").write_bytes(b"mine")
    path.symlink_to("notes")


def listed(name: str, content: bytes = b"mine") -> bytes:
    return f"{sha256(content).hexdigest()}  {name}\n".encode()


THERE: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a folder": lambda path: path.mkdir(),
    "a link": link_to_notes,
    "a link to nothing": lambda path: path.symlink_to("nowhere"),
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "a file without an end": sparse,
    "an empty file": lambda path: path.write_bytes(b""),
    "notes": lambda path: path.write_bytes(b"mine"),
    "random bytes": lambda path: path.write_bytes(bytes(range(256))),
    "a list of others": lambda path: path.write_bytes(listed("bin/theirs") + listed("applications/theirs.desktop")),
    "a list of no files": lambda path: path.write_bytes(b"folder  applications\n"),
}


def all_of(folder: Path) -> dict[str, tuple[object, ...]]:
    found: dict[str, tuple[object, ...]] = {}
    for path in folder.rglob("*"):
        status = path.lstat()
        content = path.read_bytes() if stat.S_ISREG(status.st_mode) and status.st_size < SPARSE else b""
        found[str(path.relative_to(folder))] = (status.st_mode, status.st_ino, status.st_size, content)
    return found


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """Where SCO Quiz was put among the programs; `share` was there before."""
    folder = tmp_path / "share"
    folder.mkdir()
    DesktopFiles(resources_dir() / "desktop", folder).install(Path("/opt/sco-quiz"))
    return folder


def desktop(action: str, share: Path) -> int:
    return main(["desktop", action, "--prefix", str(share.parent)])


@pytest.mark.fault("F11")
@pytest.mark.parametrize(
    "name",
    [
        "sco-quiz/sco-quiz.sqlite3", "applications/theirs.desktop", "icons/hicolor/48x48/apps/theirs.png", LIST.name,
        "icons/hicolor/../theirs.desktop", f"icons/{DESKTOP_ID}.png", f"{LIST.parent}/notes",
        f"applications/{DESKTOP_ID}.desktop.bak", f"metainfo/{NAME}.appdata.xml",
    ],
)  # fmt: skip
@pytest.mark.parametrize("action", ["install", "uninstall"])
def test_a_list_reaches_no_place_but_those_where_the_program_writes(
    action: str, name: str, share: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line of the list names the learner's store or a file of another program: that is told, and all files stay."""
    theirs = share / name
    theirs.parent.mkdir(parents=True, exist_ok=True)
    theirs.write_bytes(b"mine")
    (share / LIST).write_bytes((share / LIST).read_bytes() + listed(name))
    before = all_of(share)
    assert desktop(action, share) == 1
    assert f"{share / LIST} is not the list that SCO Quiz keeps" in capsys.readouterr().err
    assert all_of(share) == before


@pytest.mark.fault("F11")
@pytest.mark.parametrize("there", THERE)
@pytest.mark.parametrize("action", ["install", "uninstall"])
def test_something_else_in_the_place_of_the_list_is_told_and_stays(
    action: str, there: str, share: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Notes, a link, a pipe or a file without an end lie in the place of the list: that is told, and all stays."""
    (share / LIST).unlink()
    THERE[there](share / LIST)
    before = all_of(share)
    assert desktop(action, share) == 1
    said = capsys.readouterr()
    assert f"{share / LIST} is not the list that SCO Quiz keeps" in said.err
    assert "nothing was changed" in said.err
    assert said.out == ""
    assert all_of(share) == before


@pytest.mark.fault("F11")
@pytest.mark.parametrize("there", [each for each in THERE if not each.startswith("a list")])
@pytest.mark.parametrize("place", [ENTRY, ICON])
def test_something_else_in_the_place_of_a_file_of_ours_is_told_and_stays(
    place: Path, there: str, share: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Notes, a link, a pipe or an endless file lie in the place of the entry or an icon: they stay, and are told."""
    (share / place).unlink()
    THERE[there](share / place)
    before = all_of(share)
    assert desktop("install", share) == 1
    assert f"{share / place} was changed by somebody else" in capsys.readouterr().err
    assert all_of(share) == before
    assert desktop("uninstall", share) == 1
    assert f"{share / place} is not as SCO Quiz put it there" in capsys.readouterr().out
    assert all_of(share)[str(place)] == before[str(place)]


@pytest.mark.fault("F11")
def test_without_its_list_all_is_taken_away_that_is_as_it_is_shipped(share: Path) -> None:
    """The list was lost: what is as this version writes it goes, and what is not is left and told."""
    (share / LIST).unlink()
    (share / ICON).write_bytes(b"mine")
    assert desktop("uninstall", share) == 1
    assert [path for path in share.rglob("*") if path.is_file()] == [share / ICON]


def test_without_its_list_all_can_be_installed_again(share: Path) -> None:
    (share / LIST).unlink()
    assert desktop("install", share) == 0
    assert desktop("uninstall", share) == 0
    assert not [path for path in share.rglob("*") if path.is_file()]


@pytest.mark.fault("F11")
def test_folders_go_that_were_made_and_no_others(tmp_path: Path) -> None:
    """Empty folders lie where the entry goes: removing it leaves them, and takes those that installing has made."""
    share = tmp_path / "share"
    for name in ("applications", "icons/hicolor/48x48/apps", "theirs"):
        (share / name).mkdir(parents=True)
    before = set(all_of(tmp_path))
    for action in ("install", "install", "uninstall"):
        assert desktop(action, share) == 0
    assert set(all_of(tmp_path)) == before


def test_a_share_that_was_made_goes_as_well(tmp_path: Path) -> None:
    for action in ("install", "uninstall"):
        assert desktop(action, tmp_path / "prefix" / "share") == 0
    assert list((tmp_path / "prefix").iterdir()) == []


@pytest.mark.fault("F11")
@pytest.mark.parametrize("program", ["the same", "another"])
def test_the_rights_that_somebody_gave_are_kept(program: str, share: Path) -> None:
    """Somebody closed the entry to others: installing again, for this program or another, leaves it closed."""
    (share / ENTRY).chmod(0o600)
    DesktopFiles(resources_dir() / "desktop", share).install(Path(f"/{program}/sco-quiz"))
    assert stat.S_IMODE((share / ENTRY).stat().st_mode) == 0o600
    assert f"/{program}/sco-quiz" in (share / ENTRY).read_text("utf-8")


def test_installing_once_more_writes_nothing(share: Path) -> None:
    before = all_of(share)
    DesktopFiles(resources_dir() / "desktop", share).install(Path("/opt/sco-quiz"))
    assert {name: what for name, what in all_of(share).items() if what != before.get(name)} == {}


@pytest.mark.parametrize(
    "action", [("desktop", "install", "--prefix"), ("desktop", "uninstall", "--prefix"), ("demo", "--out")]
)
@pytest.mark.parametrize("name", ["", " "])
def test_a_folder_without_a_name_is_wrong_use(
    action: tuple[str, ...], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*action, name]) == 2
    assert list(tmp_path.iterdir()) == []
