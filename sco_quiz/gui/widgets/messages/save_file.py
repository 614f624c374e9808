"""Completes a file name from a dialog with its ending, and asks before that overwrites a file."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog

translate = QCoreApplication.translate


def with_ending(parent: QWidget, look: Look, chosen: str, ending: str, known: Collection[str] = ()) -> Path | None:
    """The file chosen in a dialog, with an ending where it has none of the known ones.

    The dialog has asked about the name as it was typed. Where a file has the longer name already, that is asked here.
    None where nothing was chosen or that file is to stay.
    """
    file = Path(chosen)
    has_one = file.suffix.lower() in known if known else bool(file.suffix)
    if not chosen or has_one:
        return file if chosen else None
    file = file.with_name(file.name + ending)
    if not file.exists():
        return file
    dialog = ConfirmDialog(
        look,
        translate("SaveFile", "Replace {0}?").format(file.name),
        translate("SaveFile", "There is a file of this name already. What it holds now would be gone."),
        safe=translate("SaveFile", "Keep"),
        verb=translate("SaveFile", "Replace"),
        danger=True,
        parent=parent,
    )
    return file if dialog.ask() else None
