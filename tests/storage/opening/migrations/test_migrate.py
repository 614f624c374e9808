import hashlib
import json
import multiprocessing
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

import msgspec
import pytest
from alembic.operations import Operations
from sqlalchemy import Connection, Engine, event

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.statistics import Share
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.database import sqlite, sqlite_checks, tables
from sco_quiz.storage.errors import DamagedStoreError, DiskFullError, NewerStoreError
from sco_quiz.storage.files import new_files
from sco_quiz.storage.opening.migrations import migrate
from sco_quiz.storage.opening.migrations.migrate import UPGRADES
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import candidates, rows

RELEASED = Path(__file__).parents[2] / "released"
FROZEN = {
    2: "367056334c96f27f420aaffeba7a4836985f3b43ec4de2a8e4710733e06ba6ae",
    3: "b5c301c3dd604973d620d8c8a9ba456220115ce8dea0597fe0bc6ea142825e60",
    4: "a9b51c63072859cbf40ef09fc4a7ac0861b2b2ee0beb23cbfcdcdc619e9017d4",
    5: "fad5fb51896fadfdb4c279ad36d8fdcc38e117fd3a28b7acd99ee6918fdb2abc",
}
LEARNERS = (LearnerId(1), LearnerId(2))
NEW_IN_4 = ("claimed", "claimed_points")
NEW_IN_5 = ("pack", "title")
NEW_IN_2 = ("memory", "question", "kind", "last")
TOP = Path(__file__).parents[4]
posix = pytest.mark.skipif(os.name != "posix", reason="kill -9 and fork are POSIX")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A store of version 1."""
    path = tmp_path / STORE
    shutil.copyfile(RELEASED / "v1.sqlite3", path)
    return path


def spoil(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def said_by(store: Store) -> dict[str, Any]:
    """In the form in which version 1 wrote it down."""
    said = everything_said_by(store)
    for given in said["answers"]:
        for name in ("at", *NEW_IN_4):
            del given["answer"][name]
    return {**said, "knowledge": {str(each): known(store, each) for each in LEARNERS}}


def everything_said_by(store: Store) -> dict[str, Any]:
    answers = [plain(given) for given in store.answers()]
    for given in answers:
        given["answer"]["question"] = given["answer"]["question"]["id"]
    return {
        "answers": answers,
        "challenges": plain(store.challenges.challenges()),
        "preferences": {str(each): dict(store.learners.preferences(each)) for each in LEARNERS},
        "history": {str(each): history(store, each) for each in LEARNERS},
        "topics": {str(each): plain(topics(store, each)) for each in LEARNERS},
        "knowledge": {str(each): plain(store.figures.knowledge(each, [make.PACK_ID])) for each in LEARNERS},
        "unfinished": {str(each): plain(store.interrupted.unfinished(each)) for each in LEARNERS},
        "counts": dict(store.health().counts),
    }


def known(store: Store, learner: LearnerId) -> dict[str, Any]:
    facts = plain(store.figures.knowledge(learner, [make.PACK_ID]))
    return {fact: {name: value for name, value in each.items() if name not in NEW_IN_2} for fact, each in facts.items()}


def plain(value: object) -> Any:
    return json.loads(msgspec.json.encode(value))


def history(store: Store, learner: LearnerId) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = plain(store.history.newest(learner, 99))
    return [{name: value for name, value in each.items() if name not in NEW_IN_5} for each in found]


def topics(store: Store, learner: LearnerId) -> dict[str, Share]:
    """The figures of the one pack that there was, by topic."""
    return {each.topic: share for each, share in store.figures.topics(learner, [make.PACK_ID]).items()}


def what_version_1_said() -> dict[str, Any]:
    said: dict[str, Any] = json.loads((RELEASED / "v1.json").read_text(encoding="utf-8"))
    return said


def form(path: Path) -> dict[tuple[str, str], str]:
    """Every table and index as it was made, without quotes and white space."""
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute("SELECT type, name, sql FROM sqlite_master")
        return {(kind, name): re.sub(r'[\s"]+', " ", sql or "").replace(" (", "(") for kind, name, sql in made}


def version(path: Path) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return sqlite.pragma(connection, "user_version")


def test_a_store_of_version_1_says_what_it_said_before(old: Path) -> None:
    with closing(open_store(old.parent)) as store:
        assert said_by(store) == what_version_1_said()
        assert store.health().faults == ()


@pytest.mark.parametrize("number", [2, 3, 4])
def test_a_store_of_a_later_version_says_what_it_said_before(number: int, tmp_path: Path) -> None:
    shutil.copyfile(RELEASED / f"v{number}.sqlite3", tmp_path / STORE)
    with closing(open_store(tmp_path)) as store:
        said = everything_said_by(store)
        for given in said["answers"]:
            if number < 4:
                assert [given["answer"].pop(name) for name in NEW_IN_4] == [False, given["answer"]["points"]]
        assert said == json.loads((RELEASED / f"v{number}.json").read_text(encoding="utf-8"))
        assert store.health().faults == ()


def test_a_draw_finds_every_question_of_an_old_store(old: Path) -> None:
    """Since version 3 those of one topic and kind stand together, the easiest first."""
    spoil(
        old,
        "UPDATE question SET kind = 'single' WHERE position > 4",
        "UPDATE question SET difficulty = 0.9 - position / 10.0",
    )
    with closing(open_store(old.parent)) as store:
        stored = rows(store, tables.Question)
        assert set(candidates(store)) == {row["id"] for row in stored}
    stored.sort(key=lambda row: row["position"])
    assert [row["position"] for row in stored] == list(range(7))
    order = [(row["topic"], row["kind"], row["difficulty"]) for row in stored]
    assert order == sorted(order)


def test_a_reader_sees_an_old_store_in_the_new_form_and_changes_nothing(old: Path) -> None:
    before = old.read_bytes()
    with closing(open_store(old.parent, writable=False)) as store:
        assert said_by(store) == what_version_1_said()
        with pytest.raises(QuizError):
            store.learners.add("Bo")
    assert old.read_bytes() == before
    assert {path.name for path in old.parent.iterdir()} <= {STORE, STORE + "-journal"}


def test_a_migrated_store_has_the_form_of_a_new_one(old: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    new = tmp_path_factory.mktemp("new")
    open_store(old.parent).close()
    open_store(new).close()
    assert form(old) == form(new / STORE)
    assert version(old) == version(new / STORE) == tables.SCHEMA_VERSION


def test_foreign_keys_hold_after_a_migration(old: Path) -> None:
    with closing(open_store(old.parent)) as store, store.transactions.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


def test_learners_get_keys_of_their_own(old: Path) -> None:
    with closing(open_store(old.parent)) as store:
        keys = {learner.key for learner in store.learners.everyone()}
    assert len(keys) == 2
    assert all(re.fullmatch("[0-9a-f]{32}", key) for key in keys)


def test_there_is_a_way_from_every_version_to_this_one() -> None:
    assert list(UPGRADES) == list(range(2, tables.SCHEMA_VERSION + 1))


@pytest.mark.parametrize("number", UPGRADES)
def test_a_released_migration_is_never_changed(number: int) -> None:
    source = Path(migrate.__file__).with_name(f"v{number}.py")
    assert hashlib.sha256(source.read_bytes()).hexdigest() == FROZEN[number], "released: write a further version"


def test_an_ordinary_start_loads_nothing_for_migrations(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from sco_quiz.storage.opening.store_opening import open_store\n"
        "for _ in range(2): open_store(Path(sys.argv[1])).close()\n"
        "assert not {'alembic', 'mako'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path], check=True, cwd=TOP)


def test_the_file_as_it_was_is_kept_in_a_slot_of_its_own(old: Path) -> None:
    before = form(old)
    open_store(old.parent).close()
    (backup,) = backup_files.listed(old)
    assert (backup.kind, backup.contents.version, backup.attempts) == ("version-1", 1, 5)
    assert form(backup.path) == before


def test_trying_again_keeps_the_one_backup(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(UPGRADES, 2, lambda _: 1 // 0)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            open_store(old.parent)
    (backup,) = backup_files.listed(old)
    spoil(old, "UPDATE preference SET value = 'blue' WHERE key = 'theme'")
    with pytest.raises(ZeroDivisionError):
        open_store(old.parent)
    assert backup in list(backup_files.listed(old))
    assert len(list(backup_files.listed(old))) == 2


@pytest.mark.fault("A7")
def test_without_room_for_the_backup_nothing_is_migrated(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = old.read_bytes()
    monkeypatch.setattr(new_files, "sync", no_room)
    with pytest.raises(DiskFullError, match="room"):
        open_store(old.parent)
    assert old.read_bytes() == before
    assert list(backup_files.folder_of(old).iterdir()) == []


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM event WHERE attempt = 1 AND seq = 3",
        "UPDATE event SET act = 'jump' WHERE attempt = 1 AND seq = 3",
        "UPDATE attempt SET rules = '{}' WHERE number = 1",
        "UPDATE attempt SET title = CAST(x'ff' AS TEXT) WHERE number = 1",
        "DELETE FROM event WHERE attempt = 1 AND act = 'hand_in'",
    ],
)
@pytest.mark.fault("A28")
def test_an_attempt_with_a_damaged_log_keeps_its_answers_and_locks_nobody_out(old: Path, damage: str) -> None:
    spoil(old, damage)
    with closing(open_store(old.parent)) as store:
        said = what_version_1_said()
        assert {each: plain(topics(store, each)) for each in LEARNERS} == {
            each: said["topics"][str(each)] for each in LEARNERS
        }
        assert {str(each): known(store, each) for each in LEARNERS} == said["knowledge"]
        assert len(rows(store, tables.Answer)) == said["counts"]["answers"]


def test_answers_that_cannot_be_read_either_are_left_to_the_backup(old: Path) -> None:
    spoil(old, "DELETE FROM event WHERE attempt = 1", "UPDATE answer SET verdict = 'so-so' WHERE attempt = 1")
    with closing(open_store(old.parent)) as store:
        assert store.health().counts["attempts"] == 5
        assert any("attempt 1" in fault for fault in store.health().faults)
        assert store.health().counts["answers"] == what_version_1_said()["counts"]["answers"] - 7
    (backup,) = backup_files.listed(old)
    assert backup.contents.answers == what_version_1_said()["counts"]["answers"]


@pytest.mark.fault("A28")
def test_rows_that_referred_to_nothing_before_lock_nobody_out(old: Path) -> None:
    spoil(old, "PRAGMA foreign_keys = OFF", "INSERT INTO preference VALUES (77, 'theme', 'dark')")
    with closing(open_store(old.parent)) as store:
        assert any("preference" in fault for fault in store.health().faults)


def test_a_migration_that_would_break_a_reference_is_refused(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, upgrade = old.read_bytes(), UPGRADES[2]

    def careless(op: Operations) -> None:
        op.execute("DELETE FROM learner WHERE id = 2")
        upgrade(op)

    monkeypatch.setitem(UPGRADES, 2, careless)
    with pytest.raises(DamagedStoreError, match="would refer to nothing"):
        open_store(old.parent)
    assert old.read_bytes() == before


@pytest.mark.parametrize("damage", ["DROP TABLE own_copy", "DROP TABLE answer", "ALTER TABLE learner DROP COLUMN name"])
def test_an_old_store_that_lacks_something_is_damaged_and_untouched(old: Path, damage: str) -> None:
    spoil(old, damage)
    before = form(old)
    with pytest.raises(DamagedStoreError):
        open_store(old.parent)
    assert (form(old), version(old)) == (before, 1)


def test_an_index_that_disagrees_with_its_table_stops_a_migration(old: Path) -> None:
    other = "UPDATE sqlite_master SET sql = replace(sql, '(fact)', '(topic)') WHERE name = 'ix_answer_fact'"
    spoil(old, "PRAGMA writable_schema = ON", other)
    before = old.read_bytes()
    with pytest.raises(DamagedStoreError):
        open_store(old.parent)
    assert old.read_bytes() == before


def test_a_second_start_that_was_quicker_leaves_nothing_to_do(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def beaten(*arguments: Any) -> None:
        monkeypatch.undo()
        open_store(old.parent).close()

    monkeypatch.setattr(backup_files, "back_up_version", beaten)
    with closing(open_store(old.parent)) as store:
        assert said_by(store) == what_version_1_said()


def test_a_newer_program_that_was_quicker_keeps_its_version(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer = tables.SCHEMA_VERSION + 1
    monkeypatch.setattr(backup_files, "back_up_version", lambda *_: spoil(old, f"PRAGMA user_version = {newer}"))
    with pytest.raises(NewerStoreError):
        open_store(old.parent)
    assert version(old) == newer


@contextmanager
def at_statement(number: int, act: Callable[[], None]) -> Iterator[None]:
    """Does something just before so many statements were executed."""
    left = iter(range(number, -1, -1))

    def count(*_: object) -> None:
        if next(left, None) == 0:
            act()

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", count)


def statements(path: Path) -> int:
    """How many there are in the migration of a store, its begin and its commit among them."""
    seen: list[object] = []

    def note(connection: Connection, *_: object) -> None:
        seen.append(connection)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        opened = open_store(path.parent)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    opened.close()
    return len(seen)


def whole(path: Path, before: dict[tuple[str, str], str]) -> None:
    """The file is of the old version or of the new one, and the next start makes it new."""
    with closing(sqlite3.connect(path)) as connection:
        assert sqlite_checks.page_faults(connection) == ()
    assert (form(path) == before) == (version(path) == 1)
    with closing(open_store(path.parent)) as store:
        assert said_by(store) == what_version_1_said()
        assert store.health().faults == ()
    assert [backup.kind for backup in backup_files.listed(path)] == ["version-1"]


@pytest.fixture(scope="module")
def forks() -> ForkServerContext:
    """Forks one process that has loaded all this and has no thread: from Python 3.12 on others are not to be forked."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def killed_before_statement(number: int, folder: Path) -> None:
    with at_statement(number, lambda: os.kill(os.getpid(), signal.SIGKILL)):
        open_store(folder)


