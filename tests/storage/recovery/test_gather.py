"""Whose the quizzes are that come back, and what else of a learner comes with them."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sco_quiz.app.ports.bank import OwnCopy
from sco_quiz.app.ports.library import VersionChange
from sco_quiz.app.ports.safety import Amount
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import FactId
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.database import tables
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from tests import factories as make
from tests.storage.bank.test_pack_files import BANK, FILES, PACK
from tests.storage.recovery.damages import (
    AFTER,
    NAME,
    NOON,
    Logs,
    damage,
    garbage,
    recovered,
    recovery,
)
from tests.storage.steps import answered, named, rows, run_sql, take


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


def test_a_pack_that_was_added_comes_back_whole(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        store.pack_files.put(PACK, FILES, BANK)
        store.copies.keep(make.PACK_ID, OwnCopy({"1": "It was founded."}, "0" * 64), ())
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    with closing(open_store(folder)) as store:
        assert store.pack_files.installed() == (PACK,)
        assert store.pack_files.contents(PACK.id) == FILES
        assert rows(store, tables.OwnCopy)[0]["pack"] == make.PACK_ID
        assert store.health().faults == ()


def test_what_an_update_did_to_facts_comes_back_and_the_figures_with_it(folder: Path) -> None:
    year, other = BANK.questions[0], BANK.facts[1].id
    asked = [replace(year, facts=(FactId(f"{PACK.id}/year-before"),)), replace(year, facts=(other,))]
    change = VersionChange(
        at=make.NOON + timedelta(days=1),
        moves={asked[0].fact: year.fact},
        restarted=[other],
        earlier=b"the version before",
    )
    of_updates = (tables.MovedFact, tables.RestartedFact, tables.KeptPack)
    with closing(open_store(folder)) as store:
        store.pack_files.put(PACK, FILES, BANK)
        take(store, named(77, pack=PACK.id, questions=asked), *answered(0, 0), *answered(1, 0))
        store.pack_files.put(PACK, FILES, BANK, change)
        before = [rows(store, table) for table in of_updates]
        known = store.figures.knowledge(LearnerId(1), [PACK.id])
        assert list(known) == [year.fact]
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    with closing(open_store(folder)) as store:
        assert [rows(store, table) for table in of_updates] == before
        assert store.pack_files.kept_file(store.pack_files.kept()[0]) == b"the version before"
        assert list(store.figures.knowledge(LearnerId(1), [PACK.id])) == [year.fact]
        assert store.health().faults == ()


def test_a_pack_of_which_a_file_is_damaged_is_left_out(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        store.pack_files.put(PACK, FILES, BANK)
        run_sql(store, "UPDATE pack_file SET content = content || '#' WHERE name = 'values.toml'")
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    with closing(open_store(folder)) as store:
        assert store.pack_files.installed() == ()
        assert store.health().faults == ()


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
