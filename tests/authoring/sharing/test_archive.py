"""A pack as one file: the same for the same pack, and taken in only where it says what it holds."""

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.findings import PackError
from sco_quiz.authoring.pack.pack_files import PackFiles, in_folder
from sco_quiz.authoring.sharing import strict_zip
from sco_quiz.authoring.sharing.archive import MANIFEST_FILE, ArchiveError, built, opened, read_file
from sco_quiz.authoring.sharing.manifest import NewerPackError, fingerprint
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.paths import questions_dir
from tests.authoring.packs import SAMPLE

FILES = in_folder(SAMPLE)
SHIPPED = sorted(path.parent for path in questions_dir().glob("*/pack.toml"))


def parts(data: bytes) -> dict[str, bytes]:
    return dict(strict_zip.unpacked(data))


def edited(old: bytes, new: bytes, name: str = "pack.toml") -> PackFiles:
    assert old in FILES.contents[name]
    return replace(FILES, contents={**FILES.contents, name: FILES.contents[name].replace(old, new, 1)})


def with_manifest(**changes: object) -> bytes:
    found = parts(built(FILES))
    manifest = json.loads(found[MANIFEST_FILE]) | changes
    text = json.dumps(manifest, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    return strict_zip.written(found | {MANIFEST_FILE: text.encode()})


def refused(data: bytes) -> str:
    with pytest.raises(ArchiveError) as caught:
        opened(data, "river.scoquiz")
    assert str(caught.value).endswith("Nothing was changed.")
    return str(caught.value)


@pytest.mark.parametrize("folder", [*SHIPPED, SAMPLE], ids=lambda folder: folder.name)
def test_a_pack_comes_back_as_it_was_built(folder: Path) -> None:
    files = in_folder(folder)
    shared = opened(built(files), "x.scoquiz")
    assert shared.files.contents == files.contents
    assert load_pack(shared.files).questions == load_pack(files).questions


def test_a_copy_in_another_folder_gives_the_same_bytes(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(SAMPLE, tmp_path / "elsewhere"))
    for file in copy.rglob("*"):
        os.utime(file, (1, 1))
    (copy / "notes.txt").write_text("not of the pack", encoding="utf-8")
    assert built(in_folder(copy)) == built(FILES)


@given(st.permutations(sorted(FILES.contents)))
@settings(max_examples=10, deadline=None)
def test_the_order_of_the_files_is_nothing(names: list[str]) -> None:
    assert built(replace(FILES, contents={name: FILES.contents[name] for name in names})) == built(FILES)


def test_the_manifest_says_what_the_pack_says() -> None:
    manifest = opened(built(FILES), "x").manifest
    record = manifest.files
    assert (manifest.id, manifest.version, manifest.languages[0]) == ("river-league", 1, "en")
    assert set(record) == set(FILES.contents)


def test_the_fingerprint_is_four_groups_and_another_for_any_other_file() -> None:
    one, other = opened(built(FILES), "x"), opened(built(edited(b"paragraphs = 7", b"paragraphs = 8")), "x")
    groups = one.fingerprint.split(" ")
    assert [len(group) for group in groups] == [4] * 4
    assert one.fingerprint == fingerprint(parts(built(FILES))[MANIFEST_FILE])
    assert one.fingerprint != other.fingerprint


def test_a_pack_without_a_uid_is_offered_one() -> None:
    line = next(line for line in FILES.contents["pack.toml"].splitlines() if line.startswith(b"uid"))
    with pytest.raises(QuizError, match=r'uid = "[0-9a-f]{32}"$'):
        built(edited(line + b"\n", b""))


def test_a_fact_file_that_could_not_be_shared_is_named(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(SAMPLE, tmp_path / "river-league"))
    (copy / "facts" / "work.toml").rename(copy / "facts" / "My Work.toml")
    with pytest.raises(PackError, match=r"facts/My Work\.toml file has a name that cannot be shared"):
        built(in_folder(copy))


def test_a_pack_with_faults_is_not_built() -> None:
    with pytest.raises(PackError, match="'title' is missing"):
        built(edited(b"title = ", b"titel = "))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"title": "Another title"}, "does not say what its files say"),
        ({"author": "Somebody known"}, "does not say what its files say"),
        ({"uid": "0" * 32}, "does not say what its files say"),
        ({"files": {}}, "does not say what its files say"),
        ({"format": 2}, "is not understood"),
        ({"more": 1}, "is not understood"),
        ({"version": "1"}, "is not understood"),
    ],
)
def test_a_manifest_that_says_otherwise_is_refused(changes: Mapping[str, object], words: str) -> None:
    assert words in refused(with_manifest(**changes))


def test_a_manifest_in_other_spelling_is_refused() -> None:
    """Or one pack had two fingerprints."""
    found = parts(built(FILES))
    assert "not written as" in refused(strict_zip.written(found | {MANIFEST_FILE: found[MANIFEST_FILE] + b"\n"}))


def test_a_deep_manifest_is_refused() -> None:
    found = parts(built(FILES)) | {MANIFEST_FILE: b'{"more":' + b"[" * 40_000 + b"]" * 40_000 + b"}"}
    assert "is not understood" in refused(strict_zip.written(found))


def test_a_pack_of_an_earlier_program_is_taken() -> None:
    assert opened(with_manifest(least_program=[0, 0, 9]), "x").manifest.id == "river-league"


def test_a_pack_of_a_later_program_is_told_as_such_whatever_else_it_holds() -> None:
    with pytest.raises(NewerPackError, match=r"needs SCO Quiz 9\.1\.0 or a later one"):
        opened(with_manifest(least_program=[9, 1, 0], more=1), "x")


@pytest.mark.parametrize("name", ["run.py", "facts/deep/a.toml", "article.txt", "facts/Big.toml", "facts/.toml"])
def test_a_file_that_is_no_pack_s_is_refused(name: str) -> None:
    assert f"holds {name}, which is no file of a pack" in refused(strict_zip.written(parts(built(FILES)) | {name: b""}))


def test_a_pack_without_its_manifest_is_refused() -> None:
    found = parts(built(FILES))
    del found[MANIFEST_FILE]
    assert "holds no manifest.json" in refused(strict_zip.written(found))


def test_a_pack_that_nobody_could_take_in_is_not_built() -> None:
    comment = b"#" + b"x" * 500_000
    with pytest.raises(ArchiveError, match="is larger than 500,000 bytes"):
        built(replace(FILES, contents={**FILES.contents, "values.toml": FILES.contents["values.toml"] + comment}))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of POSIX")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.scoquiz")
    with pytest.raises(ArchiveError, match="it is not a file"):
        read_file(tmp_path / "pipe.scoquiz")


def test_no_more_is_read_than_a_pack_may_have(tmp_path: Path) -> None:
    file = tmp_path / "large.scoquiz"
    with file.open("wb") as stream:
        stream.truncate(10 * 1024**3)
    assert "larger than 2,000,000 bytes" in refused(read_file(file))


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="No such file"):
        read_file(tmp_path / "gone.scoquiz")


def test_reading_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "river.scoquiz"
    file.write_bytes(built(FILES))
    monkeypatch.chdir(tmp_path)
    opened(read_file(file), file.name)
    assert [path.name for path in tmp_path.iterdir()] == ["river.scoquiz"]
