"""Which pack is asked."""

from sco_quiz.app.ports.bank import Banks
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import Pack, is_added


class NoQuestionsError(QuizError):
    """Nothing in the bank fits what was asked for."""


def first_pack(banks: Banks) -> Pack:
    """Return the pack that is asked, one of the program before any that was added.

    Raises NoQuestionsError where the store holds none.
    """
    packs = sorted(banks.packs(), key=lambda pack: (is_added(pack.id), pack.id))
    if not packs:
        raise NoQuestionsError("There are no questions in the store. Your answers are kept; install SCO Quiz again.")
    return packs[0]
