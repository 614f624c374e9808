"""Which questions never meet in one quiz."""

import random
from functools import cache

import pytest

from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.pack.records import AskRecord, FactRecord, Match, Number, Pair
from sco_quiz.domain.drawing import Candidate, PoolInMemory, Wanted, draw
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Bank, Kind
from sco_quiz.files.paths import questions_dir
from tests.authoring.packs import SAMPLE, chosen, draft, fact, single, year_fact

FOUNDED = year_fact(single(stem="In which year did the river league begin?"))


HOST = fact(
    chosen("Hollin", "Ivybridge", stem="In which city was the meeting of 2024 held?"), subject="meeting of 2024"
)


def asking(stem: str, **changes: object) -> FactRecord:
    """A fact about something else, asked with this stem; it shows nothing but words of no other question."""
    ask: AskRecord = chosen("Foo", "Bar", stem=stem, key="Baz")
    whole: dict[str, object] = {"id": "other", "statement": "So it is.", "subject": "x", "relation": "y"}
    return fact(ask, **({"values": ("Baz",)} | whole | changes))


@cache
def shipped() -> Bank:
    return load_pack(in_folder(questions_dir() / "sco-summit-2025"))


def candidates(bank: Bank) -> tuple[Candidate, ...]:
    """The questions of a bank as a draw meets them: each knows its enemies."""
    return tuple(
        Candidate(
            id=question.id,
            facts=question.facts,
            topic=question.topic,
            kind=question.kind,
            enemies=frozenset().union(*(pair - {question.id} for pair in bank.enemies if question.id in pair)),
        )
        for question in bank.questions
    )


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


def test_stem_that_names_the_key_with_one_word_of_the_subject_gives_it_away() -> None:
    assert are_enemies(HOST, asking("What did the papers of the Arvale meeting call for?"))


def test_word_of_the_subject_counts_where_the_stem_does_not_hold_it() -> None:
    host = fact(chosen("Hollin", "Ivybridge", stem="Which city was it?"), subject="regatta of the league")
    assert are_enemies(host, asking("Who rowed in the Arvale regatta?"))


def test_word_of_the_key_itself_tells_nothing_more() -> None:
    council = fact(chosen("Dam Board", "Mill Court"), values=("River Council",), subject="council", statement="It is.")
    assert not are_enemies(council, asking("Who cooks for the River Council?"))


def test_stem_that_names_the_key_alone_gives_nothing_away() -> None:
    assert not are_enemies(HOST, asking("What is grown in the gardens of Arvale?"))


def test_name_in_a_restated_fact_needs_more_than_one_word() -> None:
    assert not are_enemies(HOST, asking("What is grown here?", statement="Arvale grew rye after the meeting."))


@pytest.mark.parametrize(("stem", "enemy"), [("Which 4 towns lie here?", False), ("Which 4 towns flooded?", True)])
def test_count_in_a_stem_needs_two_words(stem: str, enemy: bool) -> None:  # noqa: FBT001 - a column of the table
    flooded = Number(kind=Kind.NUMBER, stem="How many towns flooded?")
    towns = fact(flooded, id="towns", statement="Flooded were 4.", type=ValueType.COUNT, values=("4",), subject="river")
    assert are_enemies(towns, asking(stem)) is enemy


def test_word_of_most_stems_links_no_two_questions() -> None:
    others = [asking(f"What does the league want in {year}?", id=f"want-{year}") for year in range(2001, 2009)]
    host = fact(chosen("Hollin", "Ivybridge", stem="Where did the league convene?"), subject="convention")
    made = draft(host, *others, asking("Which street of Arvale does the league own?", id="street"))
    assert not any("league/street/single" in pair for pair in made.bank.enemies)


@pytest.mark.parametrize(("left", "enemy"), [("Mill", False), ("Meeting", True)])
def test_key_and_word_must_stand_in_one_passage(left: str, enemy: bool) -> None:  # noqa: FBT001 - a column of the table
    pairs = [Pair(left=left, right="Arvale"), Pair(left="Harbour", right="Hollin"), Pair(left="Dam", right="Casterby")]
    match = Match(kind=Kind.MATCH, stem="Match the places of the meeting.", pairs=tuple(pairs))
    assert are_enemies(HOST, fact(match, id="places", statement="There are places.", subject="s")) is enemy


def test_writer_may_name_an_enemy() -> None:
    assert are_enemies(FOUNDED, about("It met in Arvale.", enemies=("founding",)))


def test_question_over_several_facts_is_the_enemy_of_theirs() -> None:
    order, founded = "river-league/meeting-2024/order", "river-league/founding-year/single"
    assert frozenset({order, founded}) in load_pack(in_folder(SAMPLE)).enemies


def test_few_pairs_of_a_pack_are_enemies() -> None:
    bank = load_pack(in_folder(SAMPLE))
    pairs = len(bank.questions) * (len(bank.questions) - 1) / 2
    assert len(bank.enemies) < pairs / 4


def test_few_pairs_of_the_shipped_pack_are_enemies() -> None:
    bank = shipped()
    assert len(bank.enemies) < 0.08 * len(bank.questions) * (len(bank.questions) - 1) / 2


def test_longest_quiz_can_be_drawn_from_the_shipped_pack() -> None:
    pool = PoolInMemory(candidates(shipped()))
    offers = pool.offers((Wanted(count=30),))
    draws = [draw(pool, offers, random.Random(seed)) for seed in range(100)]  # noqa: S311 - repeatable, no secret
    assert {len(drawn.chosen) for drawn in draws} == {30}
