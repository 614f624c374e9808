"""What a learner prefers, by hand: the page of settings, and the keys that change one of them."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import Signal

from sco_quiz.app.learners.preferences import Preferences
from sco_quiz.app.learners.presentation import TEXT_SIZES
from sco_quiz.gui.pages.settings.settings_page import SettingsPage
from sco_quiz.gui.style.appearance import Appearance
from sco_quiz.gui.window.frame import Frame
from sco_quiz.gui.window.section import Section
from sco_quiz.gui.window.services import Session


class SettingsSection(Section):
    """Changes act at once. They raise NotSavedError."""

    learners_asked = Signal()
    renamed = Signal()

    def __init__(self, window: Frame, ready: Callable[[], Session], appearance: Appearance) -> None:
        super().__init__(window, ready)
        self._appearance = appearance

    @cached_property
    def page(self) -> SettingsPage:
        page = SettingsPage(self.look)
        page.changed.connect(self.prefer)
        page.renamed.connect(self._rename)
        page.learners_asked.connect(self.learners_asked)
        page.left.connect(self.left)
        return page

    def show_all(self) -> None:
        services = self.ready()
        self.page.show_screen(services.settings.preferences(), services.roster.current().name)

    def prefer(self, preferences: Preferences) -> None:
        """The language is a learner's like all else; before the store is open the window speaks that of last time."""
        page = self.page
        self.ready().settings.prefer(preferences)
        self._appearance.follow(preferences)
        self.show_all()
        if self.page is not page:  # made anew, in another language
            self.page.focus_language()

    def resize_text(self, by: int) -> None:
        """By so many steps; 0 is back to the usual size."""
        preferences = self.ready().settings.preferences()
        at = 0 if not by else TEXT_SIZES.index(preferences.text_size) + by
        at = min(max(at, 0), len(TEXT_SIZES) - 1)
        self.prefer(replace(preferences, text_size=TEXT_SIZES[at]))

    def hide_clock(self, hidden: bool) -> None:  # noqa: FBT001 - a signal's argument
        settings = self.ready().settings
        settings.prefer(replace(settings.preferences(), clock_hidden=hidden))

    def _rename(self, name: str) -> None:
        roster = self.ready().roster
        roster.rename(roster.current().id, name)
        self.renamed.emit()
