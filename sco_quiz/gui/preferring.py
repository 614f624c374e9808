"""What a learner prefers, by hand: the page of settings, and the keys that change one of them."""

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from sco_quiz.app.preferences import TEXT_SIZES, Preferences
from sco_quiz.gui.appearance import Appearance
from sco_quiz.gui.frame import Frame
from sco_quiz.gui.pages.settings import SettingsPage
from sco_quiz.gui.services import Services


class Preferring(QObject):
    """Changes act at once. They raise NotSavedError."""

    learners_asked = Signal()
    home_asked = Signal()

    def __init__(self, window: Frame, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._services: Services | None = None

    def serve(self, services: Services) -> None:
        self._services = services

    @cached_property
    def page(self) -> SettingsPage:
        page = SettingsPage(self._window.look)
        page.changed.connect(self.prefer)
        page.renamed.connect(self._rename)
        page.learners_asked.connect(self.learners_asked)
        page.left.connect(self.home_asked)
        return page

    def show_all(self) -> None:
        if self._services is not None:
            self.page.show_screen(self._services.settings.preferences(), self._services.roster.current().name)

    def prefer(self, preferences: Preferences) -> None:
        if self._services is not None:
            self._services.settings.prefer(preferences)
            self._appearance.follow(preferences)
            self.show_all()

    def follow_learner(self) -> None:
        """Somebody else learns now, or the first one."""
        if self._services is not None:
            self._appearance.follow(self._services.settings.preferences())
            self._window.side.set_foot(self._services.roster.current().name or self.tr("You"))

    def resize_text(self, by: int) -> None:
        """By so many steps; 0 is back to the usual size."""
        if self._services is not None:
            preferences = self._services.settings.preferences()
            at = 0 if not by else TEXT_SIZES.index(preferences.text_size) + by
            at = min(max(at, 0), len(TEXT_SIZES) - 1)
            self.prefer(replace(preferences, text_size=TEXT_SIZES[at]))

    def hide_clock(self, hidden: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._services is not None:
            settings = self._services.settings
            settings.prefer(replace(settings.preferences(), clock_hidden=hidden))

    def _rename(self, name: str) -> None:
        if self._services is not None:
            self._services.roster.rename(self._services.roster.current().id, name)
            self.follow_learner()
