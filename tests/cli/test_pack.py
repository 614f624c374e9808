"""`sco-quiz pack` as it is typed: one file of a folder, what it holds, a folder of it again."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.question import QuestionId
from sco_quiz.main import main
from sco_quiz.storage.opening.store_opening import open_store
from tests.app.library.versions import FIRST, KEYS, OTHER_FIRST, SECOND, Version, fact
from tests.authoring.packs import SAMPLE
from tests.storage.steps import answered, named, take


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "river-league", ignore=shutil.ignore_patterns("*.txt")))


@pytest.fixture
def file(pack: Path, tmp_path: Path) -> Path:
    made = tmp_path / "river.scoquiz"
    assert main(["pack", "build", str(pack), str(made)]) == 0
    return made


def typed(*words: str | Path) -> int:
    return main(["pack", *map(str, words)])


def test_a_pack_is_built_shown_and_unpacked_as_it_was(
    pack: Path, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed("build", pack, file) == 0
    built = capsys.readouterr().out
    assert typed("show", file) == 0
    shown = capsys.readouterr()
    assert shown.out == built[: built.index("Built ")]
    assert shown.err == "No faults.\n"
    assert typed("unpack", file, tmp_path / "again") == 0
    assert capsys.readouterr().out == f"Unpacked {len(in_folder(pack).contents)} files into {tmp_path / 'again'}.\n"
    assert in_folder(tmp_path / "again").contents == in_folder(pack).contents
    assert typed("build", tmp_path / "again", tmp_path / "again.scoquiz") == 0
    assert (tmp_path / "again.scoquiz").read_bytes() == file.read_bytes()


def test_what_the_writer_says_is_said_to_be_a_claim(pack: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = pack / "pack.toml"
    record.write_text(f'author = "Ida Moll"\n{record.read_text(encoding="utf-8")}', encoding="utf-8")
    assert typed("build", pack, file) == 0
    told = capsys.readouterr().out
    assert "Author       Ida Moll (as the pack claims)\n" in told
    assert "Licence      not named (as the pack claims)\n" in told


def test_a_pack_that_breaks_a_rule_is_not_built(pack: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = file.read_bytes()
    facts = pack / "facts" / "cities.toml"
    facts.write_text(
        facts.read_text(encoding="utf-8").replace("founded in 1998.", "founded recently, in 1998."), "utf-8"
    )
    capsys.readouterr()
    assert typed("build", pack, file) == 1
    told = capsys.readouterr()
    assert "relative-time" in told.out or "statement-timeless" in told.out
    assert told.err.endswith(" faults.\n")
    assert file.read_bytes() == before


def test_a_pack_without_a_uid_is_told_how_to_get_one(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = pack / "pack.toml"
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    record.write_text("".join(line for line in lines if not line.startswith("uid")), encoding="utf-8")
    assert typed("build", pack, tmp_path / "x.scoquiz") == 1
    line = capsys.readouterr().err.rpartition(": ")[2]
    record.write_text(line + record.read_text(encoding="utf-8"), encoding="utf-8")
    assert typed("build", pack, tmp_path / "x.scoquiz") == 0


@pytest.mark.parametrize("there", ["file", "folder with a file", "link"])
def test_nothing_is_unpacked_over_anything(
    file: Path, tmp_path: Path, there: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "here"
    if there == "file":
        folder.write_text("mine", encoding="utf-8")
    elif there == "link":
        (tmp_path / "other").mkdir()
        folder.symlink_to(tmp_path / "other")
    else:
        folder.mkdir()
        (folder / "mine.txt").write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    assert typed("unpack", file, folder) == 1
    assert "is not empty. Nothing was written." in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before


def test_what_was_begun_is_taken_away_where_it_cannot_be_ended(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = os.replace
    monkeypatch.setattr(Path, "replace", lambda self, target: _refuse(self, Path(target), real))
    folder = tmp_path / "half"
    assert typed("unpack", file, folder) == 1
    assert "could not be written" in capsys.readouterr().err
    assert not folder.exists()


def _refuse(file: Path, target: Path, real: object) -> None:
    if target.name == "pack.toml":
        raise OSError(28, "No space left on device")
    assert callable(real)
    real(file, target)


def test_a_folder_of_the_learner_s_answers_is_no_place_to_unpack(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    (data / "backups").mkdir(parents=True)
    (data / "sco-quiz.sqlite3").write_bytes(b"")
    assert typed("unpack", file, data / "backups") == 1
    assert "SCO Quiz keeps answers itself" in capsys.readouterr().err
    assert list((data / "backups").iterdir()) == []


@pytest.mark.parametrize("command", ["show", "unpack"])
def test_a_file_that_is_no_pack_is_told(tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "photo.scoquiz"
    file.write_bytes(b"\x89PNG")
    assert typed(command, file, *([tmp_path / "new"] if command == "unpack" else [])) == 1
    assert capsys.readouterr().err == (
        "photo.scoquiz cannot be taken in as a question pack: it is no zip that ends with its directory. "
        "Nothing was changed.\n"
    )
    assert not (tmp_path / "new").exists()


def test_wrong_use_is_status_2() -> None:
    assert typed("build") == 2
    assert typed() == 2


def test_a_pack_is_added_listed_removed_restored_and_shared(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def library(*words: str | Path) -> str:
        capsys.readouterr()
        assert main(["--data-dir", str(tmp_path / "data"), "pack", *map(str, words)]) == 0
        return capsys.readouterr().out

    (tmp_path / "data").mkdir(mode=0o700)
    fingerprint = next(line for line in shown(file, capsys).splitlines() if line.startswith("Fingerprint"))
    added = library("add", file)
    key = added.split(" as ")[1].split(",")[0]
    assert added == f"Added The League of River Cities as {key}, with 14 questions.\n{fingerprint}\n"
    own, *_, other = library("list").splitlines()
    assert own.startswith("sco-summit-2025  ")
    assert other == f"{key}  14 questions  from a file, version 1  The League of River Cities"
    assert "Your answers are kept" in library("remove", key)
    assert library("list").splitlines()[-1] == f"{key}  0 questions  removed  The League of River Cities"
    assert library("restore", key) == "The League of River Cities is asked again.\n"
    assert library("list").splitlines()[-1] == other
    library("share", key, tmp_path / "again.scoquiz")
    assert (tmp_path / "again.scoquiz").read_bytes() == file.read_bytes()


def shown(file: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert typed("show", file) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("command", ["remove", "restore", "share"])
def test_an_id_that_is_not_there_is_told(tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    words = [command, "river-league.00000000", *([str(tmp_path / "x.scoquiz")] if command == "share" else [])]
    assert main(["--data-dir", str(tmp_path / "data"), "pack", *words]) == 1
    assert "river-league.00000000" in capsys.readouterr().err
    assert not (tmp_path / "x.scoquiz").exists()


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """`sco-quiz pack` with these words, in a data folder of the test; what it prints, or complains."""
    (tmp_path / "data").mkdir(mode=0o700)

    def run(*words: str | Path, status: int = 0) -> str:
        capsys.readouterr()
        assert main(["--data-dir", str(tmp_path / "data"), "pack", *map(str, words)]) == status
        told = capsys.readouterr()
        return told.err if status else told.out

    return run


def test_a_pack_is_updated_and_the_version_before_put_back(library: Callable[..., str], tmp_path: Path) -> None:
    library("add", FIRST.file(tmp_path, "one"))
    told = library("update", SECOND.file(tmp_path, "one"))
    assert told.startswith("The League of River Cities is now version 2.")
    assert f"Renamed  {fact('founding-year')} to {fact('first-year')}\n" in told
    assert "to  Official statistics put what the members paid for sewage works in 2023 at 260 million crowns." in told
    assert "you start this fact afresh.\n" in told
    assert "Gone     The cities work together" in told
    assert library("update", SECOND.file(tmp_path, "one")).endswith("stays as it is, in version 2.\n")
    assert library("restore", KEYS["one"], "--to", "1").endswith("is version 1 again.\n")
    assert "Version 7 of river-league.11111111 is not kept (kept: 2, 1)." in library(
        "restore", KEYS["one"], "--to", "7", status=1
    )


def test_whose_version_stays_has_to_be_said(library: Callable[..., str], tmp_path: Path) -> None:
    library("add", FIRST.file(tmp_path, "one"))
    other = OTHER_FIRST.file(tmp_path, "one", "other")
    assert "Use --keep mine, theirs or both." in library("update", other, status=1)
    assert library("update", other, "--keep", "mine").endswith("stays as it is, in version 1.\n")
    assert "beside yours, as river-league." in library("update", other, "--keep", "both")
    assert "is now version 1" in library("update", other, "--keep", "theirs")
    assert library("list").count("river-league.") == 2
    library("update", other, "--keep", "nobody", status=2)


def test_what_cannot_be_updated_or_forgotten_is_told(library: Callable[..., str], tmp_path: Path) -> None:
    assert "there is nothing to update" in library("update", FIRST.file(tmp_path, "one"), status=1)
    library("add", FIRST.file(tmp_path, "one"))
    record = tmp_path / "record.json"
    assert "You have no answers" in library("forget", KEYS["one"], "--record", record, status=1)
    assert not record.exists()
    library("forget", KEYS["one"], status=2)


def test_answers_are_forgotten_once_the_record_is_written(
    library: Callable[..., str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library("add", FIRST.file(tmp_path, "one"))
    with closing(open_store(tmp_path / "data")) as store:
        store.learners.current()
        take(store, named(1, pack=KEYS["one"]), *answered(0, 0))
        take(store, named(2), *answered(0, 0))
    told = library("forget", KEYS["one"], "--record", tmp_path / "record.json")
    assert told.startswith(f"Forgot 1 answers in 1 quizzes on {KEYS['one']}.\n")
    assert "removed" in library("list")
    with closing(open_store(tmp_path / "data")) as store:
        assert [row.attempt for row in store.answers()] == [named(2).id] * 3
        assert store.health().faults == ()
        store.learner_files.bring_in(tmp_path / "record.json")
        assert {row.attempt for row in store.answers()} == {named(1).id, named(2).id}


def test_a_pack_that_breaks_a_rule_is_added_and_says_so(library: Callable[..., str], tmp_path: Path) -> None:
    bad = Version(1, ((b"turned down the dam at Garlow.", b"turned down the dam at Garlow last year."),))
    assert "questions break a rule: timed quizzes leave them out." in library("add", bad.file(tmp_path, "one"))


def test_a_pack_goes_from_one_computer_to_another_and_is_updated_on_both(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Written in a folder, shared from one library to another one with other answers, then updated in both."""

    def at(computer: str, *words: str | Path) -> str:
        capsys.readouterr()
        assert main(["--data-dir", str(tmp_path / computer), "pack", *map(str, words)]) == 0
        return capsys.readouterr().out

    for computer, number in (("here", 1), ("there", 2)):
        (tmp_path / computer).mkdir(mode=0o700)
        if computer == "here":
            at(computer, "add", FIRST.file(tmp_path, "one"))
        else:
            at("here", "share", KEYS["one"], tmp_path / "shared.scoquiz")
            at(computer, "add", tmp_path / "shared.scoquiz")
        with closing(open_store(tmp_path / computer)) as store:
            learner = store.learners.current().id
            questions = store.banks.questions([QuestionId(f"{fact('founding-year')}/single")])
            take(store, named(number, learner=learner, pack=KEYS["one"], questions=questions), *answered(0, 0))
    at("here", "update", SECOND.file(tmp_path, "one"))
    at("here", "share", KEYS["one"], tmp_path / "shared-2.scoquiz")
    told = at("there", "update", tmp_path / "shared-2.scoquiz")
    assert "Renamed" in told
    for computer, number in (("here", 1), ("there", 2)):
        with closing(open_store(tmp_path / computer)) as store:
            known = store.figures.knowledge(store.learners.current().id, [KEYS["one"]])
            assert {name: each.asked for name, each in known.items()} == {fact("first-year"): 1}
            assert [row.attempt for row in store.answers()] == [named(number).id]
            assert store.health().faults == ()
