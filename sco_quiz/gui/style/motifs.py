"""The four drawings: SVG text in six colours of the light table, each replaced by its role in the theme."""

import re
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from sco_quiz.gui.style.icons import svg_pixmap
from sco_quiz.gui.style.theme import Theme

_ROLES = {
    "#54575C": "text2",
    "#FFE9A8": "mark",
    "#E9F0F8": "accent_tint",
    "#1F4E8C": "accent",
    "#FFFFFF": "surface",
    "#EDEBE6": "sunken",
}
_COLOURED = re.compile(r'(fill|stroke)="(#[0-9A-Fa-f]{6})"')


class Motifs:
    """Pictures by (name, size, theme, ratio). Raises KeyError for a name that has no file."""

    def __init__(self, folder: Path) -> None:
        self._svg = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.svg"))}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._svg)

    def pixmap(self, name: str, size: QSize, theme: Theme, ratio: float) -> QPixmap:
        """`size` in logical pixels."""
        svg = themed(self._svg[name], theme)  # an error after the painter began would end the process
        return svg_pixmap(svg, (size.toSizeF() * ratio).toSize(), ratio)


def themed(svg: str, theme: Theme) -> str:
    """The drawing in the colours of a theme. In high contrast every fill is the canvas, so only lines are seen.

    Raises KeyError for a colour that has no role.
    """

    def replaced(found: re.Match[str]) -> str:
        part, role = found[1], _ROLES[found[2].upper()]
        if theme.is_high:
            role = "canvas" if part == "fill" else role
        return f'{part}="{theme.colours.ink(role).name()}"'

    return _COLOURED.sub(replaced, svg)
