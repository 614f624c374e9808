"""Faults of what is stored of packs that were added: their files, versions that are kept, the names of their facts."""

import binascii
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, select

from sco_quiz.app.ports.library import InstalledPack, KeptVersion
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.bank.fact_names import is_moved, is_restarted
from sco_quiz.storage.database import sqlite_errors, tables
from sco_quiz.storage.database.codec import checked, digest

_ADD_AGAIN = "Please add the pack from its file again; your answers stay."
_HARMLESS = "Your answers stay."


def faults(connection: Connection, store: Path) -> Iterator[str]:
    """Yield a sentence for each fault; one table that cannot be read does not hide the others."""
    for name, check, remedy in (
        ("packs that were added", _installed, _ADD_AGAIN),
        ("earlier versions of packs", _kept, _HARMLESS),
        ("names of packs", _names, _HARMLESS),
        ("changes of facts by updates", _histories, "Figures may count an answer for another fact; your answers stay."),
    ):
        try:
            with sqlite_errors.explained(store):
                yield from check(connection)
        except QuizError as error:
            yield f"The {name} cannot be read ({error}). {remedy}"


def _installed(connection: Connection) -> Iterator[str]:
    """Check each file of a pack with its sum, and that none is missing."""
    pack, file = tables.InstalledPack, tables.PackFile
    for row in connection.execute(select(pack)).mappings():
        added = checked({name: row[name] for name in row if name != "files"}, InstalledPack)
        files = connection.execute(select(file).where(file.c.pack == row["id"])).mappings().all()
        texts = [checked([each["name"], each["sha256"], each["content"]], tuple[str, str, str]) for each in files]
        if len(files) != row["files"] or any(digest(content) != sha256 for _, sha256, content in texts):
            yield f"The files of the pack {plain(added.id)} are damaged. {_ADD_AGAIN}"


def _kept(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(tables.KeptPack)).mappings():
        version = checked({name: row[name] for name in row if name != "content"}, KeptVersion)
        content = checked(row["content"], str)
        if digest(content) != version.sha256 or not _is_base64(content):
            name = f"{version.version} of the pack {plain(version.pack)}"
            yield f"Version {name}, which was kept, is damaged. {_HARMLESS}"


def _is_base64(content: str) -> bool:
    try:
        b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def _names(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(tables.PackName)):
        if not all(isinstance(each, str) for each in row):
            yield f"A name of the pack {plain(str(row.pack))} is damaged. {_HARMLESS}"


def _histories(connection: Connection) -> Iterator[str]:
    for table, is_sound in ((tables.MovedFact, is_moved), (tables.RestartedFact, is_restarted)):
        for row in connection.execute(select(table)):
            if not is_sound(*row):
                yield f"What an update said of the fact {plain(str(row.fact))} is damaged. {_HARMLESS}"
