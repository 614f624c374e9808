from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import count

import pytest

from sco_quiz.app.library.packs import NoQuestionsError, Packs
from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.ports.history import FactKnowledge
from sco_quiz.app.quiz.planning import LONGEST, Difficulty, Plan, Quizzes, Unfinished, Unreadable, practice
from sco_quiz.domain.attempt import Act, AtZero, LearnerId, Mode
from sco_quiz.domain.clock import SECOND, Away
from sco_quiz.domain.completeness import Completeness
from sco_quiz.domain.fact import FactId, PackId
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.question import Kind, Question
from tests.app.fakes import FakeBanks, FakeFigures, FakeLearners, FakeLog, FakeTimepiece
from tests.factories import MEMBERS, MEMBERS_KEY, fact_id, question, seeded

ANNA, BEN = LearnerId(1), LearnerId(2)


class Room:
    """Quizzes over a bank of forty facts, the first ten of them about members."""

    def __init__(self, questions: Iterable[Question] | None = None) -> None:
        every = [question(number=n) for n in range(1, 41)] if questions is None else questions
        self.banks = FakeBanks(
            replace(q, topic=MEMBERS) if q.fact in {fact_id(n) for n in range(1, 11)} else q for q in every
        )
        self.log, self.time = FakeLog(), FakeTimepiece()
        seeds = count(1)
        self.figures = FakeFigures(self.log)
        figures = self.figures
        self.quizzes = Quizzes(
            self.banks,
            Packs(self.banks, FakeLearners()),
            self.log,
            figures,
            figures,
            self.time,
            lambda: seeded(next(seeds)),
        )


def only(room: Room) -> Unfinished:
    (unfinished,) = room.quizzes.unfinished(ANNA)
    assert isinstance(unfinished, Unfinished)
    return unfinished


@pytest.mark.parametrize(
    ("count", "pace", "factor", "usual", "limit"),
    [
        (20, 1.0, 1.0, 720, 720),
        (20, 1.0, 1.5, 720, 1080),
        (30, 2.0, 10.0, 2160, 21_600),
        (10, 1.0, 1.0, 300, 300),
        (10, 0.5, 1.25, 180, 225),
        (7, 1.0, 1.0, 300, 300),
        (1, 0.5, 1.0, 60, 60),
        (20, None, 3.0, None, None),
    ],
)
def test_a_plan_says_how_long_it_will_take(
    count: int, pace: float | None, factor: float, usual: int | None, limit: int | None
) -> None:
    screen = Room().quizzes.plan_screen(ANNA, Plan(count=count, pace=pace), factor)
    assert (screen.usual_s, screen.limit_s, screen.time_factor) == (usual, limit, factor)


def test_a_plan_says_how_many_questions_there_will_be() -> None:
    screen = Room().quizzes.plan_screen(ANNA, Plan(count=20, topics=frozenset({MEMBERS_KEY})))
    assert (screen.count, screen.mark) == (10, 6.0)


def test_what_a_plan_promises_the_start_keeps() -> None:
    plan = Plan(count=20, topics=frozenset({MEMBERS_KEY}))
    room = Room()
    screen, sitting = room.quizzes.plan_screen(ANNA, plan, 1.5), room.quizzes.start(ANNA, plan, 1.5)
    stored = next(iter(room.log.attempts.values()))
    assert (len(sitting.screen().questions), stored.rules.limit_s) == (screen.count, screen.limit_s)


def test_a_plan_counts_facts_not_questions_and_few_true_false() -> None:
    twice = [question(kind, n) for n in range(1, 11) for kind in (Kind.SINGLE, Kind.NUMBER)]
    assert Room(twice).quizzes.plan_screen(ANNA, Plan()).count == 10
    mostly_true_false = [question(Kind.TRUE_FALSE if n > 10 else Kind.SINGLE, n) for n in range(1, 41)]
    assert Room(mostly_true_false).quizzes.plan_screen(ANNA, Plan(count=20)).count == 13


