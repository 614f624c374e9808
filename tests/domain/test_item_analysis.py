import json
import tracemalloc
from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import sqrt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain import item_analysis
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.item_analysis import (
    DID_NOT_KNOW,
    ENOUGH_ANSWERS,
    NO_ANSWER,
    OTHER_CHOICES,
    Choice,
    Estimate,
    ItemAnswer,
    ItemFigures,
    analysed,
    choices,
    rests,
)
from sco_quiz.domain.question import Kind, QuestionId
from sco_quiz.domain.response import DONT_KNOW, EMPTY, Response
from tests import factories as make

REFERENCE = Path(__file__).parent / "data" / "item_responses.json"
KEY, DISTRACTOR = Choice("Shanghai", right=True), Choice("Tashkent", right=False)
SHARES = st.sampled_from([0.0, 1 / 3, 0.5, 2 / 3, 1.0])
PAIRS = st.lists(st.tuples(SHARES, st.none() | st.floats(0, 1)), min_size=1, max_size=60)


def answer(share: float = 1.0, rest: float | None = 0.5, **changes: Any) -> ItemAnswer:
    whole = ItemAnswer(
        question=QuestionId("sco-test/fact-1/single"), learner=LearnerId(1), share=share, rest=rest,
        chosen=(KEY if share == 1 else DISTRACTOR,), time_ns=5_000_000_000,
    )  # fmt: skip
    return replace(whole, **changes)


def figures(answers: Iterable[ItemAnswer]) -> ItemFigures:
    (item,) = analysed(answers)
    return item


def answers_of(pairs: Iterable[tuple[float, float | None]]) -> list[ItemAnswer]:
    return [answer(share, rest, time_ns=at) for at, (share, rest) in enumerate(pairs)]


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(REFERENCE.read_text("utf-8"))
    return read


def simulated(reference: dict[str, Any]) -> Iterator[ItemAnswer]:
    for learner, row in enumerate(reference["learners"]):
        reached = [(item, cell) for item, cell in enumerate(row) if cell is not None]
        shares = [thirds / 3 for _, (thirds, _, _) in reached]
        for (item, (_, option, ms)), share, rest in zip(reached, shares, rests(shares), strict=True):
            yield answer(
                share, rest, question=QuestionId(f"item-{item:02}"), learner=LearnerId(learner),
                chosen=(Choice(option, option == "A"),), time_ns=ms * 1_000_000,
            )  # fmt: skip


def test_figures_are_those_of_another_statistics_library(reference: dict[str, Any]) -> None:
    for item, wanted in zip(analysed(simulated(reference)), reference["expected"], strict=True):
        assert item.discrimination is not None
        assert (item.n, item.paired, item.learners) == (wanted["n"], wanted["paired"], wanted["n"])
        found = {
            "facility": item.facility.value, "facility_se": item.facility.error,
            "discrimination": item.discrimination.value, "discrimination_se": item.discrimination.error,
            "median_ms": item.median_time_ns / 1e6,
        }  # fmt: skip
        assert found == pytest.approx({name: wanted[name] for name in found}, rel=0, abs=1e-9)


def test_choice_frequencies_are_those_of_another_statistics_library(reference: dict[str, Any]) -> None:
    for item, wanted in zip(analysed(simulated(reference)), reference["expected"], strict=True):
        assert {each.choice.text: each.count for each in item.choices} == wanted["counts"]
        errors = {each.choice.text: each.share.error for each in item.choices}
        assert errors == pytest.approx(wanted["count_se"], rel=0, abs=1e-9)


def test_the_standard_error_of_a_correlation_is_the_one_published_for_55_pairs_at_04() -> None:
    """The R package vcmeta prints 0.116487 for its se.cor(.40, 0, 55), by Bonett 2008."""
    spread = item_analysis.Spread(55, 0.5, 1.0)
    found = item_analysis.Pairs(spread, spread, products=0.4).correlation()
    assert found is not None
    assert (found.value, found.error) == pytest.approx((0.4, 0.116487), abs=5e-7)


@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_the_answers_makes_no_difference(pairs: list[tuple[float, float | None]], rng: Any) -> None:
    answers = answers_of(pairs)
    one = figures(answers)
    rng.shuffle(answers)
    other = figures(answers)
    assert (other.n, other.choices, other.median_time_ns) == (one.n, one.choices, one.median_time_ns)
    assert other.facility.value == pytest.approx(one.facility.value, abs=1e-12)
    if one.discrimination is None or other.discrimination is None:
        assert other.discrimination is one.discrimination
    else:
        assert other.discrimination.value == pytest.approx(one.discrimination.value, abs=1e-6)


