"""A result on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter

from sco_quiz.app.quiz.results import ResultScreen, TopicLine
from sco_quiz.domain.attempt import Act, Attempt, replay
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.outcome import outcome
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from sco_quiz.domain.statistics import Share
from sco_quiz.gui.pages.results.export.pages import STARTS, page_layout, print_pages
from sco_quiz.gui.pages.results.export.report import report, write_pdf
from sco_quiz.gui.style.look import Look
from tests.factories import ORIGINS_KEY, attempt, ended, event, log, question


def screen(of: Attempt | None = None) -> ResultScreen:
    acts = [
        event(act, 5, question=at, response=Response(chosen=(at,))) for at in (0, 1) for act in (Act.SEE, Act.ANSWER)
    ]
    return ResultScreen(
        outcome=ended(of or attempt(), *acts),
        title="The test summit",
        topics=(TopicLine(ORIGINS_KEY, "Origins", Share(1.0, 2)),),
        previous=None,
        notes=(),
        missed_first=(1, 2, 0),
    )


def test_a_report_says_score_answers_keys_and_reasons_missed_first(look: Look) -> None:
    text = report(screen(), "Mina", look.theme).toPlainText()
    assert "Mina" in text
    assert "You got 1 of 3 right. The mark to reach was 2." in text
    assert text.index("2. Which answer") < text.index("1. Which answer")
    for words in ("too few answers", "Your answer: Tashkent", "Right answer: Shanghai", "Explanation 2."):
        assert words in text


@pytest.mark.fault("C1")
def test_markup_of_a_pack_is_printed_as_it_is_written(look: Look) -> None:
    stem = "<img src='file:///x'> <b>Which</b>?"
    of = attempt([question(Kind.SINGLE, 1, stem=stem), question(number=2), question(number=3)])
    document = report(screen(of), "", look.theme)
    assert stem in document.toPlainText()


def test_a_report_becomes_a_pdf(look: Look, tmp_path: Path) -> None:
    write_pdf(report(screen(), "Mina", look.theme), tmp_path / "result.pdf", "Result")
    assert (tmp_path / "result.pdf").read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.iterdir()] == ["result.pdf"]


def test_a_pdf_that_cannot_be_written_is_a_sentence(look: Look, tmp_path: Path) -> None:
    with pytest.raises(QuizError, match="could not be written"):
        write_pdf(report(screen(), "", look.theme), tmp_path / "missing" / "result.pdf", "Result")


def test_a_report_says_what_was_claimed_and_what_was_not_decided(look: Look) -> None:
    of = attempt([question(Kind.TEXT, 1), question(Kind.NUMBER, 2, accept=("2001",), unit="", options=())])
    typed = ("Tashkent", "2.001")
    acts = [
        event(act, 5, question=at, response=Response(text=text))
        for at, text in enumerate(typed)
        for act in (Act.SEE, Act.ANSWER)
    ]
    claimed = outcome(replay(of, log(*acts, event(Act.HAND_IN, 10), event(Act.CLAIM, 20, question=0, on=True))))
    text = report(replace(screen(), outcome=claimed, missed_first=(0, 1)), "", look.theme).toPlainText()
    assert "Wrong; you say right. Your answer: Tashkent" in text
    assert "Not decided. Your answer: 2.001" in text
    assert "This could be read as two numbers, so it was not marked." in text
    assert "No answer" not in text


def test_a_report_says_the_points_of_each_question_and_no_right_answer_twice(look: Look) -> None:
    text = report(screen(), "", look.theme).toPlainText()
    right = text[text.index("1. Which answer") :]
    wrong = text[text.index("2. Which answer") : text.index("3. Which answer")]
    assert "Points: 1 of 1" in right
    assert "Right answer" not in right
    assert "Points: 0 of 1" in wrong
    assert wrong.count("Right answer: Shanghai") == 1


def long_screen(count: int = 30) -> ResultScreen:
    of = attempt([question(number=n, stem=f"Which answer, {'of so many ' * (n % 7)}is right?") for n in range(count)])
    return replace(screen(of), missed_first=tuple(range(count)))


def test_no_question_lies_on_two_pages(look: Look, tmp_path: Path) -> None:
    document = report(long_screen(), "", look.theme)
    writer = QPdfWriter(str(tmp_path / "result.pdf"))
    writer.setPageLayout(page_layout())
    pages = print_pages(document, writer)
    assert pages == document.pageCount() >= 3
    layout, high = document.documentLayout(), document.pageSize().height()
    page_of: dict[int, set[int]] = {}
    block, number = document.begin(), -1
    while block.isValid():
        number += block.userState() == STARTS
        rect = layout.blockBoundingRect(block)
        page_of.setdefault(number, set()).update({int(rect.top() // high), int((rect.bottom() - 1) // high)})
        block = block.next()
    assert {len(pages) for number, pages in page_of.items() if number >= 0} == {1}


def test_what_was_not_answered_is_said_once(look: Look) -> None:
    text = report(screen(), "", look.theme).toPlainText()
    unanswered = text[text.index("3. Which answer") : text.index("1. Which answer")]
    assert "No answer." in unanswered
    assert "Your answer" not in unanswered
