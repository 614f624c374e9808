"""Refuse what may not lie beside a store, and finish the renaming that a kill left half done.

What this program did not make itself stays where it is.
"""

from contextlib import suppress
from pathlib import Path

from sco_quiz.files import own_files
from sco_quiz.files.own_files import JOURNALS
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.errors import SecondNameError, StrayJournalError, UnfinishedError
from sco_quiz.storage.files import journal_files, new_files
from sco_quiz.storage.files.store_path import no_file
from sco_quiz.storage.opening import stale_journal

_JOURNAL_ROOM = 1 << 20  # bytes that a journal may have beside even the smallest store


def refuse_stray_journals(path: Path) -> None:
    """Raise StrayJournalError for a journal that does not belong to the store.

    SQLite would play back any journal of the right name, and old data would return silently. Refused as well are a
    journal that is a second name of a file, and one that is larger than ours can be; NoFileError is raised for one that
    is no file.
    """
    refuse_odd_journals(path)
    strays = [journal_files.beside(path, own_files.WAL)]  # this program never makes one
    journal = journal_files.beside(path, own_files.JOURNAL)
    if not path.exists() or (journal in journal_files.journals(path) and _is_of_another(journal, path)):
        strays.append(journal)
    for stray in strays:
        if journal_files.holds_something(stray):
            raise _stray(stray)


def refuse_odd_journals(path: Path) -> None:
    """Raise NoFileError where something that is no file lies in the place of a journal."""
    for suffix in JOURNALS:
        journal = journal_files.beside(path, suffix)
        if found := own_files.oddity(journal):
            raise no_file(journal, found)


def finish_half_steps(path: Path) -> None:
    """Finish the step that a kill left half done: naming a new file, or keeping the one that gives way.

    Raises StrayJournalError for a journal beside the half-made file that may not be moved, and OSError.
    """
    for leftover in second_names(path):
        with suppress(FileNotFoundError):  # a second start is making the same step at this moment
            for journal in journal_files.journals(leftover):
                own = path.parent / journal.name.replace(leftover.name, path.name)
                if own_files.oddity(journal) or journal_files.holds_something(own):
                    raise _stray(journal)
                journal.rename(own)
            leftover.unlink()


def second_names(path: Path) -> tuple[Path, ...]:
    """Return the second names of the store that a kill left; nothing is lost when one of them is deleted."""
    candidates = (*new_files.leftovers(path.parent, new_files.MAKING), *backup_files.replaced(path))
    return tuple(each for each in candidates if new_files.is_second_name(each, path))


def refuse_second_name(path: Path, *, finish: bool) -> None:
    """Raise SecondNameError where the store has a second name that no kill left.

    One that a kill left is deleted with `finish`; without it UnfinishedError is raised where the store has a journal
    under that name.
    """
    if path.stat().st_nlink > 1 and finish:
        finish_half_steps(path)  # another start has made the file since
    left = () if finish else second_names(path)
    if any(journal_files.journals(each) for each in left):
        raise UnfinishedError(
            "A step with {path} was cut off halfway. Nothing was changed. Please start SCO Quiz: it finishes it.",
            path=path,
        )
    if path.stat().st_nlink - len(left) > 1:
        raise SecondNameError(
            "{path} has a second name somewhere (a hard link), which can cost answers after a crash. "
            "It was left as it is. Please replace the link by a copy.",
            path=path,
        )


def _is_of_another(journal: Path, path: Path) -> bool:
    status = journal.lstat()
    is_too_large = status.st_size > 4 * path.stat().st_size + _JOURNAL_ROOM  # it holds each page once, with a header
    is_no_own_file = status.st_nlink > 1 or is_too_large or stale_journal.is_none(journal)
    return is_no_own_file or stale_journal.is_of_another_time(journal, path)


def _stray(journal: Path) -> StrayJournalError:
    return StrayJournalError(
        "{journal} lies in the folder but does not belong to the file with your answers there. "
        "Nothing was changed. Close other programs that use the file, put back what was beside it, "
        "or move it elsewhere, and start again.",
        journal=journal,
    )
