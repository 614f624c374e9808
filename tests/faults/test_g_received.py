"""A store from somebody else, whose tables say more than ours: none of it is set going, and nothing is taken from it
but rows that were proved.
"""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.backups.stray_copies import stray_copies
from sco_quiz.storage.database import schema, sqlite, tables
from sco_quiz.storage.errors import DamagedStoreError, NewerStoreError, RefusedError
from sco_quiz.storage.files import journal_files
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups, UnknownBackupError
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, named, run_sql, take

NOON, NAME = make.NOON, "20250908T120000Z"
RELEASED = Path(__file__).parents[1] / "storage" / "released"
COPY = "sco-quiz (received).sqlite3"
SLOW = "length(hex(zeroblob(400000000)))"  # a gigabyte and seconds whenever it is computed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        for number in (1, 2, 3):
            take(store, named(number), *answered(0, 0))
    return tmp_path


def made_anew(file: Path, table: str, changed: Callable[[str], str]) -> None:
    """The table as whoever sends the file would like it to be, with as many of its rows as that takes."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        connection.execute(f"ALTER TABLE {table} RENAME TO before")
        connection.execute(changed(sql))
        kept = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] in columns]
        names = ", ".join(f'"{name}"' for name in kept)
        connection.execute(f"INSERT OR REPLACE INTO {table} ({names}) SELECT {names} FROM before")  # noqa: S608
        connection.execute("DROP TABLE before")


def said_anew(file: Path, name: str, changed: Callable[[str], str]) -> None:
    """What is said of the table or index is another thing, with nothing computed by it yet."""
    with closing(sqlite3.connect(file)) as connection:
        (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (changed(sql), name))
        connection.commit()


def put_in(old: str, new: str) -> Callable[[str], str]:
    def changed(sql: str) -> str:
        assert old in sql
        return sql.replace(old, new, 1)

    return changed


def at_the_end(text: str) -> Callable[[str], str]:
    return lambda sql: f"{sql.rstrip()[:-1]}, {text})"


CHANGED: dict[str, tuple[str, Callable[[str], str]]] = {
    "a rule that replaces": ("event", at_the_end("UNIQUE (attempt, question) ON CONFLICT REPLACE")),
    "a key that ignores": ("event", put_in("(attempt, seq)", "(attempt, seq) ON CONFLICT IGNORE")),
    "a key that rolls back": ("learner", put_in('("key")', '("key") ON CONFLICT ROLLBACK')),
    "a rule of one column": ("answer", put_in("share FLOAT NOT NULL", "share FLOAT NOT NULL ON CONFLICT REPLACE")),
    "a check of a column": ("store", put_in("generation INTEGER", "generation INTEGER CHECK (generation > 0)")),
    "a computed default": ("event", put_in("sure INTEGER", "sure INTEGER DEFAULT (random())")),
    "an order of letters": ("learner", put_in('"key" TEXT', '"key" TEXT COLLATE NOCASE')),
    "deletion along": ("event", put_in("REFERENCES attempt (number)", "REFERENCES attempt (number) ON DELETE CASCADE")),
    "a key counted up": (
        "snapshot",
        lambda sql: sql.replace("CONSTRAINT pk_snapshot PRIMARY KEY (number), ", "").replace(
            "number INTEGER NOT NULL", "number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"
        ),
    ),
    "no rowid": ("event", lambda sql: f"{sql} WITHOUT ROWID"),
    "a column more": ("event", at_the_end("UNIQUE (seq, attempt)")),
    "one column may be empty": ("event", put_in("act TEXT NOT NULL", "act TEXT")),
    "a word in quotes": ("event", put_in("act TEXT NOT NULL", 'act TEXT "NOT" NULL')),
    "a space that is none": ("event", put_in("act TEXT NOT NULL", "act TEXT NOT\u00a0NULL")),
    "a remark": ("event", put_in("act TEXT", "act TEXT /* ours */")),
    "columns in another order": (
        "store",
        put_in("created_at TEXT NOT NULL, \n\tgeneration INTEGER", "generation INTEGER NOT NULL, \n\tcreated_at TEXT"),
    ),
}
SAID: dict[str, tuple[str, Callable[[str], str]]] = {
    "a check": ("event", at_the_end(f"CHECK ({SLOW} > 0)")),
    "a computed column": ("store", put_in("learner INTEGER", f"learner INTEGER, more AS ({SLOW})")),
    "an index of something computed": ("ix_answer_fact", put_in("(fact)", f"({SLOW})")),
    "an index of a part": ("ix_answer_fact", lambda sql: f"{sql} WHERE {SLOW} > 0"),
}
ADDED = {
    "an index more": "CREATE INDEX more ON event (act)",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event WHERE seq < new.seq; END",
    "a view": "CREATE VIEW v AS SELECT 1",
    "a table more": "CREATE TABLE more (id)",
    "statistics": "ANALYZE",
    "an index less": "DROP INDEX ix_answer_fact",
    "a table less": "DROP TABLE mix_up_summary",
}


def received(folder: Path, kind: str) -> Path:
    file = folder / STORE
    if kind in CHANGED:
        made_anew(file, *CHANGED[kind])
    elif kind in SAID:
        said_anew(file, *SAID[kind])
    else:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute(ADDED[kind])
            connection.commit()
    return file


@pytest.mark.fault("G4")
@pytest.mark.parametrize("kind", [*CHANGED, *SAID, *ADDED])
def test_a_store_with_tables_of_its_own_is_refused(folder: Path, kind: str) -> None:
    """A received store has rules, computed columns, indexes or tables that ours has not: it is refused, and stays."""
    file = received(folder, kind)
    content = file.read_bytes()
    shutil.copyfile(file, folder / COPY)
    (folder / "backups").mkdir()
    shutil.copyfile(file, folder / "backups" / f"{NAME}.sqlite3")
    for writable in (True, False):
        with pytest.raises(DamagedStoreError, match="holds what SCO Quiz never makes"):
            open_store(folder, writable=writable)
    kept = KeptBackups(folder, NOON)
    assert kept.listed() == ()
    with pytest.raises(UnknownBackupError):
        kept.restore(NAME)
    with pytest.raises(DamagedStoreError, match="never makes"):
        kept.make()
    assert [copy.attempts for copy in stray_copies(file)] == [None]
    assert file.read_bytes() == content


@pytest.mark.fault("G4")
@pytest.mark.parametrize("encoding", ["UTF-16le", "UTF-16be"])
def test_a_store_whose_texts_are_written_otherwise_is_refused(folder: Path, encoding: str) -> None:
    """A received store keeps its texts in UTF-16, which would be read as other names and keys: it is refused."""
    file = folder / STORE
    with closing(sqlite3.connect(file)) as connection:
        dump = "".join(connection.iterdump())
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(f"PRAGMA encoding = '{encoding}'; {dump}")
        connection.execute(f"PRAGMA application_id = {sqlite.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {tables.SCHEMA_VERSION}")
    content = file.read_bytes()
    for writable in (True, False):
        with pytest.raises(DamagedStoreError, match=f"never makes, texts in {encoding}"):
            open_store(folder, writable=writable)
    assert file.read_bytes() == content


@pytest.mark.fault("G4")
@pytest.mark.parametrize("kind", ["a check", "a computed column", "an index of something computed", "a trigger"])
def test_what_a_refused_store_holds_comes_back(folder: Path, kind: str) -> None:
    """A received store is refused for its tables: recovery brings every quiz of it into a store of our own making."""
    received(folder, kind)
    recovery = StoreRecovery(folder, NOON)
    assert "never makes" in recovery.examine().detail
    recovery.rebuild()
    with closing(open_store(folder)) as store:
        assert store.health().counts["attempts"] == 3
        assert store.health().faults == ()


@pytest.mark.fault("G4")
def test_a_refused_store_with_a_journal_is_not_even_tried_in_a_copy(folder: Path) -> None:
    """A received store lies there with a change half-done: its tables are looked at before anything is undone."""
    file = received(folder, "a check")
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN'); c.execute('DELETE FROM answer');"
        "c.execute('DELETE FROM attempt_question'); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, file], check=False)
    before = file.read_bytes(), journal_files.beside(file, "-journal").read_bytes()
    assert before[1]
    for writable in (True, False):
        with pytest.raises(DamagedStoreError, match="never makes, the table event"):
            open_store(folder, writable=writable)
    assert (file.read_bytes(), journal_files.beside(file, "-journal").read_bytes()) == before


@pytest.mark.fault("G4")
@pytest.mark.parametrize("version", [1, 2])
def test_a_store_of_an_earlier_version_is_held_against_that_version(tmp_path: Path, version: int) -> None:
    """A received store of an earlier version has a rule that replaces answers: it is refused before it is migrated."""
    file = tmp_path / STORE
    shutil.copyfile(RELEASED / f"v{version}.sqlite3", file)
    made_anew(file, *CHANGED["a rule that replaces"])
    content = file.read_bytes()
    for writable in (True, False):
        with pytest.raises(DamagedStoreError, match="never makes, the table event"):
            open_store(tmp_path, writable=writable)
    assert file.read_bytes() == content


@pytest.mark.fault("G4")
@pytest.mark.parametrize("kind", ["a view", "a check", "a plain table"])
def test_a_newer_store_is_not_asked_for_what_it_computes(folder: Path, kind: str) -> None:
    """A backup says it is of a newer version: it is listed where its tables do nothing by themselves, else not."""
    file = folder / STORE
    if kind == "a check":
        received(folder, kind)
    with closing(sqlite3.connect(file)) as connection:
        if kind == "a view":
            connection.execute("ALTER TABLE store RENAME TO kept")
            connection.execute(
                "CREATE VIEW store AS WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) "
                "SELECT max(n) AS created_at, 1 AS generation, 1 AS learner, 1 AS id FROM r"
            )
        if kind == "a plain table":
            connection.execute("CREATE TABLE more (id INTEGER NOT NULL, CONSTRAINT pk_more PRIMARY KEY (id))")
        connection.execute(f"PRAGMA user_version = {tables.SCHEMA_VERSION + 1}")
    (folder / "backups").mkdir()
    shutil.copyfile(file, folder / "backups" / f"{NAME}.sqlite3")
    with pytest.raises(NewerStoreError if kind == "a plain table" else QuizError):
        open_store(folder)
    assert len(KeptBackups(folder, NOON).listed()) == (kind == "a plain table")


@pytest.mark.fault("G4")
def test_a_great_many_tables_are_not_read_to_their_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A received store has tables without an end: reading them is given up after some seconds."""
    file = folder / STORE
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("BEGIN")
        for number in range(3000):
            connection.execute(f"CREATE TABLE more_{number} (id)")
        connection.commit()
    with pytest.raises(DamagedStoreError, match="a great many tables"):
        open_store(folder)
    monkeypatch.setattr(sqlite, "PATIENCE_S", -1.0)
    with pytest.raises(DamagedStoreError, match="too long to read"):
        open_store(folder)


