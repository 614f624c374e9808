"""A part of a page that scrolls by itself once it is higher than it may be."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.widgets.scrolling.following_area import Contents, FollowingArea

_UNBOUNDED = 1_000_000


class BoundedArea(FollowingArea):
    """As high as its content needs at its width, and no higher than `set_most` says.

    `edge` px stay free above and below the content, for the ring of its first and last part.
    """

    def __init__(self, content: QWidget, edge: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = _UNBOUNDED
        self._holder = Contents()
        self._holder.setObjectName("page")  # the style sheet leaves it bare
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, edge, 0, edge)
        column.addWidget(content)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._holder)
        self._holder.asked.connect(self._ask)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_most(self, pixels: int) -> None:
        if pixels != self._most:
            self._most = pixels
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(self._most, self._holder.heightForWidth(width))

    def sizeHint(self) -> QSize:
        width = self._holder.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A little of the content; how high it is comes from its width."""
        least = self._holder.minimumSizeHint()
        return QSize(least.width() + self.verticalScrollBar().sizeHint().width(), min(self._most, least.height()))

    def _ask(self) -> None:
        self.updateGeometry()
        self.fit()

    def fit(self) -> None:
        for _ in range(2):  # its bar takes some of the width
            room = self.viewport().size()
            self._holder.resize(room.width(), max(self._holder.heightForWidth(room.width()), room.height()))