def test_a_plan_for_some_kinds_asks_only_these() -> None:
    twice = [question(kind, n) for n in range(1, 11) for kind in (Kind.SINGLE, Kind.TRUE_FALSE)]
    plan = Plan(count=8, kinds=frozenset({Kind.TRUE_FALSE}))
    assert {q.kind for q in Room(twice).quizzes.start(ANNA, plan).screen().questions} == plan.kinds
    assert Room(twice).quizzes.plan_screen(ANNA, plan).count == 8


def test_enemies_are_counted_before_the_start() -> None:
    room = Room([question(number=n) for n in (1, 2)])
    room.banks.enemies = {question(number=1).id: frozenset({question(number=2).id})}
    assert room.quizzes.plan_screen(ANNA, Plan()).count == 1


@pytest.mark.parametrize(
    "plan",
    [Plan(topics=frozenset({"nowhere"})), Plan(facts=frozenset()), Plan(facts=frozenset({fact_id(99)})), Plan(count=0)],  # type: ignore[arg-type] # a topic that is not there
)
@pytest.mark.fault("E26")
def test_where_nothing_fits_it_is_said_before_and_nothing_is_started(plan: Plan) -> None:
    room = Room()
    assert room.quizzes.plan_screen(ANNA, plan).count == 0
    with pytest.raises(NoQuestionsError, match="Nothing was started"):
        room.quizzes.start(ANNA, plan)
    assert room.log.attempts == {}


@pytest.mark.fault("C10")
@pytest.mark.fault("E26")
def test_an_empty_store_says_so() -> None:
    with pytest.raises(NoQuestionsError, match="install"):
        Packs(FakeBanks((), packs=()), FakeLearners()).scope(ANNA)


@pytest.mark.fault("C10")
@pytest.mark.fault("E26")
def test_a_bank_of_one_question_makes_a_quiz_of_one() -> None:
    room = Room([question()])
    screen = room.quizzes.start(ANNA, Plan(count=20)).screen()
    assert (len(screen.questions), screen.is_last) == (1, True)


def test_only_what_was_missed_can_be_practised() -> None:
    missed = frozenset({fact_id(3), fact_id(30)})
    screen = Room().quizzes.start(ANNA, Plan(mode=Mode.PRACTICE, facts=missed, pace=None)).screen()
    assert {q.fact for q in screen.questions} == missed
    assert screen.mode is Mode.PRACTICE


def rivals(count: int) -> Room:
    """Questions that all give each other away."""
    room = Room([question(number=n) for n in range(1, count + 1)])
    ids = {candidate.id for candidate in room.banks.candidates()}
    room.banks.enemies = {one: frozenset(ids - {one}) for one in ids}
    return room


def test_practice_asks_every_fact_that_is_named_though_they_give_each_other_away() -> None:
    room, facts = rivals(13), frozenset(fact_id(n) for n in range(1, 14))
    plan = Plan(mode=Mode.PRACTICE, pace=None, count=13, facts=facts)
    screen = room.quizzes.plan_screen(ANNA, plan)
    assert (screen.count, screen.given_away) == (13, 12)
    assert {q.fact for q in room.quizzes.start(ANNA, plan).screen().questions} == facts


def test_what_a_learner_knows_is_asked_once_for_a_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    room, asked = rivals(3), list[LearnerId]()
    knowledge = room.figures.knowledge

    def told(learner: LearnerId, pack: PackId) -> Mapping[FactId, FactKnowledge]:
        asked.append(learner)
        return knowledge(learner, [pack])

    monkeypatch.setattr(room.figures, "knowledge", told)
    room.quizzes.plan_screen(ANNA, Plan(mode=Mode.PRACTICE, count=1, review=(fact_id(1),)))
    assert asked == [ANNA]


def test_a_timed_quiz_holds_no_two_that_give_each_other_away() -> None:
    plan = Plan(mode=Mode.EXAM, count=13, facts=frozenset(fact_id(n) for n in range(1, 14)))
    screen = rivals(13).quizzes.plan_screen(ANNA, plan)
    assert (screen.fits, screen.count, screen.given_away) == (13, 1, 0)


def test_no_time_is_offered_for_nothing() -> None:
    screen = Room().quizzes.plan_screen(ANNA, Plan(facts=frozenset()))
    assert (screen.count, screen.usual_s, screen.limit_s) == (0, None, None)


