"""Whether the desktop shows notifications."""

from PySide6.QtWidgets import QSystemTrayIcon


def can_notify() -> bool:
    """Whether this desktop shows notifications of a program whose window is not in front."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
