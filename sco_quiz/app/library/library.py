"""The library: packs are added from files, removed and put back. No answer is ever lost by it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.clock import Timepiece
from sco_quiz.app.ports.library import InstalledPack, NoPackError, PackInFile, PackReader, PackStore, not_added
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

    def add(self, file: Path) -> PackInFile:
        """Add the pack in a file; its questions can be asked from then on.

        Raises NotAddedError where it is there already, QuizError where the file is no pack or breaks a rule; nothing is
        changed then. A pack whose files were damaged in the store gets them anew.
        """
        reader = self.reader()
        pack = reader.read(file)
        self._refuse_known(pack, reader)
        row = InstalledPack(
            id=pack.bank.pack.id,
            uid=pack.uid,
            version=pack.version,
            title=pack.title,
            generator=pack.generator,
            added_at=self.timepiece.read().wall,
        )
        self.packs.put(row, pack.contents, pack.bank)
        return pack

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
        if any(each.id == pack for each in self.packs.installed()):
            return self.reader().file(self.packs.contents(pack))
        return self.reader().shipped(pack)

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

    def _installed(self, pack: PackId) -> InstalledPack:
        found = next((each for each in self.packs.installed() if each.id == pack), None)
        if found is None:
            raise not_added(pack)
        return found

    def _refuse_known(self, pack: PackInFile, reader: PackReader) -> None:
        if pack.uid in reader.shipped_uids():
            raise NotAddedError("{title} comes with SCO Quiz. Nothing was changed.", title=pack.title)
        for other in self.packs.installed():
            if other.uid == pack.uid and self._is_whole(other.id):
                if other.removed_at is not None:
                    raise NotAddedError(
                        "{title} was removed and can be put back as {pack}. Nothing was changed.",
                        title=other.title,
                        pack=other.id,
                    )
                raise NotAddedError(
                    "{title} is there already, as {pack} in version {version}. Nothing was changed.",
                    title=other.title,
                    pack=other.id,
                    version=other.version,
                )
            if other.uid != pack.uid and other.id == pack.bank.pack.id:
                raise NotAddedError(
                    "Another pack is known as {pack} already. Nothing was changed.", pack=pack.bank.pack.id
                )

    def _is_whole(self, pack: PackId) -> bool:
        try:
            self.packs.contents(pack)
        except NoPackError:
            return False
        return True
