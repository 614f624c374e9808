"""The pages that were made so far: each is a cached property of whoever shows it."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


def made_pages(holder: QObject) -> Iterator[tuple[str, QWidget]]:
    """With the names of their properties; taken away, a property makes its page anew."""
    for name, value in tuple(vars(holder).items()):
        if isinstance(value, QWidget) and isinstance(getattr(type(holder), name, None), cached_property):
            yield name, value
