"""The pages of the window, one of them shown: at its top when it is opened, as it was when one comes back to it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QStackedWidget, QWidget

from sco_quiz.gui.accessibility.named_groups import mark_page
from sco_quiz.gui.accessibility.tab_order import turn_to
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.scrolling.reading_place import ReadingPlace, show_top
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from sco_quiz.gui.window.routes import Context

_TURNS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}
_COME_BACK_TO = frozenset(
    {Context.OUTSIDE, Context.REVIEW}
)  # not to a quiz, nor to what was there before the store was open


@runtime_checkable
class HasFirstFocus(Protocol):
    """A page that names the control which gets the focus when it opens."""

    def focus_first(self) -> None: ...


class Owner(Protocol):
    """What shows a page and may have something to save before it is left."""

    def may_leave(self) -> bool: ...


@dataclass(slots=True)
class Visit:
    """A page with what stands round it.

    `again` fills the page anew when one comes back to it; without it the page stays as it was left. An aside is only
    read and come back from: it may lie over any page, and nothing has changed under it.
    """

    page: QWidget
    side: str
    context: Context
    again: Callable[[], None] | None = None
    owner: Owner | None = None
    is_aside: bool = False
    left_at: ReadingPlace | None = None


class PageStack(QStackedWidget):
    """Holds the visits from the page that was opened first to the one that is shown, and no page twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: list[Visit] = []
        self._typed: dict[type[QWidget], list[str]] = {}  # texts in the fields of dropped pages
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Count the shown page alone."""
        page = self.currentWidget()
        return QSize(0, 0) if page is None else page.minimumSizeHint()

    def now(self) -> Visit | None:
        return self._visits[-1] if self._visits else None

    def open(self, visit: Visit) -> None:
        """Make this the present visit. The caller shows its page."""
        now = self.now()
        if now is not None and now.page is not visit.page:
            now.left_at = ReadingPlace(now.page, self.window())
        self._visits = [*self._under(visit), visit]

    def back(self) -> Visit | None:
        """Make the visit before the present one the present one, and return it; None where there is none."""
        if len(self._visits) < 2:  # noqa: PLR2004 - the present one and another
            return None
        left = self._visits.pop()
        now = self._visits[-1]
        if now.again is not None and not left.is_aside:
            now.again()
        return now

    def forget(self) -> None:
        """Let the page that is opened next not lead back to this one."""
        self._visits = []

    def keep_what_can_be_filled(self) -> None:
        """Drop visits that cannot be filled anew: they show what belongs to another learner."""
        before, now = self._visits[:-1], self._visits[-1:]
        self._visits = [visit for visit in before if visit.again is not None] + now

    def show_page(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            mark_page(page)
            page.resize(self.size())  # or it would be laid out for Qt's guess first
            self.addWidget(page)
            self._type_again(page)
        turn_to(self, page)

    def drop(self, page: QWidget) -> None:
        """Delete a page. What is typed on it and not stored comes back on the next page of its class."""
        fields = page.findChildren(TextField)
        self._typed[type(page)] = [field.text() if field.isModified() else "" for field in fields]
        self._visits = [visit for visit in self._visits if visit.page is not page]
        self.removeWidget(page)
        page.deleteLater()

    def _type_again(self, page: QWidget) -> None:
        fields = page.findChildren(TextField)
        for field, text in zip(fields, self._typed.pop(type(page), ()), strict=False):
            if text and not field.text():
                field.setText(text)
                field.setModified(True)

    def _under(self, visit: Visit) -> list[Visit]:
        """The visits that a new visit can go back to."""
        under = [each for each in self._visits if not each.is_aside]
        if not visit.is_aside and (
            visit.context not in _COME_BACK_TO or any(v.context not in _COME_BACK_TO for v in under)
        ):
            return []
        return [each for each in under if each.page is not visit.page]


def show_as_it_was(visit: Visit) -> bool:
    """Scroll and focus a page as it was left. False where the focused control no longer exists."""
    return visit.left_at is not None and visit.left_at.come_back()


def show_as_new(page: QWidget) -> bool:
    """Scroll a page to its top and focus its likeliest control. False where it names none."""
    if isinstance(page, HasFirstFocus):
        page.focus_first()
    show_top(page)
    return isinstance(page, HasFirstFocus)


def turn_over(page: QWidget | None, event: QKeyEvent) -> bool:
    """Scroll the page by a page key, also where the focus lies beside it, as in the side bar.

    False where the page does not scroll.
    """
    pages = [each for each in page.findChildren(ScrollPage) if each.isVisible()] if page else []
    if event.key() not in _TURNS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not pages:
        return False
    pages[0].verticalScrollBar().triggerAction(_TURNS[Qt.Key(event.key())])
    return True
