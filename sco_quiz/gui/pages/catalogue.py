"""The window's pages and groups of pages, each loaded and made when it is first shown, and joined to its steps."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from sco_quiz.gui.pages.home.home_page import HomePage
from sco_quiz.gui.widgets.messages.banner import BannerKind

if TYPE_CHECKING:  # the window is painted before anything of this but home is loaded
    from sco_quiz.gui.pages.help.about_page import AboutPage
    from sco_quiz.gui.pages.help.fault_page import FaultPage
    from sco_quiz.gui.pages.help.keys_page import KeysPage
    from sco_quiz.gui.pages.help.notice_page import NoticePage
    from sco_quiz.gui.pages.home.interruptions import InterruptedSection
    from sco_quiz.gui.pages.learning.items_section import ItemsSection
    from sco_quiz.gui.pages.learning.own_copy_section import OwnCopySection
    from sco_quiz.gui.pages.learning.progress.progress_page import ProgressPage
    from sco_quiz.gui.pages.learning.study_page import StudyPage
    from sco_quiz.gui.pages.quiz.clock_notifier import ClockNotifier
    from sco_quiz.gui.pages.quiz.setup.setup_page import SetupPage
    from sco_quiz.gui.pages.quiz.sitting.sitting_page import SittingPage
    from sco_quiz.gui.pages.results.results_section import ResultsSection
    from sco_quiz.gui.pages.safety.backups_section import BackupsSection
    from sco_quiz.gui.pages.safety.folder_warnings import FolderWarnings
    from sco_quiz.gui.pages.safety.recovery_section import RecoverySection
    from sco_quiz.gui.pages.settings.learners_section import LearnersSection
    from sco_quiz.gui.pages.settings.settings_section import SettingsSection
    from sco_quiz.gui.window.main_window import MainWindow
    from sco_quiz.gui.window.section import Section

    SomeDesk = TypeVar("SomeDesk", bound=Section)


class Places(QObject):
    """A property that is taken away makes its page anew."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.look = window.look

    # ---- the pages, each loaded and made when it is first shown

    @cached_property
    def home(self) -> HomePage:
        page = HomePage(self.look)
        page.timed_asked.connect(self._window.plan_timed)
        page.practice_asked.connect(self._window.plan_practice)
        page.missed_asked.connect(self._window.plan_facts)
        page.weakest_asked.connect(self._window.plan_topics)
        page.review_asked.connect(self._window.plan_review)
        page.resume_asked.connect(self._window.resume)
        page.discard_asked.connect(self._window.discard)
        page.interrupted_asked.connect(self._window.show_interrupted)
        page.result_asked.connect(self._window.show_result)
        page.progress_asked.connect(self._window.show_progress)
        page.study_asked.connect(self._window.show_study)
        return page

    @cached_property
    def notice(self) -> "NoticePage":
        from sco_quiz.gui.pages.help.notice_page import NoticePage

        page = NoticePage(self.look)
        page.retry_asked.connect(self._window.retry_asked)
        return page

    @cached_property
    def setup(self) -> "SetupPage":
        from sco_quiz.gui.pages.quiz.setup.setup_page import SetupPage

        page = SetupPage(self.look)
        page.plan_changed.connect(self._window.show_plan)
        page.start_asked.connect(self._window.start)
        page.left.connect(self._window.leave)
        return page

    @cached_property
    def sitting(self) -> "SittingPage":
        from sco_quiz.gui.pages.quiz.sitting.sitting_page import SittingPage

        page = SittingPage(self.look)
        page.finished.connect(self._window.finish)
        page.left.connect(self._window.show_home)
        page.clock_hidden.connect(self.preferring.hide_clock)
        page.time_told.connect(self.notifying.tell)
        page.came_by_itself.connect(self._window.pause_input)
        page.moved_by_itself.connect(self._window.pause_clicks)
        return page

    @cached_property
    def study(self) -> "StudyPage":
        from sco_quiz.gui.pages.learning.study_page import StudyPage

        page = StudyPage(self.look)
        page.asked.connect(self._window.look_for_facts)
        page.practise_asked.connect(self._window.plan_facts)
        page.left.connect(self._window.leave)
        return page

    @cached_property
    def progress(self) -> "ProgressPage":
        from sco_quiz.gui.pages.learning.progress.progress_page import ProgressPage

        page = ProgressPage(self.look)
        page.more_asked.connect(self._window.show_attempts)
        page.paragraph_asked.connect(self._window.show_paragraph)
        page.review_asked.connect(self._window.plan_review)
        page.result_asked.connect(self._window.show_result)
        page.left.connect(self._window.leave)
        return page

    @cached_property
    def keys(self) -> "KeysPage":
        from sco_quiz.gui.pages.help.keys_page import KeysPage

        page = KeysPage(self.look, self._window.menu_keys)
        page.left.connect(self._window.leave)
        return page

    @cached_property
    def about(self) -> "AboutPage":
        from sco_quiz.gui.pages.help.about_page import AboutPage

        page = AboutPage(self.look)
        page.left.connect(self._window.leave)
        return page

    @cached_property
    def quiz_keys(self) -> "KeysPage":
        from sco_quiz.gui.pages.help.keys_page import KeysPage

        page = KeysPage(self.look, self._window.menu_keys, has_back=False)
        page.left.connect(self.sitting.close_keys)
        return page

    @cached_property
    def fault(self) -> "FaultPage":
        from sco_quiz.gui.pages.help.fault_page import FaultPage

        page = FaultPage(self.look)
        page.left.connect(self._window.leave_fault)
        return page

    # ---- groups of pages, each with the steps between them

    @cached_property
    def own_copy(self) -> "OwnCopySection":
        from sco_quiz.gui.pages.learning.own_copy_section import OwnCopySection

        desk = self._joined(OwnCopySection(self._window, self._window.ready))
        desk.changed.connect(self._window.show_evidence)
        return desk

    @cached_property
    def looking_back(self) -> "ResultsSection":
        from sco_quiz.gui.pages.results.results_section import ResultsSection

        desk = self._joined(ResultsSection(self._window, self._window.ready))
        desk.facts_chosen.connect(self._window.plan_facts)
        desk.attach_asked.connect(self.own_copy.choose)
        desk.detach_asked.connect(self.own_copy.remove)
        return desk

    @cached_property
    def preferring(self) -> "SettingsSection":
        from sco_quiz.gui.pages.settings.settings_section import SettingsSection

        desk = self._joined(SettingsSection(self._window, self._window.ready, self._window.appearance))
        desk.learners_asked.connect(self._window.show_learners)
        desk.renamed.connect(self._window.follow_learner)
        return desk

    @cached_property
    def notifying(self) -> "ClockNotifier":
        from sco_quiz.gui.pages.quiz.clock_notifier import ClockNotifier

        return self._joined(ClockNotifier(self._window, self._window.ready))

    @cached_property
    def people(self) -> "LearnersSection":
        from sco_quiz.gui.pages.settings.learners_section import LearnersSection

        desk = self._joined(LearnersSection(self._window, self._window.ready))
        desk.changed.connect(self._window.change_learners)
        return desk

    @cached_property
    def interruptions(self) -> "InterruptedSection":
        from sco_quiz.gui.pages.home.interruptions import InterruptedSection

        desk = self._joined(InterruptedSection(self._window, self._window.ready))
        desk.discarded.connect(self._window.fill_again)
        desk.resume_asked.connect(self._window.resume)
        return desk

    @cached_property
    def counting(self) -> "ItemsSection":
        from sco_quiz.gui.pages.learning.items_section import ItemsSection

        return self._joined(ItemsSection(self._window, self._window.ready))

    @cached_property
    def restoring(self) -> "BackupsSection":
        from sco_quiz.gui.pages.safety.backups_section import BackupsSection

        desk = self._joined(BackupsSection(self._window, self._window.ready))
        desk.restore_asked.connect(self._window.restore_asked)
        return desk

    @cached_property
    def surroundings(self) -> "FolderWarnings":
        from sco_quiz.gui.pages.safety.folder_warnings import FolderWarnings

        return self._joined(FolderWarnings(self._window, self._window.ready))

    @cached_property
    def rescuing(self) -> "RecoverySection":
        from sco_quiz.gui.pages.safety.recovery_section import RecoverySection

        rescuing = RecoverySection(self._window, self.look)
        rescuing.found.connect(self._window.show_ways_out)
        rescuing.done.connect(self._window.open_rescued)
        rescuing.retry_asked.connect(self._window.retry_asked)
        rescuing.told.connect(lambda words: self._window.show_message(BannerKind.RIGHT, words, ""))
        rescuing.job_asked.connect(self._window.work)
        return rescuing

    def _joined(self, desk: "SomeDesk") -> "SomeDesk":
        desk.left.connect(self._window.leave)
        desk.told.connect(self._window.show_message)
        desk.failed.connect(self._window.show_problem)
        desk.job_asked.connect(self._window.work)
        return desk
