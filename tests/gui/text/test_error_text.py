"""Every sentence of an error that can come to the window is said in its language, with its values in their places."""

import ast
import importlib
import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from sco_quiz.domain.errors import QuizError, Sentence
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.text.error_text import translated

TOP = Path(__file__).parents[3]
TEXTS = resources_dir() / "translations"
FILES = [file for file in sorted((TOP / "sco_quiz").rglob("*.py")) if not {"cli", "gui"} & set(file.parts)]


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    texts = QTranslator()
    assert texts.load(str(TEXTS / "sco-quiz_ru.qm"))
    QCoreApplication.installTranslator(texts)
    yield
    QCoreApplication.removeTranslator(texts)


def made() -> Iterator[tuple[str, ast.Call]]:
    """Where something is made that is told to a person, outside of the window and of the command line."""
    told = {"Sentence", *(each.__name__ for each in subclasses(QuizError))}
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in told:
                    yield f"{file.relative_to(TOP)}:{node.lineno}", node


def subclasses(kind: type[QuizError]) -> Iterator[type[QuizError]]:
    for file in FILES:
        if not file.stem.startswith("_"):
            importlib.import_module(".".join(file.relative_to(TOP).with_suffix("").parts))
    yield kind
    for each in kind.__subclasses__():
        yield each
        yield from subclasses(each)


def text_of(call: ast.Call) -> str | None:
    return value if isinstance(node := call.args[0], ast.Constant) and isinstance(value := node.value, str) else None


@pytest.mark.parametrize("language", ["zh_CN", "ru"])
def test_every_text_of_an_error_is_with_the_translators_and_says_all_its_values(language: str) -> None:
    (errors,) = (
        context
        for context in ET.parse(TEXTS / f"sco-quiz_{language}.ts").getroot().iter("context")  # noqa: S314 - of ours
        if not context.findtext("name")
    )
    known = {each.findtext("source", ""): each.findtext("translation", "") for each in errors.iter("message")}
    texts = [(place, call, text) for place, call in made() if (text := text_of(call)) is not None]
    assert len(texts) > 70
    for place, call, text in texts:
        assert text in known, f"{place}: run `make texts` and fill it in"
        values = {each.arg for each in call.keywords} - {"parts"}
        assert values == places(text) == places(known[text]), place


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_an_error_is_made_with_its_text_in_quotes_where_translators_get_it_from() -> None:
    """Put together, or by the name of a module before the error's, it would be English in every language."""
    odd = [
        place
        for place, call in made()
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp) or isinstance(call.func, ast.Attribute)
    ]
    assert odd == []


def test_the_tool_looks_for_every_error_there_is() -> None:
    script = runpy.run_path(str(TOP / "setup" / "texts.py"))
    found = {name for file in FILES for name in script["ERROR"].findall(file.read_text(encoding="utf-8"))}
    assert {
        each.__name__ for each in subclasses(QuizError) if not re.match(r"tests|.*\.(cli|gui)\b", each.__module__)
    } == {
        *found,
        "QuizError",
    }


@pytest.mark.usefixtures("russian")
def test_values_stand_where_the_language_puts_them() -> None:
    error = QuizError("There is a file {file} already. Nothing was changed. Please choose another name.", file="a.db")
    assert str(error) == "There is a file a.db already. Nothing was changed. Please choose another name."
    assert translated(error.sentence) == "Файл a.db уже есть. Ничего не изменено. Выберите другое имя."


@pytest.mark.usefixtures("russian")
def test_a_sentence_is_handed_on_from_error_to_error() -> None:
    first = QuizError("There are no saved quizzes in {folder} yet.", folder="/a")
    assert translated(QuizError(first.sentence).sentence) == "В /a пока нет сохранённых тестов."


@pytest.mark.usefixtures("russian")
def test_what_translators_were_not_given_stays_as_it_is() -> None:
    assert translated(Sentence("Всё хорошо.")) == "Всё хорошо."
    assert translated(QuizError("Something {unheard} of.").sentence) == "Something {unheard} of."
    assert translated(Sentence()) == ""


@pytest.mark.usefixtures("russian")
def test_a_value_with_braces_is_only_a_value() -> None:
    sentence = Sentence("There are no saved quizzes in {folder} yet.", folder="/a/{0}{b}")
    assert translated(sentence) == "В /a/{0}{b} пока нет сохранённых тестов."
