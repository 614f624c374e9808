"""The library: packs are added from files, updated, removed and put back. No answer is ever lost by it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sco_quiz.app.library.changes import PackChanges, changes, moves
from sco_quiz.app.library.preview import PackPreview, Standing
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.clock import Timepiece
from sco_quiz.app.ports.library import (
    InstalledPack,
    NoPackError,
    PackAbout,
    PackInFile,
    PackReader,
    PackStore,
    not_added,
)
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId


class NotAddedError(QuizError):
    """A pack that is there already, or that would be taken for another one."""


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
    """`reader` is asked for when a file is read or written: it takes a moment to load."""

    packs: PackStore
    banks: Banks
    reader: Callable[[], PackReader]
    timepiece: Timepiece

    def rows(self) -> tuple[PackRow, ...]:
        """Return the packs of the program, then those that were added, each by key."""
        added = {pack.id: pack for pack in self.packs.installed()}
        shipped = [pack for pack in self.banks.packs() if pack.id not in added]
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
        if pack.about.uid in self.reader().shipped_uids():
            return PackPreview(pack=pack, standing=Standing.SHIPPED)
        for known in self.packs.installed():
            if known.uid == pack.about.uid:
                return self._compared(pack, known)
            if known.id == pack.bank.pack.id:
                return PackPreview(pack=pack, standing=Standing.TAKEN)
        return PackPreview(pack=pack, standing=Standing.NEW)

    def add(self, look: PackPreview) -> InstalledPack:
        """Add a pack that is new here; its questions can be asked from then on.

        Raises NotAddedError where it is there already or comes with the program; nothing is changed then. A pack whose
        files were damaged in the store gets them anew.
        """
        look = self.compare(look.pack)  # another window may have been quicker
        if look.standing is not Standing.NEW:
            raise _not_added(look)
        row = self._row(look.pack)
        self.packs.put(row, look.pack.contents, look.pack.bank)
        return row

    def remove(self, pack: PackId) -> InstalledPack:
        """Take the pack out of every draw. Its files and all answers stay. Raises NoPackError."""
        row = self._installed(pack)
        if row.removed_at is not None:
            return row
        at = self.timepiece.read().wall
        self.packs.remove(pack, at)
        return replace(row, removed_at=at)

    def put_back(self, pack: PackId) -> InstalledPack:
        """Make the pack's questions from its stored files again. Raises NoPackError where these are damaged."""
        row = self._installed(pack)
        if row.removed_at is None:
            return row
        bank, generator = self.reader().bank(pack, self.packs.contents(pack))
        self.packs.put_back(pack, bank, generator)
        return replace(row, removed_at=None, generator=generator)

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

    def _row(self, pack: PackInFile) -> InstalledPack:
        return InstalledPack(
            id=pack.bank.pack.id,
            uid=pack.about.uid,
            version=pack.about.version,
            title=pack.about.title,
            generator=pack.generator,
            added_at=self.timepiece.read().wall,
        )

    def _compared(self, pack: PackInFile, known: InstalledPack) -> PackPreview:
        try:
            contents = self.packs.contents(known.id)
        except NoPackError:
            return PackPreview(pack=pack, standing=Standing.NEW, known=known)
        if contents == pack.contents:
            standing = Standing.SAME if known.removed_at is None else Standing.REMOVED
            return PackPreview(pack=pack, standing=standing, known=known)
        if pack.about.version == known.version:
            standing = Standing.OTHER
        else:
            standing = Standing.UPDATE if pack.about.version > known.version else Standing.OLDER
        return PackPreview(pack=pack, standing=standing, known=known, changes=self._changes(pack, known, contents))

    def _changes(self, pack: PackInFile, known: InstalledPack, contents: Mapping[str, bytes]) -> PackChanges:
        before, _ = self.reader().bank(known.id, contents)
        moved = moves((fact.id for fact in before.facts), (fact.id for fact in pack.bank.facts), pack.moved, {})
        return changes(before, pack.bank, moved, {})


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
