"""Real files, really damaged: what comes back, what must not, and that the damaged file is never lost."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import timedelta
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sco_quiz.app.ports.bank import OwnCopy
from sco_quiz.app.ports.safety import Amount, Damage
from sco_quiz.domain.attempt import AttemptId, LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.database import sqlite_checks, tables
from sco_quiz.storage.database.codec import digest
from sco_quiz.storage.errors import DamagedStoreError, DiskFullError, LockedError
from sco_quiz.storage.files import journal_files, new_files
from sco_quiz.storage.opening.store_file import finish_half_steps
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery import gather, page_reader
from sco_quiz.storage.recovery.restore import KeptBackups, UnknownBackupError
from sco_quiz.storage.recovery.salvage import salvaging
from sco_quiz.storage.recovery.store_recovery import RecoveryError, StoreRecovery
from sco_quiz.storage.store import Store
from sco_quiz.storage.transfer.question_cache import question_cache
from tests import factories as make
from tests.storage.learner_records import exported, live
from tests.storage.steps import answered, bank, held_by_another_process, named, rows, take

NOON = make.NOON
NAME = "20250908T120000Z"
LATER = NOON + timedelta(hours=1)
PAGE = 4096
TOP = Path(__file__).parents[3]
BEFORE, AFTER = range(10, 30), range(30, 60)  # attempts that the backup has, and those that came later
posix = pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX")
Logs = Mapping[AttemptId, tuple[object, ...]]


def some(store: Store, numbers: range) -> None:
    """Each with a question that no other attempt showed, and one that all have shown."""
    for number in numbers:
        questions = (make.question(number=1), make.question(number=number, stem="A long stem. " * 150 + str(number)))
        take(store, named(number, questions=questions), *answered(0, 0), *answered(1, number % 2))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store of some 70 pages and a backup of when it had two thirds of that. Only to be copied."""
    folder = tmp_path_factory.mktemp("whole")
    with closing(open_store(folder)) as store:
        store.learners.current()
        store.banks.replace(bank())
        live(store)
        some(store, BEFORE)
    KeptBackups(folder, NOON).make()
    with closing(open_store(folder)) as store:
        some(store, AFTER)
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    return shutil.copytree(whole, tmp_path / "data")


@pytest.fixture(scope="module")
def logs(whole: Path) -> Logs:
    with closing(open_store(whole, writable=False)) as store:
        return logs_in(store)


def logs_in(store: Store) -> Logs:
    """Everything that was recorded, by attempt."""
    ids = [AttemptId(row["id"]) for row in rows(store, tables.Attempt)]
    records = {id_: store.attempts.record(id_) for id_ in ids}
    return {id_: (record.attempt, record.events) for id_, record in records.items()}


def recovered(folder: Path) -> Logs:
    """What is in the store now, which is sound."""
    with closing(open_store(folder, writable=False)) as store:
        assert store.health().faults == ()
        return logs_in(store)


def recovery(folder: Path) -> StoreRecovery:
    return StoreRecovery(folder, LATER)


def kept(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in (folder / "backups").glob("*-damaged.sqlite3")]


def damage(folder: Path, change: Callable[[bytearray], object]) -> bytes:
    content = bytearray((folder / STORE).read_bytes())
    change(content)
    (folder / STORE).write_bytes(content)
    return bytes(content)


def garbage(page: int, chance: random.Random) -> Callable[[bytearray], object]:
    def change(content: bytearray) -> None:
        content[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)

    return change


