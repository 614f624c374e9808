"""The questions of the bank, and the own copy of the article."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.drawing import Pool
from sco_quiz.domain.fact import Fact, FactId, Pack, PackId, TopicId
from sco_quiz.domain.question import Question, QuestionId

if TYPE_CHECKING:  # not needed by home
    from sco_quiz.domain.evidence import Examination, Paragraphs


class Banks(Protocol):
    """The stored questions."""

    def packs(self) -> tuple[Pack, ...]: ...

    def facts(self, *packs: PackId) -> tuple[Fact, ...]:
        """Return the facts of the packs in this order, those of each in its own."""

    def text(self, pack: PackId) -> "Paragraphs | None":
        """Return the article by paragraph, as facts name them, where the pack carries it."""

    def topic_titles(self, pack: PackId) -> Mapping[TopicId, str]:
        """Return how the pack's topics are called, also where it is not there any more, or never was."""

    def count(self, *packs: PackId) -> int:
        """Return the number of the packs' questions."""

    def pool(self, pack: PackId, learner: LearnerId, facts: Collection[FactId] | None = None) -> Pool:
        """Return all questions of the pack, or those on any of these facts, for a draw.

        A fact counts as seen as often as this learner met it in ended attempts.
        """

    def questions(self, ids: Iterable[QuestionId]) -> tuple[Question, ...]:
        """Return these questions in this order, without those that are not stored."""


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """A learner's copy of an article. `content_hash` is that of the pack it was last compared with."""

    paragraphs: "Paragraphs"
    content_hash: str


class Copies(Protocol):
    """Own copies, at most one for each pack."""

    def copy(self, pack: PackId) -> OwnCopy | None: ...

    def compared(self) -> Mapping[PackId, str]:
        """Return the packs that have a copy, each with the content hash of the pack it was last compared with."""

    def keep(self, pack: PackId, copy: OwnCopy, stale: Sequence[FactId]) -> None:
        """Store the copy in the place of an earlier one, with the facts that it does not state.
        Raises NotSavedError.
        """

    def drop(self, pack: PackId) -> None: ...

    def stale(self, pack: PackId) -> tuple[QuestionId, ...]:
        """Return every question on a fact that the copy does not state, by topic and kind."""


class Examiner(Protocol):
    """Compare a copy of an article with the fingerprints of a pack."""

    def read(self, file: Path) -> "Paragraphs":
        """Return the paragraphs of the file. Raises QuizError where it is no text that could be an article."""

    def examine(self, pack: PackId, paragraphs: "Paragraphs", facts: Sequence[Fact]) -> "Examination": ...
