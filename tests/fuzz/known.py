"""Faults that were found and are not mended yet.

Runs leave them out, so that others are seen. Who mends one deletes it here.
"""

KNOWN: dict[str, str] = {
    "RecursionError in bodies.py:decode": "a stored body nested a thousand levels deep",
    "ValueError in banks.py:": "a stored day that is none",
    "told: too much: stored time cannot": "a stored time that is a long text is told as a whole",
    "told: characters that nobody sees: The file with your": "stored bytes that are no text are told as they are",
    "told: 'maximum recursion depth': is damaged or not": "a record that is nested too deeply: told in Python's words",
    "told: characters that nobody sees: is damaged or not": "a name in a record that is brought in is told as it is",
}
"""By the beginning of their signature."""

CORPUS_OF_KNOWN = frozenset(
    {
        "cells/body-1100-deep.json",
        "cells/day-of-an-article-that-is-none.json",
        "cells/time-of-25000-letters.json",
        "preferences/control-character-in-no-text.txt",
        "resealed/unknown-name-with-an-escape.json",
    }
)
"""The inputs in the corpus that show them."""
