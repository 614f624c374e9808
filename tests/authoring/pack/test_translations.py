"""A pack is told in other languages where its file says how."""

from pathlib import Path

import pytest

from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.pack.translations import pack_words
from sco_quiz.files.paths import questions_dir

TOLD = """
[language.ru]
title = "Лига"
source = "Газета"
topics = { cities = "Города" }
"""


def told(folder: Path, text: str, language: str = "ru") -> str:
    (folder / "pack.toml").write_text(text, encoding="utf-8")
    words = pack_words(in_folder(folder), language)
    return words.title if words else ""


@pytest.mark.parametrize("language", ["zh_CN", "ru"])
def test_shipped_packs_are_told_in_the_languages_of_the_window(language: str) -> None:
    for folder in (path.parent for path in questions_dir().glob("*/pack.toml")):
        assert pack_words(in_folder(folder), language)


def test_words_are_those_of_the_file(tmp_path: Path) -> None:
    assert told(tmp_path, TOLD) == "Лига"


def test_language_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert told(tmp_path, TOLD, "zh_CN") == told(tmp_path, "") == ""


@pytest.mark.parametrize("text", ["[language", "language = 1", "[language.ru]\ntitle = 1", f"{TOLD}more = 1"])
def test_file_that_was_spoiled_has_none(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == ""


def test_pack_without_its_file_has_none(tmp_path: Path) -> None:
    assert pack_words(in_folder(tmp_path), "ru") is None
