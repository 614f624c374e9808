"""Which theme is on: the learner's settings, and the system's where they say "System"."""

from pathlib import Path

from PySide6.QtCore import QObject

from sco_quiz.app.presentation import Contrast, Presentation, Scheme
from sco_quiz.gui.announce import talk
from sco_quiz.gui.languages import Languages
from sco_quiz.gui.look import Look
from sco_quiz.gui.system_preferences import SystemPreferences
from sco_quiz.gui.theme import load_theme


class Appearance(QObject):
    def __init__(self, look: Look, system: SystemPreferences, themes_dir: Path, languages: Languages) -> None:
        super().__init__(look)
        self._look = look
        self._system = system
        self._themes_dir = themes_dir
        self.languages = languages
        self._wanted = Presentation()
        system.changed.connect(self._apply)

    def follow(self, wanted: Presentation) -> None:
        """Dresses the application, where something visible changed, and sets how much is told. Raises ThemeError."""
        self._wanted = wanted
        talk(wanted.talk)
        self.languages.speak(wanted.language)
        self._apply()

    def _apply(self) -> None:
        wanted, system = self._wanted, self._system
        scheme = system.scheme if wanted.scheme is Scheme.SYSTEM else wanted.scheme
        contrast = system.contrast if wanted.contrast is Contrast.SYSTEM else wanted.contrast
        self._look.reduce_motion = wanted.reduce_motion or system.reduce_motion
        theme = load_theme(self._themes_dir, scheme.value, contrast.value, wanted.text_size)
        if theme != self._look.theme:
            self._look.apply(theme)
