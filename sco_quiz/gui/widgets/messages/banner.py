"""A message at the top of a page, which stays until it is dismissed."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.drawing.paint import box
from sco_quiz.gui.widgets.labels.icon_label import Sign
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow

_LEAST_WORDS = 360  # px at 100 % that the words keep beside the buttons


class BannerKind(Enum):
    """The colour roles of edge and icon and of the background, and the icon."""

    INFO = ("accent", "accent_tint", "info")
    RIGHT = ("right", "right_tint", "check")
    WARN = ("warn", "warn_tint", "warn")
    WRONG = ("wrong", "wrong_tint", "cross")
    DONE = ("control", "surface", "done")  # at the foot of a page, over it


class Banner(QWidget):
    """Has at most two buttons, below the words where there is no room beside them."""

    def __init__(
        self,
        look: Look,
        kind: BannerKind,
        title: str,
        text: str = "",
        buttons: Sequence[Button] = (),
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = kind
        self._icon = icon
        edge, _, sign = kind.value
        self._sign = Sign(look, icon or sign, edge, 22)
        self._title = PlainLabel(look, title, Type.BODY, strong=True)
        self._text = PlainLabel(look, text, Type.BODY, ink="text2")
        self._words = QVBoxLayout()
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        for button in buttons:
            self._flow.addWidget(button)
        self._side = TurningRow(self._has_room)
        self._side.row.addLayout(self._words, 1)
        self._side.row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self._buttons.setVisible(bool(buttons))
        self._row = QHBoxLayout(self)
        is_one_line = kind is BannerKind.DONE
        align = Qt.AlignmentFlag.AlignVCenter if is_one_line else Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._sign, 0, align)
        self._row.addWidget(self._side, 1)
        look.changed.connect(self._apply_theme)
        self.set_texts(title, text)
        self._apply_theme()

    def set_texts(self, title: str, text: str = "") -> None:
        self._title.set_text(title)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def set_kind(self, kind: BannerKind) -> None:
        edge, _, sign = kind.value
        self._kind = kind
        self._sign.set_sign(self._icon or sign, edge)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        edge, ground, _ = self._kind.value
        colours = theme.colours
        painter = QPainter(self)
        width = max(theme.lines.control, theme.lines.card)
        box(painter, QRectF(self.rect()), 12, colours.ink(ground), colours.ink(edge), width)
        painter.end()

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._row.setContentsMargins(theme.space(20), theme.space(16), theme.space(16), theme.space(16))
        self._row.setSpacing(theme.space(14))
        self._words.setSpacing(theme.space(2))
        self._flow.setSpacing(theme.space(10))
        self._side.row.setSpacing(theme.space(12))
        self._side.turn()

    def _has_room(self, width: int) -> bool:
        words = width - self._flow.sizeHint().width() - self._look.theme.space(12)
        return self._buttons.isHidden() or words >= self._look.theme.px(_LEAST_WORDS)
