"""Compare the tables and indexes of a file with ours, as SQL, before any row is read.

SQLite executes what stands in the schema: ON CONFLICT REPLACE lets a new answer overwrite an old one; a CHECK, a
generated column or an index on an expression computes anything at each check; a trigger or a view acts unseen. So the
SQL itself is compared, except for spaces and needless quotes, before any statement could set it going.
"""

import re
import sqlite3
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.database import tables

_FROZEN = Path(__file__).parents[1] / "opening" / "migrations"
_ENCODING = "UTF-8"
_MOST = 200  # tables and indexes, of which there are some fifty
_OF_ITSELF = "sqlite_autoindex_"  # SQLite names the index of a key so; it follows from the table
_SPACES = " \t\n\f\r"  # what SQLite takes for spaces; any other character is part of a name
_NAMED = re.compile(r"CREATE (?:UNIQUE )?(TABLE|INDEX) (\w+)")
_ACTS = re.compile(
    r"\b(AS|CHECK|COLLATE|CONFLICT|DEFAULT|GENERATED|ON DELETE|ON UPDATE|WHERE)\b|--|/\*|['`\[;]", re.IGNORECASE
)
_PLAIN_INDEX = re.compile(r"CREATE (UNIQUE )?INDEX \w+ ON \w+\(\w+(,\w+)*\)")


def foreign_part(connection: sqlite3.Connection) -> str:
    """Return the first table, index or other object that this program does not make, in words; empty for none.

    A file of a later version may have any tables that do nothing by themselves. Only the header and the schema table
    are read. Raises sqlite3.Error.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version < 1:
        return f"a version {version}"
    encoding = connection.execute("PRAGMA encoding").fetchone()[0]
    if encoding != _ENCODING:  # columns are read as bytes, which would be other texts
        return f"texts in {encoding}"
    found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchmany(_MOST)
    if len(found) == _MOST:
        return "a great many tables"
    made = [row for row in found if not (row[0] == "index" and row[3] is None and str(row[1]).startswith(_OF_ITSELF))]
    wanted = _known(version)
    for kind, name, of, sql in made:
        text = normalised(str(sql))
        fits = _is_plain(kind, text) if wanted is None else (kind, of, text) == wanted.get(name)
        if not fits:
            return f"the {plain(str(kind))} {plain(str(name))}"
    missing = (wanted or {}).keys() - {row[1] for row in made}
    if missing or len(made) != len({row[1] for row in made}):
        return "not " + ", ".join(sorted(missing)) if missing else "a table twice"
    return ""


def normalised(sql: str) -> str:
    """Return the SQL without spaces and quotes that mean nothing.

    SQLite puts quotes around a name when a table is renamed. Only words of small letters lose them: the keywords of SQL
    are in capitals here.
    """
    text = re.sub(r'"([a-z_][a-z0-9_]*)"', r"\1", sql)
    return re.sub(r" ?([(),]) ?", r"\1", re.sub(f"[{_SPACES}]+", " ", text.strip(_SPACES)))


@cache
def _known(version: int) -> Mapping[str, tuple[str, str, str]] | None:
    """Return for each name: table or index, the table it belongs to, and its SQL. None for a later version."""
    if version > tables.SCHEMA_VERSION:
        return None
    if version == tables.SCHEMA_VERSION:
        made = [*of_this_version()]
    else:
        text = (_FROZEN / f"v{version}.sql").read_text(encoding="utf-8")
        made = [part.strip() for part in re.sub("--.*", "", text).split(";") if part.strip()]
    return dict(map(_entry, map(normalised, made)))


@cache
def of_this_version() -> tuple[str, ...]:
    """The SQL of every table, then of every index: what a new store is made with, and what one is compared with."""
    here = dialect()
    indexes = (index for table in tables.METADATA.tables.values() for index in table.indexes)
    return (
        *(str(CreateTable(table).compile(dialect=here)) for table in tables.METADATA.tables.values()),
        *(str(CreateIndex(index).compile(dialect=here)) for index in indexes),
    )


def _entry(sql: str) -> tuple[str, tuple[str, str, str]]:
    named = _NAMED.match(sql)
    if named is None:
        raise ValueError(f"no table and no index: {sql}")
    kind, name = named[1].lower(), named[2]
    of = name if kind == "table" else sql.partition(" ON ")[2].partition("(")[0]
    return name, (kind, of, sql)


def _is_plain(kind: str, sql: str) -> bool:
    if kind == "index":
        return _PLAIN_INDEX.fullmatch(sql) is not None
    return kind == "table" and sql.startswith("CREATE TABLE ") and not _ACTS.search(re.sub(r'"\w*"', "", sql))
