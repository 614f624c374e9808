"""The entry among the programs of a Linux desktop: put into a folder of its own, and asked what desktops ask of it."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from sco_quiz import DESKTOP_ID, NAME, __version__
from sco_quiz.cli.desktop.desktop_files import DesktopFiles
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.startup.application import show_icon
from sco_quiz.main import main
from tests.real_screen import in_front_of, screen, until

TOP = Path(__file__).resolve().parents[1]
SHIPPED = resources_dir() / "desktop"
PLACE = Path("share", "applications", f"{DESKTOP_ID}.desktop")
# What each of these validators has to say, and why it stays: the project has no address, nothing was released yet, and
# one version of AppStream does not know the element that the next one asks for.
TOLD_TRULY = {"url-homepage-missing", "releases-info-missing", "unknown-tag developer"}
TWO_RELEASES = """# Changelog

## [Unreleased]

### Added

- Nothing that was released.

## [1.1.0-beta.1] - 2031-02-03

### Fixed

- Signs & tags such as `<b>` are
  shown as they are.

## [1.0.0] - 2030-12-31

- The first one.

[1.0.0]: an address
"""
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other desktops have other ways")


def desktop(action: str, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command itself, as it is installed beside this Python."""
    command = [Path(sys.executable).with_name(NAME), "desktop", action, *arguments]
    return subprocess.run(command, env={**os.environ, **environment}, check=False, capture_output=True, text=True)


