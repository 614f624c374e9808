"""Everything that the program reads from outside, one function each: they take an input or raise QuizError.

Each gives what was told to the person on the way. What was refused must have left nothing behind.
"""

import contextlib
import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice

from sco_quiz.app.learners.preferences import Preferences, Settings
from sco_quiz.authoring import service
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.findings import PackError
from sco_quiz.authoring.pack.hashing import content_hash
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.sharing.archive import built, opened, read_file
from sco_quiz.composition import Joined
from sco_quiz.domain.drawing import Wanted
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Bank
from sco_quiz.files.own_files import SEEN, STORE
from sco_quiz.gui.pages.safety.recovery_text import RecoveryText
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.app.fakes import FakeTimepiece
from tests.authoring.packs import made_carrying, text_of
from tests.fuzz.asking import everything_asked
from tests.fuzz.room import PACK, Room, bundle, check_unchanged, listing, unbundle
from tests.storage.learner_records import ME, exported

SHOWN_BODY = re.compile(rb'^\{"kind":"question","digest":"([0-9a-f]{64})","body":(.*)\}$')


class DifferentError(AssertionError):
    """What was taken is not what was given."""


@dataclass(frozen=True, slots=True)
class Target:
    """`seeds` are real files, `words` what belongs into them."""

    run: Callable[[bytes, Room], Iterable[str]]
    seeds: Callable[[Room], tuple[bytes, ...]]
    words: tuple[bytes, ...] = ()


def pack(data: bytes, room: Room) -> Iterator[str]:
    """A folder of fact files: those of the sample with those of the input in their place."""
    folder = room.pack()
    unbundle(data, folder)
    before = listing(folder)
    try:
        yield from service.check(folder, room.article, None)
        bank = load_pack(in_folder(folder))
        service.export(folder)
        service.stats(folder)
    finally:
        check_unchanged(folder, before)
    with room.opened() as store:
        _store_and_read(bank, store)
        with contextlib.suppress(PackError):
            room.evidence(store).keep_up()
    service.fingerprint(folder, room.article)
    content_hash(in_folder(folder))


def _store_and_read(bank: Bank, store: Store) -> None:
    store.banks.replace(bank)
    ids = [question.id for question in bank.questions]
    if store.banks.questions(ids) != bank.questions or store.banks.facts(bank.pack.id) != bank.facts:
        raise DifferentError
    (offer,) = store.banks.pool(bank.pack.id, ME).offers((Wanted(count=0),))
    if offer.size != len(ids) or bank.pack not in store.banks.packs():
        raise DifferentError


def article(data: bytes, room: Room) -> Iterator[str]:
    """A copy of the article that a learner attaches, and that a writer checks a pack against."""
    file = room.case / "copy.txt"
    file.write_bytes(data)
    with room.opened() as store:
        evidence, before = room.evidence(store), listing(room.case)
        try:
            attached = evidence.attach(file)
        except QuizError as error:
            yield str(error)
            check_unchanged(room.case, before)
        else:
            facts = store.banks.facts(PACK)
            shown = evidence.evidence(facts[0].id)
            if shown.is_stale and not attached.stale:
                raise DifferentError
            evidence.keep_up()
            evidence.detach(PACK)
    yield from service.check(room.questions / PACK, file, None)


def carried(data: bytes, room: Room) -> Iterator[str]:
    """The text that a pack carries, as a writer checks it, shares it and a learner reads it."""
    folder = made_carrying(room.pack(), room.article)
    (folder / "text.md").write_bytes(data)
    before = listing(folder)
    try:
        yield from service.check(folder, None, None)
        opened(built(in_folder(folder)), "shared.scoquiz")
        bank = load_pack(in_folder(folder))
    finally:
        check_unchanged(folder, before)
    with room.opened() as store:
        _store_and_read(bank, store)
        if store.banks.text(bank.pack.id) != bank.text or not bank.text:
            raise DifferentError
        evidence = room.evidence(store)
        passages = [evidence.evidence(fact.id).passage for fact in bank.facts]
        if not all(passage and passage.text[slice(*passage.span)] for passage in passages):
            raise DifferentError


