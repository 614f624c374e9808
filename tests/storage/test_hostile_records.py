"""Small records that would hold the program for minutes: what no program of ours makes is refused, and named."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sco_quiz.app.quiz.planning import LONGEST
from sco_quiz.domain.attempt import Act
from sco_quiz.domain.clock import MOST_NOTES
from sco_quiz.domain.question import LONGEST_TEXT, MOST_LETTERS, MOST_TEXTS, Kind, Question
from sco_quiz.domain.response import Response
from sco_quiz.storage.database.codec import digest, encode
from sco_quiz.storage.learners.record_limits import MOST_PREFERENCES
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from sco_quiz.storage.transfer import validation
from sco_quiz.storage.transfer.file_format import MOST_EVENTS, MOST_QUESTIONS, LearnerFileError
from tests import factories as make
from tests.storage.learner_records import Elements, everything, exported, first, sealed
from tests.storage.steps import named, take

LIGATURE = "\ufdfa"  # one letter that is compared as eighteen


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The record of one quiz at one typed question, answered at length."""
    folder = tmp_path_factory.mktemp("there")
    with closing(open_store(folder)) as there:
        there.learners.current()
        entry = make.event(Act.ANSWER, 1, question=0, response=Response(text="a" * 500))
        take(there, named(1, questions=(make.question(Kind.TEXT),)), entry)
        return exported(there, folder / "record.json").read_bytes()


@pytest.fixture
def lines(whole: bytes) -> Elements:
    """All but the last."""
    found: Elements = json.loads(whole)
    return found[:-1]


def quiz(lines: Elements) -> dict[str, Any]:
    return first(lines, "attempt")


def asks(lines: Elements, *questions: Question) -> None:
    """The quiz is one at these instead, each of them answered."""
    shown = [{"kind": "question", "digest": digest(encode(q)), "body": json.loads(encode(q))} for q in questions]
    lines[1:] = [*shown, quiz(lines)]
    answer = quiz(lines)["events"][0]
    hand_in = quiz(lines)["events"][-1]
    answers = [{**answer, "seq": at + 1, "question": at} for at in range(len(questions))]
    quiz(lines)["events"] = [*answers, {**hand_in, "seq": len(answers) + 1}]
    quiz(lines)["questions"] = [each["digest"] for each in shown]


def typed(**changes: object) -> Callable[[Elements], None]:
    return lambda lines: asks(lines, *(make.question(Kind.TEXT, number, **changes) for number in range(1, 41)))


def expecting(count: int) -> Callable[[Elements], None]:
    return typed(options=make.question(Kind.TEXT).options * count)


def choosing(count: int) -> Callable[[Elements], None]:
    def change(lines: Elements) -> None:
        asks(lines, make.question(Kind.MULTIPLE))
        quiz(lines)["events"][0]["response"] = {"chosen": [0] * count, "text": "", "dont_know": False}

    return change


def many_events(lines: Elements) -> None:
    quiz(lines)["events"] = quiz(lines)["events"][-1:] * (MOST_EVENTS + 1)


HOSTILE: dict[str, tuple[Callable[[Elements], object], str]] = {
    "400 accepted texts of 500 letters": (typed(accept=("b" * 500,) * 400), f"more than {MOST_TEXTS} accepted"),
    "accepted texts of 18,000 letters": (typed(accept=("b" * 450,) * 40), f"more than {MOST_LETTERS:,} letters in all"),
    "an accepted text of ligatures": (typed(accept=(LIGATURE * 60,)), f"more than {LONGEST_TEXT:,} letters"),
    "an accepted text of marks": (typed(accept=("a" + "\u0301" * 2_000,)), f"more than {LONGEST_TEXT:,} letters"),
    "a unit of 200,000 letters": (typed(unit="a " * 100_000), f"or a unit, of more than {LONGEST_TEXT:,} letters"),
    "100 expected texts": (expecting(100), f"more than {MOST_TEXTS} accepted and expected texts"),
    "10,000 questions": (lambda lines: quiz(lines).update(questions=["0" * 64] * 10_000), r"\$\.questions"),
    "a million choices": (choosing(1_000_000), "an answer chooses more than 100 options"),
    "one choice 101 times": (choosing(101), "an answer chooses more than 100 options"),
    "more entries than a day has seconds": (many_events, r"\$\.events"),
}  # fmt: skip


