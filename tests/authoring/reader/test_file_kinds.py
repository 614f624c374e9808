"""An article is the same in every kind of file: its paragraphs whole and in order, its menus left out."""

import sys
from datetime import date

import pytest
from lxml.etree import Element, SubElement

from sco_quiz.app.desk.article import Article, Role
from sco_quiz.authoring.reader.file_kinds import MAX_PARAGRAPHS, Kind, kind_of, read
from sco_quiz.authoring.reader.html_blocks import blocks
from sco_quiz.domain.errors import QuizError
from tests.authoring.reader import files
from tests.authoring.reader.files import MENU, PARAGRAPHS, TITLE


def read_as(name: str, data: bytes) -> Article:
    return read(kind_of(name, data), data, lambda _page, _pages: None)


def texts(article: Article) -> list[str]:
    return [each.text for each in article.paragraphs]


def left_out(article: Article) -> list[str]:
    return [each.text for each in article.left_out]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", files.html()),
        ("a.docx", files.docx()),
        ("a.txt", "\n\n".join((TITLE, *PARAGRAPHS)).encode()),
        ("utf-16.txt", "\r\n\r\n".join((TITLE, *PARAGRAPHS)).encode("utf-16")),
        ("a.md", "\n\n".join((f"# {TITLE}", *PARAGRAPHS)).encode()),
        ("wrong name.txt", files.html()),
    ],
)
def test_paragraphs_are_whole_and_in_order_and_the_title_is_found(name: str, data: bytes) -> None:
    article = read_as(name, data)
    assert texts(article) == list(PARAGRAPHS)
    assert article.title == TITLE
    assert [each.n for each in article.paragraphs] == [1, 2, 3, 4]


def test_a_page_says_who_published_it_and_when_and_its_menu_can_be_taken_in() -> None:
    article = read_as("a.html", files.html())
    assert (article.author, article.publisher) == ("Tove Lindqvist", "The Skerra Post")
    assert article.published == date(2024, 5, 3)
    assert set(MENU) <= set(left_out(article))
    at = article.left_out[0].line
    assert texts(article.take_in([at]))[0] == MENU[0]
    assert article.take_in([at]).leave_out(at) == article


def test_paragraphs_of_an_old_layout_by_tables_stay_apart() -> None:
    cells = "".join(f"{each}<br><br>" for each in PARAGRAPHS)
    article = read_as("a.html", files.page(f"<table><tr><td>{cells}</td></tr></table>"))
    assert texts(article) == list(PARAGRAPHS)


def test_a_row_of_figures_is_one_line() -> None:
    rows = "<tr><th>Year</th><th>Passengers</th></tr><tr><td>1974</td><td>212</td></tr>"
    text = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    article = read_as("a.html", files.page(f"<article>{text}<table>{rows}</table></article>"))
    assert [(each.role, each.text) for each in article.paragraphs][-2:] == [
        (Role.TABLE, "Year | Passengers"),
        (Role.TABLE, "1974 | 212"),
    ]


def test_a_page_may_be_deeper_than_the_stack() -> None:
    root = inner = Element("body")
    for _ in range(3 * sys.getrecursionlimit()):
        inner = SubElement(inner, "div")
    SubElement(inner, "p").text = PARAGRAPHS[0]
    assert [block.text for block in blocks(root)] == [PARAGRAPHS[0]]


def test_what_was_deleted_in_word_is_not_read_and_what_was_inserted_is() -> None:
    extra = (
        "<w:p><w:del><w:r><w:delText>It was late.</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>It was on time.</w:t></w:r></w:ins></w:p>"
    )
    article = read_as("a.docx", files.docx(extra=extra))
    assert texts(article) == [*PARAGRAPHS, "It was on time."]
    assert left_out(article) == ["Draft, page 1"]
    assert article.author == "Tove Lindqvist"


def test_a_note_of_an_odt_stands_apart_and_can_be_taken_in() -> None:
    article = read_as("a.odt", files.odt())
    assert texts(article) == [*PARAGRAPHS, "It sank later."]
    assert left_out(article) == ["In 1991."]
    assert article.title == TITLE


