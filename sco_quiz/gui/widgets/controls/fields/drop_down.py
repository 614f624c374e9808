"""A drop-down list. Long entries wrap; nothing is cut off."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, longest_word, text_height, text_width
from sco_quiz.gui.widgets.drawing.rounded_popup import RoundedPopup

_WIDEST = 400
_LEAST = 40
_ARROW = 18
_TO_WRAP = 2  # px more than a line is wide: in less than that Qt may wrap it
_PAD = 13


class DropDown(QComboBox):
    """`leaves_keys`: while the list is closed, letters and digits go to the page, which has commands on them.

    On Linux a combo box is named by its label: one that is made in its `parent` has no other, and so gets one that does
    not show.
    """

    corner = 8.0

    def __init__(self, look: Look, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.leaves_keys = False
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        if parent is not None:
            label = QLabel(parent)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(name)
            label.setBuddy(self)
            label.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCurrentIndex(-1)
        RoundedPopup(self.view().window())
        self._selected, self._was_open = -1, False
        self._heeding = QTimer(self)
        self._heeding.setSingleShot(True)
        self._heeding.timeout.connect(self._heed_reader)
        self.view().selectionModel().selectionChanged.connect(self._heed_selection)
        look.changed.connect(self._restyle)

    def set_choices(self, choices: Sequence[str], current: int) -> None:
        """Set the entries without a signal; -1 shows the placeholder."""
        blocked = self.blockSignals(True)
        if [self.itemText(i) for i in range(self.count())] != list(choices):
            self.clear()
            self.addItems(list(choices))
        self.setCurrentIndex(current)
        self.blockSignals(blocked)
        self._restyle()

    def sizeHint(self) -> QSize:
        theme = self._look.theme
        widest = max(text_width(theme.font(Type.BODY), text) for text in self._texts())
        widest += _TO_WRAP
        width = min(widest, theme.px(_WIDEST)) + self._around(theme)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        theme = self._look.theme
        longest = max(longest_word(theme.font(Type.BODY), text) for text in self._texts())
        return QSize(longest + self._around(theme), theme.px(_LEAST))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for every entry, so that choosing moves nothing."""
        theme = self._look.theme
        words = max(1, width - self._around(theme))
        tallest = max(text_height(theme.font(Type.BODY), text, words) for text in self._texts())
        return max(theme.px(_LEAST), tallest + 2 * theme.space(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        colours = theme.colours
        is_chosen = self.currentIndex() >= 0
        painter = QPainter(self)
        ground = colours.surface if self.isEnabled() else colours.canvas
        if self.isEnabled() and self.underMouse():
            ground = colours.hover
        width = theme.lines.control
        dashed = not self.isEnabled()
        box(painter, QRectF(self.rect()), self.corner, ground, colours.control, width, dashed=dashed)
        room = QRectF(theme.space(_PAD), 0, self.width() - self._around(theme), self.height())
        text = self.currentText() if is_chosen else self.placeholderText()
        ink = colours.text if is_chosen else colours.text2
        draw_text(painter, room, text, theme.font(Type.BODY), ink, wrap=True)
        side = theme.px(_ARROW)
        arrow = self._look.icon("down", side, colours.text2)
        painter.drawPixmap(self.width() - side - theme.space(12), (self.height() - side) // 2, arrow)
        painter.end()

    def showPopup(self) -> None:
        font = self._look.theme.font(Type.BODY)
        widest = max((text_width(font, self.itemText(i)) for i in range(self.count())), default=0)
        self.view().setMinimumWidth(max(self.width(), widest + self._look.theme.px(48)))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt takes a letter or digit for the start of an entry, also while the list is closed."""
        if self.leaves_keys and event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling must not change an answer."""
        event.ignore()

    def _heed_selection(self, selected: QItemSelection) -> None:
        """Qt selects what it makes current only after this signal. A screen reader only selects."""
        if self.signalsBlocked():  # set_choices is at work
            return
        for index in selected.indexes():
            self._selected, self._was_open = index.row(), self.view().isVisible()
            self._heeding.start()

    def _heed_reader(self) -> None:
        """Choose what a screen reader has selected, as by a click.

        Several selections may have come since: only the last is heeded, or two would alternate for ever.
        """
        place = self._selected
        by_person = self._was_open and place == self.view().currentIndex().row()
        if not by_person and place != self.currentIndex():
            self.hidePopup()
            self.setCurrentIndex(place)
            self.activated.emit(place)

    def _texts(self) -> list[str]:
        return [*(self.itemText(i) for i in range(self.count())), self.placeholderText()]

    def _around(self, theme: Theme) -> int:
        return 2 * theme.space(_PAD) + theme.px(_ARROW) + theme.space(8)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
