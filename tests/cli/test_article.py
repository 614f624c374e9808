"""`sco-quiz article` as it is typed, in a process of its own; mostly over the pack on an invented article."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.app.library.packs import in_order
from sco_quiz.authoring import service
from sco_quiz.files.paths import questions_dir
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE
from tests.storage.steps import candidates

TOP = Path(__file__).parents[2]
STALE = ["river-league/dam/single", "river-league/meeting-2024/match", "river-league/meeting-2024/order"]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout whose one pack is the sample."""
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copytree(TOP / "sco_quiz", folder / "sco_quiz", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(TOP / "resources" / "words", folder / "resources" / "words")
    shutil.copytree(SAMPLE, folder / "questions" / "river-league")
    return folder


def article(program: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sco_quiz", "article", *map(str, words)]
    return subprocess.run(command, cwd=program, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture
def folder(home: Path) -> Path:
    return home / "data"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copy(SAMPLE_ARTICLE, tmp_path / "copy.txt"))


def change(copy: Path, old: str, new: str) -> None:
    copy.write_text(copy.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def stale(store: Store) -> list[str]:
    return sorted(each.id for each in candidates(store).values() if each.stale)


@pytest.fixture
def changed(program: Path, folder: Path, copy: Path) -> Iterator[Store]:
    """The store after a copy with one other year was attached."""
    change(copy, "Casterby in 2011", "Casterby in 2012")
    assert article(program, "attach", copy).returncode == 0
    with closing(open_store(folder)) as store:
        yield store


def test_a_true_copy_matches_and_nothing_is_stale(program: Path, copy: Path) -> None:
    done = article(program, "attach", copy)
    assert (done.returncode, done.stderr) == (0, "")
    assert "10 of 10 paragraphs match" in done.stdout
    assert "No question is stale" in done.stdout


def test_one_changed_date_is_told_with_its_paragraph_and_exactly_its_questions(program: Path, copy: Path) -> None:
    change(copy, "Casterby in 2011", "Casterby in 2012")
    done = article(program, "attach", copy)
    lines = done.stdout.splitlines()
    assert done.returncode == 0
    assert "Different or missing: paragraph 7." in lines
    assert sorted(line for line in lines if line.startswith("river-league/")) == STALE


def test_one_changed_date_makes_exactly_its_questions_stale_in_the_store(changed: Store) -> None:
    assert stale(changed) == STALE


def test_the_copy_is_for_its_owner_alone_and_without_the_chrome_of_its_site(changed: Store) -> None:
    copy = changed.copies.copy(changed.banks.packs()[0].id)
    assert copy is not None
    assert not any(words in " ".join(copy.paragraphs.values()) for words in ("Share", "From page", "All rights"))
    if os.name == "posix":
        assert stat.S_IMODE(changed.path.stat().st_mode) == 0o600


def test_a_removed_copy_makes_no_question_stale(program: Path, changed: Store) -> None:
    changed.close()
    assert "was removed" in article(program, "detach").stdout
    assert "no copy" in article(program, "detach").stdout
    with closing(open_store(changed.path.parent)) as store:
        assert stale(store) == []


def test_a_copy_is_held_against_a_pack_that_changed_since(
    program: Path, changed: Store, copy: Path, tmp_path: Path
) -> None:
    """The newer program's article says what the copy says; any command that opens the store sees to it."""
    changed.close()
    newer = Path(shutil.copytree(program, tmp_path / "newer"))
    service.fingerprint(newer / "questions" / "river-league", copy)
    article(newer, "attach", tmp_path / "none.txt")
    with closing(open_store(changed.path.parent)) as store:
        assert stale(store) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"Another text altogether.", b"\xff\xfe\x00", b"\x00" * 99, b"a.\n" * 400_000, b"no sentence"],
    ids=["empty", "another text", "not UTF-8", "zeros", "too large", "no paragraph"],
)
def test_what_is_no_copy_is_one_sentence_and_leaves_the_earlier_copy(
    program: Path, changed: Store, tmp_path: Path, content: bytes
) -> None:
    pack = changed.banks.packs()[0].id
    before = changed.copies.copy(pack)
    (tmp_path / "other.txt").write_bytes(content)
    done = article(program, "attach", tmp_path / "other.txt")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    assert (changed.copies.copy(pack), stale(changed)) == (before, STALE)


def test_a_missing_file_is_status_1_and_wrong_use_2(program: Path, tmp_path: Path) -> None:
    assert article(program, "attach", tmp_path / "none.txt").returncode == 1
    assert article(program, "attach").returncode == 2
    assert article(program, "learn").returncode == 2


@pytest.mark.skipif("SCO_QUIZ_ARTICLE" not in os.environ, reason="no copy of the article is at hand")
def test_one_changed_date_in_the_article_makes_exactly_the_questions_stale_whose_passage_holds_it(
    tmp_path: Path, folder: Path
) -> None:
    copy = tmp_path / "copy.txt"
    text = Path(os.environ["SCO_QUIZ_ARTICLE"]).read_text(encoding="utf-8")
    assert text.count("June 2018") == 1
    copy.write_text(text.replace("June 2018", "June 2017"), encoding="utf-8")
    done = article(questions_dir().parent, "attach", copy)
    with closing(open_store(folder)) as store:
        bank = store.banks
        pack = in_order(bank.packs())[0].id
        own = store.copies.copy(pack)
        assert own is not None
        at = own.paragraphs["5"].index("June 2017")
        facts = {f.id for f in bank.facts(pack) if f.paragraph == "5" and f.span[0] <= at < f.span[1]}
        expected = [c.id for c in candidates(store).values() if not facts.isdisjoint(c.facts)]
    assert expected
    assert done.stdout.splitlines()[-len(expected) :] == expected
    assert f": {len(expected)} questions" in done.stdout
