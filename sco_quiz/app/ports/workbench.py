"""What makes questions of an article; `authoring` has it."""

from collections.abc import Sequence
from typing import Protocol

from sco_quiz.app.desk.article import Article
from sco_quiz.app.desk.candidate import Candidate
from sco_quiz.app.desk.practice_item import PracticeItem
from sco_quiz.app.jobs import ProgressCallback, unwatched


class Workbench(Protocol):
    """It needs no store, so that it can be a job of the third kind. The same article gives the same answers."""

    def candidates(self, article: Article, watch: ProgressCallback = unwatched) -> tuple[Candidate, ...]:
        """Return the values that may be worth asking about, in the order of the text."""
        ...

    def practice_items(
        self, article: Article, candidates: Sequence[Candidate], watch: ProgressCallback = unwatched
    ) -> tuple[PracticeItem, ...]:
        """Return instant questions in the order in which they are asked: the best first, at most one a sentence."""
        ...
