"""What the store cannot do now, as every use case meets it."""

from sco_quiz.domain.errors import QuizError


class NotSavedError(QuizError):
    """Something could not be written now (locked, disk full, read-only). What was written before is whole."""


class NoStoreError(QuizError):
    """There is no learner's store in the folder yet."""


class GoneError(QuizError):
    """A learner, or a quiz of theirs, is not in the store any more: another window deleted the learner."""
