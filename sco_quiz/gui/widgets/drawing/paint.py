"""Boxes and text as every painted widget draws them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

_TALL = 100_000
_TIE = "\N{NO-BREAK SPACE}"
_TIES = re.compile(
    r"""
    (?<=\d)(?<![^\W\d_]\ [12]\d\d\d)\ (?=[^\W\d_])  # a number, but not a year, and what it counts: "20 min"
    |(?<=\d)\ (?=[×±]|[^\W\d_]\.)
    |(?<=[×±])\ (?=\d)
    |(?<=[^\W\d_])\ (?=[12]\d\d\d\b|\d\S*[.,;:!?)”»](?!\S)|\d\S*$)  # a year, and a number that ends a clause
    |(?<=(?<![^\s“«(])[^\W\d_])\ (?=\S)  # a word of one letter and what it belongs to
    |(?<=\S)\ (?=\S{1,10}$)  # no word alone on the last line, unless it is long
    """,
    re.VERBOSE | re.MULTILINE,
)
_SPACES = re.compile("[ \n]+")
LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DASH_PIXELS = 4.0
_measured = lru_cache(4_096)  # layouts ask for the same sizes many times in one pass


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
    """Draw a rounded rectangle whose border lies wholly inside `rect`."""
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


def fill_lower(painter: QPainter, rect: QRectF, corner: float, ground: QColor, share: float) -> None:
    """The lower part of a rounded rectangle; `share` of its height stays free above it."""
    whole = QPainterPath()
    whole.addRoundedRect(rect, corner, corner)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(whole)
    painter.fillRect(rect.adjusted(0, rect.height() * share, 0, 0), ground)
    painter.restore()


def draw_text(
    painter: QPainter,
    rect: QRectF | QRect,
    text: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = LEFT_MIDDLE,
    *,
    wrap: bool = False,
) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    flags = int(align.value) | int(Qt.TextFlag.TextDontClip.value)
    if wrap:
        flags |= int(Qt.TextFlag.TextWordWrap.value)
        text = tied(font, text, int(rect.width()))
    painter.drawText(QRectF(rect), flags, text)


def tied(font: QFont, text: str, width: int) -> str:
    """The text with words tied that belong on one line, if the longest tie fits into `width`.

    For drawing and measuring only: what is read out, copied and compared is the text itself.
    """
    held, least = _held(font, text)
    return held if least <= width else text


@_measured
def _held(font: QFont, text: str) -> tuple[str, int]:
    """The tied text, and the width that its longest tie needs."""
    held = _TIES.sub(_TIE, text)
    return held, max((text_width(font, part) for part in _unbroken(held) if _TIE in part), default=0)


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
    return max(
        metrics.height(), metrics.boundingRect(QRect(0, 0, width, _TALL), flags, tied(font, text, width)).height()
    )


@_measured
def longest_word(font: QFont, text: str) -> int:
    """The width of the longest part that cannot be broken; Chinese can be broken after nearly every character."""
    return max((text_width(font, word) for word in _unbroken(text)), default=0)


def _unbroken(text: str) -> Iterator[str]:
    if text.isascii() or not any("\u2e80" <= sign <= "\u9fff" or "\uff00" <= sign <= "\uffef" for sign in text):
        yield from _SPACES.split(text)
        return
    finder, start = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text), 0
    while (end := finder.toNextBoundary()) >= 0:
        yield text[start:end].strip(" \n")
        start = end
