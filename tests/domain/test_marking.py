import re
from fractions import Fraction
from math import isclose
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sco_quiz.domain.marking import MarkingScheme, Verdict, is_undecided, mark, matched, points, verdict, wrong_options
from sco_quiz.domain.question import TYPED, Kind, Option, Question
from sco_quiz.domain.response import DONT_KNOW, EMPTY, Confidence, Response, fits
from sco_quiz.domain.typed.asked import number_readings
from tests.factories import one_of_each, question
from tests.shipped_bank import shipped_questions

PAGE = Path(__file__).parents[2] / "docs" / "marking.md"
ROW = re.compile(rf"^\| ({'|'.join(Kind)}) \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)
EXAMPLES = [(Kind(kind), *cells) for kind, *cells in ROW.findall(PAGE.read_text(encoding="utf-8"))]


def options(*texts: str, key: bool = False) -> tuple[Option, ...]:
    return tuple(Option(text=text, key=key, reason="") for text in texts)


def asked(kind: Kind, cell: str) -> Question:
    """The question that a row of the page describes."""
    parts = cell.split(", ")
    match kind:
        case Kind.ORDER:
            return question(kind, options=options(*reversed(parts)), order=tuple(parts))
        case Kind.MATCH:
            pairs = tuple((left, right) for left, right in (part.split(" = ") for part in parts))
            lefts, rights = [left for left, _ in pairs], [right for _, right in pairs]
            return question(kind, options=options(*lefts), pairs=pairs, choices=(*reversed(rights), "India"))
        case Kind.NUMBER | Kind.TEXT:
            return shipped_questions()[cell]
        case _:
            return question(kind, options=tuple(Option(text=p.strip("*"), key="*" in p, reason="") for p in parts))


def answered(of: Question, cell: str) -> Response:
    """The response that a row of the page describes."""
    texts = [option.text for option in of.options]
    if cell in {"nothing", "I don't know"}:
        return EMPTY if cell == "nothing" else DONT_KNOW
    if of.kind in TYPED:
        return Response(text=cell)
    if of.kind is Kind.MATCH:
        given = dict(part.split(" = ") for part in cell.split(", "))
        return Response(chosen=tuple(of.choices.index(given[text]) if text in given else -1 for text in texts))
    chosen = [texts.index(part) for part in cell.split(", ")]
    return Response(chosen=tuple(chosen if of.kind is Kind.ORDER else sorted(chosen)))


def test_the_page_has_an_example_of_every_kind_and_nothing_that_is_not_read() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    headings = [row for row in rows if row.startswith(("| kind", "| scheme"))]
    assert {kind for kind, *_ in EXAMPLES} == set(Kind)
    assert len(EXAMPLES) + len(SCHEMES) == len(rows) - len(headings)


@pytest.mark.parametrize(("kind", "ask", "answer", "share", "word"), EXAMPLES)
def test_every_example_of_the_page_is_marked_as_it_says(
    kind: Kind, ask: str, answer: str, share: str, word: str
) -> None:
    of = asked(kind, ask)
    response = answered(of, answer)
    assert fits(of, response)
    assert isclose(mark(of, response), Fraction(share), abs_tol=1e-12)
    assert verdict(of, response) is Verdict(word.replace(" ", "_"))


@pytest.mark.parametrize(
    ("key", "unit", "entry", "share"),
    [
        ("1.2 billion", "", "1.25 billion", 1.0),
        ("1.2 billion", "", "1.26 billion", 0.0),
        ("1.2", "metres", "1.25", 1.0),
        ("1.2", "metres", "1.26", 0.0),
        ("1.2", "billion metres", "1,250,000,000", 1.0),
        ("1.2", "billion metres", "1,250,000,001", 0.0),
    ],
)
def test_the_edge_of_the_tolerance_is_inside(key: str, unit: str, entry: str, share: float) -> None:
    tolerance = 0.05 * 10**9 if "billion" in key else 0.05
    of = question(Kind.NUMBER, options=(), accept=(key,), tolerance=tolerance, unit=unit)
    assert mark(of, Response(text=entry)) == share


@pytest.mark.parametrize("scheme", list(MarkingScheme))
def test_a_number_that_can_be_read_in_two_ways_is_neither_right_nor_wrong(scheme: MarkingScheme) -> None:
    of = question(Kind.NUMBER, accept=("2001",), unit="")
    undecided = Response(text="2.001")
    assert is_undecided(of, undecided)
    assert points(scheme, of, undecided, Confidence.CERTAIN) == mark(of, undecided) == 0.0
    assert verdict(of, undecided) is Verdict.UNDECIDED
    assert wrong_options(of, undecided) == ()
    chosen = [Response(text=reading.clear) for reading in number_readings(of, undecided.text)]
    assert [verdict(of, each) for each in chosen] == [Verdict.WRONG, Verdict.RIGHT]


@pytest.mark.parametrize(
    ("entry", "right"), [("890.000", Verdict.RIGHT), ("2.001", Verdict.WRONG), ("1,890", Verdict.WRONG)]
)
def test_an_old_snapshot_was_not_asked_about_and_is_read_in_english(entry: str, right: Verdict) -> None:
    of = question(Kind.NUMBER, accept=("890",), unit="billion dollars", tolerance=10, asks_reading=False)
    assert not is_undecided(of, Response(text=entry))
    assert verdict(of, Response(text=entry)) is right


@pytest.mark.parametrize("of", [question(Kind.SINGLE), question(Kind.TEXT, accept=("2.001",))])
def test_only_a_number_can_be_undecided(of: Question) -> None:
    assert not is_undecided(
        of, Response(chosen=(0,)) if of.options and of.kind is Kind.SINGLE else Response(text="2.001")
    )


def test_a_wrong_answer_that_was_foreseen_is_known_by_what_it_comes_to() -> None:
    of = question(Kind.NUMBER, options=options("512.4"), accept=("890",), unit="billion dollars", tolerance=10)
    assert wrong_options(of, Response(text="$0.5124 trillion")) == of.options
    named = question(Kind.TEXT, options=options("Ivybridge"), accept=("Arvale",))
    assert wrong_options(named, Response(text="in Ivybridge")) == named.options
    assert wrong_options(named, Response(text="Arvale")) == ()


def test_an_old_snapshot_without_rivals_is_marked_as_before() -> None:
    of = question(Kind.TEXT)  # Shanghai Spirit, not Shanghai Spring
    assert (of.rivals, of.beside) == ((), ())
    entries = ("Shanghai Spirit", "shanghai spirt", "the Spirit of Shanghai", "Shanghai Spring", "Shanghai")
    assert [mark(of, Response(text=entry)) for entry in entries] == [1.0, 1.0, 1.0, 0.0, 0.0]


def responses(of: Question) -> st.SearchStrategy[Response]:
    n = len(of.options)
    match of.kind:
        case Kind.SINGLE | Kind.TRUE_FALSE:
            return st.integers(0, n - 1).map(lambda i: Response(chosen=(i,)))
        case Kind.MULTIPLE:
            return st.sets(st.integers(0, n - 1)).map(lambda chosen: Response(chosen=tuple(sorted(chosen))))
        case Kind.ORDER:
            return st.permutations(range(n)).map(lambda order: Response(chosen=tuple(order)))
        case Kind.MATCH:
            sides = st.integers(-1, len(of.choices) - 1)
            return st.tuples(*[sides] * n).map(lambda chosen: Response(chosen=chosen))
        case _:
            return st.text(max_size=500).map(lambda text: Response(text=text))


ASKED = st.sampled_from(one_of_each())


@given(ASKED.flatmap(lambda of: st.tuples(st.just(of), responses(of))))
def test_a_mark_lies_between_nothing_and_one_point(pair: tuple[Question, Response]) -> None:
    assert fits(*pair)
    assert 0.0 <= mark(*pair) <= 1.0


@pytest.mark.parametrize("of", one_of_each(), ids=lambda of: of.kind)
@pytest.mark.parametrize("response", [EMPTY, DONT_KNOW])
def test_nothing_and_dont_know_earn_nothing(of: Question, response: Response) -> None:
    assert mark(of, response) == 0.0


def key_of(of: Question) -> Response:
    texts = [option.text for option in of.options]
    match of.kind:
        case Kind.ORDER:
            return Response(chosen=tuple(texts.index(text) for text in of.order))
        case Kind.MATCH:
            return Response(chosen=tuple(of.choices.index(dict(of.pairs)[text]) for text in texts))
        case Kind.NUMBER | Kind.TEXT:
            return Response(text=of.accept[-1])
        case _:
            return Response(chosen=tuple(sorted(of.keys)))


@pytest.mark.parametrize("of", one_of_each(), ids=lambda of: of.kind)
def test_the_key_earns_the_point(of: Question) -> None:
    assert mark(of, key_of(of)) == 1.0
    assert verdict(of, key_of(of)) is Verdict.RIGHT


@given(st.lists(st.booleans(), min_size=2, max_size=6), st.sets(st.integers(0, 5)), st.integers(0, 5))
def test_one_more_right_option_never_costs_and_one_more_wrong_one_never_pays(
    keys: list[bool], chosen: set[int], more: int
) -> None:
    assume(any(keys) and more < len(keys) and more not in chosen and max(chosen, default=0) < len(keys))
    of = question(Kind.MULTIPLE, options=tuple(Option(text=str(i), key=key, reason="") for i, key in enumerate(keys)))
    before, after = (mark(of, Response(chosen=tuple(sorted(some)))) for some in (chosen, {*chosen, more}))
    assert after >= before if keys[more] else after <= before


@given(st.permutations(range(5)), st.integers(0, 3))
def test_swapping_two_neighbours_into_their_right_order_never_costs(order: list[int], at: int) -> None:
    of = question(Kind.ORDER, options=options(*"abcde"), order=tuple("abcde"))
    better = [*order[:at], *sorted(order[at : at + 2]), *order[at + 2 :]]
    assert mark(of, Response(chosen=tuple(better))) >= mark(of, Response(chosen=tuple(order)))


@given(st.tuples(*[st.integers(-1, 3)] * 3), st.integers(0, 2))
def test_one_more_right_pair_never_costs(chosen: tuple[int, ...], at: int) -> None:
    of = question(Kind.MATCH)
    better = (*chosen[:at], key_of(of).chosen[at], *chosen[at + 1 :])
    assert mark(of, Response(chosen=better)) >= mark(of, Response(chosen=chosen))


@given(st.integers(-500, 500), st.integers(-500, 500), st.integers(0, 200))
def test_a_nearer_number_is_never_worse(one: int, other: int, tolerance: int) -> None:
    of = question(Kind.NUMBER, accept=("10",), tolerance=tolerance / 100)
    near, far = sorted((one, other), key=abs)
    assert mark(of, Response(text=f"{(1000 + near) / 100:.2f}")) >= mark(of, Response(text=f"{(1000 + far) / 100:.2f}"))


@pytest.mark.parametrize("text", ["nan", "inf", "1e999", "six seven", "¹²", "😀", "9" * 10**6])
def test_what_is_not_one_number_is_wrong_whatever_the_tolerance(text: str) -> None:
    assert verdict(question(Kind.NUMBER, tolerance=1e9), Response(text=text)) is Verdict.WRONG


def test_matched_tells_each_left_side_apart() -> None:
    of = question(Kind.MATCH)  # choices: Kazakhstan, China, India, Uzbekistan
    assert matched(of, Response(chosen=(1, -1, 1))) == (True, False, False)
    assert matched(of, EMPTY) == (False, False, False)


def test_a_match_that_was_touched_and_emptied_again_is_no_answer() -> None:
    assert verdict(question(Kind.MATCH), Response(chosen=(-1, -1, -1))) is Verdict.NO_ANSWER


def test_a_question_time_did_not_reach_is_told_apart_from_one_left_open() -> None:
    assert verdict(question(), EMPTY, reached=False) is Verdict.RAN_OUT
    assert verdict(question(), EMPTY) is Verdict.NO_ANSWER
    assert verdict(question(), DONT_KNOW, reached=False) is Verdict.DONT_KNOW


_SCHEMES = re.compile(r"^\| (plain|penalty|certainty) \| (\d) \| ([01]) \| (.+?) \| (.+?) \|$", re.MULTILINE)
_SURE = {
    "not said": None,
    "guessing": Confidence.GUESSING,
    "fairly sure": Confidence.FAIRLY_SURE,
    "certain": Confidence.CERTAIN,
}
SCHEMES = _SCHEMES.findall(PAGE.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("scheme", "count", "right", "sure", "worth"), SCHEMES)
def test_marks_become_points_as_the_page_says(scheme: str, count: str, right: str, sure: str, worth: str) -> None:
    asked_of = question(Kind.SINGLE, options=(*options("A", key=True), *options(*"BCDE"[: int(count) - 1])))
    response = Response(chosen=(0 if right == "1" else 1,))
    assert points(MarkingScheme(scheme), asked_of, response, _SURE[sure]) == pytest.approx(float(Fraction(worth)))


def test_the_page_has_an_example_of_every_scheme() -> None:
    assert {scheme for scheme, *_ in SCHEMES} == set(MarkingScheme)


@pytest.mark.parametrize("scheme", list(MarkingScheme))
@pytest.mark.parametrize("response", [EMPTY, DONT_KNOW])
def test_no_answer_costs_nothing_under_any_scheme(scheme: MarkingScheme, response: Response) -> None:
    assert points(scheme, question(), response, Confidence.CERTAIN) == 0.0
