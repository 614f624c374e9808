"""Takes the quiz of the session with Orca and prints what it speaks, in the form of `session.txt`.

Usage: python -m tests.oracles [--write]. With it the table of docs/accessibility.md is made of it as well.
ORACLE_LANGUAGE is that of the program, as zh_CN; ORCA_SYSTEM is the root of another Debian, whose Orca is to listen.
"""

import sys
import tempfile
from pathlib import Path

from tests.oracles.orca import listening
from tests.oracles.session import HERE, LANGUAGE, Heard, heard, session
from tests.oracles.table import write


def main(*options: str) -> None:
    with tempfile.TemporaryDirectory(prefix="oracle", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        data = folder / "data"
        data.mkdir()
        taken: list[Heard] = []
        with listening(folder, HERE / "seven_kinds.py", data, language=f"{LANGUAGE}.UTF-8") as orca:
            for step in session():
                said = heard(orca, step)
                taken.append(Heard(step, said))
                lines = "".join(f"    {each}\n" for each in said)
                sys.stdout.write(f"[{step.keys}]\n{lines}")
                sys.stdout.flush()
    if "--write" in options:
        write(taken, LANGUAGE)


if __name__ == "__main__":
    main(*sys.argv[1:])
