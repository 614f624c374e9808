"""The tool tip of a control with the key that does the same."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def key_tip(widget: QWidget, words: str, key: str = "") -> None:
    """Such as "Strike out (X)". A screen reader, which has the name already, is told the key alone.

    Without a key both have the words: a tool tip is read out, markup and all, where there is no description.
    """
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
    tip = translate("Wording", "{0} ({1})", "what a control does, and its key").format(words, shown) if key else words
    markup = f"<qt>{escape(tip)}</qt>" if tip else ""
    if markup != widget.toolTip():  # said again, a description would be read again
        widget.setToolTip(markup)
        widget.setAccessibleDescription(translate("Wording", "Key: {0}").format(shown) if key else words)
