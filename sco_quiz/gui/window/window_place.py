"""Keeps the window on the screens there are, and otherwise where the person has put it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QWidget

_USUAL_FRAME = QMargins(4, 37, 4, 4)  # a large title bar; the real frame is known only after the first show
SETTLED_MS = 200  # without a move or a new size, of which a window manager sends several
_CHANGES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange})


@dataclass(frozen=True, slots=True)
class Place:
    """`normal` is the rectangle of the contents, without the frame, while the window is not maximised."""

    normal: QRect
    maximised: bool = False


def fitted(wished: Place, frame: QMargins, screens: Sequence[QRect]) -> Place:
    """The wished place if the window lies whole on the screens there, else the nearest place where it does.

    `frame` is what the window manager draws round the contents. `screens` are the parts of the screens that are free
    for windows, the primary one first. A window that is larger than the screen that it is mostly on is maximised.
    """
    whole = wished.normal.marginsAdded(frame)
    if not screens or _covers(screens, whole):
        return wished
    screen = max(screens, key=lambda each: _area(each.intersected(whole)))
    room = screen.marginsRemoved(frame)
    size = wished.normal.size().boundedTo(room.size())
    left = min(max(wished.normal.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(wished.normal.top(), room.top()), room.bottom() + 1 - size.height())
    return Place(QRect(QPoint(left, top), size), wished.maximised or size != wished.normal.size())


def _covers(screens: Sequence[QRect], whole: QRect) -> bool:
    """Whether a rectangle lies on the screens, also across several of them."""
    rest = QRegion(whole)
    for screen in screens:
        rest = rest.subtracted(QRegion(screen))
    return rest.isEmpty()


def _area(rectangle: QRect) -> int:
    return rectangle.width() * rectangle.height() if rectangle.isValid() else 0


class WindowPlace(QObject):
    """Moves and sizes a window at its first show and when the screens change; at other times it leaves it alone.

    `wished` is where the window stood last time. Without it the window manager chooses the place, and the window its
    size.
    """

    def __init__(self, window: QWidget, wished: Place | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._least = window.minimumSize()
        self._frame = _USUAL_FRAME
        self._has_position = wished is not None
        self._wished = wished or Place(window.geometry())
        self._forced: Place | None = None  # where it was put instead of where it was wished
        self._normal = self._wished.normal
        self._was_maximised = False
        self._is_shown = False
        self._is_due = True  # to be fitted once it has settled
        self._is_new_screen = False  # since it was maximised
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        if wished is not None:
            self._put(wished)
        window.installEventFilter(self)

    def place(self) -> Place:
        """The place to keep for the next start: one that does not fit today's screens may fit tomorrow's."""
        if self._settling.isActive():
            self._note()
        return self._wished

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not self._is_shown:
            self._is_shown = True
            self._watch_screens()
            self._fit_before_it_is_seen()
        if event.type() in _CHANGES and self._window.isVisible():
            self._settling.start(SETTLED_MS)
        return super().eventFilter(watched, event)

    def _fit_before_it_is_seen(self) -> None:
        """Fit with a frame of the usual size: a window manager that places the window needs one that fits."""
        if not self._has_position:
            normal = self._window.geometry()
            normal.moveCenter(self._window.screen().availableGeometry().center())
            self._wished = Place(normal)
        place = self._fitted(self._wished)
        if place.maximised or self._has_position:
            self._force(place, self._wished)
        self._settling.start(SETTLED_MS)

    def _settle(self) -> None:
        if self._window.isMinimized() or self._window.isFullScreen():
            return
        self._note()
        was_maximised, self._was_maximised = self._was_maximised, self._window.isMaximized()
        if self._is_due and self._was_maximised:
            self._maximise_again()
        elif self._is_due:
            self._is_due = False
            present = Place(self._normal)
            place = self._fitted(present)
            self._force(replace(place, maximised=place.maximised and not was_maximised), present)

    def _maximise_again(self) -> None:
        """Maximise once more with a lower least size, once for each change of the screens.

        The window manager fits a maximised window, but no smaller than its least size, which was meant for a larger
        screen. There may be one that does not do it, hence once.
        """
        self._lower_least_size()
        room = self._window.screen().availableGeometry()
        if self._is_new_screen and not room.contains(self._window.frameGeometry()):
            self._put(Place(self._normal, maximised=True))
        self._is_new_screen = False

    def _note(self) -> None:
        """Remember what the window manager or the person has made of the window."""
        if self._window.isMinimized() or self._window.isFullScreen():
            return
        is_maximised = self._window.isMaximized()
        if not is_maximised:
            self._normal = self._window.geometry()
            self._frame = _margins(self._window.frameGeometry(), self._normal)
        forced = self._forced
        if forced is None or is_maximised != forced.maximised or not (is_maximised or self._normal == forced.normal):
            self._forced, self._wished = None, Place(self._normal, is_maximised)

    def _lower_least_size(self) -> None:
        """Lower the least size of the window to the room on its screen."""
        room = self._window.screen().availableGeometry().marginsRemoved(self._frame)
        self._window.setMinimumSize(self._least.boundedTo(room.size()))

    def _fitted(self, wished: Place) -> Place:
        self._lower_least_size()
        return fitted(wished, self._frame, [screen.availableGeometry() for screen in _screens()])

    def _force(self, place: Place, wished: Place) -> None:
        if place != wished:
            self._forced = place
            self._put(place)

    def _put(self, place: Place) -> None:
        """Set the place. A window that is maximised is restored first: it would take the rectangle for the screen's."""
        window, maximised = self._window, Qt.WindowState.WindowMaximized
        if window.isMaximized():
            window.setWindowState(window.windowState() & ~maximised)
        window.setGeometry(place.normal)
        self._normal = place.normal
        if place.maximised:
            window.setWindowState(window.windowState() | maximised)

    def _watch_screens(self) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._watch_screen)
            application.screenRemoved.connect(self._look_again)
        for screen in _screens():
            self._watch_screen(screen)
        if (handle := self._window.windowHandle()) is not None:
            handle.screenChanged.connect(self._change_screen)

    def _watch_screen(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._look_again)

    def _change_screen(self, screen: QScreen) -> None:
        """Leave the place to whoever moves the window to another screen; look again where it is too large for it."""
        size, room = self._window.frameGeometry().size(), screen.availableGeometry().size()
        if size.boundedTo(room) != size:
            self._look_again()

    def _look_again(self, _change: object = None) -> None:
        self._is_due = self._is_new_screen = True
        self._settling.start(SETTLED_MS)


def _screens() -> list[QScreen]:
    """All screens, the primary one first."""
    primary = QGuiApplication.primaryScreen()
    return sorted(QGuiApplication.screens(), key=lambda screen: screen is not primary)


def _margins(whole: QRect, inner: QRect) -> QMargins:
    return QMargins(
        inner.left() - whole.left(),
        inner.top() - whole.top(),
        whole.right() - inner.right(),
        whole.bottom() - inner.bottom(),
    )
