"""Imports Qt for Python without its import hook."""

import builtins


def load_plainly() -> None:
    """Import PySide6 and put Python's own import function back.

    PySide's replacement reads the source of every module imported later, in case it says `from __feature__ import`,
    which nothing here does. That takes a tenth of a launch.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - loading it is the point

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
