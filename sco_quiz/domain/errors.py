"""The base of all errors that are told to a person, and the one of them that the program acts on."""


class QuizError(Exception):
    """Something in the world is not as it should be.

    The message is one or more plain sentences fit for the person: what happened, what was kept, what to do.
    """


class DamageError(QuizError):
    """The learner's store is no whole store, an older copy lies in its place, or it is gone while copies are there.

    Only this leads to recovery: a full disk, a lock or a missing right never does.
    """
