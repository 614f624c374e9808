"""The library: packs are added from files, updated, removed and put back. No answer is ever lost by it."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from sco_quiz.app.library.changes import moves
from sco_quiz.app.library.comparing import AnswerCounts, Comparison
from sco_quiz.app.library.packs import in_order
from sco_quiz.app.library.preview import Keep, PackPreview, Standing
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.clock import Timepiece
from sco_quiz.app.ports.library import (
    InstalledPack,
    KeptVersion,
    PackAbout,
    PackInFile,
    PackReader,
    PackStore,
    VersionChange,
    not_added,
)
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId

KEPT_FOR = timedelta(days=30)
"""How long a removed pack, or a version that another one took the place of, can be put back."""


class NotAddedError(QuizError):
    """A pack that is there already, or that would be taken for another one."""


class AskFirstError(QuizError):
    """A version that is not plainly a later one: the person has to say whose is to stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRow:
    """A pack of the library. `added` is None for one of the program; `questions` is 0 for one that was removed."""

    id: PackId
    title: str
    questions: int
    added: InstalledPack | None = None

    @property
    def is_removed(self) -> bool:
        return self.added is not None and self.added.removed_at is not None


@dataclass(frozen=True, slots=True)
class Library:
    """`reader` is asked for when a file is read or written: it takes a moment to load.

    `answers` counts the learner's answers for what is told of an update; `new_uid` makes a pack of its own of a fork.
    """

    packs: PackStore
    banks: Banks
    reader: Callable[[], PackReader]
    timepiece: Timepiece
    answers: AnswerCounts = field(default=lambda _pack: {})
    new_uid: Callable[[], str] = field(default=lambda: uuid.uuid4().hex)

    def rows(self) -> tuple[PackRow, ...]:
        """Return the packs of the program in their order, then those that were added, by key."""
        added = {pack.id: pack for pack in self.packs.installed()}
        shipped = [pack for pack in in_order(self.banks.packs()) if pack.id not in added]
        return (
            *(PackRow(id=pack.id, title=pack.title, questions=self.banks.count(pack.id)) for pack in shipped),
            *(
                PackRow(id=pack.id, title=pack.title, questions=self.banks.count(pack.id), added=pack)
                for pack in added.values()
            ),
        )

    def about(self, pack: PackId) -> PackAbout:
        """Return what a pack says of itself, also one of the program. Raises QuizError."""
        return self.reader().about(self._contents(pack))

    def look(self, file: Path) -> PackPreview:
        """Return what is in a file and what it is to this library; nothing is changed.

        Raises QuizError where the file is no pack. It may take a second: all rules run.
        """
        return self.compare(self.reader().read(file))

    def compare(self, pack: PackInFile) -> PackPreview:
        """Return what a pack that was read is to this library. The only step of `look` that needs the store."""
        return Comparison(self.packs, self.reader(), self.answers).preview(pack)

    def add(self, look: PackPreview) -> InstalledPack:
        """Add a pack that is new here; its questions can be asked from then on.

        Raises NotAddedError where it is there already or comes with the program; nothing is changed then. A pack whose
        files were damaged in the store gets them anew.
        """
        look = self.compare(look.pack)  # another window may have been quicker
        if look.standing is not Standing.NEW:
            raise _not_added(look)
        return self._put(look.pack)

    def update(self, look: PackPreview, keep: Keep | None = None) -> InstalledPack:
        """Put the version of the file in the place of the one that is here, and return what is here then.

        Everything is one transaction: facts keep their history, also under other names, and one whose right answer
        changed starts afresh. The version before is kept for a while. A removed pack is not removed any more.

        `keep` says whose version stays, which has to be said where the file has the same version with other content,
        or an older one: AskFirstError is raised otherwise. With BOTH, that of the file is added beside, as a pack of
        its own. Raises NotAddedError where there is nothing to update.
        """
        look = self.compare(look.pack)
        if look.known is None or look.standing is Standing.MIXED:
            raise _not_updated(look)
        if look.standing is Standing.NEW:  # its files are damaged
            return self._put(look.pack)
        if look.standing is Standing.SAME or keep is Keep.MINE:
            return look.known
        if look.standing is Standing.REMOVED:
            return self.put_back(look.known.id)
        if keep is Keep.BOTH:
            return self._put(self.reader().forked(look.pack.contents, self.new_uid()))
        if keep is None and look.standing is not Standing.UPDATE:
            raise _whose(look)
        return self._put(look.pack, look)

    def remove(self, pack: PackId) -> InstalledPack:
        """Take the pack out of every draw. Its files and all answers stay. Raises NoPackError."""
        row = self._installed(pack)
        if row.removed_at is not None:
            return row
        at = self.timepiece.read().wall
        self.packs.remove(pack, at)
        return replace(row, removed_at=at)

    def leave_out(self, pack: PackId) -> None:
        """Remove the pack where it was added from a file; one of the program stays."""
        if any(each.id == pack for each in self.packs.installed()):
            self.remove(pack)

    def put_back(self, pack: PackId) -> InstalledPack:
        """Make the pack's questions from its stored files again. Raises NoPackError where these are damaged."""
        row = self._installed(pack)
        if row.removed_at is None:
            return row
        bank, generator = self.reader().bank(pack, self.packs.contents(pack))
        self.packs.put_back(pack, bank, generator)
        return replace(row, removed_at=None, generator=generator)

    def kept(self, pack: PackId) -> tuple[KeptVersion, ...]:
        """Return the versions before this one that can be put back, the newest first."""
        return tuple(version for version in self.packs.kept() if version.pack == pack)

    def put_back_version(self, version: KeptVersion) -> InstalledPack:
        """Put an earlier version in the place of the present one, which is kept then. Raises NoPackError."""
        row = self._installed(version.pack)
        pack = self.reader().read_data(self.packs.kept_file(version), row.title)
        return self.update(self.compare(pack), Keep.THEIRS)

    def tidy(self) -> tuple[InstalledPack, ...]:
        """Delete files that cannot be put back any more, and return the packs that this is the end of.

        Their answers stay, and so do the results, which hold the questions as they were shown.
        """
        return self.packs.drop(self.timepiece.read().wall - KEPT_FOR)

    def file(self, pack: PackId) -> bytes:
        """Return a pack as one file, also one of the program. Raises QuizError where there is no such pack."""
        return self.reader().file(self._contents(pack))

    def refresh(self, generator: int) -> None:
        """Make the questions of packs that have none, or whose questions were made by earlier rules, from their files.

        Raises QuizError of the first that could not be made, once all others are.
        """
        stored = {pack.id for pack in self.banks.packs()}
        faults: list[QuizError] = []
        for pack in self.packs.installed():
            if pack.removed_at is None and (pack.id not in stored or pack.generator != generator):
                try:
                    bank, made_by = self.reader().bank(pack.id, self.packs.contents(pack.id))
                    self.packs.put_back(pack.id, bank, made_by)
                except QuizError as error:
                    faults.append(error)
        if faults:
            raise faults[0]

    def _contents(self, pack: PackId) -> Mapping[str, bytes]:
        if any(each.id == pack for each in self.packs.installed()):
            return self.packs.contents(pack)
        return self.reader().shipped(pack)

    def _installed(self, pack: PackId) -> InstalledPack:
        found = next((each for each in self.packs.installed() if each.id == pack), None)
        if found is None:
            raise not_added(pack)
        return found

    def _put(self, pack: PackInFile, look: PackPreview | None = None) -> InstalledPack:
        """Store the pack; with `look`, as another version of one whose files are whole."""
        at = self.timepiece.read().wall
        key = pack.bank.pack.id
        row = InstalledPack(
            id=key,
            uid=pack.about.uid,
            version=pack.about.version,
            title=pack.about.title,
            generator=pack.generator,
            added_at=at,
        )
        if look is None or look.changes is None:
            moved = moves((fact.id for fact in pack.bank.facts), pack.moved, self.packs.moves(key))
            change = VersionChange(at=at, moves=moved)
        else:
            earlier = self.reader().file(self.packs.contents(key))
            change = VersionChange(at=at, moves=look.changes.moves, restarted=look.changes.restarted, earlier=earlier)
        self.packs.put(row, pack.contents, pack.bank, change)
        return row


