"""How the window looks and speaks: what it needs before anything else is loaded."""

from dataclasses import dataclass
from enum import StrEnum

TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)


class Brightness(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    SYSTEM = "system"
    STANDARD = "standard"
    HIGH = "high"


class Language(StrEnum):
    """The language of the window. Packs stay in their own."""

    SYSTEM = "system"
    ENGLISH = "en"
    CHINESE = "zh_CN"
    RUSSIAN = "ru"


class Talk(StrEnum):
    """How much a screen reader is told without being asked."""

    FULL = "full"
    SHORT = "short"  # neither what the focus says too nor the clock at half time
    URGENT = "urgent"  # only what cannot wait and what was asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Presentation:
    language: Language = Language.SYSTEM
    text_size: float = 1.0
    scheme: Brightness = Brightness.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    reduce_motion: bool = False
    talk: Talk = Talk.FULL

    def __post_init__(self) -> None:
        if self.text_size not in TEXT_SIZES:
            raise ValueError("sizes come from their lists")
