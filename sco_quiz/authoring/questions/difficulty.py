"""How difficult a question is expected to be before anybody has answered it."""

from sco_quiz.authoring.distractors.selection import GENERATED, POOL
from sco_quiz.domain.question import Kind, Question

BASE = {
    Kind.TRUE_FALSE: 0.25,
    Kind.SINGLE: 0.35,
    Kind.MATCH: 0.45,
    Kind.ORDER: 0.50,
    Kind.MULTIPLE: 0.55,
    Kind.NUMBER: 0.60,
    Kind.TEXT: 0.60,
}
"""The expected share of wrong answers right after one reading: a judgement, to be replaced by what learners do.

Its order follows the chance of a lucky guess (1/2, 1/4, less for several keys, nearly none where one types)."""

TEMPTING = 0.05
"""Options that the article names elsewhere tempt more than those that stand nowhere in it: a judgement."""
EACH_OPTION, USUAL = 0.03, 4
"""Three options instead of four make a question so much easier (Rodriguez 2005)."""


def expected_difficulty(question: Question) -> float:
    """Return the expected share of wrong answers, 0.1 to 0.9."""
    value = BASE[question.kind]
    if question.kind is Kind.SINGLE:
        wrong = [option for option in question.options if not option.key]
        tempting = sum(option.provenance not in {GENERATED, POOL} for option in wrong)
        value += TEMPTING * (2 * tempting / len(wrong) - 1) + EACH_OPTION * (len(question.options) - USUAL)
    return round(min(0.9, max(0.1, value)), 2)
