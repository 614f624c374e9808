"""Files that were cut off, changed or made up: refused in a sentence, and the store stays as it was."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.question import Kind, Question
from sco_quiz.files.paths import questions_dir
from sco_quiz.storage.database.codec import digest, encode
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from sco_quiz.storage.transfer import file_format, record_file
from sco_quiz.storage.transfer.file_format import LearnerFileError, LineReader
from sco_quiz.storage.transfer.question_cache import QuestionCache
from sco_quiz.storage.transfer.validation import prove_all
from tests import factories as make
from tests.storage.learner_records import (
    ME,
    Elements,
    changed,
    elements,
    everything,
    exported,
    first,
    live,
    sealed,
)
from tests.storage.steps import named

BOUNDED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
DAMAGED = r"is damaged or not complete \(line \d+: .+\)\. Nothing was changed\. Please export"
FOREIGN = r"is not a learner's record exported from SCO Quiz\. Nothing was changed\. Please choose"


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("there")
    with closing(open_store(folder)) as there:
        there.learners.current()
        live(there)
        return exported(there, folder / "record.json").read_bytes()


@pytest.fixture
def file(record: bytes, tmp_path: Path) -> Path:
    """A whole record."""
    written = tmp_path / "record.json"
    written.write_bytes(record)
    return written


@pytest.fixture
def here(store: Store, file: Path) -> Iterator[Store]:
    """A store into which nothing came in the end."""
    before = everything(store)
    yield store
    assert everything(store) == before


def refused(here: Store, file: Path, why: str = DAMAGED) -> None:
    with pytest.raises(LearnerFileError, match=why):
        here.learner_files.bring_in(file)


def test_a_file_that_was_sealed_again_is_the_same(store: Store, file: Path) -> None:
    assert sealed(elements(file)) == file.read_bytes()
    assert store.learner_files.bring_in(file).new == 6


def test_a_file_cut_at_any_line_is_refused(here: Store, file: Path) -> None:
    lines = file.read_bytes().splitlines(keepends=True)
    for count in range(len(lines)):
        file.write_bytes(b"".join(lines[:count]))
        refused(here, file, f"{DAMAGED}|{FOREIGN}")


@given(data=st.data())
@BOUNDED
def test_a_file_cut_anywhere_is_refused(here: Store, file: Path, data: st.DataObject) -> None:
    whole = file.read_bytes()
    try:
        file.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
        refused(here, file, f"{DAMAGED}|{FOREIGN}")
    finally:
        file.write_bytes(whole)


@given(data=st.data())
@BOUNDED
@pytest.mark.fault("C13")
def test_a_file_with_a_changed_byte_is_refused(here: Store, file: Path, data: st.DataObject) -> None:
    whole = file.read_bytes()
    at, by = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.integers(1, 255))
    try:
        file.write_bytes(whole[:at] + bytes([whole[at] ^ by]) + whole[at + 1 :])
        refused(here, file, "Nothing was changed")
    finally:
        file.write_bytes(whole)


def test_a_file_with_something_behind_it_is_refused(here: Store, file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"\n")
    refused(here, file)


@pytest.mark.parametrize("line", range(2, 17))
def test_a_line_that_is_missing_is_noticed(here: Store, file: Path, line: int) -> None:
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(lines[:line] + lines[line + 1 :]))
    refused(here, file)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\n", b"[", b"[\n", b"[]\n", b"[\n]\n", b"{}", b"null", b"\0" * 5_000, b"learner,pack,quiz\n",
        b"SQLite format 3\0", b"\xff\xfe[\0\n\0", b"\xef\xbb\xbf[\n", b"[\n" + b"[" * 200_000, b"[\n[],\n",
        b'[\n{"format":"other","version":1},\n', b'[\n{"format":"sco-quiz learner","version":true},\n',
        b'[\n{"format":"sco-quiz learner"},\n', b'[\n{"format":"sco-quiz learner","version":1e999},\n',
    ],
)  # fmt: skip
def test_another_file_is_refused(here: Store, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    refused(here, file, FOREIGN)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
@pytest.mark.fault("C6")
def test_another_encoding_is_refused(here: Store, file: Path, encoding: str) -> None:
    file.write_text(file.read_text(encoding="utf-8"), encoding=encoding)
    refused(here, file, FOREIGN)


@pytest.mark.fault("C6")
def test_latin_1_is_refused(here: Store, file: Path) -> None:
    file.write_bytes(file.read_bytes().replace("李雷".encode(), b"Jos\xe9"))
    refused(here, file, f"{FOREIGN}|{DAMAGED}")


@pytest.mark.parametrize("version", [3, 10**30])
def test_a_newer_version_is_told(here: Store, file: Path, version: int) -> None:
    changed(file, lambda lines: lines[0].update(version=version, new_field=[]))
    refused(here, file, "made by a newer version of SCO Quiz. Nothing was changed. Please install the newest")


def attempt(**change: object) -> Callable[[Elements], object]:
    return lambda lines: first(lines, "attempt").update(change)


def event(at: int, **change: object) -> Callable[[Elements], object]:
    return lambda lines: first(lines, "attempt")["events"][at].update(change)


def reading(**change: object) -> Callable[[Elements], object]:
    return lambda lines: first(lines, "attempt")["events"][-1]["reading"].update(change)


def objection(**change: object) -> Callable[[Elements], object]:
    def apply(lines: Elements) -> None:
        (objected,) = (line for line in lines if line.get("challenges"))
        objected["challenges"][0].update(change)

    return apply


def objected_twice(lines: Elements) -> None:
    for line in lines:
        if line["kind"] == "attempt":
            line["challenges"] *= 2


def doubled(kind: str) -> Callable[[Elements], object]:
    return lambda lines: lines.append(first(lines, kind))


def without(kind: str) -> Callable[[Elements], object]:
    return lambda lines: lines.remove(first(lines, kind))


ANSWER, STRIKE = 1, 2  # entries of the first attempt, at a question of every kind

HOSTILE: dict[str, Callable[[Elements], object]] = {
    "unknown kind": lambda lines: lines.append({"kind": "virus"}),
    "no kind": lambda lines: lines.append({}),
    "two heads": doubled("learner"),
    "no head": without("learner"),
    "old version": lambda lines: lines[0].update(version=0),
    "key": lambda lines: lines[0].update(key="../../etc"),
    "name": lambda lines: lines[0].update(name="x" * 10_001),
    "half a character": lambda lines: lines[0].update(name="\ud800"),
    "preferences": lambda lines: lines[0].update(preferences={"theme": 1}),
    "unknown field": lambda lines: lines[0].update(admin=True),
    "question missing": without("question"),
    "attempt twice": doubled("attempt"),
    "digest": lambda lines: first(lines, "question").update(digest="0" * 64),
    "body": lambda lines: first(lines, "question")["body"].update(stem="Other"),
    "id": attempt(id="a'; DROP TABLE attempt"),
    "long id": attempt(id="1" * 65),
    "title": attempt(title="x" * 1_001),
    "no questions": attempt(questions=[], events=[], ended=None, ended_at=None),
    "rules": attempt(rules={"mode": "exam"}),
    "limit": lambda lines: first(lines, "attempt")["rules"].update(limit_s=10**9),
    "no end": attempt(ended=None, ended_at=None),
    "other end": attempt(ended="time_up"),
    "end at another time": attempt(ended_at="2024-01-01T00:00:00Z"),
    "time without zone": attempt(ended_at="2025-09-08T12:00:10"),
    "sign of life": attempt(alive_seq=99),
    "gap": lambda lines: first(lines, "attempt")["events"].pop(0),
    "unknown act": event(0, act="cheat"),
    "question out of range": event(0, question=7),
    "huge question": event(-1, question=10**30),
    "huge number": event(-1, seq=10**4_000),
    "number as truth": event(0, on=1),
    "no such option": event(ANSWER, response={"chosen": [4], "text": "", "dont_know": False}),
    "no such strike": event(STRIKE, response={"chosen": [-1], "text": "", "dont_know": False}),
    "text in a strike": event(STRIKE, response={"chosen": [0], "text": "x", "dont_know": False}),
    "answer to nothing": event(-1, response={"chosen": [0], "text": "", "dont_know": False}),
    "surer than sure": event(ANSWER, sure=4),
    "local time": reading(wall="2025-09-08T12:00:10+02:00"),
    "before all time": reading(wall="0001-01-01T00:00:00Z"),
    "after all time": reading(wall="9999-12-31T23:59:59Z"),
    "huge clock": reading(awake_ns=2**63),
    "long boot": reading(boot_id="x" * 201),
    "objection to nothing": objection(position=3),
    "empty objection": objection(text=""),
    "long objection": objection(text="x" * 10_001),
    "objection at no time": objection(at="9999-12-31T23:59:59-01:00"),
    "objection twice": objected_twice,
}  # fmt: skip


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.fault("C6")
def test_what_this_program_never_writes_is_refused(
    here: Store, file: Path, change: Callable[[Elements], object]
) -> None:
    refused(here, changed(file, change), f"{DAMAGED}|{FOREIGN}")


def alive(**change: object) -> Callable[[Elements], object]:
    return lambda lines: first(lines, "attempt")["alive"].update(change)


def ran_out_before_all_time(lines: Elements) -> None:
    taken = first(lines, "attempt")
    taken.update(ended="time_up", ended_at="0001-01-01T00:00:00Z")
    taken["events"][-1].update(act="time_up")
    taken["events"][-1]["reading"].update(boot_ns=2**62, wall="0050-01-01T00:00:00Z")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (alive(boot_ns=2**63), "too large a number"),
        (alive(awake_ns=-(2**63) - 1), "too large a number"),
        (event(-1, question=10**30), "a question that it does not have"),
        (ran_out_before_all_time, "outside the calendar"),
    ],
)
def test_what_no_replay_looks_at_is_looked_at(
    here: Store, file: Path, change: Callable[[Elements], object], why: str
) -> None:
    refused(here, changed(file, change), why)


def test_a_fault_does_not_repeat_a_hostile_text_at_length(here: Store, file: Path) -> None:
    with pytest.raises(LearnerFileError) as raised:
        here.learner_files.bring_in(changed(file, attempt(ended="<b>" * 20_000)))
    assert len(str(raised.value).replace(str(file), "")) < 600


def test_an_entry_after_the_end_must_be_possible_too(here: Store, file: Path) -> None:
    def one_more(lines: Elements) -> None:
        events = first(lines, "attempt")["events"]
        events.append({**events[1], "seq": len(events) + 1, "question": 6})

    refused(here, changed(file, one_more))


def test_a_time_that_no_column_holds_is_refused(here: Store, file: Path) -> None:
    def two_long_sits(lines: Elements) -> None:
        taken = first(lines, "attempt")
        taken["rules"].update(limit_s=None)
        for at, entry in enumerate(taken["events"]):
            ns = 2**62 if at % 2 else 0
            entry["reading"].update(awake_ns=ns, boot_ns=ns, boot_id=f"boot {at // 2}")

    refused(here, changed(file, two_long_sits), "took longer than can be stored")


@pytest.mark.parametrize("where", ["name", "body"])
@pytest.mark.parametrize("deep", [b"[" * 100_000, b'{"a":' * 100_000])
@pytest.mark.fault("C6")
def test_deep_nesting_is_refused(here: Store, file: Path, where: str, deep: bytes) -> None:
    text = file.read_bytes()
    old = '"李雷 “Ada”"'.encode() if where == "name" else b'"body":{'
    assert old in text
    file.write_bytes(text.replace(old, deep if where == "name" else b'"body":' + deep, 1))
    refused(here, file, f"{DAMAGED}|{FOREIGN}")


IMPOSSIBLE = {
    "no fact": make.question(facts=()),
    "no option": make.question(options=()),
    "no key": make.question(options=make.question(Kind.NUMBER).options * 2),
    "two keys": make.question(options=make.question().options[:1] * 2),
    "all keys": make.question(Kind.MULTIPLE, options=make.question().options[:1] * 2),
    "order without things": make.question(Kind.ORDER, options=(), order=()),
    "order of other things": make.question(Kind.ORDER, order=("A", "B", "C")),
    "match without a pair": make.question(Kind.MATCH, pairs=()),
    "match without a side": make.question(Kind.MATCH, choices=()),
    "nothing accepted": make.question(Kind.TEXT, accept=()),
    "too many options": make.question(options=make.question().options + make.question().options[1:2] * 200),
}


@pytest.mark.parametrize("question", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
@pytest.mark.fault("C9")
def test_a_question_that_cannot_be_marked_is_refused(here: Store, file: Path, question: Question) -> None:
    body = encode(question)
    shown = {"kind": "question", "digest": digest(body), "body": json.loads(body)}
    refused(here, changed(file, lambda lines: lines.append(shown)), "a question has no right answer")


def test_every_question_that_we_ship_can_be_brought_in(store: Store, tmp_path: Path) -> None:
    """As long as one could not be, no record that shows it could."""
    for number, folder in enumerate(path for path in questions_dir().iterdir() if path.is_dir()):
        store.attempts.create(named(number, questions=load_pack(in_folder(folder)).questions))
    file = exported(store, tmp_path / "record.json")
    assert store.learner_files.bring_in(file).known > 0


@pytest.mark.parametrize(("limit", "value"), [("LONGEST_LINE", 2_000), ("LONGEST_QUESTION", 300), ("MOST_ATTEMPTS", 5)])
@pytest.mark.fault("C10")
def test_more_than_a_record_may_hold_is_refused(
    here: Store, file: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    monkeypatch.setattr(file_format, limit, value)
    refused(here, file, "too long|too many")


def test_a_file_that_is_too_large_is_not_read(here: Store, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_file, "LONGEST_FILE", 1_000)
    refused(here, file, "too large to be a learner's record. Nothing was changed")


def test_a_file_that_is_not_there_is_told(here: Store, file: Path) -> None:
    refused(here, file.with_name("gone.json"), r"could not be read \(No such file.*\)\. Nothing was changed\. Please")


def test_a_folder_is_refused(here: Store, tmp_path: Path) -> None:
    refused(here, tmp_path, FOREIGN)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of POSIX")
def test_a_pipe_is_not_waited_for(here: Store, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    refused(here, tmp_path / "pipe", FOREIGN)


def test_a_file_that_may_not_be_read_is_told(here: Store, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    refused(here, file, r"could not be read \(Permission denied\)")


def test_a_file_that_changes_while_it_is_read_is_refused(
    here: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def then_it_changes(reader: LineReader, questions: QuestionCache, watch: ProgressCallback) -> None:
        prove_all(reader, questions, watch)
        changed(file, event(ANSWER, response={"chosen": [3], "text": "x", "dont_know": False}))

    monkeypatch.setattr(record_file, "prove_all", then_it_changes)
    refused(here, file)


@pytest.mark.fault("C6")
def test_numbers_that_add_up_to_too_much_are_refused(here: Store, file: Path) -> None:
    def slow(lines: Elements) -> None:
        for taken in (line for line in lines if line["kind"] == "attempt" and line["ended"] == "hand_in"):
            taken["events"][-1]["reading"].update(awake_ns=2**62, boot_ns=2**62)
            taken["rules"].update(limit_s=None)

    refused(here, changed(file, slow), "add up to more than can be stored")


def test_a_bare_record_is_one(store: Store, file: Path) -> None:
    changed(file, lambda lines: lines.__delitem__(slice(1, None)))
    assert store.learner_files.bring_in(file).new == 0
    assert [learner.id for learner in store.learners.everyone()] == [ME, 2]
