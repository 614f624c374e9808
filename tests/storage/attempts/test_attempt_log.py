import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sco_quiz.app.ports.errors import GoneError
from sco_quiz.domain.attempt import Act, Event, replay
from sco_quiz.domain.outcome import outcome
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.storage.database import sqlite, tables
from sco_quiz.storage.database.codec import digest, encode
from sco_quiz.storage.errors import ContinuedElsewhereError, DamagedStoreError, UnstorableTextError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import HAND_IN, answered, bank, named, rows, run_sql, take

ATTEMPT = make.attempt()
LOG = make.log(*answered(0, 0, sure=Confidence.CERTAIN), *answered(1, 2), make.event(Act.FLAG, 4, question=1, on=True))

whole_text = st.text(st.characters(exclude_categories=["Cs"]))
events = st.builds(
    Event,
    seq=st.just(1),
    act=st.sampled_from(Act),
    reading=st.just(make.reading(1)),
    question=st.integers(-1, 2),
    response=st.none() | st.builds(Response, chosen=st.lists(st.integers(-1, 5)).map(tuple), text=whole_text),
    sure=st.none() | st.sampled_from(Confidence),
    on=st.booleans(),
)


def test_an_attempt_comes_back_as_it_was_created(store: Store) -> None:
    attempt = make.attempt(make.one_of_each(), rules=make.rules(limit_s=None, time_factor=1.5))
    store.attempts.create(attempt)
    assert store.attempts.record(attempt.id).attempt == attempt