@pytest.mark.fault("E26")
def test_facts_met_before_come_last() -> None:
    room = Room()
    room.banks.seen = {fact_id(n): 1 for n in range(1, 31)}
    screen = room.quizzes.start(ANNA, Plan(count=10)).screen()
    assert {q.fact for q in screen.questions} == {fact_id(n) for n in range(31, 41)}


def test_the_same_chance_sets_the_same_quiz() -> None:
    one, other = (Room().quizzes.start(ANNA, Plan(count=10)).screen().questions for _ in range(2))
    assert one == other


@pytest.mark.parametrize(("pause", "away"), [(True, Away.STANDS_STILL), (False, Away.GOES_ON)])
def test_a_quiz_that_can_be_paused_also_waits_while_the_program_is_closed(pause: bool, away: Away) -> None:  # noqa: FBT001 - a table's column
    room = Room()
    room.quizzes.start(ANNA, Plan(pause=pause))
    rules = next(iter(room.log.attempts.values())).rules
    assert (rules.pause, rules.away) == (pause, away)


def test_a_quiz_that_cannot_be_stored_is_not_started() -> None:
    room = Room()
    room.log.fault = NotSavedError("The disk is full.")
    with pytest.raises(NotSavedError):
        room.quizzes.start(ANNA, Plan())
    assert room.quizzes.unfinished(ANNA) == ()


def test_an_interrupted_quiz_says_where_it_stands() -> None:
    room = Room()
    sitting = room.quizzes.start(ANNA, Plan(count=10))
    sitting.choose(0)
    sitting.go_to(4)
    sitting.do_not_know()
    unfinished = only(room)
    assert (unfinished.position, unfinished.count) == (4, 10)
    assert (unfinished.completeness[0], unfinished.completeness[4]) == (Completeness.COMPLETE, Completeness.DONT_KNOW)
    assert (unfinished.mode, unfinished.started) == (Mode.EXAM, FakeTimepiece().read().wall)


@pytest.mark.parametrize(("pause", "left_s"), [(True, 240), (False, 140)])
def test_an_interrupted_quiz_has_as_much_time_left_as_it_will_have_when_taken_up(*, pause: bool, left_s: int) -> None:
    room = Room()
    sitting = room.quizzes.start(ANNA, Plan(count=10, pause=pause))
    room.time.run(60)
    sitting.leave()
    room.time.run(100)
    unfinished = only(room)
    assert (unfinished.left_ns, unfinished.stands) == (left_s * SECOND, pause)
    assert room.quizzes.resume(unfinished.id).screen().clock.left_ns == unfinished.left_ns


def test_of_a_killed_quiz_no_more_time_is_gone_than_there_were_signs_of_life() -> None:
    room = Room()
    room.quizzes.start(ANNA, Plan(count=10)).go_to(1)
    room.time.run(100)
    unfinished = only(room)
    assert unfinished.left_ns == 300 * SECOND
    assert room.quizzes.resume(unfinished.id).screen().clock.left_ns == unfinished.left_ns


def test_an_interrupted_quiz_is_taken_up_where_it_was() -> None:
    room = Room()
    room.quizzes.start(ANNA, Plan(count=10)).go_to(4)
    assert room.quizzes.resume(only(room).id).screen().position == 4


def test_every_interrupted_quiz_can_be_chosen_the_newest_first() -> None:
    room = Room()
    for number in (4, 5, 6):
        room.quizzes.start(ANNA, Plan(count=number))
    counts = [each.count for each in room.quizzes.unfinished(ANNA) if isinstance(each, Unfinished)]
    assert counts == [6, 5, 4]
    assert room.quizzes.newest_unfinished(ANNA) == (room.quizzes.unfinished(ANNA)[0], 3)
    assert room.quizzes.count_unfinished(ANNA) == 3


def test_a_damaged_interrupted_quiz_says_why_and_keeps_no_other_from_being_taken_up() -> None:
    room = Room()
    room.quizzes.start(ANNA, Plan(count=4))
    room.quizzes.start(ANNA, Plan(count=5))
    newest = next(reversed(room.log.events.values()))
    newest[0] = replace(newest[0], seq=9)
    first, second = room.quizzes.unfinished(ANNA)
    assert isinstance(first, Unreadable)
    assert "gap" in first.reason
    assert isinstance(second, Unfinished)


