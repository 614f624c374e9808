"""The packs that were removed, each with the day until which it can be put back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.library.shelf import RemovedLine
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.layout.widget_pool import place_of, set_count, show_rows

_LEAST_WORDS = 180


class RemovedCard(Card):
    put_back_asked = Signal(object)  # InstalledPack

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        self._lines: tuple[RemovedLine, ...] = ()
        self._rows: list[_RemovedRow] = []
        self.set_title(self.tr("Removed"))
        self.body.addWidget(PlainLabel(look, self.tr("Nothing of these is asked any more."), ink="text2"))

    def show_lines(self, lines: Sequence[RemovedLine]) -> None:
        self._lines = tuple(lines)
        self.setVisible(bool(lines))
        set_count(self._rows, len(lines), self._make_row)
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line)
        show_rows(self._rows)

    def _make_row(self) -> "_RemovedRow":
        row = _RemovedRow(self._look)
        row.put_back_asked.connect(self._put_back)
        self.body.addWidget(row)
        return row

    def _put_back(self) -> None:
        self.put_back_asked.emit(self._lines[place_of(self._rows, self.sender())].pack)


class _RemovedRow(TurningRow):
    put_back_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(self._has_room)
        self._look = look
        self._title = PlainLabel(look, strong=True)
        self._until = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._button = Button(look, self.tr("Put it back"), ButtonKind.QUIET, icon="undo", size=32)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._until)
        self.row.addLayout(words, 1)
        self.row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self.put_back_asked)
        look.changed.connect(self.turn)

    def show_line(self, line: RemovedLine) -> None:
        self._title.set_text(line.pack.title)
        self._until.set_text(self.tr("Can be put back until {0}.").format(dates.plain_date(line.until)))
        self._button.setAccessibleName(self.tr("Put it back: {0}").format(line.pack.title))

    def _has_room(self, width: int) -> bool:
        return width - self._button.sizeHint().width() >= self._look.theme.px(_LEAST_WORDS)
