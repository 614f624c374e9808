from pathlib import Path

import pytest

from sco_quiz.app.library.own_copy import CarriedTextError, Evidence, NotACopyError
from sco_quiz.app.library.packs import Packs
from sco_quiz.app.ports.bank import OwnCopy
from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.quiz.planning import Plan, Quizzes
from sco_quiz.domain.attempt import LearnerId, Mode
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.evidence import Passage
from sco_quiz.domain.fact import FactId
from tests.app.fakes import FakeBanks, FakeCopies, FakeExaminer, FakeFigures, FakeLearners, FakeLog, FakeTimepiece
from tests.factories import PACK_ID, fact_id, pack, question, seeded

ANNA = LearnerId(1)
FIVE = tuple(question(number=n) for n in range(1, 6))


class Room:
    """Five facts; a copy is a file with the numbers of the facts that it states."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.log = folder, FakeLog()
        self.banks, self.examiner = FakeBanks(FIVE), FakeExaminer()
        self.copies = FakeCopies(self.banks)
        self.evidence = Evidence(self.banks, self.copies, lambda: self.examiner)
        figures = FakeFigures(self.log)
        self.quizzes = Quizzes(
            self.banks, Packs(self.banks, FakeLearners()), self.log, figures, figures, FakeTimepiece(), seeded
        )

    def file(self, words: str) -> Path:
        file = self.folder / "copy.txt"
        file.write_text(words, encoding="utf-8")
        return file

    def asked(self, plan: Plan) -> set[FactId]:
        screen = self.quizzes.start(ANNA, plan).screen()
        return {each.fact for each in screen.questions}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_attaching_says_what_matches_and_what_is_stale(room: Room) -> None:
    attached = room.evidence.attach(room.file("1 2 4 5"))
    assert (attached.matching, attached.differing) == (("1", "2", "4", "5"), ("3",))
    assert attached.stale == (FIVE[2].id,)


def test_an_exam_leaves_stale_questions_out_and_the_plan_says_how_many(room: Room) -> None:
    room.evidence.attach(room.file("1 2 4 5"))
    screen = room.quizzes.plan_screen(ANNA, Plan(count=5))
    assert (screen.left_out, screen.count) == (1, 4)
    assert fact_id(3) not in room.asked(Plan(count=5))


def test_practice_asks_stale_questions_too(room: Room) -> None:
    room.evidence.attach(room.file("1 2 4 5"))
    plan = Plan(mode=Mode.PRACTICE, count=1, facts=frozenset({fact_id(3)}))
    assert room.quizzes.plan_screen(ANNA, plan).left_out == 0
    assert room.asked(plan) == {fact_id(3)}


def test_a_text_without_a_paragraph_of_the_article_is_no_copy_and_changes_nothing(room: Room) -> None:
    room.evidence.attach(room.file("1 2 4 5"))
    kept = dict(room.copies.kept)
    with pytest.raises(NotACopyError, match=r"copy\.txt is not a copy of the article"):
        room.evidence.attach(room.file("nothing of it"))
    assert room.copies.kept == kept
    assert room.banks.stale == {fact_id(3)}


def test_a_file_that_cannot_be_read_changes_nothing(room: Room) -> None:
    with pytest.raises(QuizError, match="no such file"):
        room.evidence.attach(room.folder / "none.txt")
    assert room.copies.kept == {}


def test_a_copy_that_could_not_be_stored_is_not_attached(room: Room) -> None:
    room.copies.fault = NotSavedError("The disk is full.")
    with pytest.raises(NotSavedError):
        room.evidence.attach(room.file("1"))
    assert not room.evidence.evidence(fact_id(1)).is_attached


def test_evidence_is_the_passage_where_the_copy_states_the_fact(room: Room) -> None:
    room.evidence.attach(room.file("1 2 4 5"))
    stated, stale = room.evidence.evidence(fact_id(1)), room.evidence.evidence(fact_id(3))
    assert (stated.is_attached, stated.is_stale, stated.passage) == (True, False, Passage("1", "1", (0, 1)))
    assert (stale.is_attached, stale.is_stale, stale.passage) == (True, True, None)


def test_a_fact_that_is_gone_from_the_pack_is_neither_stated_nor_stale(room: Room) -> None:
    room.evidence.attach(room.file("1"))
    shown = room.evidence.evidence(FactId(f"{PACK_ID}/gone"))
    assert (shown.is_attached, shown.is_stale, shown.passage) == (True, False, None)


def test_a_copy_is_examined_once_for_a_whole_review(room: Room) -> None:
    room.evidence.attach(room.file("1 2"))
    for number in (1, 2, 3, 1):
        room.evidence.evidence(fact_id(number))
    assert room.examiner.examined == 1


def test_a_copy_attached_by_another_window_is_seen(room: Room) -> None:
    room.evidence.attach(room.file("1 2"))
    room.evidence.evidence(fact_id(3))
    room.copies.keep(PACK_ID, OwnCopy({"1": "3"}, pack().content_hash), ())
    assert room.evidence.evidence(fact_id(3)).passage is not None


def test_a_removed_copy_leaves_nothing_stale(room: Room) -> None:
    room.evidence.attach(room.file("1"))
    assert room.evidence.detach(PACK_ID)
    assert not room.evidence.evidence(fact_id(1)).is_attached
    assert room.quizzes.plan_screen(ANNA, Plan(count=5)).left_out == 0
    assert not room.evidence.detach(PACK_ID)


def test_a_copy_is_held_against_a_changed_pack_again(room: Room) -> None:
    room.copies.keep(PACK_ID, OwnCopy({"1": "1"}, "of an older pack"), ())
    room.evidence.keep_up()
    assert room.copies.kept[PACK_ID].content_hash == pack().content_hash
    assert room.banks.stale == {fact_id(n) for n in (2, 3, 4, 5)}


def test_a_copy_is_left_alone_while_the_pack_is_the_same(room: Room) -> None:
    room.evidence.keep_up()
    room.evidence.attach(room.file("1"))
    Evidence(room.banks, room.copies, lambda: room.examiner).keep_up()  # the program started again
    assert room.examiner.examined == 1


def test_a_text_that_the_pack_carries_is_the_evidence(room: Room) -> None:
    stated = room.banks.facts(PACK_ID)[2]
    room.banks.texts[PACK_ID] = {stated.paragraph: "Carried."}
    shown = room.evidence.evidence(stated.id)
    assert (shown.is_carried, shown.is_attached, shown.is_stale) == (True, False, False)
    assert shown.passage == Passage(stated.paragraph, "Carried.", stated.span)
    text = room.evidence.text(PACK_ID)
    assert text is not None
    assert (text.is_carried, text.paragraphs) == (True, {stated.paragraph: "Carried."})


def test_a_fact_that_a_carried_text_does_not_state_has_no_passage(room: Room) -> None:
    room.banks.texts[PACK_ID] = {"999": "Carried."}
    for fact in (fact_id(3), FactId(f"{PACK_ID}/gone")):
        assert room.evidence.evidence(fact).passage is None


def test_no_copy_is_taken_in_where_every_pack_carries_its_text(room: Room) -> None:
    room.banks.texts[PACK_ID] = {"1": "Carried."}
    with pytest.raises(CarriedTextError, match="no copy of it is needed"):
        room.evidence.attach(room.file("1 2 3 4 5"))
    assert not room.copies.kept


def test_with_a_text_of_its_own_a_pack_is_borne_out_whatever_an_earlier_copy_says(room: Room) -> None:
    room.copies.keep(PACK_ID, OwnCopy({"1": "3"}, "of an earlier version"), [fact_id(1)])
    room.banks.texts[PACK_ID] = {"1": "Carried."}
    room.evidence.keep_up()
    assert room.banks.stale == set()
    assert room.copies.kept[PACK_ID].paragraphs == {"1": "3"}
