"""What does not fit in a window, does not read in order or has no name, each as a line that says what and where."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QScrollBar, QWidget

_LEFT_EDGE = 30  # px; the side bar, or the first button of a bar; the column of a page begins at 32
_MOST_SECTIONS = 3  # of a date: Tab goes from day to month to year
_UPRIGHT = Qt.AlignmentFlag.AlignVCenter
_TURNS = 8  # of the event loop; a page needs fewer to come to rest


def settle() -> None:
    for _ in range(_TURNS):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


class Heard(QObject):
    """What of one kind is sent to any widget, by the widget's class."""

    def __init__(self, kind: QEvent.Type, application: QApplication) -> None:
        super().__init__()
        self._kind = kind
        self.by: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == self._kind and isinstance(watched, QWidget):
            self.by.append(type(watched).__name__)
        return False


def restless(_page: QWidget) -> Iterator[str]:
    """Parts that ask for a layout again and again: a page that has come to rest asks for none."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    heard = Heard(QEvent.Type.LayoutRequest, application)
    settle()
    application.removeEventFilter(heard)
    yield from sorted(set(heard.by))


def unplural(page: QWidget) -> Iterator[str]:
    """Texts whose plural form was never written, as "7 answer(s)"."""
    yield from (words(part) for part in _shown(page) if "(s)" in f"{getattr(part, 'text', str)()} {words(part)}")


def squeezed(page: QWidget) -> Iterator[str]:
    """Parts that are narrower than their longest word, or lower than their text at this width."""
    for part in _shown(page):
        if part.layout() is None and not isinstance(part, QScrollBar):
            least = part.minimumSizeHint()
            if part.hasHeightForWidth():
                least.setHeight(part.heightForWidth(part.width()))
            if isinstance(part, QLineEdit):
                least.setWidth(part.fontMetrics().horizontalAdvance(part.placeholderText()))
            if part.width() < least.width() or part.height() < least.height():
                yield f"{words(part)} is {part.size().toTuple()} and needs {least.toTuple()}"


def cut(page: QWidget) -> Iterator[str]:
    """Parts that stick out of what holds them; what scrolls may stick out below."""
    for part in _shown(page):
        holder, own = part.parentWidget() or page, part.geometry()
        if isinstance(holder.parentWidget(), QScrollArea):
            own = QRect(own.x(), 0, own.width(), holder.height())
        if not holder.rect().contains(own):
            yield f"{words(part)} at {own.getRect()} sticks out of {holder.size().toTuple()}"


def cut_below(page: QWidget) -> Iterator[str]:
    """Lines that begin at the top of a part that is lower: letters of another font, as Chinese ones, may be higher."""
    for part in page.findChildren(QLabel):
        if part.isVisible() and part.text() and not part.wordWrap() and not part.alignment() & _UPRIGHT:
            needed = part.fontMetrics().boundingRect(part.rect(), 0, part.text()).height()
            if part.height() < needed:
                yield f"{words(part)} is {part.height()} high and needs {needed}"


def sideways(page: QWidget) -> Iterator[str]:
    for area in page.findChildren(QScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            yield f"{words(area)} scrolls sideways by {area.horizontalScrollBar().maximum()}"


def nameless(page: QWidget) -> Iterator[str]:
    for part in _shown(page):
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
            reader = QAccessible.queryAccessibleInterface(part)
            if not reader.text(QAccessible.Text.Name):
                yield words(part)


def out_of_order(page: QWidget) -> Iterator[str]:
    """Where Tab goes against reading, in the page or in a part of it: each part is gone through whole."""
    yield from _out_of_order(page, tab_stops(page))


def _out_of_order(holder: QWidget, stops: list[QWidget]) -> Iterator[str]:
    groups = [(part, list(inside)) for part, inside in groupby(stops, lambda stop: _part_of(holder, stop))]
    parts = [part for part, _ in groups]
    if len(set(parts)) < len(parts):
        yield f"Tab leaves a part of {words(holder)} and comes back to it"
    for before, after in pairwise(parts):
        if _reads_before(after.geometry(), before.geometry()):
            yield f"Tab goes from {words(before)} to {words(after)}"
    for part, inside in groups:
        rest = [stop for stop in inside if stop is not part]
        if rest:
            yield from _out_of_order(part, rest)


def tab_stops(page: QWidget) -> list[QWidget]:
    """Where the key goes, beginning with the highest stop at the left edge."""
    stops: list[QWidget] = []
    while (stop := QApplication.focusWidget()) not in stops:
        assert stop is not None, "nothing has the focus"
        stops.append(stop)
        for _ in range(_MOST_SECTIONS):
            QTest.keyClick(stop, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is not stop:
                break
    assert stop is not stops[-1] or len(stops) == 1, f"Tab does not leave {words(stop)}"
    stops = stops[stops.index(stop) :]
    spots = [stop.mapTo(page, QPoint()) for stop in stops]
    first = min(range(len(stops)), key=lambda at: (spots[at].x() >= _LEFT_EDGE, max(0, spots[at].y())))
    return stops[first:] + stops[:first]


def _part_of(holder: QWidget, stop: QWidget) -> QWidget:
    while (above := stop.parentWidget()) is not None and above is not holder:
        stop = above
    return stop


def _reads_before(one: QRect, other: QRect) -> bool:
    """Left to right on one line, else from above; half of the lower one on the other's line makes them one line."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > min(one.height(), other.height()) / 2:
        return one.left() < other.left()
    return one.top() < other.top()


def _shown(page: QWidget) -> Iterator[QWidget]:
    return (part for part in page.findChildren(QWidget) if part.isVisible() and not part.isWindow())


def words(part: QWidget) -> str:
    text = getattr(part, "text", str)()
    return f"{type(part).__name__} {part.accessibleName() or text or part.objectName()!r}"
