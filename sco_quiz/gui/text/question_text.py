"""A question as plain text for the clipboard."""

from sco_quiz.domain.question import TYPED, Question


def question_words(question: Question) -> str:
    """The question and its options, without the answer."""
    lines = [question.stem]
    if question.kind not in TYPED:
        lines += [f"{chr(ord('A') + at)}. {option.text}" for at, option in enumerate(question.options)]
    lines += [f"– {choice}" for choice in question.choices]
    return "\n".join(lines)
