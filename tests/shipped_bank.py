"""The questions of the shipped pack, made once for all tests that ask them."""

from collections.abc import Mapping
from functools import cache

from sco_quiz.authoring.bank.build import draft
from sco_quiz.authoring.questions.draft import Draft
from sco_quiz.domain.question import Question
from sco_quiz.files.paths import questions_dir

PACK = "sco-summit-2025"


@cache
def shipped_draft() -> Draft:
    return draft(questions_dir() / PACK)


@cache
def shipped_questions() -> Mapping[str, Question]:
    """By the id without the pack, such as "founding-year/number"."""
    return {question.id.removeprefix(f"{PACK}/"): question for question in shipped_draft().bank.questions}
