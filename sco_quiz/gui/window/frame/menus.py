"""The menus as a table: what each command is called, its keys, and when it makes sense."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from sco_quiz.gui.widgets.drawing.rounded_popup import RoundedPopup
from sco_quiz.gui.window.routes import Context, Request

ANYWHERE = frozenset(Context)


@dataclass(frozen=True, slots=True)
class Command:
    """`keys` may hold several sequences; the first is shown. `contexts` are where it makes sense.

    `of` says what a page must be able to do for it, as `Exportable`; None: it is not done by a page.
    """

    menu: str
    text: str
    keys: tuple[str, ...]
    contexts: Collection[Context]
    request: Request
    of: type | None = None


_MNEMONIC = re.compile(r"\(&\w\)|&")  # Chinese puts it behind the word


def fill_menus(window: QMainWindow, commands: Sequence[Command], answer: Callable[[Request], None]) -> "Menus":
    """Build the menu bar in the order of the table; `answer` is called with the request of a chosen command."""
    made: list[tuple[QAction, Command]] = []
    bar = window.menuBar()
    by_title: dict[str, QMenu] = {}
    for command in commands:
        if command.menu not in by_title:
            by_title[command.menu] = bar.addMenu(command.menu)
            RoundedPopup(by_title[command.menu])
        menu = by_title[command.menu]
        action = QAction(command.text, window)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.triggered.connect(partial(_answer, answer, command))
        menu.addAction(action)
        made.append((action, command))
    return Menus(made, by_title)


class Menus:
    """The actions of the menu bar. `titled` are the menus by the titles that their commands give them."""

    def __init__(self, made: Sequence[tuple[QAction, Command]], titled: Mapping[str, QMenu]) -> None:
        self._made = made
        self._titled = titled

    def reword(self, commands: Sequence[Command]) -> None:
        """Set the texts of the same commands in another language."""
        for (action, before), command in zip(self._made, commands, strict=True):
            action.setText(command.text)
            self._titled[before.menu].setTitle(command.menu)

    def enable_for(self, context: Context, page: QWidget | None) -> None:
        """Switch off the commands that make no sense in this context and on this page."""
        for action, command in self._made:
            is_able = command.of is None or isinstance(page, command.of)
            action.setEnabled(context in command.contexts and is_able)

    def keys(self) -> list[tuple[str, str]]:
        """Every command that has keys, with the first of them, for the help."""
        return [
            (
                _MNEMONIC.sub("", action.text()),
                ", ".join(s.toString(QKeySequence.SequenceFormat.NativeText) for s in action.shortcuts()),
            )
            for action, _ in self._made
            if action.shortcuts()
        ]


def _answer(
    answer: Callable[[Request], None],
    command: Command,
    _checked: bool = False,  # noqa: FBT001, FBT002 - the signal's argument
) -> None:
    answer(command.request)
