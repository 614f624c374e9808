from dataclasses import replace

import pytest

from sco_quiz.app.library.packs import topic_titles
from sco_quiz.app.quiz.results import LONGEST_CHALLENGE, LikelyMisconception, Results
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import Act, Attempt, AttemptId, LearnerId, Mode
from sco_quiz.domain.clock import NoteKind
from sco_quiz.domain.fact import TopicId
from sco_quiz.domain.marking import MarkingScheme, Verdict
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence, Response
from tests.app.fakes import FakeBanks, FakeChallenges, FakeClaims, FakeFigures, FakeLog, FakeTimepiece
from tests.factories import ARTICLE, MEMBERS, MEMBERS_KEY, ORIGINS_KEY, attempt, pack, question, rules

ANNA, BEN = LearnerId(1), LearnerId(2)
FIVE = tuple(question(number=n, topic=MEMBERS if n > 3 else TopicId("origins")) for n in range(1, 6))


class Room:
    def __init__(self) -> None:
        self.log, self.time = FakeLog(), FakeTimepiece()
        self.results = Results(
            self.log, FakeFigures(self.log), FakeBanks(FIVE), FakeChallenges(), FakeClaims(self.log), FakeTimepiece()
        )

    def take(self, number: int, *options: int | None, of: Attempt | None = None) -> AttemptId:
        """An attempt at the five questions with these options chosen, handed in after a minute."""
        chosen = replace(of or attempt(FIVE), id=AttemptId(str(number)), started=self.time.read())
        sitting = Sitting.start(chosen, self.log, self.time)
        for position, option in enumerate(options):
            sitting.go_to(position)
            if option is not None:
                sitting.choose(option)
        self.time.run(60)
        sitting.hand_in()
        return chosen.id


def test_a_result_is_computed_from_what_is_stored() -> None:
    room = Room()
    screen = room.results.result(ANNA, room.take(1, 0, 1, 0))
    assert screen.outcome == room.log.outcomes[AttemptId("1")]
    assert screen.outcome.points == 2.0


def test_topics_bear_their_titles_and_unknown_ones_their_id() -> None:
    room = Room()
    strange = tuple(replace(q, topic=TopicId("gone")) if q.topic != MEMBERS else q for q in FIVE)
    screen = room.results.result(ANNA, room.take(1, 0, 0, 0, 0, 0, of=attempt(strange)))
    assert {line.title for line in screen.topics} == {"gone", "Members"}


def test_what_went_wrong_is_listed_first() -> None:
    room = Room()
    screen = room.results.result(ANNA, room.take(1, 0, None, 1, 0, 2))
    verdicts = [screen.outcome.answers[at].verdict for at in screen.missed_first]
    assert screen.missed_first == (2, 4, 1, 0, 3)
    assert verdicts == [Verdict.WRONG, Verdict.WRONG, Verdict.NO_ANSWER, Verdict.RIGHT, Verdict.RIGHT]


def test_the_result_tells_what_the_clock_noticed() -> None:
    room = Room()
    sitting = Sitting.start(attempt(FIVE), room.log, room.time)
    sitting.pause()
    room.time.run(30)
    sitting.go_on()
    sitting.hand_in()
    assert [note.kind for note in room.results.result(ANNA, attempt().id).notes] == [NoteKind.PAUSED]


def test_the_previous_result_is_the_newest_earlier_one_of_the_same_mode() -> None:
    room = Room()
    practice = attempt(FIVE, rules=rules(mode=Mode.PRACTICE, limit_s=None))
    room.take(1, 0)
    room.take(2, 0, 0)
    room.take(3, 0, 0, 0, of=practice)
    fourth = room.results.result(ANNA, room.take(4, 0))
    assert fourth.previous is not None
    assert (fourth.previous.id, fourth.previous.points) == ("2", 2.0)
    assert room.results.result(ANNA, AttemptId("1")).previous is None


def test_a_review_shows_the_question_as_it_was_and_its_source() -> None:
    room = Room()
    outcome = room.results.result(ANNA, room.take(1, 1)).outcome
    screen = room.results.review(ANNA, outcome, 0)
    assert (screen.answer.question, screen.count, screen.source) == (FIVE[0], 5, ARTICLE.source)


def test_a_review_of_a_pack_that_is_gone_names_the_title_it_had() -> None:
    room = Room()
    results = Results(
        room.log,
        FakeFigures(room.log),
        FakeBanks((), packs=()),
        FakeChallenges(),
        FakeClaims(room.log),
        FakeTimepiece(),
    )
    outcome = results.result(ANNA, room.take(1, 1)).outcome
    assert results.review(ANNA, outcome, 0).source == "The test summit"


def test_a_review_lists_earlier_answers_about_the_fact_newest_first() -> None:
    room = Room()
    for number in (1, 2, 3):
        room.take(number, number % 2)
    second = room.results.result(ANNA, AttemptId("2")).outcome
    third = room.results.result(ANNA, AttemptId("3")).outcome
    assert [each.attempt for each in room.results.review(ANNA, second, 0).earlier] == ["1"]
    assert [each.attempt for each in room.results.review(ANNA, third, 0).earlier] == ["2", "1"]


