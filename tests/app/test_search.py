import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.app.search import Search


def marked(typed: str, text: str) -> list[str]:
    return [text[start:end] for start, end in Search(typed).spans(text)]


@pytest.mark.parametrize(
    ("typed", "text", "marks"),
    [
        ("found", "The SCO was founded in 2001.", ["found"]),
        ("sco 2001", "The SCO was founded in 2001.", ["SCO", "2001"]),
        ("s sco", "The SCO summit", ["SCO", "s"]),  # of two words that begin one, the longer
        ("turkm", "A word of Türkmenbaşy.", ["Türkm"]),
        ("belarús", "“Belarus” is the tenth.", ["Belarus"]),
        ("2001", "2,001 and 2001", ["2,001", "2001"]),
        ("xis", "Xi’s speech", ["Xi’s"]),
        ("win", "win-win", ["win", "win"]),
        ("the", "The others", ["The"]),
        ("unded", "founded", []),
        ("?!", "founded", []),
        ("", "founded", []),
    ],
)  # fmt: skip
def test_what_was_typed_is_found_where_it_stands_in_the_text(typed: str, text: str, marks: list[str]) -> None:
    assert marked(typed, text) == marks


@given(st.text(), st.text())
def test_marks_lie_in_the_text_in_order_and_do_not_overlap(typed: str, text: str) -> None:
    ends = [0, *(end for span in Search(typed).spans(text) for end in span)]
    assert ends == sorted(ends)
    assert ends[-1] <= len(text)
