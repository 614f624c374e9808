"""Packs as files, as the library asks for them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from sco_quiz.app.ports.library import PackInFile
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.bank.pack_key import pack_key
from sco_quiz.authoring.pack.hashing import GENERATOR
from sco_quiz.authoring.pack.pack_files import PackFiles, in_folder, shipped_folders
from sco_quiz.authoring.pack.reading import read
from sco_quiz.authoring.pack.shipped import ShippedPacks
from sco_quiz.authoring.sharing.archive import built, opened, read_file
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.question import Bank


@dataclass(frozen=True, slots=True)
class ArchiveReader:
    """`questions` is the folder of the packs that come with the program."""

    questions: Path

    def read(self, file: Path) -> PackInFile:
        """Raises QuizError where the file is no pack, or one that breaks a rule of questions."""
        shared = opened(read_file(file), file.name)
        manifest = shared.manifest
        return PackInFile(
            uid=manifest.uid,
            version=manifest.version,
            title=manifest.title,
            fingerprint=shared.fingerprint,
            contents=shared.files.contents,
            bank=load_pack(shared.files, pack_key(manifest.id, manifest.uid)),
            generator=GENERATOR,
        )

    def bank(self, pack: PackId, contents: Mapping[str, bytes]) -> tuple[Bank, int]:
        """Return the questions under this key, and the version of the rules that built them. Raises QuizError."""
        return load_pack(PackFiles(pack, pack, contents), pack), GENERATOR

    def file(self, contents: Mapping[str, bytes]) -> bytes:
        """Return the pack as one file. Raises QuizError."""
        return built(PackFiles("pack", "pack", contents))

    def shipped(self, pack: PackId) -> bytes:
        """Return a pack of the program as one file. Raises QuizError where there is none of this id."""
        return built(ShippedPacks(self.questions).files(pack))

    def shipped_uids(self) -> Collection[str]:
        return {read(in_folder(folder)).pack.uid for folder in shipped_folders(self.questions)}
