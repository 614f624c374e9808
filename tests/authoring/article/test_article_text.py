"""What of a pasted page is the article."""

import os
from pathlib import Path

import pytest

from sco_quiz.authoring.article.article_text import MAX_BYTES, MAX_LINE, cleaned, read_article
from sco_quiz.domain.errors import QuizError
from tests.authoring.packs import SAMPLE_ARTICLE


def test_headline_date_caption_and_body_are_numbered() -> None:
    assert list(read_article(SAMPLE_ARTICLE).paragraphs) == ["T", "D", "C", "1", "2", "3", "4", "5", "6", "7"]


def test_site_bar_share_lines_subheads_and_foot_are_left_out() -> None:
    text = " ".join(read_article(SAMPLE_ARTICLE).paragraphs.values())
    assert not any(words in text for words in ("Home /", "Share", "Clean water first", "Top", "rights reserved"))


def test_mark_of_a_page_break_inside_a_sentence_is_taken_out() -> None:
    assert "spent 240 million crowns on" in read_article(SAMPLE_ARTICLE).paragraphs["4"]


def test_sentence_that_begins_with_from_page_is_kept() -> None:
    assert cleaned("He read. From page 9 on it was dull.").paragraphs["1"] == "He read. From page 9 on it was dull."


def test_quotes_dashes_and_white_space_are_made_plain() -> None:
    assert cleaned("“One”  —\u00a0two\u200b’s.").paragraphs["1"] == '"One" - two\'s.'


def test_copy_of_the_body_alone_is_numbered_from_one() -> None:
    assert dict(cleaned("First line.\n\nSecond line.").paragraphs) == {"1": "First line.", "2": "Second line."}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe\x00", "not a UTF-8 text"),
        (b"a\x00b.", "is not a text"),
        (b"no sentence here", "no paragraph"),
        (b"", "no paragraph"),
        (b"a" * (MAX_BYTES + 1), "larger"),
    ],
)
def test_file_that_is_no_article_is_told_in_a_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "copy.txt"
    file.write_bytes(content)
    with pytest.raises(QuizError, match=words):
        read_article(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of POSIX")
def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(QuizError, match="is not a file"):
        read_article(tmp_path / "pipe")


def test_line_longer_than_a_paragraph_is_left_out() -> None:
    assert dict(cleaned(f"{'a' * MAX_LINE}.\nA line.").paragraphs) == {"1": "A line."}


def test_missing_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(QuizError, match="could not be read"):
        read_article(tmp_path / "none.txt")


def test_byte_order_mark_is_no_word(tmp_path: Path) -> None:
    (tmp_path / "copy.txt").write_bytes("\ufeffFirst line.".encode())
    assert read_article(tmp_path / "copy.txt").paragraphs["1"] == "First line."
