"""Text with some of its characters marked and underlined: the text of a file is never read as markup."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from sco_quiz.gui.style.theme import Colours

WrapMode = QTextOption.WrapMode


def laid_out(
    text: str,
    font: QFont,
    width: float,
    spans: Iterable[tuple[int, int]],
    colours: Colours,
    wrap: WrapMode = WrapMode.WordWrap,
    struck: Iterable[tuple[int, int]] = (),
) -> QTextLayout:
    """Lay out the text in lines of `width` pixels; `spans` and `struck` are half-open ranges of characters."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    marked = [_format(text, span, colours) for span in spans]
    layout.setFormats([*marked, *(_struck(text, span, colours) for span in struck)])
    layout.beginLayout()
    bottom, leading = 0.0, max(0.0, QFontMetricsF(font).leading())
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, bottom))
        bottom += line.height() + leading
    layout.endLayout()
    return layout


def _format(text: str, span: tuple[int, int], colours: Colours) -> QTextLayout.FormatRange:
    marking = QTextCharFormat()
    marking.setBackground(colours.mark)
    marking.setForeground(colours.text)
    marking.setFontUnderline(True)
    return _formatted(text, span, marking)


def _struck(text: str, span: tuple[int, int], colours: Colours) -> QTextLayout.FormatRange:
    striking = QTextCharFormat()
    striking.setForeground(colours.text2)
    striking.setFontStrikeOut(True)
    return _formatted(text, span, striking)


def _formatted(text: str, span: tuple[int, int], how: QTextCharFormat) -> QTextLayout.FormatRange:
    formatted = QTextLayout.FormatRange()
    formatted.start = _units(text[: span[0]])
    formatted.length = _units(text[slice(*span)])
    formatted.format = how
    return formatted


def _units(text: str) -> int:
    """Qt counts in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2
