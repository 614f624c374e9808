"""A question as plain lines, to be pasted elsewhere."""

from sco_quiz.domain.question import TYPED, Question


def question_words(question: Question) -> str:
    """The question and what can be chosen; nothing of what is right."""
    lines = [question.stem]
    if question.kind not in TYPED:
        lines += [f"{chr(ord('A') + at)}. {option.text}" for at, option in enumerate(question.options)]
    lines += [f"– {choice}" for choice in question.choices]
    return "\n".join(lines)
