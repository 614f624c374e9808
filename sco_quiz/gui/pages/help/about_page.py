"""What the program is, in which version, and on which terms."""

import platform

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sco_quiz import __version__
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage


class AboutPage(LeavingPage):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("About SCO Quiz"))
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left")
        self._back.clicked.connect(self.left)
        page = ScrollPage(look)
        page.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(PlainLabel(look, self.tr("About SCO Quiz"), Type.TITLE))
        what = self.tr("Timed quizzes on one news article. They run on this computer and never go online.")
        page.body.addWidget(PlainLabel(look, what, Type.READING))
        card, versions = Card(look, self.tr("Versions")), FactRows(look, ruled=True)
        versions.set_rows(
            [
                ("SCO Quiz", __version__),
                ("Qt for Python", qt_version),
                ("Python", platform.python_version()),
            ]
        )
        card.body.addWidget(versions)
        page.body.addWidget(card)
        for terms in (
            self.tr("SCO Quiz is free software under the MIT licence; it uses Qt for Python under the LGPL."),
            self.tr("The facts are restated in our own words; the article itself is its publisher’s."),
        ):
            page.body.addWidget(PlainLabel(look, terms, ink="text2"))
        page.body.addStretch(1)
        self.fill(page)

    def focus_first(self) -> None:
        self._back.setFocus()
