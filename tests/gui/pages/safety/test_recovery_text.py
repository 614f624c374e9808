"""What is said of a damaged store."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sco_quiz.app.learners.presentation import Language
from sco_quiz.app.ports.safety import Amount, BackupOption, Damage, Older, Recovered
from sco_quiz.app.safety.recovery import Offer, Way
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.pages.safety.recovery_text import RecoveryText
from sco_quiz.gui.text.languages import install_texts
from tests.factories import NOON

FILE = Path("/data/sco-quiz.sqlite3")
SOME, MORE, NONE = Amount(attempts=3, answers=30), Amount(attempts=1, answers=1), Amount()
BACKUP = BackupOption(name="20250908T120000Z", at=NOON, holds=SOME, lacks=MORE, alone=NONE)


@pytest.fixture(autouse=True, scope="module")
def english(qapp: QApplication) -> None:
    install_texts(qapp, resources_dir() / "translations", Language.ENGLISH)


def damage(**changes: object) -> Damage:
    whole = Damage(
        detail="a page",
        file=FILE,
        is_there=True,
        readable=Amount(attempts=4, answers=31),
        broken=0,
        backups=(BACKUP,),
    )
    return replace(whole, **changes)  # type: ignore[arg-type] # of Damage


def offered(way: Way, of: Damage, loses: Amount = NONE) -> str:
    return RecoveryText().offer(Offer(way=way, loses=loses), of)


def test_every_cost_is_said_in_numbers() -> None:
    found = damage(broken=1)
    assert "3 quizzes with 30 answers" in offered(Way.RESTORE_AND_SALVAGE, found)
    assert "It lacks 1 quiz with 1 answer that" in offered(Way.RESTORE, found)
    only = Amount(attempts=2, answers=9)
    assert "2 quizzes with 9 answers that only the backup has" in offered(Way.SALVAGE_ONLY, found, only)
    assert "4 quizzes with 31 answers can still be read" in RecoveryText().found(found)
    assert "Of 1 other quiz only parts are left" in RecoveryText().found(found)


def test_a_backup_that_lacks_nothing_is_said_to_have_everything() -> None:
    assert "has everything" in offered(Way.RESTORE, damage(backups=(replace(BACKUP, lacks=NONE),)))


def test_that_nothing_can_be_read_is_said() -> None:
    assert "No quiz in it can be read" in RecoveryText().found(damage(readable=NONE))


@pytest.mark.parametrize("is_there", [True, False])
def test_where_things_lie_is_said_without_a_path(*, is_there: bool) -> None:
    found = damage(is_there=is_there)
    texts = (RecoveryText().what(found), RecoveryText().found(found), RecoveryText().place(found))
    offers = tuple(offered(way, found) for way in Way)
    assert not any(part in text for text in (*texts, *offers) for part in ("/", "sqlite"))


def test_a_file_that_is_gone_is_not_called_damaged() -> None:
    assert "gone" in RecoveryText().what(damage(is_there=False))
    assert "damaged" not in RecoveryText().place(damage(is_there=False))


def test_a_kept_file_is_named_only_where_there_was_one() -> None:
    kept = RecoveryText().recovered(Recovered(holds=SOME, kept=FILE), damage())
    assert kept.startswith("Your file now holds 3 quizzes with 30 answers. The damaged file is kept")
    assert (
        RecoveryText().recovered(Recovered(holds=SOME, kept=None), damage())
        == "Your file now holds 3 quizzes with 30 answers."
    )
    assert (
        RecoveryText().recovered(Recovered(holds=NONE, kept=None), damage()) == "You have a new file without quizzes."
    )


def older(**changes: object) -> Damage:
    return damage(older=Older(holds=SOME, seen=5, at=NOON), **changes)


def test_of_an_older_copy_it_is_said_what_it_holds_what_there_was_and_what_is_newer() -> None:
    words = RecoveryText()
    assert "3 quizzes with 30 answers. On 8 September 2025" in words.found(older())
    assert "there were 5 quizzes. The newest backup is of 8 September 2025" in words.found(older())
    assert "4 quizzes with 31 answers were noted beside it." in words.found(older(backups=()))
    assert "No copy of the newer quizzes is here." in words.found(older(backups=(), readable=SOME))
    assert "damaged" not in " ".join((words.title(older()), words.what(older()), words.place(older())))


def test_the_ways_out_of_an_older_copy_say_what_is_kept() -> None:
    assert "every quiz that only the older copy has" in offered(Way.RESTORE_AND_SALVAGE, older())
    assert "The older copy is kept as well." in offered(Way.SALVAGE_ONLY, older())
    assert "1 quiz with 1 answer will not be shown" in offered(Way.GO_ON, older(), MORE)
    assert "Later answers will not be shown" in offered(Way.GO_ON, older(), NONE)
    assert offered(Way.GO_ON, older(backups=(), readable=SOME), NONE) == "Goes on with the older copy."
    assert RecoveryText().recovered(Recovered(holds=SOME, kept=FILE), older()).endswith("kept as another backup.")