def record(data: bytes, room: Room) -> Iterator[str]:
    """A learner's record that is brought in."""
    file = room.case / "record.json"
    file.write_bytes(data)
    with room.opened() as store:
        before = listing(room.case)
        try:
            store.learner_files.bring_in(file)
        except QuizError as error:
            yield str(error)
            check_unchanged(room.case, before)
        else:
            start, _, end = data.rpartition(b",\n")
            if sha256(start + b",\n").hexdigest().encode() not in end:
                raise DifferentError("a record was taken although its sum is wrong")
            if faults := store.health().faults:
                raise DifferentError(faults)
            yield from everything_asked(store, room.examiner, room.case)
            for learner in store.learners.everyone():
                exported(store, room.case / "again.json", learner.id)


def resealed(data: bytes, room: Room) -> Iterator[str]:
    """As `record`, but the sums in the file are made right first: what lies behind them is reached."""
    lines = data.split(b",\n")
    for at, line in enumerate(lines):
        if found := SHOWN_BODY.match(line):
            digest = sha256(found[2]).hexdigest().encode()
            lines = [other.replace(found[1], digest) for other in lines]
            lines[at] = b'{"kind":"question","digest":"' + digest + b'","body":' + found[2] + b"}"
    start = b"".join(line + b",\n" for line in lines[:-1])
    counts = {
        kind: sum(line.startswith(b'{"kind":"%s"' % kind) for line in lines) for kind in (b"question", b"attempt")
    }
    end = {"questions": counts[b"question"], "attempts": counts[b"attempt"], "sha256": sha256(start).hexdigest()}
    yield from record(start + json.dumps({"kind": "end", **end}, separators=(",", ":")).encode() + b"\n]\n", room)


def store(data: bytes, room: Room) -> Iterator[str]:
    """The file with the answers: opened, read in every way, exported, computed again."""
    folder = room.put_store(data)
    before = listing(folder)
    try:
        with closing(open_store(folder, writable=False, busy_ms=1)) as found:
            list(found.answers())
    except QuizError as error:
        yield str(error)
    check_unchanged(folder, before)
    try:
        opened = open_store(folder, busy_ms=1)
    except QuizError:
        check_unchanged(folder, before)
        raise
    with closing(opened):
        yield from everything_asked(opened, room.examiner, room.case)


def cells(data: bytes, room: Room) -> Iterator[str]:
    """As `store`, but with other values in sound pages: JSON lines of table, column, row and value."""
    path = room.case / STORE
    path.write_bytes(room.store)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for line in data.splitlines():
            with contextlib.suppress(ValueError, TypeError, OverflowError, RecursionError, sqlite3.Error):
                _put(connection, *json.loads(line))
    changed = path.read_bytes()
    path.unlink()
    yield from store(changed, room)


def _put(connection: sqlite3.Connection, table: str, column: str, row: int, value: object) -> None:
    """A value in a list is put there as bytes that claim to be text."""
    place, cast = ("CAST(? AS TEXT)", value[0].encode("latin-1")) if isinstance(value, list) else ("?", value)
    rows = [each[0] for each in connection.execute(f'SELECT rowid FROM "{table}" ORDER BY rowid')]  # noqa: S608
    statement = f'UPDATE OR REPLACE "{table}" SET "{column}" = {place} WHERE rowid = ?'  # noqa: S608
    if rows:
        connection.execute(statement, (cast, rows[row % len(rows)]))


def preferences(data: bytes, room: Room) -> tuple[()]:
    """What a learner has set: lines of a name and a text, as they lie in the store."""
    folder = room.put_store()
    with closing(sqlite3.connect(folder / STORE)) as connection, connection:
        for line in islice(data.split(b"\n"), 100):
            name, _, value = line.partition(b"=")
            row = "INSERT OR REPLACE INTO preference VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT))"
            connection.execute(row, (ME, name, value))
    with closing(open_store(folder, busy_ms=1)) as opened:
        settings = Settings(opened.learners, opened.learners)
        found = settings.preferences()
        overview = Joined(opened, room.examiner, FakeTimepiece(), make.seeded).overview
        overview.home(ME, found.goal)
        settings.prefer(Preferences(exam=found.exam))
        exported(opened, room.case / "exported.json")
    return ()


