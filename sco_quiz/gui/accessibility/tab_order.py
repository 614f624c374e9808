"""Makes Tab go in reading order, whatever the order in which the widgets were made.

Qt's own order is that of making, and rows, segments and chips are made when their page first shows them.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

_REGION, _ENTRY = "region", "entry"  # properties of widgets


def mark_region(widget: QWidget, entry: QWidget | None = None) -> None:
    """Let F6 come to this part of a page: to its first stop, or to the first inside `entry`."""
    widget.setProperty(_REGION, True)
    if entry is not None:
        entry.setProperty(_ENTRY, True)


def turn_to(stack: QStackedWidget, page: QWidget) -> None:
    """Show a page of the stack; the caller gives the focus to one of its controls.

    Qt would give it to the first control before that, and what is only passed over would be heard.
    """
    focused: QWidget | None = stack.window().focusWidget()
    if focused is not None and stack.currentWidget() is not page and stack.isAncestorOf(focused):
        focused.clearFocus()
    stack.setCurrentWidget(page)


def move_focus(holder: QWidget, *, forward: bool) -> bool:
    """Focus the next stop inside `holder`, after the last the first. False where there is none."""
    stops = [stop for stop in _stops(holder) if stop.isEnabled()]
    if not stops:
        return False
    now = QApplication.focusWidget()
    here = stops.index(now) if now in stops else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def move_region(holder: QWidget, *, forward: bool) -> bool:
    """Focus the next marked region inside `holder`, after the last the first. False where none has a stop."""
    regions: dict[QWidget, QWidget] = {}
    for stop in _stops(holder):
        region = _marked(stop, _REGION)
        if stop.isEnabled() and region is not None:
            is_better = region in regions and _marked(regions[region], _ENTRY) is None and _marked(stop, _ENTRY)
            if region not in regions or is_better:
                regions[region] = stop
    if not regions:
        return False
    now, order = QApplication.focusWidget(), list(regions)
    region = _marked(now, _REGION) if now is not None else None
    here = order.index(region) if region in regions else (-1 if forward else 0)
    there = order[(here + (1 if forward else -1)) % len(order)]
    regions[there].setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _marked(widget: QWidget | None, name: str) -> QWidget | None:
    """The widget or its nearest ancestor that is marked as a region."""
    while widget is not None and not widget.property(name):
        widget = widget.parentWidget()
    return widget


def _stops(holder: QWidget) -> Iterator[QWidget]:
    """The Tab stops of a holder, each part whole before the next. The focused widget counts whatever its policy."""
    parts = [part for part in holder.children() if isinstance(part, QWidget) and part.isVisible()]
    for part in _as_read(parts):
        takes_tab = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        # `hasFocus` is also true of the viewport of a list. PySide takes what `focusProxy` returns for a child of the
        # part, and invalidates it with the part: no viewport must be asked for its proxy.
        if (takes_tab and part.focusProxy() is None) or part is QApplication.focusWidget():
            yield part
        yield from _stops(part)


def _as_read(parts: Sequence[QWidget]) -> Iterator[QWidget]:
    """Sort widgets by line, and each line from the left."""
    line: list[QWidget] = []
    for part in sorted(parts, key=QWidget.y):
        if line and not _share_line(line[0].geometry(), part.geometry()):
            yield from sorted(line, key=QWidget.x)
            line = []
        line.append(part)
    yield from sorted(line, key=QWidget.x)


def _share_line(one: QRect, other: QRect) -> bool:
    """Whether half of the lower widget lies beside the upper one."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared > min(one.height(), other.height()) / 2
