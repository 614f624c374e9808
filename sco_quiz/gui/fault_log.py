"""Faults of the program go to a small file beside the store; never answers, never names."""

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sco_quiz import own_files


class _FaultLog(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:
        """Nothing where the file cannot be written: Python would print the record with all it is about."""

    def _open(self) -> TextIOWrapper:
        """A pipe in its place would be waited for, and a link written through. Raises OSError."""
        own_files.refuse_odd(Path(self.baseFilename))
        return super()._open()

    def doRollover(self) -> None:
        """What lies in the place of the earlier file would be thrown away. Raises OSError."""
        own_files.refuse_odd(Path(f"{self.baseFilename}.1"))
        super().doRollover()


def keep_log(folder: Path) -> None:
    """From now on; the file is made at the first fault."""
    handler = _FaultLog(folder / "faults.log", maxBytes=200_000, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("sco_quiz").addHandler(handler)
