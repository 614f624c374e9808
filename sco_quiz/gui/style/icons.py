"""The program's icons: SVG text, recoloured and drawn at the pixel ratio of the screen."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_LINE = 'stroke-width="1.75"'
_BOLD_LINE = 'stroke-width="2.6"'


class Icons:
    """Pictures by (name, size, colour, ratio), each drawn once.

    Raises KeyError for a name without a file, our fault.
    """

    def __init__(self, folder: Path) -> None:
        self._svg = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.svg"))}
        self._drawn: dict[tuple[str, int, int, float, bool], QPixmap] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._svg)

    def pixmap(self, name: str, size: int, colour: QColor, ratio: float, *, bold: bool = False) -> QPixmap:
        """`size` in logical pixels; `bold` thickens the line for signs in small cells."""
        key = (name, size, colour.rgba(), ratio, bold)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, size, colour, ratio, bold=bold)
        return self._drawn[key]

    def _draw(self, name: str, size: int, colour: QColor, ratio: float, *, bold: bool) -> QPixmap:
        svg = self._svg[name].replace("currentColor", colour.name())
        if bold:
            svg = svg.replace(_LINE, _BOLD_LINE)
        return svg_pixmap(svg, QSize(round(size * ratio), round(size * ratio)), ratio)


def svg_pixmap(svg: str, pixels: QSize, ratio: float) -> QPixmap:
    """Draw a picture on a transparent ground; `pixels` are those of the screen, `ratio` of them to a logical pixel."""
    pixmap = QPixmap(pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
