"""What the window hands to others: a group of steps with the pages they need, between use cases and window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sco_quiz.gui.window.frame import Frame

if TYPE_CHECKING:  # it names every use case; most are loaded later than this
    from sco_quiz.gui.window.services import Session


class Section(QObject):
    """`ready` gives the use cases of the store that is open now, and raises RuntimeError before there is one."""

    left = Signal()
    told = Signal(object, str, str)  # BannerKind, title, text
    failed = Signal(str)  # a sentence
    job_asked = Signal(object)  # Job: what may take long

    def __init__(self, window: Frame, ready: "Callable[[], Session]") -> None:
        super().__init__(window)
        self.window = window
        self.look = window.look
        self.ready = ready
