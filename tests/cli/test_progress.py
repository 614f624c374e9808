import argparse
import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from sco_quiz.app.library.packs import NoSuchPackError
from sco_quiz.app.ports.errors import NoStoreError
from sco_quiz.app.ports.store import OpenStore
from sco_quiz.cli import progress
from sco_quiz.domain.attempt import Act
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.response import DONT_KNOW, Confidence, Response
from sco_quiz.files import answer_table
from sco_quiz.main import main
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, named, run_sql, take


def opener(folder: Path, writable: bool) -> OpenStore:  # noqa: FBT001 - the form that main hands in
    return open_store(folder, writable=writable)


def export(folder: Path, file: Path, status: int = 0, *, pack: str = "") -> list[dict[str, str]]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", type=Path)
    progress.add_parser(parser.add_subparsers())
    of_pack = ["--pack", pack] if pack else []
    arguments = parser.parse_args(["--data-dir", str(folder), "progress", "export", "--csv", str(file), *of_pack])
    assert progress.run(arguments, opener) == status
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_answers_to_one_pack_can_be_exported_alone(store: Store, folder: Path, tmp_path: Path) -> None:
    take(store, named(1), *answered(0, 0))
    take(store, replace(named(2), pack=PackId("sco-other.12345678")), *answered(0, 1))
    file = tmp_path / "answers.csv"
    assert {row["pack"] for row in export(folder, file)} == {make.PACK_ID, "sco-other.12345678"}
    assert {row["pack"] for row in export(folder, file, pack=make.PACK_ID)} == {make.PACK_ID}
    before = file.read_bytes()
    with pytest.raises(NoSuchPackError, match=r"no pack elsewhere\..*The packs: sco-other\.12345678, sco-test\."):
        export(folder, file, pack="elsewhere")
    assert file.read_bytes() == before


def test_every_answer_of_every_attempt_is_a_row(store: Store, folder: Path, tmp_path: Path) -> None:
    take(store, named(1), *answered(0, 0, sure=Confidence.CERTAIN), *answered(1, 2))
    take(store, named(2), *answered(0, 1))
    table = export(folder, tmp_path / "answers.csv")
    assert [(row["attempt"][-1], row["number"], row["answer"], row["verdict"]) for row in table] == [
        ("1", "1", "Shanghai", "right"), ("1", "2", "Astana", "wrong"), ("1", "3", "", "no_answer"),
        ("2", "1", "Tashkent", "wrong"), ("2", "2", "", "no_answer"), ("2", "3", "", "no_answer"),
    ]  # fmt: skip
    assert (table[0]["confidence"], table[0]["points"], table[0]["right_answer"]) == ("certain", "1.0", "Shanghai")


def test_each_kind_of_question_tells_its_answer_and_the_right_one(store: Store, folder: Path, tmp_path: Path) -> None:
    questions = make.one_of_each()
    given = [Response((1,)), Response((0, 2)), Response((1,)), Response((0, 2, 1)), Response((0, -1, 3)),
             Response(text="six"), Response(text="Shanghai spirit")]  # fmt: skip
    acts = [make.event(Act.ANSWER, n, question=n, response=response) for n, response in enumerate(given)]
    take(store, make.attempt(questions), *acts)
    assert [(row["answer"], row["right_answer"]) for row in export(folder, tmp_path / "answers.csv")] == [
        ("Tashkent", "Shanghai"),
        ("Russia | Tajikistan", "Russia | Tajikistan"),
        ("False", "True"),
        ("Third | Second | First", "First | Second | Third"),
        (
            "Shanghai = Kazakhstan | Astana = Uzbekistan",
            "Shanghai = China | Tashkent = Uzbekistan | Astana = Kazakhstan",
        ),
        ("six", "6"),
        ("Shanghai spirit", "Shanghai Spirit"),
    ]


TYPED = ("a; b", "a, b", "a | b", 'say "no"; or, | not', "one\ntwo; three", "don't; can't", ";", "|", "a\\|b", "1;5")


@pytest.fixture
def typed(store: Store, folder: Path, tmp_path: Path) -> Path:
    """A table with an attempt of one question of each kind, and one for every typed answer."""
    acts = [make.event(Act.ANSWER, n, question=n, response=Response(given)) for n, given in EACH_KIND]
    take(store, named(99, questions=make.one_of_each()), *acts)
    for number, text in enumerate(TYPED, 1):
        entry = make.event(Act.ANSWER, 1, question=0, response=Response(text=text))
        take(store, named(number, questions=(make.one_of_each()[6],)), entry)
    export(folder, tmp_path / "answers.csv")
    return tmp_path / "answers.csv"


EACH_KIND = ((0, (1,)), (1, (0, 2)), (2, (1,)), (3, (0, 2, 1)), (4, (0, -1, 3)))


def answers_of(table: list[dict[str, str]]) -> list[str]:
    return [row["answer"] for row in table if row["attempt"] != named(99).id]


@pytest.mark.fault("G9")
def test_a_reader_that_guesses_finds_every_cell(typed: Path) -> None:
    """Typed answers hold semicolons, commas, bars, quotes and line ends: a reader that guesses finds each cell."""
    text = typed.read_bytes().decode("utf-8-sig")
    for sample in (text, text[:2_000]):
        guessed = csv.Sniffer().sniff(sample, delimiters=",;|\t")
        assert (guessed.delimiter, guessed.quotechar) == (",", '"')
        table = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=guessed.delimiter))
        assert answers_of(table) == list(TYPED)
        assert {len(row) for row in table} == {24}


