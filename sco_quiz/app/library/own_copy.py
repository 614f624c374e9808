"""The article as evidence: the text that a pack carries, or else the learner's own copy.

A copy is attached, compared with the facts, and removed; a text that comes with its pack is simply there.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sco_quiz.app.library.packs import in_order, named
from sco_quiz.app.ports.bank import Banks, Copies, Examiner, OwnCopy
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.evidence import Examination, Paragraphs, Passage
from sco_quiz.domain.fact import FactId, Pack, PackId, pack_of
from sco_quiz.domain.question import QuestionId


class NotACopyError(QuizError):
    """The text is not the article of the pack."""


class CarriedTextError(QuizError):
    """The pack comes with its text, so a copy of it is not taken in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """What came of attaching a copy: paragraphs in the order of the article, questions in that of the pack."""

    pack: Pack
    matching: tuple[str, ...]
    differing: tuple[str, ...]
    stale: tuple[QuestionId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceScreen:
    """`passage` is where a fact is stated: in the text that the pack carries, or else in the own copy.

    `is_stale`: the copy does not state it any more.
    """

    is_attached: bool
    is_carried: bool = False
    is_stale: bool = False
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The article by paragraph, as facts name them: the text that the pack carries, or else the own copy."""

    paragraphs: Paragraphs
    is_carried: bool


def _without_article(pack: Pack) -> NotACopyError:
    return NotACopyError(
        "The questions of {title} are not about an article, so that there is no copy to attach. Nothing was changed.",
        title=pack.title,
    )


class Evidence:
    """Use the text of a pack or the own copy.

    `examiner` is called when there is something to examine, so that its module is loaded only then.
    """

    def __init__(self, banks: Banks, copies: Copies, examiner: Callable[[], Examiner]) -> None:
        self._banks = banks
        self._copies = copies
        self._examiner = examiner
        self._examined: tuple[PackId, OwnCopy, Examination] | None = None

    def attach(self, file: Path, among: Sequence[Pack] = ()) -> Attached:
        """Store a copy in the place of an earlier one, and leave the facts that it does not state out of exams.

        It may be a copy of the article of any of these packs, of which the first counts; without them, of any pack.
        Raises QuizError, with nothing changed, where the file is a copy of none or could not be stored.
        """
        paragraphs = self._examiner().read(file)
        pack, examination = self._recognised(file.name, paragraphs, among or in_order(self._banks.packs()))
        self._copies.keep(pack.id, OwnCopy(paragraphs, pack.content_hash), examination.stale_facts)
        return Attached(
            pack=pack,
            matching=examination.matching,
            differing=examination.differing,
            stale=self._copies.stale(pack.id),
        )

    def pack(self, wanted: str) -> Pack:
        """Return the pack of this id. Raises NoSuchPackError, which lists those that there are."""
        return named(self._banks.packs(), wanted)

    def attached(self) -> tuple[PackId, ...]:
        """Return the packs that have an own copy of their article."""
        return tuple(self._copies.compared())

    def detach(self, pack: PackId) -> bool:
        """Remove the copy, so that exams ask every question again. Return False where there was none. Raises
        NotSavedError.
        """
        if self._copies.copy(pack) is None:
            return False
        self._copies.drop(pack)
        return True

    def evidence(self, fact: FactId) -> EvidenceScreen:
        pack = next((pack for pack in self._banks.packs() if pack.id == pack_of(fact)), None)
        text = None if pack is None else self._banks.text(pack.id)
        if text is not None:
            return EvidenceScreen(is_attached=False, is_carried=True, passage=self._carried(fact, text))
        copy = None if pack is None else self._copies.copy(pack.id)
        if pack is None or copy is None:
            return EvidenceScreen(is_attached=False)
        examination = self._examine(pack, copy)
        return EvidenceScreen(
            is_attached=True, is_stale=fact in examination.stale_facts, passage=examination.passages.get(fact)
        )

    def text(self, pack: PackId) -> ArticleText | None:
        """Return the article; None where the pack does not carry it and there is no copy."""
        if (carried := self._banks.text(pack)) is not None:
            return ArticleText(carried, is_carried=True)
        copy = self._copies.copy(pack)
        return None if copy is None else ArticleText(copy.paragraphs, is_carried=False)

    def keep_up(self) -> None:
        """Compare each copy with the facts again where its pack has changed since. Raises NotSavedError.

        Where the pack now carries its text, that bears the facts out, whatever the copy says.
        """
        if not (compared := self._copies.compared()):
            return
        for pack in self._banks.packs():
            if compared.get(pack.id, pack.content_hash) == pack.content_hash:
                continue
            if (before := self._copies.copy(pack.id)) is not None:
                copy = OwnCopy(before.paragraphs, pack.content_hash)
                is_carried = self._banks.text(pack.id) is not None
                self._copies.keep(pack.id, copy, () if is_carried else self._examine(pack, copy).stale_facts)

    def _recognised(self, name: str, paragraphs: Paragraphs, packs: Sequence[Pack]) -> tuple[Pack, Examination]:
        """Return the first pack of whose article this is a copy. Raises the reason why it is not that of the first.

        Packs that carry their text need no copy, and are passed over.
        """
        without_text = [pack for pack in packs if self._banks.text(pack.id) is None]
        if packs and not without_text:
            raise CarriedTextError(
                "{title} comes with its text, so no copy of it is needed. Nothing was changed.", title=packs[0].title
            )
        refusals: list[QuizError] = []
        for pack in without_text:
            if pack.origin is None:
                refusals.append(_without_article(pack))
                continue
            try:
                examination = self._examine(pack, OwnCopy(paragraphs, pack.content_hash))
            except QuizError as error:  # the pack holds nothing to compare a copy with
                refusals.append(error)
                continue
            if examination.is_copy:
                return pack, examination
            refusals.append(
                NotACopyError(
                    "{file} is not a copy of the article: none of its paragraphs is one of {article}. "
                    "Nothing was changed.",
                    file=name,
                    article=pack.origin.source,
                )
            )
        raise refusals[0]

    def _carried(self, fact: FactId, text: Paragraphs) -> Passage | None:
        found = next((each for each in self._banks.facts(pack_of(fact)) if each.id == fact), None)
        if found is None or found.paragraph not in text:
            return None
        return Passage(found.paragraph, text[found.paragraph], found.span)

    def _examine(self, pack: Pack, copy: OwnCopy) -> Examination:
        """Examine the copy. The last result is kept: a review asks for one fact after another."""
        if self._examined is None or self._examined[:2] != (pack.id, copy):
            facts = self._banks.facts(pack.id)
            self._examined = (pack.id, copy, self._examiner().examine(pack.id, copy.paragraphs, facts))
        return self._examined[2]
