"""A measurement in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path


def figures_of(script: str, *arguments: str, folder: str) -> dict[str, float]:
    """The figures that the script prints as JSON.

    Modules are compiled once, below `folder`, and found compiled from then on, as every installation has them, whatever
    PYTHONDONTWRITEBYTECODE says here.
    """
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")}
    command = [sys.executable, script, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **compiled})
    figures: dict[str, float] = json.loads(done.stdout)
    return figures
