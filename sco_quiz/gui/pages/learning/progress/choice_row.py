"""What of the progress is looked at: topic, kind of question, kind of quiz; and the way to take it along as a table."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import Choice
from sco_quiz.app.library.packs import Scope
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.fact import TopicKey
from sco_quiz.domain.question import Kind
from sco_quiz.gui.pages.pack_views import pack_at, scope_names, scope_place
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import quiz_terms
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout

_KINDS, _MODES = tuple(Kind), tuple(Mode)


class ChoiceRow(QWidget):
    chosen = Signal(object)  # Choice
    export_asked = Signal()
    pack_chosen = Signal(str)  # PackId, or SEVERAL

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Choice()
        self._shown: tuple[TopicKey, ...] = ()
        self._scope: Scope | None = None
        self._pack = DropDown(look, self.tr("Pack"), parent=self)
        self._topic = DropDown(look, self.tr("Topic"), parent=self)
        self._kind = DropDown(look, self.tr("Kind of question"), parent=self)
        self._mode = DropDown(look, self.tr("Kind of quiz"), parent=self)
        self._export = Button(look, self.tr("Export what you see …"), ButtonKind.QUIET, icon="export", size=40)
        flow = FlowLayout(self, gap=12)
        flow.setContentsMargins(0, 0, 0, 0)
        for part in (self._pack, self._topic, self._kind, self._mode, self._export):
            flow.addWidget(part)
        for each in (self._topic, self._kind, self._mode):
            each.activated.connect(self._choose)
        self._pack.activated.connect(self._choose_pack)
        self._export.clicked.connect(self.export_asked)

    def show_choice(self, choice: Choice, scope: Scope, *, has_any: bool) -> None:
        """`has_any`: whether there is anything to export."""
        topics = scope.topics
        self._choice, self._scope, self._shown = choice, scope, tuple(topics)
        self._pack.set_choices(scope_names(scope), scope_place(scope))
        self._pack.setVisible(len(scope.every) > 1)
        chosen = 0 if choice.topic is None else self._shown.index(choice.topic) + 1
        self._topic.set_choices([self.tr("All topics"), *topics.values()], chosen)
        kinds = [self.tr("All kinds of question"), *map(quiz_terms.kind, _KINDS)]
        self._kind.set_choices(kinds, 0 if choice.kind is None else _KINDS.index(choice.kind) + 1)
        modes = [self.tr("All quizzes"), *(quiz_terms.mode(mode) for mode in _MODES)]
        self._mode.set_choices(modes, 0 if choice.mode is None else _MODES.index(choice.mode) + 1)
        self._export.setVisible(has_any)

    def _choose_pack(self, place: int) -> None:
        if self._scope is not None and place != scope_place(self._scope):
            self.pack_chosen.emit(pack_at(self._scope, place))

    def _choose(self) -> None:
        topic, kind, mode = (each.currentIndex() - 1 for each in (self._topic, self._kind, self._mode))
        choice = replace(
            self._choice,
            topic=self._shown[topic] if topic >= 0 else None,
            kind=_KINDS[kind] if kind >= 0 else None,
            mode=_MODES[mode] if mode >= 0 else None,
        )
        self.chosen.emit(choice)
