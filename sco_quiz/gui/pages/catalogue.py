"""Makes the section of each room. A section's module is imported when its section is made."""

from functools import partial

from sco_quiz.gui.pages.home.home_section import HomeSection
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.style.appearance import Appearance
from sco_quiz.gui.window.router import Catalogue
from sco_quiz.gui.window.section import Section, Shell


def catalogue(session: CurrentSession, appearance: Appearance) -> Catalogue:
    """The makers of sections, by the names of rooms that routes contain."""
    return {
        "home": lambda shell: HomeSection(shell, session),
        "first run": partial(_first_run, session),
        "interrupted": partial(_interrupted, session),
        "setup": partial(_setup, session),
        "quiz": partial(_quiz, session),
        "results": partial(_results, session),
        "study": partial(_study, session),
        "progress": partial(_progress, session),
        "items": partial(_items, session),
        "own copy": partial(_own_copy, session),
        "library": partial(_library, session),
        "pack file": partial(_pack_file, session),
        "settings": partial(_settings, session, appearance),
        "learners": partial(_learners, session),
        "backups": partial(_backups, session),
        "recovery": partial(_recovery, session),
        "folder": partial(_folder, session),
        "help": partial(_help_pages, session),
        "window": _window,
    }


def _first_run(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.home.first_run_section import FirstRunSection

    return FirstRunSection(shell, session)


def _interrupted(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.home.interrupted_section import InterruptedSection

    return InterruptedSection(shell, session)


def _setup(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.quiz.setup.setup_section import SetupSection

    return SetupSection(shell, session)


def _quiz(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.quiz.quiz_section import QuizSection

    return QuizSection(shell, session)


def _results(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.results.results_section import ResultsSection

    return ResultsSection(shell, session)


def _study(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.learning.study.study_section import StudySection

    return StudySection(shell, session)


def _progress(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.learning.progress_section import ProgressSection

    return ProgressSection(shell, session)


def _items(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.learning.items_section import ItemsSection

    return ItemsSection(shell, session)


def _own_copy(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.learning.own_copy_section import OwnCopySection

    return OwnCopySection(shell, session)


def _library(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.library.shelf.library_section import LibrarySection

    return LibrarySection(shell, session)


def _pack_file(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.library.file.pack_file_section import PackFileSection

    return PackFileSection(shell, session)


def _settings(session: CurrentSession, appearance: Appearance, shell: Shell) -> Section:
    from sco_quiz.gui.pages.settings.settings_section import SettingsSection

    return SettingsSection(shell, session, appearance)


def _learners(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.settings.learners_section import LearnersSection

    return LearnersSection(shell, session)


def _backups(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.safety.backups_section import BackupsSection

    return BackupsSection(shell, session)


def _recovery(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.safety.recovery_section import RecoverySection

    return RecoverySection(shell, session)


def _folder(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.safety.folder_warnings import FolderWarnings

    return FolderWarnings(shell, session)


def _help_pages(session: CurrentSession, shell: Shell) -> Section:
    from sco_quiz.gui.pages.help.help_section import HelpSection

    return HelpSection(shell, session)


def _window(shell: Shell) -> Section:
    from sco_quiz.gui.pages.routing import routes
    from sco_quiz.gui.window.window_section import WindowSection

    return WindowSection(shell, routes.UNDO)
