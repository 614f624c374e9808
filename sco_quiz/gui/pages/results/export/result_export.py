"""A result taken elsewhere: as a table, as a PDF, on paper. The dialogs are the system's own."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from sco_quiz.app.ports.store import AnswerRow
from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.outcome import Outcome
from sco_quiz.files.answer_table import write_answers
from sco_quiz.gui.pages.results.export.pages import page_layout, print_pages
from sco_quiz.gui.pages.results.export.report import report, write_pdf
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text.file_names import nameable
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.messages.save_file import with_ending

translate = QCoreApplication.translate

_ENDINGS = frozenset({".csv", ".pdf"})


def export_result(parent: QWidget, screen: ResultScreen, name: str, look: Look) -> Path | None:
    """Asks where to, and writes a table or a PDF by the ending chosen; gives the file, None where it was called off.

    Raises QuizError where the file cannot be written; an earlier file is then as it was.
    """
    table, pdf = translate("Export", "Table (*.csv)"), translate("Export", "PDF (*.pdf)")
    named = translate("Export", "PDF with your name (*.pdf)")
    kinds = [pdf, named, table] if name else [pdf, table]
    title = translate("Export", "Export the result")
    chosen, kind = QFileDialog.getSaveFileName(parent, title, _file_name(screen), ";;".join(kinds))
    file = with_ending(parent, look, chosen, ".csv" if kind == table else ".pdf", _ENDINGS)
    if file is None:
        return None
    if file.suffix.lower() == ".csv":
        write_answers(file, answer_rows(screen.outcome, name))
    else:
        write_pdf(report(screen, name if kind == named else "", look.theme), file, screen.title)
    return file


def print_result(parent: QWidget, screen: ResultScreen, name: str, look: Look) -> None:
    """Asks for a printer and prints. Raises QuizError where this computer has no printing system."""
    try:
        # Here and not above: it loads the system's printing library, which many computers do not have.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415
    except ImportError as error:
        words = translate(
            "Export", "This computer has no printing system. Nothing was lost; export the result as a PDF instead."
        )
        raise QuizError(words) from error
    printer = QPrinter()
    printer.setPageLayout(page_layout())
    if QPrintDialog(printer, parent).exec():
        print_pages(report(screen, _wanted(parent, look, name), look.theme), printer)


def answer_rows(outcome: Outcome, name: str) -> tuple[AnswerRow, ...]:
    """The answers of one attempt as rows of the table."""
    attempt = outcome.attempt
    return tuple(
        AnswerRow(
            attempt=attempt.id,
            learner=name,
            pack=attempt.pack_of(answer.question),
            title=attempt.title,
            mode=attempt.rules.mode,
            started_at=attempt.started.wall,
            ended_at=outcome.ended_at,
            answer=answer,
        )
        for answer in outcome.answers
    )


def _wanted(parent: QWidget, look: Look, name: str) -> str:
    """The name, where there is one and it is to stand on the paper."""
    if not name:
        return ""
    dialog = ConfirmDialog(
        look,
        translate("Export", "Print your name on it?"),
        translate("Export", "The pages then say “{0}” at the top.").format(name),
        safe=translate("Export", "Without the name"),
        verb=translate("Export", "With the name"),
        parent=parent,
    )
    return name if dialog.ask() else ""


def _file_name(screen: ResultScreen) -> str:
    """Such as "The SCO and its 2025 summit 2025-10-14 0940"."""
    when: datetime = screen.outcome.ended_at.astimezone()
    return f"{nameable(screen.title)} {when:%Y-%m-%d %H%M}"
