"""The packs that were added from files. A pack, its files and its questions change in one transaction."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from sco_quiz.app.ports.library import InstalledPack, NoPackError, not_added
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.question import Bank
from sco_quiz.storage.bank.banks import put_bank, take_out_bank
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, digest
from sco_quiz.storage.database.transactions import Transactions

_PACK, _FILE = tables.InstalledPack, tables.PackFile
_VALUES = [column for column in _PACK.c if column.name != "files"]


class StoredPackFiles:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def installed(self) -> tuple[InstalledPack, ...]:
        """Return the packs by key, also those that were removed."""
        with self._transactions.reading() as connection:
            rows = connection.execute(select(*_VALUES).order_by(_PACK.c.id)).mappings()
            return tuple(checked(dict(row), InstalledPack) for row in rows)

    def contents(self, pack: PackId) -> Mapping[str, bytes]:
        """Return the files by name. Raises NoPackError where the pack is not there or a file of it is damaged."""
        with self._transactions.reading() as connection:
            count = connection.scalar(select(_PACK.c.files).where(_PACK.c.id == pack))
            rows = connection.execute(select(_FILE).where(_FILE.c.pack == pack)).all()
        if count is None:
            raise not_added(pack)
        texts = {row.name: str(row.content) for row in rows if digest(str(row.content)) == row.sha256}
        if len(texts) != count:
            raise NoPackError(
                "The files of the pack {pack} are damaged in the store. Your answers are kept. Please add the pack "
                "from its file again.",
                pack=pack,
            )
        return {name: text.encode() for name, text in texts.items()}

    def put(self, pack: InstalledPack, contents: Mapping[str, bytes], bank: Bank) -> None:
        """Store the pack with its questions, in the place of files of it that were damaged."""
        texts = {name: content.decode() for name, content in contents.items()}
        files = [
            {"pack": pack.id, "name": name, "sha256": digest(text), "content": text} for name, text in texts.items()
        ]
        row = {column.name: getattr(pack, column.name) for column in _VALUES}
        with self._transactions.writing() as connection:
            connection.execute(delete(_FILE).where(_FILE.c.pack == pack.id))
            connection.execute(delete(_PACK).where(_PACK.c.id == pack.id))
            connection.execute(insert(_PACK), {**row, "files": len(files)})
            connection.execute(insert(_FILE), files)
            put_bank(connection, bank)

    def remove(self, pack: PackId, at: datetime) -> None:
        """Take the questions out; the files and every answer stay."""
        with self._transactions.writing() as connection:
            connection.execute(update(_PACK).where(_PACK.c.id == pack).values(removed_at=at))
            take_out_bank(connection, pack)

    def put_back(self, pack: PackId, bank: Bank, generator: int) -> None:
        """Store the questions anew; the pack is not removed any more."""
        with self._transactions.writing() as connection:
            connection.execute(update(_PACK).where(_PACK.c.id == pack).values(removed_at=None, generator=generator))
            put_bank(connection, bank)
