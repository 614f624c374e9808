"""What comes from elsewhere and pretends to be ours."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from tests import factories as make
from tests.storage.steps import answered, named, run_sql, take

NAME = "20250908T120000Z"
TRICKS = {
    "a trigger": (
        "CREATE TRIGGER trick AFTER INSERT ON event BEGIN DELETE FROM answer; DELETE FROM attempt_question; END",
    ),
    "a view in the place of a table": (
        "ALTER TABLE answer RENAME TO hidden",
        "CREATE VIEW answer AS SELECT * FROM hidden WHERE position > 99",
    ),
    "endless work in a view": (
        "CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x FROM n",
    ),
    "a file of another program": ("PRAGMA application_id = 1",),
    "thousands of tables": tuple(f"CREATE TABLE t{number} (x)" for number in range(3000)),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with two ended attempts."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        for number in (1, 2):
            take(store, named(number), *answered(0, 0))
    return tmp_path


def strangers(folder: Path, *statements: str) -> Path:
    """A store that looks like ours, with more than we put into it."""
    made = folder / "backups" / f"{NAME}.sqlite3"
    made.parent.mkdir()
    shutil.copyfile(folder / STORE, made)
    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        for statement in ("BEGIN", *statements, "COMMIT"):
            connection.execute(statement)
    return made


@pytest.mark.fault("C14")
@pytest.mark.parametrize("trick", TRICKS)
def test_a_backup_from_a_stranger(folder: Path, trick: str) -> None:
    """A stranger hands over a backup with more in it than we put there: nothing that was here is lost by it."""
    made = strangers(folder, *TRICKS[trick])
    content = made.read_bytes()
    before = (folder / STORE).read_bytes()
    try:
        kept = KeptBackups(folder, make.NOON).restore(NAME)
    except QuizError as error:
        assert "left as it" in str(error) or "Nothing was changed" in str(error) or "no sound backup" in str(error)  # noqa: PT017 - it may also be put back
        assert (folder / STORE).read_bytes() == before
    else:
        assert kept is not None
        assert kept.read_bytes() == before
    assert made.read_bytes() == content


@pytest.mark.fault("A28")
def test_an_attempt_without_its_questions(folder: Path) -> None:
    """An older fault left an attempt without its questions: the doctor says so, and the others can be seen."""
    with closing(open_store(folder)) as store:
        run_sql(store, "DELETE FROM attempt_question WHERE attempt = 1")
        assert "questions of a quiz are missing" in " ".join(store.health().faults)
        assert len(store.history.newest(LearnerId(1), 9)) == 2


@pytest.mark.fault("C14")
@pytest.mark.parametrize("trick", TRICKS)
def test_a_store_from_a_stranger(folder: Path, trick: str) -> None:
    """A stranger's store lies in the folder: it is opened and found whole, or refused and left as it is."""
    made = strangers(folder, *TRICKS[trick])
    shutil.copyfile(made, folder / STORE)
    content = made.read_bytes()
    try:
        with closing(open_store(folder)) as store:
            take(store, named(3), *answered(0, 0))
            assert (store.health().faults, store.health().counts["attempts"]) == ((), 3)
    except QuizError:
        assert (folder / STORE).read_bytes() == content
