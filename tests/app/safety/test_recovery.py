"""What is found of a damaged store, and which way out is advised."""
# ruff: noqa: ARG002 - a port's methods have their parameters whether a fake needs them or not

from dataclasses import replace
from pathlib import Path

import pytest

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.app.ports.safety import Amount, BackupOption, Findings, Older, Rescued
from sco_quiz.app.safety.recovery import Damage, Recovery, Way
from tests.factories import NOON

FILE = Path("/data/sco-quiz.sqlite3")
SOME, MORE, NONE = Amount(attempts=3, answers=30), Amount(attempts=1, answers=1), Amount()
OLDER = Older(holds=SOME, seen=5, at=NOON)
BACKUP = BackupOption(name="20250908T120000Z", at=NOON, holds=SOME, lacks=MORE, alone=NONE)
FOUND = Findings(file=FILE, is_there=True, detail="a page", readable=Amount(attempts=4, answers=31), broken=0, backups=(BACKUP,))  # fmt: skip # noqa: E501


class FakeRescue:
    """`log` has what was asked for."""

    def __init__(self, found: Findings = FOUND) -> None:
        self.found = found
        self.log: list[tuple[object, ...]] = []
        self.rescued = Rescued(holds=SOME, kept=FILE.parent / "backups" / "old")

    def examine(self, watch: ProgressCallback) -> Findings:
        return self.found

    def put_back(self, backup: str, watch: ProgressCallback, *, merge: bool) -> Rescued:
        self.log.append(("put back", backup, merge))
        return self.rescued

    def rebuild(self, watch: ProgressCallback) -> Rescued:
        self.log.append(("rebuild",))
        return self.rescued

    def begin_anew(self, watch: ProgressCallback) -> Rescued:
        self.log.append(("begin anew",))
        return replace(self.rescued, holds=NONE)

    def go_on(self, watch: ProgressCallback) -> Rescued:
        self.log.append(("go on",))
        return self.rescued

    def copy_to(self, file: Path, watch: ProgressCallback) -> None:
        self.log.append(("copy", file))


def damage(**changes: object) -> Damage:
    return Recovery(FakeRescue(replace(FOUND, **changes))).examine()  # type: ignore[arg-type] # of Findings


def ways(of: Damage) -> list[Way]:
    return [offer.way for offer in of.offers]


def test_the_way_that_loses_least_comes_first() -> None:
    all_four = [Way.RESTORE_AND_SALVAGE, Way.RESTORE, Way.SALVAGE_ONLY, Way.START_FRESH]
    assert ways(damage()) == all_four
    assert [offer.loses for offer in damage().offers] == [NONE, MORE, NONE, FOUND.readable]


def test_a_backup_that_has_everything_is_put_back_alone() -> None:
    whole = damage(backups=(replace(BACKUP, lacks=NONE),))
    assert ways(whole)[0] is Way.RESTORE


def test_without_a_backup_what_can_be_read_is_kept() -> None:
    assert ways(damage(backups=())) == [Way.SALVAGE_ONLY, Way.START_FRESH]


def test_with_nothing_at_all_there_is_a_new_start() -> None:
    nothing = damage(backups=(), readable=NONE)
    assert ways(nothing) == [Way.START_FRESH]


def test_a_new_start_loses_what_can_be_read_and_what_only_the_backup_has() -> None:
    found = damage(backups=(replace(BACKUP, alone=Amount(attempts=2, answers=9)),))
    assert found.offers[-1].loses == Amount(attempts=6, answers=40)


def test_the_file_and_the_newest_backup_are_named() -> None:
    found = damage()
    assert (found.folder, found.file, found.backup) == (FILE.parent, FILE, BACKUP)


@pytest.mark.parametrize("is_merged", [False, True])
def test_a_backup_is_put_back_with_or_without_what_it_lacks(*, is_merged: bool) -> None:
    rescue = FakeRescue()
    recovery = Recovery(rescue)
    done = (recovery.restore_and_salvage if is_merged else recovery.restore)(BACKUP.name)
    assert rescue.log == [("put back", BACKUP.name, is_merged)]
    assert (done.holds, done.kept) == (SOME, rescue.rescued.kept)


def test_the_other_ways_do_what_they_say() -> None:
    rescue = FakeRescue()
    recovery = Recovery(rescue)
    recovery.salvage_only()
    recovery.go_on()
    assert recovery.start_fresh().holds == NONE
    recovery.save_copy(FILE)
    assert rescue.log == [("rebuild",), ("go on",), ("begin anew",), ("copy", FILE)]


def test_an_older_copy_is_brought_up_to_what_there_is_or_gone_on_with() -> None:
    newer = replace(BACKUP, holds=Amount(attempts=5, answers=50), lacks=NONE, alone=Amount(attempts=2, answers=20))
    found = damage(older=OLDER, readable=SOME, backups=(newer,))
    assert [(offer.way, offer.loses) for offer in found.offers] == [
        (Way.RESTORE_AND_SALVAGE, NONE),
        (Way.GO_ON, Amount(attempts=2, answers=20)),
    ]


def test_without_a_newer_backup_what_was_noted_beside_an_older_copy_is_brought_in() -> None:
    assert ways(damage(older=OLDER, backups=())) == [Way.SALVAGE_ONLY, Way.GO_ON]


def test_where_nothing_newer_is_there_one_can_only_go_on_with_an_older_copy() -> None:
    assert ways(damage(older=OLDER, readable=SOME, backups=())) == [Way.GO_ON]
