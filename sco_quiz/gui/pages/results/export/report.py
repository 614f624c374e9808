"""A result as a document to print or to keep as a PDF. Text goes in as text: nothing of a pack is read as markup."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import (
    QFont,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Answered
from sco_quiz.files.export_file import exporting
from sco_quiz.gui.pages.results.export.pages import STARTS, page_layout, print_pages
from sco_quiz.gui.pages.results.summary import summary_text
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.text import quiz_terms, sentences, typed_text
from sco_quiz.gui.text.numbers import percent

translate = QCoreApplication.translate

_POINTS = {Type.TITLE: 18.0, Type.HEADING: 13.0, Type.BODY: 10.0, Type.SMALL: 9.0}

_UNANSWERED = frozenset({Verdict.DONT_KNOW, Verdict.NO_ANSWER, Verdict.RAN_OUT})


def report(screen: ResultScreen, name: str, theme: Theme) -> QTextDocument:
    """The document, in black on white whatever the theme; `name` is the learner's and may be empty."""
    document = QTextDocument()
    document.setDefaultFont(_font(theme, Type.BODY))
    writing = _Writing(document, theme)
    result = screen.outcome
    writing.line(screen.title, Type.TITLE)
    writing.line(sentences.listed(part for part in (name, summary_text.heading(result)) if part))
    writing.line(summary_text.score(result), Type.HEADING)
    if claims := summary_text.claims(result):
        writing.line(claims, strong=True)
    writing.line(sentences.sentences(summary_text.time(result), summary_text.reading(result)))
    for note in screen.notes:
        writing.line(quiz_terms.clock_note(note), Type.SMALL)
    writing.line(translate("Report", "Topics, weakest first"), Type.HEADING)
    writing.table(
        [(line.title, *_figures(line.share.right, line.share.n, enough=line.share.enough)) for line in screen.topics]
    )
    writing.line(translate("Report", "Questions, missed first"), Type.HEADING)
    for position in screen.missed_first:
        writing.question(result.answers[position])
    return document


def write_pdf(document: QTextDocument, file: Path, title: str) -> None:
    """On A4. Raises ExportError where the file cannot be written; an earlier file is then as it was."""
    pages = QBuffer()
    pages.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(pages)
    writer.setTitle(title)
    writer.setPageLayout(page_layout())
    print_pages(document, writer)
    del writer  # it writes the end of the file
    with exporting(file) as stream:
        stream.write(pages.data().data())


def _figures(right: float, n: int, *, enough: bool) -> tuple[str, str]:
    share = percent(right / n) if enough else translate("Report", "too few answers")
    return share, quiz_terms.score(right, n)


def _font(theme: Theme, role: Type, *, strong: bool = False) -> QFont:
    font = QFont(theme.font(role, strong=strong or role.strong))
    font.setPointSizeF(_POINTS[role])
    return font


class _Writing:
    """Appends to a document by cursor."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._cursor = QTextCursor(document)
        self._theme = theme
        self._is_new = True

    def line(self, text: str, role: Type = Type.BODY, *, strong: bool = False) -> None:
        block = self._cursor.blockFormat()
        block.setTopMargin(14 if role is Type.HEADING else 9 if strong else 3)
        if self._is_new:
            self._cursor.setBlockFormat(block)
            self._is_new = False
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(text, self._characters(role, strong=strong))

    def table(self, rows: list[tuple[str, str, str]]) -> None:
        if not rows:
            return
        shape = QTextTableFormat()
        shape.setCellPadding(3)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = self._cursor.insertTable(len(rows), len(rows[0]), shape)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                cell = table.cellAt(row, column).firstCursorPosition()
                cell.insertText(text, self._characters(Type.BODY))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def question(self, answer: Answered) -> None:
        asked = answer.question
        self.line(f"{answer.position + 1}. {asked.stem}", strong=True)
        self._cursor.block().setUserState(STARTS)
        state = summary_text.state(answer)
        if answer.verdict in _UNANSWERED:
            self.line(f"{state}.")
        else:
            given = quiz_terms.answer_text(asked, answer.response)
            self.line(translate("Report", "{0}. Your answer: {1}").format(state, given))
        if answer.verdict is Verdict.UNDECIDED:
            self.line(typed_text.not_decided())
        if answer.verdict is not Verdict.RIGHT:
            self.line(translate("Report", "Right answer: {0}").format(quiz_terms.right_answer(asked)))
        self.line(translate("Report", "Points: {0}").format(quiz_terms.score(answer.points, 1)))
        self.line(asked.explanation, Type.SMALL)

    def _characters(self, role: Type, *, strong: bool = False) -> QTextCharFormat:
        characters = QTextCharFormat()
        characters.setFont(_font(self._theme, role, strong=strong))
        return characters
