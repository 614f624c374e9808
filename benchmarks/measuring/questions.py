"""Banks as large as nobody has written yet: whole copies of the shipped one, each on facts of its own."""

from sco_quiz.app.library.packs import FIRST
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.question import Bank
from sco_quiz.files.paths import questions_dir


def shipped() -> Bank:
    return load_pack(in_folder(questions_dir() / FIRST))


def numbers(bank: Bank, questions: int) -> range:
    """Of the copies that make about so many questions; one at least."""
    return range(max(1, round(questions / len(bank.questions))))


def prefix(bank: Bank, number: int) -> str:
    """What the names of a copy begin with in the place of the pack's."""
    return f"{bank.pack.id}/{number:05}-"
