"""Which packs a screen speaks of: the one that a learner has chosen, or all that are there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.learners import KeptPreferences
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import SEVERAL, Pack, PackId, TopicKey, is_added

FIRST = PackId("sco-summit-2025")
"""The article that the program is named for: it stands before the other packs, and is asked until another is chosen."""

_CHOICE = "pack"  # the preference


class NoSuchPackError(QuizError):
    """A pack that is not there, or is there no longer."""


class NoQuestionsError(QuizError):
    """Nothing in the bank fits what was asked for."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The packs that a screen speaks of: `pack` alone, or where that is None all of `every`, in their order."""

    every: tuple[Pack, ...]
    pack: Pack | None

    @property
    def packs(self) -> tuple[Pack, ...]:
        return self.every if self.pack is None else (self.pack,)

    @property
    def id(self) -> PackId:
        return SEVERAL if self.pack is None else self.pack.id

    @property
    def ids(self) -> tuple[PackId, ...]:
        return tuple(pack.id for pack in self.packs)

    @property
    def chosen_first(self) -> tuple[Pack, ...]:
        return (*self.packs, *(pack for pack in self.every if pack not in self.packs))

    @property
    def of_quizzes(self) -> PackId | None:
        """Return the pack whose quizzes are meant; None where all are, also those at packs that were removed."""
        return self.pack.id if self.pack is not None and len(self.every) > 1 else None

    @property
    def topics(self) -> Mapping[TopicKey, str]:
        """Return the topics with their titles, in the order of the packs."""
        return topic_titles(self.packs)


class Packs:
    """The packs of the library, and the choice of each learner among them, which is kept as a preference."""

    def __init__(self, banks: Banks, kept: KeptPreferences) -> None:
        self._banks = banks
        self._kept = kept

    def every(self) -> tuple[Pack, ...]:
        """Return the packs in their order. Raises NoQuestionsError where the store holds none."""
        packs = in_order(self._banks.packs())
        if not packs:
            raise NoQuestionsError(
                "There are no questions in the store. Your answers are kept; install SCO Quiz again."
            )
        return packs

    def scope(self, learner: LearnerId) -> Scope:
        """Return what the learner has chosen; the first pack where that is no longer there.

        Raises NoQuestionsError where the store holds no pack.
        """
        every, chosen = self.every(), self._kept.preferences(learner).get(_CHOICE)
        if chosen == SEVERAL and len(every) > 1:
            return Scope(every, None)
        return Scope(every, next((pack for pack in every if pack.id == chosen), every[0]))

    def scope_of(self, pack: PackId) -> Scope:
        """Return one pack, or all of them for SEVERAL. Raises NoSuchPackError where it is not there any more."""
        every = self.every()
        if pack == SEVERAL:
            return Scope(every, every[0] if len(every) == 1 else None)
        found = next((each for each in every if each.id == pack), None)
        if found is None:
            raise NoSuchPackError(
                "The questions of this pack are no longer in the library. Your answers are kept; "
                "put the pack back, or choose another one."
            )
        return Scope(every, found)

    def choose(self, learner: LearnerId, pack: PackId) -> None:
        """Let every page speak of this pack from now on, of all packs for SEVERAL. Raises NotSavedError."""
        self._kept.prefer(learner, _CHOICE, pack)


def topic_titles(packs: Iterable[Pack]) -> dict[TopicKey, str]:
    """Return the titles of all topics; those of several packs name theirs."""
    several = tuple(packs)
    form = "{topic}" if len(several) == 1 else "{topic} · {pack}"
    return {
        pack.key(topic.id): form.format(topic=topic.title, pack=pack.title) for pack in several for topic in pack.topics
    }


def named(packs: Iterable[Pack], wanted: str) -> Pack:
    """Return the pack of this id. Raises NoSuchPackError, which lists those that there are."""
    every = {pack.id: pack for pack in in_order(packs)}
    return every[known(every, wanted)]


def known(every: Iterable[PackId], wanted: str) -> PackId:
    """Return the id if it is one of these. Raises NoSuchPackError, which lists them."""
    ids = tuple(every)
    if wanted not in ids:
        text = "There is no pack {pack}. Nothing was changed. The packs: {packs}."
        raise NoSuchPackError(text, pack=wanted, packs=", ".join(ids))
    return PackId(wanted)


def in_order(packs: Iterable[Pack]) -> tuple[Pack, ...]:
    """Return the packs of the program, then those that were added."""
    return tuple(sorted(packs, key=lambda pack: (is_added(pack.id), pack.id != FIRST, pack.id)))