@posix
@pytest.mark.slow
@pytest.mark.fault("A3")
@pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.long)], ids=["some", "all"])
def test_killed_before_any_statement_of_a_migration_nothing_is_lost(
    old: Path, forks: ForkServerContext, every: int
) -> None:
    before, content = form(old), old.read_bytes()
    total = statements(old)
    assert total > 40
    for number in (*range(0, total - 1, every), total - 1):
        old.write_bytes(content)
        process = forks.Process(target=killed_before_statement, args=(number, old.parent))
        process.start()
        process.join()
        assert process.exitcode == -signal.SIGKILL
        assert (form(old), version(old)) == (before, 1)
        if number % 25 == 0 or number == total - 1:
            whole(old, before)


@posix
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace kills at calls of the system")
@pytest.mark.parametrize(
    ("call", "when"),
    [
        *(("pwrite64", when) for when in (45, 105)),
        *(("fdatasync", when) for when in (1, 3)),
        ("fsync", 1),
        *(pytest.param("pwrite64", when, marks=pytest.mark.long) for when in (1, 90)),
        *(pytest.param("fdatasync", when, marks=pytest.mark.long) for when in (2, 4)),
        pytest.param("fsync", 2, marks=pytest.mark.long),
        ("link,linkat", 1),
        ("ftruncate", 1),
    ],
)
@pytest.mark.fault("A3")
def test_killed_at_a_call_of_the_system_in_a_migration_nothing_is_lost(old: Path, call: str, when: int) -> None:
    before = form(old)
    code = "import sys; from pathlib import Path; from sco_quiz.storage.opening.store_opening import open_store\n"
    code += "open_store(Path(sys.argv[1])).close()"
    fault = ["-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={when}"]
    strace = ["strace", "-f", "-qq", "-o", os.devnull, *fault]
    done = subprocess.run([*strace, sys.executable, "-c", code, old.parent], check=False, cwd=TOP)
    assert done.returncode in {-signal.SIGKILL, 128 + signal.SIGKILL}
    whole(old, before)
