"""Build a bank from a pack on disk: read it, check that it fits together, make the questions, run the rules."""

from pathlib import Path

from sco_quiz.authoring.lint.rules import findings
from sco_quiz.authoring.pack.findings import Level, PackError
from sco_quiz.authoring.pack.hashing import content_hash
from sco_quiz.authoring.pack.reading import read
from sco_quiz.authoring.pack.references import loose_ends
from sco_quiz.authoring.questions.draft import Draft, drafted
from sco_quiz.domain.question import Bank


def draft(folder: Path, only: Path | None = None) -> Draft:
    """Return the bank of the pack in `folder` before any rule has run; with `only`, that of one fact file.

    Raises PackError where its records do not fit together, QuizError where there is no pack.
    """
    source = read(folder, only)
    faults = tuple(loose_ends(source))
    if faults:
        raise PackError(source.pack.id, faults)
    return drafted(source, content_hash(folder))


def load_pack(folder: Path) -> Bank:
    """Return the bank of the pack in `folder`. Raises PackError with every error, QuizError where there is no pack."""
    made = draft(folder)
    errors = [finding for finding in findings(made) if finding.level is Level.ERROR]
    if errors:
        raise PackError(made.source.pack.id, errors)
    return made.bank