@pytest.mark.fault("G4")
def test_a_text_longer_than_ours_is_not_read(folder: Path) -> None:
    """A received store holds a text of hundreds of megabytes: it is not taken into memory, and a sentence says so."""
    with closing(sqlite3.connect(folder / STORE)) as connection:
        connection.execute("UPDATE learner SET name = CAST(zeroblob(70000000) AS TEXT)")
        connection.commit()
    with closing(open_store(folder)) as store:
        (learner,) = store.learners.everyone()
        assert len(learner.name) < 100
        assert any("too long" in str(fault) for fault in store.health().faults)


@pytest.mark.fault("G4")
def test_what_was_not_kept_is_never_called_saved(folder: Path) -> None:
    """The tables are changed while the store is open, so that answers are dropped: none of them is called saved."""
    with closing(open_store(folder)) as store:
        attempt, log = named(9), make.log(*answered(0, 0), *answered(1, 1))
        store.attempts.create(attempt)
        store.attempts.append(attempt.id, log[:2])
        for trigger in (
            "BEFORE INSERT ON event BEGIN SELECT RAISE(IGNORE); END",
            "AFTER INSERT ON event BEGIN DELETE FROM event WHERE seq < new.seq; END",
            "AFTER INSERT ON event BEGIN UPDATE event SET question = 7 WHERE seq = new.seq; END",
        ):
            run_sql(store, f"CREATE TRIGGER other {trigger}")
            with pytest.raises(DamagedStoreError, match="did not keep"):
                store.attempts.append(attempt.id, log[2:3])
            run_sql(store, "DROP TRIGGER other")
            assert store.attempts.record(attempt.id).events == log[:2]
        store.attempts.append(attempt.id, log[2:])
        assert store.attempts.record(attempt.id).events == log


