"""Copy a file that may be large, byte by byte, in a job that can be cancelled."""

from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, Stage, Step

LARGEST = 4 * 1024**3  # bytes of a store that is copied to be examined: tens of millions of answers
AT_ONCE = 4 * 1024**2  # bytes, which take some milliseconds


def copy_file(source: Path, target: Path, watch: ProgressCallback) -> None:
    """Copy `source` over the content of `target`, and report each step to `watch`. The copy is not synced.

    Raises OSError, and what `watch` raises.
    """
    with source.open("rb") as read, target.open("wb") as written:
        size = source.stat().st_size
        watch(Step(Stage.COPYING, 0, size))
        while some := read.read(AT_ONCE):
            written.write(some)
            watch(Step(Stage.COPYING, min(written.tell(), size), size))
