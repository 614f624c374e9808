"""What a long job does is done some at a time, and it looks in between whether it is to be left off."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, insert

from sco_quiz.app.jobs import Step
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.attempts import summaries
from sco_quiz.storage.attempts.summary_lines import seen_answers
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.database import tables
from sco_quiz.storage.files import file_copy
from sco_quiz.storage.opening.migrations.migrate import migrate
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery import page_reader, salvage
from sco_quiz.storage.store import Store
from sco_quiz.storage.transfer import learner_rows, merging, validation
from sco_quiz.storage.transfer.question_cache import QuestionCache, question_cache
from sco_quiz.storage.transfer.validation import ImpossibleError
from tests import factories as make
from tests.storage.learner_records import ME
from tests.storage.opening.migrations.test_migrate import RELEASED
from tests.storage.steps import answered, named, take

QUESTIONS, QUIZZES = 40, 15  # the first quiz has so many questions, all of them answered


@dataclass
class Part:
    """What a part of a job gets; `looks` counts how often it looked."""

    connection: Connection
    cache: QuestionCache
    looks: int = 0

    def look(self) -> None:
        self.looks += 1


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled")
    questions = tuple(make.question(number=number) for number in range(1, QUESTIONS + 1))
    events = [event for at in range(QUESTIONS) for event in answered(at, 0)]
    with closing(open_store(folder)) as store:
        store.learners.current()
        take(store, named(1, questions=questions, rules=make.rules(limit_s=None)), *events)
        for number in range(2, QUIZZES + 1):
            take(store, named(number), *answered(0, 0))
    return folder


@pytest.fixture
def part(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Part]:
    for module in (validation, merging, summaries):
        monkeypatch.setattr(module, "AT_ONCE", 5)
    monkeypatch.setattr(learner_rows, "QUESTIONS_AT_ONCE", 5)
    folder = shutil.copytree(filled, tmp_path / "data")
    with (
        closing(open_store(folder)) as store,
        store.transactions.writing() as connection,
        question_cache() as kept,
    ):
        for shown in learner_rows.new_questions(connection, 1, set()):
            kept.put(shown)
        yield Part(connection, kept)


def of_the_record(part: Part) -> None:
    list(learner_rows.elements_of(part.connection, 1, set(), part.look))


def of_the_questions(part: Part) -> None:
    taken = learner_rows.attempt_record_of(part.connection, 1)
    list(validation.proved_questions(taken.questions, part.cache, part.look))


def of_the_order(part: Part) -> None:
    merging.Merge(part.connection, ME, part.cache, part.look).put_in_order()


def of_the_events(part: Part) -> None:
    events = learner_rows.attempt_record_of(part.connection, 1).events
    part.connection.execute(delete(tables.Event))
    merging.Merge(part.connection, ME, part.cache, part.look).append(1, events)
    assert learner_rows.attempt_record_of(part.connection, 1).events == events


def of_the_numbers(part: Part) -> None:
    rows = [{"of": number, "to": -number} for number in range(1, QUIZZES + 1)]
    merging.Merge(part.connection, ME, part.cache, part.look).renumber(rows)


def of_the_summaries(part: Part) -> None:
    merging.Merge(part.connection, ME, part.cache, part.look).finish()
    assert part.looks == 0  # nothing is new
    summaries.rebuild(part.connection, part.look)


def of_the_lines(part: Part) -> None:
    fold = summaries.Fold().add(seen_answers(part.connection))
    summaries.write(part.connection, fold, [None] * len(summaries.SUMMARIES), part.look)


def of_a_merge(part: Part) -> None:
    merge = merging.Merge(part.connection, ME, part.cache, part.look)
    merge.ends = True
    merge.finish()


def of_the_objections(part: Part) -> None:
    rows = [{"attempt": 1, "position": at, "text": "?", "at": make.NOON} for at in range(QUESTIONS)]
    part.connection.execute(insert(tables.Challenge), rows)
    learner_rows.objections(part.connection, 1, part.look)


SEEN = QUESTIONS + QUIZZES - 1  # answers


@pytest.mark.parametrize(
    ("work", "least"),
    [
        (of_the_record, QUESTIONS // 5),
        (of_the_questions, QUESTIONS // 20),
        (of_the_events, QUESTIONS // 5),
        (of_the_order, QUIZZES // 5),
        (of_the_numbers, 2 * QUIZZES // 10),
        (of_the_summaries, SEEN // 5 + QUESTIONS // 5),
        (of_the_lines, QUESTIONS // 5),
        (of_a_merge, QUIZZES // 5 + SEEN // 5 + QUESTIONS // 5),
        (of_the_objections, QUESTIONS // 5),
    ],
)
@pytest.mark.fault("G7")
def test_there_is_a_look_between_some_and_some(part: Part, work: Callable[[Part], None], least: int) -> None:
    """Very many questions, attempts, answers, figures or notes are brought in: there is a look after a few of them."""
    work(part)
    assert part.looks >= least


def test_a_large_file_is_copied_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_copy, "AT_ONCE", 1_000)
    file, steps = tmp_path / "large", list[Step]()
    file.write_bytes(bytes(range(256)) * 100)
    file_copy.copy_file(file, tmp_path / "copy", steps.append)
    assert (tmp_path / "copy").read_bytes() == file.read_bytes()
    assert [step.done for step in steps] == [*range(0, 25_600, 1_000), 25_600]


def test_there_is_a_look_at_each_backup(store: Store) -> None:
    for number in range(3):
        take(store, named(number), *answered(0, 0))
        store.backups.make(make.NOON)
    steps = list[Step]()
    assert len(list(backup_files.listed(store.path, steps.append))) == len(steps) == 3


def test_there_is_a_look_at_each_quiz_that_is_brought_up_to_date(tmp_path: Path) -> None:
    looks = list[None]()
    file = Path(shutil.copy(RELEASED / "v1.sqlite3", tmp_path / STORE))
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        (ended,) = connection.execute("SELECT count(*) FROM attempt WHERE closed IS NOT NULL").fetchone()
        migrate(connection, file, lambda: None, lambda: looks.append(None))
    assert len(looks) == ended > 1


def page(*cells: bytes) -> bytes:
    """A leaf of a table; the cells lie one behind the other at its end."""
    content, places, at = bytearray(4096), list[int](), 4096
    for cell in cells:
        at -= len(cell)
        content[at : at + len(cell)] = cell
        places.append(at)
    content[:8] = b"\x0d\0\0" + len(cells).to_bytes(2, "big") + at.to_bytes(2, "big") + b"\0"
    for number, place in enumerate(places):
        content[8 + 2 * number : 10 + 2 * number] = place.to_bytes(2, "big")
    return bytes(content)


def varint(number: int) -> bytes:
    parts = [number & 0x7F]
    while number := number >> 7:
        parts.append(0x80 | number & 0x7F)
    return bytes(reversed(parts))


@pytest.mark.fault("G7")
def test_rows_that_claim_megabytes_cost_no_more_than_a_look_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every row of a damaged file claims two megabytes that other pages hold again and again: looks come in between."""
    most = page_reader.LONGEST_ROW - (page_reader.LONGEST_ROW - 489) % 4092  # of which the least lies on the leaf
    ring = (4).to_bytes(4, "big").ljust(4096, b"\0")  # the fourth page goes on with itself

    def content(length: int) -> bytes:
        start = varint(length) + varint(1)
        cell = start.ljust(len(start) + page_reader.local_size(length, 4096), b"\0") + (4).to_bytes(4, "big")
        return bytes(4096) + page(*[cell] * 8) * 2 + ring

    looks = list[None]()
    assert list(page_reader.rows(BytesIO(content(most)), lambda: looks.append(None))) == []
    assert len(looks) == 4 + 2  # at each page, and at the first of at most ten rows
    monkeypatch.setattr(page_reader, "overflow", None)
    assert list(page_reader.rows(BytesIO(content(most + 4092)))) == []  # longer than any row of ours: not read


@pytest.mark.fault("G7")
@pytest.mark.parametrize("limit", ["MOST_EVENTS", "MOST_QUESTIONS"])
def test_a_quiz_without_end_is_not_read(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, limit: str
) -> None:
    """A damaged store holds a quiz of more entries or questions than there can be: nothing of it is read."""
    take(store, named(1), *answered(0, 0))
    monkeypatch.setattr(salvage, limit, 2)
    with question_cache() as kept, salvage.salvaging(store.path, kept) as found:
        monkeypatch.setattr(salvage, "new_questions", None)
        with pytest.raises(ImpossibleError, match="no end"):
            found.proved(1)