def seen(data: bytes, room: Room) -> tuple[()]:
    """What was noted of the store and of its folder."""
    folder = room.put_store()
    file = folder / SEEN
    file.write_bytes(data)
    try:
        opened = open_store(folder, busy_ms=1)
    except QuizError:
        words = RecoveryText()
        found = StoreRecovery(folder, make.NOON).examine()
        if found.older is None or not words.found(found):
            raise DifferentError from None
        raise
    with closing(opened):
        opened.backups.folder.tell(["something"])
    return ()


def shared(data: bytes, room: Room) -> Iterator[str]:
    """A pack as one file: taken in memory, or refused; either way nothing is written anywhere."""
    file = room.case / "river.scoquiz"
    file.write_bytes(data)
    before = listing(room.case)
    try:
        found = opened(read_file(file), file.name)
    except PackError as error:
        yield from (str(finding) for finding in error.findings)
    else:
        again = opened(built(found.files), file.name)
        if again.files.contents != found.files.contents or again.manifest.files != found.manifest.files:
            raise DifferentError
        if again.manifest == found.manifest and again.fingerprint != found.fingerprint:
            raise DifferentError("one pack has two fingerprints")
    finally:
        check_unchanged(room.case, before)


def _seen(generation: int) -> bytes:
    made = make.NOON.isoformat(timespec="microseconds")
    sight = {"generation": generation, "attempts": 3, "attempt": f"{7:032x}", "entry": 9, "at": "2025-09-08T12:00:00Z"}
    return json.dumps({"stores": {made: sight}, "told": ["copy sco-quiz (1).sqlite3"]}).encode()


def _cells(room: Room) -> tuple[bytes, ...]:
    return tuple(json.dumps([*names, 0, 0]).encode() for names in room.cells)


TARGETS = {
    "pack": Target(
        pack,
        lambda room: (bundle(room.questions / PACK),),
        (b"[[fact]]\n", b"[[fact.ask]]\n", b'kind = "number"\n', b"inf", b"[passage]\n", b"\n--- facts/more.toml\n"),
    ),
    "article": Target(
        article,
        lambda room: (room.article.read_bytes(),),
        (b"Updated: 2024-05-14", b"[Photo/River Post]", b"Top\n", b" From page 2 ", "\u0301".encode() * 50),
    ),
    "carried": Target(
        carried,
        lambda room: (text_of(room.article),),
        (b"\n\n", b"# ", b"## ", b"\r\n", b"\n \t\n", "\u0301".encode() * 50, "\u202e".encode(), b"\xff"),
    ),
    "record": Target(record, lambda room: (room.record,), (b'{"kind":"attempt"', b'"version":1', b",\n", b"]\n")),
    "resealed": Target(
        resealed,
        lambda room: (room.record,),
        (
            b'"chosen":[0]',
            b'"ended":null',
            b'"act":"answer"',
            b'"2025-09-08T12:00:10Z"',
            b"null",
            b"[]",
            b"{}",
            b"9e99",
        ),
    ),
    "store": Target(store, lambda room: (room.store,), (b"SQLite format 3\0", b"CREATE TABLE", b"SCOQ")),
    "cells": Target(cells, _cells, (b"null", b"[]", b'["\xff"]', b'"2025-09-08"', b"9223372036854775807", b"1e308")),
    "seen": Target(seen, lambda _room: (_seen(1), _seen(1000)), (b"null", b"[]", b"{}", b'"0001-01-01T00:00:00Z"')),
    "shared": Target(
        shared,
        lambda room: (room.shared,),
        (b"PK\3\4", b"PK\1\2", b"PK\5\6", b"\xff\xff\xff\xff", b"\1\0\x14\0", b"manifest.json", b"../x"),
    ),
    "preferences": Target(
        preferences,
        lambda _room: (b"text_size=1.5\nscheme=dark\nexam=2026-01-01\na_day=None\nretention=0.9\ntalk=short",),
        (b"text_size=nan", b"time_factor=", b"exam=", b"0001-01-01", b"9999-12-31", b"2025-W01-1", b"True"),
    ),
}
