"""What is found of a damaged store, and which way out is advised."""
# ruff: noqa: ARG002 - a port's methods have their parameters whether a fake needs them or not

from dataclasses import replace
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.app.ports.safety import Amount, BackupOption, Damage, Older, Recovered
from sco_quiz.app.safety.recovery import Way, offers
from tests.factories import NOON

FILE = Path("/data/sco-quiz.sqlite3")
SOME, MORE, NONE = Amount(attempts=3, answers=30), Amount(attempts=1, answers=1), Amount()
OLDER = Older(holds=SOME, seen=5, at=NOON)
BACKUP = BackupOption(name="20250908T120000Z", at=NOON, holds=SOME, lacks=MORE, alone=NONE)
FOUND = Damage(file=FILE, is_there=True, detail="a page", readable=Amount(attempts=4, answers=31), broken=0, backups=(BACKUP,))  # fmt: skip # noqa: E501


class FakeRecovery:
    """`log` has what was asked for."""

    def __init__(self, found: Damage = FOUND) -> None:
        self.found = found
        self.log: list[tuple[object, ...]] = []
        self.rescued = Recovered(holds=SOME, kept=FILE.parent / "backups" / "old")

    def examine(self, watch: ProgressCallback = unwatched) -> Damage:
        return self.found

    def put_back(self, backup: str, watch: ProgressCallback = unwatched, *, merge: bool) -> Recovered:
        self.log.append(("put back", backup, merge))
        return self.rescued

    def rebuild(self, watch: ProgressCallback = unwatched) -> Recovered:
        self.log.append(("rebuild",))
        return self.rescued

    def begin_anew(self, watch: ProgressCallback = unwatched) -> Recovered:
        self.log.append(("begin anew",))
        return replace(self.rescued, holds=NONE)

    def go_on(self, watch: ProgressCallback = unwatched) -> Recovered:
        self.log.append(("go on",))
        return self.rescued

    def copy_to(self, file: Path, watch: ProgressCallback = unwatched) -> None:
        self.log.append(("copy", file))


def damage(**changes: object) -> Damage:
    return FakeRecovery(replace(FOUND, **changes)).examine()  # type: ignore[arg-type] # of Damage


def ways(of: Damage) -> list[Way]:
    return [offer.way for offer in offers(of)]


def test_the_way_that_loses_least_comes_first() -> None:
    all_four = [Way.RESTORE_AND_SALVAGE, Way.RESTORE, Way.SALVAGE_ONLY, Way.START_FRESH]
    assert ways(damage()) == all_four
    assert [offer.loses for offer in offers(damage())] == [NONE, MORE, NONE, FOUND.readable]


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
    assert offers(found)[-1].loses == Amount(attempts=6, answers=40)


def test_the_file_and_the_newest_backup_are_named() -> None:
    found = damage()
    assert (found.folder, found.file, found.backup) == (FILE.parent, FILE, BACKUP)


def test_an_older_copy_is_brought_up_to_what_there_is_or_gone_on_with() -> None:
    newer = replace(BACKUP, holds=Amount(attempts=5, answers=50), lacks=NONE, alone=Amount(attempts=2, answers=20))
    found = damage(older=OLDER, readable=SOME, backups=(newer,))
    assert [(offer.way, offer.loses) for offer in offers(found)] == [
        (Way.RESTORE_AND_SALVAGE, NONE),
        (Way.GO_ON, Amount(attempts=2, answers=20)),
    ]


def test_without_a_newer_backup_what_was_noted_beside_an_older_copy_is_brought_in() -> None:
    assert ways(damage(older=OLDER, backups=())) == [Way.SALVAGE_ONLY, Way.GO_ON]


def test_where_nothing_newer_is_there_one_can_only_go_on_with_an_older_copy() -> None:
    assert ways(damage(older=OLDER, readable=SOME, backups=())) == [Way.GO_ON]
