"""Rules for everything that is in the repository."""

import ast
import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).resolve().parents[1]
LOCK, DEV_LOCK = TOP / "requirements.lock", TOP / "setup" / "requirements-dev.lock"

# In parts, so that this file keeps the rule it checks.
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("deb", "debian", "org"),
        ("crates", "io"),
        ("anaconda", "org"),
    )
)

SOMEONES_HOME = re.compile(r"(?<![\w.])(?:/home|/Users|/root|\b[A-Z]:\\Users)[/\\]\w")

# fmt: off
NETWORK_MODULES = frozenset({
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests",
    "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib.error", "urllib.request",
    "urllib3", "websockets", "xmlrpc",
    "PySide6.QtHttpServer", "PySide6.QtNetwork", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets",
})
# fmt: on

# Names of things and lists that can be said in one way only (a list also without its "and"). Each counts as one word.
NAMES = (
    (
        "mutual trust, mutual benefit, equality, consultation, respect for diversity of civilizations "
        "and pursuit of common development"
    ),
    "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan",
    "India, Pakistan, Iran and Belarus",
    "clash of civilizations, Cold War mentality and zero-sum mindset",
    "peace, development, security and governance",
    "'Shanghai Spirit' should be advanced with new vitality",
    "Meeting of the Council of Heads of State of the SCO",
    "Meeting of the Council of Heads of State",
    "Council of Heads of State of the SCO",
    "Council of the Regional Anti-Terrorist Structure",
    "Council of Ministers of Foreign Affairs",
    "Chinese People's War of Resistance against Japanese Aggression",
    "World Anti-Fascist War",
    "China-Belarus Industrial Park",
    "China-Pakistan Economic Corridor",
    "Belt and Road Initiative",
    "Shanghai Cooperation Organization",
    "United Nations",
)
LONGEST_RUN = 6


@cache
def tracked() -> tuple[Path, ...]:
    """Files that are committed, and new ones that would be."""
    if not (TOP / ".git").exists() or shutil.which("git") is None:
        pytest.skip("only git knows what is in the repository")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=TOP,
        check=True,
        capture_output=True,
    )
    return tuple(path for name in listed.stdout.split(b"\0") if name and (path := TOP / os.fsdecode(name)).is_file())


@cache
def texts() -> dict[str, bytes]:
    """Text files by their name in the repository; a NUL byte early in a file marks it as binary, as git has it."""
    contents = {path.relative_to(TOP).as_posix(): path.read_bytes() for path in tracked()}
    return {name: content for name, content in contents.items() if b"\0" not in content[:8000]}


def lines() -> Iterator[tuple[str, str]]:
    """Each line of each text file, with its place."""
    for name, content in texts().items():
        for number, line in enumerate(content.decode(errors="replace").splitlines(), start=1):
            yield f"{name}:{number}", line


def test_text_is_utf_8_with_unix_line_ends() -> None:
    for name, content in texts().items():
        if name.startswith("tests/fuzz/corpus/"):
            continue  # broken on purpose
        content.decode("utf-8")
        assert b"\r" not in content, name
        assert content.endswith(b"\n") or not content, name


def test_no_file_names_the_host_of_a_package_registry() -> None:
    assert [place for place, line in lines() if any(host in line for host in REGISTRY_HOSTS)] == []


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    assert [place for place, line in lines() if SOMEONES_HOME.search(line) or f"{TOP}/" in line] == []


def test_no_merge_is_left_unfinished() -> None:
    marks = tuple(mark * 7 + " " for mark in "<|>")
    assert [place for place, line in lines() if line.startswith(marks)] == []


def test_the_changelog_begins_with_what_is_not_yet_released() -> None:
    headings = re.findall(r"^## (.*)$", (TOP / "CHANGELOG.md").read_text("utf-8"), flags=re.MULTILINE)
    assert headings[0] == "[Unreleased]"


def test_links_between_documents_lead_to_files_of_the_repository() -> None:
    documents = [path for path in tracked() if path.suffix == ".md"]
    links = [(page, link) for page in documents for link in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))]
    assert [(page.name, link) for page, link in links if "://" not in link and not (page.parent / link).exists()] == []


def imported(source: bytes) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def public_methods(of: ast.ClassDef) -> list[str]:
    """Without those that Qt calls by its own names."""
    named = [each.name for each in of.body if isinstance(each, ast.FunctionDef)]
    return [name for name in named if not name.startswith("_") and name == name.lower()]


def classes_of_the_window() -> Iterator[tuple[str, ast.ClassDef]]:
    for name, content in texts().items():
        if re.match(r"sco_quiz/gui/.*\.py$", name):
            yield from ((name, node) for node in ast.walk(ast.parse(content)) if isinstance(node, ast.ClassDef))


def test_no_class_of_the_window_answers_for_everything() -> None:
    """At most 16 methods for others to call; the window itself, which every section reaches, has at most 12."""
    most = {"MainWindow": 12}
    counts = {(name, each.name): len(public_methods(each)) for name, each in classes_of_the_window()}
    assert ("sco_quiz/gui/window/main_window.py", "MainWindow") in counts
    assert {key: count for key, count in counts.items() if count > most.get(key[1], 16)} == {}