@pytest.mark.fault("G9")
def test_no_separator_stands_outside_of_quotes_but_the_comma(typed: Path) -> None:
    """A spreadsheet takes commas and semicolons for separators at once: every answer is in its own cell."""
    text = typed.read_bytes().decode("utf-8-sig")
    bare = re.sub(r'"(?:[^"]|"")*"', '""', text)
    assert re.fullmatch(r'(?:(?:""|[\d.]+)(?:,(?:""|[\d.]+)){23}\r\n)+', bare)


@pytest.mark.fault("G9")
def test_where_semicolons_part_the_cells_several_answers_stay_together(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    """A spreadsheet takes the semicolon for the separator: no row falls apart in the middle of several answers."""
    acts = [make.event(Act.ANSWER, n, question=n, response=Response(given)) for n, given in EACH_KIND]
    take(store, named(1, questions=make.one_of_each()), *acts)
    export(folder, tmp_path / "answers.csv")
    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert {len(row) for row in csv.reader(stream, delimiter=";")} == {1}


def test_several_answers_in_a_cell_can_be_told_apart_whatever_is_in_them() -> None:
    several = ["a | b", "c\\", "|", "d"]
    parts = re.split(r" \| ", answer_table.joined(several))
    assert [re.sub(r"\\(.)", r"\1", part) for part in parts] == several


@pytest.mark.parametrize("command", [["progress", "export"], ["bank", "stats"]])
def test_the_help_says_how_a_spreadsheet_opens_the_table(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, "--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "comma as the only separator" in said
    assert "Data > From Text/CSV" in said


def test_an_open_attempt_tells_no_marks(store: Store, folder: Path, tmp_path: Path) -> None:
    store.attempts.create(make.attempt())
    dont_know = make.event(Act.ANSWER, 4, question=2, response=DONT_KNOW)
    store.attempts.append(make.attempt().id, make.log(*answered(0, 0), dont_know))
    table = export(folder, tmp_path / "answers.csv")
    assert [row["answer"] for row in table] == ["Shanghai", ""]
    assert {(row["ended"], row["verdict"], row["points"], row["right_answer"]) for row in table} == {("", "", "", "")}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"])
@pytest.mark.fault("C15")
def test_no_text_is_a_formula(store: Store, folder: Path, tmp_path: Path, start: str) -> None:
    evil = start + 'cmd|"/c calc"!A1, "x"\n'
    store.learners.rename(make.attempt().learner, evil)
    entry = make.event(Act.ANSWER, 1, question=0, response=Response(text=evil))
    take(store, make.attempt((make.one_of_each()[6],), title=evil), entry)
    (row,) = export(folder, tmp_path / "answers.csv")
    assert {row["learner"], row["quiz"], row["answer"]} == {"'" + evil}


def test_a_spreadsheet_can_tell_that_it_is_utf_8(store: Store, folder: Path, tmp_path: Path) -> None:
    store.learners.rename(make.attempt().learner, "李雷 😀")
    take(store, make.attempt(), *answered(0, 0))
    assert export(folder, tmp_path / "answers.csv")[0]["learner"] == "李雷 😀"
    assert (tmp_path / "answers.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.usefixtures("store")
@pytest.mark.fault("A7")
def test_a_file_that_cannot_be_written_whole_stays_as_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "answers.csv"
    file.write_text("mine", encoding="utf-8")
    monkeypatch.setattr("os.fsync", no_room)
    with pytest.raises(QuizError, match=r"answers\.csv could not be written"):
        export(folder, file)
    assert file.read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answers.csv", "data"]


@pytest.mark.usefixtures("store")
@pytest.mark.fault("A29")
def test_a_scanner_that_holds_the_file_for_a_moment_is_waited_for(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace
    pauses: list[float] = []

    def held(temporary: Path, file: Path) -> Path:
        if len(pauses) < 3:
            raise PermissionError(13, "in use")
        return replace(temporary, file)

    monkeypatch.setattr("time.sleep", pauses.append)
    monkeypatch.setattr(Path, "replace", held)
    assert export(folder, tmp_path / "answers.csv") == []
    assert len(pauses) == 3


@pytest.mark.fault("G3")
def test_a_damaged_quiz_is_left_out_and_said(
    store: Store, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One quiz of three is damaged when all are exported: the two others are in the file, and status 1 says why."""
    for number in (1, 2, 3):
        take(store, named(number), *answered(0, 0))
    run_sql(store, "UPDATE attempt SET rules = '{}' WHERE number = 2", "UPDATE learner SET name = x'41ff'")
    table = export(folder, tmp_path / "answers.csv", status=1)
    assert [row["attempt"][-1] for row in table] == ["1"] * 3 + ["3"] * 3
    assert {row["learner"] for row in table} == {"A\ufffd"}
    said = capsys.readouterr()
    assert said.out == f"Exported 6 answers to {tmp_path / 'answers.csv'}.\n"
    lines = said.err.splitlines()
    assert lines[0].startswith("A learner's name is damaged")
    assert lines[1].startswith("Left out: attempt 2 of 2025-09-08 12:00 UTC (The test summit) is damaged.")


def test_the_store_itself_is_never_written_over(store: Store, folder: Path) -> None:
    with pytest.raises(QuizError, match="itself"):
        export(folder, store.path)
    assert store.learners.current().name == ""


def test_without_a_store_nothing_is_written(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(NoStoreError):
        export(folder, tmp_path / "answers.csv")
    assert not (tmp_path / "answers.csv").exists()
    assert list(folder.iterdir()) == []
