"""Sets gaps of a layout only where they change: Qt lays everything out again even for the same value."""

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QLayout


def set_spacing(layout: QLayout | None, spacing: int) -> None:
    if layout is not None and layout.spacing() != spacing:
        layout.setSpacing(spacing)


def set_margins(layout: QLayout | None, margins: QMargins) -> None:
    if layout is not None and layout.contentsMargins() != margins:
        layout.setContentsMargins(margins)
