"""The one class that shows text. It never reads markup, so no text of a pack can load a picture or make a link."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.paint import (
    draw_text,
    line_height,
    longest_word,
    text_height,
    text_width,
    tied,
    widest_width,
)

_WIDEST_HINT = 640  # px at 100 %, the widest size hint of a wrapped text


class PlainLabel(QLabel):
    """Text in one of the type roles, in the colour of the role named by `ink`."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: Type = Type.BODY,
        *,
        ink: str = "text",
        strong: bool | None = None,
        wrap: bool = True,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._ink = ink
        self._strong = strong
        self._tabular = tabular
        self._widest = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def set_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)

    def hold_room(self, widest: str) -> None:
        """Keep the width of this text, with its widest digits, whatever is shown: a changing figure moves nothing."""
        if widest != self._widest:
            self._widest = widest
            self._take_room()

    def set_ink(self, ink: str) -> None:
        if ink != self._ink:
            self._ink = ink
            self._colour()

    def set_type(self, role: Type) -> None:
        if role is not self._role:
            self._role = role
            self._apply_theme()

    def sizeHint(self) -> QSize:
        font = self._theme_font()
        natural = max((text_width(font, line) for line in self.text().split("\n")), default=0)
        width = min(natural, self._look.theme.px(_WIDEST_HINT)) if self.wordWrap() else natural
        return QSize(width, self.heightForWidth(width) if self.wordWrap() else self._line_height())

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return self.sizeHint()
        return QSize(longest_word(self._theme_font(), self.text()), self._line_height())

    def heightForWidth(self, width: int) -> int:
        return text_height(self._theme_font(), self.text(), width) if self.wordWrap() else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Wrapped text is drawn as it was measured."""
        if not self.wordWrap() or tied(self.font(), self.text(), self.width()) == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        draw_text(painter, self.rect(), self.text(), self.font(), ink, self.alignment(), wrap=True)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Apply the theme again: at the first show the style sheet resets a label's font and colours."""
        self._apply_theme()
        super().showEvent(event)

    def _theme_font(self) -> QFont:
        return self._look.theme.font(self._role, strong=self._strong, tabular=self._tabular)

    def _line_height(self) -> int:
        return line_height(self._theme_font()) * (self.text().count("\n") + 1)

    def _apply_theme(self) -> None:
        self.setFont(self._theme_font())
        self._colour()
        self._take_room()
        self.updateGeometry()

    def _take_room(self) -> None:
        if self._widest:
            self.setFixedSize(widest_width(self._theme_font(), self._widest), self._line_height())

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.theme.colours.ink(self._ink))
        self.setPalette(palette)


class HeldLabel(PlainLabel):
    """Takes the height of the highest of the texts that can stand in it: none of them moves what is below."""

    def __init__(self, look: Look, role: Type = Type.BODY, *, ink: str = "text", strong: bool | None = None) -> None:
        self._others: tuple[str, ...] = ()
        super().__init__(look, role=role, ink=ink, strong=strong)

    def show_one_of(self, text: str, others: Sequence[str]) -> None:
        """`others` can stand here in its place."""
        self.set_text(text)
        if tuple(others) != self._others:
            self._others = tuple(others)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        font = self._theme_font()
        natural = max(text_width(font, text) for text in (self.text(), *self._others))
        width = min(natural, self._look.theme.px(_WIDEST_HINT))
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        font = self._theme_font()
        return max(text_height(font, text, width) for text in (self.text(), *self._others))


class CutLabel(PlainLabel):
    """One line, cut with dots where there is no room for it; the whole text is then in the tool tip."""

    def __init__(self, look: Look, *, ink: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(look, ink=ink, wrap=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        plain_tool_tip(self, "" if shown == self.text() else self.text())
        painter = QPainter(self)
        draw_text(painter, self.rect(), shown, self.font(), self.palette().color(QPalette.ColorRole.WindowText))
        painter.end()


class Rule(QWidget):
    """A hairline between rows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.colours.hairline)
        painter.end()


def as_tool_tip(text: str) -> str:
    """A plain text as markup, because tool tips always read markup."""
    return f"<qt>{escape(text)}</qt>"


def plain_tool_tip(widget: QWidget, text: str) -> None:
    """Set a tool tip of plain text. The description is set too, or a screen reader would read the markup."""
    if text != widget.accessibleDescription():
        widget.setToolTip(as_tool_tip(text) if text else "")
        widget.setAccessibleDescription(text)
