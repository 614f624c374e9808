"""Packs as files, as the library asks for them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, Stage, Step, unwatched
from sco_quiz.app.ports.library import PackAbout, PackInFile, RuleFinding, Severity
from sco_quiz.authoring.bank.build import load_added
from sco_quiz.authoring.bank.pack_key import pack_key
from sco_quiz.authoring.pack.findings import Finding, Level
from sco_quiz.authoring.pack.hashing import GENERATOR
from sco_quiz.authoring.pack.pack_files import PackFiles, in_folder, shipped_folders
from sco_quiz.authoring.pack.reading import read
from sco_quiz.authoring.pack.shipped import ShippedPacks
from sco_quiz.authoring.sharing.archive import built, described, opened, read_file
from sco_quiz.authoring.sharing.forking import forked
from sco_quiz.authoring.sharing.manifest import Manifest
from sco_quiz.domain.fact import FactId, PackId
from sco_quiz.domain.question import Bank


def read_pack(file: Path, watch: ProgressCallback) -> PackInFile:
    """Return the pack in the file, with what the rules find. It needs no store: an outside job can do it.

    Raises QuizError where the file is no pack.
    """
    watch(Step(Stage.READING))
    return _in_file(read_file(file), file.name, watch)


@dataclass(frozen=True, slots=True)
class ArchiveReader:
    """`questions` is the folder of the packs that come with the program."""

    questions: Path

    def read(self, file: Path) -> PackInFile:
        """Return the pack in the file, with what the rules find. Raises QuizError where the file is no pack."""
        return read_pack(file, unwatched)

    def read_data(self, data: bytes, name: str) -> PackInFile:
        """Return the pack in the bytes of a file of this name. Raises QuizError where it is none."""
        return _in_file(data, name, unwatched)

    def forked(self, contents: Mapping[str, bytes], uid: str) -> PackInFile:
        """Return the pack of these files as one of its own, with this uid, which says from which it was forked."""
        return self.read_data(built(forked(PackFiles("pack", "pack", contents), uid)), "pack")

    def bank(self, pack: PackId, contents: Mapping[str, bytes]) -> tuple[Bank, int]:
        """Return the questions under this key, and the version of the rules that built them. Raises QuizError."""
        return load_added(PackFiles(pack, pack, contents), pack)[0], GENERATOR

    def about(self, contents: Mapping[str, bytes]) -> PackAbout:
        """Return what the pack says of itself. No rule runs. Raises QuizError."""
        shared = described(PackFiles("pack", "pack", contents))
        return _about(shared.manifest, shared.source.pack.source, shared.fingerprint)

    def file(self, contents: Mapping[str, bytes]) -> bytes:
        """Return the pack as one file. Raises QuizError."""
        return built(PackFiles("pack", "pack", contents))

    def shipped(self, pack: PackId) -> Mapping[str, bytes]:
        """Return the files of a pack of the program. Raises QuizError where there is none of this id."""
        return ShippedPacks(self.questions).files(pack).contents

    def shipped_uids(self) -> Collection[str]:
        return {read(in_folder(folder)).pack.uid for folder in shipped_folders(self.questions)}


def _in_file(data: bytes, name: str, watch: ProgressCallback) -> PackInFile:
    shared = opened(data, name)
    manifest = shared.manifest
    key = pack_key(manifest.id, manifest.uid)
    watch(Step(Stage.CHECKING))
    bank, found = load_added(shared.files, key)
    return PackInFile(
        about=_about(manifest, shared.source.pack.source, shared.fingerprint),
        contents=shared.files.contents,
        bank=bank,
        generator=GENERATOR,
        moved={FactId(f"{key}/{old}"): FactId(f"{key}/{new}") for old, new in manifest.moved.items()},
        findings=tuple(map(_told, found)),
    )


def _about(manifest: Manifest, source: str, fingerprint: str) -> PackAbout:
    return PackAbout(
        uid=manifest.uid,
        version=manifest.version,
        title=manifest.title,
        source=source,
        author=manifest.author,
        licence=manifest.licence,
        languages=manifest.languages,
        fingerprint=fingerprint,
        forked_from=manifest.forked_from,
    )


def _told(finding: Finding) -> RuleFinding:
    severity = Severity.FAULT if finding.level is Level.ERROR else Severity.REMARK
    return RuleFinding(severity=severity, place=finding.place, rule=finding.rule, sentence=finding.message)
