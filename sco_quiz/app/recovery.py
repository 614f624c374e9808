"""When the store is damaged: what is wrong, what there is instead, what each way out costs, and the ways out."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sco_quiz.app.ports import Amount, Findings, Rescue, Rescued, Spare


class Way(StrEnum):
    RESTORE_AND_SALVAGE = "restore_and_salvage"
    RESTORE = "restore"
    SALVAGE_ONLY = "salvage_only"
    START_FRESH = "start_fresh"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A way out; `says` what it does and what it costs. `loses` is what is there, and would not be shown."""

    way: Way
    says: str
    loses: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What the page shows. Texts are whole sentences; where something lies is said in words, and a path is apart.

    `detail` is for those who want to know more; `offers` has the way that loses least first, which is the advice.
    """

    what: str
    found: str
    place: str
    detail: str
    file: Path
    is_there: bool
    readable: Amount
    broken: int
    backups: tuple[Spare, ...]
    offers: tuple[Offer, ...]

    @property
    def folder(self) -> Path:
        return self.file.parent

    @property
    def backup(self) -> Spare | None:
        """The newest sound one."""
        return self.backups[0] if self.backups else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """`says` what came of it; `kept` is where the damaged file lies now."""

    says: str
    holds: Amount
    kept: Path | None


class Recovery:
    """Everything here may take seconds and is fit for another thread, while the store is not open in this process.

    What could not be done raises QuizError with a sentence; the damaged file is then where it was, as it was.
    """

    def __init__(self, rescue: Rescue) -> None:
        self._rescue = rescue

    def examine(self) -> Damage:
        """Reads all that can be read. Changes nothing, and may be asked again after a failure."""
        found = self._rescue.examine()
        return Damage(
            what=_what(found),
            found=_found(found),
            place=_place(found),
            detail=found.detail,
            file=found.file,
            is_there=found.is_there,
            readable=found.readable,
            broken=found.broken,
            backups=found.backups,
            offers=tuple(_offers(found)),
        )

    def restore(self, backup: str) -> Recovered:
        """By the backup's name."""
        return _recovered(self._rescue.put_back(backup, merge=False))

    def restore_and_salvage(self, backup: str) -> Recovered:
        return _recovered(self._rescue.put_back(backup, merge=True))

    def salvage_only(self) -> Recovered:
        return _recovered(self._rescue.rebuild())

    def start_fresh(self) -> Recovered:
        return _recovered(self._rescue.begin_anew())

    def save_copy(self, file: Path) -> None:
        """The damaged file, with a journal beside it where it has one. Never in the place of another file."""
        self._rescue.copy_to(file)


def in_words(amount: Amount) -> str:
    return f"{_counted(amount.attempts, 'quiz', 'quizzes')} with {_counted(amount.answers, 'answer', 'answers')}"


def _counted(number: int, one: str, more: str) -> str:
    return f"{number:,} {one if number == 1 else more}"


def _what(found: Findings) -> str:
    if found.is_there:
        return "The file with your answers is damaged and cannot be opened. Nothing was changed in it."
    return "The file with your answers is gone, but copies of it are there. Nothing was changed."


def _found(found: Findings) -> str:
    if not found.readable.attempts:
        whole = "No quiz in it can be read any more."
    else:
        whole = f"{in_words(found.readable)} can still be read, and each was checked from its first entry to its last."
    if not found.broken:
        return whole
    return f"{whole} Of {_counted(found.broken, 'other quiz', 'other quizzes')} only parts are left."


def _place(found: Findings) -> str:
    if not found.is_there:
        return "Backups lie in the folder “backups” inside your data folder."
    return (
        "The damaged file lies in your data folder. Whatever you choose, it is kept: "
        "it moves to the folder “backups” there, under a name with the date."
    )


def _offers(found: Findings) -> Iterator[Offer]:
    """The one that loses least comes first; of two that lose the same, the one that needs less."""
    best = found.backups[0] if found.backups else None
    offers = []
    if best is not None:
        if best.lacks.attempts:
            offers.append(_whole_offer(best))
        offers.append(_backup_offer(best))
    if found.readable.attempts:
        offers.append(_salvage_offer(best))
    yield from offers
    yield Offer(
        way=Way.START_FRESH,
        says="Starts with no quizzes and no results. Nothing that was saved before will be shown.",
        loses=_sum(found.readable, best.alone if best else Amount()),
    )


def _whole_offer(best: Spare) -> Offer:
    return Offer(
        way=Way.RESTORE_AND_SALVAGE,
        says=f"Puts the newest backup back ({in_words(best.holds)}) and adds what it lacks: {in_words(best.lacks)}.",
        loses=Amount(),
    )


def _backup_offer(best: Spare) -> Offer:
    says = f"Puts the newest backup back: {in_words(best.holds)}."
    if best.lacks.attempts:
        says += f" It lacks {in_words(best.lacks)} that can still be read; they will not be shown."
    else:
        says += " It has everything that can still be read."
    return Offer(way=Way.RESTORE, says=says, loses=best.lacks)


def _salvage_offer(best: Spare | None) -> Offer:
    says = "Makes a new file of what can still be read, and of nothing else."
    loses = best.alone if best else Amount()
    if loses.attempts:
        says += f" {in_words(loses)} that only the backup has will not be shown."
    return Offer(way=Way.SALVAGE_ONLY, says=says, loses=loses)


def _sum(one: Amount, other: Amount) -> Amount:
    return Amount(attempts=one.attempts + other.attempts, answers=one.answers + other.answers)


def _recovered(rescued: Rescued) -> Recovered:
    says = f"Your file now holds {in_words(rescued.holds)}."
    if not rescued.holds.attempts:
        says = "You have a new file without quizzes."
    if rescued.kept is not None:
        says += " The damaged file is kept in the folder “backups” inside your data folder."
    return Recovered(says=says, holds=rescued.holds, kept=rescued.kept)