def test_another_learners_attempts_are_neither_previous_nor_earlier() -> None:
    room = Room()
    room.take(1, 1, of=attempt(FIVE, learner=BEN))
    screen = room.results.result(ANNA, room.take(2, 1))
    assert screen.previous is None
    assert room.results.review(ANNA, screen.outcome, 0).earlier == ()


def test_an_attempt_that_goes_on_has_no_result() -> None:
    room = Room()
    Sitting.start(attempt(FIVE), room.log, room.time)
    with pytest.raises(ValueError, match="open"):
        room.results.result(ANNA, attempt().id)


def test_topic_titles_come_from_the_packs() -> None:
    assert topic_titles((pack(),)) == {ORIGINS_KEY: "Origins", MEMBERS_KEY: "Members"}


def test_a_misconception_is_named_with_the_number_of_questions_that_show_it() -> None:
    room = Room()
    mixed = tuple(
        replace(
            q,
            options=tuple(replace(o, misconception="mixes up hosts" if o.text == "Astana" else "") for o in q.options),
        )
        for q in FIVE
    )
    taken = room.take(1, 2, 2, 1, of=attempt(mixed))
    came_to = room.results.result(ANNA, taken).outcome
    assert room.results.review(ANNA, came_to, 0).misconceptions == (LikelyMisconception("mixes up hosts", 2),)
    assert room.results.review(ANNA, came_to, 2).misconceptions == ()


def test_a_challenge_is_kept_with_its_question_cut_and_taken_back() -> None:
    room = Room()
    taken = room.take(1, 0)
    came_to = room.results.result(ANNA, taken).outcome
    room.results.challenge(taken, 1, "  The key is wrong. " + "x" * LONGEST_CHALLENGE)
    assert len(room.results.review(ANNA, came_to, 1).challenge) <= LONGEST_CHALLENGE
    assert room.results.review(ANNA, came_to, 0).challenge == ""
    room.results.challenge(taken, 1, "")
    assert room.results.review(ANNA, came_to, 1).challenge == ""


def typed(*entries: str) -> tuple[Room, AttemptId]:
    """A quiz of typed questions, answered so and handed in."""
    room = Room()
    questions = tuple(question(Kind.TEXT, n) for n in range(1, len(entries) + 1))
    taken = replace(attempt(questions), id=AttemptId("1"), started=room.time.read())
    sitting = Sitting.start(taken, room.log, room.time)
    for position, entry in enumerate(entries):
        sitting.go_to(position)
        sitting.answer(Response(text=entry))
    sitting.hand_in()
    return room, taken.id


@pytest.mark.fault("H2")
def test_a_learner_can_say_that_a_typed_answer_was_right() -> None:
    """A typed answer that was marked wrong is claimed: the mark stays, and the score tells both figures."""
    room, quiz = typed("Shanghai Spirit", "the soul of Shanghai", "nothing")
    room.results.claim(quiz, 1, on=True)
    outcome = room.results.result(ANNA, quiz).outcome
    assert (outcome.points, outcome.points_with_claims, outcome.claims) == (1.0, 2.0, 1)
    assert [answer.position for answer in outcome.missed] == [2]
    assert outcome.answers[1].verdict is Verdict.WRONG


def test_a_claim_is_taken_back_and_saying_the_same_twice_adds_nothing() -> None:
    room, quiz = typed("the soul of Shanghai")
    for on in (True, True, False):
        room.results.claim(quiz, 0, on=on)
    assert [(event.act, event.on) for event in room.log.events[quiz][-2:]] == [(Act.CLAIM, True), (Act.CLAIM, False)]
    assert room.results.result(ANNA, quiz).outcome.claims == 0


def test_only_a_typed_answer_that_was_marked_wrong_can_be_claimed() -> None:
    room, quiz = typed("Shanghai Spirit", "")
    for position in (0, 1):
        room.results.claim(quiz, position, on=True)
        assert not room.results.review(ANNA, room.log.outcomes[quiz], position).can_claim
    chosen = room.take(2, 1)
    room.results.claim(chosen, 0, on=True)
    assert all(event.act is not Act.CLAIM for events in room.log.events.values() for event in events)


def test_with_certainty_a_claim_earns_what_a_right_answer_would_have() -> None:
    room = Room()
    certain = replace(attempt((question(Kind.TEXT),)), id=AttemptId("1"), rules=rules(scheme=MarkingScheme.CERTAINTY))
    sitting = Sitting.start(certain, room.log, room.time)
    sitting.answer(Response(text="the soul of Shanghai"))
    sitting.be_sure(Confidence.CERTAIN)
    sitting.hand_in()
    room.results.claim(certain.id, 0, on=True)
    outcome = room.results.result(ANNA, certain.id).outcome
    assert (outcome.points, outcome.points_with_claims) == (-2.0, 1.0)


def test_in_practice_a_checked_answer_is_claimed_at_once() -> None:
    room = Room()
    practised = replace(attempt((question(Kind.TEXT),)), rules=rules(mode=Mode.PRACTICE, limit_s=None))
    sitting = Sitting.start(practised, room.log, room.time)
    sitting.answer(Response(text="the soul of Shanghai"))
    assert not sitting.screen().can_claim
    sitting.check()
    sitting.claim(on=True)
    assert (sitting.screen().can_claim, sitting.screen().sheet.claimed) == (True, True)
    sitting.hand_in()
    assert sitting.outcome().claims == 1
