"""Files are read by a process of its own that no file can harm, and that harms nobody."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sco_quiz.app.jobs import JobCancelledError, Step, unwatched
from sco_quiz.authoring.reader.process import article_reader, child
from sco_quiz.authoring.reader.process.article_reader import ArticleReader
from sco_quiz.domain.errors import QuizError
from tests.authoring.reader import files
from tests.authoring.reader.files import PARAGRAPHS, TITLE

ATTRIBUTES = 60_000
MUTATED = 1_000  # of each kind
MUTATED_PAGES = 300  # which take longest


@pytest.fixture(scope="module")
def reader() -> Iterator[ArticleReader]:
    with ArticleReader() as reader:
        yield reader


def written(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def texts(reader: ArticleReader, file: Path) -> list[str]:
    return [each.text for each in reader.read_file(file, unwatched).paragraphs]


def read_or_told(reader: ArticleReader, file: Path) -> bool:
    """Whether there is an article with text, or a sentence with all that it should say."""
    try:
        return bool(reader.read_file(file, unwatched).lines)
    except QuizError as error:
        return "Nothing was changed" in str(error)


def slow_page() -> bytes:
    """A tag with so many attributes that readers of HTML take minutes for it."""
    return files.page("<p " + " ".join(f"a{at}=1" for at in range(ATTRIBUTES)) + ">Text.</p>")


def test_an_article_comes_back_whole_and_the_process_is_kept(reader: ArticleReader, tmp_path: Path) -> None:
    article = reader.read_file(written(tmp_path, "a.html", files.html()), unwatched)
    assert (article.title, [each.text for each in article.paragraphs]) == (TITLE, list(PARAGRAPHS))
    assert article.published is not None
    assert texts(reader, written(tmp_path, "a.docx", files.docx())) == list(PARAGRAPHS)


def test_the_pages_of_a_pdf_are_counted_while_it_is_read(reader: ArticleReader, tmp_path: Path) -> None:
    seen: list[Step] = []
    pages = [["It left at night.", "It came back."]] * 3
    reader.read_file(written(tmp_path, "a.pdf", files.pdf(pages)), seen.append)
    assert {step.of for step in seen} <= {0, 3}


def test_a_refusal_keeps_its_values(reader: ArticleReader, tmp_path: Path) -> None:
    with pytest.raises(QuizError) as refused:
        reader.read_file(written(tmp_path, "a.pdf", files.pdf([["Text."]] * 101)), unwatched)
    assert refused.value.sentence.values == {"count": 101, "most": 100}


def test_what_takes_too_long_is_given_up_and_the_next_file_is_read(tmp_path: Path) -> None:
    with ArticleReader(limit_s=0.0) as reader, pytest.raises(QuizError, match="took longer"):
        reader.read_file(written(tmp_path, "a.html", slow_page()), unwatched)
    with ArticleReader() as patient:
        assert texts(patient, written(tmp_path, "b.html", files.html())) == list(PARAGRAPHS)


def test_cancel_ends_the_process_and_the_next_file_is_read(tmp_path: Path) -> None:
    def cancel(_step: Step) -> None:
        raise JobCancelledError

    with ArticleReader() as reader:
        with pytest.raises(JobCancelledError):
            reader.read_file(written(tmp_path, "a.html", slow_page()), cancel)
        assert texts(reader, written(tmp_path, "b.html", files.html())) == list(PARAGRAPHS)


def test_a_process_that_was_killed_is_told_and_started_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, "a.html", files.html())
    with ArticleReader() as reader:
        with monkeypatch.context() as patch:
            patch.setattr(article_reader, "command", lambda: (sys.executable, "-c", "raise SystemExit(3)"))
            with pytest.raises(QuizError, match="given up"):
                reader.read_file(file, unwatched)
        assert texts(reader, file) == list(PARAGRAPHS)


def in_the_child(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What comes of this code where files are read: the reader of texts is replaced by it."""
    start = (
        "import sco_quiz.authoring.reader.file_kinds as kinds\n"
        "from sco_quiz.app.desk.article import Article, Line, Role\n"
        "from sco_quiz.authoring.reader.process.child import main\n"
        f"def read(kind, data, page_read):\n{code}\n    return Article(lines=(Line(Role.TEXT, 'done'),))\n"
        "kinds.read = read\nraise SystemExit(main())\n"
    )
    monkeypatch.setattr(article_reader, "command", lambda: (sys.executable, "-c", start))
    with ArticleReader() as reader:
        try:
            return texts(reader, written(tmp_path, "a.txt", b"A text."))[0]
        except QuizError as error:
            return str(error)


@pytest.mark.parametrize(
    "code",
    [
        "    import socket; socket.socket()",
        "    import socket; socket.getaddrinfo('localhost', 80)",
        "    open('made', 'w')",
        "    import os; os.open('made', os.O_CREAT | os.O_WRONLY)",
        "    import os; os.mkdir('made')",
        "    import subprocess; subprocess.run(['true'])",
    ],
)
def test_the_process_reaches_no_network_and_writes_nothing(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "damaged" in in_the_child(code, tmp_path, monkeypatch)
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_what_is_not_refused_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert in_the_child("    pass", tmp_path, monkeypatch) == "done"


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA is held by Linux alone")
def test_the_process_gets_no_more_memory_than_its_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = f"    bytearray({child.MEMORY})"
    assert "too much memory" in in_the_child(code, tmp_path, monkeypatch)


def test_modules_beside_the_article_are_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, "lxml.py", b"raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    with ArticleReader() as reader:
        assert texts(reader, written(tmp_path, "a.html", files.html())) == list(PARAGRAPHS)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", files.html()),
        ("a.docx", files.docx()),
        ("a.odt", files.odt()),
        ("a.pdf", files.pdf([["The ferry left at night.", "It came back."]] * 2)),
        ("a.txt", "\n\n".join(PARAGRAPHS).encode()),
    ],
)
def test_a_broken_file_gives_an_article_or_a_sentence(
    reader: ArticleReader, tmp_path: Path, name: str, data: bytes
) -> None:
    rng = random.Random(name)  # noqa: S311 - for broken files
    file = tmp_path / name
    for _ in range(MUTATED_PAGES if name == "a.html" else MUTATED):
        broken = bytearray(data)
        for _ in range(rng.randint(1, 8)):
            at = rng.randrange(len(broken))
            match rng.randrange(3):
                case 0:
                    broken[at] = rng.randrange(256)
                case 1:
                    del broken[at : at + rng.randint(1, 40)]
                case _:
                    broken[at:at] = broken[rng.randrange(len(broken)) :][: rng.randint(1, 40)]
            broken = broken or bytearray(b" ")
        file.write_bytes(broken)
        assert read_or_told(reader, file)
