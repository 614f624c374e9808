"""What every maker of questions needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sco_quiz.authoring.distractors.citations import cited
from sco_quiz.authoring.distractors.familiarity import Familiarity
from sco_quiz.authoring.distractors.glossary import Glossary
from sco_quiz.authoring.distractors.selection import Wanted, chance
from sco_quiz.authoring.pack.records import DistractorRecord, FactRecord, PackRecord
from sco_quiz.domain.question import Option, Question


class UnaskableError(Exception):
    """No good question can be made this way; the message says why."""


@dataclass(frozen=True, slots=True)
class AuthoringContext:
    """The pack's records and glossary; `facts` are by their id in the pack."""

    pack: PackRecord
    glossary: Glossary
    familiar: Familiarity
    facts: Mapping[str, FactRecord]

    def wanted(
        self,
        fact: FactRecord,
        question: Question,
        keys: tuple[str, ...],
        *,
        own: tuple[DistractorRecord, ...] = (),
        count: int = 0,
        draw: bool = True,
        group: str = "",
    ) -> Wanted:
        """Return what to look for beside these keys. The pack's seed and the question's id make the choice its own."""
        return Wanted(
            fact=fact,
            keys=keys,
            own=own,
            count=count,
            draw=draw,
            group=group,
            salt=f"{self.pack.seed}/{question.id}",
            published=self.pack.published,
            stem=question.stem,
            familiar=self.familiar,
        )

    def refuse_untrue(self, keys: Sequence[str], fact: FactRecord) -> None:
        """Raise UnaskableError for a key that is no value of the fact and not marked as true of it."""
        for key in keys:
            if not self.glossary.is_true(key, fact):
                raise UnaskableError(f"the key '{key}' is neither among the fact's 'values' nor in its 'truth'.")


def key_option(text: str, fact: FactRecord) -> Option:
    return Option(text=text, key=True, reason=cited(fact.statement, fact.paragraph))


def mixed(options: Sequence[Option], question: Question) -> tuple[Option, ...]:
    """Return the options in an order that depends only on the question's id and their texts."""
    return tuple(sorted(options, key=lambda option: chance(question.id, option.text)))