@pytest.mark.fault("G4")
@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("INSERT INTO learner (id, key, name) SELECT 9, key, name FROM learner", "does not take.*CONSTRAINT_UNIQUE"),
        ("INSERT INTO learner (id) VALUES (9)", "does not take.*CONSTRAINT_NOTNULL"),
        ("INSERT INTO preference VALUES (99, 'a', 'b')", "does not take.*CONSTRAINT_FOREIGNKEY"),
        ("INSERT INTO learner VALUES ('no number', 'k', 'n')", "does not take.*MISMATCH"),
    ],
)
def test_what_sqlite_refuses_is_a_sentence(folder: Path, statement: str, says: str) -> None:
    """SQLite refuses a step for a rule, a type or a length: that is said in a sentence, and nothing is changed."""
    with closing(open_store(folder)) as store:
        with pytest.raises(RefusedError, match=says):
            run_sql(store, statement)
        assert len(store.learners.everyone()) == 1


@pytest.mark.fault("G4")
def test_what_is_too_long_for_sqlite_is_told_as_damage(folder: Path) -> None:
    """A text is longer than any of ours: that is said in a sentence, and nothing is changed."""
    with closing(open_store(folder)) as store:
        with pytest.raises(DamagedStoreError, match="longer than any"):
            run_sql(store, "SELECT zeroblob(999999999)")
        assert len(store.learners.everyone()) == 1


