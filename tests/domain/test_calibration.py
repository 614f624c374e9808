from collections import Counter, defaultdict
from math import sqrt
from statistics import fmean, stdev

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sco_quiz.domain.attempt import Act
from sco_quiz.domain.calibration import BEST_BETWEEN, STANDS_FOR, Judgement, brier, judgement
from sco_quiz.domain.marking import MarkingScheme, points
from sco_quiz.domain.outcome import Answered
from sco_quiz.domain.question import Kind, Option, Question
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.domain.statistics import FEWEST, Z95, Share
from tests.factories import attempt, ended, event, question, seeded

G, F, C = Confidence.GUESSING, Confidence.FAIRLY_SURE, Confidence.CERTAIN
ANSWERS = st.lists(st.tuples(st.sampled_from(Confidence), st.booleans()), max_size=80)


def shares(answers: list[tuple[Confidence, bool]]) -> dict[Confidence, Share]:
    n = Counter(sure for sure, _ in answers)
    right = Counter(sure for sure, is_right in answers if is_right)
    return {sure: Share(right[sure], n[sure]) for sure in n}


def simulated(chances: dict[Confidence, float], n: int, seed: int) -> dict[Confidence, Share]:
    """A learner who is right this often after each word."""
    rng = seeded(seed)
    words = rng.choices(list(chances), k=n)
    return shares([(sure, rng.random() < chances[sure]) for sure in words])


def test_the_score_by_hand() -> None:
    """Certain 3 of 4, fairly sure 1 of 2: (3 x 0.0025 + 0.9025 + 0.09 + 0.49) / 6."""
    found = brier({C: Share(3, 4), F: Share(1, 2)})
    assert found is not None
    assert found.score == pytest.approx(1.49 / 6)
    assert found.n == 6


@given(ANSWERS)
def test_the_score_is_the_mean_squared_distance_over_single_answers(answers: list[tuple[Confidence, bool]]) -> None:
    found = brier(shares(answers))
    assert (found is None) == (len(answers) < FEWEST)
    if found is not None:
        assert found.score == pytest.approx(fmean((STANDS_FOR[sure] - right) ** 2 for sure, right in answers))


@given(ANSWERS)
@example([(C, True)] * 4 + [(F, False)])
@example([(C, False)] * 4 + [(G, False)])
def test_the_score_lies_within_its_interval_and_that_within_nothing_and_one(
    answers: list[tuple[Confidence, bool]],
) -> None:
    found = brier(shares(answers))
    if found is not None:
        assert 0 <= found.low <= found.score <= found.high <= 1


def test_a_few_answers_that_are_all_alike_leave_room_for_doubt() -> None:
    found = brier({C: Share(5, 5)})
    assert found is not None
    assert found.low == pytest.approx(found.score) == 0.05**2
    assert found.high > 0.3


def test_the_interval_of_many_answers_is_that_of_a_mean() -> None:
    answers = (
        [(G, False)] * 7 + [(G, True)] * 3 + [(F, True)] * 5 + [(F, False)] * 5 + [(C, True)] * 9 + [(C, False)]
    ) * 20
    found = brier(shares(answers))
    distances = [(STANDS_FOR[sure] - right) ** 2 for sure, right in answers]
    assert found is not None
    assert found.high - found.low == pytest.approx(2 * Z95 * stdev(distances) / sqrt(len(distances)), rel=0.02)


@pytest.mark.parametrize("n", [10, 40, 200])
def test_the_interval_holds_the_truth_about_as_often_as_it_says(n: int) -> None:
    chances = {G: 0.3, F: 0.6, C: 0.9}
    true = fmean((1 - STANDS_FOR[sure]) ** 2 * p + STANDS_FOR[sure] ** 2 * (1 - p) for sure, p in chances.items())
    found = [brier(simulated(chances, n, seed)) for seed in range(400)]
    assert sum(one is not None and one.low <= true <= one.high for one in found) >= 0.91 * 400


def test_without_enough_answers_there_is_no_verdict() -> None:
    assert {judgement(sure, Share(0, FEWEST - 1)) for sure in Confidence} == {Judgement.TOO_FEW}
    assert {judgement(sure, Share(FEWEST - 1, FEWEST - 1)) for sure in Confidence} == {Judgement.TOO_FEW}
    assert brier({C: Share(2, 2), F: Share(1, 2)}) is None
    assert brier({}) is None


