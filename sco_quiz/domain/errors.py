"""The one base of all errors that are told to a person."""


class QuizError(Exception):
    """Something in the world is not as it should be.

    The message is one or more plain sentences fit for the person: what happened, what was kept, what to do.
    """
