"""The bar below a question: back, how far it is, whether it is saved, and on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.gui.accessibility.announce import say_with_focus
from sco_quiz.gui.style.breakpoints import Width
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import PlainLabel, plain_tool_tip
from sco_quiz.gui.widgets.layout.bar import Bar

_HEIGHT = 72
_HEIGHT_NARROW = 50


class _StepButton(Button):
    """Lower where the bar is."""

    def set_size(self, size: int) -> None:
        if size != self._size:
            self._size = size
            self.updateGeometry()


class Foot(Bar):
    went_back = Signal()
    list_asked = Signal()
    went_on = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, parent)
        self._look = look
        self._width = Width.WIDE
        self._answered, self._of = 0, 0
        self._counts = ""
        self._is_saved = True
        self._is_composing = False
        self._previous = _StepButton(look, self.tr("Previous"), icon="left")
        self._list = Button(look, "", ButtonKind.QUIET, icon="grid")
        self._count = PlainLabel(look, wrap=False)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._saved = StateLine(look, wrap=True)
        self._on = _StepButton(look, self.tr("Next"), ButtonKind.PRIMARY, icon_after="right")
        self._arrange()
        self._previous.clicked.connect(self.went_back)
        self._list.clicked.connect(self.list_asked)
        self._on.clicked.connect(self.went_on)

    def show_screen(self, screen: SittingScreen) -> None:
        self._previous.setEnabled(screen.position > 0)
        self._answered, self._of = screen.answered, len(screen.questions)
        self._counts = sentences.begun(quiz_terms.answer_counts(screen.completeness))
        self._on.set_text(self._next_words(screen))
        key_tip(self._on, self._on.text(), "PgDown")
        if screen.position > 0:
            key_tip(self._previous, self.tr("Previous"), "PgUp")
        else:
            plain_tool_tip(self._previous, self.tr("This is the first question."))
        self.show_saved(saved=not screen.unsaved)

    def focus_next(self, saying: str = "") -> None:
        if saying:
            say_with_focus(self._on, saying)
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_saved(self, *, saved: bool) -> None:
        self._is_saved = saved
        self._show_middle()

    def show_composing(self, composing: bool) -> None:  # noqa: FBT001 - the signal's argument
        """An answer that an input method has open is stored as it stands, but "Saved" would say that it is done."""
        self._is_composing = composing
        self._show_middle()

    def resize_to(self, width: Width) -> None:
        self._width = width
        theme, is_narrow = self._look.theme, width < Width.SMALL
        self.setFixedHeight(theme.px(_HEIGHT_NARROW if is_narrow else _HEIGHT))
        for button in (self._previous, self._on):
            button.set_size(40 if is_narrow else 48)
        self._previous.set_text("" if width is Width.LEAST else self.tr("Previous"))
        self._previous.setAccessibleName(self.tr("Previous"))
        self._grid.setHorizontalSpacing(theme.space(20 if width > Width.TINY else 12))
        self._middle.setSpacing(self._grid.horizontalSpacing())
        self._show_middle()

    def _show_middle(self) -> None:
        """Where it is tight the signs stand alone, but trouble with saving is always told in words."""
        is_tight = self._width <= Width.TINY
        words = self.tr("{0} of {1}") if is_tight else self.tr("{0} of {1} answered")
        count = words.format(self._answered, self._of)
        self._count.hold_room(words.format(self._of, self._of))
        self._count.set_text(count)
        self._list.set_text(count)
        self._list.setAccessibleName(self.tr("{0} of {1} answered, to the list").format(self._answered, self._of))
        for widget in (self._list, self._count):
            plain_tool_tip(widget, self._counts)
        self._list.setAccessibleDescription(self._counts)
        self._list.setVisible(self._width < Width.MEDIUM and (self._is_saved or not is_tight))
        self._count.setVisible(self._width >= Width.MEDIUM)
        self._show_saved(is_tight=is_tight)

    def _show_saved(self, *, is_tight: bool) -> None:
        if not self._is_saved:
            name, words = self.tr("Not saved yet"), self.tr("Not saved yet: trying again")
            self._saved.set_line("warn", words, "warn")
        elif self._is_composing:
            name = self.tr("Still composing")
            self._saved.set_line("pencil", "" if is_tight else name)
        else:
            name = self.tr("Saved")
            self._saved.set_line("check", "" if is_tight else name, "text2", "right")
        plain_tool_tip(self._saved, name if self._is_saved else "")
        self._saved.setAccessibleName(name)

    def _next_words(self, screen: SittingScreen) -> str:
        if screen.can_check:
            return self.tr("Check")
        if not screen.is_last:
            return self.tr("Next")
        return self.tr("To the end") if screen.mode is Mode.PRACTICE else self.tr("To hand-in")

    def _arrange(self) -> None:
        """The middle stays where it is when the words of the button at the right change."""
        self._grid, self._middle = QGridLayout(self), QHBoxLayout()
        self._grid.setContentsMargins(20, 0, 20, 0)
        for widget in (self._list, self._count, self._saved):
            self._middle.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._previous, 0, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addLayout(self._middle, 0, 1)
        self._grid.addWidget(self._on, 0, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
