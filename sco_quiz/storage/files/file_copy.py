"""Copying a file that may be large, byte by byte, in a job that can be left off."""

from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, Stage, Step

LARGEST = 4 * 1024**3  # bytes of a store that can be copied to be looked at: tens of millions of answers
_AT_ONCE = 4 * 1024**2  # bytes: some milliseconds


def copy_file(source: Path, target: Path, watch: ProgressCallback) -> None:
    """Into the place of what `target` holds; not on the disk yet when it returns. Raises OSError."""
    with source.open("rb") as read, target.open("wb") as written:
        size = source.stat().st_size
        watch(Step(Stage.COPYING, 0, size))
        while some := read.read(_AT_ONCE):
            written.write(some)
            watch(Step(Stage.COPYING, min(written.tell(), size), size))
