"""The files of a pack as names and bytes, wherever they lie. Needed at every launch, so nothing here parses."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from errno import EFBIG, EINVAL, EIO, ENOENT
from pathlib import Path

from sco_quiz.domain.errors import QuizError

PACK_FILE = "pack.toml"
VALUES_FILE = "values.toml"
SEALS_FILE = "paragraphs.toml"
FACTS_FOLDER = "facts"
LICENSE_FILE = "LICENSE.txt"
TEXT_FILE = "text.md"

MAX_BYTES = 500_000  # a fact file is a few dozen kilobytes; ten times that is a mistake
MAX_PACK = 1_000_000  # bytes of all files of a pack


@dataclass(frozen=True, slots=True)
class PackFiles:
    """`name` stands before every fault; `place` is what a sentence to a person names: a folder, a file, a pack.

    `contents` are the bytes by the file's name, with "/" between folder and file. `unreadable` are the reasons of files
    that are there and could not be read; `is_too_large` says that reading ended, since all together pass `MAX_PACK`.
    """

    name: str
    place: str
    contents: Mapping[str, bytes]
    unreadable: Mapping[str, str] = field(default_factory=dict)
    is_too_large: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Of all files in order, read or not."""
        return tuple(sorted({*self.contents, *self.unreadable}))

    @property
    def fact_files(self) -> tuple[str, ...]:
        """The files that stand directly in the folder of facts, in order."""
        before, after = f"{FACTS_FOLDER}/", ".toml"
        return tuple(
            name for name in self.names if name.startswith(before) and name.endswith(after) and name.count("/") == 1
        )

    def content(self, name: str) -> bytes:
        """Return the bytes. Raises OSError where the file is not there or could not be read."""
        if name in self.unreadable:
            raise OSError(EIO, self.unreadable[name])
        if name not in self.contents:
            raise OSError(ENOENT, os.strerror(ENOENT))
        return self.contents[name]


def in_folder(folder: Path) -> PackFiles:
    """Return the files of the pack in `folder`: its TOML files, its licence and the text that it carries.

    Nothing is waited for and no more than the limits is read. Raises QuizError where there is no such folder, or where
    it cannot be looked through.
    """
    if not folder.is_dir():
        raise QuizError("There is no question pack in {folder}: the folder does not exist.", folder=folder)
    contents: dict[str, bytes] = {}
    unreadable: dict[str, str] = {}
    left = MAX_PACK
    for name, file in _files(folder):
        try:
            contents[name] = _content(file)
        except OSError as error:
            unreadable[name] = error.strerror or str(error)
            continue
        left -= len(contents[name])
        if left < 0:
            break
    return PackFiles(folder.name, str(folder), contents, unreadable, is_too_large=left < 0)


def shipped_folders(questions: Path) -> tuple[Path, ...]:
    """Return the folders of packs in the program's folder `questions`, by name."""
    return tuple(sorted(path for path in questions.iterdir() if path.is_dir())) if questions.is_dir() else ()


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """The pack's own file comes first: it tells which pack it is where the others are too large to be read."""
    try:
        found = [*folder.rglob("*.toml"), *folder.glob(LICENSE_FILE), *folder.glob(TEXT_FILE)]
    except OSError as error:
        raise QuizError(
            "The question pack in {folder} could not be read ({reason}).", folder=folder, reason=error.strerror
        ) from error
    named = ((path.relative_to(folder).as_posix(), path) for path in found)
    yield from sorted(named, key=lambda each: (each[0] != PACK_FILE, each[0]))


def _content(file: Path) -> bytes:
    """Return the bytes. Raises OSError, also for what is no file, or too large to be one of a pack's."""
    if file.exists() and not file.is_file():  # a pipe would be waited for, a device might never end
        raise OSError(EINVAL, "it is not a file")
    with file.open("rb") as stream:
        found = stream.read(MAX_BYTES + 1)
    if len(found) > MAX_BYTES:
        raise OSError(EFBIG, f"it is larger than {MAX_BYTES:,} bytes")
    return found
