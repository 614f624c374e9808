"""What the command line and the page of the own copy ask of `authoring`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sco_quiz.authoring.article.article_text import read_article
from sco_quiz.authoring.article.evidence import examine
from sco_quiz.authoring.article.fingerprints import sealed
from sco_quiz.authoring.bank.bank_json import bank_json
from sco_quiz.authoring.bank.build import draft, load_pack
from sco_quiz.authoring.bank.counts import counts
from sco_quiz.authoring.lint.rules import findings
from sco_quiz.authoring.pack.findings import PackError
from sco_quiz.authoring.pack.pack_files import FACTS_FOLDER, PACK_FILE, SEALS_FILE, TEXT_FILE, PackFiles, in_folder
from sco_quiz.authoring.pack.reading import read, read_seals
from sco_quiz.authoring.pack.shipped import named_id
from sco_quiz.authoring.questions.typed_answers.trial import Tried, tried
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.evidence import Examination, Paragraphs
from sco_quiz.domain.fact import Fact, PackId
from sco_quiz.files.export_file import exporting


def check(folder: Path, article: Path | None, only: Path | None) -> tuple[str, ...]:
    """Return every fault of a pack as a line; with `only`, those of one fact file, without the rules on the whole bank.

    Raises QuizError where there is no pack.
    """
    copy = read_article(article) if article else None
    try:
        made = draft(in_folder(folder), f"{FACTS_FOLDER}/{only.name}" if only else None)
    except PackError as error:
        return tuple(str(finding) for finding in error.findings)
    return tuple(str(finding) for finding in findings(made, copy, whole=only is None))


def pack_id(folder: Path) -> PackId:
    """Return the id that the pack in the folder names. Raises QuizError where it names none."""
    if found := named_id(in_folder(folder)):
        return PackId(found)
    raise QuizError("There is no question pack in {folder}: it holds no {file}.", folder=folder, file=PACK_FILE)


def stats(folder: Path) -> tuple[str, ...]:
    return tuple(counts(draft(in_folder(folder))))


def export(folder: Path) -> str:
    return bank_json(load_pack(in_folder(folder)))


def mark(folder: Path, entries: Iterable[tuple[str, str]]) -> tuple[Tried, ...]:
    """Return what each entry comes to as an answer to the question named with it. Raises QuizError."""
    return tried(load_pack(in_folder(folder)), entries)


class PackSources(Protocol):
    """Where packs come from."""

    def files(self, pack: PackId) -> PackFiles:
        """Raises QuizError where there is no such pack."""


@dataclass(frozen=True, slots=True)
class PackExaminer:
    """Compare copies of an article with the fingerprints of packs."""

    sources: PackSources

    def read(self, file: Path) -> Paragraphs:
        """Return the paragraphs. Raises QuizError where the file is no text that could be an article."""
        return read_article(file).paragraphs

    def examine(self, pack: PackId, paragraphs: Paragraphs, facts: Sequence[Fact]) -> Examination:
        """Compare the paragraphs with the fingerprints. Raises QuizError where the pack or these cannot be read."""
        return examine(paragraphs, facts, read_seals(self.sources.files(pack)))


def fingerprint(folder: Path, article: Path) -> Path:
    """Record the fingerprints of a copy and the spans of the facts in the pack; return the written file.

    Raises QuizError where the copy or the pack cannot be read, or the file cannot be written.
    """
    target, files = folder / SEALS_FILE, in_folder(folder)
    if TEXT_FILE in files.names:
        raise QuizError(
            "The pack in {folder} carries its text. Nothing was recorded: fingerprints follow from {file}.",
            folder=folder,
            file=TEXT_FILE,
        )
    text = sealed(read_article(article), read(files).facts)
    if target.exists() and target.samefile(article):
        raise QuizError(
            "{file} leads to the copy of the article itself. Nothing was recorded: replace the link.", file=target
        )
    with exporting(target, pack=folder) as stream:
        stream.write(text.encode())
    return target
