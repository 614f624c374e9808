"""The own copy of the article: attach it, compare it with the facts, show passages as evidence, remove it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sco_quiz.app.library.packs import first_pack
from sco_quiz.app.ports.bank import Banks, Copies, Examiner, OwnCopy
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.evidence import Examination, Paragraphs, Passage
from sco_quiz.domain.fact import FactId, Pack
from sco_quiz.domain.question import QuestionId


class NotACopyError(QuizError):
    """The text is not the article of the pack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """What came of attaching a copy: paragraphs in the order of the article, questions in that of the pack."""

    matching: tuple[str, ...]
    differing: tuple[str, ...]
    stale: tuple[QuestionId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceScreen:
    """`passage` is where the own copy states a fact. `is_stale`: the copy does not state it any more."""

    is_attached: bool
    is_stale: bool = False
    passage: Passage | None = None


class Evidence:
    """Use the own copy. `examiner` is called when there is something to examine, so that its module is loaded only
    then.
    """

    def __init__(self, banks: Banks, copies: Copies, examiner: Callable[[], Examiner]) -> None:
        self._banks = banks
        self._copies = copies
        self._examiner = examiner
        self._examined: tuple[OwnCopy, Examination] | None = None

    def attach(self, file: Path) -> Attached:
        """Store a copy in the place of an earlier one, and leave the facts that it does not state out of exams.

        Raises QuizError, with nothing changed, where the file is no copy of the article or could not be stored.
        """
        pack = first_pack(self._banks)
        copy = OwnCopy(self._examiner().read(file), pack.content_hash)
        examination = self._examine(pack, copy)
        if not examination.is_copy:
            raise NotACopyError(
                "{file} is not a copy of the article: none of its paragraphs is one of {article}. Nothing was changed.",
                file=file.name,
                article=pack.source,
            )
        self._copies.keep(pack.id, copy, examination.stale_facts)
        return Attached(
            matching=examination.matching, differing=examination.differing, stale=self._copies.stale(pack.id)
        )

    def detach(self) -> bool:
        """Remove the copy, so that exams ask every question again. Return False where there was none. Raises
        NotSavedError.
        """
        pack = first_pack(self._banks).id
        if self._copies.copy(pack) is None:
            return False
        self._copies.drop(pack)
        return True

    def evidence(self, fact: FactId) -> EvidenceScreen:
        pack = first_pack(self._banks)
        copy = self._copies.copy(pack.id)
        if copy is None:
            return EvidenceScreen(is_attached=False)
        examination = self._examine(pack, copy)
        return EvidenceScreen(
            is_attached=True, is_stale=fact in examination.stale_facts, passage=examination.passages.get(fact)
        )

    def paragraphs(self) -> Paragraphs | None:
        """Give the text of the own copy by paragraph, as facts name them; None where there is no copy."""
        copy = self._copies.copy(first_pack(self._banks).id)
        return None if copy is None else copy.paragraphs

    def keep_up(self) -> None:
        """Compare the copy with the facts again where the pack has changed since. Raises NotSavedError."""
        pack = first_pack(self._banks)
        copy = self._copies.copy(pack.id)
        if copy is not None and copy.content_hash != pack.content_hash:
            copy = OwnCopy(copy.paragraphs, pack.content_hash)
            self._copies.keep(pack.id, copy, self._examine(pack, copy).stale_facts)

    def _examine(self, pack: Pack, copy: OwnCopy) -> Examination:
        """Examine the copy. The last result is kept: a review asks for one fact after another."""
        if self._examined is None or self._examined[0] != copy:
            facts = self._banks.facts(pack.id)
            self._examined = (copy, self._examiner().examine(pack.id, copy.paragraphs, facts))
        return self._examined[1]