def test_the_lines_of_a_pdf_are_joined_and_its_page_numbers_left_out() -> None:
    pages = [
        [
            "The Skerra Post, page 1",
            "The ferry left the harbour on 3 May 1974 with its pas-",
            "sengers, all of them.",
            "1",
        ],
        ["The Skerra Post, page 2", "Its captain had sailed the route for eleven years, and", "mostly at night.", "2"],
        ["The Skerra Post, page 3", "The child was born at sea and was named after the ship", "of the mother.", "3"],
    ]
    told: list[tuple[int, int]] = []
    data = files.pdf(pages)
    article = read(kind_of("a.pdf", data), data, lambda page, of: told.append((page, of)))
    assert texts(article) == [
        "The ferry left the harbour on 3 May 1974 with its passengers, all of them.",
        "Its captain had sailed the route for eleven years, and mostly at night.",
        "The child was born at sea and was named after the ship of the mother.",
    ]
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert "The Skerra Post, page 2" in left_out(article)


def test_lines_that_were_broken_to_fit_are_joined_and_lists_keep_their_items() -> None:
    text = "The ferry left the\nharbour at night.\n\n- 212 passengers\n- 11 of the crew\n\nIt came back."
    article = read_as("a.txt", text.encode())
    assert [(each.role, each.text) for each in article.paragraphs] == [
        (Role.TEXT, "The ferry left the harbour at night."),
        (Role.ITEM, "212 passengers"),
        (Role.ITEM, "11 of the crew"),
        (Role.TEXT, "It came back."),
    ]


def test_the_header_of_a_markdown_file_says_who_wrote_it() -> None:
    header = "---\ntitle: 'A birth at sea'\nauthor: Tove Lindqvist\ndate: 2024-05-03\nsite: The Skerra Post\n---\n"
    article = read_as("a.md", (header + "\n\n".join(PARAGRAPHS)).encode())
    assert (article.title, article.author, article.publisher) == ("A birth at sea", "Tove Lindqvist", "The Skerra Post")
    assert article.published == date(2024, 5, 3)
    assert texts(article) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.txt", b" \n\t", "This file is empty"),
        ("a.html", files.page(""), "This page holds no article"),
        ("a.html", b"<html><body><script>1</script></body></html>", "This page holds no text"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Word document"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "This kind of file cannot be read"),
        ("a.txt", b"\x00\x01" * 9, "This file is no text"),
        ("a.txt", b"a" * 2_000_001, "up to 2 MB"),
        ("a.pdf", files.pdf([[]]), "only pictures"),
        ("a.pdf", b"%PDF-1.7\nnothing more", "This PDF is damaged"),
        ("a.docx", files.docx()[:-40], "This file is damaged"),
        ("a.docx", files.zipped({"word/document.xml": " " * 3_000_000}), "too large when it is unpacked"),
        ("a.txt", b"\n\n".join([b"A sentence."] * (MAX_PARAGRAPHS + 2)), "longer than an article"),
    ],
)
def test_what_is_no_article_gets_a_sentence_that_says_what_to_do(name: str, data: bytes, sentence: str) -> None:
    with pytest.raises(QuizError, match="Nothing was changed") as refused:
        read_as(name, data)
    assert sentence in str(refused.value)


def test_an_entity_does_not_become_a_large_text() -> None:
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10 if at else "x" * 10}">' for at in range(9))
    data = files.zipped({"word/document.xml": f"<!DOCTYPE d [{entities}]><d>&e8;</d>"})
    with pytest.raises(QuizError):
        read_as("a.docx", data)


def test_what_a_browser_copies_is_read_whole() -> None:
    article = read(Kind.CLIPPING, b"<p>One <b>of</b> two.</p><script>x</script><p>Two.</p>", lambda _p, _of: None)
    assert texts(article) == ["One of two.", "Two."]
