"""Opening the store with its questions: built from the files of packs where these have changed."""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz import composition
from sco_quiz.authoring.pack.findings import PackError
from sco_quiz.authoring.pack.hashing import GENERATOR
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.sharing.archive import built
from sco_quiz.composition import Joined, open_services
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.schedule import Goal
from sco_quiz.storage.opening.store_opening import open_store
from tests.app.fakes import FakeTimepiece
from tests.authoring.packs import SAMPLE
from tests.factories import seeded
from tests.storage.steps import run_sql

PACK = PackId("river-league")


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only one there is."""
    folder = Path(shutil.copytree(SAMPLE, tmp_path / "questions" / PACK))
    monkeypatch.setattr(composition, "questions_dir", lambda: folder.parent)
    (tmp_path / "data").mkdir()
    return folder


def opened(tmp_path: Path) -> Joined:
    return open_services(tmp_path / "data", FakeTimepiece(), seeded)


def questions(tmp_path: Path) -> int:
    services = opened(tmp_path)
    try:
        return services.overview.home(services.roster.current().id, Goal()).questions
    finally:
        services.close()


def spoil(pack: Path) -> None:
    (pack / "facts" / "cities.toml").write_text("not a pack", encoding="utf-8")


def test_a_pack_that_cannot_be_built_leaves_the_questions_as_they_were(pack: Path, tmp_path: Path) -> None:
    before = questions(tmp_path)
    spoil(pack)
    assert questions(tmp_path) == before > 0


def test_a_pack_is_known_by_the_id_in_its_file_and_not_by_its_folder(pack: Path, tmp_path: Path) -> None:
    before = questions(tmp_path)
    spoil(pack.rename(pack.with_name("another-name")))
    assert questions(tmp_path) == before > 0


def test_a_pack_that_cannot_be_built_at_a_first_start_keeps_no_other_from_being_asked(
    pack: Path, tmp_path: Path
) -> None:
    spoil(Path(shutil.copytree(pack, pack.with_name("a-first-one"))))
    assert questions(tmp_path) > 0


def test_a_start_with_packs_that_were_added_reads_none_of_their_files(pack: Path, tmp_path: Path) -> None:
    added = tmp_path / "added.scoquiz"
    text = (pack / "pack.toml").read_text(encoding="utf-8")
    uid = next(line for line in text.splitlines() if line.startswith("uid"))
    (pack / "pack.toml").write_text(text.replace(uid, f'uid = "{"1" * 32}"'), encoding="utf-8")
    added.write_bytes(built(in_folder(pack)))
    (pack / "pack.toml").write_text(text, encoding="utf-8")
    with composition.open_library(tmp_path / "data") as (library, _):
        key = library.add(library.look(added)).id
    code = (
        "import sys; from pathlib import Path; from sco_quiz import composition\n"
        "composition.questions_dir = lambda: Path(sys.argv[1])\n"
        "store, _ = composition.open_whole(Path(sys.argv[2])); print(len(store.banks.packs())); store.close()\n"
        "assert 'sco_quiz.app.library.library' in sys.modules\n"
        "assert not {'sco_quiz.authoring.sharing.pack_reader', 'sco_quiz.authoring.bank.build'} & set(sys.modules)"
    )
    command = [sys.executable, "-c", code, str(pack.parent), str(tmp_path / "data")]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "2\n"
    with closing(open_store(tmp_path / "data")) as store:  # a changed generator, or a rebuild, has them made again
        run_sql(store, "UPDATE installed_pack SET generator = 1")
    opened(tmp_path).close()
    with closing(open_store(tmp_path / "data")) as store:
        assert store.pack_files.installed()[0].generator == GENERATOR
        assert store.banks.count(key) > 0


@pytest.mark.fault("G10")
def test_a_pack_that_cannot_be_built_is_told_where_there_are_no_questions(pack: Path, tmp_path: Path) -> None:
    """The files of the only pack are damaged before the first start: it is told, and the store can be opened again."""
    spoil(pack)
    with pytest.raises(PackError, match="not valid TOML"):
        opened(tmp_path)
    assert not list((tmp_path / "data").glob("*-open"))  # it was closed
    open_store(tmp_path / "data").close()
