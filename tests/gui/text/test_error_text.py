"""Every sentence of an error that can come to the window can be said in its language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.text.error_text import SENTENCES, said

PACKAGE = Path(__file__).parents[3] / "sco_quiz"
ROOMS = ("domain", "app", "storage")
MODULES = (
    "authoring/article/article_text.py",
    "authoring/pack/hashing.py",
    "authoring/pack/reading.py",
    "export_file.py",
    "paths.py",
)


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    texts = QTranslator()
    assert texts.load(str(resources_dir() / "translations" / "sco-quiz_ru.qm"))
    QCoreApplication.installTranslator(texts)
    yield
    QCoreApplication.removeTranslator(texts)


def raised() -> Iterator[tuple[str, str]]:
    """Where errors are made with a sentence of their own, and the sentence with a place for every value."""
    files = [file for room in ROOMS for file in (PACKAGE / room).rglob("*.py")]
    for file in [*files, *(PACKAGE / module for module in MODULES)]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and _is_error(node.func):
                sentence = _template(node.args[0])
                if sentence[:1].isupper() or sentence.startswith("{"):
                    yield str(file.relative_to(PACKAGE)), sentence


def _is_error(function: ast.expr) -> bool:
    """An error by its name, or the base of one."""
    name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
    return name.endswith("Error") or name == "__init__"


def _template(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value if node.value.endswith(".") else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    values = iter(range(len(node.values)))
    parts = [part.value if isinstance(part, ast.Constant) else f"{{{next(values)}}}" for part in node.values]
    return "".join(map(str, parts)) if str(parts[-1]).endswith(".") else ""


def test_every_sentence_was_given_to_the_translators() -> None:
    missing = sorted({each for each in raised() if each[1] not in SENTENCES})
    assert missing == [], "add them to gui/text/error_text.py, run `make texts` and fill them in"


@pytest.mark.usefixtures("russian")
def test_values_stand_where_the_language_puts_them() -> None:
    assert said("There is a file a.db already. Nothing was changed. Please choose another name.") == (
        "Файл a.db уже есть. Ничего не изменено. Выберите другое имя."
    )


@pytest.mark.usefixtures("russian")
def test_what_is_no_sentence_of_an_error_stays_as_it_is() -> None:
    assert said("Всё хорошо.") == "Всё хорошо."
    assert said("Something unheard of.") == "Something unheard of."


@pytest.mark.usefixtures("russian")
def test_a_value_with_braces_is_only_a_value() -> None:
    assert said("There are no saved quizzes in /a/{0}{b} yet.") == "В /a/{0}{b} пока нет сохранённых тестов."
