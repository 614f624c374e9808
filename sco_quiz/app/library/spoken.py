"""The packs in the language of the window: titles are translated, questions stay in their own language."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sco_quiz.app.library.packs import in_order
from sco_quiz.app.ports.bank import Banks
from sco_quiz.domain.attempt import Attempt, LearnerId
from sco_quiz.domain.drawing import Pool
from sco_quiz.domain.evidence import Paragraphs
from sco_quiz.domain.fact import Fact, FactId, Pack, PackId, PackWords, TopicId
from sco_quiz.domain.question import Question, QuestionId

_NAMED = 3  # titles in the place of one


@dataclass(frozen=True, slots=True)
class SpokenBanks:
    """A bank whose packs have translated titles. `words` gives those of a pack now, None where there are none."""

    banks: Banks
    words: Callable[[PackId], PackWords | None]

    def packs(self) -> tuple[Pack, ...]:
        return tuple(pack.in_words(words) if (words := self.words(pack.id)) else pack for pack in self.banks.packs())

    def facts(self, *packs: PackId) -> tuple[Fact, ...]:
        return self.banks.facts(*packs)

    def text(self, pack: PackId) -> Paragraphs | None:
        return self.banks.text(pack)

    def topic_titles(self, pack: PackId) -> Mapping[TopicId, str]:
        words = self.words(pack)
        spoken = {TopicId(topic): title for topic, title in words.topics.items()} if words else {}
        return {**self.banks.topic_titles(pack), **spoken}

    def count(self, *packs: PackId) -> int:
        return self.banks.count(*packs)

    def pool(self, pack: PackId, learner: LearnerId, facts: Collection[FactId] | None = None) -> Pool:
        return self.banks.pool(pack, learner, facts)

    def questions(self, ids: Iterable[QuestionId]) -> tuple[Question, ...]:
        return self.banks.questions(ids)


def spoken_title(packs: Iterable[Pack], attempt: Attempt) -> str:
    """Return the present titles of an attempt's packs; the stored ones where one of them is gone."""
    mine = [pack.title for pack in in_order(packs) if pack.id in attempt.packs]
    return joined_titles(mine) if len(mine) == len(attempt.packs) else attempt.title


def joined_titles(titles: Sequence[str]) -> str:
    """Return the titles as one, which names three of them at most."""
    more = len(titles) - _NAMED
    return " + ".join((*titles[:_NAMED], *([str(more)] if more > 0 else [])))
