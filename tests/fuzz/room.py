"""A folder for one input after another, with the real small files that inputs begin from."""

import hashlib
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sco_quiz.app.library.own_copy import Evidence
from sco_quiz.app.ports.library import InstalledPack
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.hashing import GENERATOR
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.pack.shipped import ShippedPacks
from sco_quiz.authoring.service import PackExaminer
from sco_quiz.authoring.sharing.archive import built
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.question import Kind
from sco_quiz.files.own_files import BACKUPS, STORE
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE
from tests.storage.learner_records import ME, exported, live
from tests.storage.steps import answered, named, take

PACK = PackId("river-league")
KEY = "0123456789abcdef" * 2
ADDED = InstalledPack(
    id=PackId(f"{PACK}.01234567"), uid=KEY, version=1, title="Rivers", generator=GENERATOR, added_at=make.NOON
)
ONE_FILE = b"--- "
LONGEST_NAME = 200


class LeftBehindError(AssertionError):
    """Something is not as it was before an input that was refused."""


class Room:
    """`case` is empty for every input. `store`, `record` and `shared` are whole files, `cells` the values by column."""

    def __init__(self, folder: Path) -> None:
        kept = folder / "kept"
        self.case = folder / "case"
        self.questions = kept / "questions"
        self.article = Path(shutil.copy(SAMPLE_ARTICLE, _made(kept)))
        shutil.copytree(SAMPLE, self.questions / PACK, ignore=shutil.ignore_patterns("*.txt"))
        self.shared = built(in_folder(self.questions / PACK))
        self.store = _store(_made(kept / "here"), self).read_bytes()
        self.record = _record(_made(kept / "there")).read_bytes()
        self.cells = _cells(kept / "here" / STORE)

    def clear(self) -> None:
        shutil.rmtree(self.case, ignore_errors=True)
        self.case.mkdir(mode=0o700)

    def pack(self) -> Path:
        """A copy of the sample pack in the case."""
        return Path(shutil.copytree(self.questions / PACK, self.case / PACK))

    def put_store(self, content: bytes | None = None) -> Path:
        """The folder of a store with some quizzes in it, or of a file with this content."""
        folder = _made(self.case / "data")
        (folder / STORE).write_bytes(self.store if content is None else content)
        return folder

    @contextmanager
    def opened(self) -> Iterator[Store]:
        with closing(open_store(self.put_store(), busy_ms=1)) as store:
            yield store

    def evidence(self, store: Store) -> Evidence:
        return Evidence(store.banks, store.copies, self.examiner)

    def examiner(self) -> PackExaminer:
        return PackExaminer(ShippedPacks(self.questions))


def listing(folder: Path) -> dict[Path, str]:
    """The files with their sums.

    A finished transaction leaves an empty journal; a backup is made before an old version is brought up to date.
    """
    return {
        path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != f"{STORE}-journal" and BACKUPS not in path.parts
    }


def check_unchanged(folder: Path, before: dict[Path, str]) -> None:
    """Raises LeftBehindError."""
    after = listing(folder)
    if after != before:
        raise LeftBehindError(f"{folder.name} is not as it was: {sorted(map(str, before.keys() ^ after.keys()))}")


def bundle(folder: Path) -> bytes:
    """The TOML files of a pack as one input."""
    files = sorted(folder.rglob("*.toml"))
    return b"".join(ONE_FILE + f"{file.relative_to(folder)}\n".encode() + file.read_bytes() for file in files)


def unbundle(data: bytes, folder: Path) -> None:
    """Puts the files of a bundle in a folder; those with a name that leads out of it, or is no name, are left out."""
    for part in re.split(rb"(?m)^" + ONE_FILE, data)[1:]:
        name, _, content = part.partition(b"\n")
        path = folder / name.decode("utf-8", "surrogateescape")
        if b"\0" in name or b".." in name or len(name) > LONGEST_NAME or folder not in path.parents:
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError:
            continue  # a file where a folder should be


def _store(folder: Path, room: Room) -> Path:
    """With a bank, an own copy of the article and less than `live` lived, partly otherwise."""
    bank = load_pack(in_folder(SAMPLE))
    with closing(open_store(folder)) as store:
        store.learners.current()
        store.learners.prefer(ME, "scheme", "light")
        store.banks.replace(bank)
        store.pack_files.put(ADDED, in_folder(SAMPLE).contents, load_pack(in_folder(SAMPLE), ADDED.id))
        room.evidence(store).attach(room.article)
        answers = [event for at in (0, 1) for event in answered(at, 0)]
        questions = [question for question in bank.questions if question.kind is Kind.SINGLE]
        take(store, named(7, pack=PACK, questions=questions), *answers)
        store.challenges.challenge(named(7).id, 1, "Is this so?", make.NOON)
        take(store, named(3))
        store.attempts.create(named(1, started=make.reading(-50)))
    return _without_chance(folder / STORE)


def _record(folder: Path) -> Path:
    with closing(open_store(folder)) as store:
        store.learners.current()
        live(store)
    _without_chance(folder / STORE)
    with closing(open_store(folder)) as store:
        return exported(store, folder / "record.json")


def _cells(store: Path) -> dict[tuple[str, str], tuple[object, ...]]:
    with closing(sqlite3.connect(store)) as connection:
        query = "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
        return {
            (table, column): tuple(row[0] for row in connection.execute(f'SELECT "{column}" FROM "{table}"'))  # noqa: S608 - names of ours
            for table, column in connection.execute(query).fetchall()
        }


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True)
    return folder


def _without_chance(store: Path) -> Path:
    """Or the same seed would not give the same inputs."""
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("UPDATE learner SET key = ?", (KEY,))
        connection.execute("UPDATE store SET created_at = ?", (make.NOON.isoformat(timespec="microseconds"),))
    return store
