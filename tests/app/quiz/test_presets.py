"""What a quiz is set up from: the last choices, the two of everybody, own ones with a name."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.app.quiz.planning import LONGEST, LONGEST_MIN, PACES, QUESTION_LIMITS, Difficulty, Plan, practice
from sco_quiz.app.quiz.presets import MOST_OWN, Origin, PresetError, Presets
from sco_quiz.domain.attempt import AtZero, LearnerId, Mode
from sco_quiz.domain.fact import TopicId, TopicKey
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.question import Kind
from tests.app.fakes import FakeLearners
from tests.factories import MEMBERS_KEY, ORIGINS_KEY, PACK_ID, fact_id

ANNA = LearnerId(1)
PLANS = st.builds(
    Plan,
    mode=st.sampled_from(Mode),
    count=st.none() | st.integers(1, LONGEST),
    pace=st.sampled_from((None, *PACES)),
    minutes=st.none() | st.integers(1, LONGEST_MIN),
    topics=st.frozensets(st.sampled_from([ORIGINS_KEY, MEMBERS_KEY])),
    kinds=st.frozensets(st.sampled_from(Kind)),
    difficulty=st.sampled_from(Difficulty),
    even=st.booleans(),
    pause=st.booleans(),
    at_zero=st.sampled_from(AtZero),
    question_s=st.sampled_from(QUESTION_LIMITS),
    scheme=st.sampled_from(MarkingScheme),
    reasons_each=st.sampled_from((None, False, True)),
)


@given(PLANS)
def test_the_last_choices_come_back_as_they_were(plan: Plan) -> None:
    learners = FakeLearners()
    Presets(learners).remember(ANNA, plan)
    assert Presets(learners).last(ANNA, plan.mode) == plan


def test_before_the_first_quiz_there_is_no_last_one() -> None:
    presets = Presets(FakeLearners())
    assert presets.last(ANNA, Mode.EXAM) is None
    assert [each.origin for each in presets.choices(ANNA, Mode.EXAM)] == [Origin.QUICK, Origin.EXAM]


def test_practice_and_timed_quizzes_are_remembered_apart() -> None:
    presets = Presets(FakeLearners())
    timed, untimed = Plan(count=12), practice(7)
    presets.remember(ANNA, timed)
    presets.remember(ANNA, untimed)
    assert (presets.last(ANNA, Mode.EXAM), presets.last(ANNA, Mode.PRACTICE)) == (timed, untimed)


def test_a_quiz_on_facts_that_were_given_is_not_remembered() -> None:
    presets = Presets(FakeLearners())
    presets.remember(ANNA, practice(2, facts=frozenset({fact_id(1), fact_id(2)})))
    presets.remember(ANNA, practice(1, facts=frozenset({fact_id(1)}), review=(fact_id(1),)))
    assert presets.last(ANNA, Mode.PRACTICE) is None


def test_quick_is_five_questions_of_the_same_mode_and_exam_is_thirty_without_a_pause() -> None:
    presets = Presets(FakeLearners())
    quick, exam = presets.choices(ANNA, Mode.PRACTICE)
    assert quick.plan == practice(5)
    assert (exam.plan.mode, exam.plan.count, exam.plan.pause) == (Mode.EXAM, 30, False)
    assert presets.choices(ANNA, Mode.EXAM)[0].plan == Plan(count=5)


def test_an_own_choice_is_there_under_its_name_until_it_is_removed() -> None:
    learners = FakeLearners()
    plan = Plan(count=12, minutes=9, scheme=MarkingScheme.CERTAINTY)
    Presets(learners).save(ANNA, "  Monday’s   dozen ", plan)
    last = Presets(learners).choices(ANNA, Mode.EXAM)[-1]
    assert (last.origin, last.name, last.plan) == (Origin.OWN, "Monday’s dozen", plan)
    Presets(learners).remove(ANNA, "Monday’s dozen")
    assert Presets(learners).names(ANNA) == ()


def test_a_removed_choice_makes_room_and_the_others_stay() -> None:
    presets = Presets(FakeLearners())
    for number in range(MOST_OWN):
        presets.save(ANNA, f"Choice {number}", Plan(count=number + 1))
    with pytest.raises(PresetError, match="Twelve choices are saved"):
        presets.save(ANNA, "One more", Plan())
    presets.remove(ANNA, "Choice 3")
    presets.save(ANNA, "One more", Plan())
    assert set(presets.names(ANNA)) == {f"Choice {n}" for n in range(MOST_OWN) if n != 3} | {"One more"}


def test_a_choice_never_takes_the_place_of_another_of_its_name() -> None:
    presets = Presets(FakeLearners())
    presets.save(ANNA, "Short", Plan(count=3))
    with pytest.raises(PresetError, match="of this name already"):
        presets.save(ANNA, "short", Plan(count=4))
    assert presets.choices(ANNA, Mode.EXAM)[-1].plan.count == 3


@pytest.mark.parametrize("name", ["", "   ", "x" * 41])
def test_a_choice_needs_a_name_of_readable_length(name: str) -> None:
    with pytest.raises(PresetError, match="1 to 40 characters"):
        Presets(FakeLearners()).save(ANNA, name, Plan())


def test_a_choice_that_is_too_long_to_store_is_refused_whole() -> None:
    learners = FakeLearners()
    topics = frozenset(TopicKey(PACK_ID, TopicId(f"a-topic-with-a-rather-long-id-{n}")) for n in range(60))
    with pytest.raises(PresetError, match="too many topics"):
        Presets(learners).save(ANNA, "Many", Plan(topics=topics))
    Presets(learners).remember(ANNA, Plan(topics=topics))
    assert learners.stored == {}


NONSENSE = ["nonsense", "[]", "1", "null", "{", "[" * 900, "x" * 10**5, '{"count":12' + " " * 10**5 + "}"]


@pytest.mark.parametrize("text", NONSENSE)
@pytest.mark.fault("A30")
def test_nonsense_in_the_store_is_no_choice(text: str) -> None:
    learners = FakeLearners(**{"last exam": text, "preset 1": text})
    assert Presets(learners).last(ANNA, Mode.EXAM) is None
    assert Presets(learners).names(ANNA) == ()


@pytest.mark.parametrize(
    ("field", "nonsense"),
    [
        ("count", [0, -1, True, "5", LONGEST + 1, 2.5]),
        ("minutes", [0, LONGEST_MIN + 1, "9", False]),
        ("pace", [3.0, "1.0", True, []]),
        ("topics", ["origins", [1], {}]),
        ("kinds", [["juggling"], "single"]),
        ("difficulty", ["", 1, []]),
        ("even", [1, "true"]),
        ("pause", [0, None]),
        ("at_zero", ["never", 0]),
        ("question_s", [31, "30", True]),
        ("scheme", ["kind", 3, {}]),
        ("reasons_each", [1, "each", []]),
    ],
)
@pytest.mark.fault("A30")
def test_nonsense_in_one_field_is_the_standard_there_and_spoils_nothing_else(
    field: str, nonsense: list[object]
) -> None:
    kept = {"mode": "exam", "even": True, "difficulty": "harder"}
    intact = Plan(even=True, difficulty=Difficulty.HARDER)
    for value in nonsense:
        learners = FakeLearners(**{"last exam": json.dumps(kept | {field: value})})
        assert Presets(learners).last(ANNA, Mode.EXAM) == replace(intact, **{field: getattr(Plan(), field)}), value
