"""Which questions never meet in one quiz."""

from sco_quiz.authoring.building import load_pack
from sco_quiz.authoring.records import FactRecord
from tests.authoring.packs import SAMPLE, draft, fact, single, year_fact

FOUNDED = year_fact(single(stem="In which year did the river league begin?"))


def are_enemies(one: FactRecord, other: FactRecord) -> bool:
    return bool(draft(one, other).bank.enemies)


def about(statement: str, stem: str = "Which city held the meeting?", **changes: object) -> FactRecord:
    return fact(single(stem=stem), statement=statement, **changes)


def test_questions_on_one_fact_are_enemies() -> None:
    made = draft(fact(single(), single(stem="Where was it?")))
    assert made.bank.enemies == {frozenset(question.id for question in made.bank.questions)}


def test_question_whose_statement_tells_the_key_of_another_is_its_enemy() -> None:
    assert are_enemies(FOUNDED, about("The river league, which began in 1998, met in Arvale."))


def test_key_alone_gives_nothing_away() -> None:
    assert not are_enemies(FOUNDED, about("The ship of 1998 lies in Arvale."))


def test_key_and_one_word_of_the_stem_give_nothing_away() -> None:
    assert not are_enemies(FOUNDED, about("The river ship of 1998 lies in Arvale."))


def test_matter_alone_gives_nothing_away() -> None:
    assert not are_enemies(FOUNDED, about("The river league began and met in Arvale."))


def test_stem_can_give_a_key_away() -> None:
    assert are_enemies(FOUNDED, about("It met in Arvale.", stem="Where was the river league when it began in 1998?"))


def test_writer_may_name_an_enemy() -> None:
    assert are_enemies(FOUNDED, about("It met in Arvale.", enemies=("founding",)))


def test_question_over_several_facts_is_the_enemy_of_theirs() -> None:
    order, founded = "river-league/meeting-2024/order", "river-league/founding-year/single"
    assert frozenset({order, founded}) in load_pack(SAMPLE).enemies


def test_few_pairs_of_a_pack_are_enemies() -> None:
    bank = load_pack(SAMPLE)
    pairs = len(bank.questions) * (len(bank.questions) - 1) / 2
    assert len(bank.enemies) < pairs / 4
