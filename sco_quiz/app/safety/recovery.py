"""The ways out of a damaged store or an older copy, and what each of them costs."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sco_quiz.app.ports.safety import Amount, Damage, Older


class Way(StrEnum):
    RESTORE_AND_SALVAGE = "restore_and_salvage"
    RESTORE = "restore"
    SALVAGE_ONLY = "salvage_only"
    START_FRESH = "start_fresh"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A way out. `loses` is what is there now and would not be shown afterwards."""

    way: Way
    loses: Amount


def offers(damage: Damage) -> tuple[Offer, ...]:
    """Return the ways out. The first one loses least and is the advice."""
    return tuple(_offers(damage) if damage.older is None else _offers_for_older(damage, damage.older))


def _offers(found: Damage) -> Iterator[Offer]:
    """Yield the ways. Of two that lose the same, the one that needs less comes first."""
    best = found.backups[0] if found.backups else None
    if best is not None:
        if best.lacks.attempts:
            yield Offer(way=Way.RESTORE_AND_SALVAGE, loses=Amount())
        yield Offer(way=Way.RESTORE, loses=best.lacks)
    alone = best.alone if best else Amount()
    if found.readable.attempts:
        yield Offer(way=Way.SALVAGE_ONLY, loses=alone)
    yield Offer(way=Way.START_FRESH, loses=_sum(found.readable, alone))


def _offers_for_older(found: Damage, older: Older) -> Iterator[Offer]:
    """Yield the ways: to have everything is the advice. Nothing is damaged, so beginning anew is not offered."""
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
