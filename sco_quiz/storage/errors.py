"""What can go wrong with the store, one class for each thing a person has to do about it."""

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
    """The disk or the network folder failed. Says nothing about what the file holds."""


class StoreMovedError(NotSavedError):
    """The file was moved, deleted or replaced while it was open."""


class RefusedError(NotSavedError):
    """SQLite does not take what was to be stored, or has no room in memory for it."""


class DamagedStoreError(DamageError):
    """The file is no whole store: not a database, pages broken, or contents that this program never writes."""


class DamagedLearnerError(DamagedRecordError, DamagedStoreError):
    """The record of a learner cannot be exported whole."""


class OlderStoreError(DamageError):
    """The file is whole, but an older copy of the one that was used here."""


class NoFileError(QuizError):
    """What lies in the place of the store, or of its journal, is no plain file, or a link that leads to none."""


class UnfinishedError(QuizError):
    """A kill left a step half-done, which only a start of the program finishes."""


class ForeignStoreError(QuizError):
    """A sound database of another program."""


class NewerStoreError(QuizError):
    """A store of a newer version of this program."""


class StrayJournalError(QuizError):
    """A journal lies beside the store that does not belong to it."""


class SecondNameError(QuizError):
    """The file has a second name (a hard link); SQLite would not find its journal under the other one."""


class UnstorableTextError(QuizError):
    """A text with half a character (a lone surrogate), which no file can hold. Nothing of the change was written."""


class ContinuedElsewhereError(QuizError):
    """The log of an attempt already holds something else under the same number."""
