"""The Qt binding itself: one release of it ended the process after a few thousand calls (docs/adr/0001)."""

import sys

from PySide6.QtCore import QObject

CALLS = 1_000


def test_calls_into_qt_keep_the_count_of_none() -> None:
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - CALLS / 10
