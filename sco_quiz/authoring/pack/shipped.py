"""The packs that come with the program, found by the ids that their files name."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sco_quiz.authoring.pack.pack_files import PACK_FILE, PackFiles, in_folder, shipped_folders
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId


@dataclass(frozen=True, slots=True)
class ShippedPacks:
    """Each has a folder of its own below `folder`, of whatever name."""

    folder: Path

    def files(self, pack: PackId) -> PackFiles:
        """Raises QuizError where no such pack is shipped."""
        found = next((files for files in self._all(pack) if named_id(files) == pack), None)
        if found is None:
            raise QuizError("There is no question pack {pack} among those of the program.", pack=pack)
        return found

    def _all(self, first: PackId) -> Iterator[PackFiles]:
        """The folder that has the pack's name is read first, as that is mostly the one."""
        for folder in sorted(shipped_folders(self.folder), key=lambda folder: folder.name != first):
            yield in_folder(folder)


def named_id(files: PackFiles) -> str:
    """Return the id that the pack's file names, unchecked; empty where it names none or cannot be read."""
    try:
        named = tomllib.loads(files.content(PACK_FILE).decode("utf-8")).get("id", "")
    except (OSError, ValueError, RecursionError):
        return ""
    return named if isinstance(named, str) else ""
