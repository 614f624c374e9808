"""Where the reader is in a page: how far it is scrolled, and what has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from sco_quiz.gui.accessibility.focus_part import focus_part
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage


def show_top(page: QWidget) -> None:
    """Scroll to the top; the focus stays where it is, even further down."""
    for area in page.findChildren(ScrollPage):
        area.scroll_to(0)


class ReadingPlace:
    """Made before a page is left or filled anew, to go back to later.

    A focus outside `within`, which holds the page, does not belong to the place.
    """

    def __init__(self, page: QWidget, within: QWidget) -> None:
        self._page = page
        self._scrolled = [area.scrolled() for area in page.findChildren(ScrollPage)]
        focus: QWidget | None = page.window().focusWidget()
        self._focus = focus if focus is not None and within.isAncestorOf(focus) else None
        if self._focus is not None:
            self._kind = type(self._focus)
            self._name = _name(self._focus)
            self._was_seen = _is_seen(self._focus)
            namesakes = self._namesakes()
            self._nth = namesakes.index(self._focus) if self._focus in namesakes else 0

    def come_back(self) -> bool:
        """Focus and scroll as before. False, and nothing is done, where the control is gone without a successor."""
        focus = self._found()
        if focus is None:
            return False
        self.scroll_back()
        is_seen = _is_seen(focus)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)  # the page scrolls to the whole of it
        if is_seen or not self._was_seen:
            self.scroll_back()
        return True

    def scroll_back(self) -> None:
        for area, pixels in zip(self._page.findChildren(ScrollPage), self._scrolled, strict=False):
            area.scroll_to(pixels)

    def _found(self) -> QWidget | None:
        """The same control; where a list was made anew, the one of that name in its place, or the last of them."""
        if self._focus is None:
            return None
        is_there = isValid(self._focus) and _takes_focus(self._focus)
        if is_there and _name(self._focus) == self._name:
            return self._focus
        namesakes = [each for each in self._namesakes() if _takes_focus(each)]
        if namesakes:
            return namesakes[min(self._nth, len(namesakes) - 1)]
        return self._focus if is_there else None

    def _namesakes(self) -> list[QWidget]:
        return [each for each in self._page.findChildren(self._kind) if _name(each) == self._name]


def _is_seen(widget: QWidget) -> bool:
    """At least a part of what the focus lies on."""
    return widget.visibleRegion().intersects(focus_part(widget))


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
