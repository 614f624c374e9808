"""Tab goes as one reads, whatever the order in which the widgets were made.

Qt's own order is that of making, and rows, segments and chips are made when their page first has something to show.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget


def move_focus(holder: QWidget, *, forward: bool) -> bool:
    """To the next stop inside `holder`, from the last to the first; False where there is none."""
    stops = [stop for stop in _stops(holder) if stop.isEnabled()]
    if not stops:
        return False
    now = QApplication.focusWidget()
    here = stops.index(now) if now in stops else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def _stops(holder: QWidget) -> Iterator[QWidget]:
    """Each part of the holder is gone through whole before the next. The focused one counts whatever its policy."""
    parts = [part for part in holder.children() if isinstance(part, QWidget) and part.isVisible()]
    for part in _as_read(parts):
        takes_tab = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if (takes_tab and part.focusProxy() is None) or part.hasFocus():
            yield part
        yield from _stops(part)


def _as_read(parts: Sequence[QWidget]) -> Iterator[QWidget]:
    """Line by line, and each line from the left."""
    line: list[QWidget] = []
    for part in sorted(parts, key=QWidget.y):
        if line and not _share_line(line[0].geometry(), part.geometry()):
            yield from sorted(line, key=QWidget.x)
            line = []
        line.append(part)
    yield from sorted(line, key=QWidget.x)


def _share_line(one: QRect, other: QRect) -> bool:
    """Whether half of the lower part lies beside the other."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared > min(one.height(), other.height()) / 2
