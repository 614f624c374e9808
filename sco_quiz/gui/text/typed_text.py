"""Words about a typed answer: what can be typed, how it was read, how it was marked."""

from PySide6.QtCore import QCoreApplication, QLocale

from sco_quiz.domain.marking import is_undecided, wrong_options
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import Response
from sco_quiz.domain.typed import nouns
from sco_quiz.domain.typed.asked import number_readings
from sco_quiz.domain.typed.numbers import Reading
from sco_quiz.domain.typed.texts import same_text
from sco_quiz.gui.text import quiz_terms, sentences

translate = QCoreApplication.translate

_SMALLEST_GROUPED = 10_000  # a smaller number may be a year, which has no separators
_DECIMALS = 6


def entry_reading(question: Question, text: str) -> str:
    """Say what can be typed and how an entry was read, without judging it."""
    if question.kind is Kind.TEXT:
        return translate(
            "Wording",
            "Capitals, accents and small words do not matter. A slip in a word of six letters or more is forgiven.",
        )
    found = number_readings(question, text)
    if len(found) > 1:
        return translate("Wording", "This can be read in two ways. Which number do you mean?")
    if found:
        said = translate("Wording", "Read as the number {0}.").format(_said(question, found[0]))
    else:
        said = translate("Wording", "This is not read as a number yet.") if text.strip() else ""
    return sentences.sentences(said, _what_can_be_typed(question))


def _what_can_be_typed(question: Question) -> str:
    if nouns.scale(question.unit) > 1:
        return translate("Wording", "Digits or English words are accepted, with or without “billion” and the like.")
    if question.unit:
        return translate("Wording", "Digits or English words are accepted, with or without the unit.")
    return translate("Wording", "Digits or English words are accepted.")


def reading_choices(question: Question, text: str) -> tuple[tuple[str, str], ...]:
    """For an entry with two readings, each reading in words and the entry that means it; else empty."""
    found = sorted(number_readings(question, text), key=lambda reading: -reading.value)
    words = (translate("Wording", "{0}, a whole number"), translate("Wording", "{0}, with decimals"))
    if len(found) != len(words):
        return ()
    return tuple((form.format(_said(question, each)), each.clear) for form, each in zip(words, found, strict=True))


def _said(question: Question, reading: Reading) -> str:
    """The number in the unit of the question, as the learner's language writes it."""
    value, locale = reading.value / nouns.scale(question.unit), QLocale()
    if value < _SMALLEST_GROUPED and not question.unit:
        locale.setNumberOptions(locale.numberOptions() | QLocale.NumberOption.OmitGroupSeparator)
    digits = f"{value:.{_DECIMALS}f}".rstrip("0").partition(".")[2]
    shown = locale.toString(value, "f", len(digits))
    return f"{shown} {question.unit}" if nouns.scale(question.unit) > 1 else shown


def entry_reason(question: Question, response: Response, *, right: bool) -> str:
    """The sentence below a judged entry: why it is right, or what is right instead."""
    if right:
        is_as_written = question.kind is Kind.NUMBER or any(same_text(response.text, key) for key in question.accept)
        taken = "" if is_as_written else translate("Wording", "Taken as “{0}”.").format(question.accept[0])
        return sentences.sentences(taken, question.explanation)
    unread = not_decided() if is_undecided(question, response) else ""
    answer = translate("Wording", "Right answer: {0}.").format(quiz_terms.right_answer(question))
    return sentences.sentences(unread, answer, foreseen(question, response) or question.explanation)


def not_decided() -> str:
    return translate("Wording", "This could be read as two numbers, so it was not marked.")


def foreseen(question: Question, response: Response) -> str:
    """Why the typed answer is wrong, where the pack foresees it."""
    return next((option.reason for option in wrong_options(question, response)), "")
