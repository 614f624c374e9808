"""The message above the page: what was done, what could not be done, a fault of the program."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind


@dataclass(frozen=True, slots=True)
class Report:
    """The text about a fault of the program. `is_noted` is False where it could not be written to the fault log."""

    text: str
    is_noted: bool


class Messages(QObject):
    """Shows one message at a time, until it is dismissed."""

    report_asked = Signal(object)  # Report

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.report: Report | None = None
        self._understood = Button(look, "")
        self._details = Button(look, "")
        self.banner = Banner(look, BannerKind.WRONG, "", buttons=(self._details, self._understood))
        self.banner.setVisible(False)
        self.reword()
        self._understood.clicked.connect(lambda: self.banner.setVisible(False))
        self._details.clicked.connect(self._ask_report)

    def reword(self) -> None:
        """Set the buttons in the language of the window."""
        self._understood.set_text(self.tr("Understood"))
        self._details.set_text(self.tr("Show the report"))

    def tell(self, kind: BannerKind, title: str, text: str) -> None:
        from sco_quiz.gui.text.sentences import ended, sentences  # noqa: PLC0415 - after the first paint

        self._details.setVisible(False)
        self.banner.set_kind(kind)
        self.banner.set_texts(title, text)
        self.banner.setVisible(True)
        weight = Weight.URGENT if kind is BannerKind.WRONG else Weight.PLAIN
        announce(self._window, sentences(ended(title), text), weight)

    def tell_problem(self, sentence: str) -> None:
        """Show an error of the world, such as a full disk; the page stays as it is."""
        self.tell(BannerKind.WRONG, self.tr("This could not be done"), sentence)

    def tell_error(self, error: QuizError) -> None:
        from sco_quiz.gui.text.error_text import translated  # noqa: PLC0415 - after the first paint

        self.tell_problem(translated(error.sentence))

    def tell_fault(self, report: Report, *, with_report: bool) -> None:
        """Show a fault of the program."""
        words = self.tr(
            "SCO Quiz made a mistake. Everything that was shown as saved is kept. "
            "You can go on; the fault could not be noted in the file faults.log beside your answers."
        )
        if report.is_noted:
            words = self.tr(
                "SCO Quiz made a mistake. Everything that was shown as saved is kept. "
                "You can go on; the fault is noted in the file faults.log beside your answers."
            )
        self.tell_problem(words)
        self.report = report
        self._details.setVisible(with_report)

    def is_telling(self) -> bool:
        return not self.banner.isHidden()

    def hold(self, *, held: bool) -> None:
        """While a job runs, switch off what would lead to another page."""
        self._details.setEnabled(not held)

    def _ask_report(self) -> None:
        self.banner.setVisible(False)
        self.report_asked.emit(self.report)
