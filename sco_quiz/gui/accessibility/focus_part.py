"""Which part of a control has the focus: of a list it is one item, and that is what is ringed and scrolled to."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect, SignalInstance
from PySide6.QtWidgets import QWidget


@runtime_checkable
class Parted(Protocol):
    """A control with a focus inside it. `focus_moved` tells that another part has it, or that the part has moved."""

    focus_moved: SignalInstance

    def focus_part(self) -> QRect:
        """In the pixels of the control."""


def focus_part(control: QWidget) -> QRect:
    """The whole control where it has no parts."""
    return control.focus_part() if isinstance(control, Parted) else control.rect()
