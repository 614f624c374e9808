"""Typed answers to the questions of the shipped bank: what people type, and laws over every key."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sco_quiz.authoring.distractors.selection import chance
from sco_quiz.domain.marking import mark
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import Response
from sco_quiz.domain.typed.number_words import SMALL, TENS
from sco_quiz.domain.typed.slips import SHORTEST
from sco_quiz.domain.typed.spelling import common_form
from sco_quiz.domain.typed.texts import same_text
from sco_quiz.domain.typed.words import words
from tests.shipped_bank import shipped_draft, shipped_questions

CASES = Path(__file__).parents[1] / "domain" / "data" / "typed.csv"


def _unescaped(entry: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), entry)


def _rows() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_right(question: Question, entry: str) -> bool:
    return mark(question, Response(text=entry)) == 1.0


def typed(kind: Kind) -> tuple[Question, ...]:
    return tuple(question for question in shipped_questions().values() if question.kind is kind)


@pytest.mark.parametrize("row", _rows(), ids=lambda row: ascii(f"{row['question']} {row['entry']}"))
def test_what_people_type_is_marked_as_a_fair_person_would(row: dict[str, str]) -> None:
    assert is_right(shipped_questions()[row["question"]], _unescaped(row["entry"])) is (row["right"] == "yes")


def test_every_accepted_answer_is_right_and_every_foreseen_one_wrong() -> None:
    for question in (*typed(Kind.NUMBER), *typed(Kind.TEXT)):
        assert [text for text in question.accept if not is_right(question, text)] == []
        assert [option.text for option in question.options if is_right(question, option.text)] == []


def _slips(key: str) -> Iterator[tuple[str, str]]:
    """In each word of six letters or more a letter missing, more, wrong and swapped, with what becomes of the word."""
    parts = re.split(r"([A-Za-z]+)", key)
    for at, word in enumerate(parts):
        if word.isalpha() and word.isascii() and len(word) >= SHORTEST:
            place = chance(key, word) % (len(word) - 1)
            begin, letter, rest = word[:place], word[place], word[place + 1 :]
            other = "x" if letter.casefold() != "x" else "q"
            for slip in (
                begin + rest,
                begin + other + letter + rest,
                begin + other + rest,
                begin + rest[0] + letter + rest[1:],
            ):
                yield "".join((*parts[:at], slip, *parts[at + 1 :])), slip


def test_any_one_slip_in_a_long_word_passes_unless_it_makes_a_word_of_the_pack() -> None:
    for question in typed(Kind.TEXT):
        known = {word for rival in question.rivals for word in words(rival)}
        slips = [made for key in question.accept for made in _slips(key)]
        refused = {entry: slip.casefold() for entry, slip in slips if not is_right(question, entry)}
        assert {slip for slip in refused.values() if not {slip, common_form(slip)} & known} == set()


def test_no_bare_number_passes_for_a_name() -> None:
    numbers = (*map(str, range(40)), "1931", "1945", "2001", "2024", "2025", "11th", "04", *SMALL, *TENS, "twenty-one")
    passed = [(each.id, number) for each in typed(Kind.TEXT) for number in numbers if is_right(each, number)]
    assert passed == []


def test_no_key_or_distractor_of_another_question_passes_but_for_synonyms() -> None:
    glossary = shipped_draft().glossary
    asked = [each for each in shipped_questions().values() if each.kind in {Kind.SINGLE, Kind.MULTIPLE, Kind.TEXT}]
    answers = {text for each in asked for text in (*each.accept, *(option.text for option in each.options))}
    for question in typed(Kind.TEXT):
        own = {glossary.same(text) for text in question.accept}
        others = (text for text in answers if glossary.same(text) not in own)
        passed = {text for text in others if is_right(question, text)}
        assert {text for text in passed if not any(same_text(text, key) for key in question.accept)} == set()


def test_british_and_american_spelling_both_pass_everywhere() -> None:
    pairs = {
        "organisation": "organization",
        "civilisation": "civilization",
        "behaviour": "behavior",
        "defence": "defense",
    }
    for question in typed(Kind.TEXT):
        for key in question.accept:
            for british, american in pairs.items():
                for one, other in ((british, american), (american, british)):
                    assert is_right(question, re.sub(one, other, key, flags=re.IGNORECASE)), key
