"""Real files, really damaged: what can be read of them and proved."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sco_quiz.app.ports.safety import Amount
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.database.codec import digest
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.files import journal_files
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery import page_reader
from sco_quiz.storage.recovery.salvage import salvaging
from sco_quiz.storage.transfer.question_cache import question_cache
from tests import factories as make
from tests.storage.learner_records import exported, live
from tests.storage.recovery.damages import (
    AFTER,
    NAME,
    NOON,
    PAGE,
    Logs,
    damage,
    garbage,
    kept,
    recovered,
    recovery,
    touched,
)


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
    assert page_reader.record_of(bytes([3, 1, 9, 77])) == (77, 1)
    for spoiled in (bytes([3, 1, 9, 77, 0]), bytes([3, 1, 1, 77]), bytes([3, 1, 10, 77])):
        with pytest.raises((page_reader.BrokenError, IndexError)):
            page_reader.record_of(spoiled)


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
