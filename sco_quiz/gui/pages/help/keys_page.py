"""Help: every command with its keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_BETWEEN = ", "  # two keys of a command


class KeysPage(LeavingPage):
    """`has_back`: with a button of its own to leave it."""

    def __init__(
        self, look: Look, commands: Sequence[tuple[str, str]], *, has_back: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Keys"))
        page = ScrollPage(look)
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left")
        self._back.clicked.connect(self.left)
        page.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._back.setVisible(has_back)
        page.body.addWidget(PlainLabel(look, self.tr("Keys"), Type.TITLE))
        for title, rows in (
            (self.tr("At a question"), self._question_keys()),
            (self.tr("Everywhere"), self._common_keys()),
            (self.tr("Menus"), self._menu_keys(commands)),
        ):
            card, table = Card(look, title), FactRows(look, ruled=True)
            table.set_rows(rows)
            card.body.addWidget(table)
            page.body.addWidget(card)
        page.body.addStretch(1)
        self.fill(page)

    def focus_first(self) -> None:
        self._back.setFocus()

    def _question_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Choose or clear an option"), self.tr("1 to 6, A to G, Space")),
            (self.tr("Strike an option out or take it back"), self.tr("X, right click")),
            (self.tr("Guessing, fairly sure, certain"), "7, 8, 9"),
            (self.tr("I don’t know"), "0"),
            (self.tr("Flag on or off"), "L"),
            (self.tr("Hide or show the clock"), "H"),
            (self.tr("Say the question"), "Q"),
            (self.tr("Say the time left"), "T"),
            (self.tr("Next question"), self.tr("Enter, Page Down")),
            (self.tr("Previous question"), self.tr("Page Up")),
            (self.tr("Pick up, move, put down a row to order"), self.tr("Space, Up and Down, Space")),
        ]

    def _common_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Through the controls"), self.tr("Tab, Shift+Tab")),
            (self.tr("Within options, segments, cells and rows"), self.tr("Up, Down")),
            (self.tr("Go back; never leaves a quiz"), self.tr("Esc")),
            (self.tr("Larger or smaller text"), self.tr("Ctrl and the wheel")),
            (self.tr("Next or previous region of the page"), self.tr("F6, Shift+F6")),
        ]

    def _menu_keys(self, commands: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
        """Each command once, with those of its keys that are not told above."""
        above = {key for _, keys in (*self._question_keys(), *self._common_keys()) for key in keys.split(_BETWEEN)}
        rows: dict[str, list[str]] = {}
        for text, keys in commands:
            for key in map(self._legible, keys.split(_BETWEEN)):
                if key not in above:
                    rows.setdefault(text, []).append(key)
        return [(text, _BETWEEN.join(keys)) for text, keys in rows.items()]

    def _legible(self, key: str) -> str:
        """A sign behind the + of a combination is hard to read."""
        words = {
            "PgDown": self.tr("Page Down"),
            "PgUp": self.tr("Page Up"),
            "++": self.tr("{0}+plus"),
            "+-": self.tr("{0}+minus"),
            "+,": self.tr("{0}+comma"),
        }
        found = next((sign for sign in words if key.endswith(sign)), "")
        return words[found].format(key.removesuffix(found)) if found else key
