"""What was painted: every text with its place and its ink, and which colours lie beside each other in a picture."""

import sys
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby, pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QTransform
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from sco_quiz.gui.style.theme import Colours, Theme
from sco_quiz.gui.widgets.drawing import paint
from sco_quiz.gui.widgets.labels.figure import Figure
from tests.gui.ratio import ratio

_TINTS = {f"{role}_tint" for role in ("accent", "right", "wrong", "flag", "warn")}
GROUNDS = frozenset({"canvas", "surface", "sunken", "side", "hover", "mark"} | _TINTS)
DECORATION = frozenset({"hairline"})  # card edges and rules: nothing is known by them alone
_FIELD_EDGE = 4


@dataclass(frozen=True, slots=True)
class Text:
    words: str
    place: QRect
    ink: int


@cache
def contrast(one: int, other: int) -> float:
    """Of two pixels."""
    return ratio(QColor.fromRgb(one), QColor.fromRgb(other))


def pixels_of(theme: Theme) -> dict[str, int]:
    """By role."""
    return {role: theme.colours.ink(role).rgb() for role in type(theme.colours).__slots__}


def telltale(theme: Theme) -> Theme:
    """The same theme in colours that are all different, so that each pixel tells its role."""
    roles = Colours.__slots__
    colours = {role: QColor.fromHsv(360 * at // len(roles), 200, 250 - 5 * at) for at, role in enumerate(roles)}
    return replace(theme, colours=Colours(**colours))


class Picture:
    """A widget as it is painted now."""

    def __init__(self, widget: QWidget) -> None:
        self.texts: list[Text] = []
        with _listening(self.texts):
            self._image = _grabbed(widget, widget.rect())
        self.texts += _labels(widget)
        self.rows = _rows(self._image)

    def differences(self, other: "Picture", least: float) -> int:
        """How many pixels differ by this contrast, which is one of lightness alone: a grey print keeps them."""
        pairs = Counter(
            pair for mine, its in zip(self.rows, other.rows, strict=True) for pair in zip(mine, its, strict=True)
        )
        return sum(spots for pair, spots in pairs.items() if contrast(*pair) >= least)

    def ground(self, text: Text) -> int:
        """The commonest colour where the text stands."""
        ((ground, _),) = self._counted(text).most_common(1)
        return ground

    def shows(self, text: Text) -> bool:
        """Not one that is scrolled out of sight."""
        return text.place.intersects(self._image.rect())

    def contrast(self, text: Text) -> float:
        """Of what is behind a text with the pixel there that differs most from it."""
        ground = self.ground(text)
        return max(contrast(pixel, ground) for pixel in self._counted(text))

    def neighbours(self, colours: AbstractSet[int], step: int = 2) -> Counter[tuple[int, int]]:
        """Pairs of these colours that touch, in every `step`th line; the blends of a soft edge lie between none."""
        upright = self._image.transformed(QTransform().rotate(90))
        pairs: Counter[tuple[int, int]] = Counter()
        for row in (*self.rows[::step], *_rows(upright)[::step]):
            runs = [pixel for pixel, _ in groupby(row)]
            known = [pixel for pixel, _ in groupby(filter(colours.__contains__, runs))]
            pairs.update(pairwise(known))
        return pairs

    def _counted(self, text: Text) -> Counter[int]:
        counted: Counter[int] = Counter()
        place = text.place.intersected(self._image.rect())
        for row in self.rows[place.top() : place.bottom() + 1]:
            counted.update(row[place.left() : place.right() + 1])
        return counted


def spots(widget: QWidget, part: QRect, colour: int) -> int:
    """How many pixels of a part of the widget have this colour."""
    return sum(row.tolist().count(colour) for row in _rows(_grabbed(widget, part))) if not part.isEmpty() else 0


def outstanding(widget: QWidget, part: QRect, least: float) -> int:
    """How many pixels of a part of the widget have this contrast with the commonest colour there."""
    counted = Counter(pixel for row in _rows(_grabbed(widget, part)) for pixel in row)
    ((ground, _),) = counted.most_common(1)
    return sum(found for pixel, found in counted.items() if contrast(pixel, ground) >= least)


def _grabbed(widget: QWidget, part: QRect) -> QImage:
    return widget.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _rows(image: QImage) -> list[memoryview]:
    """Pixels, line by line."""
    pixels = memoryview(bytes(image.constBits())).cast("I")
    step = image.bytesPerLine() // 4
    return [pixels[at * step : at * step + image.width()] for at in range(image.height())]


def _labels(widget: QWidget) -> list[Text]:
    """The texts that Qt paints itself."""
    found = []
    for part in widget.findChildren(QWidget):
        if isinstance(part, QLabel | QLineEdit) and not isinstance(part, Figure) and not part.visibleRegion().isEmpty():
            inner, role, words = part.rect(), QPalette.ColorRole.WindowText, part.text()
            if isinstance(part, QLineEdit):
                inner = inner.adjusted(_FIELD_EDGE, _FIELD_EDGE, -_FIELD_EDGE, -_FIELD_EDGE)
                role = QPalette.ColorRole.Text if words else QPalette.ColorRole.PlaceholderText
                words = words or part.placeholderText()
            if words.strip():
                place = QRect(part.mapTo(widget, inner.topLeft()), inner.size())
                found.append(Text(words, place, part.palette().color(role).rgb()))
    return found


@contextmanager
def _listening(texts: list[Text]) -> Iterator[None]:
    """Every module that imported `draw_text` has a name of its own for it."""
    real = paint.draw_text

    def heard(
        painter: QPainter, rect: QRectF | QRect, words: str, font: QFont, ink: QColor, *align: Any, wrap: bool = False
    ) -> None:
        real(painter, rect, words, font, ink, *align, wrap=wrap)
        flags = int((*align, paint.LEFT_MIDDLE)[0].value) | (int(Qt.TextFlag.TextWordWrap.value) if wrap else 0)
        place = painter.deviceTransform().mapRect(painter.boundingRect(QRectF(rect), flags, words)).toRect()
        if words.strip():
            texts.append(Text(words, place, ink.rgb()))

    with pytest.MonkeyPatch.context() as patch:
        for name, module in list(sys.modules.items()):
            if name.startswith("sco_quiz.gui") and getattr(module, "draw_text", None) is real:
                patch.setattr(module, "draw_text", heard)
        yield