def reaches_network(module: str) -> bool:
    parts = module.split(".")
    return any(".".join(parts[:length]) in NETWORK_MODULES for length in range(1, len(parts) + 1))


@pytest.mark.fault("F8")
def test_a_database_is_opened_with_nothing_but_its_name_by_place() -> None:
    """The Python is a newer one: a database is opened in the one way that none of them refuses."""
    calls = [
        (name, node)
        for name, content in texts().items()
        if name.endswith(".py") and b"sqlite3.connect" in content
        for node in ast.walk(ast.parse(content))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "sqlite3.connect"
    ]
    assert calls
    assert [f"{name}:{call.lineno}" for name, call in calls if len(call.args) > 1] == []


@pytest.mark.fault("E29")
def test_the_program_imports_nothing_that_could_go_online() -> None:
    package = {name: content for name, content in texts().items() if re.match(r"sco_quiz/.*\.py$", name)}
    assert package
    found = [(name, module) for name in package for module in imported(package[name]) if reaches_network(module)]
    # Only to say that there is no IPv6, before a library opens a socket to try it.
    assert found == [("sco_quiz/authoring/reader/html_page.py", "socket")]


@pytest.mark.parametrize(
    "source", [b"import socket", b"from urllib import request", b"from PySide6.QtNetwork import QTcpSocket"]
)
def test_every_way_to_import_the_network_is_seen(source: bytes) -> None:
    assert any(map(reaches_network, imported(source)))


def pins(lock: Path) -> set[str]:
    """Each with its marker, where it has one."""
    return set(re.findall(r"^[\w.-]+==.*?(?= \\$)", lock.read_text("utf-8"), flags=re.MULTILINE))


@pytest.mark.fault("F8")
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14", "3.15"])
@pytest.mark.parametrize(("lock", "extras"), [(LOCK, ("editable",)), (DEV_LOCK, ("editable", "dev"))])
def test_every_dependency_has_a_pin_that_fits(lock: Path, extras: tuple[str, ...], python: str) -> None:
    """The program is set up with any Python that it runs on: a release of each library is locked that runs there."""
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]
    here = {"python_version": python, "python_full_version": f"{python}.0"}
    wanted = [*project["dependencies"], *(one for extra in extras for one in project["optional-dependencies"][extra])]
    found = {each.name: str(each.specifier).removeprefix("==") for each in there(here, pins(lock))}
    unfit = [
        str(one)
        for one in there(here, wanted)
        if not one.specifier.contains(found.get(canonicalize_name(one.name), "0"))
    ]
    assert unfit == [], "run `make lock`"
    assert (python, found["pyside6-essentials"]) != ("3.11", "6.12.0")  # docs/adr/0013


def there(here: dict[str, str], requirements: Iterable[str]) -> list[Requirement]:
    """Those that hold in that surrounding."""
    every = map(Requirement, requirements)
    return [each for each in every if each.marker is None or each.marker.evaluate(here)]


@pytest.mark.fault("F10")
def test_whoever_only_runs_the_program_gets_none_of_the_developers_tools() -> None:
    """A tool of the developers gets into what `make run` installs, or another version than the one that is tested."""
    run, develop = pins(LOCK), pins(DEV_LOCK)
    assert run <= develop
    names = {Requirement(pin).name for pin in run}
    assert names & {"hypothesis", "import-linter", "mypy", "pytest", "ruff"} == set()


@pytest.mark.parametrize("lock", [LOCK, DEV_LOCK])
def test_every_pin_has_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert re.findall(r"^[\w.-]+==[^\\\n]*$", text, flags=re.MULTILINE) == []
    assert "://" not in text


def words(text: str) -> str:
    return " ".join(
        re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    )


def runs(text: str) -> set[str]:
    """Every run of more than LONGEST_RUN words in a row."""
    line = f" {words(text)} "
    for name in sorted(map(words, NAMES), key=len, reverse=True):  # a name may be part of a longer one
        for form in (name, name.replace(" and ", " ")):
            line = line.replace(f" {form} ", f" <{name.replace(' ', '-')}> ")
    row = line.split()
    return {" ".join(row[start : start + LONGEST_RUN + 1]) for start in range(len(row) - LONGEST_RUN)}


def test_a_run_is_seen_through_punctuation_and_line_ends_but_a_name_is_one_word() -> None:
    assert runs('one "Two" three-four,\n# FIVE six seven') == {"one two three four five six seven"}
    assert runs("The Council of Ministers of Foreign Affairs of the Shanghai Cooperation Organization met") == set()


def test_no_sentence_of_the_article_is_in_the_repository() -> None:
    if not (copy := os.environ.get("SCO_QUIZ_ARTICLE")):
        pytest.skip("SCO_QUIZ_ARTICLE names no copy of the article")
    article = runs(Path(copy).read_text("utf-8"))
    copied = {name: runs(content.decode(errors="replace")) & article for name, content in texts().items()}
    assert {name: found for name, found in copied.items() if found} == {}
