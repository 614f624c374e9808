"""What the command line asks of this room: a folder as one file, what a file holds, a file as a folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sco_quiz.authoring.bank.build import checked
from sco_quiz.authoring.bank.pack_key import pack_key
from sco_quiz.authoring.pack.findings import Level
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.sharing.archive import SharedPack, built, opened, read_file
from sco_quiz.domain.fact import PackId


@dataclass(frozen=True, slots=True, kw_only=True)
class PackSummary:
    """What a person is told of a pack before they use it. `author` and `licence` are claims of its writer.

    `faults` are lines for what breaks a rule of questions; a pack with one is not asked.
    """

    key: PackId
    uid: str
    title: str
    version: int
    source: str
    author: str
    licence: str
    languages: tuple[str, ...]
    facts: int
    questions: int
    fingerprint: str
    faults: tuple[str, ...]


def build(folder: Path) -> tuple[bytes, PackSummary]:
    """Return the pack in the folder as one file, and what is in it.

    Raises PackError where its records have faults, QuizError where there is no pack or it has no uid.
    """
    data = built(in_folder(folder))
    return data, summary(opened(data, folder.name))


def show(file: Path) -> PackSummary:
    """Raises QuizError where the file is no pack that can be taken in."""
    return summary(opened(read_file(file), file.name))


def contents(file: Path) -> Mapping[str, bytes]:
    """Return the pack's files by their names, without the manifest. Raises QuizError where the file is no pack."""
    return opened(read_file(file), file.name).files.contents


def summary(shared: SharedPack) -> PackSummary:
    """Return what is in a pack; the rules run over all its questions."""
    made, found = checked(shared.files)
    manifest = shared.manifest
    return PackSummary(
        key=pack_key(manifest.id, manifest.uid),
        uid=manifest.uid,
        title=manifest.title,
        version=manifest.version,
        source=shared.source.pack.source,
        author=manifest.author,
        licence=manifest.licence,
        languages=manifest.languages,
        facts=len(made.bank.facts),
        questions=len(made.bank.questions),
        fingerprint=shared.fingerprint,
        faults=tuple(str(finding) for finding in found if finding.level is Level.ERROR),
    )
