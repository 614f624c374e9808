"""The question that is asked before something that cannot be undone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.drawing.focus_ring import FocusRing
from sco_quiz.gui.widgets.drawing.paint import box
from sco_quiz.gui.widgets.labels.label import PlainLabel

_WIDTH = 480
_EDGE = 8  # px; more than its frame


class ConfirmDialog(QDialog):
    """The title is the question and names the number. The safe button has the focus, the other names the act."""

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        *,
        safe: str,
        verb: str,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(title)
        self.setAccessibleDescription(sentence)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.safe = Button(look, safe)
        self.verb = Button(look, verb, ButtonKind.DANGER if danger else ButtonKind.PRIMARY)
        self.safe.clicked.connect(self.reject)
        self.verb.clicked.connect(self.accept)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self.safe)
        self._row.addWidget(self.verb)
        self.column = QVBoxLayout(self)
        words = PlainLabel(look, role=Type.HEADING), PlainLabel(look, role=Type.BODY, ink="text2")
        mark_told(*words)  # by the title and the description of the dialog
        for label, text in zip(words, (title, sentence), strict=True):
            label.set_text(text)
            self.column.addWidget(label)
        self.column.addLayout(self._row)
        self.safe.setDefault(True)
        self.safe.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ring = FocusRing(look, self)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def ask(self) -> bool:
        """True when the acting button was pressed. Esc, the window's close button and `reject` all mean no."""
        return self.exec() == QDialog.DialogCode.Accepted

    def sizeHint(self) -> QSize:
        width = max(self._look.theme.px(_WIDTH), self.column.minimumSize().width())
        # Asked of the window, which lives on: PySide lets what `screen` gives die with whom it was asked of.
        width = min(
            width, (self.parentWidget() or self).screen().availableGeometry().width() - 2 * _EDGE
        )  # large text on a small screen
        return QSize(width, self.column.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.colours.surface)
        if self._look.theme.is_high:
            box(painter, QRectF(self.rect()), 0, None, self._look.theme.colours.hairline, 2)
        painter.end()

    def _apply_theme(self) -> None:
        theme = self._look.theme
        pad = theme.space(28)
        self.column.setContentsMargins(pad, theme.space(24), pad, theme.space(24))
        self.column.setSpacing(theme.space(12))
        self._row.setSpacing(theme.space(12))
        self._row.setContentsMargins(0, theme.space(6), 0, 0)
        self.resize(self.sizeHint())
