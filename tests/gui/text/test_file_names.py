from pathlib import Path

import pytest

from sco_quiz.gui.text.file_names import nameable


@pytest.mark.parametrize("name", ["学" * 80, "😀" * 80, "a" * 300])
def test_a_name_that_is_offered_fits_into_a_file_system(tmp_path: Path, name: str) -> None:
    (tmp_path / f"SCO Quiz {nameable(name)}.json").touch()
    assert nameable(name)
