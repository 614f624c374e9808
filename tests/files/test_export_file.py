"""What an export may take the place of: the person's own files, and never what SCO Quiz keeps."""

import ast
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.authoring import service
from sco_quiz.files import answer_table, export_file
from sco_quiz.files.export_file import ExportError, exporting, make_folder, refuse_own_place
from sco_quiz.storage.files.locks import is_in_use
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE
from tests.storage.learner_records import exported, live
from tests.storage.steps import held_by_another_process, named, take

PACKAGE = Path(__file__).parents[2] / "sco_quiz"
posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and rights of POSIX")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which everything lies that the program ever makes there; `record.json` is the person's."""
    folder = tmp_path_factory.mktemp("kept") / "data"
    folder.mkdir()
    with closing(open_store(folder)) as store:
        store.learners.current()
        live(store)
        store.journal.catch_up()
        store.backups.make(make.NOON)
    for name in ("window/lock", "window/last.ini", "faults.log", "faults.log.1", "sco-quiz (conflicted copy).sqlite3"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("anything", encoding="utf-8")
    return folder


@pytest.fixture
def data(kept: Path, tmp_path: Path) -> Iterator[Path]:
    """Nothing in it may change while a test tries to write over it."""
    folder = shutil.copytree(kept, tmp_path / "data")
    before = contents(folder)
    yield folder
    assert contents(folder) == before


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def write(file: Path, **what: str) -> None:
    with exporting(file, **what) as stream:  # type: ignore[arg-type]
        stream.write(b"an export")


def refused(file: Path) -> bool:
    try:
        write(file)
    except ExportError:
        return True
    return False


@pytest.mark.fault("G2")
def test_nothing_of_the_data_folder_is_written_over(data: Path) -> None:
    """Each file that the program keeps is chosen for an export: none is written over, and none is lost."""
    files = list(contents(data))
    assert {path.name for path in files} >= {"sco-quiz.sqlite3", "seen.json", "attempts-0001.jsonl", "lock"}
    assert [path for path in files if not refused(path)] == []


@pytest.mark.fault("G2")
@pytest.mark.parametrize(
    "name",
    [
        "SCO-Quiz.SQLITE3", "sco-quiz.sqlite3-journal", "sco-quiz.sqlite3-wal", "Seen.json", "seen.json.",
        "attempts-0002.jsonl", "ATTEMPTS-0001.JSONL", "backups/20250909T120000Z.sqlite3", "backups/my.csv",
        "window/../seen.json", "backups/../backups/x.csv", "Window/raise-1", "faults.log.2", "sco-quiz 2.sqlite3",
    ],
)  # fmt: skip
def test_no_other_spelling_leads_into_the_data_folder(data: Path, name: str) -> None:
    """An export is given another spelling of a kept name, or a name that comes to be kept later: it is refused."""
    (data / "Window").mkdir(exist_ok=True)
    with pytest.raises(ExportError, match="lies where SCO Quiz keeps answers itself"):
        write(data / name)
    (data / "Window").rmdir()


@pytest.mark.fault("G2")
@pytest.mark.parametrize("name", ["backups", "window", "Backups", "window."])
def test_no_export_takes_the_name_of_a_folder_that_comes_to_be_kept(tmp_path: Path, name: str) -> None:
    """An export is given the name of the folder of backups or of the window, before there is one: it is refused."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
    assert refused(tmp_path / name)
    assert not (tmp_path / name).exists()


@posix
@pytest.mark.fault("G2")
def test_no_link_leads_to_what_is_kept(data: Path, tmp_path: Path) -> None:
    """An export is given a link to a kept file or folder, or a second name of one: it is refused, and nothing lost."""
    ways = []
    for at, kept in enumerate(contents(data)):
        ways.append(tmp_path / f"link {at}")
        ways[-1].symlink_to(kept)
    (tmp_path / "folder").symlink_to(data, target_is_directory=True)
    ways += [tmp_path / "folder" / path.relative_to(data) for path in contents(data)]
    for name in ("sco-quiz.sqlite3", "attempts-0001.jsonl", "seen.json", "backups/20250908T120000Z.sqlite3"):
        ways.append(tmp_path / f"second {Path(name).name}.csv")
        os.link(data / name, ways[-1])
    assert [way for way in ways if not refused(way)] == []


@pytest.mark.fault("G2")
@pytest.mark.parametrize(
    "name", ["sco-quiz.sqlite3", "attempts-0001.jsonl", "seen.json", "backups/20250908T120000Z.sqlite3"]
)
def test_a_copy_of_what_is_kept_is_known_by_what_it_holds(data: Path, tmp_path: Path, name: str) -> None:
    """A copy of a store, a backup or a journal lies elsewhere under any name: no export takes its place."""
    copy = shutil.copyfile(data / name, tmp_path / "answers.csv")
    with pytest.raises(ExportError, match="lies where SCO Quiz keeps answers itself"):
        write(copy)
    assert copy.read_bytes() == (data / name).read_bytes()


@posix
@pytest.mark.fault("G2")
def test_a_store_that_is_a_link_is_kept_at_both_ends(tmp_path: Path) -> None:
    """The store is a link to a file elsewhere that is damaged or not connected: no export takes its place."""
    folder, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    for each in (folder, elsewhere):
        each.mkdir()
    (folder / "sco-quiz.sqlite3").symlink_to(elsewhere / "my.db")
    assert refused(folder / "sco-quiz.sqlite3")
    assert list(elsewhere.iterdir()) == []
    (elsewhere / "my.db").write_bytes(b"damaged")
    (elsewhere / "my.db-open").touch()
    assert refused(elsewhere / "my.db")
    assert refused(folder / "sco-quiz.sqlite3")


@pytest.mark.parametrize("name", ["answers.csv", "reports/answers.csv", "seen.csv", "my backups/answers.csv"])
def test_the_persons_own_files_may_lie_in_the_data_folder(data: Path, name: str) -> None:
    (data / name).parent.mkdir(exist_ok=True)
    for _ in range(2):
        write(data / name)
    assert (data / name).read_bytes() == b"an export"
    (data / name).unlink()


@posix
@pytest.mark.fault("G2")
def test_looking_at_a_second_name_of_the_open_store_keeps_its_lock(tmp_path: Path) -> None:
    """An export is given a second name of the store while that is being read: the lock on the store is kept."""
    with closing(open_store(tmp_path)) as store, store.transactions.writing():
        os.link(store.path, tmp_path / "second.csv")
        assert refused(tmp_path / "second.csv")
        with pytest.raises(AssertionError), held_by_another_process(store.path, "BEGIN IMMEDIATE"):
            pass
    assert not is_in_use(tmp_path / "sco-quiz.sqlite3")


@posix
@pytest.mark.fault("G2")
@pytest.mark.parametrize("odd", ["pipe", "folder", "device", "loop"])
def test_what_is_no_file_is_neither_waited_for_nor_replaced(tmp_path: Path, odd: str) -> None:
    """An export is given a pipe, a folder, a device or a link to itself: it says so at once and leaves it."""
    place = tmp_path / odd
    if odd == "pipe":
        os.mkfifo(place)
    elif odd == "folder":
        place.mkdir()
    elif odd == "device":
        place.symlink_to("/dev/null")
    elif odd == "loop":
        place.symlink_to(place)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ExportError, match=r"could not be written \((it is a folder, a pipe|Too many levels)"):
        write(place)
    assert sorted(tmp_path.iterdir()) == before
    assert Path("/dev/null").is_char_device()


@pytest.mark.fault("G2")
def test_a_record_gives_way_to_a_record_of_the_same_learner_only(tmp_path: Path) -> None:
    """The record of a learner who was deleted is chosen for another export: it is the last of them, and is kept."""
    (tmp_path / "data").mkdir()
    with closing(open_store(tmp_path / "data")) as store:
        ada = store.learners.current()
        live(store)
        record = exported(store, tmp_path / "record.json")
        ben = store.learners.add("Ben")
        before = record.read_bytes()
        with pytest.raises(Exception, match="nothing but a newer record of the same learner takes its place"):
            exported(store, record, ben.id)
        with pytest.raises(ExportError):
            answer_table.write_answers(record, store.answers())
        assert record.read_bytes() == before
        take(store, named(9))
        assert len(exported(store, record, ada.id).read_bytes()) > len(before)


@pytest.mark.fault("G2")
@pytest.mark.parametrize(
    "name", ["pack.toml", "facts/work.toml", "paragraphs.toml", "new.toml", "facts/new.TOML", "text.md", "LICENSE.txt"]
)
def test_no_file_of_a_pack_is_written_over(tmp_path: Path, name: str) -> None:
    """A bank or a table is exported onto a file of a pack: the author's work is kept."""
    pack = shutil.copytree(SAMPLE, tmp_path / "river-league")
    before = contents(pack)
    with pytest.raises(ExportError, match="belongs to a question pack"):
        write(pack / name)
    assert contents(pack) == before
    write(pack / "bank.json")


def test_nothing_is_written_among_the_files_that_come_with_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_data" / "questions" / "a-pack").mkdir(parents=True)
    monkeypatch.setattr(export_file, "questions_dir", lambda: tmp_path / "_data" / "questions")
    with pytest.raises(ExportError, match="or to the program itself"):
        write(tmp_path / "_data" / "questions" / "a-pack" / "bank.json")
    assert list((tmp_path / "_data" / "questions" / "a-pack").iterdir()) == []


def test_nothing_is_written_among_the_code_of_the_program() -> None:
    for name in ("new.csv", "storage/new.csv"):
        try:
            with pytest.raises(ExportError, match="or to the program itself"):
                write(PACKAGE / name)
        finally:
            (PACKAGE / name).unlink(missing_ok=True)


@pytest.mark.fault("G2")
@pytest.mark.parametrize("fault", ["full", "pipe", "folder"])
def test_fingerprints_are_recorded_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """Fingerprints cannot be written: those from before are kept, and a pipe in their place is not waited for."""

    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    pack = shutil.copytree(SAMPLE, tmp_path / "river-league")
    seals = pack / "paragraphs.toml"
    if fault == "full":
        monkeypatch.setattr("os.fsync", no_room)
    else:
        seals.unlink()
        os.mkfifo(seals) if fault == "pipe" else seals.mkdir()
    before = {path: path.read_bytes() for path in pack.iterdir() if path.is_file()}
    with pytest.raises(Exception, match=r"could not be (written|read)"):
        service.fingerprint(pack, SAMPLE_ARTICLE)
    assert {path: path.read_bytes() for path in pack.iterdir() if path.is_file()} == before


@posix
def test_fingerprints_never_take_the_place_of_the_article(tmp_path: Path) -> None:
    pack = shutil.copytree(SAMPLE, tmp_path / "river-league")
    article = shutil.copyfile(SAMPLE_ARTICLE, tmp_path / "article.txt")
    (pack / "paragraphs.toml").unlink()
    (pack / "paragraphs.toml").symlink_to(article)
    with pytest.raises(Exception, match=r"article|TOML"):
        service.fingerprint(pack, article)
    assert article.read_bytes() == SAMPLE_ARTICLE.read_bytes()


@posix
def test_a_link_to_an_own_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "answers.csv")
    for _ in range(2):
        write(tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "answers.csv").read_bytes() == b"an export"


