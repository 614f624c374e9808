"""What is said of a damaged store, and which way out is advised."""

from dataclasses import replace
from pathlib import Path

import pytest

from sco_quiz.app.ports import Amount, Findings, Rescued, Spare
from sco_quiz.app.recovery import Damage, Recovery, Way
from tests.factories import NOON

FILE = Path("/data/sco-quiz.sqlite3")
SOME, MORE, NONE = Amount(attempts=3, answers=30), Amount(attempts=1, answers=1), Amount()
BACKUP = Spare(name="20250908T120000Z", at=NOON, holds=SOME, lacks=MORE, alone=NONE)
FOUND = Findings(file=FILE, is_there=True, detail="a page", readable=Amount(attempts=4, answers=31), broken=0, backups=(BACKUP,))  # fmt: skip # noqa: E501


class FakeRescue:
    """`log` has what was asked for."""

    def __init__(self, found: Findings = FOUND) -> None:
        self.found = found
        self.log: list[tuple[object, ...]] = []
        self.rescued = Rescued(holds=SOME, kept=FILE.parent / "backups" / "old")

    def examine(self) -> Findings:
        return self.found

    def put_back(self, backup: str, *, merge: bool) -> Rescued:
        self.log.append(("put back", backup, merge))
        return self.rescued

    def rebuild(self) -> Rescued:
        self.log.append(("rebuild",))
        return self.rescued

    def begin_anew(self) -> Rescued:
        self.log.append(("begin anew",))
        return replace(self.rescued, holds=NONE)

    def copy_to(self, file: Path) -> None:
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
    assert "has everything" in whole.offers[0].says


def test_without_a_backup_what_can_be_read_is_kept() -> None:
    assert ways(damage(backups=())) == [Way.SALVAGE_ONLY, Way.START_FRESH]


def test_with_nothing_at_all_there_is_a_new_start() -> None:
    nothing = damage(backups=(), readable=NONE)
    assert ways(nothing) == [Way.START_FRESH]
    assert "No quiz in it can be read" in nothing.found


def test_every_cost_is_said_in_numbers() -> None:
    found = damage(backups=(replace(BACKUP, alone=Amount(attempts=2, answers=9)),), broken=1)
    said = {offer.way: offer.says for offer in found.offers}
    assert "3 quizzes with 30 answers" in said[Way.RESTORE_AND_SALVAGE]
    assert "It lacks 1 quiz with 1 answer that" in said[Way.RESTORE]
    assert "2 quizzes with 9 answers that only the backup has" in said[Way.SALVAGE_ONLY]
    assert "4 quizzes with 31 answers can still be read" in found.found
    assert "Of 1 other quiz only parts are left" in found.found
    assert found.offers[-1].loses == Amount(attempts=6, answers=40)


def test_where_things_lie_is_said_without_a_path() -> None:
    for found in (damage(), damage(is_there=False)):
        texts = (found.what, found.found, found.place, *(offer.says for offer in found.offers))
        assert not any(part in text for text in texts for part in ("/", "sqlite"))
        assert found.folder == FILE.parent
        assert (found.file, found.backup) == (FILE, BACKUP)


def test_a_file_that_is_gone_is_not_called_damaged() -> None:
    assert "gone" in damage(is_there=False).what
    assert "damaged" not in damage(is_there=False).place


@pytest.mark.parametrize("is_merged", [False, True])
def test_a_backup_is_put_back_with_or_without_what_it_lacks(*, is_merged: bool) -> None:
    rescue = FakeRescue()
    recovery = Recovery(rescue)
    done = (recovery.restore_and_salvage if is_merged else recovery.restore)(BACKUP.name)
    assert rescue.log == [("put back", BACKUP.name, is_merged)]
    assert done.says.startswith("Your file now holds 3 quizzes with 30 answers.")
    assert "is kept" in done.says
    assert done.kept == rescue.rescued.kept


def test_the_other_ways_do_what_they_say() -> None:
    rescue = FakeRescue()
    recovery = Recovery(rescue)
    recovery.salvage_only()
    assert recovery.start_fresh().says.startswith("You have a new file without quizzes.")
    recovery.save_copy(FILE)
    assert rescue.log == [("rebuild",), ("begin anew",), ("copy", FILE)]


def test_nothing_is_said_of_a_kept_file_where_there_was_none() -> None:
    rescue = FakeRescue()
    rescue.rescued = Rescued(holds=SOME, kept=None)
    assert Recovery(rescue).salvage_only().says == "Your file now holds 3 quizzes with 30 answers."
