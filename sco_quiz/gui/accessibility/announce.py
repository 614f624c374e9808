"""Tells a screen reader something without moving the focus."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learners.presentation import Talk

_LEAST = "least_said"  # a property of the application: it holds for all windows


class Weight(IntEnum):
    DETAIL = 0  # the focus says it too, or it can be left out
    PLAIN = 1
    ASKED = 2  # the learner pressed a key for it
    URGENT = 3  # interrupts the present sentence


_LEAST_OF = {Talk.FULL: Weight.DETAIL, Talk.SHORT: Weight.PLAIN, Talk.URGENT: Weight.ASKED}


def talk(how: Talk) -> None:
    """Set how much is announced from now on."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_LEAST, int(_LEAST_OF[how]))


def announce(widget: QWidget, text: str, weight: Weight = Weight.PLAIN) -> None:
    """Let a screen reader say a text after its present sentence; an urgent text interrupts it.

    A text lighter than the learner wants to hear is not said.
    """
    application = QCoreApplication.instance()
    if application is not None and weight < (application.property(_LEAST) or 0):
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if weight is Weight.URGENT else politeness.Polite)
    QAccessible.updateAccessibility(event)
