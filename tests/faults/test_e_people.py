"""People: hasty hands, long texts, several learners."""

from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.app.learners.roster import LONGEST_NAME, Roster
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import Act, replay
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import LONGEST_ENTRY, Confidence, Response
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.app.fakes import Desk, FakeTimepiece
from tests.storage.steps import named


@pytest.mark.fault("E23")
@pytest.mark.fault("B8")
def test_hand_in_is_pressed_many_times_and_held_down() -> None:
    """Hand in is pressed many times, with the end of time in between: the quiz ends once."""
    desk = Desk()
    desk.sitting.choose(0)
    for _ in range(30):
        desk.sitting.hand_in()
        desk.time.run(60)
        desk.sitting.tick()
    assert desk.acts == [Act.SEE, Act.ANSWER, Act.HAND_IN]


@pytest.mark.fault("E24")
def test_many_acts_come_at_the_same_moment() -> None:
    """Two options, a flag, a word on confidence and the end come at the same moment: each is stored once, in order."""
    desk = Desk()
    for option in (0, 1, 2, 1, 3):
        desk.sitting.choose(option)
    desk.sitting.flag()
    desk.sitting.be_sure(Confidence.CERTAIN)
    desk.sitting.hand_in()
    desk.sitting.choose(0)
    events = desk.log.events[desk.attempt.id]
    assert desk.acts == [Act.SEE, *[Act.ANSWER] * 5, Act.FLAG, Act.SURE, Act.HAND_IN]
    assert [event.seq for event in events] == list(range(1, 10))
    assert replay(desk.attempt, events).sheets[0].response == Response((3,))


@pytest.mark.fault("E25")
@pytest.mark.parametrize("name", ['O\'Brien "Bo"; DROP TABLE learner; --', "😀", "x" * 10_000, "Ada"])
def test_a_learner_has_a_hostile_name(tmp_path: Path, name: str) -> None:
    """A learner is called by quotes, a picture, ten thousand letters or like another: both are kept apart."""
    with closing(open_store(tmp_path)) as store:
        store.learners.rename(store.learners.current().id, "Ada")
        roster = Roster(store.learners, lambda: store.learner_files, lambda: store.journal)
        added = roster.add(name)
        assert [learner.name for learner in roster.everyone()] == ["Ada", name[:LONGEST_NAME]]
        assert roster.current() == added


@pytest.mark.fault("E28")
@pytest.mark.parametrize("text", ["", "   ", "x" * 10**6, "1,024", "6", "a\0b", "\ud800", "e\u0301" * 500])
def test_a_typed_answer_is_strange(tmp_path: Path, text: str) -> None:
    """A typed answer is empty, endless, of wide digits or half a character: it is stored as it is then shown."""
    attempt = make.attempt((make.question(Kind.TEXT),), id=named(1).id)
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        sitting = Sitting.start(attempt, store.attempts, FakeTimepiece())
        sitting.answer(Response(text=text))
        shown = sitting.screen()
        assert not shown.unsaved
        assert len(shown.sheet.response.text) <= LONGEST_ENTRY
    with closing(open_store(tmp_path)) as store:
        record = store.attempts.record(attempt.id)
        assert replay(record.attempt, record.events).sheets[0].response == shown.sheet.response
