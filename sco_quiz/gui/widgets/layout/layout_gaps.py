"""Gaps of a layout that may be set at any time: Qt lays everything out again also where a gap stays as it is."""

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QLayout


def set_spacing(layout: QLayout | None, spacing: int) -> None:
    if layout is not None and layout.spacing() != spacing:
        layout.setSpacing(spacing)


def set_margins(layout: QLayout | None, margins: QMargins) -> None:
    if layout is not None and layout.contentsMargins() != margins:
        layout.setContentsMargins(margins)