@given(PAIRS)
def test_figures_stay_within_their_bounds(pairs: list[tuple[float, float | None]]) -> None:
    item = figures(answers_of(pairs))
    assert 0 <= item.facility.value <= 1
    assert item.discrimination is None or -1 <= item.discrimination.value <= 1
    assert all(0 < each.count <= item.n and each.share.value <= 1 for each in item.choices)


@given(st.lists(st.integers(1, 100), min_size=4, max_size=40, unique=True))
def test_an_item_that_goes_wholly_with_the_rest_discriminates_by_one_and_against_it_by_minus_one(
    percent: list[int],
) -> None:
    along = figures(answers_of((x / 100, x / 100) for x in percent)).discrimination
    against = figures(answers_of((1 - x / 100, x / 100) for x in percent)).discrimination
    assert along is not None
    assert against is not None
    assert (along.value, against.value) == pytest.approx((1, -1))


def test_rounding_takes_no_discrimination_beyond_one() -> None:
    shares = (0.2, 0.5, 0.2, 0.8)  # their correlation with themselves comes to 1.0000000000000002
    found = figures(answers_of(zip(shares, shares, strict=True))).discrimination
    assert found == Estimate(1.0, 0.0)


@pytest.mark.parametrize(
    "pairs",
    [
        [(1.0, 0.1), (1.0, 0.5), (1.0, 0.9), (1.0, 0.2)],
        [(1.0, 0.5), (0.0, 0.5), (1.0, 0.5), (0.0, 0.5)],
        [(1.0, 0.7), (0.0, 0.7 + 2e-16), (1.0, 0.7 - 2e-16), (0.0, 0.7)],
        [(1.0, 0.7), (0.0, 0.2), (1.0, 0.9)],
        [(1.0, None), (0.0, None), (1.0, None), (0.0, None), (1.0, 0.3)],
    ],
    ids=["all right", "the rest alike", "the rest alike but for rounding", "three answers", "no other questions"],
)
def test_there_is_no_discrimination_without_spread_and_without_enough_pairs(
    pairs: list[tuple[float, float | None]],
) -> None:
    assert figures(answers_of(pairs)).discrimination is None


def test_an_answer_with_no_other_question_beside_it_counts_for_the_facility_only() -> None:
    pairs = [(1.0, 0.7), (0.0, 0.2), (1.0, 0.9), (0.0, 0.4)]
    alone = figures(answers_of([*pairs, (0.0, None)]))
    assert alone.discrimination == figures(answers_of(pairs)).discrimination
    assert (alone.n, alone.paired) == (5, 4)
    assert alone.facility.value == pytest.approx(0.4)


def test_a_small_spread_after_many_answers_is_not_lost() -> None:
    """The difference of two sums of squares would hold nothing but rounding here."""
    spread = item_analysis.Spread()
    for at in range(100_000):
        spread.add(0.9 + (1e-8 if at % 2 else -1e-8))
    assert spread.squares / spread.n == pytest.approx(1e-16, rel=1e-6)


def test_a_single_answer_has_no_standard_error() -> None:
    item = figures([answer()])
    assert (item.facility, item.choices[0].share) == (Estimate(1.0, None), Estimate(1.0, None))


def test_below_thirty_answers_an_item_has_few() -> None:
    assert ENOUGH_ANSWERS == 30
    assert [figures([answer()] * n).few for n in (29, 30)] == [True, False]


def test_learners_are_counted_once_each() -> None:
    assert figures(answer(learner=LearnerId(n % 3)) for n in range(10)).learners == 3


def test_items_come_in_the_order_of_their_ids() -> None:
    answers = [answer(question=QuestionId(name)) for name in "cab"]
    assert [item.question for item in analysed(answers)] == ["a", "b", "c"]


def test_without_answers_there_are_no_items() -> None:
    assert analysed([]) == ()


@pytest.mark.parametrize(("times", "median"), [([9, 1, 5], 5), ([9, 1, 5, 6], 5.5), ([7], 7)])
def test_the_time_is_the_median(times: list[int], median: float) -> None:
    assert figures(answer(time_ns=time) for time in times).median_time_ns == median


def test_choices_are_counted_by_text_most_frequent_first() -> None:
    item = figures(answer(chosen=chosen) for chosen in [(KEY,), (DISTRACTOR, KEY), (DISTRACTOR,), (DISTRACTOR,)])
    assert [(each.choice, each.count) for each in item.choices] == [(DISTRACTOR, 3), (KEY, 2)]
    share = item.choices[0].share
    assert (share.value, share.error) == pytest.approx((0.75, sqrt(0.75 * 0.25 / 3)))


