"""A fault of the program's own: what it means for the learner, and what can be passed on to have it mended."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.accessibility.announce import announce
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import sentences
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from sco_quiz.gui.window.frame.messages import Report

_COLUMN = 800  # it may stand without the side bar


class FaultPage(LeavingPage):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("SCO Quiz made a mistake"))
        self._look = look
        self._what = PlainLabel(look)
        self._report = PlainLabel(look, role=Type.SMALL)
        self._back = Button(look, self.tr("Go on"), ButtonKind.PRIMARY)
        self._copy = Button(look, self.tr("Copy this report"))
        self._arrange()
        self._back.clicked.connect(self.left)
        self._copy.clicked.connect(self._copy_report)

    def show_report(self, report: Report, *, is_open: bool) -> None:
        """Where the store is not open, leaving the page is to try that again."""
        what = self._survived() if is_open else self._not_opened()
        self._what.set_text(sentences.sentences(what, self._where(is_noted=report.is_noted)))
        self._back.set_text(self.tr("Go on") if is_open else self.tr("Try again"))
        self._report.set_text(report.text)
        self._copy.set_text(self.tr("Copy this report"))

    def focus_first(self) -> None:
        self._back.setFocus()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text())
        self._copy.set_text(self.tr("Copied"))
        announce(self, self.tr("Copied"))

    def _survived(self) -> str:
        return self.tr(
            "Everything that was shown as saved is kept. You can go on; if it happens again, close SCO Quiz and start "
            "it anew."
        )

    def _not_opened(self) -> str:
        return self.tr(
            "Your answers could not be opened because of it. Everything that was shown as saved is kept. Try again; if "
            "it happens again, close SCO Quiz and start it anew, or install its newest version."
        )

    def _where(self, *, is_noted: bool) -> str:
        if is_noted:
            return self.tr("The full report is in faults.log beside your answers; it stays on this computer.")
        return self.tr(
            "The file faults.log beside your answers could not be written: the report on this page is all there is. "
            "Copy it if you want to pass it on."
        )

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        page.body.addWidget(PlainLabel(self._look, self.tr("SCO Quiz made a mistake"), Type.TITLE))
        page.body.addWidget(self._what)
        card = Card(self._look, self.tr("What can be passed on"))
        note = self.tr("Versions and places in the program; no name, no answer, no folder of yours.")
        card.body.addWidget(PlainLabel(self._look, note, ink="text2"))
        card.body.addWidget(self._report)
        page.body.addWidget(card)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        for button in (self._back, self._copy):
            flow.addWidget(button)
        page.body.addWidget(buttons)
        page.body.addStretch(1)
        self.fill(page)
