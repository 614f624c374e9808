"""What the screen reader is told without a change of focus."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learners.presentation import Talk

_LEAST = "least_said"  # a property of the application, as what is told belongs to no window


class Weight(IntEnum):
    DETAIL = 0  # the focus tells it too, or it can be done without
    PLAIN = 1
    ASKED = 2  # somebody pressed a key for it
    URGENT = 3  # cuts the present sentence off


_LEAST_OF = {Talk.FULL: Weight.DETAIL, Talk.SHORT: Weight.PLAIN, Talk.URGENT: Weight.ASKED}


def talk(how: Talk) -> None:
    """How much is told from now on."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_LEAST, int(_LEAST_OF[how]))


def announce(widget: QWidget, text: str, weight: Weight = Weight.PLAIN) -> None:
    """Waits for the present sentence to end, unless it is urgent; what is too light for the learner is not said."""
    application = QCoreApplication.instance()
    if application is not None and weight < (application.property(_LEAST) or 0):
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if weight is Weight.URGENT else politeness.Polite)
    QAccessible.updateAccessibility(event)
