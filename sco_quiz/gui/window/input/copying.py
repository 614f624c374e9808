"""What a page gives to the clipboard: words that can be pasted anywhere."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Copyable(Protocol):
    """A page with something on it that one would want to take elsewhere."""

    def copied(self) -> str:
        """Empty: there is nothing to copy now."""


def copied_from(page: object) -> str:
    """Empty where the page has nothing to give."""
    return page.copied() if isinstance(page, Copyable) else ""
