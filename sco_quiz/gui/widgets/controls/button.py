"""Push buttons by kind: filled, outlined, quiet, flagged, dangerous."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, text_width
from sco_quiz.gui.widgets.labels.label import plain_tool_tip

_ICON = 20
_GAP = 10
_PILL_PAD = 9
_PADDING = {32: 11, 40: 15, 48: 21}
_QUIET_PADDING = 4  # so that its words line up with texts above and below
_SLIM = {"left": (6, 7)}  # of 20 px: empty ones before the lines of an icon, and those of its lines


class ButtonKind(Enum):
    PRIMARY = "primary"
    OUTLINE = "outline"
    ACCENT = "accent outline"
    QUIET = "quiet"
    FLAGGED = "flagged"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class _Style:
    """Names of colour roles; an empty name draws nothing."""

    ink: str
    edge: str
    ground: str
    hover: str


_STYLES = {
    ButtonKind.PRIMARY: _Style("on_accent", "", "accent", "accent_hover"),
    ButtonKind.OUTLINE: _Style("text", "control", "surface", "hover"),
    ButtonKind.ACCENT: _Style("accent", "accent", "surface", "accent_tint"),
    ButtonKind.QUIET: _Style("accent", "", "", "hover"),
    ButtonKind.FLAGGED: _Style("flag", "flag", "flag_tint", "hover"),
    ButtonKind.DANGER: _Style("wrong", "wrong", "surface", "wrong_tint"),
}
_OFF = _Style("text2", "control", "sunken", "sunken")


class Button(QPushButton):
    """`size` is the height at 100 %: 32, 40 or 48. `count` stands in a round field behind the words."""

    corner = 8.0

    def __init__(
        self,
        look: Look,
        text: str,
        kind: ButtonKind = ButtonKind.OUTLINE,
        *,
        icon: str = "",
        icon_after: str = "",
        size: int = 40,
        count: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._kind = kind
        self._icon = icon
        self._icon_after = icon_after
        self._size = size
        self._count = ""
        self.setAutoDefault(True)  # Enter presses the focused button, in dialogs and out of them
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew where the pointer comes and goes
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self.set_count(count)

    def set_kind(self, kind: ButtonKind) -> None:
        if kind is not self._kind:
            before, self._kind = self._padding(self._look.theme), kind
            if self._padding(self._look.theme) != before:
                self.updateGeometry()
            self.update()

    def set_icon(self, icon: str) -> None:
        if icon != self._icon:
            is_as_wide, self._icon = bool(icon) == bool(self._icon), icon
            if not is_as_wide:
                self.updateGeometry()
            self.update()

    def set_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self._name()

    def set_count(self, count: int | None) -> None:
        self.set_note("" if count is None else str(count))

    def set_note(self, note: str) -> None:
        """Put words into the round field instead of a count, such as "none due"."""
        self._count = note
        self._name()
        self._restyle()

    def sizeHint(self) -> QSize:
        theme = self._look.theme
        width = sum(size for size, _ in self._parts(theme)) + self._gaps(theme) + 2 * self._padding(theme)
        return QSize(max(width, theme.px(self._size)), theme.px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        colours = theme.colours
        dress = _STYLES[self._kind] if self.isEnabled() else _OFF
        is_lit = self.isEnabled() and (self.underMouse() or self.isDown())
        ground = dress.hover if is_lit else dress.ground
        painter = QPainter(self)
        box(
            painter,
            QRectF(self.rect()),
            self.corner,
            colours.ink(ground) if ground else None,
            colours.ink(dress.edge) if dress.edge else None,
            theme.lines.control,
            dashed=not self.isEnabled(),
        )
        self._paint_parts(painter, theme, colours.ink(dress.ink))
        painter.end()

    def _paint_parts(self, painter: QPainter, theme: Theme, ink: QColor) -> None:
        parts = self._parts(theme)
        x = (self.width() - sum(size for size, _ in parts) - self._gaps(theme)) / 2
        for size, part in parts:
            room = QRectF(x, 0, size, self.height())
            if part == "text":
                draw_text(painter, room, self.text(), self._font(theme), ink, Qt.AlignmentFlag.AlignCenter)
            elif part == "count":
                self._paint_pill(painter, theme, room)
            else:
                side = theme.px(_ICON)
                left = theme.px(_SLIM[part][0]) if size < side else 0
                y = (self.height() - side) / 2
                painter.drawPixmap(round(x - left), round(y), self._look.icon(part, side, ink))
            x += size + theme.space(_GAP)

    def _paint_pill(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        height = theme.px(26)
        pill = QRectF(room.x(), (room.height() - height) / 2, room.width(), height)
        colours = theme.colours
        is_plain = self.isEnabled() and self._kind is not ButtonKind.PRIMARY
        edge = colours.hairline if theme.is_high else None
        box(painter, pill, height / 2, colours.sunken if is_plain else colours.surface, edge)
        ink = colours.text if self.isEnabled() else colours.text2
        font = theme.font(Type.SMALL, strong=True, tabular=True)
        draw_text(painter, pill, self._count, font, ink, Qt.AlignmentFlag.AlignCenter)

    def _parts(self, theme: Theme) -> list[tuple[int, str]]:
        """Widths and what is drawn there: "text", "count" or the name of an icon."""
        parts: list[tuple[int, str]] = []
        if self._icon:
            is_slim = self._is_quiet() and self._icon in _SLIM
            parts.append((theme.px(_SLIM[self._icon][1] if is_slim else _ICON), self._icon))
        if self.text():
            parts.append((text_width(self._font(theme), self.text()), "text"))
        if self._count:
            font = theme.font(Type.SMALL, strong=True, tabular=True)
            width = text_width(font, self._count) + 2 * theme.px(_PILL_PAD)
            parts.append((max(width, theme.px(26)), "count"))
        if self._icon_after:
            parts.append((theme.px(_ICON), self._icon_after))
        return parts

    def _gaps(self, theme: Theme) -> int:
        return max(0, len(self._parts(theme)) - 1) * theme.space(_GAP)

    def _padding(self, theme: Theme) -> int:
        return theme.space(_QUIET_PADDING if self._is_quiet() else _PADDING[self._size])

    def _is_quiet(self) -> bool:
        """Whether a quiet button has words; an icon alone keeps the padding of other buttons."""
        return self._kind is ButtonKind.QUIET and bool(self.text())

    def _font(self, theme: Theme) -> QFont:
        return theme.font(Type.BODY if self._size > min(_PADDING) else Type.SMALL, strong=True)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(Button):
    """An icon alone; its name is spoken and shown as tool tip."""

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        *,
        kind: ButtonKind = ButtonKind.QUIET,
        size: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", kind, icon=icon, size=size, parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        plain_tool_tip(self, name)

    def sizeHint(self) -> QSize:
        side = self._look.theme.px(self._size)
        return QSize(side, side)
