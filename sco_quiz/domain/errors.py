"""The base of all errors that are shown to a person, and the one on which the program acts."""

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """English as it is, with the text that translators are given and the values that stand in it by name.

    `Sentence("There is a file {file} already.", file=path)`: the window says it in its language, a command as it is.
    A text without values is taken word for word, braces and all.
    """

    __slots__ = ("_values", "text")
    text: str
    _values: dict[str, object]

    def __new__(cls, text: str = "", **values: object) -> Self:
        made = super().__new__(cls, text.format(**values) if values else text)
        made.text, made._values = text, values
        return made

    @property
    def values(self) -> Mapping[str, object]:
        return self._values

    def worded(self, text: str) -> str:
        """The same values in a translation of the text."""
        return text.format(**self._values) if self._values else text


class QuizError(Exception):
    """Something in the world is not as it should be.

    The sentence is one or more that are fit for the person: what happened, what was kept, what to do. `make texts`
    finds its text where an error is made, so it is written there in quotes: never an f-string, never joined by `+`.
    """

    def __init__(self, text: str, **values: object) -> None:
        self.sentence = text if isinstance(text, Sentence) else Sentence(text, **values)
        super().__init__(str(self.sentence))


class DamageError(QuizError):
    """The learner's store is no whole store, an older copy lies in its place, or it is gone while copies are there.

    Only this leads to recovery: a full disk, a lock or a missing right never does.
    """
