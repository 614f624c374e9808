"""Makes names of files from the learner's own words."""

import re

_LONGEST = 80  # characters of a name
_LARGEST = 200  # bytes of it: a file system takes 255, and an ending is added


def nameable(text: str) -> str:
    """The text with everything left out that a file system refuses in a name; it may be empty."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", text).strip(" .")[:_LONGEST]
    return plain.encode()[:_LARGEST].decode(errors="ignore")
