"""The look of the running application: one object that every widget is given.

Widgets take the `Look` in their constructor, read `look.theme` when they paint or measure, and connect `look.changed`
to repaint. There is no module state and nothing is looked up by name.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from sco_quiz.gui.style.icons import Icons
from sco_quiz.gui.style.style_sheet import style_sheet
from sco_quiz.gui.style.theme import Colours, Theme, Type, system_pixels, system_ratio

if TYPE_CHECKING:  # home has a drawing only where there is nothing else to see
    from sco_quiz.gui.style.motifs import Motifs


class Look(QObject):
    """Applies a theme to the application and draws its icons and motifs."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, theme: Theme) -> None:
        super().__init__(app)
        self._app = app
        self._resources = resources
        self._icons = Icons(resources / "icons")
        self._theme = theme
        self.reduce_motion = False
        self.apply(theme)

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def icon_names(self) -> tuple[str, ...]:
        return self._icons.names

    def apply(self, theme: Theme) -> None:
        """Apply a theme to the application and repaint every open window."""
        self._theme = theme
        self._app.setPalette(_palette(theme.colours))
        self._app.setFont(theme.font(Type.BODY))
        self._app.setStyleSheet(style_sheet(theme, _menu_pixels(theme)))
        self.changed.emit()

    def icon(self, name: str, size: int, colour: QColor, *, bold: bool = False) -> QPixmap:
        """`size` in logical pixels, already multiplied by the text size."""
        return self._icons.pixmap(name, size, colour, self._app.devicePixelRatio(), bold=bold)

    def motif(self, name: str, size: QSize, ratio: float) -> QPixmap:
        """One of the four drawings; `size` in logical pixels, `ratio` that of the screen it is for."""
        return self._motifs.pixmap(name, size, self._theme, ratio)

    @cached_property
    def _motifs(self) -> "Motifs":
        from sco_quiz.gui.style.motifs import Motifs  # noqa: PLC0415 - as above

        return Motifs(self._resources / "motifs")


def _menu_pixels(theme: Theme) -> int:
    """The system's own size at 100 %; menus grow with the text as all else does."""
    return round(system_pixels() * theme.text_size / system_ratio())


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, colours.canvas),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.hover),
        (role.Text, colours.text),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_accent),
        (role.PlaceholderText, colours.text2),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.Light, colours.surface),
        (role.Midlight, colours.hover),
        (role.Mid, colours.hairline),
        (role.Dark, colours.control),
        (role.Shadow, colours.control),
    ):
        palette.setColor(target, colour)
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, colours.text2)
    return palette
