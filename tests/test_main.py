"""The program as a person starts it: real processes, their words and their exit status."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sco_quiz.files.paths import questions_dir
from sco_quiz.main import DONE, WRONG_USE, main

PACK = questions_dir() / "sco-summit-2025"


def sco_quiz(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the command line; an empty value takes a variable away."""
    whole = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, "-m", "sco_quiz", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={name: value for name, value in whole.items() if value},
    )


@pytest.mark.fault("G10")
@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_what_the_program_writes_is_its_owners_only_whatever_it_was_started_with(tmp_path: Path) -> None:
    """The program is started by somebody whose files all may read: what it writes, nobody else may."""
    before = os.umask(0)
    try:
        assert main(["--data-dir", str(tmp_path), "doctor"]) == DONE
        (tmp_path / "result.pdf").touch()  # as libraries make files
    finally:
        os.umask(before)
    assert not (tmp_path / "result.pdf").stat().st_mode & 0o077


@pytest.mark.fault("D6")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux desktops have entries")
@pytest.mark.parametrize("name", ["", " "])
@pytest.mark.parametrize("command", [["--data-dir"], ["demo", "--out"], ["desktop", "install", "--prefix"]])
def test_a_folder_without_a_name_is_none(
    command: list[str], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script names a folder by a variable that is empty: nothing is written to wherever it was started."""
    monkeypatch.chdir(tmp_path)
    assert main([*command, name]) == WRONG_USE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fault("D4")
def test_without_a_screen_it_says_so_and_names_the_demo() -> None:
    done = sco_quiz(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert "There is no screen" in done.stderr
    assert "sco-quiz demo" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only X11 can be named and be missing")
@pytest.mark.fault("D4")
def test_a_screen_that_cannot_be_reached_is_a_sentence_and_not_an_abort() -> None:
    done = sco_quiz(QT_QPA_PLATFORM="", DISPLAY=":4711", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "sco-quiz demo" in done.stderr


def test_wrong_use_is_status_2() -> None:
    assert sco_quiz("bank", "bake").returncode == 2


def test_whoever_stops_reading_gets_no_traceback() -> None:
    command = [sys.executable, "-m", "sco_quiz", "bank", "stats"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert (running.stderr.read(), running.wait()) == ("", 1)


def test_the_shipped_pack_has_no_fault() -> None:
    done = sco_quiz("bank", "check")
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif("SCO_QUIZ_ARTICLE" not in os.environ, reason="no copy of the article is at hand")
def test_every_fact_of_the_shipped_pack_is_proved_by_the_article() -> None:
    done = sco_quiz("bank", "check", "--article", os.environ["SCO_QUIZ_ARTICLE"])
    assert (done.returncode, done.stdout) == (0, "")


def test_a_missing_pack_is_one_sentence(tmp_path: Path) -> None:
    done = sco_quiz("bank", "check", tmp_path / "nowhere")
    assert done.returncode == 1
    assert "nowhere" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_fact_file_is_named_with_its_fault(tmp_path: Path) -> None:
    pack = shutil.copytree(PACK, tmp_path / PACK.name)
    (pack / "facts" / "origins.toml").write_text("[[fact]\n", encoding="utf-8")
    done = sco_quiz("bank", "check", pack)
    assert done.returncode == 1
    assert "origins.toml" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_the_exported_bank_has_the_keys_of_the_contract(tmp_path: Path) -> None:
    target = tmp_path / "bank.json"
    assert sco_quiz("bank", "export", "--json", target).returncode == 0
    bank = json.loads(target.read_text(encoding="utf-8"))
    assert set(bank) >= {"pack", "facts", "questions"}
    assert set(bank["facts"][0]) >= {
        *("id", "topic", "statement", "subject", "relation", "values", "type"),
        *("paragraph", "key_terms", "status", "holder", "as_of"),
    }
    assert set(bank["questions"][0]) >= {
        *("id", "fact", "topic", "kind", "stem", "options", "accept", "order", "pairs"),
        *("explanation", "paragraph", "difficulty"),
    }
    assert set(bank["questions"][0]["options"][0]) >= {"text", "key", "reason", "misconception"}


def test_a_store_of_another_program_is_left_alone_and_told(tmp_path: Path) -> None:
    store = tmp_path / "sco-quiz.sqlite3"
    store.write_bytes(b"not a database" * 100)
    done = sco_quiz("--data-dir", tmp_path, "doctor")
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert store.read_bytes() == b"not a database" * 100
