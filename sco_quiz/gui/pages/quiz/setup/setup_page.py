"""Before the start: what will be asked and by which rules."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from sco_quiz.app.quiz.planning import Plan, PlanScreen, practice
from sco_quiz.app.quiz.presets import Preset
from sco_quiz.domain.attempt import Mode
from sco_quiz.gui.pages.pack_views import pack_at, scope_names, scope_place
from sco_quiz.gui.pages.quiz.setup.draw_rows import DrawRows
from sco_quiz.gui.pages.quiz.setup.more_rows import MoreRows
from sco_quiz.gui.pages.quiz.setup.rule_rows import RuleRows
from sco_quiz.gui.pages.quiz.setup.setup_foot import SetupFoot
from sco_quiz.gui.pages.quiz.setup.start_row import StartRow
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.name_switch import NameSwitch
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 1008
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SetupPage(LeavingPage):
    """Shows a plan and what it comes to; says each change as a new plan."""

    plan_changed = Signal(object)  # Plan
    preset_chosen = Signal(object)  # Preset
    save_asked = Signal()
    remove_asked = Signal(object)  # Preset
    start_asked = Signal()
    pack_chosen = Signal(str)  # PackId, or SEVERAL

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Before you start"))
        self._look = look
        self._screen: PlanScreen | None = None
        self._of_mode = {Mode.EXAM: Plan(), Mode.PRACTICE: practice()}
        self._title = PlainLabel(look, self.tr("Before you start"), Type.TITLE)
        self._mode = Segmented(look, self.tr("Timed or practice"))
        self._head = TurningRow(self._head_fits)
        self._switch = NameSwitch(look, self.tr("Pack"))
        self._presets = StartRow(look)
        self._card = Card(look, gap=0)
        self._rows = (
            DrawRows(look, self._card.body, self),
            RuleRows(look, self._card.body, self),
            MoreRows(look, self._card.body, self),
        )
        self._foot = SetupFoot(look, _COLUMN)
        self._arrange()
        self._mode.chosen.connect(self._choose_mode)
        self._switch.chosen.connect(self._choose_pack)
        self._presets.chosen.connect(self.preset_chosen)
        self._presets.save_asked.connect(self.save_asked)
        self._presets.remove_asked.connect(self.remove_asked)
        for rows in self._rows:
            rows.changed.connect(self._change)
        self._foot.went_back.connect(self.left)
        self._foot.start_asked.connect(self.start_asked)

    def show_screen(self, screen: PlanScreen, presets: Sequence[Preset], current: int | None) -> None:
        """`current` of the `presets` is the one that the plan is, if it is any."""
        self._screen = screen
        plan = screen.plan
        self._of_mode[plan.mode] = plan
        modes = [Segment(self.tr("Timed quiz")), Segment(self.tr("Practice"))]
        self._mode.set_segments(modes, list(Mode).index(plan.mode))
        has_choice = plan.facts is None and len(screen.scope.every) > 1
        if has_choice:
            self._switch.set_names(scope_names(screen.scope), scope_place(screen.scope))
        self._switch.setVisible(has_choice)
        self._presets.setVisible(plan.facts is None)
        self._presets.show_presets(presets, current)
        for rows in self._rows:
            rows.show_screen(screen)
        self._foot.show_screen(screen)

    def focus_preset(self) -> None:
        """Focus what the plan was started from, as it was just saved, or one beside what was removed."""
        self._presets.focus_current()

    def focus_first(self) -> None:
        self._foot.focus_start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that no control wanted is that of the filled button; in a number it only ends the typing."""
        is_typed = isinstance(self.focusWidget(), QAbstractSpinBox)
        if event.key() in _ENTER and not event.isAutoRepeat() and not is_typed:
            self._foot.press_start()
        else:
            super().keyPressEvent(event)

    def _choose_mode(self, at: int) -> None:
        """Each mode keeps its own time, and when reasons come: practice starts without a clock, and one may be set."""
        mode = list(Mode)[at]
        own = self._of_mode[mode]
        self._change(
            lambda plan: replace(plan, mode=mode, pace=own.pace, minutes=own.minutes, reasons_each=own.reasons_each)
        )

    def _choose_pack(self, place: int) -> None:
        if self._screen is not None:
            self.pack_chosen.emit(pack_at(self._screen.scope, place))

    def _change(self, change: Callable[[Plan], Plan]) -> None:
        if self._screen is not None:
            self.plan_changed.emit(change(self._screen.plan))

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        self._head.row.addWidget(self._title, 1)
        self._head.row.addWidget(self._mode, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.row.setSpacing(self._look.theme.space(12))
        for part in (self._head, self._switch, self._presets, self._card):
            page.body.addWidget(part)
        page.body.addStretch(1)
        self.fill(page, self._foot)

    def _head_fits(self, width: int) -> bool:
        return self._title.sizeHint().width() + self._head.row.spacing() + self._mode.sizeHint().width() <= width
