"""What a pack in a file is to the library, and what it would change. Nothing is changed here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sco_quiz.app.library.changes import changes, given_again, moves
from sco_quiz.app.library.preview import PackPreview, Standing
from sco_quiz.app.ports.library import InstalledPack, NoPackError, PackInFile, PackReader, PackStore
from sco_quiz.domain.fact import FactId, PackId

AnswerCounts = Callable[[PackId], Mapping[FactId, int]]
"""Returns how many answers the learner who learns now gave to each fact of a pack."""


@dataclass(frozen=True, slots=True)
class Comparison:
    packs: PackStore
    reader: PackReader
    answers: AnswerCounts

    def preview(self, pack: PackInFile) -> PackPreview:
        """Compare a pack with what is installed. A removed pack is compared by its files, which are still there."""
        if pack.about.uid in self.reader.shipped_uids():
            return PackPreview(pack=pack, standing=Standing.SHIPPED)
        installed = self.packs.installed()
        if known := next((each for each in installed if each.uid == pack.about.uid), None):
            return self._of_known(pack, known)
        is_taken = any(each.id == pack.bank.pack.id for each in installed)
        return PackPreview(pack=pack, standing=Standing.TAKEN if is_taken else Standing.NEW)

    def _of_known(self, pack: PackInFile, known: InstalledPack) -> PackPreview:
        try:
            contents = self.packs.contents(known.id)
        except NoPackError:  # damaged: the file makes it good, whatever version it is
            return PackPreview(pack=pack, standing=Standing.NEW, known=known)
        if contents == pack.contents:
            standing = Standing.SAME if known.removed_at is None else Standing.REMOVED
            return PackPreview(pack=pack, standing=standing, known=known)
        before, _ = self.reader.bank(known.id, contents)
        moved = moves((fact.id for fact in pack.bank.facts), pack.moved, self.packs.moves(known.id))
        return PackPreview(
            pack=pack,
            standing=self._standing(pack, known),
            known=known,
            changes=changes(before, pack.bank, moved, self.answers(known.id)),
        )

    def _standing(self, pack: PackInFile, known: InstalledPack) -> Standing:
        if pack.about.version == known.version:
            return Standing.OTHER
        if pack.about.version < known.version:
            return Standing.OLDER
        again = given_again((fact.id for fact in pack.bank.facts), self.packs.moves(known.id))
        return Standing.MIXED if again else Standing.UPDATE