def touched(folder: Path, page: int) -> set[str]:
    """Ids of the attempts that need a row which lies on the page, or goes on there."""
    content = (folder / STORE).read_bytes()
    blank = bytearray(content)
    blank[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    left = {(row.rowid, row.values) for row in page_reader.rows(BytesIO(bytes(blank)))}
    return {
        id_ for row, ids in needed(list(page_reader.rows(BytesIO(content)))).items() if row not in left for id_ in ids
    }


def needed(found: list[page_reader.Row]) -> dict[tuple[object, ...], set[str]]:
    """The rows without which an attempt cannot be proved, with the ids of those attempts."""
    ids = {row.rowid: str(row.values[1]) for row in found if len(row.values) == 24}
    by_row: dict[tuple[object, ...], set[str]] = {}
    by_question: dict[object, set[str]] = {}
    for row in found:
        match row.values:
            case (int(attempt), int(), int(question)):
                by_row[row.rowid, row.values] = {ids[attempt]}
                by_question.setdefault(question, set()).add(ids[attempt])
            case (int(attempt), int(), str(), int(), *rest) if len(rest) == 7:
                by_row[row.rowid, row.values] = {ids[attempt]}
            case values if len(values) == 24:
                by_row[row.rowid, row.values] = {ids[row.rowid]}
    for row in found:
        if len(row.values) == 3 and row.values[0] is None and len(str(row.values[1])) == 64:
            by_row[row.rowid, row.values] = by_question.get(row.rowid, set())
    return by_row


def test_all_rows_are_found_without_sqlite(folder: Path) -> None:
    content = (folder / STORE).read_bytes()
    found = [row.values for row in page_reader.rows(BytesIO(content))]
    with closing(sqlite3.connect(folder / STORE)) as connection:
        for table in ("event", "attempt_question", "own_copy", "topic_summary", "answer"):
            assert set(connection.execute(f"SELECT * FROM {table}")) <= set(found), table  # noqa: S608 - ours


def test_what_the_backup_lacks_is_counted(folder: Path) -> None:
    damage(folder, garbage(0, make.seeded()))
    findings = recovery(folder).examine()
    (backup,) = findings.backups
    assert findings.readable == Amount(attempts=6 + 20 + 30, answers=10 + 40 + 60)
    assert (backup.name, backup.at, backup.holds) == (NAME, NOON, Amount(attempts=26, answers=50))
    assert (backup.lacks, backup.alone) == (Amount(attempts=30, answers=60), Amount())
    assert (findings.broken, findings.is_there) == (0, True)
    assert "not a database" in findings.detail


def test_looking_changes_nothing(folder: Path) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    journal_files.beside(folder / STORE, "-journal").write_bytes(b"half a journal")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    recovery(folder).examine()
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    assert before[folder / STORE] == content


def proved(file: Path) -> dict[AttemptId, tuple[object, ...]]:
    """The logs that can be read of a file."""
    with question_cache() as questions, salvaging(file, questions) as salvage:
        return {taken.id: taken.events for owner in salvage.owners() for taken in salvage.attempts(owner)}


@pytest.mark.long
def test_any_broken_page_costs_only_what_lay_on_it(folder: Path, logs: Logs) -> None:
    sound = (folder / STORE).read_bytes()
    events = {id_: log[1] for id_, log in logs.items()}
    for page in range(len(sound) // PAGE):
        (folder / STORE).write_bytes(sound)
        lost = touched(folder, page)
        damage(folder, garbage(page, make.seeded(page)))
        found = proved(folder / STORE)
        assert found.items() <= events.items(), page
        assert logs.keys() - found.keys() == lost, page


@pytest.mark.long
def test_a_broken_page_leaves_a_sound_store_with_all_else(folder: Path, logs: Logs) -> None:
    sound = (folder / STORE).read_bytes()
    for page in make.seeded().sample(range(len(sound) // PAGE), 12):
        (folder / STORE).write_bytes(sound)
        lost = touched(folder, page)
        content = damage(folder, garbage(page, make.seeded(page)))
        recovery(folder).rebuild()
        found = recovered(folder)
        assert found.items() <= logs.items(), page
        assert logs.keys() - found.keys() == lost, page
        assert content in kept(folder), page


@pytest.mark.long
def test_a_broken_page_costs_nothing_that_the_backup_has(folder: Path, logs: Logs) -> None:
    sound = (folder / STORE).read_bytes()
    with closing(open_store(folder, writable=False)) as store:
        old = {id_ for id_, _ in logs.items() if int(id_, 16) < AFTER.start}
        assert store.path.stat().st_size == len(sound)
    for page in make.seeded().sample(range(len(sound) // PAGE), 12):
        (folder / STORE).write_bytes(sound)
        lost = touched(folder, page)
        damage(folder, garbage(page, make.seeded(page)))
        said = recovery(folder).examine()
        done = recovery(folder).put_back(NAME, merge=True)
        found = recovered(folder)
        assert found.items() <= logs.items()
        assert logs.keys() - found.keys() <= lost - old
        assert done.holds.attempts == len(found) == 26 + said.backups[0].lacks.attempts
        assert len(logs) - len(found) <= said.broken <= len(lost)


ZEROES = bytes(PAGE)
KINDS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "nul-filled": lambda sound: bytes(len(sound)),
    "nul-tail": lambda sound: sound[: len(sound) // 2] + bytes(len(sound) - len(sound) // 2),
    "cut-to-100": lambda sound: sound[:100],
    "cut-to-a-page": lambda sound: sound[:PAGE],
    "cut-in-half": lambda sound: sound[: len(sound) // 2],
    "cut-oddly": lambda sound: sound[: len(sound) * 3 // 4 + 1234],
    "cut-by-a-byte": lambda sound: sound[:-1],
    "header": lambda sound: b"\xff" * 100 + sound[100:],
    "page-size": lambda sound: sound[:16] + b"\x10\x01" + sound[18:],
    "first-page": lambda sound: ZEROES + sound[PAGE:],
    "html": lambda _: b"<html><body>404 Not Found</body></html>" * 300,
    "html-over-the-start": lambda sound: b"<html>404</html>".ljust(600) + sound[600:],
    "rubbish": lambda sound: make.seeded().randbytes(len(sound)),
    "leaves-of-rubbish": lambda sound: (b"\x0d" + make.seeded().randbytes(PAGE - 1)) * (len(sound) // PAGE),
    "every-other-page": lambda sound: b"".join(
        ZEROES if page % 2 else sound[page * PAGE : (page + 1) * PAGE] for page in range(len(sound) // PAGE)
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_damage_leaves_what_can_be_proved_and_the_damaged_file(
    folder: Path, logs: Logs, kind: str
) -> None:
    content = KINDS[kind]((folder / STORE).read_bytes())
    (folder / STORE).write_bytes(content)
    with pytest.raises(DamagedStoreError):
        open_store(folder)
    findings = recovery(folder).examine()
    done = recovery(folder).put_back(NAME, merge=True)
    found = recovered(folder)
    assert found.items() <= logs.items()
    assert done.holds.attempts == len(found) == 26 + findings.backups[0].lacks.attempts
    assert done.kept is not None
    assert done.kept.read_bytes() == content
    if kind in {"header", "page-size", "first-page", "html-over-the-start"}:
        assert found == logs


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    with closing(open_store(folder)) as store:
        store.learners.current()
        live(store)
        return store.path


PLACES = st.lists(st.tuples(st.integers(0, 10**6), st.binary(min_size=1, max_size=900)), min_size=1, max_size=8)
of_random_damage = partial(settings, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@of_random_damage(max_examples=10)
@given(places=PLACES)
def test_nothing_impossible_comes_out_of_random_damage(
    tmp_path: Path, small: Path, places: list[tuple[int, bytes]]
) -> None:
    _assert_nothing_impossible(tmp_path, small, places)


@pytest.mark.long
@of_random_damage(max_examples=300)
@given(places=PLACES)
def test_nothing_impossible_comes_out_of_much_random_damage(
    tmp_path: Path, small: Path, places: list[tuple[int, bytes]]
) -> None:
    _assert_nothing_impossible(tmp_path, small, places)


def _assert_nothing_impossible(tmp_path: Path, small: Path, places: list[tuple[int, bytes]]) -> None:
    content = bytearray(small.read_bytes())
    for start, what in places:
        at = start % (len(content) - len(what))
        content[at : at + len(what)] = what
    (tmp_path / STORE).write_bytes(content)
    said = recovery(tmp_path).examine()
    done = recovery(tmp_path).rebuild()
    found = recovered(tmp_path)
    assert done.holds.attempts == len(found) == said.readable.attempts <= 6
    assert done.kept is not None
    assert done.kept.read_bytes() == content


def test_one_wrong_byte_in_a_question_is_noticed(folder: Path, logs: Logs) -> None:
    damage(folder, lambda content: content.__setitem__(content.index(b"A long stem. " * 9 + b""), ord("B")))
    recovery(folder).rebuild()
    found = recovered(folder)
    assert found.items() <= logs.items()
    assert len(found) == len(logs) - 1
    with closing(open_store(folder, writable=False)) as store:
        assert len(store.learners.everyone()) == 1, "a spoiled question is nobody"


def test_a_row_whose_header_does_not_account_for_all_of_it_is_none() -> None:
    assert page_reader._record(bytes([3, 1, 9, 77])) == (77, 1)
    for spoiled in (bytes([3, 1, 9, 77, 0]), bytes([3, 1, 1, 77]), bytes([3, 1, 10, 77])):
        with pytest.raises((page_reader._BrokenError, IndexError)):
            page_reader._record(spoiled)


def test_a_broken_page_of_an_index_costs_no_learner_anything(folder: Path, tmp_path: Path) -> None:
    with closing(open_store(folder, writable=False)) as store:
        before = exported(store, tmp_path / "before").read_bytes()
    with closing(sqlite3.connect(folder / STORE)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_event_1'"
        (root,) = connection.execute(query).fetchone()
    damage(folder, garbage(root - 1, make.seeded()))
    with pytest.raises(DamagedStoreError):
        open_store(folder)
    recovery(folder).rebuild()
    with closing(open_store(folder, writable=False)) as store:
        assert exported(store, tmp_path / "after").read_bytes() == before
        assert store.health().faults == ()


def test_impossible_rows_stay_out(folder: Path, logs: Logs) -> None:
    with closing(sqlite3.connect(folder / STORE)) as connection:
        connection.execute("UPDATE event SET seq = 99 WHERE attempt = 10 AND seq = 2")
        connection.execute("UPDATE event SET response = '{\"chosen\":[44]}' WHERE attempt = 11 AND act = 'answer'")
        connection.execute("UPDATE attempt SET ended_at = '2001-01-01T00:00:00.000000+00:00' WHERE number = 12")
        connection.execute("DELETE FROM attempt WHERE number = 13")
        unmarked = "(SELECT snapshot FROM attempt_question WHERE attempt = 14 AND position = 1)"
        (body,) = connection.execute(f"SELECT body FROM snapshot WHERE number = {unmarked}").fetchone()  # noqa: S608
        body = body.replace('"key":true', '"key":false')
        change = f"UPDATE snapshot SET body = ?, digest = ? WHERE number = {unmarked}"  # noqa: S608 - as above
        connection.execute(change, (body, digest(body)))
        connection.execute(
            "INSERT INTO event SELECT 777, seq, act, question, response, sure, 1, 1, 1, '', wall FROM event "
            "WHERE attempt = 10"
        )
        connection.commit()
    damage(folder, garbage(0, make.seeded()))
    findings = recovery(folder).examine()
    assert findings.readable.attempts == len(logs) - 5
    assert findings.broken == 1  # 777; the backup has the others
    recovery(folder).put_back(NAME, merge=True)
    assert recovered(folder) == logs


def test_a_quiz_that_went_on_after_the_backup_is_brought_up_to_date(tmp_path: Path) -> None:
    attempt, log = named(1), make.log(*answered(0, 0), *answered(1, 0))
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        store.attempts.create(attempt)
        store.attempts.append(attempt.id, log[:2])
        KeptBackups(tmp_path, NOON).make()
        store.attempts.append(attempt.id, log[2:])
    damage(tmp_path, garbage(0, make.seeded()))
    assert recovery(tmp_path).examine().backups[0].lacks == Amount(attempts=1, answers=1)
    recovery(tmp_path).put_back(NAME, merge=True)
    assert recovered(tmp_path)[attempt.id] == (attempt, log)


def test_everyone_keeps_what_is_theirs(tmp_path: Path) -> None:
    with closing(open_store(tmp_path)) as store:
        ada = store.learners.current().id
        store.learners.rename(ada, "Ada")
        bo = store.learners.add("Bo")
        store.learners.prefer(bo.id, "theme", "dark")
        store.learners.choose(bo.id)
        take(store, named(1))
        take(store, named(2, learner=bo.id))
        before = store.learners.everyone()
    damage(tmp_path, garbage(0, make.seeded()))
    recovery(tmp_path).rebuild()
    with closing(open_store(tmp_path)) as store:
        assert (store.learners.everyone(), store.learners.current()) == (before, bo)
        assert store.learners.preferences(bo.id) == {"theme": "dark"}
        assert [past.id for past in store.history.newest(bo.id, 9)] == [named(2).id]


def test_quizzes_whose_learner_is_lost_go_to_whoever_had_the_number(folder: Path, logs: Logs) -> None:
    with closing(sqlite3.connect(folder / STORE)) as connection:
        connection.execute("DELETE FROM learner")
        connection.commit()
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    assert recovered(folder) == logs


def test_without_a_backup_they_go_to_somebody_without_a_name(folder: Path, logs: Logs) -> None:
    with closing(sqlite3.connect(folder / STORE)) as connection:
        connection.execute("DELETE FROM learner")
        connection.commit()
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).rebuild()
    assert recovered(folder).keys() == logs.keys()
    with closing(open_store(folder)) as store:
        assert [learner.name for learner in store.learners.everyone()] == [""]


def test_an_own_copy_of_the_article_comes_back_and_is_to_be_examined_again(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        store.copies.keep(make.PACK_ID, OwnCopy({"1": "It was founded."}, "0" * 64), ())
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    with closing(open_store(folder)) as store:
        assert store.copies.copy(make.PACK_ID) == OwnCopy({"1": "It was founded."}, "")


def test_a_backup_put_back_alone_brings_nothing_else(folder: Path, logs: Logs) -> None:
    damage(folder, garbage(0, make.seeded()))
    done = recovery(folder).put_back(NAME, merge=False)
    assert done.holds.attempts == 26
    assert recovered(folder).keys() == {id_ for id_ in logs if int(id_, 16) < AFTER.start}


def test_a_new_start_keeps_the_damaged_file_aside(folder: Path) -> None:
    content = damage(folder, garbage(3, make.seeded()))
    done = recovery(folder).begin_anew()
    assert done.kept == folder / "backups" / "20250908T130000Z-damaged.sqlite3"
    assert done.kept.read_bytes() == content
    assert recovered(folder) == {}


def test_a_damaged_file_is_never_offered_as_a_backup(folder: Path) -> None:
    damage(folder, garbage(3, make.seeded()))
    recovery(folder).begin_anew()
    assert [backup.name for backup in KeptBackups(folder, LATER).listed()] == [NAME]


def test_recovering_twice_makes_no_doubles(folder: Path, logs: Logs) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    for _ in range(2):
        recovery(folder).put_back(NAME, merge=True)
        assert recovered(folder) == logs
        (folder / STORE).write_bytes(content)
    assert len(kept(folder)) == 2


def test_a_recovered_store_is_not_taken_for_its_backup(folder: Path) -> None:
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    with closing(open_store(folder)) as store:
        assert store.backups.make_if_due(LATER) is not None


def test_a_new_generation_is_newer_than_that_of_every_backup(folder: Path) -> None:
    newer = KeptBackups(folder, LATER).make()
    highest = next(backup for backup in backup_files.listed(folder / STORE) if backup.name == newer).contents.generation
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    with closing(open_store(folder)) as store:
        assert rows(store, tables.Store)[0]["generation"] > highest


def test_only_backups_that_pass_every_check_are_offered(folder: Path) -> None:
    newer = KeptBackups(folder, LATER).make()
    path = folder / "backups" / f"{newer}.sqlite3"
    content = bytearray(path.read_bytes())
    garbage(len(content) // PAGE - 2, make.seeded())(content)
    path.write_bytes(content)
    damage(folder, garbage(0, make.seeded()))
    assert [backup.name for backup in recovery(folder).examine().backups] == [NAME]
    with pytest.raises(QuizError, match="damaged"):
        recovery(folder).put_back(newer, merge=False)
    with pytest.raises(UnknownBackupError):
        recovery(folder).put_back("20200101T000000Z", merge=True)


def test_a_backup_of_an_earlier_version_takes_in_what_came_later(tmp_path: Path) -> None:
    released = Path(__file__).parents[1] / "released" / "v1.sqlite3"
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        some(store, AFTER)
    (tmp_path / "backups").mkdir()
    shutil.copyfile(released, tmp_path / "backups" / f"{NAME}-version-1.sqlite3")
    damage(tmp_path, garbage(0, make.seeded()))
    (spare,) = recovery(tmp_path).examine().backups
    done = recovery(tmp_path).put_back(spare.name, merge=True)
    assert done.holds.attempts == spare.holds.attempts + 30
    with closing(open_store(tmp_path)) as store:
        assert {f"{number:032x}" for number in AFTER} <= {row["id"] for row in rows(store, tables.Attempt)}


def crashed(folder: Path, code: str) -> tuple[bytes, bytes]:
    """The file and its journal as a kill in the middle of a transaction leaves them."""
    script = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA journal_mode = TRUNCATE'); c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN');"
        f"{code}; os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, folder / STORE], check=False)
    file = folder / STORE
    return file.read_bytes(), journal_files.beside(file, "-journal").read_bytes()


HALF = "c.execute('UPDATE event SET awake_ns = awake_ns + 1'); c.execute('DELETE FROM attempt_question')"


@posix
def test_the_journal_of_a_damaged_file_is_played_into_a_copy_and_kept_beside_the_file(folder: Path, logs: Logs) -> None:
    content, journal = crashed(folder, HALF)
    assert journal
    content = damage(folder, garbage(0, make.seeded()))
    (folder / STORE).write_bytes(content)
    done = recovery(folder).put_back(NAME, merge=True)
    assert done.kept is not None
    assert done.kept.read_bytes() == content
    assert journal_files.beside(done.kept, "-journal").read_bytes() == journal
    assert not journal_files.journals(folder / STORE)
    assert recovered(folder) == logs


@posix
def test_a_stale_journal_does_not_take_anything_back(folder: Path, whole: Path, logs: Logs) -> None:
    shutil.copyfile(folder / "backups" / f"{NAME}.sqlite3", folder / STORE)
    _, stale = crashed(folder, HALF)
    shutil.copyfile(whole / STORE, folder / STORE)
    journal_files.beside(folder / STORE, "-journal").write_bytes(stale)
    content = damage(folder, garbage(5, make.seeded()))
    lost = touched(whole, 5)
    done = recovery(folder).rebuild()
    found = recovered(folder)
    assert found.items() <= logs.items()
    assert logs.keys() - found.keys() <= lost
    assert done.kept is not None
    assert done.kept.read_bytes() == content


@posix
def test_without_the_journal_of_a_kill_what_can_be_proved_is_there(folder: Path, logs: Logs) -> None:
    changes = "c.execute('DELETE FROM event WHERE attempt > 30'); c.execute('DELETE FROM attempt WHERE number > 40')"
    crashed(folder, changes)
    journal_files.beside(folder / STORE, "-journal").unlink()
    recovery(folder).put_back(NAME, merge=True)
    found = recovered(folder)
    assert found.items() <= logs.items()
    assert found.keys() >= {id_ for id_ in logs if int(id_, 16) < AFTER.start}


def test_a_copy_of_the_damaged_file_goes_where_the_person_wants_with_its_journal(folder: Path, tmp_path: Path) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    journal_files.beside(folder / STORE, "-journal").write_bytes(b"half")
    recovery(folder).copy_to(tmp_path / "mine.sqlite3")
    assert (tmp_path / "mine.sqlite3").read_bytes() == content
    assert (tmp_path / "mine.sqlite3-journal").read_bytes() == b"half"
    assert (folder / STORE).read_bytes() == content


def test_a_copy_has_the_name_that_was_chosen_also_of_a_store_that_is_a_link(folder: Path, tmp_path: Path) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    (folder / STORE).rename(tmp_path / "answers.db")
    (folder / STORE).symlink_to(tmp_path / "answers.db")
    journal_files.beside(tmp_path / "answers.db", "-journal").write_bytes(b"half")
    (tmp_path / "usb").mkdir()
    recovery(folder).copy_to(tmp_path / "usb" / "mine.sqlite3")
    assert {path.name for path in (tmp_path / "usb").iterdir()} == {"mine.sqlite3", "mine.sqlite3-journal"}
    assert (tmp_path / "usb" / "mine.sqlite3").read_bytes() == content


@pytest.mark.parametrize("taken", ["mine.sqlite3", "mine.sqlite3-journal"])
def test_a_copy_takes_no_other_files_place(folder: Path, tmp_path: Path, taken: str) -> None:
    journal_files.beside(folder / STORE, "-journal").write_bytes(b"half")
    (tmp_path / taken).write_bytes(b"precious")
    with pytest.raises(RecoveryError, match="another name"):
        recovery(folder).copy_to(tmp_path / "mine.sqlite3")
    with pytest.raises(RecoveryError):
        recovery(folder).copy_to(folder / STORE)
    assert (tmp_path / taken).read_bytes() == b"precious"
    assert {path.name for path in tmp_path.iterdir()} == {taken, "data"}


def ways(folder: Path) -> Iterator[Callable[[], object]]:
    yield recovery(folder).rebuild
    yield recovery(folder).begin_anew
    yield lambda: recovery(folder).put_back(NAME, merge=True)
    yield lambda: recovery(folder).put_back(NAME, merge=False)


def snapshot(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_store_that_another_program_uses_does_not_give_way(folder: Path) -> None:
    before = snapshot(folder)
    for statement in ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"):
        with held_by_another_process(folder / STORE, statement):
            for way in ways(folder):
                with pytest.raises(LockedError):
                    way()
    assert snapshot(folder) == before


def test_a_full_disk_leaves_everything_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    damage(folder, garbage(0, make.seeded()))
    before = snapshot(folder)
    monkeypatch.setattr(new_files, "sync", no_room)
    for way in ways(folder):
        with pytest.raises(DiskFullError, match="room"):
            way()
    assert snapshot(folder) == before


def test_what_is_not_whole_does_not_take_the_place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage(folder, garbage(0, make.seeded()))
    before = snapshot(folder)

    def losing(fresh: Path, *_: object, **__: object) -> None:
        with closing(sqlite3.connect(fresh)) as connection:
            connection.execute("DELETE FROM attempt")
            connection.commit()

    monkeypatch.setattr(gather, "gather", losing)
    with pytest.raises(RecoveryError, match="not whole"):
        recovery(folder).put_back(NAME, merge=True)
    assert snapshot(folder) == before


def test_pages_broken_while_the_new_file_was_made_are_noticed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage(folder, garbage(0, make.seeded()))
    before = snapshot(folder)
    monkeypatch.setattr(sqlite_checks, "page_faults", lambda _: ("a fault",))
    with pytest.raises(RecoveryError, match="not whole"):
        recovery(folder).begin_anew()
    assert snapshot(folder) == before


def test_nothing_is_left_of_the_work(folder: Path) -> None:
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    names = {STORE, "backups", f"{NAME}.sqlite3", "20250908T130000Z-damaged.sqlite3", "seen.json"}
    assert {path.name for path in folder.rglob("*")} - {STORE + "-journal"} == names


@posix
def test_killed_halfway_the_damaged_file_has_its_journal_back(folder: Path) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    held = folder / "backups" / "20250908T130000Z-damaged.sqlite3"
    held.hardlink_to(folder / STORE)
    journal_files.beside(held, "-journal").write_bytes(b"of the damaged one")
    finish_half_steps(folder / STORE)
    assert journal_files.beside(folder / STORE, "-journal").read_bytes() == b"of the damaged one"
    assert ((folder / STORE).read_bytes(), held.exists()) == (content, False)


@posix
@pytest.mark.long
def test_killed_at_any_moment_the_damaged_file_or_the_recovered_one_is_there(folder: Path, logs: Logs) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    journal = journal_files.beside(folder / STORE, "-journal")
    code = (
        "import sys; from pathlib import Path; from datetime import *\n"
        "from sco_quiz.storage.recovery.store_recovery import *\n"
        "print(1, flush=True); r = StoreRecovery(Path(sys.argv[1]), datetime(2025, 9, 8, 13, tzinfo=UTC))\n"
        "r.put_back(sys.argv[2], merge=True)"
    )
    chance = random.Random()  # noqa: S311 - every run tries other moments; the moment is in the failure below
    longest = 0.0
    for number in range(33):
        journal.write_bytes(b"of the damaged one")
        with subprocess.Popen([sys.executable, "-c", code, folder, NAME], stdout=subprocess.PIPE, cwd=TOP) as process:
            assert process.stdout is not None
            process.stdout.readline()
            begun = time.monotonic()
            after_s = chance.uniform(0, longest)
            if number:
                time.sleep(after_s)
                process.send_signal(signal.SIGKILL)
            else:
                process.wait()
                longest = 1.1 * (time.monotonic() - begun)
        finish_half_steps(folder / STORE)  # as every start does
        if (folder / STORE).read_bytes() == content:
            assert number, "without a kill it is recovered"
            assert journal.read_bytes() == b"of the damaged one", after_s
            continue
        assert recovered(folder) == logs, after_s
        (held,) = (folder / "backups").glob("*-damaged.sqlite3")
        assert held.read_bytes() == content
        assert journal_files.beside(held, "-journal").read_bytes() == b"of the damaged one"
        for path in (folder / "backups").glob("*-damaged.sqlite3*"):
            path.unlink()
        (folder / STORE).write_bytes(content)


def test_of_a_missing_file_that_is_said(folder: Path) -> None:
    (folder / STORE).unlink()
    findings: Damage = recovery(folder).examine()
    assert (findings.is_there, findings.readable) == (False, Amount())
    assert recovery(folder).put_back(NAME, merge=True).kept is None
    assert len(recovered(folder)) == 26


def test_somebody_elses_quiz_stays_theirs(folder: Path, logs: Logs) -> None:
    with closing(sqlite3.connect(folder / STORE)) as connection:
        connection.execute("INSERT INTO learner VALUES (2, 'other', 'Bo')")
        connection.execute("UPDATE attempt SET learner = 2")
        connection.commit()
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    with closing(open_store(folder)) as store:
        mine = {past.id for past in store.history.newest(LearnerId(1), 99)}
    assert mine <= {id_ for id_ in logs if int(id_, 16) < AFTER.start}