def files(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def prefix(tmp_path: Path) -> Path:
    """A folder in which SCO Quiz was installed for the command of these tests."""
    folder = tmp_path / "a prefix"
    done = desktop("install", "--prefix", folder)
    assert done.returncode == 0, done.stderr
    return folder


def values(entry: Path) -> dict[str, str]:
    lines = (line.partition("=") for line in entry.read_text("utf-8").splitlines() if "=" in line)
    return {key: value for key, _, value in lines}


def complaints(*command: str | Path) -> set[str]:
    """What a validator that is not there on every machine warns of."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"not installed: {command[0]}")
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    found = re.findall(r"^[EWIP]: [^ ]+ (.*)$", done.stdout, re.MULTILINE)
    assert found or not done.returncode, done.stdout + done.stderr
    return set(found)


def test_the_desktop_accepts_the_entry(prefix: Path) -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("not installed: desktop-file-validate")
    done = subprocess.run(["desktop-file-validate", prefix / PLACE], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.fault("F11")
def test_software_centres_accept_the_description(prefix: Path) -> None:
    """The strictest look of AppStream at the description finds nothing but what is true of the project."""
    described = prefix / "share" / "metainfo" / f"{DESKTOP_ID}.metainfo.xml"
    assert complaints("appstreamcli", "validate", "--no-net", "--pedantic", "--strict", described) <= TOLD_TRULY


@pytest.mark.fault("F11")
def test_the_entry_starts_the_command_that_installed_it(prefix: Path) -> None:
    """The entry starts the command that installed it, and goes from the menu when that is gone."""
    command = str(Path(sys.executable).with_name(NAME))
    assert values(prefix / PLACE)["Exec"] == f'"{command}"'
    assert values(prefix / PLACE)["TryExec"] == command


def test_python_starts_the_command_that_was_installed_with_it(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sco_quiz", "desktop", "install", "--prefix", str(tmp_path)]
    subprocess.run(command, check=True)
    assert values(tmp_path / PLACE)["TryExec"] == str(Path(sys.executable).with_name(NAME))


@pytest.mark.fault("F11")
@pytest.mark.parametrize("lacking", ["platform", "command", "home"])
def test_where_no_entry_can_be_made_a_sentence_says_so(
    lacking: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On another system, without a command to start or without a home folder nothing is written, and told why."""
    monkeypatch.chdir(tmp_path)
    if lacking == "platform":
        monkeypatch.setattr(sys, "platform", "darwin")
    if lacking == "command":
        monkeypatch.setattr("sco_quiz.system.launcher.shutil.which", dict[str, str]().get)
    prefix = "~nobody-of-that-name/x" if lacking == "home" else str(tmp_path)
    assert main(["desktop", "install", "--prefix", prefix]) == 1
    assert "othing was changed" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fault("F11")
@pytest.mark.parametrize(
    "folder",
    ["a folder", "$(x)`y`", "100%f", "a=b", "back\\\\slash", 'quo"ted', "it's", "\N{CJK UNIFIED IDEOGRAPH-4E2D}"],
)
def test_the_entry_starts_the_program_wherever_that_lies(folder: str, tmp_path: Path) -> None:
    """The path of the program has a sign in it that means something to desktops or shells."""
    program = tmp_path / folder / NAME
    program.parent.mkdir()
    program.write_text('#!/bin/sh\nprintf %s "$0"\n', "utf-8")
    program.chmod(0o755)
    DesktopFiles(SHIPPED, tmp_path / "share").install(program)
    entry = {key: value.replace("\\\\", "\\") for key, value in values(tmp_path / PLACE).items()}
    assert entry["TryExec"] == str(program)
    assert not {"=", "%"} & set(entry["Exec"].split()[0])  # GLib looks for the first word as it is written
    command = entry["Exec"].replace("%%", "%")  # as the desktop does; a shell reads the rest as it does
    assert subprocess.run(["sh", "-c", command], check=True, capture_output=True, text=True).stdout == str(program)


@pytest.mark.fault("F11")
def test_the_command_of_a_link_is_kept(tmp_path: Path) -> None:
    """SCO Quiz is started by a link, as pipx and uv make one: the entry starts the link, which an upgrade keeps."""
    link = tmp_path / "bin" / NAME
    link.parent.mkdir()
    link.symlink_to(Path(sys.executable).with_name(NAME))
    command = [NAME, "desktop", "install", "--prefix", str(tmp_path)]
    subprocess.run(command, env={**os.environ, "PATH": f"{link.parent}:{os.environ['PATH']}"}, check=True)
    assert values(tmp_path / PLACE)["TryExec"] == str(link)


@pytest.mark.fault("F11")
def test_everybody_can_read_what_was_installed_for_everybody(prefix: Path) -> None:
    """The learner's own files are closed to others; those of a desktop entry are not."""
    assert {path.stat().st_mode & 0o777 for path in (prefix / "share").rglob("*")} == {0o644, 0o755}


@pytest.mark.parametrize(("home", "place"), [("/nowhere/else", "/nowhere/else"), ("relative", "home/.local/share")])
def test_without_a_prefix_it_goes_where_this_desktop_looks(home: str, place: str, tmp_path: Path) -> None:
    done = desktop("uninstall", XDG_DATA_HOME=home, HOME=str(tmp_path / "home"))
    assert str(tmp_path / place) in done.stdout  # an absolute place stays what it is


@pytest.mark.fault("F11")
def test_it_leaves_nothing_behind_and_needs_no_qt(prefix: Path) -> None:
    """A Python that has none of the program's libraries removes the entry, and nothing but the entry."""
    other = prefix / "share" / "applications" / "other.desktop"
    other.touch()
    bare = [f"{sys.base_prefix}/bin/python3", "-I", "-S", "-c"]
    start = f"import sys; sys.path.append({str(TOP)!r}); from sco_quiz.main import main; sys.exit(main())"
    command = [*bare, start, "desktop", "uninstall", "--prefix", str(prefix)]
    done = subprocess.run(command, check=False, capture_output=True)
    assert done.stderr == b""
    assert [path for path in prefix.rglob("*") if path.is_file()] == [other]
    assert not (prefix / "share" / "icons").exists()


@pytest.mark.fault("F11")
@pytest.mark.parametrize("action", ["install", "uninstall"])
def test_what_somebody_changed_is_left(action: str, prefix: Path) -> None:
    """The entry was changed by hand: neither installing nor removing touches it, and both say so."""
    entry = prefix / PLACE
    entry.write_text(entry.read_text("utf-8").replace("Exec=", "Exec=env QT_SCALE_FACTOR=2 "), "utf-8")
    changed = entry.read_bytes()
    done = desktop(action, "--prefix", prefix)
    assert done.returncode == 1
    assert str(entry) in done.stdout + done.stderr
    assert entry.read_bytes() == changed


def test_installing_once_more_changes_nothing(prefix: Path) -> None:
    before = files(prefix)
    assert desktop("install", "--prefix", prefix).returncode == 0
    assert files(prefix) == before


def test_another_program_takes_the_entry_over(prefix: Path) -> None:
    DesktopFiles(SHIPPED, prefix / "share").install(Path("/opt/sco-quiz"))
    assert values(prefix / PLACE)["TryExec"] == "/opt/sco-quiz"
    assert desktop("uninstall", "--prefix", prefix).returncode == 0
    assert files(prefix) == {}


def test_what_is_no_longer_shipped_goes(prefix: Path, tmp_path: Path) -> None:
    """As after a change of the id."""
    fewer = tmp_path / "shipped"
    shutil.copytree(SHIPPED, fewer)
    (gone,) = fewer.rglob("*.svg")
    gone.unlink()
    DesktopFiles(fewer, prefix / "share").install(Path("/opt/sco-quiz"))
    assert list(prefix.rglob("*.svg")) == []


def test_what_was_cut_off_in_the_middle_can_be_taken_away(prefix: Path) -> None:
    (prefix / PLACE).unlink()
    assert desktop("uninstall", "--prefix", prefix).returncode == 0
    assert files(prefix) == {}


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """What a version put there that knew no list and called itself sco-quiz; its small icons are those of today."""
    share = tmp_path / "share"
    for size in ("32x32", "48x48"):
        icon = share / "icons" / "hicolor" / size / "apps" / "sco-quiz.png"
        icon.parent.mkdir(parents=True)
        shutil.copy(SHIPPED / "share" / "icons" / "hicolor" / size / "apps" / f"{DESKTOP_ID}.png", icon)
    entry = share / "applications" / "sco-quiz.desktop"
    entry.parent.mkdir()
    of_today = (SHIPPED / "share" / "applications" / f"{DESKTOP_ID}.desktop").read_text("utf-8")
    of_then = of_today.replace("TryExec=sco-quiz\n", "").replace(DESKTOP_ID, NAME)
    entry.write_text(of_then.replace("Exec=sco-quiz", 'Exec="/a/checkout/.venv/bin/sco-quiz"'), "utf-8")
    return tmp_path


@pytest.mark.fault("F11")
@pytest.mark.parametrize("action", ["install", "uninstall"])
def test_the_entry_of_an_earlier_version_goes(action: str, earlier: Path) -> None:
    """An entry under the earlier id lies there: it goes, and an icon of that name that is not ours stays."""
    theirs = earlier / "share" / "icons" / "hicolor" / "48x48" / "apps" / "sco-quiz.png"
    theirs.write_bytes(b"of somebody else")
    done = desktop(action, "--prefix", earlier)
    assert done.returncode == 1
    assert str(theirs) in done.stdout
    assert list(earlier.rglob("sco-quiz.*")) == [theirs]


@pytest.mark.fault("F11")
def test_a_list_that_was_tampered_with_reaches_nothing_else(prefix: Path, tmp_path: Path) -> None:
    """The list of what was installed names files elsewhere: they stay."""
    other = tmp_path / "other"
    other.write_bytes(b"")
    (listed,) = (prefix / "share").rglob("installed.sha256")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    listed.write_text(f"{empty}  ../../other\n{empty}  {other}\nnonsense\n\n", "utf-8")
    desktop("uninstall", "--prefix", prefix)
    assert other.exists()


def test_a_prefix_that_cannot_be_written_to_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = desktop("install", "--prefix", tmp_path / "file")
    assert done.returncode == 1
    assert done.stderr.startswith("Not all files could be written in ")
    assert "Traceback" not in done.stderr


def test_wrong_use_is_status_2() -> None:
    assert desktop("instal").returncode == 2


def test_every_icon_has_the_size_of_its_folder(prefix: Path) -> None:
    icons = sorted((prefix / "share" / "icons").rglob("*.png"))
    sizes = {path.parts[-3]: QImage(str(path)).size().toTuple() for path in icons}
    assert {"16x16", "24x24", "32x32", "48x48", "64x64", "128x128", "256x256"} <= sizes.keys()
    assert all(folder == f"{width}x{height}" for folder, (width, height) in sizes.items())
    assert (prefix / "share" / "icons" / "hicolor" / "scalable" / "apps" / f"{DESKTOP_ID}.svg").exists()


@pytest.mark.fault("F11")
def test_the_window_is_that_of_the_entry(prefix: Path, tmp_path: Path) -> None:
    """However the program is started, the desktop finds its window to be that of the entry."""
    if not all(map(shutil.which, ("Xvfb", "xdotool"))):
        pytest.skip("not installed: Xvfb and xdotool")
    with (
        screen() as display,
        in_front_of(display, tmp_path, "-m", "sco_quiz", "--data-dir", tmp_path / "data") as person,
    ):
        (window,) = until(person.windows, "the window is there")
        assert person.windows_of_class(values(prefix / PLACE)["StartupWMClass"]) == {window}


def test_without_an_entry_the_window_has_its_icon_too(qapp: QApplication) -> None:
    before = qapp.windowIcon()
    show_icon(qapp, resources_dir())
    drawn = qapp.windowIcon().pixmap(32).toImage()
    qapp.setWindowIcon(before)
    assert drawn.pixelColor(4, 16).alpha() > 0


def test_wayland_and_kde_find_the_entry_by_its_name(prefix: Path) -> None:
    source = (TOP / "sco_quiz" / "gui" / "startup" / "application.py").read_text("utf-8")
    assert "setDesktopFileName(DESKTOP_ID)" in source
    assert (prefix / PLACE).stem == values(prefix / PLACE)["Icon"] == DESKTOP_ID


@pytest.fixture
def made_again(tmp_path: Path) -> Path:
    """A copy of the checkout's own files, after what follows from them was made once more."""
    shutil.copytree(SHIPPED, tmp_path / "resources" / "desktop")
    shutil.copy(TOP / "CHANGELOG.md", tmp_path)
    make_again(tmp_path)
    return tmp_path


def make_again(top: Path) -> None:
    script = TOP / "setup" / "desktop_files.py"
    subprocess.run([sys.executable, script, top], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True)


def pixels(image: QImage) -> Iterator[int]:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)  # whose bits are there only as long as it is
    yield from bytes(plain.constBits())