def test_a_discarded_quiz_is_offered_no_more() -> None:
    room = Room()
    room.quizzes.start(ANNA, Plan(count=4))
    room.quizzes.discard(only(room).id)
    assert room.quizzes.unfinished(ANNA) == ()


@pytest.mark.parametrize("act", [Act.HAND_IN, Act.TIME_UP])
def test_an_ended_quiz_is_not_unfinished(act: Act) -> None:
    room = Room()
    sitting = room.quizzes.start(ANNA, Plan())
    room.time.run(0 if act is Act.HAND_IN else 10_000)
    sitting.hand_in()
    assert room.quizzes.unfinished(ANNA) == ()


@pytest.mark.fault("E30")
def test_nobody_is_offered_another_learners_quiz() -> None:
    room = Room()
    room.quizzes.start(ANNA, Plan())
    assert room.quizzes.unfinished(BEN) == ()


def test_the_whole_article_is_as_many_questions_as_fit_together() -> None:
    screen = Room().quizzes.plan_screen(ANNA, Plan(count=None))
    assert (screen.count, screen.short) == (40, ())


def test_not_even_a_quiz_of_everything_is_longer_than_anybody_can_sit_through() -> None:
    screen = Room([question(number=n) for n in range(1, LONGEST + 20)]).quizzes.plan_screen(ANNA, Plan(count=None))
    assert (screen.count, screen.short) == (LONGEST, ())


@pytest.mark.fault("E26")
def test_an_even_quiz_asks_the_same_of_every_topic_and_says_what_is_short() -> None:
    room = Room()
    screen = room.quizzes.plan_screen(ANNA, Plan(count=30, even=True))
    assert (screen.count, screen.short) == (25, (("Members", 5),))
    asked = room.quizzes.start(ANNA, Plan(count=30, even=True)).screen().questions
    assert sum(q.topic == MEMBERS for q in asked) == 10


def test_a_plan_can_ask_for_the_harder_half_and_for_kinds() -> None:
    mixed = [question(kind, n, difficulty=n / 10) for n, kind in enumerate([Kind.SINGLE, Kind.TEXT] * 4, 1)]
    room = Room(mixed)
    assert room.quizzes.plan_screen(ANNA, Plan(difficulty=Difficulty.HARDER)).count == 4
    assert room.quizzes.plan_screen(ANNA, Plan(kinds=frozenset({Kind.TEXT}))).count == 4


def test_the_rules_are_those_of_the_plan_with_the_learners_time() -> None:
    room = Room()
    plan = Plan(at_zero=AtZero.OVERTIME, question_s=30, scheme=MarkingScheme.CERTAINTY)
    room.quizzes.start(ANNA, plan, 1.5)
    rules = next(iter(room.log.attempts.values())).rules
    assert (rules.at_zero, rules.question_s, rules.scheme) == (AtZero.OVERTIME, 45, MarkingScheme.CERTAINTY)


def test_an_own_time_takes_the_place_of_the_pace_and_the_factor_lengthens_it() -> None:
    room = Room()
    screen = room.quizzes.plan_screen(ANNA, Plan(count=12, minutes=9), 1.5)
    assert (screen.usual_s, screen.limit_s) == (540, 810)
    assert room.quizzes.start(ANNA, Plan(count=12, minutes=9), 1.5).state.attempt.rules.limit_s == 810
    assert room.quizzes.plan_screen(ANNA, Plan(count=12, minutes=9, pace=None)).limit_s is None


def test_practice_is_not_marked_by_a_scheme_and_knows_no_overtime() -> None:
    plan = practice(5, topics=frozenset({MEMBERS_KEY}))
    plan = replace(plan, scheme=MarkingScheme.CERTAINTY, at_zero=AtZero.OVERTIME)
    rules = Room().quizzes.start(ANNA, plan).state.attempt.rules
    assert (rules.scheme, rules.at_zero) == (MarkingScheme.PLAIN, AtZero.HAND_IN)
