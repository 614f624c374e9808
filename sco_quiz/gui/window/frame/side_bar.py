"""The side bar: places as icon and word side by side, or in a narrow window with the word below the icon."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.roving_focus import Roving
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, text_width
from sco_quiz.gui.widgets.drawing.painted_button import PaintedButton
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule

_WIDE = 208
_RAIL = 98
_ICON = 20
_LOWEST = 26
_BESIDE_BAR = 11  # on each side of the words, for the bar at the edge of the chosen place


@dataclass(frozen=True, slots=True)
class SideItem:
    """`short` is the word on the rail where `text` is too long for it."""

    key: str
    icon: str
    text: str
    short: str = ""


class SideButton(PaintedButton):
    corner = 8.0

    def __init__(self, look: Look, item: SideItem, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.item = item
        self._is_rail = False
        self.is_current = False
        self._name()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_text(self, text: str) -> None:
        self.item = SideItem(self.item.key, self.item.icon, text)
        self._name()
        self.restyle()

    def set_current(self, current: bool) -> None:  # noqa: FBT001 - named by the setter
        """Mark the chosen place. A button, not a radio button: the chosen place can be asked for again."""
        self.is_current = current
        self._name()
        self.update()

    def set_rail(self, rail: bool) -> None:  # noqa: FBT001 - named by the setter
        self._is_rail = rail
        self.restyle()

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        words = text_width(theme.font(Type.BODY, strong=True), self._words())
        if self._is_rail:
            return QSize(words + 2 * theme.space(_BESIDE_BAR), theme.px(62))
        return QSize(theme.space(36) + theme.px(_ICON) + words, theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """In a low window the height of the word alone."""
        return QSize(self.sizeHint().width(), self.look.theme.px(_LOWEST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        colours = theme.colours
        painter = QPainter(self)
        is_on = self.is_current
        if is_on:
            edge = colours.hairline
            box(painter, self.frame(), self.corner, colours.surface, edge, 1)
            high = self.height() * 0.45
            bar = QRectF(theme.space(4), (self.height() - high) / 2, 3, high)
            box(painter, bar, 1.5, colours.accent)
        elif self.is_hovered():
            box(painter, self.frame(), self.corner, colours.hover)
        icon = theme.px(_ICON)
        picture = self.look.icon(self.item.icon, icon, colours.accent if is_on else colours.text2)
        font = theme.font(Type.BODY, strong=is_on)
        ink = colours.text if is_on else colours.text2
        if self._is_rail:
            line = theme.px(24)
            has_room = self.height() >= icon + line  # in a low window the icon is left out
            top = (self.height() - line - (icon if has_room else 0)) // 2
            if has_room:
                painter.drawPixmap((self.width() - icon) // 2, top, picture)
            words = QRectF(0, top + (icon if has_room else 0), self.width(), line)
            draw_text(painter, words, self._words(), font, ink, Qt.AlignmentFlag.AlignCenter)
        else:
            painter.drawPixmap(theme.space(14), (self.height() - icon) // 2, picture)
            words = QRectF(theme.space(24) + icon + 2, 0, self.width(), self.height())
            draw_text(painter, words, self._words(), font, ink)
        painter.end()

    def _name(self) -> None:
        """The current place is described as such: a focused one that ceases to be it would else be named again."""
        self.setAccessibleName(self.item.text)
        self.setAccessibleDescription(QCoreApplication.translate("SideBar", "current") if self.is_current else "")

    def _words(self) -> str:
        return (self.item.short or self.item.text) if self._is_rail else self.item.text


class SideBar(QWidget):
    """`chosen` carries the key of the place pressed."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        title: str,
        items: Sequence[SideItem],
        foot: SideItem | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._is_rail = False
        self._title = PlainLabel(look, title, Type.HEADING, wrap=False)
        self._rule = Rule(look)
        self._buttons = [SideButton(look, item) for item in items]
        self._foot = SideButton(look, foot) if foot is not None else None
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        for button in self._buttons:
            self._column.addWidget(button)
        self._column.addStretch(1)
        self._column.addWidget(self._rule)
        every = [*self._buttons, *([self._foot] if self._foot is not None else [])]
        if self._foot is not None:
            self._column.addWidget(self._foot)
        for button in every:
            button.clicked.connect(self._click)
        self._roving = Roving(self)
        self._roving.set_buttons(every)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def set_current(self, key: str) -> None:
        for button in self._buttons:
            button.set_current(button.item.key == key)
            if button.item.key == key:
                self._roving.stop_at(button)

    def current(self) -> str:
        """The key of the chosen place; empty: none."""
        return next((button.item.key for button in self._buttons if button.is_current), "")

    def focus_current(self) -> None:
        """Focus the chosen place, or the first where none is chosen."""
        current = next((button for button in self._buttons if button.is_current), self._buttons[0])
        current.setFocus(Qt.FocusReason.OtherFocusReason)

    def reword(self, items: Sequence[SideItem]) -> None:
        """Set the texts of the same places in another language."""
        for button, item in zip(self._buttons, items, strict=True):
            button.set_text(item.text)
        self._apply_theme()

    def set_foot(self, text: str) -> None:
        if self._foot is not None:
            self._foot.set_text(text)

    def set_rail(self, rail: bool) -> None:  # noqa: FBT001 - named by the setter
        self._is_rail = rail
        for button in [*self._buttons, *([self._foot] if self._foot is not None else [])]:
            button.set_rail(rail)
        self._apply_theme()

    def buttons(self) -> tuple[SideButton, ...]:
        return tuple(self._buttons)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.side)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colours.hairline)
        painter.end()

    def _apply_theme(self) -> None:
        theme = self._look.theme
        side = theme.space(9) if self._is_rail else theme.space(12)
        top, bottom = (theme.space(8), theme.space(8)) if self._is_rail else (theme.space(16), theme.space(14))
        self._column.setContentsMargins(side, top, side + 1, bottom)
        self._column.setSpacing(theme.space(4))
        self._title.setIndent(theme.space(12))
        self._title.setMinimumHeight(theme.px(36))
        self._title.setVisible(not self._is_rail)
        self._rule.setVisible(not self._is_rail)
        least = max(button.sizeHint().width() for button in self._buttons) + 2 * side + 1
        self.setFixedWidth(max(least, theme.px(_RAIL if self._is_rail else _WIDE)))

    def _click(self) -> None:
        button = self.sender()
        if isinstance(button, SideButton):
            self.chosen.emit(button.item.key)
