"""Build a bank from the files of a pack: read them, check that they fit, make the questions, run the rules."""

from collections.abc import Iterable
from dataclasses import replace

from sco_quiz.authoring.article.carried_text import with_text
from sco_quiz.authoring.bank.pack_key import under_key
from sco_quiz.authoring.lint.rules import findings
from sco_quiz.authoring.pack.findings import Finding, Level, PackError
from sco_quiz.authoring.pack.hashing import content_hash
from sco_quiz.authoring.pack.pack_files import PackFiles
from sco_quiz.authoring.pack.reading import read
from sco_quiz.authoring.pack.references import loose_ends
from sco_quiz.authoring.questions.draft import Draft, drafted
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.question import Bank, Question


def draft(files: PackFiles, only: str | None = None) -> Draft:
    """Return the bank of the pack before any rule has run; with `only`, that of one fact file.

    Raises PackError where its records do not fit together, QuizError where there is no pack.
    """
    source = with_text(read(files, only), files)
    faults = tuple(loose_ends(source))
    if faults:
        raise PackError(source.pack.id, faults)
    return drafted(source, content_hash(files))


def checked(files: PackFiles) -> tuple[Draft, tuple[Finding, ...]]:
    """Return the bank of the pack with all that the rules find. Raises PackError, and QuizError as `draft` does."""
    made = draft(files)
    return made, tuple(findings(made))


def load_pack(files: PackFiles, key: PackId | None = None) -> Bank:
    """Return the bank of the pack, under the key by which the store is to know it, else under its slug.

    Raises PackError with every error, QuizError where there is no pack."""
    made, found = checked(files)
    errors = [finding for finding in found if finding.level is Level.ERROR]
    if errors:
        raise PackError(made.source.pack.id, errors)
    return made.bank if key is None else under_key(made.bank, key)


def load_added(files: PackFiles, key: PackId) -> tuple[Bank, tuple[Finding, ...]]:
    """Return the bank of a pack that somebody else may have written, under this key, with all that the rules find.

    A question that breaks a rule, or is on a fact that does, is for practice only. Raises PackError where the records
    do not fit together, QuizError where there is no pack.
    """
    made, found = checked(files)
    broken = {finding.place for finding in found if finding.level is Level.ERROR}
    questions = tuple(replace(each, practice_only=_is_on(each, broken)) for each in made.bank.questions)
    return under_key(replace(made.bank, questions=questions), key), found


def _is_on(question: Question, places: Iterable[str]) -> bool:
    """Return whether one of the places is the question, or one of its facts."""
    own = {question.id.replace("/", ":"), *(f"{fact.replace('/', ':')}:-" for fact in question.facts)}
    return not own.isdisjoint(places)
