"""What the system asks for: a dark or light scheme, high contrast, less motion."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from sco_quiz.gui.style.theme import ColourScheme, Contrast

_HALF_LIGHT = 128


class SystemPreferences(QObject):
    """Follows the style hints. Make it before the first `Look`: the palette it asks is the system's own.

    Some desktops report no scheme or a wrong one, so an unknown scheme is decided by the system palette's luminance.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        # Chained temporaries are deleted by the binding while still in use; both objects are kept.
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        window = app.palette().color(QPalette.ColorRole.Window)
        self._palette_scheme = ColourScheme.DARK if window.lightness() < _HALF_LIGHT else ColourScheme.LIGHT
        self._hints.colorSchemeChanged.connect(self._report)
        self._accessibility.contrastPreferenceChanged.connect(self._report)
        if (motion_changed := getattr(self._accessibility, "motionPreferenceChanged", None)) is not None:
            motion_changed.connect(self._report)

    @property
    def scheme(self) -> ColourScheme:
        known = {Qt.ColorScheme.Dark: ColourScheme.DARK, Qt.ColorScheme.Light: ColourScheme.LIGHT}
        return known.get(self._hints.colorScheme(), self._palette_scheme)

    @property
    def contrast(self) -> Contrast:
        high = self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
        return Contrast.HIGH if high else Contrast.STANDARD

    @property
    def reduce_motion(self) -> bool:
        """Whether the system asks for less motion. Qt knows it from 6.12 on; before that the answer is False."""
        preference = getattr(self._accessibility, "motionPreference", None)
        return preference is not None and preference().name == "ReducedMotion"

    def _report(self) -> None:
        self.changed.emit()
