"""How large classes, functions, files and folders of the program may grow, and who may be larger for which reason."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[1] / "sco_quiz"
MOST_METHODS, MOST_LINES_OF_A_FUNCTION, MOST_LINES_OF_A_FILE = 16, 40, 400
MOST_ENTRIES = 12  # of a folder, whose aim is eight
MOST_METHODS_OF_THE_WINDOW, MOST_LINES_OF_THE_WINDOW = 12, 200

# One purpose that has so many parts. Whoever is split, or has fewer methods, leaves this list.
LARGER_CLASSES = {
    "Library": "one method for each thing that is done with the packs of a learner",
    "Session": "one property for each use case",
    "LibrarySection": "one method for each thing that is done with packs, and one for what is said of it",
    "LibraryPage": "one method for each thing that is done with a pack on its page",
    "LearnersSection": "one method for each thing that is done with a learner, and one for what is said of it",
    "Navigation": "one method for each way in which a page comes or goes",
    "Notices": "keys, clicks, focus and time decide together when the one notice goes",
    "AttemptJournal": "one file is read, compared and written in steps that share what is known of it",
    "ListRow": "its cells are measured as they are painted, in two arrangements",
    "OptionGroup": "its options are one Tab stop, and so are their buttons: both follow each click",
    "ReviewPage": "one method for each part of a review that can change alone",
    "SettingsPage": "one method for each card of settings",
    "Sitting": "one method for each act of a learner; the log stores them in one place",
    "SittingPage": "one method for each command of the menus, which it passes on",
    "SittingPresenter": "one method for each command and each view of a running attempt",
    "Store": "one property for each repository",
    "Views": "four views, of which one is open, and the messages over them",
}

LARGER_FILES = {
    "app/quiz/planning.py": "what a plan is, and the quizzes that come of it; when either grows, the plan moves out",
    "storage/database/tables.py": "every table in one list, in the order of their references",
}

LARGER_FOLDERS = {
    "domain": "values and rules without a room of their own, each read by many others",
    "domain/typed": "one file for each way in which a typed answer is read",
    "storage/attempts": "the log, and one file for each thing that is made of it",
}


@cache
def files() -> dict[str, str]:
    return {path.relative_to(PROGRAM).as_posix(): path.read_text(encoding="utf-8") for path in PROGRAM.rglob("*.py")}


@cache
def nodes() -> tuple[tuple[str, ast.AST], ...]:
    """Classes and functions, with the name of their file."""
    wanted = (ast.ClassDef, ast.FunctionDef)
    every = ((name, node) for name, text in files().items() for node in ast.walk(ast.parse(text)))
    return tuple((name, node) for name, node in every if isinstance(node, wanted))


def is_qts(method: str) -> bool:
    """Qt calls it: Python's own names have no capitals."""
    return method.startswith("__") or (method.lower() != method and "_" not in method)


def too_large_classes() -> Iterator[str]:
    for _, node in nodes():
        if isinstance(node, ast.ClassDef):
            methods = [each.name for each in node.body if isinstance(each, ast.FunctionDef) and not is_qts(each.name)]
            if len(methods) > MOST_METHODS:
                yield node.name


def test_no_class_has_more_than_sixteen_methods_of_its_own_but_for_a_reason() -> None:
    assert sorted(too_large_classes()) == sorted(LARGER_CLASSES)


def test_a_function_is_seen_at_once() -> None:
    """A migration is a list of statements."""
    long = [
        f"{name}:{node.lineno} {node.name}"
        for name, node in nodes()
        if "/migrations/" not in name
        and isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.lineno >= MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_a_file_is_read_in_one_go() -> None:
    long = [name for name, text in files().items() if len(text.splitlines()) > MOST_LINES_OF_A_FILE]
    assert sorted(long) == sorted(LARGER_FILES)


def test_a_folder_is_seen_at_once() -> None:
    """Modules and rooms; a migration is one more file each time."""
    entries: dict[str, set[str]] = {}
    for name in files():
        parts = Path(name).parts
        for depth, entry in enumerate(parts):
            if entry != "__init__.py":
                entries.setdefault("/".join(parts[:depth]), set()).add(entry)
    large = [name for name, held in entries.items() if len(held) > MOST_ENTRIES and "migrations" not in name]
    assert sorted(large) == sorted(LARGER_FOLDERS)


def test_the_window_stays_small() -> None:
    """Who adds a use case adds it to a section: the window knows none."""
    window = next(node for _, node in nodes() if isinstance(node, ast.ClassDef) and node.name == "MainWindow")
    public = [
        each.name
        for each in window.body
        if isinstance(each, ast.FunctionDef) and not each.name.startswith("_") and not is_qts(each.name)
    ]
    assert len(public) <= MOST_METHODS_OF_THE_WINDOW
    assert (window.end_lineno or 0) - window.lineno < MOST_LINES_OF_THE_WINDOW
