"""An id stands for one question for ever: learners' histories hang on it."""

import pytest

from tests.authoring.released import Released, asked_now, faults, read, renewed

JUDGED: dict[str, str] = {}
"""Ids whose question was reworded beyond what the comparison sees, with the reason why it is the same question."""

WHERE = Released("p/meeting/single", "In which city was the meeting of May 2024 held?", "Arvale")
WHEN = Released("p/meeting/single-2", "Which city held the talks on the dam?", "Arvale")
BEFORE = (WHERE, WHEN)


def test_ids_of_the_shipped_pack_ask_what_they_asked_in_the_release_before() -> None:
    assert [fault for fault in faults(read(), asked_now()) if fault.split()[0] not in JUDGED] == []


@pytest.mark.parametrize(
    ("stem", "answer", "words"),
    [
        ("In which town did the meeting of May 2024 take place?", "Arvale", ""),
        ("Where was that meeting?", "Arvale", ""),
        ("Which city held the talks on the new dam?", "Arvale", "asks what p/meeting/single-2 asked"),
        ("Who is the president of the league?", "Ida Moll", "asks something else"),
    ],
)
def test_rewording_is_told_from_another_question(stem: str, answer: str, words: str) -> None:
    found = list(faults(BEFORE, (Released("p/meeting/single", stem, answer),)))
    assert bool(found) == bool(words)
    assert words in "".join(found)


def test_number_of_a_dropped_question_is_not_given_again() -> None:
    record = renewed(BEFORE, (WHERE,))
    assert [each.dropped for each in record] == [False, True]
    assert "was dropped in an earlier release" in next(faults(record, (WHERE, WHEN)))
    assert list(faults(record, (WHERE,))) == []


def test_dropped_question_stays_dropped_in_every_record() -> None:
    assert renewed(renewed(BEFORE, (WHERE,)), (WHERE,))[1].dropped


def test_answer_tells_reworded_questions_of_one_fact_apart() -> None:
    before = (Released("p/f/text", "Which games does it name?", "snow ball"),
              Released("p/f/text-2", "Which camps does it name next to games?", "youth camps"))  # fmt: skip
    assert list(faults(before, (Released("p/f/text-2", "Which does it name of games?", "youth camps"),))) == []


def test_new_question_is_no_fault() -> None:
    assert list(faults(BEFORE, (*BEFORE, Released("p/meeting/single-3", "Who met?", "Moll")))) == []
