"""Names the tests that a change may break, for `make check`: those of what differs from the branch `main`.

Of a module they are those in the folder of its tests and those that import it, but where many do: what nearly every
test stands on, as opening the store, is for `make test`.
"""

import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

PACKAGE, TESTS = "sco_quiz", "tests"
MANY = 8  # files of tests
ALWAYS = f"{TESTS}/test_repository.py"
OF_OTHERS = (  # the beginning of a path that is no module, and what looks at it
    ("resources/themes/", "tests/gui/style"),
    ("resources/translations/", "tests/gui/text"),
    ("questions/", "tests/authoring"),
    ("docs/", "tests/faults/test_table.py"),
    ("setup/", "tests/test_setup.py"),
    ("Makefile", "tests/test_setup.py"),
    ("pyproject.toml", "tests/test_environment.py"),
)


def changed(top: Path) -> list[str]:
    """What differs from `main`, committed or not; where there is no such branch, from the last commit."""
    start = _git(top, "merge-base", "main", "HEAD") or ["HEAD"]
    return [
        *_git(top, "diff", "--name-only", "--no-renames", start[0]),
        *_git(top, "ls-files", "--others", "--exclude-standard"),
    ]


def looking_at(top: Path, paths: Iterable[str]) -> list[str]:
    """Files and folders of tests that are there, in order, each once."""
    found = {ALWAYS}
    for path in paths:
        found.update(_of_one(top, PurePosixPath(path)))
    return sorted(each for each in found if (top / each).exists())


def _of_one(top: Path, path: PurePosixPath) -> Iterator[str]:
    room, is_module = path.parts[0], path.suffix == ".py"
    if room == TESTS and path.name.startswith("test_"):
        yield str(path)
    elif room == PACKAGE or (room == TESTS and not is_module) or path.name == "conftest.py":
        yield from _in_folder(top, PurePosixPath(TESTS, *path.parent.parts[1:]))
    if room in {PACKAGE, TESTS} and is_module:
        importers = list(_importers(top, ".".join(path.with_suffix("").parts)))
        yield from importers if len(importers) <= MANY else ()
    yield from (tests for beginning, tests in OF_OTHERS if str(path).startswith(beginning))


def _in_folder(top: Path, folder: PurePosixPath) -> Iterator[str]:
    """The tests right in it; of data beside no test, those above."""
    while len(folder.parts) > 1:
        if found := list((top / folder).glob("test_*.py")):
            yield from (path.relative_to(top).as_posix() for path in found)
            return
        folder = folder.parent


def _importers(top: Path, module: str) -> Iterator[str]:
    room, _, name = module.rpartition(".")
    for path in (top / TESTS).rglob("test_*.py"):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if "import" in line]
        if any(f"from {module} import" in line or (f"from {room} import" in line and name in line) for line in lines):
            yield path.relative_to(top).as_posix()


def _git(top: Path, *arguments: str) -> list[str]:
    done = subprocess.run(["git", *arguments], cwd=top, capture_output=True, text=True, check=False)
    return done.stdout.splitlines() if done.returncode == 0 else []


if __name__ == "__main__":
    here = Path(__file__).resolve().parents[1]
    print(*looking_at(here, changed(here)))  # noqa: T201 - for the shell
