"""What the commands say, written to terminals, files and pipes that cannot take it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sco_quiz import __version__, main
from tests.authoring.packs import SAMPLE

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a shell on Linux can do to a stream")

SAYING = (("doctor",), ("bank", "stats"), ("--version",), ("bank", "--help"))
ENDINGS = ((("bank", "check", str(SAMPLE)), 0), (("progress", "export", "--csv", "x"), 1), (("no",), 2))


def sco_quiz(redirection: str, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = ["sh", "-c", f'exec "$0" -m sco_quiz "$@" {redirection}', sys.executable, *map(str, arguments)]
    whole = {**os.environ, **environment}
    return subprocess.run(command, capture_output=True, check=False, timeout=120, env=whole)


@pytest.mark.fault("F5")
@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_a_terminal_lacks_the_letters_of_a_folder(tmp_path: Path, encoding: str) -> None:
    """The terminal cannot write the name of the folder, or it is no text: every command goes on to its last word."""
    folder = tmp_path / os.fsdecode("数据".encode() + b"\xe4")
    done = sco_quiz("", "--data-dir", folder, "doctor", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.endswith(b"none yet\n")
    done = sco_quiz("", "--data-dir", folder, "progress", "export", "--csv", "x", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"There are no saved quizzes in ")


@pytest.mark.fault("F5")
@pytest.mark.parametrize("command", SAYING, ids=" ".join)
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["at the end", "at once"])
def test_what_a_command_says_goes_to_a_full_disk(command: tuple[str, ...], unbuffered: str) -> None:
    """What a command says goes to a full disk: one sentence says so, and the exit status is 1."""
    done = sco_quiz(">/dev/full", *command, PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 1
    assert done.stderr.startswith(b"What this command says")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.fault("F5")
@pytest.mark.parametrize("redirection", [">&-", "2>&-", "2>/dev/full", "<&- >&- 2>&-"])
def test_a_stream_is_closed_or_complaints_cannot_be_written(redirection: str, tmp_path: Path) -> None:
    """A stream of a command is closed, or its complaints go to a full disk: its exit status tells of its work alone."""
    for command, status in ENDINGS:
        done = sco_quiz(redirection, "--data-dir", tmp_path / "data", *command)
        assert (done.returncode, b"Traceback" in done.stderr) == (status, False), command


@pytest.mark.fault("F5")
def test_no_file_takes_the_place_of_a_closed_stream(tmp_path: Path) -> None:
    """The streams of a command are closed: no file that it opens gets what it or Qt would have said there."""
    code = "import os, sys; from sco_quiz.main import main; main(['--version'])"
    code += "; sys.exit(os.open(sys.argv[1], os.O_CREAT))"
    command = ["sh", "-c", 'exec "$0" -c "$@" <&- >&- 2>&-', sys.executable, code, str(tmp_path / "file")]
    assert subprocess.run(command, check=False).returncode > 2


@pytest.mark.fault("F5")
@pytest.mark.parametrize("command", [("--help",), ("bank", "stats")], ids=" ".join)
def test_whoever_reads_a_command_stops_before_its_end(command: tuple[str, ...]) -> None:
    """Whoever reads what a command says stops before its end: it ends quietly."""
    done = sco_quiz("| true", *command)  # whose status is that of `true`
    assert done.stderr == b""


@pytest.mark.fault("F5")
@pytest.mark.parametrize("out", ["file", "file/folder", "x" * 300])
def test_the_pictures_of_the_demo_have_no_folder(out: str, tmp_path: Path) -> None:
    """The folder for the pictures of the demo is a file, or cannot be made: a sentence says so."""
    (tmp_path / "file").write_text("mine")
    done = sco_quiz("", "demo", "--out", tmp_path / out)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)
    assert b"Please choose another place." in done.stderr
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.fault("F5")
def test_the_name_of_the_folder_is_too_long(tmp_path: Path) -> None:
    """The folder has a longer name than a folder can have: a sentence says so, and nothing else is said."""
    done = sco_quiz("", "--data-dir", tmp_path / ("x" * 300), "doctor")
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)
    assert b"cannot be used (File name too long)" in done.stderr


@pytest.mark.fault("F5")
def test_a_file_fails_of_which_no_command_speaks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file fails that no command has foreseen: a sentence names it, and the exit status is 1."""

    def fail(_: object) -> int:
        raise PermissionError(13, "Permission denied", "/a/file")

    monkeypatch.setattr(main, "run", fail)
    assert main.main([]) == 1
    assert capsys.readouterr().err.startswith("/a/file could not be written or read (Permission denied).")


def test_what_is_asked_for_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--version"]) == 0
    assert capsys.readouterr().out == f"SCO Quiz {__version__}\n"
