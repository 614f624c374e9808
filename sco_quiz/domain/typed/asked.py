"""What a question says of the answer that is typed to it."""

import re
from functools import lru_cache

from sco_quiz.domain.question import Question
from sco_quiz.domain.typed import nouns
from sco_quiz.domain.typed.around import counted_noun
from sco_quiz.domain.typed.numbers import AskedNumber, Reading, readings
from sco_quiz.domain.typed.texts import AskedText


def asked_text(question: Question) -> AskedText:
    wrong = tuple(option.text for option in question.options if not option.key)
    return AskedText(question.accept, (*wrong, *question.rivals), question.stem, question.beside)


def asked_number(question: Question) -> AskedNumber:
    told = "\n".join((question.statement, *question.beside))
    return _asked_number(question.stem, question.unit, question.accept, question.tolerance, told)


@lru_cache(maxsize=512)
def _asked_number(stem: str, unit: str, accept: tuple[str, ...], tolerance: float, told: str) -> AskedNumber:
    """Return what is asked. A number must be whole only where every key is whole, counted singly and exact."""
    scale = nouns.scale(unit)
    counted = AskedNumber(unit=unit, large=True)
    keys = [value / scale for key in accept if (value := written_number(key, counted)) is not None]
    return AskedNumber(
        stem=stem,
        unit=unit,
        whole=scale == 1 and not tolerance and all(key.is_integer() for key in keys),
        loose=tolerance > 0,
        large=1 < scale <= max(keys, default=0.0),
        told=told,
        counted=counted_noun(told, frozenset(keys)) if unit else "",
        years=tuple(key for key in accept if not unit and re.fullmatch(r"\d{4}", key)),
    )


def number_readings(question: Question, text: str) -> tuple[Reading, ...]:
    found = readings(text, asked_number(question))
    return found if question.asks_reading else found[:1]


def written_number(text: str, asked: AskedNumber) -> float | None:
    """Return the number that a pack writes, in English."""
    found = readings(text, asked)
    return found[0].value if found else None
