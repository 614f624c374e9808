"""Packs that are added from files: where they are kept, and who reads and writes such files."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import FactId, PackId
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


class Severity(StrEnum):
    """What a broken rule means: a fault keeps its questions out of timed quizzes, a remark keeps nothing."""

    FAULT = "fault"
    REMARK = "remark"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFinding:
    """What a rule of questions found. `place` is "pack:fact:question", with "-" for the whole; `sentence` says what."""

    severity: Severity
    place: str
    rule: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackAbout:
    """What a pack says of itself. `author` and `licence` are claims of its writer, and may be empty.

    `languages`: the first is that of the questions, the others are those in which titles are told. `fingerprint` is the
    start of the manifest's SHA-256 in four groups of four digits. `forked_from` is the uid of another pack, or empty.
    """

    uid: str
    version: int
    title: str
    source: str
    author: str
    licence: str
    languages: tuple[str, ...]
    fingerprint: str
    forked_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackInFile:
    """A pack as it was read from a file, with its questions under the key by which the store is to know it.

    `moved` are the new ids of facts by the old ones. The findings are those of all rules.
    """

    about: PackAbout
    contents: Mapping[str, bytes]
    bank: Bank
    generator: int
    moved: Mapping[FactId, FactId]
    findings: tuple[RuleFinding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptVersion:
    """An earlier version of an installed pack, which can be put back. `sha256` tells it from others of the pack."""

    pack: PackId
    version: int
    title: str
    kept_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionChange:
    """What is told to the store with another version of a pack.

    `moves` are the present ids of facts by all earlier ones. What quizzes that began before `at` say of the facts in
    `restarted` does not count for their memory any more. `earlier` is the version before as one file, None where its
    files are damaged.
    """

    at: datetime
    moves: Mapping[FactId, FactId]
    restarted: Collection[FactId] = ()
    earlier: bytes | None = None


class PackStore(Protocol):
    """The packs that were added. Whatever changes a pack and its questions is one transaction."""

    def installed(self) -> tuple[InstalledPack, ...]:
        """Return them by key, also those that were removed."""

    def contents(self, pack: PackId) -> Mapping[str, bytes]:
        """Raises NoPackError where the pack is not there or a file of it is damaged."""

    def put(
        self, pack: InstalledPack, contents: Mapping[str, bytes], bank: Bank, change: VersionChange | None = None
    ) -> None:
        """Store a pack with its questions, in the place of an earlier version; it is not removed any more."""

    def moves(self, pack: PackId) -> Mapping[FactId, FactId]:
        """Return the present ids of the pack's facts by all earlier ones, also where the pack is not here any more."""

    def kept(self) -> tuple[KeptVersion, ...]:
        """Return the earlier versions that are kept, the newest of each pack first."""

    def kept_file(self, version: KeptVersion) -> bytes:
        """Return an earlier version as one file. Raises NoPackError where it is not there or damaged."""

    def remove(self, pack: PackId, at: datetime) -> None:
        """Take its questions out; the files and every answer stay."""

    def put_back(self, pack: PackId, bank: Bank, generator: int) -> None:
        """Store its questions anew; it is not removed any more."""

    def drop(self, before: datetime) -> tuple[InstalledPack, ...]:
        """Delete the files of packs that were removed before then, and versions that were kept before then.

        Return these packs. Every answer stays, and what is known of the names of facts.
        """


@dataclass(frozen=True, slots=True)
class Forgettable:
    """What a learner has of a pack: quizzes, also unfinished ones, and answers of those that have ended."""

    quizzes: int
    answers: int


class Forgetting(Protocol):
    """Forget what a learner answered of one pack."""

    def count(self, learner: LearnerId, pack: PackId) -> Forgettable: ...

    def forget_lines(self, learner: LearnerId, pack: PackId) -> None:
        """Remove the quizzes from the journal, before they are forgotten. Raises NotSavedError."""

    def forget(self, learner: LearnerId, pack: PackId, done: str) -> bool:
        """Forget the quizzes. Return False, with nothing changed, where the learner has gone on since `done`."""


class PackReader(Protocol):
    """Reads and writes packs as files."""

    def read(self, file: Path) -> PackInFile:
        """Raises QuizError where the file is no pack, or its records do not fit together."""

    def read_data(self, data: bytes, name: str) -> PackInFile:
        """Return the pack in the bytes of a file of this name. Raises QuizError as `read` does."""

    def forked(self, contents: Mapping[str, bytes], uid: str) -> PackInFile:
        """Return the pack of these files as one of its own, with this uid, which says from which it was forked."""

    def bank(self, pack: PackId, contents: Mapping[str, bytes]) -> tuple[Bank, int]:
        """Return the questions under this key, and the version of the rules that built them."""

    def about(self, contents: Mapping[str, bytes]) -> PackAbout:
        """Return what a pack with these files says of itself. No rule runs."""

    def file(self, contents: Mapping[str, bytes]) -> bytes:
        """Return the pack as one file."""

    def shipped(self, pack: PackId) -> Mapping[str, bytes]:
        """Return the files of a pack of the program. Raises QuizError where there is none of this id."""

    def shipped_uids(self) -> Collection[str]: ...
