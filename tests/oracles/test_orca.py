"""A whole quiz as Orca speaks it: what is heard after each key, from the first page to the last.

`make oracles` runs it. `session.txt` has the keys and what is expected; nothing may be silent, and nothing said twice.
"""

import sys
from pathlib import Path

import pytest

from tests.oracles.orca import MISSING, listening
from tests.oracles.session import HERE, LANGUAGE, Heard, heard, session

pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Orca reads the screens of Linux"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


def test_a_quiz_is_heard_from_home_to_its_review_each_thing_once(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    command = ("-X", "faulthandler", HERE / "seven_kinds.py", data)
    with listening(tmp_path, *command, language=f"{LANGUAGE}.UTF-8") as orca:
        found = [fault for step in session() for fault in Heard(step, heard(orca, step)).faults()]
        assert found == [], "\n".join([*found, "", *orca.transcript])
