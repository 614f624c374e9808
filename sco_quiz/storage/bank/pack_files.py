"""The packs that were added from files. A pack, its files, its questions and its facts' names change together."""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from sco_quiz.app.ports.library import InstalledPack, KeptVersion, NoPackError, VersionChange, not_added
from sco_quiz.domain.fact import FactId, PackId
from sco_quiz.domain.question import Bank
from sco_quiz.storage.attempts import summaries
from sco_quiz.storage.bank.banks import put_bank, take_out_bank
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, digest
from sco_quiz.storage.database.transactions import Transactions

_PACK, _FILE, _KEPT = tables.InstalledPack, tables.PackFile, tables.KeptPack
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

    def put(
        self, pack: InstalledPack, contents: Mapping[str, bytes], bank: Bank, change: VersionChange | None = None
    ) -> None:
        """Store the pack with its questions, in the place of an earlier version or of files that were damaged."""
        texts = {name: content.decode() for name, content in contents.items()}
        files = [
            {"pack": pack.id, "name": name, "sha256": digest(text), "content": text} for name, text in texts.items()
        ]
        row = {column.name: getattr(pack, column.name) for column in _VALUES}
        with self._transactions.writing() as connection:
            if change is not None:
                _keep_earlier(connection, pack.id, change)
            connection.execute(delete(_FILE).where(_FILE.c.pack == pack.id))
            connection.execute(delete(_PACK).where(_PACK.c.id == pack.id))
            connection.execute(insert(_PACK), {**row, "files": len(files)})
            connection.execute(insert(_FILE), files)
            put_bank(connection, bank)
            if change is not None:
                tell_changes(connection, pack.id, change)

    def moves(self, pack: PackId) -> Mapping[FactId, FactId]:
        """Return the present ids of the pack's facts by all earlier ones."""
        moved = tables.MovedFact.c
        with self._transactions.reading() as connection:
            rows = connection.execute(select(moved.fact, moved.present).where(moved.pack == pack)).all()
        return {
            FactId(fact): FactId(present) for fact, present in checked(list(map(tuple, rows)), list[tuple[str, str]])
        }

    def kept(self) -> tuple[KeptVersion, ...]:
        """Return the earlier versions that are kept, the newest of each pack first."""
        columns = [column for column in _KEPT.c if column.name != "content"]
        with self._transactions.reading() as connection:
            rows = connection.execute(select(*columns).order_by(_KEPT.c.pack, _KEPT.c.kept_at.desc())).mappings()
            return tuple(checked(dict(row), KeptVersion) for row in rows)

    def kept_file(self, version: KeptVersion) -> bytes:
        """Return an earlier version as one file. Raises NoPackError where it is not there or damaged."""
        mine = (_KEPT.c.pack == version.pack, _KEPT.c.sha256 == version.sha256)
        with self._transactions.reading() as connection:
            content = connection.scalar(select(_KEPT.c.content).where(*mine))
        try:
            if content is not None and digest(str(content)) == version.sha256:
                return b64decode(str(content), validate=True)
        except binascii.Error:
            pass  # told below
        raise NoPackError(
            "Version {version} of {title} is not kept any more, or damaged. Nothing was changed.",
            version=version.version,
            title=version.title,
        )

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

    def drop(self, before: datetime) -> tuple[InstalledPack, ...]:
        """Delete the files of packs that were removed before then, and versions that were kept before then."""
        gone = tuple(pack for pack in self.installed() if pack.removed_at is not None and pack.removed_at < before)
        if not gone and all(version.kept_at >= before for version in self.kept()):
            return ()
        with self._transactions.writing() as connection:
            old = select(_PACK.c.id).where(_PACK.c.removed_at < before)  # another window may have put one back
            dropped = set(connection.scalars(old))
            connection.execute(delete(_KEPT).where((_KEPT.c.kept_at < before) | _KEPT.c.pack.in_(dropped)))
            connection.execute(delete(_FILE).where(_FILE.c.pack.in_(dropped)))
            connection.execute(delete(_PACK).where(_PACK.c.id.in_(dropped)))
        return tuple(pack for pack in gone if pack.id in dropped)


def tell_changes(connection: Connection, pack: PackId, change: VersionChange) -> None:
    """Store where the history of facts goes from now on and what of it counts, and fold it again for everybody.

    The names of an earlier change that do not hold any more are replaced.
    """
    moved, restarted = tables.MovedFact, tables.RestartedFact
    query = select(moved.c.fact, moved.c.present).where(moved.c.pack == pack)
    before = {str(row.fact): str(row.present) for row in connection.execute(query)}
    touched = {name for each in before.items() ^ change.moves.items() for name in each} | set(change.restarted)
    if not touched:
        return
    connection.execute(delete(moved).where(moved.c.pack == pack))
    if change.moves:
        rows = [{"pack": pack, "fact": fact, "present": present} for fact, present in change.moves.items()]
        connection.execute(insert(moved), rows)
    columns = select(restarted.c.fact, restarted.c.at).where(restarted.c.pack == pack)
    afresh = {change.moves.get(row.fact, row.fact): row.at for row in connection.execute(columns)}
    afresh |= dict.fromkeys(change.restarted, change.at)
    connection.execute(delete(restarted).where(restarted.c.pack == pack))
    if afresh:
        connection.execute(insert(restarted), [{"pack": pack, "fact": fact, "at": at} for fact, at in afresh.items()])
    summaries.refold(connection, touched)


def _keep_earlier(connection: Connection, pack: PackId, change: VersionChange) -> None:
    """Keep the version before, in the place of the same one that was kept earlier."""
    earlier = connection.execute(select(_PACK.c.version, _PACK.c.title).where(_PACK.c.id == pack)).one_or_none()
    if change.earlier is None or earlier is None:
        return
    content = b64encode(change.earlier).decode()
    row = {"pack": pack, "sha256": digest(content), "content": content, "kept_at": change.at}
    connection.execute(delete(_KEPT).where(_KEPT.c.pack == pack, _KEPT.c.sha256 == row["sha256"]))
    connection.execute(insert(_KEPT), {**row, "version": earlier.version, "title": earlier.title})
