"""The pages of the window, one of them shown: at its top when it is opened, as it was when one comes back to it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QStackedWidget, QWidget

from sco_quiz.gui.widgets.controls.text_field import TextField
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
    """A page with a control that is likelier to be used than the others."""

    def focus_first(self) -> None: ...


class Owner(Protocol):
    """Whoever shows a page and has to save something before it is left."""

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
    """The visits lead from the page that was opened first to the one that is shown; no page is among them twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: list[Visit] = []
        self._typed: dict[type[QWidget], list[str]] = {}  # what stood in the fields of pages that were dropped
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """The pages that are not shown need no room."""
        page = self.currentWidget()
        return QSize(0, 0) if page is None else page.minimumSizeHint()

    def now(self) -> Visit | None:
        return self._visits[-1] if self._visits else None

    def open(self, visit: Visit) -> None:
        """Makes this the present visit; whoever opens it shows its page."""
        now = self.now()
        if now is not None and now.page is not visit.page:
            now.left_at = ReadingPlace(now.page, self.window())
        self._visits = [*self._under(visit), visit]

    def back(self) -> Visit | None:
        """Makes the one before the present visit and gives it; None where there is none."""
        if len(self._visits) < 2:  # noqa: PLR2004 - the present one and another
            return None
        left = self._visits.pop()
        now = self._visits[-1]
        if now.again is not None and not left.is_aside:
            now.again()
        return now

    def forget(self) -> None:
        """What is opened next does not lead back to here."""
        self._visits = []

    def keep_what_can_be_filled(self) -> None:
        """Somebody else learns now: what was shown as it was belongs to another person."""
        before, now = self._visits[:-1], self._visits[-1:]
        self._visits = [visit for visit in before if visit.again is not None] + now

    def show_page(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            page.resize(self.size())  # or it would be laid out for Qt's guess first
            self.addWidget(page)
            self._type_again(page)
        self.setCurrentWidget(page)

    def drop(self, page: QWidget) -> None:
        """For good. What is typed on it and not stored comes back on the next page of its class."""
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
        """What there is to come back to from a visit that is about to be made."""
        under = [each for each in self._visits if not each.is_aside]
        if not visit.is_aside and (
            visit.context not in _COME_BACK_TO or any(v.context not in _COME_BACK_TO for v in under)
        ):
            return []
        return [each for each in under if each.page is not visit.page]


def show_as_it_was(visit: Visit) -> bool:
    """False where it has nothing any more of what it had the focus on."""
    return visit.left_at is not None and visit.left_at.come_back()


def show_as_new(page: QWidget) -> bool:
    """At its top; False where it has no control that is likelier than the others."""
    if isinstance(page, HasFirstFocus):
        page.focus_first()
    show_top(page)
    return isinstance(page, HasFirstFocus)


def turn_over(page: QWidget | None, event: QKeyEvent) -> bool:
    """A page turns over also where the focus lies beside it, as in the side bar. False where it does not."""
    pages = [each for each in page.findChildren(ScrollPage) if each.isVisible()] if page else []
    if event.key() not in _TURNS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not pages:
        return False
    pages[0].verticalScrollBar().triggerAction(_TURNS[Qt.Key(event.key())])
    return True
