"""The errors of the store: one class for each thing a person has to do about it."""

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.ports.learners import DamagedRecordError
from sco_quiz.domain.errors import DamageError, QuizError


class LockedError(NotSavedError):
    """Another program holds the file."""


class ReadOnlyError(NotSavedError):
    """The file, its folder or its volume cannot be written to."""


class DiskFullError(NotSavedError):
    """There is no room, or a quota is used up."""


class DiskError(NotSavedError):
    """The disk or the network folder failed. This says nothing about what the file holds."""


class StoreMovedError(NotSavedError):
    """The file was moved, deleted or replaced while it was open."""


class RefusedError(NotSavedError):
    """SQLite does not accept what was to be stored, or has no memory left for it."""


class DamagedStoreError(DamageError):
    """The file is no whole store: it is no database, pages are broken, or it holds what this program never writes."""


class DamagedLearnerError(DamagedRecordError, DamagedStoreError):
    """The record of a learner cannot be exported whole."""


class OlderStoreError(DamageError):
    """The file is whole, but it is an older copy of the store that was used here."""


class NoFileError(QuizError):
    """In the place of the store or its journal lies something that is no plain file, or a link that leads to none."""


class UnfinishedError(QuizError):
    """A killed process left a step half done; only a start of the program finishes it."""


class ForeignStoreError(QuizError):
    """The file is a sound database of another program."""


class NewerStoreError(QuizError):
    """The store was written by a newer version of this program."""


class StrayJournalError(QuizError):
    """Beside the store lies a journal that does not belong to it."""


class SecondNameError(QuizError):
    """The file has a second name (a hard link); SQLite would not find its journal under the other one."""


class UnstorableTextError(QuizError):
    """A text holds half a character (a lone surrogate), which no file can store. Nothing of the change was written."""


class ContinuedElsewhereError(QuizError):
    """The log of an attempt already holds another entry under the same number."""
