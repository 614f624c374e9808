"""Languages of the C library, made for a test: needs neither root nor the system's own package of a language."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Their small i has the capital İ, so toupper() of C leaves it as it is; as do az_AZ, ku_TR and tt_RU@iqtelif. Qt knows
# the first and not the second.
LIKE_TURKISH = ("tr_TR", "crh_UA")
SOURCES = Path("/usr/share/i18n/locales")
CANNOT_BE_MADE = shutil.which("localedef") is None or not SOURCES.exists()


def spoken(language: str, folder: Path) -> dict[str, str]:
    """The environment in which programs speak it; it is made in the folder."""
    name = f"{language}.UTF-8"
    subprocess.run(["localedef", "-i", language, "-f", "UTF-8", folder / name], check=True, capture_output=True)
    return {"LOCPATH": str(folder), "LC_ALL": name, "LANG": name}


def capital_i(environment: dict[str, str]) -> str:
    """What the C library makes of a small i in a program of Python that speaks the language."""
    code = "import ctypes; print(chr(ctypes.CDLL(None).toupper(ord('i'))))"
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **environment}, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()