def test_the_log_comes_back_as_it_was_appended(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    for event in LOG:
        store.attempts.append(ATTEMPT.id, [event])
    assert store.attempts.record(ATTEMPT.id).events == LOG


def test_logs_of_two_attempts_do_not_mix(store: Store) -> None:
    for attempt in (ATTEMPT, named(2)):
        store.attempts.create(attempt)
    store.attempts.append(named(2).id, LOG)
    assert store.attempts.record(ATTEMPT.id).events == ()


def test_appending_nothing_changes_nothing(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    store.attempts.append(ATTEMPT.id, [])
    assert store.attempts.record(ATTEMPT.id).events == ()


@pytest.mark.parametrize("again", [LOG, LOG[:2], LOG[3:5], LOG[-1:]], ids=["all", "first", "middle", "last"])
def test_appending_what_is_stored_already_does_nothing(store: Store, again: tuple[Event, ...]) -> None:
    store.attempts.create(ATTEMPT)
    store.attempts.append(ATTEMPT.id, LOG)
    store.attempts.append(ATTEMPT.id, again)
    assert store.attempts.record(ATTEMPT.id).events == LOG


def test_a_repeated_append_adds_what_is_new_in_it(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    store.attempts.append(ATTEMPT.id, LOG[:3])
    store.attempts.append(ATTEMPT.id, LOG[1:])
    assert store.attempts.record(ATTEMPT.id).events == LOG


@pytest.mark.parametrize("at", range(len(LOG)))
@pytest.mark.fault("A23")
def test_another_content_under_a_stored_number_is_refused(store: Store, at: int) -> None:
    store.attempts.create(ATTEMPT)
    store.attempts.append(ATTEMPT.id, LOG)
    other = replace(LOG[at], reading=make.reading(99))
    with pytest.raises(ContinuedElsewhereError):
        store.attempts.append(ATTEMPT.id, [other])
    assert store.attempts.record(ATTEMPT.id).events == LOG


@pytest.mark.parametrize("gappy", [LOG[1:], (LOG[0], LOG[2])], ids=["before", "within"])
def test_a_gap_in_the_numbers_is_refused(store: Store, gappy: tuple[Event, ...]) -> None:
    store.attempts.create(ATTEMPT)
    with pytest.raises(ValueError, match=r"gap|follow"):
        store.attempts.append(ATTEMPT.id, gappy)
    assert store.attempts.record(ATTEMPT.id).events == ()


def test_an_unknown_attempt_is_gone(store: Store) -> None:
    with pytest.raises(GoneError):
        store.attempts.append(ATTEMPT.id, LOG)
    with pytest.raises(GoneError):
        store.attempts.record(ATTEMPT.id)


def test_creating_twice_is_creating_once(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    store.attempts.create(ATTEMPT)
    assert len(rows(store, tables.Attempt)) == 1


def test_creating_another_attempt_under_the_same_id_is_refused(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    with pytest.raises(ContinuedElsewhereError):
        store.attempts.create(replace(ATTEMPT, title="Another"))


def test_a_question_shown_the_same_way_twice_is_kept_once(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    store.attempts.create(named(2))
    assert len(rows(store, tables.Snapshot)) == len(ATTEMPT.questions)


@pytest.mark.parametrize("body", ["'x'", "CAST(x'ff' AS TEXT)", "CAST(body AS BLOB)", "replace(body, 'a', 'b')"])
def test_a_damaged_question_does_not_damage_the_next_quiz_that_shows_it(store: Store, body: str) -> None:
    store.attempts.create(ATTEMPT)
    run_sql(store, f"UPDATE snapshot SET body = {body}")  # noqa: S608 - ours
    again = named(2)
    store.attempts.create(again)
    assert store.attempts.record(again.id).attempt == again
    assert store.attempts.record(ATTEMPT.id).attempt == ATTEMPT
    assert store.health().faults == ()


def test_closing_twice_is_closing_once(store: Store) -> None:
    ended = take(store, ATTEMPT, *answered(0, 0))
    before = [rows(store, table) for table in (tables.Store, tables.Answer, tables.TopicSummary, tables.FactSummary)]
    store.attempts.close(ended, make.log(*answered(0, 0), HAND_IN))
    after = [rows(store, table) for table in (tables.Store, tables.Answer, tables.TopicSummary, tables.FactSummary)]
    assert after == before


def test_closing_with_another_end_is_refused(store: Store) -> None:
    ended = take(store, ATTEMPT, *answered(0, 0))
    with pytest.raises(ContinuedElsewhereError):
        store.attempts.close(replace(ended, ended=Act.TIME_UP), [])


@pytest.mark.fault("A5")
def test_a_failed_close_leaves_neither_events_nor_figures(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    log = make.log(*answered(0, 0), HAND_IN)
    run_sql(store, "CREATE TRIGGER fail BEFORE INSERT ON fact_summary BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(Exception, match="no"):
        store.attempts.close(outcome(replay(ATTEMPT, log)), log)
    assert store.attempts.record(ATTEMPT.id).events == ()
    assert rows(store, tables.Answer) == []


@pytest.mark.fault("C12")
def test_a_rebuilt_bank_leaves_attempts_as_they_were(store: Store) -> None:
    store.banks.replace(bank())
    ended = take(store, make.attempt(make.one_of_each()), *answered(0, 0))
    store.banks.replace(bank(facts=(), questions=(), enemies=frozenset()))
    assert store.attempts.record(ended.attempt.id).attempt == ended.attempt
    assert len(store.history.newest(ended.attempt.learner, 9)) == 1


def test_before_any_event_the_start_is_the_last_sign_of_life(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    assert store.attempts.record(ATTEMPT.id).alive == ATTEMPT.started


def test_a_heartbeat_after_the_last_event_is_the_last_sign_of_life(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    store.attempts.append(ATTEMPT.id, LOG)
    store.attempts.stay_alive(ATTEMPT.id, make.reading(50))
    assert store.attempts.record(ATTEMPT.id).alive == make.reading(50)


def test_an_event_after_the_last_heartbeat_is_the_last_sign_of_life_whatever_the_clocks_say(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    store.attempts.stay_alive(ATTEMPT.id, make.reading(5000))
    store.attempts.append(ATTEMPT.id, LOG)
    assert store.attempts.record(ATTEMPT.id).alive == LOG[-1].reading


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(event=events)
def test_every_event_comes_back_as_it_was(store: Store, event: Event) -> None:
    run_sql(store, "DELETE FROM event")
    store.attempts.create(ATTEMPT)
    store.attempts.append(ATTEMPT.id, [event])
    assert store.attempts.record(ATTEMPT.id).events == (event,)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(stem=whole_text, entry=whole_text, number=st.integers(1, 2**100))
def test_questions_with_any_whole_text_come_back_as_they_were(store: Store, stem: str, entry: str, number: int) -> None:
    attempt = named(
        number, questions=(make.question(stem=stem, accept=(entry,), explanation="😀\0\u202e"),), title=stem
    )
    run_sql(store, "DELETE FROM attempt_question", "DELETE FROM attempt")
    store.attempts.create(attempt)
    assert store.attempts.record(attempt.id).attempt == attempt


@pytest.mark.parametrize("table", ["event", "attempt_question"])
@pytest.mark.fault("A28")
def test_rows_without_an_attempt_never_become_those_of_a_new_one(store: Store, table: str) -> None:
    """Rows of an attempt that is not there lie about: the next quiz begins all the same, and without them."""
    take(store, named(1), *LOG[:2])
    with closing(sqlite3.connect(store.path)) as careless, careless:
        careless.execute(f"UPDATE {table} SET attempt = 2")  # noqa: S608 - names of ours
    store.attempts.create(named(2))
    store.attempts.append(named(2).id, LOG[:1])
    record = store.attempts.record(named(2).id)
    assert (record.attempt, record.events) == (named(2), LOG[:1])


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "\udc80 at the start"])
@pytest.mark.fault("C6")
def test_half_a_character_is_refused_before_anything_is_written(store: Store, text: str) -> None:
    store.attempts.create(ATTEMPT)
    odd = replace(LOG[1], response=Response(text=text))
    with pytest.raises(UnstorableTextError, match="half a character"):
        store.attempts.append(ATTEMPT.id, [LOG[0], odd])
    assert store.attempts.record(ATTEMPT.id).events == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET act = 'fly' WHERE seq = 2",
        'UPDATE event SET response = \'{"chosen":"x"}\' WHERE seq = 2',
        "UPDATE event SET response = x'00ff' WHERE seq = 2",
        "UPDATE event SET response = CAST(x'ff' AS TEXT) WHERE seq = 2",
        "UPDATE event SET sure = 9 WHERE seq = 2",
        "UPDATE event SET awake_ns = 'soon' WHERE seq = 2",
        "UPDATE event SET wall = 'today' WHERE seq = 2",
        "UPDATE event SET wall = '2025-09-08T12:00:00+02:00' WHERE seq = 2",
        "UPDATE event SET wall = 5 WHERE seq = 2",
        "DELETE FROM event WHERE seq = 2",
        "UPDATE attempt SET rules = '{}'",
        "UPDATE attempt SET alive_seq = 'last'",
        "UPDATE snapshot SET body = replace(body, 'Shanghai', 'Shenzhen')",
        "UPDATE snapshot SET body = 7",
    ],
)
@pytest.mark.fault("A28")
def test_a_damaged_row_is_told_and_never_shown(store: Store, statement: str) -> None:
    store.attempts.create(ATTEMPT)
    store.attempts.append(ATTEMPT.id, LOG)
    run_sql(store, statement)
    with pytest.raises(DamagedStoreError, match=r"damaged|cannot be read|not in UTC"):
        store.attempts.record(ATTEMPT.id)


DAMAGES = (
    "replace(body, 'Shanghai', 'Shenzhen')", "7", "x'00ff'", "CAST(x'7bff7d' AS TEXT)", "CAST(body AS BLOB)",
    "hex(zeroblob(80000))",
)  # fmt: skip


@pytest.mark.parametrize("body", DAMAGES)
@pytest.mark.fault("A28")
def test_a_question_that_is_damaged_where_another_quiz_shows_it_is_whole_in_a_new_one(
    store: Store, body: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new quiz shows a question of which the stored copy is damaged: it is written anew, as its digest says."""
    store.attempts.create(named(1))
    run_sql(store, f"UPDATE snapshot SET body = {body}")  # noqa: S608 - ours
    monkeypatch.setitem(sqlite.LIMITS, sqlite3.SQLITE_LIMIT_LENGTH, 100_000)
    with closing(open_store(store.path.parent)) as again:
        again.attempts.create(named(2))
        assert [again.attempts.record(named(n).id).attempt for n in (1, 2)] == [named(1), named(2)]
        assert again.health().faults == ()


def test_a_damaged_index_costs_no_quiz_what_it_showed(store: Store) -> None:
    """It leads to another question, which is none that would have to be written anew."""
    shown = tuple(make.question(number=number) for number in (1, 2, 3))
    store.attempts.create(named(1, questions=shown))
    store.close()
    entry, wrong = (digest(encode(shown[1])).encode() + bytes([number]) for number in (2, 3))
    whole = store.path.read_bytes()
    assert whole.count(entry) == 1
    store.path.write_bytes(whole.replace(entry, wrong))
    with closing(open_store(store.path.parent)) as again:
        again.attempts.create(named(2, questions=shown[1:2]))
        assert again.attempts.record(named(1).id).attempt.questions == shown
