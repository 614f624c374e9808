"""The values that every widget is drawn with: colours by role, line widths, type sizes, spaces."""

import tomllib
from dataclasses import dataclass, field, fields
from enum import Enum, StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo

from sco_quiz.domain.errors import QuizError

_LEAST_PIXELS = 13
_DESIGN_PIXELS = 15.0


class ThemeError(QuizError):
    """A theme file is missing or does not say what it must."""


class ColourScheme(StrEnum):
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    STANDARD = "standard"
    HIGH = "high"


class Type(Enum):
    """Roles of text: name, size in pixels at 100 %, whether it is strong at rest."""

    TITLE = ("title", 26, True)
    STEM = ("stem", 22, True)
    STEM_NARROW = ("stem when narrow", 20, True)
    HEADING = ("heading", 18, True)
    READING = ("reading", 17, False)
    READING_NARROW = ("reading when narrow", 16, False)
    BODY = ("body", 15, False)
    SMALL = ("small", 14, False)
    CAPTION = ("caption", 13, False)
    RING = ("figure in the ring", 34, True)

    def __init__(self, _label: str, pixels: int, strong: bool) -> None:  # noqa: FBT001 - the parts of a value
        self.pixels = pixels
        self.strong = strong


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    canvas: QColor
    surface: QColor
    sunken: QColor
    side: QColor
    hover: QColor
    hairline: QColor
    control: QColor
    text: QColor
    text2: QColor
    accent: QColor
    accent_hover: QColor
    accent_tint: QColor
    on_accent: QColor
    right: QColor
    right_tint: QColor
    wrong: QColor
    wrong_tint: QColor
    flag: QColor
    flag_tint: QColor
    warn: QColor
    warn_tint: QColor
    fill: QColor
    on_fill: QColor
    series: QColor
    mark: QColor
    focus: QColor

    def ink(self, role: str) -> QColor:
        """The colour with this role's name."""
        colour: QColor = getattr(self, role)
        return colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Widths in logical pixels."""

    card: float
    control: float
    chosen: float
    ring: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """`text_size` is the learner's setting times what the system's own font size asks for, 1.0 = 100 %.

    An empty `family` means the platform's user-interface font.
    """

    scheme: ColourScheme
    contrast: Contrast
    text_size: float
    colours: Colours
    lines: Lines
    family: str = ""
    _fonts: dict[tuple[Type, bool, bool], QFont] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def is_high(self) -> bool:
        return self.contrast is Contrast.HIGH

    def px(self, length: float) -> int:
        """Scale a length that grows with the text, such as a height, an icon or a column."""
        return round(length * self.text_size)

    def space(self, length: float) -> int:
        """Scale a gap; gaps grow more slowly than text."""
        return round(length * (1 + 0.35 * (self.text_size - 1)))

    def stroke(self, width: float) -> float:
        """Scale a line of a drawn figure, which grows as gaps do."""
        return width * (1 + 0.35 * (self.text_size - 1))

    def font(self, role: Type, *, strong: bool | None = None, tabular: bool = False) -> QFont:
        """The font of a type role. It is cached, because painting and measuring ask for it all the time:

        copy to change.
        """
        key = (role, role.strong if strong is None else strong, tabular)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(*key)
        return self._fonts[key]

    def _make_font(self, role: Type, strong: bool, tabular: bool) -> QFont:  # noqa: FBT001 - the parts of a key
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if self.family:
            font.setFamilies([self.family])
        font.setPixelSize(max(_LEAST_PIXELS, self.px(role.pixels)))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


def load_theme(themes_dir: Path, scheme: str, contrast: str, text_size: float) -> Theme:
    """Read one of the four tables.

    Raises ThemeError when the file cannot be read, lacks a role or has one too many.
    """
    name = scheme if Contrast(contrast) is Contrast.STANDARD else f"hc-{scheme}"
    path = themes_dir / f"{name}.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return Theme(
            scheme=ColourScheme(scheme),
            contrast=Contrast(contrast),
            text_size=text_size * system_ratio(),
            colours=_colours(table["colours"]),
            lines=Lines(**table["lines"]),
        )
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        message = QCoreApplication.translate(
            "Theme",
            "The colours of the window could not be read. Your answers are not touched. "
            "Installing SCO Quiz again brings the colours back.",
        )
        raise ThemeError(message) from error


def system_pixels() -> int:
    """The height of the system's own text, in pixels."""
    return QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()


def system_ratio() -> float:
    """How much larger than the design's body text the system's own text is; never below 1."""
    return max(1.0, system_pixels() / _DESIGN_PIXELS)


def _colours(table: dict[str, str]) -> Colours:
    colours = {role: QColor(value) for role, value in table.items()}
    wrong = [role for role, colour in colours.items() if not colour.isValid()]
    if wrong or set(colours) != {each.name for each in fields(Colours)}:
        raise ValueError(sorted(wrong))
    return Colours(**colours)
