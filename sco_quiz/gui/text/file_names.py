"""Names of files that are made of the learner's own words."""

import re

_LONGEST = 80  # characters of a name
_LARGEST = 200  # bytes of it: with what is added a file system takes 255


def nameable(text: str) -> str:
    """The text as a part of a file's name, with nothing that a file system refuses; it may be empty."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", text).strip(" .")[:_LONGEST]
    return plain.encode()[:_LARGEST].decode(errors="ignore")
