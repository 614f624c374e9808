"""What the desktop can show of a program whose window is not in front."""

from PySide6.QtWidgets import QSystemTrayIcon


def can_notify() -> bool:
    """Whether this desktop has a place for what a program wants to tell."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