def _not_added(look: PackPreview) -> NotAddedError:
    """Return why the pack in the file cannot be added as a new one."""
    title = look.about.title if look.known is None else look.known.title
    match look.standing:
        case Standing.SHIPPED:
            return NotAddedError("{title} comes with SCO Quiz. Nothing was changed.", title=title)
        case Standing.TAKEN:
            return NotAddedError("Another pack is known as {pack} already. Nothing was changed.", pack=look.id)
        case Standing.REMOVED:
            return NotAddedError(
                "{title} was removed and can be put back as {pack}. Nothing was changed.", title=title, pack=look.id
            )
        case _:
            return NotAddedError(
                "{title} is there already, as {pack} in version {version}. Nothing was changed.",
                title=title,
                pack=look.id,
                version=look.known.version if look.known else look.about.version,
            )


def _not_updated(look: PackPreview) -> NotAddedError:
    """Return why the pack in the file takes no other one's place."""
    if look.standing is Standing.MIXED:
        return NotAddedError(
            "Version {version} of {title} uses the name of an earlier fact for another one, so your answers to the two "
            "would mix. Nothing was changed. Please tell its author.",
            version=look.about.version,
            title=look.about.title,
        )
    if look.standing is Standing.NEW:
        return NotAddedError(
            "{title} is not in your library, so there is nothing to update. Nothing was changed. Please add it.",
            title=look.about.title,
        )
    return _not_added(look)


def _whose(look: PackPreview) -> AskFirstError:
    known = look.known
    if look.standing is Standing.OLDER:
        return AskFirstError(
            "Version {version} of {title} is older than version {known}, which you have. Nothing was changed. Please "
            "say whose is to stay: yours, that of the file, or both.",
            version=look.about.version,
            title=look.about.title,
            known=known.version if known else 0,
        )
    return AskFirstError(
        "You have version {version} of {title} already, with other content. Nothing was changed. Please say whose is "
        "to stay: yours, that of the file, or both.",
        version=look.about.version,
        title=look.about.title,
    )
