"""What a learner prefers, by hand: the page of settings, and the keys that change one of them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from sco_quiz.app.learners.preferences import Preferences
from sco_quiz.app.learners.presentation import TEXT_SIZES
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.style.appearance import Appearance
from sco_quiz.gui.window.routes import Answer
from sco_quiz.gui.window.section import Shell

if TYPE_CHECKING:  # home asks here who learns, before anyone looks at the settings
    from sco_quiz.gui.pages.settings.settings_page import SettingsPage


class SettingsSection(PageSection):
    """Changes act at once. They raise NotSavedError."""

    def __init__(self, shell: Shell, session: CurrentSession, appearance: Appearance) -> None:
        super().__init__(shell, session)
        self.appearance = appearance

    def answers(self) -> Sequence[Answer]:
        return (
            routes.SETTINGS.to(lambda _: self.fill_and_show(self.page, "settings", self.show_all)),
            routes.PREFER.to(self.prefer),
            routes.RENAME.to(self._rename),
            routes.SETTING.to(self._show_one),
            routes.RESIZE_TEXT.to(self._resize_text),
            routes.HIDE_CLOCK.to(self._hide_clock),
            routes.FOLLOW_LEARNER.to(lambda _: self._follow_learner()),
        )

    @cached_property
    def page(self) -> "SettingsPage":
        from sco_quiz.gui.pages.settings.settings_page import SettingsPage  # noqa: PLC0415 - when it is first shown

        page = SettingsPage(self.look)
        page.changed.connect(self._prefer_on_page)
        page.renamed.connect(self._rename)
        page.learners_asked.connect(partial(self.shell.go, routes.LEARNERS, None))
        page.folder_asked.connect(partial(self.shell.go, routes.OPEN_FOLDER, None))
        page.backups_asked.connect(partial(self.shell.go, routes.BACKUPS, None))
        page.attach_asked.connect(partial(self.shell.go, routes.ATTACH, None))
        page.reset_asked.connect(self._reset)
        page.left.connect(self.leave)
        return page

    def show_all(self) -> None:
        services = self.ready()
        self.page.show_screen(services.settings.preferences(), services.roster.current().name)

    def _show_one(self, name: str) -> None:
        self.fill_and_show(self.page, "settings", self.show_all)
        self.page.focus_setting(name)

    def prefer(self, preferences: Preferences) -> None:
        """The language is a learner's like all else; before the store is open the window speaks that of last time."""
        self.ready().settings.prefer(preferences)
        self.appearance.follow(preferences)

    def _prefer_on_page(self, preferences: Preferences) -> None:
        page = self.page
        self.prefer(preferences)
        self.show_all()
        if self.page is not page:  # made anew, in another language
            self.page.focus_language()

    def _reset(self) -> None:
        """What is no setting of the page stays: that the learner was welcomed."""
        from sco_quiz.gui.window.frame.notices import Way  # noqa: PLC0415 - when it is first told

        before = self.ready().settings.preferences()
        self._prefer_on_page(Preferences(welcomed=before.welcomed))
        way = Way(self.tr("Put them back"), partial(self._prefer_on_page, before))
        self.shell.notices.tell(self.tr("All settings are back to their defaults."), way)

    def _resize_text(self, by: int) -> None:
        """Nothing before the store is open or while a job uses it: the keys are there then too."""
        if not self.session.is_open() or self.shell.is_working():
            return
        preferences = self.ready().settings.preferences()
        at = 0 if not by else TEXT_SIZES.index(preferences.text_size) + by
        at = min(max(at, 0), len(TEXT_SIZES) - 1)
        self.prefer(replace(preferences, text_size=TEXT_SIZES[at]))
        if "page" in vars(self):
            self.show_all()

    def _hide_clock(self, hidden: bool) -> None:  # noqa: FBT001 - a signal's argument
        settings = self.ready().settings
        settings.prefer(replace(settings.preferences(), clock_hidden=hidden))

    def _rename(self, name: str) -> None:
        roster = self.ready().roster
        roster.rename(roster.current().id, name)
        self._follow_learner()

    def _follow_learner(self) -> None:
        """Somebody else learns now, or the first one, or is called otherwise."""
        session = self.ready()
        self.appearance.follow(session.settings.preferences())
        self.shell.navigation.set_learner(session.roster.current().name or self.tr("You"))
