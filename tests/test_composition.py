"""Opening the store with its questions: built from the files of packs where these have changed."""

import shutil
from pathlib import Path

import pytest

from sco_quiz import composition
from sco_quiz.authoring.pack.findings import PackError
from sco_quiz.composition import Joined, open_services
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.schedule import Goal
from sco_quiz.storage.opening.store_opening import open_store
from tests.app.fakes import FakeTimepiece
from tests.authoring.packs import SAMPLE
from tests.factories import seeded

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


@pytest.mark.fault("G10")
def test_a_pack_that_cannot_be_built_is_told_where_there_are_no_questions(pack: Path, tmp_path: Path) -> None:
    """The files of the only pack are damaged before the first start: it is told, and the store can be opened again."""
    spoil(pack)
    with pytest.raises(PackError, match="not valid TOML"):
        opened(tmp_path)
    assert not list((tmp_path / "data").glob("*-open"))  # it was closed
    open_store(tmp_path / "data").close()
