"""The questions of the shipped pack, made once for all tests that ask them: in memory, or in a store."""

import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sco_quiz.authoring.bank.build import draft
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.questions.draft import Draft
from sco_quiz.composition import open_services
from sco_quiz.domain.question import Question
from sco_quiz.files.own_files import STORE
from sco_quiz.files.paths import questions_dir
from sco_quiz.system.system_clock import SystemClock
from tests.factories import seeded

PACK = "sco-summit-2025"


@cache
def shipped_draft() -> Draft:
    return draft(in_folder(questions_dir() / PACK))


@cache
def shipped_questions() -> Mapping[str, Question]:
    """By the id without the pack, such as "founding-year/number"."""
    return {question.id.removeprefix(f"{PACK}/"): question for question in shipped_draft().bank.questions}


@cache
def _shipped_store() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        open_services(Path(folder), SystemClock(), seeded).close()
        return (Path(folder) / STORE).read_bytes()


def put_shipped_store(folder: Path) -> None:
    """Makes the folder, where it is not there, one of a program that was started once and never used.

    A store that is there stays. So a test that starts the program does not wait for it to make the questions anew.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / STORE).exists():
        (folder / STORE).write_bytes(_shipped_store())
