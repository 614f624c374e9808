"""The tool tip of a control with the key that does the same."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def key_tip(widget: QWidget, words: str, key: str = "") -> None:
    """Such as "Strike out (X)". A screen reader, which has the name already, is told the key alone.

    Without a key the tool tip has the words, and there is nothing more to tell.
    """
    tip = translate("Wording", "{0} ({1})", "what a control does, and its key").format(words, key) if key else words
    described = translate("Wording", "Key: {0}").format(key) if key else ""
    widget.setToolTip(f"<qt>{escape(tip)}</qt>" if tip else "")
    widget.setAccessibleDescription(described)
