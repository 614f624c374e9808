"""Marks: answers that a person types otherwise than they are written in the bank."""

from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import replay
from sco_quiz.domain.marking import MarkingScheme, Verdict, mark, verdict
from sco_quiz.domain.outcome import outcome
from sco_quiz.domain.question import TYPED, Kind
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.domain.typed.asked import number_readings
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.app.fakes import FakeTimepiece
from tests.shipped_bank import shipped_questions
from tests.storage.steps import named

AMBIGUOUS = "2.001"


def verdicts(entry: str, *questions: str) -> set[Verdict]:
    return {verdict(shipped_questions()[each], Response(text=entry)) for each in questions}


@pytest.mark.fault("H1")
@pytest.mark.parametrize("chosen", [None, 0, 1])
def test_a_number_can_be_read_in_two_ways(tmp_path: Path, chosen: int | None) -> None:
    """A typed number can be read in two ways: it is marked in neither, and the one chosen is stored."""
    question = make.question(Kind.NUMBER, accept=("2001",), unit="", options=())
    entry = AMBIGUOUS if chosen is None else number_readings(question, AMBIGUOUS)[chosen].clear
    rules = make.rules(scheme=MarkingScheme.CERTAINTY)
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        attempt = make.attempt((question,), id=named(1).id, rules=rules)
        sitting = Sitting.start(attempt, store.attempts, FakeTimepiece())
        for typed in (AMBIGUOUS, entry):
            sitting.answer(Response(text=typed))
        sitting.be_sure(Confidence.CERTAIN)
        sitting.hand_in()
    with closing(open_store(tmp_path)) as store:
        record = store.attempts.record(attempt.id)
        ended = outcome(replay(record.attempt, record.events))
        assert not store.health().faults
    expected = {None: (Verdict.UNDECIDED, 0.0), 0: (Verdict.WRONG, -2.0), 1: (Verdict.RIGHT, 1.0)}[chosen]
    assert (ended.answers[0].verdict, ended.points) == expected


@pytest.mark.fault("H1")
@pytest.mark.parametrize("mark_", [*"\u200b\u200e\u200f\ufeff\u00ad\u2067\u202e\u2060", "\ufe0f"], ids=ascii)
def test_marks_that_nobody_sees_come_with_a_pasted_answer(mark_: str) -> None:
    """Marks that nobody sees come with a pasted answer, at its ends and inside: it is marked as it looks."""
    entries = {"founding-year/number": "2001", "host-2025/text": "Tianjin", "trade-2024/number": "$890 bn"}
    for question, entry in entries.items():
        pasted = f"{mark_}{entry[:3]}{mark_}{entry[3:]}{mark_}"
        assert verdicts(pasted, question) == verdicts(entry, question) == {Verdict.RIGHT}


@pytest.mark.fault("H1")
def test_a_numeral_is_typed_for_a_name() -> None:
    """A name that looks like a numeral is answered by the number: that is wrong, and a slip in the name is right."""
    assert verdicts("11", "chair-2025/text") == verdicts("eleven Jinping", "chair-2025/text") == {Verdict.WRONG}
    assert verdicts("Xi Jingping", "chair-2025/text") == {Verdict.RIGHT}
    assert verdicts("0", "outdated-concepts/text") == verdicts("zero", "outdated-concepts/text") == {Verdict.WRONG}
    assert verdicts("0-sum", "outdated-concepts/text") == {Verdict.RIGHT}


@pytest.mark.fault("H1")
def test_a_slip_makes_another_answer() -> None:
    """A slip makes another word out of a short one, or another answer of the pack: it is not forgiven."""
    wrong = {
        "luban-name/text": "Cuban Workshop",
        "natural-bond/text": "Global Youth",
        "people-initiatives/text": "show football",
        "new-model/text": "regional corporation",
        "border-defence/text": "order",
        "later-members/text": "India, Pakistan",
    }
    asked = shipped_questions()
    assert [entry for question, entry in wrong.items() if mark(asked[question], Response(text=entry))] == []


@pytest.mark.fault("H1")
@pytest.mark.parametrize(
    "entry", ["a " * 250, "Shanghai " * 55, "1,234 " * 83, "2.001" * 100, "\u0301" * 500, "((((" * 125]
)
def test_an_entry_fills_the_field(entry: str) -> None:
    """An entry fills the whole field with one thing said again and again: it is marked at once, as wrong."""
    for question in shipped_questions().values():
        if question.kind in TYPED:
            assert mark(question, Response(text=entry)) == 0.0
