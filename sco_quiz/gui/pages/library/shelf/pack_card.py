"""One pack closer: what it is, what can be done with it, what it says of itself, the last quizzes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.library.shelf import PackDetails, PackLine
from sco_quiz.app.ports.history import AttemptSummary
from sco_quiz.app.ports.library import KeptVersion, PackAbout
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.pages.library.pack_words import language
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.text.sentences import listed, sentences
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView


class PackCard(Card):
    use_asked = Signal()
    practise_asked = Signal()
    share_asked = Signal()
    remove_asked = Signal()
    earlier_asked = Signal(object)  # KeptVersion
    result_asked = Signal(object)  # AttemptId

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, " ", gap=14, parent=parent)
        self._look = look
        self._quizzes: tuple[AttemptSummary, ...] = ()
        self._earlier: KeptVersion | None = None
        self._about = PlainLabel(look, ink="text2")
        self._use = Button(look, self.tr("Use this pack"), ButtonKind.PRIMARY, size=48)
        self._practise = Button(look, "", size=48)
        self._out = PlainLabel(look, ink="text2")
        self._topics = _Named(look, self.tr("Topics"))
        self._facts = FactRows(look)
        self._print = _Fingerprint(look)
        self._quiz_title = PlainLabel(look, self.tr("Last quizzes"), strong=True)
        columns = (Column(), Column(stretch=True), Column(right=True))
        self._rows = RowList(look, self.tr("Last quizzes"), columns, opens=True)
        self._share = Button(look, self.tr("Share …"), ButtonKind.QUIET, icon="share", size=32)
        self._back = Button(look, "", ButtonKind.QUIET, icon="replay", size=32)
        self._remove = Button(look, self.tr("Remove"), ButtonKind.QUIET, icon="delete", size=32)
        key_tip(self._use, self.tr("Use this pack"), "Enter")
        key_tip(self._share, self.tr("Share this pack"), "Ctrl+E")
        key_tip(self._remove, self.tr("Remove"), "Del")
        self._arrange()
        self._use.clicked.connect(self.use_asked)
        self._practise.clicked.connect(self.practise_asked)
        self._share.clicked.connect(self.share_asked)
        self._back.clicked.connect(lambda: self.earlier_asked.emit(self._earlier))
        self._remove.clicked.connect(self.remove_asked)
        self._rows.opened.connect(lambda at: self.result_asked.emit(self._quizzes[at].id))

    def show_pack(self, line: PackLine, details: PackDetails) -> None:
        self._quizzes = details.quizzes
        self.set_title(line.title)
        self._about.set_text(self._about_words(line, details.about))
        self._practise.set_text(self.tr("Practise the %n due", "", line.due))
        self._practise.setVisible(bool(line.due))
        self._out.set_text(
            self.tr("%n question(s) have a fault and stay out of timed quizzes.", "", line.practice_only)
        )
        self._out.setVisible(bool(line.practice_only))
        self._topics.set_text(listed(topic.title for topic in line.topics))
        self._facts.set_rows(self._said(line, details.about))
        self._print.show_about(details.about)
        for part in (self._quiz_title, self._rows):
            part.setVisible(bool(details.quizzes))
        self._rows.set_rows([_row(past) for past in details.quizzes])
        self._earlier = details.earlier
        self._back.setVisible(details.earlier is not None)
        if details.earlier is not None:
            self._back.set_text(self.tr("Go back to version {0}").format(number(details.earlier.version)))
        self._remove.setVisible(line.added is not None)

    def _about_words(self, line: PackLine, about: PackAbout | None) -> str:
        if line.added is None:
            whose = self.tr("Comes with SCO Quiz.")
        elif about is not None and about.author:
            whose = self.tr("From a file, by {0} as it claims.").format(about.author)
        else:
            whose = self.tr("From a file that names no author.")
        if not line.source:
            return sentences(whose, self.tr("Its facts are of no text, so there is no passage to look up."))
        return sentences(whose, self.tr("Facts restated from {0}.").format(line.source))

    def _said(self, line: PackLine, about: PackAbout | None) -> list[tuple[str, str]]:
        rows = [(self.tr("Published"), dates.plain_date(line.origin.published))] if line.origin else []
        if about is not None:
            rows.append((self.tr("Version"), number(about.version)))
            rows.append((self.tr("Language"), language(about.languages[0])))
        if about is not None and (about.licence or line.added is not None):
            rows.append((self.tr("Licence"), about.licence or self.tr("not named")))
        if line.added is not None:
            rows.append((self.tr("Added"), dates.long_date(line.added.added_at)))
        return rows

    def _arrange(self) -> None:
        act, ways = QWidget(), QWidget()
        for holder, buttons in ((act, (self._use, self._practise)), (ways, (self._share, self._back, self._remove))):
            flow = FlowLayout(holder, gap=10)
            for button in buttons:
                flow.addWidget(button)
        for part in (
            self._about,
            self._out,
            act,
            Rule(self._look),
            self._topics,
            self._facts,
            self._print,
            Rule(self._look),
        ):
            self.body.addWidget(part)
        for part in (self._quiz_title, self._rows):
            self.body.addWidget(part)
        self.body.addWidget(ways)
        self.body.addStretch(1)


class _Named(QWidget):
    """A long text below its name."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._text = PlainLabel(look, strong=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(look, name, ink="text2"))
        column.addWidget(self._text)

    def set_text(self, text: str) -> None:
        self._text.set_text(text)


class _Fingerprint(QWidget):
    """Four groups to compare with the author, and a button that copies them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._named = _Named(look, self.tr("Fingerprint, to compare by phone or mail"))
        self._copy = Button(look, self.tr("Copy"), ButtonKind.QUIET, size=32)
        self._copy.setAccessibleName(self.tr("Copy the fingerprint"))
        self._value = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._named, 1)
        row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignBottom)
        self._copy.clicked.connect(self._copy_it)

    def show_about(self, about: PackAbout | None) -> None:
        self._value = "" if about is None else about.fingerprint
        self._named.set_text(self._value)
        self.setVisible(bool(self._value))

    def _copy_it(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        announce(self, self.tr("Copied"), Weight.ASKED)


def _row(past: AttemptSummary) -> RowView:
    score = quiz_terms.score(past.points, past.count)
    cells = (
        Cell(dates.short_date(past.ended_at)),
        Cell(score, strong=True),
        Cell(dates.duration(past.used_ns), ink="text2"),
    )
    return RowView(cells, listed((dates.long_date(past.ended_at), quiz_terms.mode(past.mode), score)))
