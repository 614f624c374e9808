"""Read the files of a pack as records: strictly, and reporting every fault of every file at once."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

import msgspec
from msgspec import Struct, structs
from msgspec.structs import FieldInfo

from sco_quiz.authoring.pack.findings import Finding, PackError
from sco_quiz.authoring.pack.pack_files import FACTS_FOLDER, MAX_PACK, PACK_FILE, SEALS_FILE, VALUES_FILE, PackFiles
from sco_quiz.authoring.pack.records import (
    ASKS,
    AskRecord,
    FactRecord,
    PackRecord,
    PassageRecord,
    PoolRecord,
    SealRecord,
    ValueRecord,
)
from sco_quiz.authoring.pack.text_checks import LONG_NAME, odd_texts, unfit
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.evidence import Paragraphs
from sco_quiz.domain.plain_text import plain

MOST_ASKS = 1_000  # of a pack: every two questions are compared

R = TypeVar("R", bound=Struct)
Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seals:
    """What is recorded of the article without a word of it: paragraphs by number, passages by their fact's id."""

    paragraphs: Mapping[str, SealRecord]
    passages: Mapping[str, PassageRecord]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The records of one pack. `files` says which files hold a fact: one, unless its id is doubled.

    `text` are the paragraphs of the article where the pack carries it.
    """

    pack: PackRecord
    values: tuple[ValueRecord, ...] = ()
    pool: tuple[PoolRecord, ...] = ()
    facts: tuple[FactRecord, ...] = ()
    seals: Mapping[str, SealRecord] = field(default_factory=dict)
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    text: Paragraphs = field(default_factory=dict)


def read(files: PackFiles, only: str | None = None) -> Source:
    """Return the records of the pack; with `only`, of its fact files that one alone.

    Raises PackError with every fault that could be found, QuizError where there is no pack.
    """
    if PACK_FILE not in files.names:
        raise QuizError(
            "There is no question pack in {folder}: it holds no {file}.", folder=files.place, file=PACK_FILE
        )
    if files.is_too_large:
        raise PackError(files.name, [Finding(f"{files.name}:-", "file", f"is larger than {MAX_PACK:,} bytes.")])
    reader = _Reader(files)
    pack = reader.pack()
    facts = {name: reader.table(name) for name in ([only] if only else files.fact_files)}
    glossary = {VALUES_FILE: reader.table(VALUES_FILE)} | facts
    seals = reader.seals()
    values = tuple(reader.records(glossary, "value", ValueRecord))
    pool = tuple(reader.records(glossary, "pool", PoolRecord))
    placed = [(name, fact) for name, table in facts.items() for fact in reader.facts(name, table)]
    reader.refuse_other_keys(glossary, {"value", "pool", "fact"})
    if (asks := sum(len(fact.ask) for _, fact in placed)) > MOST_ASKS:
        reader.fault(FACTS_FOLDER, f"asks {asks:,} times; at most {MOST_ASKS:,} make a pack.")
    if pack is None or reader.findings:
        raise PackError(files.name, reader.findings)
    return Source(
        pack=pack,
        values=values,
        pool=pool,
        facts=tuple(fact for _, fact in placed),
        seals=seals.paragraphs,
        spans={fact: passage.span for fact, passage in seals.passages.items()},
        files={fact.id: tuple(plain(name) for name, other in placed if other.id == fact.id) for _, fact in placed},
    )


def read_seals(files: PackFiles) -> Seals:
    """Return the fingerprints of the pack. Raises PackError."""
    reader = _Reader(files)
    seals = reader.seals()
    if reader.findings:
        raise PackError(files.name, reader.findings)
    return seals


class _Reader:
    """A reader that goes on after a fault and remembers it."""

    def __init__(self, files: PackFiles) -> None:
        self.files = files
        self.findings: list[Finding] = []

    def fault(self, where: str, message: str, rule: str = "record") -> None:
        self.findings.append(Finding(plain(f"{self.files.name}:{where}"), rule, plain(message)))

    def table(self, name: str) -> Table:
        """Return the parsed file; empty, with a fault noted, where it is missing or broken."""
        if name not in self.files.names and name in {VALUES_FILE, SEALS_FILE}:
            return {}  # both files are optional: values may stand in the fact files, and fingerprints are made later
        try:
            return self.parsed(self.files.content(name).decode("utf-8"), name)
        except OSError as error:
            self.fault(name, f"could not be read ({error.strerror}).", "file")
        except UnicodeDecodeError as error:
            self.fault(name, f"is not UTF-8 text (byte {error.start}); save it as UTF-8.", "file")
        except RecursionError:
            self.fault(name, "is not valid TOML: it is nested too deeply.", "file")
        except tomllib.TOMLDecodeError as error:
            self.fault(name, f"is not valid TOML: {error}.", "file")
        except ValueError:  # raised by Python, not by the parser
            self.fault(name, "is not valid TOML: a number has too many digits.", "file")
        return {}

    def parsed(self, text: str, name: str) -> Table:
        """Return the parsed text; empty, with a fault noted, where it is too much. Raises what the parser raises."""
        if LONG_NAME.search(text):
            self.fault(name, "holds a name of too many parts.", "file")
            return {}
        table = tomllib.loads(text)
        if reason := unfit(table):
            self.fault(name, reason, "file")
            return {}
        return table

    def pack(self) -> PackRecord | None:
        before = len(self.findings)
        table = self.table(PACK_FILE)
        return self.record(table, PackRecord, PACK_FILE) if len(self.findings) == before else None

    def record(self, raw: object, kind: type[R], where: str) -> R | None:
        """Return one record, converted field by field so that a second fault is reported too."""
        if not isinstance(raw, dict):
            self.fault(where, "is not a table.")
            return None
        before = len(self.findings)
        known = {info.name: info for info in _fields(kind)}
        for name in sorted(raw.keys() - known.keys()):
            self.fault(where, f"unknown key '{name}'; known are {', '.join(sorted(known))}.")
        fields: Table = {}
        for name, info in known.items():
            if name not in raw:
                if info.required:
                    self.fault(where, f"'{name}' is missing.")
                continue
            try:
                fields[name] = msgspec.convert(raw[name], info.type)
            except msgspec.ValidationError as error:
                self.fault(where, f"'{name}': {error}")
            for text, oddity in odd_texts(raw[name]):
                self.fault(where, f"'{name}' {oddity}: {text!a}.")
        return kind(**fields) if len(self.findings) == before else None

    def records(self, tables: Mapping[str, Table], key: str, kind: type[R]) -> Iterator[R]:
        for file, table in tables.items():
            for i, raw in enumerate(self.array(table, key, file), 1):
                label = raw.get("text", i) if isinstance(raw, dict) else i
                record = self.record(raw, kind, f"{file}:{key} {label}")
                if record is not None:
                    yield record

    def facts(self, file: str, table: Table) -> Iterator[FactRecord]:
        for i, raw in enumerate(self.array(table, "fact", file), 1):
            if not isinstance(raw, dict):
                self.fault(f"{file}:fact {i}", "is not a table.")
                continue
            where = f"{file}:{raw.get('id', f'fact {i}')}"
            asks = [self.ask(ask, f"{where}:ask {n}") for n, ask in enumerate(self.array(raw, "ask", where), 1)]
            if not asks:
                self.fault(where, "has no [[fact.ask]]: a fact that is never asked is not needed.")
            fact = self.record({k: v for k, v in raw.items() if k != "ask"}, FactRecord, where)
            if fact is not None:
                yield structs.replace(fact, ask=tuple(ask for ask in asks if ask is not None))

    def ask(self, raw: object, where: str) -> AskRecord | None:
        kind = raw.get("kind") if isinstance(raw, dict) else None
        shape = next((shape for known, shape in ASKS.items() if known == kind), None)
        if shape is None:
            self.fault(where, f"'kind' is {kind!r}; known are {', '.join(ASKS)}.")
            return None
        return self.record(raw, shape, f"{where} ({kind})")

    def array(self, table: Table, key: str, where: str) -> list[object]:
        found = table.get(key, [])
        if isinstance(found, list):
            return found
        self.fault(where, f"'{key}' must be written as [[{key}]] tables.")
        return []

    def seals(self) -> Seals:
        table = self.table(SEALS_FILE)
        self.refuse_other_keys({SEALS_FILE: table}, {"paragraph", "passage"})
        paragraphs = {seal.paragraph: seal for seal in self.records({SEALS_FILE: table}, "paragraph", SealRecord)}
        try:
            return Seals(paragraphs, msgspec.convert(table.get("passage", {}), dict[str, PassageRecord]))
        except msgspec.ValidationError as error:
            self.fault(SEALS_FILE, f"'passage': {error}")
            return Seals(paragraphs, {})

    def refuse_other_keys(self, tables: Mapping[str, Table], allowed: set[str]) -> None:
        for file, table in tables.items():
            for name in sorted(table.keys() - allowed):
                self.fault(file, f"unknown key '{name}' at the top; known are {', '.join(sorted(allowed))}.")


@cache  # asking msgspec each time costs more than converting a record
def _fields(kind: type[Struct]) -> tuple[FieldInfo, ...]:
    return structs.fields(kind)