@pytest.mark.fault("G4")
def test_sqlite_without_memory_is_a_sentence(folder: Path) -> None:
    """SQLite has no memory left: that is said in a sentence, and nothing is changed."""
    with closing(open_store(folder)) as store:
        with pytest.raises(RefusedError, match="no memory"), store.transactions.writing():
            raise MemoryError
        assert store.health().faults == ()


def test_every_connection_to_a_file_has_limits_and_no_trust(folder: Path) -> None:
    file = folder / STORE
    with sqlite.connecting(file, writable=True) as connection, closing(connection):
        assert_distrustful(connection)
    with sqlite.looking_into(file) as connection:
        assert_distrustful(connection)


def assert_distrustful(connection: sqlite3.Connection) -> None:
    assert {limit: connection.getlimit(limit) for limit in sqlite.LIMITS} == sqlite.LIMITS
    assert sqlite.pragma(connection, "trusted_schema") == 0
    assert sqlite.pragma(connection, "cell_size_check") == 1
    with pytest.raises(sqlite3.OperationalError, match="too many attached"):
        connection.execute("ATTACH ':memory:' AS other")


@pytest.mark.parametrize("version", range(1, tables.SCHEMA_VERSION + 1))
def test_a_store_of_each_version_is_as_it_was_released(version: int, folder: Path) -> None:
    """Also one that was brought to this version from an earlier one."""
    released = RELEASED / f"v{version}.sqlite3"
    if version < tables.SCHEMA_VERSION:
        shutil.copyfile(released, folder / STORE)
        (folder / "seen.json").unlink()
        assert part_of(released) == ""
        open_store(folder).close()
    assert part_of(folder / STORE) == ""


def part_of(file: Path) -> str:
    with closing(sqlite3.connect(f"{file.as_uri()}?immutable=1", uri=True)) as connection:
        return schema.foreign_part(connection)


def test_a_backup_is_read_again_without_trust(folder: Path) -> None:
    KeptBackups(folder, NOON).make()
    made_anew(folder / "backups" / f"{NAME}.sqlite3", *CHANGED["a rule that replaces"])
    with pytest.raises(DamagedStoreError, match="never makes"):
        backup_files.checked(folder / "backups" / f"{NAME}.sqlite3")


def test_a_store_in_use_that_gets_other_tables_is_noticed_at_the_next_start(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        add_index(store)
    with pytest.raises(DamagedStoreError, match="never makes, the index more"):
        open_store(folder)


def add_index(store: Store) -> None:
    run_sql(store, "CREATE INDEX more ON event (act)")
