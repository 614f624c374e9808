"""Boxes and text as every painted widget draws them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

_TALL = 100_000
_CHINESE = re.compile("[\u2e80-\u9fff\uff00-\uffef]")
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DASH_PIXELS = 4.0
_measured = lru_cache(4_096)  # layouts ask for the same sizes many times in one turn


def dashed_pen(colour: QColor, width: float) -> QPen:
    """Dashes of 4 px whatever the width of the line."""
    pen = QPen(colour, width)
    pen.setDashPattern([_DASH_PIXELS / width, (_DASH_PIXELS - 1) / width])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def box(
    painter: QPainter,
    rect: QRectF,
    corner: float,
    ground: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose edge lies wholly inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, corner, corner)
    else:
        painter.setPen(dashed_pen(edge, width) if dashed else QPen(edge, width))
        half = width / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner - half, corner - half)
    painter.restore()


def draw_text(
    painter: QPainter,
    rect: QRectF | QRect,
    text: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = _LEFT_MIDDLE,
    *,
    wrap: bool = False,
) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    flags = int(align.value) | int(Qt.TextFlag.TextDontClip.value)
    if wrap:
        flags |= int(Qt.TextFlag.TextWordWrap.value)
    painter.drawText(QRectF(rect), flags, text)


@_measured
def line_height(font: QFont) -> int:
    return QFontMetrics(font).height()


@_measured
def text_width(font: QFont, text: str) -> int:
    return ceil(QFontMetrics(font).horizontalAdvance(text)) + 1


@_measured
def widest_width(font: QFont, text: str) -> int:
    """The width of `text` with the font's widest digit for every digit: not every font has figures of one width."""
    widest = max("0123456789", key=QFontMetrics(font).horizontalAdvance)
    return text_width(font, "".join(widest if sign.isdigit() else sign for sign in text))


@_measured
def text_height(font: QFont, text: str, width: int) -> int:
    """The height of `text` wrapped at `width`; one line's height when there is none."""
    metrics = QFontMetrics(font)
    flags = int(Qt.TextFlag.TextWordWrap.value)
    return max(metrics.height(), metrics.boundingRect(QRect(0, 0, width, _TALL), flags, text).height())


@_measured
def longest_word(font: QFont, text: str) -> int:
    """The width of what cannot be broken over two lines: Chinese may be, after nearly every sign."""
    words = _unbroken(text) if _CHINESE.search(text) else text.split()
    return max((text_width(font, word) for word in words), default=0)


def _unbroken(text: str) -> Iterator[str]:
    finder, start = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text), 0
    while (end := finder.toNextBoundary()) >= 0:
        yield text[start:end].strip()
        start = end
