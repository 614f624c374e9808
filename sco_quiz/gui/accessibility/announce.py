"""Says something that the focus does not: what a key did, what came of something, what the clock shows.

On Windows and macOS that is an announcement. On Linux a screen reader may pass over those (Orca does before its version
45) but says the description of the focused control when that changes; so there it is what has just been said.
"""

import sys
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from sco_quiz.app.learners.presentation import Talk
from sco_quiz.gui.accessibility.named_groups import page_of

_LEAST = "least_said"  # a property of the application, as what is told belongs to no window
BY_FOCUS = sys.platform not in {"win32", "darwin"}


class Weight(IntEnum):
    DETAIL = 0  # the focus tells it too, or it can be done without
    PLAIN = 1
    ASKED = 2  # somebody pressed a key for it
    URGENT = 3  # cuts the present sentence off


_LEAST_OF = {Talk.FULL: Weight.DETAIL, Talk.SHORT: Weight.PLAIN, Talk.URGENT: Weight.ASKED}


def talk(how: Talk) -> None:
    """Set how much is told from now on."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_LEAST, int(_LEAST_OF[how]))


def announce_page(window: QWidget, name: str) -> None:
    """Only where a reader does not read the name of the page that the focus comes to, as it does on Linux."""
    if not BY_FOCUS:
        announce(window, name)


def announce(widget: QWidget, text: str, weight: Weight = Weight.PLAIN) -> None:
    """Waits for the present sentence to end, unless it is urgent; what is too light for the learner is not said."""
    application = QCoreApplication.instance()
    if application is not None and weight < (application.property(_LEAST) or 0):
        return
    if BY_FOCUS and isinstance(application, QApplication):
        follow_focus(application).tell(widget.window(), text)
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if weight is Weight.URGENT else politeness.Polite)
    QAccessible.updateAccessibility(event)


def say_with_focus(control: QWidget, text: str) -> None:
    """Say something with a control of the same page that gets the focus next.

    Before it has the focus: a reader says a change of the focused control once more.
    """
    application = QCoreApplication.instance()
    if BY_FOCUS and isinstance(application, QApplication):
        follow_focus(application).describe(control, text)
    else:
        announce(control, text)


def follow_focus(application: QApplication) -> "_FocusTeller":
    """From the start on, so that it is known where the focus comes from."""
    return application.findChild(_FocusTeller) or _FocusTeller(application)


@dataclass(slots=True)
class _Told:
    """What a widget tells in the place of its own words, for as long as a control has the focus."""

    control: QWidget
    widget: QWidget
    own: str
    text: str

    def give_back(self) -> None:
        if isValid(self.widget) and self.widget.accessibleDescription() == self.text:
            self.widget.setAccessibleDescription(self.own)
        elif isValid(self.widget) and self.widget.accessibleName() == self.text:
            self.widget.setAccessibleName(self.own)


def own_name(page: QWidget) -> str:
    """Its accessible name without what it tells just now."""
    application = QCoreApplication.instance()
    teller = application.findChild(_FocusTeller) if application is not None else None
    return teller.own_name(page) if teller is not None else page.accessibleName()


def _take_description(control: QWidget) -> None:
    """Without its tool tip meanwhile: Qt gives a reader the tip, with its markup, in the place of an empty text."""
    tip = control.toolTip()
    control.setToolTip("")
    control.setAccessibleDescription("")
    control.setToolTip(tip)


class _FocusTeller(QObject):
    """Tells by the description of the focused control, or by the name of the page that the focus has just come to.

    A reader says that name once, before the control. The teller waits until what happens now is over: then the focus is
    where it belongs, and what is told together is one text.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._texts: list[tuple[QWidget, str]] = []  # each with the window that tells it
        self._told: list[_Told] = []
        self._left: QWidget | None = None  # the page that the focus was on when something was told or it moved last
        self._has_moved = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say)
        application.focusChanged.connect(self._move)

    def tell(self, window: QWidget, text: str) -> None:
        if (window, text) not in self._texts:
            self._texts.append((window, text))
        self._timer.start(0)

    def describe(self, control: QWidget, text: str) -> None:
        """Tell by the description of a control."""
        own = control.accessibleDescription()
        for last in [each for each in self._told if each.widget is control]:
            own = last.own if last.text == own else own
            self._told.remove(last)
        self._told.append(_Told(control, control, own, text))
        if control.accessibleDescription() == text:  # the same again would be no change
            _take_description(control)
        control.setAccessibleDescription(text)

    def own_name(self, widget: QWidget) -> str:
        name = widget.accessibleName()
        return next((each.own for each in self._told if each.widget is widget and each.text == name), name)

    def _move(self) -> None:
        """Not asked for what had the focus: that may be deleted just now, and PySide would keep a wrapper of it."""
        self._has_moved = True
        self._timer.start(0)

    def _say(self) -> None:
        self._texts = [told for told in self._texts if isValid(told[0])]
        control = QApplication.focusWidget()
        if control is None:  # another program is in front: "5 min left" is no news after "Time is up"
            self._texts = self._texts[-1:]
            return
        text = " ".join(text for _, text in self._texts)
        page, is_there = page_of(control), self._has_moved
        self._texts.clear()
        self._has_moved = False
        for each in [each for each in self._told if each.control is not control]:
            self._told.remove(each)
            each.give_back()
        if text and is_there and page is not None and page is not self._left:
            name = page.accessibleName()
            both = QCoreApplication.translate("Wording", "{0}. {1}", "a page, and what is told of it")
            words = text if text.startswith(name) else both.format(name, text)
            self._told.append(_Told(control, page, name, words))
            page.setAccessibleName(words)
        elif text:
            self.describe(control, text)
        self._left = page
