"""A page that scrolls vertically only. Its column is centred, and never wider than reads well."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.focus_part import focus_part
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.scrolling.following_area import Contents, FollowingArea

SIDE = 32  # px at 100 % left and right of the column
_TOP = 32
_BOTTOM = 24
_MOST_FITS = 4  # a part that turns at a new width asks for another height once; two such parts never nest deeper


class ScrollPage(FollowingArea):
    """Put widgets into `body`. `column` is the greatest width at 100 %, `gap` lies between the parts.

    The page is as wide as the window leaves it, whatever its parts ask for, and as high as they then need. Qt's own
    resizable area goes by least sizes instead: it would scroll sideways, and squeeze texts until the event loop has
    carried every part's new height up to it.
    """

    def __init__(self, look: Look, column: int = 1008, *, gap: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = column
        self._gap = gap
        self._ends = (_TOP, _BOTTOM)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page = Contents()
        page.setObjectName("page")
        self._outer = QHBoxLayout(page)
        self._middle = QWidget()
        self._outer.addStretch(1)
        self._outer.addWidget(self._middle, 1000)
        self._outer.addStretch(1)
        self.body = QVBoxLayout(self._middle)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.setWidget(page)
        page.asked.connect(self.fit)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_from(self, part: QWidget) -> None:
        """Scroll so that the part begins at the top."""
        self.fit()
        top = part.mapTo(self._page, focus_part(part).topLeft()).y()
        self.verticalScrollBar().setValue(top - self._look.theme.space(_TOP))

    def scroll_to(self, pixels: int) -> None:
        """Scroll so many pixels from the top, as far as there is anything below."""
        self.fit()
        self.verticalScrollBar().setValue(pixels)

    def scrolled(self) -> int:
        """How far the page is scrolled, in pixels from the top."""
        return self.verticalScrollBar().value()

    def set_ends(self, top: int, bottom: int) -> None:
        """How far the column stands from the upper and the lower edge, in px at 100 %."""
        if (top, bottom) != self._ends:
            self._ends = (top, bottom)
            self.fit()

    def fit(self) -> None:
        for _ in range(_MOST_FITS):
            for layout in reversed(self._page.findChildren(QLayout)):  # the innermost first
                layout.activate()
            room = self.viewport().size()
            self._set_margins(self.width() - room.width())
            asked = self._page.heightForWidth(room.width())  # -1 where no part has a height for its width
            room.setHeight(max(room.height(), asked if asked >= 0 else self._page.sizeHint().height()))
            if room == self._page.size():
                return
            self._page.resize(room)

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._middle.setMaximumWidth(theme.px(self._column))
        self._outer.setSpacing(0)
        self.body.setSpacing(theme.space(self._gap))
        self.verticalScrollBar().setSingleStep(theme.px(40))
        self.fit()

    def _set_margins(self, bar: int) -> None:
        """Take the width of the scroll bar from the margin beside it, so that it does not move the column."""
        side, top, bottom = map(self._look.theme.space, (SIDE, *self._ends))
        self._outer.setContentsMargins(side, top, side - bar, bottom)
