"""What is written down of faults: nothing that anybody typed, wherever the fault is."""

import ast
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from sqlalchemy.exc import SQLAlchemyError

from sco_quiz import main as program
from sco_quiz.gui.startup.fault_log import keep_log
from sco_quiz.storage.database import sqlite_errors
from sco_quiz.storage.opening.store_opening import open_store
from tests.faults.tracing import TOP
from tests.faults.typist import MARK, NAME, fail

OURS = ("sco-quiz.sqlite3*", "attempts-*.jsonl", "backups/*")  # where answers belong


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """What is noted from now on; the folder is there once the test has made it."""
    before, root = logging.root.handlers[:], logging.getLogger()
    keep_log(tmp_path / "data")
    yield tmp_path / "data" / "faults.log"
    for handler in root.handlers[:]:
        if handler not in before:
            root.removeHandler(handler)
            handler.close()


def marked(folder: Path) -> Iterator[Path]:
    """Files that hold a beginning of what was typed, in their content or their name."""
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        if any(MARK.encode(form) in content for form in ("utf-8", "utf-16-le")) or MARK in path.name:
            yield path


@pytest.mark.slow
@pytest.mark.fault("G5")
def test_what_was_typed_is_in_no_file_but_the_store_whatever_goes_wrong(tmp_path: Path) -> None:
    """A name, an answer, a note and a search are typed while 25 faults quote them: no log, report or stream does."""
    folder, copied, environment = tmp_path / "data", tmp_path / "copied", dict(os.environ)
    for name, variables in {"home": ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), "tmp": ("TMPDIR",)}.items():
        (tmp_path / name).mkdir()
        environment |= dict.fromkeys(variables, str(tmp_path / name))
    folder.mkdir()
    command = [sys.executable, "-m", "tests.faults.typist", str(folder), str(copied)]
    done = subprocess.run(command, check=False, cwd=TOP, env=environment, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert MARK not in done.stdout + done.stderr
    kept = {path for pattern in OURS for path in folder.glob(pattern)}
    assert folder / "sco-quiz.sqlite3" in set(marked(tmp_path)) <= kept
    log, report = (folder / "faults.log").read_text(encoding="utf-8"), copied.read_text(encoding="utf-8")
    for words in (
        "IntegrityError (SQLITE_CONSTRAINT_TRIGGER)",
        "storage/attempts/attempt_log.py:",
        "FileNotFoundError (ENOENT)",
    ):
        assert words in log
    for words in (
        "after IntegrityError",
        "app/learners/roster.py:",
        "KeyError",
        "gui/pages/results/results_section.py:",
    ):
        assert words in report
    assert log.count("unexpected error") > 15
    assert "no backup was made: QuizError" in log
    assert "an error could not be told" in log


@pytest.mark.fault("G5")
def test_an_error_of_the_database_quotes_no_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database refuses a name: the error of its library, where no sentence replaces it, does not quote the name."""
    monkeypatch.setattr(sqlite_errors, "told", lambda *_: None)
    with closing(open_store(tmp_path)) as store:
        learner = store.learners.current().id
        with store.transactions.writing() as connection:
            connection.exec_driver_sql(
                "CREATE TEMP TRIGGER no BEFORE UPDATE ON learner BEGIN SELECT RAISE(FAIL, 'no'); END"
            )
        with pytest.raises(SQLAlchemyError) as raised:
            store.learners.rename(learner, NAME)
    assert "UPDATE learner" in str(raised.value)
    assert MARK not in str(raised.value)


@pytest.mark.fault("G5")
def test_a_command_that_fails_by_our_mistake_quotes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A command of the terminal fails by a mistake of ours: it prints places in code, and exits with 1."""
    monkeypatch.setattr(program, "run", lambda _: fail(NAME))
    assert program.main(["doctor"]) == program.FAULTS
    said = capsys.readouterr()
    assert said.out == ""
    assert "SCO Quiz made a mistake" in said.err
    assert "ValueError\n  main.py:" in said.err
    assert MARK not in said.err


def test_a_log_that_cannot_be_written_says_nothing_elsewhere(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        fail(NAME)
    except ValueError as error:
        logging.getLogger("sco_quiz.test").critical("it failed: %s", NAME, exc_info=error)
    assert not log.exists()
    assert capsys.readouterr().err == ""


def test_the_log_tells_numbers_and_kinds_of_errors_and_no_texts(log: Path) -> None:
    log.parent.mkdir()
    logging.getLogger("sco_quiz.test").warning("%d of %s: %s", 3, NAME, OSError(28, "No space", f"/home/{NAME}"))
    logging.getLogger("sco_quiz.test").warning("not noted: %s, %s", KeyError.__name__, f"{NAME}Error")
    logging.getLogger("other").warning("lost %s", NAME)
    lines = [line.split(" ", 2)[2] for line in log.read_text(encoding="utf-8").splitlines()]
    assert lines[0] == "WARNING sco_quiz.test 3 of …: OSError (ENOSPC)"
    assert lines[1] == "WARNING sco_quiz.test not noted: KeyError, …"
    assert lines[2].startswith("WARNING other test_g_privacy.py:")
    odd = logging.makeLogRecord({"name": "sco_quiz", "msg": "%d were lost", "args": (NAME,)})
    (handler,) = (each for each in logging.root.handlers if isinstance(each, RotatingFileHandler))
    assert handler.format(odd).endswith("%d were lost")


def test_every_message_of_a_log_is_written_in_the_code() -> None:
    """A message that is put together may hold anything."""
    for path in (TOP / "sco_quiz").rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and _is_log(call.func):
                assert isinstance(call.args[0], ast.Constant), f"{path}:{call.lineno}"


def _is_log(called: ast.Attribute) -> bool:
    of = ast.unparse(called.value)
    levels = {"debug", "info", "warning", "error", "exception", "critical", "log"}
    return called.attr in levels and (of == "_log" or of.startswith("logging."))
