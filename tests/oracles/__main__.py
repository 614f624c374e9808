"""Takes the quiz of `session.txt` with Orca and prints what it speaks, in the form of that file.

Usage: python -m tests.oracles [LANGUAGE]. ORCA_SYSTEM may name the root of another Debian, whose Orca is to listen.
"""

import sys
import tempfile
from pathlib import Path

from tests.oracles.orca import listening
from tests.oracles.test_orca import HERE, heard, session


def main(language: str = "C") -> None:
    with tempfile.TemporaryDirectory(prefix="oracle", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        data = folder / "data"
        data.mkdir()
        with listening(folder, HERE / "seven_kinds.py", data, language=f"{language}.UTF-8") as orca:
            for keys, _ in session():
                said = "".join(f"    {each}\n" for each in heard(orca, keys))
                sys.stdout.write(f"[{keys}]\n{said}")
                sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
