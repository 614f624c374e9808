"""The texts of the window and their plural forms."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sco_quiz.app.presentation import Language
from sco_quiz.gui.languages import install_texts
from sco_quiz.paths import resources_dir

TOP = Path(__file__).parents[2]
TEXTS = resources_dir() / "translations"
TOOLS = Path(sys.executable).parent


def sources(file: Path) -> set[str]:
    return set(re.findall(r"<source>(.*?)</source>", file.read_text(encoding="utf-8"), re.DOTALL))


@pytest.mark.skipif(not (TOOLS / "pyside6-lupdate").exists(), reason="Qt's translation tools are not installed")
def test_every_text_with_a_number_has_its_plural_forms(tmp_path: Path) -> None:
    copy = Path(shutil.copy(TEXTS / "sco-quiz_en.ts", tmp_path))
    files = sorted((TOP / "sco_quiz" / "gui").rglob("*.py"))
    command: list[str | Path] = [
        TOOLS / "pyside6-lupdate",
        "-pluralonly",
        "-locations",
        "none",
        "-no-obsolete",
        *files,
        "-ts",
        copy,
    ]
    subprocess.run(command, check=True, capture_output=True)
    assert sources(copy) == sources(TEXTS / "sco-quiz_en.ts"), "run `make texts` and fill in the new forms"
    assert "unfinished" not in copy.read_text(encoding="utf-8")


def test_numbers_are_said_with_the_right_plural(qapp: QApplication) -> None:
    install_texts(qapp, TEXTS, Language.ENGLISH)
    words = [qapp.translate("HandInView", "%n question(s) have no answer: {0}", "", n) for n in (1, 2)]
    assert words == ["1 question has no answer: {0}", "2 questions have no answer: {0}"]


def test_no_form_still_has_the_brackets_of_its_source() -> None:
    forms = re.findall(r"<numerusform>(.*?)</numerusform>", (TEXTS / "sco-quiz_en.ts").read_text(encoding="utf-8"))
    assert [form for form in forms if re.search(r"\(\w+\)", form) or not form] == []
