"""`sco-quiz bank stats --items` as it is typed, on a store of a few attempts."""

import argparse
import csv
from pathlib import Path

import pytest

from sco_quiz.app.ports.errors import NoStoreError
from sco_quiz.app.ports.store import OpenStore
from sco_quiz.authoring import service
from sco_quiz.cli.bank import bank_commands
from sco_quiz.domain.attempt import Act
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, named, run_sql, take

ITEM = make.question().id


def opener(folder: Path, writable: bool) -> OpenStore:  # noqa: FBT001 - the form that main hands in
    assert not writable
    return open_store(folder, writable=writable)


def pack_of_another_name(folder: Path) -> Path:
    """The store knows a pack by the id in its file, whatever its folder is called."""
    pack = folder.with_name(f"{folder.name}-pack")
    pack.mkdir(exist_ok=True)
    (pack / "pack.toml").write_text(f'id = "{make.PACK_ID}"\n', encoding="utf-8")
    return pack


def run(folder: Path, *words: str | Path) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", type=Path)
    bank_commands.add_parser(parser.add_subparsers())
    typed = ["--data-dir", folder, "bank", "stats", "--items", *words, pack_of_another_name(folder)]
    return bank_commands.run(parser.parse_args(list(map(str, typed))), service, opener)


def exported(folder: Path, file: Path) -> list[dict[str, str]]:
    assert run(folder, "--csv", file) == 0
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def take_many(store: Store, count: int) -> None:
    """Every fourth is wrong at the first question, and at the second too."""
    for number in range(1, count + 1):
        option = int(number % 4 == 0)
        take(store, named(number), *answered(0, option), *answered(1, option))


def test_each_item_is_a_line(store: Store, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    take_many(store, 32)
    assert run(folder) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith(ITEM))
    assert " ".join(line.split()) == f"{ITEM} 32 1 0.75 ± 0.08 1.00 ± 0.00 1.0 s Tashkent (25%)"


def test_columns_stand_under_their_headings(store: Store, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    take_many(store, 32)
    run(folder)
    heading, first, second, *_ = capsys.readouterr().out.splitlines()
    assert heading.index("Most chosen wrong") == first.index("Tashkent") == second.index("Tashkent")
    assert heading.index("Answers") + len("Answers") == first.index("32") + len("32")


@pytest.mark.parametrize(("count", "said"), [(29, True), (30, False)])
def test_fewer_than_thirty_answers_are_marked_in_words(
    store: Store, folder: Path, capsys: pytest.CaptureFixture[str], count: int, *, said: bool
) -> None:
    take_many(store, count)
    run(folder)
    lines = capsys.readouterr().out.splitlines()
    assert ["few answers" in line for line in lines[1:3]] == [said, said]
    assert any(line.startswith("few answers: below 30") for line in lines) == said


def test_what_cannot_be_computed_is_a_dash(store: Store, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    take(store, named(1), *answered(0, 0))
    run(folder)
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith(ITEM))
    assert " ".join(line.split()) == f"{ITEM} 1 1 1.00 - 9.0 s few answers"


def test_a_typed_answer_cannot_steer_the_terminal(
    store: Store, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = make.event(Act.ANSWER, 2, question=0, response=Response(text="\x1b]0;owned\x07"))
    take(store, make.attempt((make.question(Kind.TEXT),)), make.event(Act.SEE, 1, question=0), entry)
    run(folder)
    said = capsys.readouterr().out
    assert "owned" in said
    assert "\x1b" not in said


def test_each_item_is_a_row_with_its_choices(store: Store, folder: Path, tmp_path: Path) -> None:
    take_many(store, 32)
    first, second = exported(folder, tmp_path / "items.csv")
    assert second["question"] == make.question(number=2).id
    assert first == {
        "question": ITEM, "answers": "32", "learners": "1", "few_answers": "", "facility": "0.75",
        "facility_se": "0.077771", "discrimination": "1.0", "discrimination_se": "0.0", "answers_compared": "32",
        "median_seconds": "1.0", "most_chosen_wrong": "Tashkent",
        "choices": "Shanghai [right]: 24 = 0.75 ± 0.08 | Tashkent: 8 = 0.25 ± 0.08",
    }  # fmt: skip


def test_a_row_with_few_answers_says_so_and_leaves_empty_what_cannot_be_computed(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    take(store, named(1), *answered(0, 0))
    (row,) = exported(folder, tmp_path / "items.csv")
    names = ("few_answers", "facility_se", "discrimination", "discrimination_se", "most_chosen_wrong")
    assert [row[name] for name in names] == ["few answers", "", "", "", ""]


@pytest.mark.fault("C15")
def test_no_typed_answer_is_a_formula(store: Store, folder: Path, tmp_path: Path) -> None:
    entry = make.event(Act.ANSWER, 2, question=0, response=Response(text="=1+2"))
    take(store, make.attempt((make.question(Kind.TEXT),)), make.event(Act.SEE, 1, question=0), entry)
    (row,) = exported(folder, tmp_path / "items.csv")
    assert (row["most_chosen_wrong"], row["choices"]) == ("'=1+2", "'=1+2: 1 = 1.00")


@pytest.mark.usefixtures("store")
def test_without_an_ended_quiz_a_sentence_says_so(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder) == 0
    assert capsys.readouterr().out == f"No question of {make.PACK_ID} was answered in a quiz that has ended yet.\n"


@pytest.mark.parametrize("words", [(), ("--csv", "items.csv")])
def test_without_a_store_none_is_made_and_nothing_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(folder)
    with pytest.raises(NoStoreError, match="no saved quizzes"):
        run(folder, *words)
    assert list(folder.iterdir()) == []


def test_a_damaged_answer_leaves_the_file_as_it_was(store: Store, folder: Path, tmp_path: Path) -> None:
    take(store, named(1), *answered(0, 0))
    run_sql(store, "UPDATE answer SET share = 7")
    file = tmp_path / "items.csv"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(DamagedStoreError):
        run(folder, "--csv", file)
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.usefixtures("store")
def test_a_place_that_is_not_there_is_told(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(QuizError, match="Nothing was exported"):
        run(folder, "--csv", tmp_path / "none" / "items.csv")


def test_the_store_itself_is_never_written_over(store: Store, folder: Path) -> None:
    with pytest.raises(QuizError, match="itself"):
        run(folder, "--csv", store.path)
    assert store.learners.current().name == ""


def test_looking_changes_nothing(store: Store, folder: Path) -> None:
    take_many(store, 2)
    before = store.path.read_bytes()
    run(folder)
    assert store.path.read_bytes() == before
