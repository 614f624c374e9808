"""The questions, and the copy of the article they are held against."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.drawing import Pool
from sco_quiz.domain.fact import Fact, FactId, Pack, PackId
from sco_quiz.domain.question import Question, QuestionId

if TYPE_CHECKING:  # not needed by home
    from sco_quiz.domain.evidence import Examination, Paragraphs


class Banks(Protocol):
    """The questions in the store."""

    def packs(self) -> tuple[Pack, ...]: ...

    def facts(self, pack: PackId) -> tuple[Fact, ...]: ...

    def count(self, pack: PackId) -> int:
        """Of its questions."""

    def pool(self, pack: PackId, learner: LearnerId, facts: Collection[FactId] | None = None) -> Pool:
        """All questions of the pack, or every one on any of these facts, for a draw.

        A fact counts as seen as often as this learner met it in ended attempts.
        """

    def questions(self, ids: Iterable[QuestionId]) -> tuple[Question, ...]:
        """In the order asked for; those that are not in the bank are left out."""


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """A learner's copy of an article. `content_hash` is that of the pack it was last held against."""

    paragraphs: "Paragraphs"
    content_hash: str


class Copies(Protocol):
    """At most one copy of the article of each pack."""

    def copy(self, pack: PackId) -> OwnCopy | None: ...

    def keep(self, pack: PackId, copy: OwnCopy, stale: Sequence[FactId]) -> None:
        """In the place of an earlier one, with the facts it does not bear out, all or nothing."""

    def drop(self, pack: PackId) -> None: ...

    def stale(self, pack: PackId) -> tuple[QuestionId, ...]:
        """Every question on a fact that the copy does not bear out, by topic and kind."""


class Examiner(Protocol):
    """Holds a copy of an article against the fingerprints of a pack."""

    def read(self, file: Path) -> "Paragraphs":
        """Raises QuizError where the file is no text that could be an article."""

    def examine(self, pack: PackId, paragraphs: "Paragraphs", facts: Sequence[Fact]) -> "Examination": ...
