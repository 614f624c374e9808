"""Who learns on this computer: switch, add, take a record along, bring one in, delete."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.learners.roster import LONGEST_NAME
from sco_quiz.app.ports.learners import Learner
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.text_field import TextField
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 800
_LEAST_NAME = 220


class LearnersPage(LeavingPage):
    chosen = Signal(object)  # Learner
    added = Signal(str)
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
        self._line = TurningRow(lambda width: width >= look.theme.px(_COLUMN * 2 // 3))
        self._bring_in = Button(look, self.tr("Bring in a record …"), icon="folder")
        self._arrange()
        look.changed.connect(self._apply_theme)
        self._apply_theme()
        self._back.clicked.connect(self.left)
        self._add.clicked.connect(self._ask_add)
        self._name.returnPressed.connect(self._ask_add)
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

    def focus_first(self) -> None:
        self._back.setFocus()

    def _apply_theme(self) -> None:
        self._line.row.setSpacing(self._look.theme.space(12))

    def _put(self, row: QWidget) -> None:
        self._rows.append(row)
        self._list.body.addWidget(row)
        row.setVisible(True)  # now, and not when the event loop comes to it

    def _row(self, learner: Learner, *, is_current: bool) -> QWidget:
        name = learner.name or (self.tr("You") if is_current else self.tr("Learner without a name"))
        words = QVBoxLayout()
        words.addWidget(PlainLabel(self._look, name, strong=True))
        if is_current:
            words.addWidget(PlainLabel(self._look, self.tr("Learning now"), Type.SMALL, ink="text2"))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        for text, kind, signal in self._actions(is_current=is_current):
            button = Button(self._look, text, kind)
            button.setAccessibleName(f"{text}, {name}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(learner))
            flow.addWidget(button)
        row = TurningRow(lambda width: width - flow.sizeHint().width() >= self._look.theme.px(_LEAST_NAME))
        row.row.addLayout(words, 1)
        row.row.addWidget(buttons)
        return row

    def _actions(self, *, is_current: bool) -> list[tuple[str, ButtonKind, SignalInstance]]:
        """Whoever learns now can be exported; to be deleted, another one is switched to first."""
        export = (self.tr("Export …"), ButtonKind.OUTLINE, self.export_asked)
        if is_current:
            return [export]
        switch = (self.tr("Switch to"), ButtonKind.OUTLINE, self.chosen)
        return [switch, export, (self.tr("Delete …"), ButtonKind.DANGER, self.delete_asked)]

    def _ask_add(self) -> None:
        if self._name.text().strip():
            self.added.emit(self._name.text())
            self._name.clear()
        else:
            self._name.setFocus()

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        page.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(PlainLabel(self._look, self.tr("Learners"), Type.TITLE))
        note = self.tr(
            "Each has a history, settings and a time factor of their own. Nothing leaves this computer by itself."
        )
        page.body.addWidget(PlainLabel(self._look, note, ink="text2"))
        page.body.addWidget(self._list)
        more = Card(self._look, self.tr("Somebody else"))
        self._line.row.addWidget(self._name, 1)
        self._line.row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
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
