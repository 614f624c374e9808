"""Where the store of a folder lies, and what may not lie in its place."""

import os
from pathlib import Path

from sco_quiz.files import own_files
from sco_quiz.storage.errors import NoFileError
from sco_quiz.storage.files import file_errors


def store_in(folder: Path) -> Path:
    """The file itself, also where its name is a link: SQLite looks for the journal beside the file.

    There need be none yet. Raises NoFileError where something lies there that can be no store, or NotSavedError.
    """
    named = folder.resolve() / own_files.STORE
    with file_errors.told(named):
        try:
            path = named.resolve()
        except RuntimeError as error:  # links that go round in a circle, until Python 3.12
            raise _leads_nowhere(named) from error
        if named.is_symlink() and not os.path.lexists(path):
            raise _leads_nowhere(named)
        if found := own_files.oddity(path):
            raise _leads_nowhere(named) if path.is_symlink() else no_file(named, found)
    return path


def no_file(path: Path, found: str) -> NoFileError:
    return NoFileError(
        "{path} is not a file ({found}). It was left as it is. "
        "Please move it elsewhere, or start SCO Quiz with --data-dir and another folder.",
        path=path,
        found=found,
    )


def _leads_nowhere(path: Path) -> NoFileError:
    return NoFileError(
        "{path} is a link that leads to no file. It was left as it is. "
        "Please connect the disk that it leads to, or move the link elsewhere.",
        path=path,
    )
