"""The text that a page gives to the clipboard."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Copyable(Protocol):
    """A page that has a text to copy."""

    def copied(self) -> str:
        """The text; empty where there is nothing to copy now."""


def copied_from(page: object) -> str:
    """The text of a page; empty where it has none to give."""
    return page.copied() if isinstance(page, Copyable) else ""
