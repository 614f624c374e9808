"""The packs in the language of the window: titles are translated, questions stay in their own language."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from sco_quiz.app.ports.bank import Banks
from sco_quiz.domain.attempt import Attempt, LearnerId
from sco_quiz.domain.drawing import Pool
from sco_quiz.domain.evidence import Paragraphs
from sco_quiz.domain.fact import Fact, FactId, Pack, PackId, PackWords
from sco_quiz.domain.question import Question, QuestionId


@dataclass(frozen=True, slots=True)
class SpokenBanks:
    """A bank whose packs have translated titles. `words` gives those of a pack now, None where there are none."""

    banks: Banks
    words: Callable[[PackId], PackWords | None]

    def packs(self) -> tuple[Pack, ...]:
        return tuple(pack.in_words(words) if (words := self.words(pack.id)) else pack for pack in self.banks.packs())

    def facts(self, pack: PackId) -> tuple[Fact, ...]:
        return self.banks.facts(pack)

    def text(self, pack: PackId) -> Paragraphs | None:
        return self.banks.text(pack)

    def count(self, pack: PackId) -> int:
        return self.banks.count(pack)

    def pool(self, pack: PackId, learner: LearnerId, facts: Collection[FactId] | None = None) -> Pool:
        return self.banks.pool(pack, learner, facts)

    def questions(self, ids: Iterable[QuestionId]) -> tuple[Question, ...]:
        return self.banks.questions(ids)


def spoken_title(packs: Iterable[Pack], attempt: Attempt) -> str:
    """Return the present title of an attempt's pack; the stored one where the pack is gone."""
    return next((pack.title for pack in packs if pack.id == attempt.pack), attempt.title)