@pytest.mark.fault("F11")
def test_what_is_shipped_follows_from_the_drawing_and_the_changelog(made_again: Path) -> None:
    """The drawing or CHANGELOG.md was changed alone: the icons or the releases are then told to be old."""
    for file in (path.relative_to(made_again) for path in made_again.rglob("*.png")):
        new, shipped = QImage(str(made_again / file)), QImage(str(TOP / file))
        apart = max(abs(one - other) for one, other in zip(pixels(new), pixels(shipped), strict=True))
        assert apart <= 8, f"{file}: run `make desktop-files`"  # another Qt may smooth an edge otherwise
    (description,) = made_again.rglob("*.xml")
    assert description.read_bytes() == (TOP / description.relative_to(made_again)).read_bytes(), "`make desktop-files`"


@pytest.mark.fault("F11")
def test_every_release_of_the_changelog_is_in_the_description(made_again: Path) -> None:
    """A release gets its number and date in CHANGELOG.md: the description has it, and AppStream accepts that."""
    (made_again / "CHANGELOG.md").write_text(TWO_RELEASES, "utf-8")
    make_again(made_again)
    make_again(made_again)  # in the place of what was there
    (description,) = made_again.rglob("*.xml")
    text = description.read_text("utf-8")
    assert re.findall("<release (.*)>", text) == [
        'version="1.1.0-beta.1" date="2031-02-03" type="development"',
        'version="1.0.0" date="2030-12-31" type="stable"',
    ]
    assert "<li>Signs &amp; tags such as &lt;b&gt; are shown as they are.</li>" in text
    command = ("appstreamcli", "validate", "--no-net", "--pedantic", "--strict", description)
    assert complaints(*command) <= TOLD_TRULY - {"releases-info-missing"}


def test_a_version_with_a_date_is_the_newest_in_the_changelog() -> None:
    dated = re.findall(r"^## \[(.*)\] - ", (TOP / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert dated[:1] in ([], [__version__])


def test_make_knows_both_ways() -> None:
    if shutil.which("make") is None:
        pytest.skip("not installed: make")
    for target in ("install-desktop", "uninstall-desktop"):
        command = ["make", "--dry-run", target, "PREFIX=/a prefix"]
        done = subprocess.run(command, cwd=TOP, check=True, capture_output=True, text=True)
        (line,) = [line for line in done.stdout.splitlines() if " desktop " in line]
        assert shlex.split(line)[-4:] == ["desktop", target.partition("-")[0], "--prefix", "/a prefix"]
