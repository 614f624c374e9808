"""Sentences of errors, which are made below the window in English, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from sco_quiz.domain.errors import Sentence


def translated(sentence: Sentence) -> str:
    """A sentence that translators were not given, such as the system's, stays as it is."""
    return sentence.worded(QCoreApplication.translate("", sentence.text))
