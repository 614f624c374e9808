"""The seven kinds, as the sample pack asks them."""

import random

import pytest

from sco_quiz.authoring.bank.build import draft as read_draft
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.pack.records import (
    AskRecord,
    FactRecord,
    ListKind,
    Match,
    Multiple,
    NearRecord,
    Number,
    Order,
    OrderItem,
    OutsideRecord,
    Pair,
    TrueFalse,
    Typed,
)
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Kind, Question, shown
from tests.authoring.packs import SAMPLE, draft, fact, single, year_fact


@pytest.fixture(scope="module")
def sample() -> dict[str, Question]:
    return {question.id.removeprefix("river-league/"): question for question in load_pack(in_folder(SAMPLE)).questions}


def refusal(ask: AskRecord, **changes: object) -> str:
    return draft(fact(ask, **changes)).faults[0].message


def test_sample_asks_in_every_kind(sample: dict[str, Question]) -> None:
    assert {question.kind for question in sample.values()} == set(Kind)


def test_single_has_one_key_and_its_reason(sample: dict[str, Question]) -> None:
    keys = [option for option in sample["founding-place/single"].options if option.key]
    assert [(key.text, key.reason) for key in keys] == [
        ("Brenholm", "The league was founded in Brenholm (paragraph 2).")
    ]


def test_multiple_asks_for_the_keys_named_and_hides_the_others(sample: dict[str, Question]) -> None:
    options = sample["founding-cities/multiple"].options
    assert {option.text for option in options if option.key} == {"Arvale", "Dornwick"}
    assert not {"Brenholm", "Casterby"} & {option.text for option in options}


def test_true_false_gives_a_true_and_a_false_statement(sample: dict[str, Question]) -> None:
    keys = [sample[f"founding-cities/{name}"].keys for name in ("true_false", "true_false-2")]
    assert keys == [{0}, {1}]


def test_false_statement_is_explained_by_its_own_reason(sample: dict[str, Question]) -> None:
    explanation = sample["founding-cities/true_false-2"].explanation
    assert explanation.startswith("Fernau joined the league after its founding (paragraph 2). Arvale, Brenholm")


def test_order_is_by_date_and_rests_on_every_fact(sample: dict[str, Question]) -> None:
    question = sample["meeting-2024/order"]
    assert question.order[0] == "The league is founded"
    assert question.facts == tuple(f"river-league/{name}" for name in ("meeting-2024", "founding-year", "dam"))


def test_match_offers_more_right_sides_than_pairs(sample: dict[str, Question]) -> None:
    question = sample["meeting-2024/match"]
    assert set(question.choices) - {right for _, right in question.pairs} == {"Hollin"}


def test_number_takes_its_key_from_the_value(sample: dict[str, Question]) -> None:
    question = sample["sewage-works/number"]
    assert (question.accept, question.tolerance, question.unit) == (("240",), 5, "million crowns")


def test_typed_question_expects_near_true_and_other_values(sample: dict[str, Question]) -> None:
    assert [option.text for option in sample["sewage-works/number"].options] == ["250"]
    assert "Brenholm" in {option.text for option in sample["meeting-2024/text"].options}


def test_text_accepts_the_aliases_of_the_value(sample: dict[str, Question]) -> None:
    assert sample["meeting-2024/text"].accept == ("Arvale", "the port of Arvale")


def test_explanation_restates_the_fact_with_place_and_anchor(sample: dict[str, Question]) -> None:
    explanation = sample["sewage-works/single"].explanation
    assert "240 million crowns (paragraph 4). The article of 14 May 2024 says" in explanation


NEAR = {"near_true": (NearRecord(value="Hollin", reason="Hollin paid for it."),)}


def explanations(ask: AskRecord, **changes: object) -> list[str]:
    return [question.explanation for question in draft(fact(ask, **(NEAR | changes))).bank.questions]


def test_near_truth_is_explained_where_it_was_offered() -> None:
    pairs = tuple(Pair(left=city, right=city) for city in ("Arvale", "Brenholm", "Casterby"))
    assert explanations(Match(kind=Kind.MATCH, stem="M.", pairs=pairs, extra=("Hollin",)))[0].endswith("paid for it.")
    asked = TrueFalse(kind=Kind.TRUE_FALSE, true="It was Arvale.", false="It was Hollin.", reason="It was another.")
    assert [text.endswith("paid for it.") for text in explanations(asked)] == [False, True]


def test_near_truth_that_was_not_offered_is_not_told() -> None:
    assert explanations(single()) == ["The meeting was held in Arvale (paragraph 1)."]


def test_near_truth_that_is_typed_has_its_own_reason() -> None:
    made = draft(fact(Typed(kind=Kind.TEXT, stem="Where?"), **NEAR)).bank.questions[0]
    assert made.explanation == "The meeting was held in Arvale (paragraph 1)."
    assert next(option.reason for option in made.options if option.text == "Hollin").startswith("Hollin paid for it.")


def test_note_from_outside_stands_last_and_says_so() -> None:
    notes = (OutsideRecord(note="A dam was built in 2031.", source="River Post, 2 May 2031"),)
    told = " Outside the article: A dam was built in 2031 (River Post, 2 May 2031)."
    assert explanations(single(), outside=notes) == [f"The meeting was held in Arvale (paragraph 1).{told}"]
    assert explanations(single(explanation="See paragraph 1."), outside=notes) == [f"See paragraph 1.{told}"]


