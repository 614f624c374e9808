"""Paragraphs are joined, split, left out and taken in; no letter of them is lost."""

from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.app.desk.article import Article, Line, Role

LINES = st.lists(
    st.builds(
        Line, role=st.sampled_from(Role), text=st.text("abc ", min_size=1).filter(str.strip), is_left_out=st.booleans()
    ),
    max_size=8,
).map(tuple)


def letters(article: Article) -> list[str]:
    return sorted("".join(line.text for line in article.lines).replace(" ", ""))


@given(LINES, st.data())
def test_no_letter_is_lost_by_any_change(lines: tuple[Line, ...], data: st.DataObject) -> None:
    article = Article(lines=lines)
    for _ in range(4):
        if not article.lines:
            return
        at = data.draw(st.integers(0, len(article.lines) - 1))
        change = data.draw(st.sampled_from(("join", "split", "take in", "leave out")))
        if change == "join":
            changed = article.join(at)
        elif change == "split":
            changed = article.split(at, data.draw(st.integers(0, 9)))
        else:
            changed = article.take_in([at]) if change == "take in" else article.leave_out(at)
        assert letters(changed) == letters(article)
        assert [each.n for each in changed.paragraphs] == list(range(1, len(changed.paragraphs) + 1))
        assert len(changed.paragraphs) + len(changed.left_out) == len(changed.lines)
        article = changed


def test_what_was_left_out_between_two_joined_paragraphs_stays_left_out() -> None:
    article = Article(
        lines=(Line(Role.TEXT, "One"), Line(Role.TEXT, "Advertisement", is_left_out=True), Line(Role.TEXT, "two."))
    )
    joined = article.join(0)
    assert [each.text for each in joined.paragraphs] == ["One two."]
    assert [(each.after, each.text) for each in joined.left_out] == [(1, "Advertisement")]
    assert [each.text for each in joined.split(0, 3).paragraphs] == ["One", "two."]