@pytest.mark.fault("G7")
@pytest.mark.parametrize(("change", "why"), HOSTILE.values(), ids=HOSTILE)
def test_a_record_that_would_take_minutes_is_refused(
    store: Store, lines: Elements, tmp_path: Path, change: Callable[[Elements], object], why: str
) -> None:
    """A small record would take minutes to mark or to replay: it is refused, and what is too much is named."""
    before, file = everything(store), tmp_path / "record.json"
    change(lines)
    file.write_bytes(sealed(lines))
    with pytest.raises(LearnerFileError, match=rf"line \d+: .*{why}.*Nothing was changed"):
        store.learner_files.bring_in(file)
    assert everything(store) == before


def test_there_is_room_for_more_than_the_program_makes() -> None:
    assert MOST_QUESTIONS >= 2 * LONGEST


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.NUMBER])
def test_what_is_just_not_too_much_comes_in(store: Store, lines: Elements, tmp_path: Path, kind: Kind) -> None:
    texts = tuple(f"{number:020}" for number in range(MOST_TEXTS - 1))
    asks(lines, make.question(kind, accept=texts, options=make.question(kind).options[:1], unit=""))
    (tmp_path / "record.json").write_bytes(sealed(lines))
    assert store.learner_files.bring_in(tmp_path / "record.json").new == 1


@pytest.mark.fault("G7")
def test_a_quiz_with_more_notes_of_the_clock_than_anybody_reads_comes_in(
    store: Store, lines: Elements, tmp_path: Path
) -> None:
    """A record notes thousands of changes of the clock in one quiz: it comes in, and the first of them are kept."""
    entry, last = quiz(lines)["events"][0], quiz(lines)["events"][-1]
    noted = []
    for number in range(1, 3_000):
        wall = make.reading(shift=60 * (number % 2)).wall.isoformat()
        noted.append({**entry, "seq": number, "reading": {**entry["reading"], "wall": wall}})
    quiz(lines)["events"] = [*noted, {**last, "seq": 3_000}]
    (tmp_path / "record.json").write_bytes(sealed(lines))
    assert store.learner_files.bring_in(tmp_path / "record.json").new == 1
    assert MOST_NOTES < 3_000


@pytest.mark.fault("G7")
def test_a_question_that_is_shown_again_and_again_is_read_once(
    store: Store, lines: Elements, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record shows one long question two thousand times in a quiz: it is held in memory once."""
    read, decoded = list[str](), validation.question_of

    def reads(body: str) -> Question:
        read.append(body)
        return decoded(body)

    monkeypatch.setattr(validation, "question_of", reads)
    asks(lines, make.question(Kind.SINGLE, explanation="x" * 100_000))
    quiz(lines).update(questions=quiz(lines)["questions"] * MOST_QUESTIONS, events=quiz(lines)["events"][-1:])
    quiz(lines)["events"][0]["seq"] = 1
    (tmp_path / "record.json").write_bytes(sealed(lines))
    assert store.learner_files.bring_in(tmp_path / "record.json").new == 1
    assert len(read) == 4  # in the cache and in the quiz, when it is proved and when it comes in


def test_what_comes_in_can_be_exported_again(
    store: Store, lines: Elements, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An entry may leave out what it does not need, and takes more room when it is written again."""
    for event in quiz(lines)["events"]:
        for name in [name for name, value in event.items() if value is None or value is False]:
            del event[name]
    (file := tmp_path / "record.json").write_bytes(sealed(lines))
    longest = max(len(line) for line in file.read_bytes().splitlines(keepends=True))
    monkeypatch.setattr("sco_quiz.storage.transfer.file_format.LONGEST_LINE", longest)
    with pytest.raises(LearnerFileError, match="too long to be written again"):
        store.learner_files.bring_in(file)
    assert store.history.total(store.learners.current().id) == 0


def test_preferences_of_several_records_leave_room_for_those_that_are_set_here(
    store: Store, lines: Elements, tmp_path: Path
) -> None:
    for record in ("first", "second"):
        lines[0]["preferences"] = {f"{record} {number}": "x" for number in range(MOST_PREFERENCES)}
        (tmp_path / record).write_bytes(sealed(lines))
        learner = store.learner_files.bring_in(tmp_path / record).learner.id
    store.learners.prefer(learner, "talk", "brief")
    assert store.health().faults == ()
    exported(store, tmp_path / "again.json", learner)