@given(st.sampled_from([F, C]), st.integers(FEWEST, 300), st.data())
def test_over_and_under_need_the_whole_interval_on_one_side(sure: Confidence, n: int, data: st.DataObject) -> None:
    share = Share(data.draw(st.integers(0, n)), n)
    (low, high), (least, most) = share.interval, BEST_BETWEEN[sure]
    expected = Judgement.OVER if high < least else Judgement.WELL
    assert judgement(sure, share) is (Judgement.UNDER if low > most else expected)


def test_each_word_is_best_where_it_earns_most_by_certainty() -> None:
    """The shares at which two words earn alike are where one takes over from the other."""
    (item,) = attempt((question(),)).questions
    key, wrong = (Response(chosen=(at,)) for at in (0, 1))
    for less, more in ((G, F), (F, C)):
        share = BEST_BETWEEN[more][0]
        assert BEST_BETWEEN[less][1] == share
        earned = [
            share * points(MarkingScheme.CERTAINTY, item, key, sure)
            + (1 - share) * points(MarkingScheme.CERTAINTY, item, wrong, sure)
            for sure in (less, more)
        ]
        assert earned[0] == pytest.approx(earned[1])


@given(st.integers(FEWEST, 300), st.data())
def test_a_guess_promises_nothing_and_so_never_too_much(n: int, data: st.DataObject) -> None:
    assert judgement(G, Share(data.draw(st.integers(0, n)), n)) is not Judgement.OVER


@pytest.mark.parametrize("seed", range(10))
def test_well_and_badly_judged_answers_are_told_apart(seed: int) -> None:
    """Several hundred answers each. Boasting: certain of everything, and right as often as others who are not."""
    well = simulated(STANDS_FOR, 400, seed)
    boasting = simulated({F: 0.45, C: 0.7}, 400, seed)
    modest = simulated({G: 0.8, F: 0.92}, 400, seed)
    assert {judgement(sure, share) for sure, share in boasting.items()} == {Judgement.OVER}
    assert {judgement(sure, share) for sure, share in modest.items()} == {Judgement.UNDER}
    good, bad = brier(well), brier(boasting)
    assert good is not None
    assert bad is not None
    assert good.high < bad.low


def test_a_well_judged_learner_is_seldom_told_otherwise() -> None:
    """Of 200 learners with three figures each no more than the twentieth that 95 % leaves, and a little."""
    found = [judgement(sure, share) for seed in range(200) for sure, share in simulated(STANDS_FOR, 300, seed).items()]
    assert found.count(Judgement.WELL) / len(found) > 0.93


def mixed_up(number: int, *misconceptions: str) -> Question:
    """A question whose wrong options stand for these."""
    wrong = tuple(
        Option(text=f"Not {n}", key=False, reason="No.", misconception=name) for n, name in enumerate(misconceptions)
    )
    return question(Kind.SINGLE, number, options=(Option(text="Right", key=True, reason="Yes."), *wrong))


def answered(questions: list[Question], chosen: list[int]) -> tuple[Answered, ...]:
    acts = [event(Act.SEE, question=at) for at in range(len(questions))]
    acts += [event(Act.ANSWER, question=at, response=Response(chosen=(one,))) for at, one in enumerate(chosen)]
    return ended(attempt(questions), *acts).answers


@pytest.mark.parametrize("seed", range(5))
def test_a_misconception_stands_out_by_the_number_of_different_questions_that_show_it(seed: int) -> None:
    """The learner holds "planted" and is else wrong by chance; every question is asked four times."""
    rng, names = seeded(seed), [f"noise {number}" for number in range(12)]
    questions = [mixed_up(n, rng.choice(names), "planted" if n % 5 == 0 else rng.choice(names)) for n in range(60)]
    shown: dict[str, set[str]] = defaultdict(set)
    for _ in range(4):
        chosen = [2 if n % 5 == 0 and rng.random() < 0.8 else rng.choices((0, 1, 2), (6, 1, 1))[0] for n in range(60)]
        for answer in answered(questions, chosen):
            for name in answer.misconceptions:
                shown[name].add(answer.question.id)
    counts = Counter({name: len(ids) for name, ids in shown.items()})
    (first, most), (_, next_most) = counts.most_common(2)
    assert (first, most) == ("planted", 12)
    assert next_most < most
