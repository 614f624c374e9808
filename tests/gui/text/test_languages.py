"""The texts of the window in its languages: all there, with their plural forms, and with what stands in the source."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from sco_quiz.app.learners.presentation import Language
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.text.languages import Languages, install_texts

TOP = Path(__file__).parents[3]
TEXTS = resources_dir() / "translations"
TOOLS = Path(sys.executable).parent
FORMS = {Language.ENGLISH: 2, Language.CHINESE: 1, Language.RUSSIAN: 3}
WHOLE = (Language.CHINESE, Language.RUSSIAN)  # English has its plural forms only
CONTENT = re.compile(r"\{\w*\}|%L?n|\*\.\w+|;;|</?\w+>|`[^`]+`|--[\w-]+")  # what is no word, and must not be lost
MNEMONIC = re.compile(r"&\w")


def ts(language: Language) -> Path:
    return TEXTS / f"sco-quiz_{language}.ts"


def messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of ours
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def translations(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def content(text: str) -> list[str]:
    return sorted([*CONTENT.findall(text), *("&" for _ in MNEMONIC.findall(text))])


@pytest.mark.skipif(not (TOOLS / "pyside6-lupdate").exists(), reason="Qt's translation tools are not installed")
def test_every_text_of_the_window_is_there_and_translated(tmp_path: Path) -> None:
    for language in FORMS:
        shutil.copy(ts(language), tmp_path)
    subprocess.run([sys.executable, TOP / "setup" / "texts.py", tmp_path], check=True, capture_output=True)
    for language in FORMS:
        copy = tmp_path / ts(language).name
        before, now = ({(name, m.findtext("source")) for name, m in messages(file)} for file in (ts(language), copy))
        assert before == now, "run `make texts` and fill in the new texts"
        assert 'type="unfinished"' not in copy.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", FORMS)
def test_a_number_has_the_plural_forms_of_its_language(language: Language) -> None:
    found = {len(translations(message)) for _, message in messages(ts(language)) if message.get("numerus")}
    assert found == {FORMS[language]}


@pytest.mark.parametrize("language", WHOLE)
def test_places_keys_and_markup_are_those_of_the_source(language: Language) -> None:
    wrong = [
        (source, text)
        for _, message in messages(ts(language))
        for source in (message.findtext("source", ""),)
        for text in translations(message)
        if not text or content(text) != content(source)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_the_compiled_file_is_as_new_as_its_source(language: Language, qapp: QApplication) -> None:
    texts = install_texts(qapp, TEXTS, language)
    try:
        for name, message in messages(ts(language)):
            if not message.get("numerus"):
                comment = message.findtext("comment")
                said = qapp.translate(name, message.findtext("source", ""), comment)
                assert said == translations(message)[0], "run `make texts`"
    finally:
        for each in texts:
            qapp.removeTranslator(each)


@pytest.mark.parametrize(
    ("language", "one", "two", "five"),
    [
        (Language.ENGLISH, "1 question", "2 questions", "5 questions"),
        (Language.RUSSIAN, "1 вопрос", "2 вопроса", "5 вопросов"),
        (Language.CHINESE, "1 道题", "2 道题", "5 道题"),
    ],
)
def test_numbers_are_said_with_the_right_plural(
    language: Language, one: str, two: str, five: str, qapp: QApplication
) -> None:
    texts = install_texts(qapp, TEXTS, language)
    words = [qapp.translate("DrawRows", "%n question(s)", "", n) for n in (1, 2, 5)]
    for each in texts:
        qapp.removeTranslator(each)
    assert words == [one, two, five]


def test_no_form_still_has_the_brackets_of_its_source() -> None:
    forms = [text for _, message in messages(ts(Language.ENGLISH)) for text in translations(message)]
    assert [form for form in forms if re.search(r"\(\w+\)", form) or not form] == []


@pytest.mark.parametrize(
    ("system", "wanted", "spoken"),
    [
        ("ru_KZ", Language.SYSTEM, "ru_KZ"),
        ("zh_SG", Language.SYSTEM, "zh_SG"),
        ("en_US", Language.SYSTEM, "en_US"),
        ("de_DE", Language.SYSTEM, "en_GB"),
        ("zh_TW", Language.SYSTEM, "en_GB"),
        ("de_DE", Language.RUSSIAN, "ru_RU"),
        ("ru_RU", Language.CHINESE, "zh_CN"),
    ],
)
def test_numbers_and_dates_go_with_the_texts(system: str, wanted: Language, spoken: str, qapp: QApplication) -> None:
    before, languages = QLocale(), Languages(qapp, TEXTS, QLocale(system))
    languages.speak(wanted)
    try:
        assert QLocale().name() == spoken
    finally:
        languages.forget()
        QLocale.setDefault(before)


def test_the_same_language_again_changes_nothing(qapp: QApplication) -> None:
    before, languages = QLocale(), Languages(qapp, TEXTS, QLocale("en_US"))
    told: list[None] = []
    languages.changed.connect(lambda: told.append(None))
    try:
        for wanted in (Language.SYSTEM, Language.SYSTEM, Language.CHINESE, Language.CHINESE):
            languages.speak(wanted)
        assert len(told) == 1
    finally:
        languages.forget()
        QLocale.setDefault(before)