def test_the_wrong_choice_that_drew_most_is_neither_the_key_nor_no_choice() -> None:
    rare = Choice("Astana", right=False)
    chosen = [KEY] * 9 + [DID_NOT_KNOW] * 8 + [NO_ANSWER] * 7 + [DISTRACTOR] * 2 + [rare]
    pull = figures(answer(chosen=(each,)) for each in chosen).pull
    assert pull is not None
    assert (pull.choice, pull.count) == (DISTRACTOR, 2)


def test_an_item_in_which_nothing_wrong_was_chosen_has_no_pull() -> None:
    assert figures([answer(), answer(chosen=(NO_ANSWER,))]).pull is None


def test_beyond_the_most_choices_new_ones_are_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(item_analysis, "MOST_CHOICES", 2)
    counted = figures(answer(chosen=(Choice(text, right=False),)) for text in "abcadb").choices
    counts = {each.choice: each.count for each in counted}
    assert counts == {Choice("a", right=False): 2, Choice("b", right=False): 2, OTHER_CHOICES: 2}


def test_memory_grows_with_the_items_and_not_with_the_answers() -> None:
    """But for eight bytes of time for each, and what a list of them keeps free to grow."""
    count, items = 40_000, [QuestionId(f"item-{n}") for n in range(100)]
    stream = (answer(question=items[at % 100], share=float(at % 3 == 0)) for at in range(count))
    tracemalloc.start()
    analysed(stream)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10 * count + 4_000 * len(items)


@pytest.mark.parametrize(
    ("shares", "others"),
    [([1.0, 0.0, 0.5], [0.25, 0.75, 0.5]), ([0.5], [None]), ([], []), ([1 / 3] + [1.0] * 2, [1.0, 2 / 3, 2 / 3])],
)
def test_the_rest_is_the_mean_of_the_others(shares: list[float], others: list[float | None]) -> None:
    assert list(rests(shares)) == pytest.approx(others)


@given(st.lists(SHARES | st.floats(0, 1), min_size=2, max_size=40))
def test_the_rest_is_a_share_whatever_rounding_does(shares: list[float]) -> None:
    assert all(rest is not None and 0 <= rest <= 1 for rest in rests(shares))


@pytest.mark.parametrize(("share", "rest"), [(1.1, 0.5), (-0.1, 0.5), (0.5, 1.1), (0.5, -0.1), (float("nan"), 0.5)])
def test_a_share_of_less_than_nothing_or_more_than_all_is_refused(share: float, rest: float) -> None:
    with pytest.raises(ValueError, match="between"):
        answer(share, rest)


@pytest.mark.parametrize(
    ("kind", "response", "chosen"),
    [
        (Kind.SINGLE, Response((1,)), {"Tashkent": False}),
        (Kind.TRUE_FALSE, Response((0,)), {"True": True}),
        (Kind.MULTIPLE, Response((0, 1)), {"Russia": True, "Japan": False}),
        (Kind.ORDER, Response((1, 0, 2)), {"1. First": True, "2. Third": False, "3. Second": False}),
        (Kind.MATCH, Response((1, 0, -1)), {"Shanghai: China": True, "Tashkent: Kazakhstan": False}),
        (Kind.NUMBER, Response(text="Six founding members"), {"6": False}),
        (Kind.NUMBER, Response(text="2.50"), {"2.5": False}),
        (Kind.NUMBER, Response(text="Don't ask!"), {"dont ask": False}),
        (Kind.TEXT, Response(text=" The  Shanghai-SPRING. "), {"shanghai spring": False}),
        (Kind.TEXT, Response(text=" ?! "), {"?!": False}),
    ],
)
def test_each_kind_of_question_tells_what_was_chosen(kind: Kind, response: Response, chosen: dict[str, bool]) -> None:
    assert {each.text: each.right for each in choices(make.question(kind), response, share=0.0)} == chosen


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.TEXT])
def test_a_typed_answer_is_right_where_it_was_marked_so(kind: Kind) -> None:
    response = Response(text="six")
    assert [choices(make.question(kind), response, share)[0].right for share in (0.0, 1.0)] == [False, True]


@pytest.mark.parametrize("kind", Kind)
def test_no_answer_and_not_knowing_have_names_of_their_own_in_every_kind(kind: Kind) -> None:
    question = make.question(kind)
    assert choices(question, EMPTY, 0.0) == (NO_ANSWER,)
    assert choices(question, DONT_KNOW, 0.0) == (DID_NOT_KNOW,)


def test_typing_a_name_in_brackets_is_not_taken_for_no_answer() -> None:
    (chosen,) = choices(make.question(Kind.TEXT), Response(text="(no answer)"), 0.0)
    assert chosen.text != NO_ANSWER.text
