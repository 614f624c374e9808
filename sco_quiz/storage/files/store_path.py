"""The path of the store in a folder, and what may not lie there."""

import os
from pathlib import Path

from sco_quiz.files import own_files
from sco_quiz.storage.errors import NoFileError
from sco_quiz.storage.files import file_errors


def store_in(folder: Path) -> Path:
    """Return the path of the store; where it is a link, that of the file it leads to.

    SQLite puts the journal beside the file. There need be no file yet. Raises NoFileError where something lies there
    that can be no store, and NotSavedError where that cannot be found out.
    """
    named = folder.resolve() / own_files.STORE
    with file_errors.explained(named):
        try:
            path = named.resolve()
        except RuntimeError as error:  # a circle of links, in Python before 3.13
            raise _leads_nowhere(named) from error
        if named.is_symlink() and not os.path.lexists(path):
            raise _leads_nowhere(named)
        if found := own_files.oddity(path):
            raise _leads_nowhere(named) if path.is_symlink() else no_file(named, found)
    return path


def no_file(path: Path, found: str) -> NoFileError:
    """Return the error for what lies in the place of a file; `found` says what it is."""
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