@posix
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o660])
def test_an_earlier_file_keeps_its_rights_and_a_new_one_is_its_owners_only(tmp_path: Path, mode: int) -> None:
    write(tmp_path / "new.csv")
    assert stat.S_IMODE((tmp_path / "new.csv").stat().st_mode) == 0o600
    (tmp_path / "new.csv").chmod(mode)
    write(tmp_path / "new.csv")
    assert stat.S_IMODE((tmp_path / "new.csv").stat().st_mode) == mode


def test_a_file_that_its_owner_made_read_only_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "answers.csv"
    file.touch(0o400)
    monkeypatch.setattr(os, "access", lambda path, _mode: path != file)  # to root nothing is read-only
    with pytest.raises(ExportError, match=r"Permission denied"):
        write(file)


@pytest.mark.fault("G2")
def test_what_came_while_the_export_was_made_is_kept(data: Path, tmp_path: Path) -> None:
    """A store is put where an export is to go while that is being made: the store is kept."""
    file = tmp_path / "answers.csv"
    with pytest.raises(ExportError), exporting(file):
        shutil.copyfile(data / "sco-quiz.sqlite3", file)
    assert file.read_bytes() == (data / "sco-quiz.sqlite3").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answers.csv", "data"]


@pytest.mark.parametrize("name", ["x" * 250 + ".csv", "学" * 80 + ".csv", "😀" * 60 + ".csv"])
def test_a_name_as_long_as_can_be_is_written(tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    assert (tmp_path / name).read_bytes() == b"an export"


def test_a_folder_for_exports_is_no_place_of_ours(data: Path, tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    for place in (data / "backups" / "pictures", data / "seen.json"):
        with pytest.raises(ExportError):
            make_folder(place)
        assert not place.is_dir()
    refuse_own_place(tmp_path / "sco-quiz.sqlite3")  # a copy of a damaged store may have its name elsewhere


def test_no_export_is_written_in_another_way() -> None:
    """Whoever adds one is led here: these modules write the program's own files, all others call `exporting`."""
    own = {
        "cli/desktop/desktop_files.py",
        "files/export_file.py",
        "files/whole_file.py",
        "gui/startup/single_instance.py",
        "main.py",
        "storage/backups/attempt_journal.py",
        "storage/backups/journal_file.py",
        "storage/backups/last_known.py",
        "storage/files/file_copy.py",
        "storage/files/journal_files.py",
        "storage/files/locks.py",
        "storage/files/new_files.py",
        "storage/opening/crash_check.py",
        "storage/opening/stale_journal.py",
        "storage/opening/store_opening.py",
        "storage/recovery/store_recovery.py",
        "storage/recovery/restore.py",
    }
    writing = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _writes(node):
                writing.add(file.relative_to(PACKAGE).as_posix())
    assert writing <= own


def _writes(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in {"write_text", "write_bytes", "touch", "QSaveFile", "QFile", "copyfile", "copy2", "replacing"}:
        return True
    modes = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if name == "open":
        return any(set(mode) & set("wax+") and len(mode) <= 3 for mode in modes)  # such as "rb+"
    return name == "save" and bool(call.args) and isinstance(call.args[0], ast.Call | ast.Constant)
