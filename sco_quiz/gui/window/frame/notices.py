"""The notice at the foot of the page: what was done, and its way back. It lies over the page and pushes nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid

from sco_quiz.gui.accessibility.announce import announce
from sco_quiz.gui.accessibility.tab_order import mark_region
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text.sentences import sentences
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.layout.bar import Bar
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind
from sco_quiz.gui.widgets.scrolling.scroll_page import SIDE

STAYS_MS = 20_000
_COLUMN = 1008
_GAP = 16  # px at 100 % between the notice and the edge of the page

# Keys that only look round. Any other press of a key is the next action.
_LOOKING = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_F6,
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
    }
)


@dataclass(frozen=True, slots=True)
class Way:
    """What can be done about what was done. `undoes`: it is the way back, which Ctrl+Z leads too."""

    text: str
    act: Callable[[], object]
    icon: str = "replay"
    undoes: bool = True
    over: Callable[[], None] = lambda: None  # called where the notice has gone, and the way was not taken


class Notices(QObject):
    """One notice at a time. It goes with the next action or after 20 s.

    Under the pointer and with the focus it stays, and while a screen reader listens no time is counted: whoever hears
    the page has to find the way back first. `page` gives the page that is shown; `area` is what the notice lies over.
    """

    def __init__(self, look: Look, area: QWidget, page: Callable[[], QWidget | None], stays_ms: int = STAYS_MS) -> None:
        super().__init__(area)
        self._look = look
        self._area = area
        self._page = page
        self._way: Way | None = None
        self._is_new = False  # what led to it, such as a press of Enter, may still be on its way
        self._before: QWidget | None = None  # had the focus before the notice had it
        self._button = Button(look, "")
        self.banner = Banner(look, BannerKind.DONE, "", buttons=(self._button,), parent=area)
        self.banner.hide()
        mark_region(self.banner)
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(stays_ms)
        self._stay.timeout.connect(self._end_unless_looked_at)
        self._button.clicked.connect(self._take_way)
        look.changed.connect(self._place)
        area.installEventFilter(self)

    def tell(self, sentence: str, way: Way | None = None) -> None:
        """What was done, as "“Water for Ostvik” is removed. Your answers are kept."; another notice makes room."""
        self.end()
        self._way = way
        self.banner.set_texts(sentence)
        self._button.setVisible(way is not None)
        if way is not None:
            self._button.set_text(way.text)
            self._button.set_icon(way.icon)
            key_tip(self._button, way.text if way.undoes else "", "Ctrl+Z" if way.undoes else "")
        self.banner.show()
        self.banner.raise_()
        self._place()
        QTimer.singleShot(0, self, self._place)  # once the page has taken its new form, and is scrolled to the focus
        self._watch(watches=True)
        self._is_new = True
        QTimer.singleShot(0, self, self._grow_old)
        if not QAccessible.isActive():
            self._stay.start()
        announce(self._area, self._spoken(sentence, way))

    def take_back(self) -> bool:
        """As Ctrl+Z does. False where there is nothing to take back."""
        is_there = self.is_shown() and self._way is not None and self._way.undoes
        if is_there:
            self._take_way()
        return is_there

    def is_shown(self) -> bool:
        return not self.banner.isHidden()

    def end(self) -> None:
        if not self.is_shown():
            return
        self._watch(watches=False)
        self._stay.stop()
        if self._has_focus() and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.banner.hide()
        way, self._way = self._way, None
        if way is not None:
            way.over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the whole application while a notice is shown, else of the area alone."""
        kind = event.type()
        if watched is self._area and kind == QEvent.Type.Resize:
            self._place()
        elif watched is self.banner and kind == QEvent.Type.Leave:
            self._stay_on()
        elif isinstance(watched, QWidget) and kind == QEvent.Type.MouseButtonPress:
            self._look_at_press(watched)
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and isinstance(watched, QWidget):
            return self._look_at_key(event)
        return False

    def _look_at_press(self, pressed: QWidget) -> None:
        takes_click = pressed.focusPolicy().value & Qt.FocusPolicy.ClickFocus.value
        if (
            takes_click
            and not self._is_new
            and pressed.isEnabled()
            and self._area.isAncestorOf(pressed)
            and not self._is_own(pressed)
        ):
            self.end()

    def _look_at_key(self, event: QKeyEvent) -> bool:
        """Esc on the notice closes it, and leaves the page alone."""
        if self._has_focus():
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        elif not self._is_new and event.key() not in _LOOKING and self._is_in_area(QApplication.focusWidget()):
            self.end()
        return False

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._is_own(new) and old is not None and not self._is_own(old):
            self._before = old
        elif self._is_own(old):
            self._stay_on()
        self._place()

    def _stay_on(self) -> None:
        """It was looked at: from now on it stays as long as at first."""
        if self.is_shown() and self._stay.isActive():
            self._stay.start()

    def _end_unless_looked_at(self) -> None:
        if self.banner.underMouse() or self._has_focus():
            self._stay.start()
        else:
            self.end()

    def _grow_old(self) -> None:
        self._is_new = False

    def _take_way(self) -> None:
        way, self._way = self._way, None
        self.end()
        if way is not None:
            way.act()

    def _has_focus(self) -> bool:
        return self._is_own(QApplication.focusWidget())

    def _is_in_area(self, widget: QWidget | None) -> bool:
        return widget is not None and self._area.isAncestorOf(widget)

    def _is_own(self, widget: QWidget | None) -> bool:
        return widget is not None and self.banner.isAncestorOf(widget)

    def _watch(self, *, watches: bool) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if watches:
            application.installEventFilter(self)
            application.focusChanged.connect(self._follow_focus)
        else:
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._follow_focus)

    def _place(self) -> None:
        """At the foot of the page, above its bar; at its head where the foot would cover what has the focus."""
        page = self._page()
        if not self.is_shown() or page is None:
            return
        theme = self._look.theme
        room = QRect(page.mapTo(self._area, QPoint()), page.size()).intersected(self._area.rect())
        width = min(theme.px(_COLUMN), room.width() - 2 * theme.space(SIDE))
        height = self._height_at(width)
        left = room.left() + (room.width() - width) // 2
        foot = room.bottom() + 1 - _foot_height(page) - theme.space(_GAP) - height
        at_foot = QRect(left, foot, width, height)
        covers = self._covers(at_foot)
        self.banner.setGeometry(at_foot.translated(0, room.top() + theme.space(_GAP) - foot) if covers else at_foot)

    def _height_at(self, width: int) -> int:
        """Its parts turn below one another once it has the width, and only then ask for the height of that."""
        layouts = self.banner.findChildren(QLayout)
        for _ in range(2):
            self.banner.resize(width, self.banner.heightForWidth(width))
            for layout in layouts:
                layout.activate()
        return self.banner.heightForWidth(width)

    def _covers(self, place: QRect) -> bool:
        focus = QApplication.focusWidget()
        if focus is None or self._is_own(focus) or not self._is_in_area(focus):
            return False
        return place.intersects(QRect(focus.mapTo(self._area, QPoint()), focus.size()))

    def _spoken(self, sentence: str, way: Way | None) -> str:
        if way is None or not way.undoes:
            return sentence
        return sentences(sentence, self.tr("{0}: Ctrl+Z.").format(way.text))


def _foot_height(page: QWidget) -> int:
    """Of the bar at the foot of a page, if it has one."""
    bars = [bar for bar in page.findChildren(Bar) if bar.isVisible()]
    feet = [bar for bar in bars if bar.mapTo(page, bar.rect().bottomLeft()).y() >= page.height() - 1]
    return max((bar.height() for bar in feet), default=0)
