"""The text that a page gives to the clipboard, and the menu that offers it."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from sco_quiz.gui.widgets.drawing.rounded_popup import RoundedPopup

translate = QCoreApplication.translate


@runtime_checkable
class Copyable(Protocol):
    """A page that has a text to copy."""

    def copied(self) -> str:
        """The text; empty where there is nothing to copy now."""


def copied_from(page: object) -> str:
    """The text of a page; empty where it has none to give."""
    return page.copied() if isinstance(page, Copyable) else ""


def offer_copy(window: QWidget, at: QPoint, page: object, copy: Callable[[], None]) -> None:
    """Show a menu with Copy at a point of the window, for nothing under the pointer has a menu of its own.

    A page without a text to copy gets none.
    """
    if copied_from(page):
        menu = QMenu(window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        RoundedPopup(menu)
        menu.addAction(translate("MainWindow", "Copy")).triggered.connect(copy)
        menu.popup(window.mapToGlobal(at))
