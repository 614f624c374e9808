"""A drawing at the right of words: decoration that a page can do without, still and silent."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sco_quiz.gui.style.breakpoints import Width, width_of
from sco_quiz.gui.style.look import Look

_GAP = 24
_SHAPE = (4, 3)  # of every drawing: 160 x 120


class Motif(QWidget):
    """`name` is "open-page", "shelf", "cup" or "stones"; `width` in pixels at 100 %, between 96 and 176.

    It has no accessible name, so a screen reader does not meet it.
    """

    def __init__(self, look: Look, name: str, width: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._width = width
        self._picture: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._apply_theme)

    def sizeHint(self) -> QSize:
        wide, high = _SHAPE
        width = self._look.theme.px(self._width)
        return QSize(width, width * high // wide)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._look.motif(self._name, self.sizeHint(), ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _apply_theme(self) -> None:
        self._picture = None
        self.updateGeometry()
        self.update()


class BesideMotif(QWidget):
    """Words, or any part of a page, with a drawing at their right while the window is wide enough.

    A page has at most one drawing; by `set_drawn` the page says which of its parts has it.
    """

    def __init__(self, look: Look, words: QWidget, name: str, width: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_drawn = True
        self.motif = Motif(look, name, width)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(words, 1)
        self._row.addWidget(self.motif, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self._fit)
        self._fit()

    def set_drawn(self, drawn: bool) -> None:  # noqa: FBT001 - named by the setter
        self._is_drawn = drawn
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit now: before it was in no window whose width could be asked."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """That of the words alone: otherwise a page could never become narrow enough to lose its drawing."""
        words = self._row.itemAt(0)
        least = super().minimumSizeHint()
        return least if words is None else QSize(words.minimumSize().width(), least.height())

    def _fit(self) -> None:
        theme = self._look.theme
        has_room = width_of(self.window().width(), theme.text_size) >= Width.NARROW
        self._row.setSpacing(theme.space(_GAP))
        self.motif.setVisible(self._is_drawn and has_room)
