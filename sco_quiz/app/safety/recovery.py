"""When the store is damaged, or an older copy lies in its place: what there is, what each way out costs, the ways."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.app.ports.safety import Amount, BackupOption, Findings, Older, Rescue, Rescued


class Way(StrEnum):
    RESTORE_AND_SALVAGE = "restore_and_salvage"
    RESTORE = "restore"
    SALVAGE_ONLY = "salvage_only"
    START_FRESH = "start_fresh"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A way out. `loses` is what is there, and would not be shown."""

    way: Way
    loses: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What the page shows.

    `detail` is for those who want to know more; `offers` has the way that loses least first, which is the advice.
    """

    detail: str
    file: Path
    is_there: bool
    readable: Amount
    broken: int
    backups: tuple[BackupOption, ...]
    offers: tuple[Offer, ...]
    older: Older | None = None

    @property
    def folder(self) -> Path:
        return self.file.parent

    @property
    def backup(self) -> BackupOption | None:
        """The newest sound one."""
        return self.backups[0] if self.backups else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What the file holds now; `kept` is where the damaged one lies."""

    holds: Amount
    kept: Path | None


class Recovery:
    """Everything here may take seconds and is fit for another thread, while the store is not open in this process.

    What could not be done raises QuizError with a sentence; the damaged file is then where it was, as it was.
    """

    def __init__(self, rescue: Rescue) -> None:
        self._rescue = rescue

    def examine(self, watch: ProgressCallback = unwatched) -> Damage:
        """Reads all that can be read. Changes nothing, and may be asked again after a failure."""
        found = self._rescue.examine(watch)
        return Damage(
            detail=found.detail,
            file=found.file,
            is_there=found.is_there,
            readable=found.readable,
            broken=found.broken,
            backups=found.backups,
            offers=tuple(_offers(found) if found.older is None else _offers_for_older(found, found.older)),
            older=found.older,
        )

    def restore(self, backup: str, watch: ProgressCallback = unwatched) -> Recovered:
        """By the backup's name."""
        return _recovered(self._rescue.put_back(backup, watch, merge=False))

    def restore_and_salvage(self, backup: str, watch: ProgressCallback = unwatched) -> Recovered:
        return _recovered(self._rescue.put_back(backup, watch, merge=True))

    def salvage_only(self, watch: ProgressCallback = unwatched) -> Recovered:
        return _recovered(self._rescue.rebuild(watch))

    def start_fresh(self, watch: ProgressCallback = unwatched) -> Recovered:
        return _recovered(self._rescue.begin_anew(watch))

    def go_on(self, watch: ProgressCallback = unwatched) -> Recovered:
        """With an older copy: nothing takes its place, and what is newer stays where it is."""
        return _recovered(self._rescue.go_on(watch))

    def save_copy(self, file: Path, watch: ProgressCallback = unwatched) -> None:
        """The damaged file, with a journal beside it where it has one. Never in the place of another file."""
        self._rescue.copy_to(file, watch)


def _offers(found: Findings) -> Iterator[Offer]:
    """The one that loses least comes first; of two that lose the same, the one that needs less."""
    best = found.backups[0] if found.backups else None
    if best is not None:
        if best.lacks.attempts:
            yield Offer(way=Way.RESTORE_AND_SALVAGE, loses=Amount())
        yield Offer(way=Way.RESTORE, loses=best.lacks)
    alone = best.alone if best else Amount()
    if found.readable.attempts:
        yield Offer(way=Way.SALVAGE_ONLY, loses=alone)
    yield Offer(way=Way.START_FRESH, loses=_sum(found.readable, alone))


def _offers_for_older(found: Findings, older: Older) -> Iterator[Offer]:
    """To have everything is the advice. Nothing is damaged, so there is no reason to begin anew."""
    if found.backups:
        yield Offer(way=Way.RESTORE_AND_SALVAGE, loses=Amount())
    elif found.readable.attempts > older.holds.attempts:
        yield Offer(way=Way.SALVAGE_ONLY, loses=Amount())
    alone = found.backups[0].alone if found.backups else Amount()
    elsewhere = _sum(found.readable, alone)
    loses = Amount(
        attempts=max(0, elsewhere.attempts - older.holds.attempts),
        answers=max(0, elsewhere.answers - older.holds.answers),
    )
    yield Offer(way=Way.GO_ON, loses=loses)


def _sum(one: Amount, other: Amount) -> Amount:
    return Amount(attempts=one.attempts + other.attempts, answers=one.answers + other.answers)


def _recovered(rescued: Rescued) -> Recovered:
    return Recovered(holds=rescued.holds, kept=rescued.kept)
