"""Faults of the program go to a small file beside the store; never answers, never names."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path


def keep_log(folder: Path) -> None:
    """From now on; the file is made at the first fault."""
    handler = RotatingFileHandler(folder / "faults.log", maxBytes=200_000, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("sco_quiz").addHandler(handler)
