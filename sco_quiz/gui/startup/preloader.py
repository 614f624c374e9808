"""Loads modules that are likely to be needed next while home is looked at, so that no first click waits."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

LIKELY = (
    "sco_quiz.gui.pages.quiz.setup.setup_section",
    "sco_quiz.gui.pages.quiz.sitting.sitting_page",
    "sco_quiz.gui.pages.settings.settings_page",
    "sco_quiz.gui.pages.results.results_section",
    "sco_quiz.gui.pages.learning.study.study_page",
    "sco_quiz.gui.pages.learning.progress.progress_page",
    "sco_quiz.gui.widgets.messages.confirm_dialog",
    "sco_quiz.app.learning.study",
    "sco_quiz.app.learning.progress",
    "sco_quiz.storage.backups.attempt_journal",
)
_BETWEEN_MS = 20  # clicks come first


class Preloader(QObject):
    """Loads one module after another, a few milliseconds each, between other events."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: Sequence[str] = LIKELY
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._load_one)

    def begin(self) -> None:
        self._timer.start(_BETWEEN_MS)

    def _load_one(self) -> None:
        if self._left:
            name, *self._left = self._left
            import_module(name)
        else:
            self._timer.stop()
