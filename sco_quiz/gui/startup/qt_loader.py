"""How Qt for Python is loaded."""

import builtins


def load_plainly() -> None:
    """Loads it, and puts Python's own import back in the place of its.

    That one reads the source of every module that is imported from then on, in case it says `from __feature__ import`,
    which nothing here does: a tenth of a launch.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - loading it is the point

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
