"""What of a text from a file can be shown in a sentence."""

_LONGEST = 400  # characters


def plain(text: str) -> str:
    """Return the text cut to a readable length, with invisible characters and terminal controls as escapes."""
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in shown)
