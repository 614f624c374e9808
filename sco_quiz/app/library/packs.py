"""Which pack is asked."""

from sco_quiz.app.ports.bank import Banks
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import Pack


class NoQuestionsError(QuizError):
    """Nothing in the bank fits what was asked for."""


def first_pack(banks: Banks) -> Pack:
    """The pack that is asked. Raises NoQuestionsError where the store holds none."""
    packs = banks.packs()
    if not packs:
        raise NoQuestionsError("There are no questions in the store. Your answers are kept; install SCO Quiz again.")
    return packs[0]