@pytest.mark.parametrize(
    ("reason", "explanation"),
    [
        ("It was Arvale, not Hollin.", "It was Arvale, not Hollin (paragraph 1). Hollin paid for it."),
        ("Hollin only paid.", "Hollin only paid (paragraph 1). The meeting was held in Arvale (paragraph 1). "),
    ],
)
def test_false_statement_says_once_what_is_right(reason: str, explanation: str) -> None:
    asked = TrueFalse(kind=Kind.TRUE_FALSE, true="It was Arvale.", false="It was Hollin.", reason=reason)
    assert explanations(asked)[1].startswith(explanation)


def test_every_question_can_be_shown(sample: dict[str, Question]) -> None:
    for question in sample.values():
        dealt = shown(question, random.Random(1))  # noqa: S311 - a repeatable draw, no secret
        assert {option.text for option in dealt.options} == {option.text for option in question.options}


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (single(), "name the one that is right with 'key'"),
        (single(key="Hollin"), "the key 'Hollin' is neither among"),
        (Multiple(kind=Kind.MULTIPLE, stem="Which?", keys=("Arvale", "Hollin")), "the key 'Hollin' is neither among"),
        (Typed(kind=Kind.TEXT, stem="Which?"), "give the one that is right with 'answer'"),
        (Number(kind=Kind.NUMBER, stem="Which?", answer="many"), "'many' is not one number"),
    ],
)
def test_key_must_be_one_value_that_is_true(ask: AskRecord, words: str) -> None:
    assert words in refusal(ask, values=("Arvale", "Brenholm"), list=ListKind.CLOSED)


def test_month_is_not_asked_as_a_number() -> None:
    asked = year_fact(Number(kind=Kind.NUMBER, stem="When?"), type=ValueType.MONTH, values=("June 2018",))
    assert "is not one number" in draft(asked).faults[0].message


def test_events_of_unclear_order_are_not_asked() -> None:
    items = tuple(OrderItem(text=when, when=when) for when in ("2018", "2018-06", "2019"))
    assert "cannot be told apart" in refusal(Order(kind=Kind.ORDER, stem="Order.", items=items))


def test_right_side_serves_one_left_side_only() -> None:
    pairs = tuple(Pair(left=str(n), right=right) for n, right in enumerate(("Arvale", "Hollin", "the Arvale")))
    assert "two right sides are the same" in refusal(Match(kind=Kind.MATCH, stem="Match.", pairs=pairs))


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (Typed(kind=Kind.TEXT, stem="Which?", accept=tuple(map(str, range(100)))), "more than 100 accepted"),
        (Typed(kind=Kind.TEXT, stem="Which?", accept=("x" * 600, "y" * 600) * 3), ""),
        (Typed(kind=Kind.TEXT, stem="Which?", accept=tuple(f"{n}" * 600 for n in range(6))), "more than 2,000 letters"),
        (Number(kind=Kind.NUMBER, stem="How many?", answer="6", unit="x" * 1_001), "or a unit, of more than 1,000"),
        (single(explanation="x" * 250_001), "takes 250,"),
    ],
)
def test_what_no_record_of_a_learner_takes_is_not_asked(ask: AskRecord, words: str) -> None:
    assert words in "".join(fault.message for fault in draft(fact(ask)).faults)
    assert bool(words) == bool(draft(fact(ask)).faults)


def ids(*asks: AskRecord) -> list[str]:
    made: FactRecord = fact(*asks)
    return [question.id for question in draft(made).bank.questions]


def test_second_question_of_a_kind_is_numbered() -> None:
    assert ids(single(), single(stem="Where?")) == ["league/meeting/single", "league/meeting/single-2"]


def test_number_of_a_question_can_be_kept_when_one_before_it_goes() -> None:
    assert ids(single(n=2)) == ["league/meeting/single-2"]


def test_true_false_takes_two_numbers() -> None:
    ask = TrueFalse(kind=Kind.TRUE_FALSE, true="It was Arvale.", false="It was Hollin.", reason="It was Arvale.")
    assert ids(ask, ask)[-1] == "league/meeting/true_false-4"


def test_number_given_twice_is_a_fault() -> None:
    assert draft(fact(single(), single(n=1))).faults[0].message == "the id is given twice."


def test_same_pack_gives_the_same_bank() -> None:
    assert read_draft(in_folder(SAMPLE)).bank == read_draft(in_folder(SAMPLE)).bank


def test_another_seed_draws_other_numbers() -> None:
    facts = [year_fact(id=f"f-{n}", subject=f"s {n}") for n in range(5)]
    assert draft(*facts, seed=1).bank.questions != draft(*facts, seed=2).bank.questions


def test_fact_of_the_bank_keeps_what_the_record_says() -> None:
    found = next(each for each in load_pack(in_folder(SAMPLE)).facts if each.id.endswith("sewage-works"))
    assert (found.status, found.holder, found.near_true[0].value) == (
        "claim",
        "official statistics",
        "250 million crowns",
    )
    assert found.span != (0, 0)


def test_fact_without_a_holder_is_plain() -> None:
    assert draft(fact()).bank.facts[0].status == "plain"
