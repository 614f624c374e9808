"""A themed application for every window test, and nothing left behind by one of them."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from sco_quiz.gui.accessibility import announce
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import load_theme
from sco_quiz.gui.window.jobs import job_runner, outside_jobs

RESOURCES = Path(__file__).parents[2] / "resources"
THEMES = RESOURCES / "themes"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says of each window what it cannot do with it."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["sco-quiz", "-style", "fusion"]  # as the program


@pytest.fixture(scope="session")
def session_look(qapp: QApplication) -> Look:
    return Look(qapp, RESOURCES, load_theme(THEMES, "light", "standard", 1.0))


@pytest.fixture
def look(session_look: Look) -> Look:
    """The light theme at 100 %, whatever the test before has made of it."""
    session_look.apply(load_theme(THEMES, "light", "standard", 1.0))
    session_look.reduce_motion = False
    return session_look


@pytest.fixture(autouse=True, scope="module")
def what_came_before_stays() -> None:
    """What other files have loaded is looked through no more: a collection after each test would take 0.2 s."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    yield
    for window in qapp.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(autouse=True, scope="session")
def jobs_are_over_at_once() -> Iterator[None]:
    """As all are that take no time: those of `test_working` take as long as they say."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(job_runner, "AT_ONCE_S", 30.0)
        patch.setattr(job_runner, "BESIDE_S", 30.0)
        patch.setattr(outside_jobs, "AT_ONCE_S", 30.0)
        yield


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the screen reader would have been told, with "!" before what cuts the present sentence off."""
    said: list[str] = []

    class Reader:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 - Qt's name
            cuts = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            said.append(f"!{event.message()}" if cuts else event.message())

    monkeypatch.setattr(announce, "BY_FOCUS", False)
    monkeypatch.setattr(announce, "QAccessible", Reader)
    return said
