import json
import stat
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from sco_quiz.app.ports.errors import GoneError
from sco_quiz.app.ports.history import FactKnowledge
from sco_quiz.app.ports.learners import ImportResult, Learner
from sco_quiz.domain.attempt import Act, LearnerId, replay
from sco_quiz.domain.fact import FactId
from sco_quiz.domain.outcome import outcome
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import digest
from sco_quiz.storage.errors import DamagedStoreError, DiskFullError, LockedError, RefusedError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from sco_quiz.storage.transfer import record_file
from sco_quiz.storage.transfer.file_format import AttemptRecord, Element, Header, LearnerFileError, LineWriter
from tests import factories as make
from tests.storage.learner_records import ME, RIGHT, WRONG, elements, everything, exported, live, order
from tests.storage.steps import (
    HAND_IN,
    answered,
    held_by_another_process,
    named,
    rows,
    run_sql,
    second_learner,
    take,
    take_at,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "record.json"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Store]:
    """A store on another computer that nobody has used yet."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with closing(open_store(folder, busy_ms=1)) as opened:
        yield opened


def knowledge(store: Store, learner: LearnerId) -> dict[FactId, FactKnowledge]:
    """Without the numbers by which one store orders its answers."""
    known = store.figures.knowledge(learner, [make.PACK_ID])
    return {fact: replace(each, last=0) for fact, each in known.items()}


def figures(store: Store, learner: LearnerId) -> tuple[object, ...]:
    of = store.figures
    pack = make.PACK_ID
    days = of.days(learner, [pack], date.min)
    return (
        of.topics(learner, [pack]),
        knowledge(store, learner),
        of.confidence(learner, [pack]),
        of.misconceptions(learner, [pack]),
        days,
    )


def test_a_record_comes_whole_to_an_empty_store(store: Store, elsewhere: Store, file: Path) -> None:
    live(store)
    brought = elsewhere.learner_files.bring_in(exported(store, file))
    me = store.learners.current()
    assert brought == ImportResult(Learner(ME, "李雷 “Ada”", me.key), new=6, known=0)
    for number in range(1, 7):
        assert elsewhere.attempts.record(named(number).id) == store.attempts.record(named(number).id)
    assert order(elsewhere) == order(store) == [named(n).id for n in (4, 1, 3, 2)]
    assert elsewhere.interrupted.unfinished(ME) == (named(6).id,)
    assert elsewhere.challenges.challenges() == store.challenges.challenges() != ()
    assert elsewhere.learners.preferences(ME) == {"theme": "dark"}
    assert figures(elsewhere, ME) == figures(store, ME)
    assert elsewhere.health().faults == ()


def test_what_was_brought_in_is_exported_as_it_came(store: Store, elsewhere: Store, file: Path) -> None:
    live(store)
    second_learner(elsewhere)
    brought = elsewhere.learner_files.bring_in(exported(store, file))
    again = exported(elsewhere, file.with_name("again.json"), brought.learner.id)
    assert again.read_bytes() == file.read_bytes()


@pytest.mark.fault("C13")
def test_a_record_that_comes_twice_changes_nothing_the_second_time(store: Store, elsewhere: Store, file: Path) -> None:
    live(store)
    elsewhere.learner_files.bring_in(exported(store, file))
    before = everything(elsewhere)
    brought = elsewhere.learner_files.bring_in(file)
    assert (brought.new, brought.known) == (0, 6)
    assert everything(elsewhere) == before


def test_a_record_that_comes_back_changes_nothing(store: Store, file: Path) -> None:
    live(store)
    before = everything(store)
    assert store.learner_files.bring_in(exported(store, file)).new == 0
    assert everything(store) == before


def test_a_learner_who_is_here_keeps_name_and_settings(store: Store, file: Path) -> None:
    store.learners.prefer(ME, "theme", "dark")
    store.learners.prefer(ME, "text size", "2.0")
    exported(store, file)
    store.learners.rename(ME, "Ada")
    run_sql(store, "DELETE FROM preference")
    store.learners.prefer(ME, "theme", "light")
    assert store.learner_files.bring_in(file).learner == store.learners.current()
    assert store.learners.current().name == "Ada"
    assert store.learners.preferences(ME) == {"theme": "light", "text size": "2.0"}


def test_a_stranger_is_added_and_nobody_else_is_touched(store: Store, elsewhere: Store, file: Path) -> None:
    take(elsewhere, replace(named(9), learner=elsewhere.learners.current().id), *answered(0, RIGHT))
    before, here = figures(elsewhere, ME), elsewhere.learners.current()
    live(store)
    brought = elsewhere.learner_files.bring_in(exported(store, file))
    assert elsewhere.learners.everyone() == (here, brought.learner)
    assert elsewhere.learners.current() == here
    assert (order(elsewhere), figures(elsewhere, ME)) == ([named(9).id], before)


def test_a_hostile_name_becomes_one_that_can_be_shown(store: Store, elsewhere: Store, file: Path) -> None:
    store.learners.rename(ME, " a\0\n\n" + "x" * 9_000)
    assert elsewhere.learner_files.bring_in(exported(store, file)).learner.name == "a� " + "x" * 77


def both_take(store: Store, elsewhere: Store, file: Path) -> None:
    """The same person here and there, by turns."""
    elsewhere.learner_files.bring_in(exported(store, file))
    for number, (where, option) in enumerate([(store, 0), (elsewhere, 1), (store, 0), (elsewhere, 0), (store, 1)], 1):
        take_at(where, number, number, option)


def test_what_ended_here_and_there_comes_into_one_order(store: Store, elsewhere: Store, file: Path) -> None:
    both_take(store, elsewhere, file)
    brought = store.learner_files.bring_in(exported(elsewhere, file))
    assert (brought.new, brought.known) == (2, 0)
    assert order(store) == [named(n).id for n in (5, 4, 3, 2, 1)]


def test_figures_are_those_of_one_who_took_it_all_in_one_place(
    store: Store, elsewhere: Store, file: Path, tmp_path: Path
) -> None:
    both_take(store, elsewhere, file)
    store.learner_files.bring_in(exported(elsewhere, file))
    (tmp_path / "one").mkdir()
    with closing(open_store(tmp_path / "one")) as one:
        one.learners.current()
        for number, option in enumerate((0, 1, 0, 0, 1), 1):
            take_at(one, number, number, option)
        assert figures(store, ME) == figures(one, ME)
    assert store.health().faults == ()


def test_a_wrong_clock_does_not_turn_the_order_of_one_place_round(store: Store, elsewhere: Store, file: Path) -> None:
    elsewhere.learner_files.bring_in(exported(store, file))
    for where, number, minute in ((store, 1, 999), (store, 2, 3), (elsewhere, 3, 500), (elsewhere, 4, 4)):
        take_at(where, number, minute, RIGHT)
    store.learner_files.bring_in(exported(elsewhere, file))
    assert order(store) == [named(n).id for n in (2, 1, 4, 3)]


def test_the_order_of_other_learners_is_left_alone(store: Store, elsewhere: Store, file: Path) -> None:
    elsewhere.learner_files.bring_in(exported(store, file))
    take_at(elsewhere, 1, 1, RIGHT)
    take_at(store, 2, 2, RIGHT)
    take(store, named(3, learner=second_learner(store)), *answered(0, RIGHT))
    closed = [row["closed"] for row in rows(store, tables.Attempt)]
    store.learner_files.bring_in(exported(elsewhere, file))
    first_of_me, of_the_other, brought_in = [row["closed"] for row in rows(store, tables.Attempt)]
    assert (of_the_other, brought_in) == (closed[1], closed[0])
    assert first_of_me == rows(store, tables.Store)[0]["generation"] > max(closed)


def test_a_new_end_gets_a_number_of_its_own(store: Store, elsewhere: Store, file: Path) -> None:
    live(store)
    elsewhere.learner_files.bring_in(exported(store, file))
    take(elsewhere, named(7), *answered(0, RIGHT))
    assert order(elsewhere)[0] == named(7).id


LOG = make.log(*answered(0, RIGHT), *answered(1, WRONG), HAND_IN)
OPEN = named(1)


@pytest.fixture
def open_in_both(store: Store, elsewhere: Store, file: Path) -> None:
    """A quiz that was begun here and taken along."""
    store.attempts.create(OPEN)
    store.attempts.append(OPEN.id, LOG[:2])
    elsewhere.learner_files.bring_in(exported(store, file))


def go_on(where: Store, *, to: int) -> None:
    events = LOG[2:to]
    if to == len(LOG):
        where.attempts.close(outcome(replay(OPEN, LOG)), events)
    else:
        where.attempts.append(OPEN.id, events)


@pytest.mark.usefixtures("open_in_both")
def test_a_quiz_that_was_ended_elsewhere_is_ended_here(store: Store, elsewhere: Store, file: Path) -> None:
    go_on(elsewhere, to=len(LOG))
    elsewhere.challenges.challenge(OPEN.id, 1, "Why?", make.NOON)
    assert store.learner_files.bring_in(exported(elsewhere, file)).known == 1
    assert store.attempts.record(OPEN.id).events == LOG
    assert order(store) == [OPEN.id]
    assert figures(store, ME) == figures(elsewhere, ME)
    assert len(store.challenges.challenges()) == 1
    assert store.health().faults == ()


@pytest.mark.usefixtures("open_in_both")
def test_a_quiz_that_went_on_elsewhere_goes_on_here(store: Store, elsewhere: Store, file: Path) -> None:
    go_on(elsewhere, to=3)
    elsewhere.attempts.stay_alive(OPEN.id, make.reading(77))
    store.learner_files.bring_in(exported(elsewhere, file))
    assert store.attempts.record(OPEN.id) == elsewhere.attempts.record(OPEN.id)
    assert store.interrupted.unfinished(ME) == (OPEN.id,)


@pytest.mark.usefixtures("open_in_both")
def test_a_quiz_that_was_given_up_elsewhere_is_given_up_here(store: Store, elsewhere: Store, file: Path) -> None:
    elsewhere.interrupted.discard(OPEN.id, make.reading(9))
    store.learner_files.bring_in(exported(elsewhere, file))
    assert (store.interrupted.unfinished(ME), order(store)) == ((), [])


@pytest.mark.usefixtures("open_in_both")
@pytest.mark.parametrize("here", ["other answer", "longer", "given up", "other question", "damaged"])
def test_a_quiz_that_went_on_here_stays_as_it_is(store: Store, elsewhere: Store, file: Path, here: str) -> None:
    go_on(elsewhere, to=len(LOG))
    match here:
        case "other answer":
            store.attempts.append(OPEN.id, (replace(LOG[2], question=2),))
        case "longer":
            pauses = (make.event(Act.PAUSE, 20), make.event(Act.RESUME, 21)) * 3
            store.attempts.append(OPEN.id, make.log(*LOG[:2], *pauses)[2:])
        case "given up":
            store.interrupted.discard(OPEN.id, make.reading(9))
        case "other question":
            run_sql(store, "UPDATE attempt_question SET snapshot = 1 WHERE position = 2")
        case _:
            run_sql(store, "DELETE FROM event WHERE seq = 1")
    before = everything(store)
    assert store.learner_files.bring_in(exported(elsewhere, file)) == ImportResult(store.learners.current(), 0, 1)
    assert everything(store) == before


def test_a_question_that_is_damaged_here_is_whole_in_a_quiz_that_is_brought_in(
    store: Store, elsewhere: Store, file: Path
) -> None:
    store.learners.current()
    elsewhere.learners.current()
    take(store, named(8))
    run_sql(store, "UPDATE snapshot SET body = replace(body, 'Which', 'What')")
    take(elsewhere, named(9))
    store.learner_files.bring_in(exported(elsewhere, file))
    assert (store.attempts.record(named(8).id).attempt, store.health().faults) == (named(8), ())


@pytest.mark.usefixtures("open_in_both")
def test_a_newer_sign_of_life_is_kept(store: Store, elsewhere: Store, file: Path) -> None:
    store.attempts.stay_alive(OPEN.id, make.reading(77))
    store.learner_files.bring_in(exported(elsewhere, file))
    assert store.attempts.record(OPEN.id).alive == make.reading(77)


@pytest.mark.usefixtures("open_in_both")
def test_a_quiz_that_ended_here_stays_although_entries_follow_elsewhere(
    store: Store, elsewhere: Store, file: Path
) -> None:
    for where in (store, elsewhere):
        go_on(where, to=len(LOG))
    elsewhere.attempts.append(OPEN.id, (replace(LOG[-1], seq=len(LOG) + 1),))
    before = everything(store)
    store.learner_files.bring_in(exported(elsewhere, file))
    assert everything(store) == before


@pytest.mark.fault("C13")
def test_a_quiz_of_somebody_else_here_is_refused(store: Store, elsewhere: Store, file: Path) -> None:
    live(store)
    exported(store, file)
    take(elsewhere, named(4, learner=elsewhere.learners.current().id), *answered(0, RIGHT))
    before = everything(elsewhere)
    with pytest.raises(LearnerFileError, match=r"belongs to another learner here\. Nothing was changed\. Please"):
        elsewhere.learner_files.bring_in(file)
    assert everything(elsewhere) == before


def test_a_question_that_was_shown_here_and_there_is_kept_once(store: Store, elsewhere: Store, file: Path) -> None:
    take(store, named(1), *answered(0, RIGHT))
    take(elsewhere, named(2, learner=elsewhere.learners.current().id), *answered(0, RIGHT))
    elsewhere.learner_files.bring_in(exported(store, file))
    assert len(rows(elsewhere, tables.Snapshot)) == 3


def test_a_question_that_is_damaged_here_is_whole_again_after_a_record_brought_it(
    store: Store, elsewhere: Store, file: Path
) -> None:
    elsewhere.learners.current()
    take(store, named(1))
    take(elsewhere, named(2))
    run_sql(elsewhere, "UPDATE snapshot SET body = 'x'")
    elsewhere.learner_files.bring_in(exported(store, file))
    assert elsewhere.health().faults == ()


def test_the_body_of_an_earlier_version_stays_the_text_it_was(store: Store, elsewhere: Store, file: Path) -> None:
    take(store, named(1, questions=(make.question(),)), *answered(0, RIGHT))
    (old,) = rows(store, tables.Snapshot)
    body = old["body"].replace(',"difficulty":0.5', "")
    with store.transactions.writing() as connection:
        connection.execute(update(tables.Snapshot).values(body=body, digest=digest(body)))
    elsewhere.learner_files.bring_in(exported(store, file))
    assert [row["body"] for row in rows(elsewhere, tables.Snapshot)] == [body] != [old["body"]]


def test_the_file_is_json_with_one_element_a_line(store: Store, file: Path) -> None:
    live(store)
    start, *lines, end = exported(store, file).read_text(encoding="utf-8").splitlines()
    assert (start, end) == ("[", "]")
    assert [json.loads(line.removesuffix(",")) for line in lines] == json.loads(file.read_bytes())
    kinds = [line["kind"] for line in elements(file)]
    assert (kinds[0], kinds.count("question"), kinds.count("attempt")) == ("learner", 9, 6)


@pytest.mark.fault("E30")
def test_nobody_else_may_read_the_file_and_nobody_else_is_in_it(store: Store, file: Path) -> None:
    store.learners.prefer(second_learner(store), "theme", "dark")
    take(store, named(9, learner=LearnerId(2), title="Private"), *answered(0, RIGHT))
    live(store)
    exported(store, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Private" not in file.read_text(encoding="utf-8")
    assert "Bo" not in json.dumps(elements(file)[0])


def test_a_window_goes_on_saving_while_a_record_is_exported(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Busy(LineWriter):
        def add(self, element: Header | Element) -> None:
            super().add(element)
            if isinstance(element, AttemptRecord):
                take(store, named(int(element.id, 16) + 100), *answered(0, RIGHT))

    live(store)
    monkeypatch.setattr(record_file, "LineWriter", Busy)
    monkeypatch.setattr(record_file, "AT_ONCE", 1)
    exported(store, file)
    assert [line["kind"] for line in elements(file)].count("attempt") == 6
    assert len(order(store)) == 10


def test_a_quiz_that_ends_during_the_export_is_in_it_once(
    store: Store, elsewhere: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ending(LineWriter):
        def add(self, element: Header | Element) -> None:
            super().add(element)
            if isinstance(element, Header):
                go_on(store, to=len(LOG))

    store.attempts.create(OPEN)
    store.attempts.append(OPEN.id, LOG[:2])
    monkeypatch.setattr(record_file, "LineWriter", Ending)
    assert elsewhere.learner_files.bring_in(exported(store, file)).new == 1
    assert order(elsewhere) == [OPEN.id]


@pytest.fixture
def long(store: Store) -> Store:
    """Some megabytes of record."""
    for number in range(30):
        explanation = f"{number:06} " * 30_000
        take(store, named(number, questions=(make.question(explanation=explanation),)), *answered(0, RIGHT))
    return store


@pytest.mark.fault("C10")
def test_a_long_record_needs_little_memory(
    long: Store, elsewhere: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_file, "AT_ONCE", 1)
    tracemalloc.start()
    try:
        exported(long, file)
        elsewhere.learner_files.bring_in(file)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < file.stat().st_size / 3


def no_room(_: int) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.fault("A7")
def test_an_export_that_fails_leaves_the_earlier_one(store: Store, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = exported(store, file).read_bytes()
    live(store)
    monkeypatch.setattr("os.fsync", no_room)
    with pytest.raises(LearnerFileError, match=r"record\.json could not be written \(No space left on device\)"):
        exported(store, file)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir() if "record" in path.name] == ["record.json"]


@pytest.mark.fault("A29")
def test_a_scanner_that_holds_the_file_for_a_moment_is_waited_for(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_, pauses = Path.replace, list[float]()

    def held(temporary: Path, target: Path) -> Path:
        if len(pauses) < 3:
            raise PermissionError(13, "in use")
        return replace_(temporary, target)

    exported(store, file)
    live(store)
    monkeypatch.setattr("time.sleep", pauses.append)
    monkeypatch.setattr(Path, "replace", held)
    exported(store, file)
    assert len(elements(file)) > 1


def test_a_record_that_could_not_be_brought_in_again_is_not_exported(store: Store, file: Path) -> None:
    live(store)
    before = exported(store, file).read_bytes()
    run_sql(store, "UPDATE event SET question = 9 WHERE attempt = 2 AND seq = 1")
    with pytest.raises(DamagedStoreError, match=r"cannot be exported whole \(line .*question.*\).*`sco-quiz doctor`"):
        exported(store, file)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attempt SET title = x'ff'",
        "UPDATE attempt SET ended_at = 'noon'",
        "UPDATE attempt SET rules = '{}'",
        "UPDATE attempt SET ended = 'later'",
        "UPDATE attempt SET alive_seq = 'x'",
        "UPDATE snapshot SET body = x'ff'",
        "UPDATE snapshot SET digest = 'x' || number",
        "UPDATE challenge SET position = 9",
        "UPDATE challenge SET text = x'ff'",
        "UPDATE learner SET name = x'ff'",
        "UPDATE learner SET key = '../x'",
        "UPDATE preference SET value = x'ff'",
        "DELETE FROM event WHERE seq = 1",
    ],
)
def test_a_damaged_row_is_told(store: Store, file: Path, statement: str) -> None:
    live(store)
    run_sql(store, statement)
    with pytest.raises(DamagedStoreError, match=r"damaged|cannot be read"):
        exported(store, file)
    assert not file.exists()


@pytest.mark.parametrize("suffix", ["", "-journal", "-wal"])
def test_a_record_never_takes_the_place_of_the_store(store: Store, suffix: str) -> None:
    with pytest.raises(LearnerFileError, match="another name"):
        exported(store, store.path.with_name(store.path.name + suffix))
    assert store.health().faults == ()


@pytest.mark.parametrize("place", ["folder", "missing/record.json"])
def test_a_place_that_cannot_be_written_to_is_told(store: Store, tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(LearnerFileError, match=r"could not be written .*\. Please choose another place"):
        exported(store, tmp_path / place)
    assert not [path for path in tmp_path.iterdir() if "record" in path.name]


def test_a_learner_who_is_not_there_is_gone(store: Store, file: Path) -> None:
    with pytest.raises(GoneError):
        exported(store, file, LearnerId(9))
    assert not file.exists()


@pytest.mark.parametrize("table", ["learner", "preference", "attempt", "event", "challenge", "answer", "fact_summary"])
@pytest.mark.fault("C16")
def test_a_fault_in_the_middle_of_writing_leaves_the_store_as_it_was(
    store: Store, elsewhere: Store, file: Path, table: str
) -> None:
    live(store)
    take(elsewhere, named(9, learner=elsewhere.learners.current().id), *answered(0, RIGHT))
    run_sql(elsewhere, "CREATE TRIGGER full BEFORE INSERT ON " + table + " BEGIN SELECT RAISE(ABORT, 'no'); END")
    before = everything(elsewhere)
    with pytest.raises(RefusedError):
        elsewhere.learner_files.bring_in(exported(store, file))
    assert everything(elsewhere) == before


@pytest.mark.fault("C16")
def test_a_full_disk_is_told_and_leaves_the_store_as_it_was(store: Store, elsewhere: Store, file: Path) -> None:
    live(store)
    before = everything(elsewhere)
    with elsewhere.transactions.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFullError):
        elsewhere.learner_files.bring_in(exported(store, file))
    assert everything(elsewhere) == before


def test_a_store_that_is_held_elsewhere_is_told(store: Store, elsewhere: Store, file: Path) -> None:
    live(store)
    exported(store, file)
    with held_by_another_process(elsewhere.path, "BEGIN IMMEDIATE"), pytest.raises(LockedError):
        elsewhere.learner_files.bring_in(file)
    assert elsewhere.learner_files.bring_in(file).new == 6
