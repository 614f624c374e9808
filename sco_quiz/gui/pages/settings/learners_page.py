"""Who learns on this computer: switch, rename, add, take a record along, bring one in, delete."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learners.roster import LONGEST_NAME
from sco_quiz.app.ports.learners import Learner
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.gui.pages.settings.learner_row import LearnerRow
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_LEAST_FIELD = 240  # px at 100 % of the name beside its buttons


class LearnersPage(LeavingPage):
    chosen = Signal(object)  # Learner
    renamed = Signal(object, str)  # Learner, the new name
    added = Signal(str)
    added_to_learn = Signal(str)  # and switched to
    export_asked = Signal(object)  # Learner
    delete_asked = Signal(object)  # Learner
    bring_in_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Learners"))
        self._look = look
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left")
        self._list = Card(look, self.tr("Learners on this computer"))
        self._rows: list[QWidget] = []
        self._name = TextField(look, self.tr("Name of the new learner"), self.tr("Name"))
        self._name.setMaxLength(LONGEST_NAME)
        self._add = Button(look, self.tr("Add learner"))
        self._add_and_switch = Button(look, self.tr("Add and switch"))
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, gap=8)
        self._line = TurningRow(lambda width: width - self._flow.sizeHint().width() >= look.theme.px(_LEAST_FIELD))
        self._bring_in = Button(look, self.tr("Bring in a record …"), icon="folder")
        self._arrange()
        look.changed.connect(self._apply_theme)
        self._apply_theme()
        self._back.clicked.connect(self.left)
        for button, signal in ((self._add, self.added), (self._add_and_switch, self.added_to_learn)):
            button.clicked.connect(lambda _=False, signal=signal: self._ask_add(signal))
        self._name.returnPressed.connect(lambda: self._ask_add(self.added))
        self._bring_in.clicked.connect(self.bring_in_asked)

    def show_screen(self, learners: Sequence[Learner], current: Learner) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for at, learner in enumerate(learners):
            if at:
                self._put(Rule(self._look))
            self._put(self._row(learner, is_current=learner.id == current.id))

    def clear_new(self) -> None:
        """Somebody was added: the field is ready for the next name. Until then it keeps what was typed."""
        self._name.clear()

    def focus_learner(self, learner: LearnerId) -> None:
        """On the row of a learner; on the last one where they are gone."""
        rows = [row for row in self._rows if isinstance(row, LearnerRow)]
        next((row for row in rows if row.learner.id == learner), rows[-1]).focus_first()

    def focus_first(self) -> None:
        self._back.setFocus()

    def _apply_theme(self) -> None:
        self._line.row.setSpacing(self._look.theme.space(12))

    def _put(self, row: QWidget) -> None:
        self._rows.append(row)
        self._list.body.addWidget(row)
        row.setVisible(True)  # now, and not when the event loop comes to it

    def _row(self, learner: Learner, *, is_current: bool) -> LearnerRow:
        row = LearnerRow(self._look, learner, is_current=is_current)
        row.chosen.connect(self.chosen)
        row.renamed.connect(self.renamed)
        row.export_asked.connect(self.export_asked)
        row.delete_asked.connect(self.delete_asked)
        return row

    def _ask_add(self, signal: SignalInstance) -> None:
        """The focus stays in the field, for the next one."""
        self._name.setFocus()
        if self._name.text().strip():
            signal.emit(self._name.text())

    def _arrange(self) -> None:
        page = ScrollPage(self._look)
        page.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(PlainLabel(self._look, self.tr("Learners"), Type.TITLE))
        note = self.tr("Each has their own history and settings. Nothing leaves this computer by itself.")
        page.body.addWidget(PlainLabel(self._look, note, ink="text2"))
        page.body.addWidget(self._list)
        more = Card(self._look, self.tr("Somebody else"))
        self._line.row.addWidget(self._name, 1)
        for button in (self._add, self._add_and_switch):
            self._flow.addWidget(button)
        self._line.row.addWidget(self._buttons)
        more.body.addWidget(self._line)
        note = self.tr(
            "A record exported on another computer brings its quizzes, settings and notes; what is here already is not "
            "added again."
        )
        more.body.addWidget(PlainLabel(self._look, note, Type.SMALL, ink="text2"))
        more.body.addWidget(self._bring_in, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(more)
        page.body.addStretch(1)
        self.fill(page)
