"""Packs that are added from files: where they are kept, and who reads and writes such files."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.question import Bank


class NoPackError(QuizError):
    """A pack that is not installed, or of which the files are damaged."""


def not_added(pack: PackId) -> NoPackError:
    return NoPackError("There is no pack {pack} among those that were added. Nothing was changed.", pack=pack)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledPack:
    """A pack that was added from a file. `generator` is the version of the program's rules that built its questions."""

    id: PackId
    uid: str
    version: int
    title: str
    generator: int
    added_at: datetime
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackInFile:
    """A pack as it was read from a file, with its questions under the key by which the store is to know it."""

    uid: str
    version: int
    title: str
    fingerprint: str
    contents: Mapping[str, bytes]
    bank: Bank
    generator: int


class PackStore(Protocol):
    """The packs that were added. Whatever changes a pack and its questions is one transaction."""

    def installed(self) -> tuple[InstalledPack, ...]:
        """Return them by key, also those that were removed."""

    def contents(self, pack: PackId) -> Mapping[str, bytes]:
        """Raises NoPackError where the pack is not there or a file of it is damaged."""

    def put(self, pack: InstalledPack, contents: Mapping[str, bytes], bank: Bank) -> None:
        """Store a pack that is new, with its questions."""

    def remove(self, pack: PackId, at: datetime) -> None:
        """Take its questions out; the files and every answer stay."""

    def put_back(self, pack: PackId, bank: Bank, generator: int) -> None:
        """Store its questions anew; it is not removed any more."""


class PackReader(Protocol):
    """Reads and writes packs as files."""

    def read(self, file: Path) -> PackInFile:
        """Raises QuizError where the file is no pack, or one that breaks a rule of questions."""

    def bank(self, pack: PackId, contents: Mapping[str, bytes]) -> tuple[Bank, int]:
        """Return the questions under this key, and the version of the rules that built them."""

    def file(self, contents: Mapping[str, bytes]) -> bytes:
        """Return the pack as one file."""

    def shipped(self, pack: PackId) -> bytes:
        """Return a pack of the program as one file. Raises QuizError where there is none of this id."""

    def shipped_uids(self) -> Collection[str]: ...
