"""Chooses the theme from the learner's settings, and from the system's where they say "System"."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from sco_quiz.app.learners.presentation import Brightness, Contrast, Presentation
from sco_quiz.gui.accessibility.announce import talk
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.system_preferences import SystemPreferences
from sco_quiz.gui.style.theme import Theme, load_theme
from sco_quiz.gui.text.languages import Languages

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def theme_of(wanted: Presentation, system: SystemPreferences, themes_dir: Path) -> Theme:
    """The theme for a presentation. Raises ThemeError."""
    scheme = system.scheme if wanted.scheme is Brightness.SYSTEM else wanted.scheme
    contrast = system.contrast if wanted.contrast is Contrast.SYSTEM else wanted.contrast
    return load_theme(themes_dir, scheme.value, contrast.value, wanted.text_size)


class Appearance(QObject):
    def __init__(
        self, look: Look, system: SystemPreferences, themes_dir: Path, languages: Languages, wanted: Presentation
    ) -> None:
        super().__init__(look)
        self._look = look
        self._system = system
        self._themes_dir = themes_dir
        self.languages = languages
        self.wanted = wanted
        self._effects = [effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)]  # the system's own
        system.changed.connect(self._apply)

    def follow(self, wanted: Presentation) -> None:
        """Apply a theme where something visible has changed, and set how much is announced. Raises ThemeError."""
        self.wanted = wanted
        talk(wanted.talk)
        self.languages.speak(wanted.language)
        self._apply()

    def _apply(self) -> None:
        self._look.reduce_motion = self.wanted.reduce_motion or self._system.reduce_motion
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not self._look.reduce_motion)
        theme = theme_of(self.wanted, self._system, self._themes_dir)
        if theme != self._look.theme:
            self._look.apply(theme)
