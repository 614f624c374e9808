"""What is likely to be wanted next is loaded while home is looked at, so that no first click waits for it."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

LIKELY = (
    "sco_quiz.gui.pages.setup",
    "sco_quiz.gui.pages.sitting.page",
    "sco_quiz.gui.preferring",
    "sco_quiz.gui.looking_back",
    "sco_quiz.gui.pages.study",
    "sco_quiz.gui.pages.progress.page",
    "sco_quiz.gui.widgets.confirm_dialog",
    "sco_quiz.app.study",
    "sco_quiz.app.progress",
    "sco_quiz.storage.attempt_journal",
)
_BETWEEN_MS = 20  # clicks come first


class Warming(QObject):
    """Loads one module after another, each in some milliseconds between other events."""

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
