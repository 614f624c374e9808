import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.response import LONGEST_ENTRY
from sco_quiz.domain.typed.texts import AskedText, is_accepted, same_text, says

HARBOUR = AskedText(
    accept=("Harbour Council of Arvale", "the Council"),
    wrong=("Harbour Counsel of Arvale", "Market Council", "Ivybridge"),
    stem="Which body of the river league met in Arvale after the market of 2014, as the report says?",
    beside=("Norland", "Kingdom of Norland"),
)


def accepts(entry: str, *keys: str) -> bool:
    return is_accepted(entry, AskedText(keys))


@pytest.mark.parametrize(
    ("entry", "key"),
    [
        *(
            ("Tianjin", "TIANJIN"),
            ("Tiānjīn", "Tianjin"),
            ("Xi'an", "Xi\u2019an"),
            ("the Shanghai Spirit", "Shanghai Spirit"),
        ),
        *(("“Shanghai Spirit”.", "Shanghai Spirit"), ("multi-polar", "multi polar"), ("multilateral", "multi-lateral")),
        *(
            ("  two\u00a0 words ", "two words"),
            ("Ｔｉａｎｊｉｎ", "Tianjin"),
            ("Tian\u200bjin", "Tianjin"),
            ("Tian\u00adjin", "Tianjin"),
        ),
        *(("\u202eTianjin", "Tianjin"), ("SCO+", "SCO Plus"), ("Belt & Road Initiative", "Belt and Road Initiative")),
        *(("Heads of the State", "Heads of State"), ("Putin's", "Putin"), ("plan B", "the plan B"), ("U.N.", "UN")),
        *(("organisation", "organizations"), ("a defense treaty", "defence treaty"), ("World War Two", "World War II")),
        *(
            ("0-sum", "zero-sum"),
            ("zero sum", "0 sum"),
            ("3rd party", "third party"),
            ("Gen. Sec.", "General Secretary"),
        ),
        *(("N. China", "north China"), ("N China", "northern China"), ("SE Asia", "South-East Asia")),
        *(("tıanjın", "Tianjin"), ("TİANJİN", "Tianjin"), ("Тianjin", "Tianjin"), ("Oresund", "Øresund")),
        *(
            ("World War 2", "World War II"),
            ("WORLD WAR II.", "world war two"),
            ("Second World War (1939–45)", "Second World War"),
        ),
    ],
)
def test_what_is_not_compared_does_not_matter(entry: str, key: str) -> None:
    assert accepts(entry, key)
    assert same_text(entry, key) or "(" in entry


@pytest.mark.parametrize(
    ("entry", "key"),
    [
        *(("World War III", "World War II"), ("World War One", "World War II"), ("World War", "World War II")),
        *(("eleven", "Xi Jinping"), ("11 Jinping", "Xi Jinping"), ("0", "zero"), ("two", "ii"), ("2", "two")),
        *(
            ("3 party", "third party"),
            ("NE China", "north China"),
            ("S. China", "north China"),
            ("East-commerce", "e-commerce"),
        ),
        *(("April 25", "April 2025"),),
        *(
            ("Agenda 2035 for all", "Agenda 2030 for all"),
            ("Agenda 203 for all", "Agenda 2030 for all"),
            ("plan", "plan A"),
        ),
        *(
            ("≠ Shanghai", "Shanghai"),
            ("Тяньцзинь", "Tianjin"),
            ("天津", "Tianjin"),
            ("new dehli", "New Delhi"),
            ("", "Tianjin"),
        ),
        *(
            (" ", "Tianjin"),
            ("...", "Tianjin"),
            ("\u200b", "Tianjin"),
            ("the", "Tianjin"),
            ("\ud800", "Tianjin"),
            ("of", "of it all"),
        ),
    ],
)
def test_another_text_is_another_answer(entry: str, key: str) -> None:
    assert not accepts(entry, key)


@pytest.mark.parametrize("entry", ["x" * 10**6, "ﷺ" * 10**6, "Tianjin " * 60, "Tianjin" + " " * LONGEST_ENTRY])
def test_what_no_field_takes_is_not_compared(entry: str) -> None:
    assert not accepts(entry, "Tianjin")


@pytest.mark.parametrize(
    "entry",
    [
        *(
            "in the Harbour Council of Arvale",
            "Harbor Council of Arvale",
            "Harbuor Concil of Ravale",
            "HarbourCouncil of Arvale",
        ),
        *("It was the Council", "Harbour Council of Arvale, Norland", "Harbour Council of Arvale (Kingdom of Norland)"),
        *(
            "Harbour Council of Arvale (HCA)",
            "HCA: Harbour Council of Arvale",
            "the Council (Harbour Council of Arvale)",
        ),
        *(
            "I think the Council",
            "the body was the Council",
            "the Council of the river league",
            "Councils",
            "Council’s",
        ),
    ],
)
def test_words_that_say_nothing_more_may_stand_around_the_answer(entry: str) -> None:
    assert is_accepted(entry, HARBOUR)


@pytest.mark.parametrize(
    "entry",
    [
        *(
            "not the Council",
            "the Council or the league",
            "the Council and the market",
            "the Council, Ivybridge",
            "HCA",
        ),
        *(
            "Harbour Counsel of Arvale",
            "Market Council",
            "the Market Council of Arvale",
            "Council of Sudland",
            "river league",
        ),
        *(
            "the Cuncil and no other",
            "neither Council",
            "the Council of the Isles",
            "Norland",
            "harbour of Arvale",
            "Cooncil X",
        ),
    ],
)
def test_a_second_answer_or_another_one_is_wrong(entry: str) -> None:
    assert not is_accepted(entry, HARBOUR)


def test_a_year_of_the_answer_may_be_shortened() -> None:
    assert accepts("Apr. '25", "April 2025")
    assert not accepts("April '24", "April 2025")


def test_a_part_of_a_name_of_the_question_makes_another_name() -> None:
    asked = AskedText(("Luban",), stem="Which workshop trains students of Ain Shams University?")
    assert is_accepted("Luban workshop of Ain Shams University", asked)
    assert not is_accepted("Luban University", asked)


def test_words_of_accepted_texts_may_stand_around_one_but_parts_of_names() -> None:
    assert accepts("tariffs (unilateral)", "tariffs", "unilateral tariffs")
    assert not accepts("unilateral", "tariffs", "unilateral tariffs")
    assert not accepts("Republic of China", "China", "People’s Republic of China")


def test_a_slip_that_makes_a_known_wrong_answer_or_a_word_of_one_is_none() -> None:
    assert is_accepted("terorist acts", AskedText(("terrorist acts",)))
    assert not is_accepted("terrorism acts", AskedText(("terrorist acts",), wrong=("terrorism",)))
    assert not is_accepted("Astana Declamation", AskedText(("Astana Declaration",), wrong=("Astana Declamation",)))


def test_an_accepted_answer_is_right_even_where_it_holds_a_wrong_one() -> None:
    assert is_accepted("Cold War mentality", AskedText(("Cold War mentality",), wrong=("Cold War",)))
    assert not is_accepted(
        "Cold War mentality", AskedText(("Cold War",), wrong=("Cold War mentality",), stem="Which mentality?")
    )


def test_an_entry_comes_to_a_wrong_answer_by_the_same_rules() -> None:
    assert says("in Ivybridge", "Ivybridge", HARBOUR)
    assert says("Ivybrigde", "Ivybridge", HARBOUR)
    assert not says("the Council", "Ivybridge", HARBOUR)


WORDS = st.lists(
    st.sampled_from(["of", "in", "the", "Council", "Harbour", "Arvale", "Norland", "Market", "not", "x"]), max_size=12
)


@given(WORDS, WORDS)
def test_what_is_wrong_around_an_answer_stays_wrong_with_more_around_it(before: list[str], after: list[str]) -> None:
    around = {*before, *after}
    if around & {"not", "x"}:
        assert not is_accepted(" ".join((*before, "Council", *after)), HARBOUR)


@given(st.text(), st.text(max_size=40))
def test_comparing_never_fails_and_a_text_is_itself(entry: str, key: str) -> None:
    is_accepted(entry, AskedText((key,), (entry,), key, (entry,)))
    if same_text(key, key):
        assert accepts(key, key)


@pytest.mark.parametrize("entry", ["ab" * 250, "a " * 250, "aaaaaaa " * 62, ("harbour " * 62)[:499]])
def test_the_longest_entry_is_compared_with_hundreds_of_the_longest_texts_soon(entry: str) -> None:
    """A bound that no computer misses: without its cuts the comparison takes minutes."""
    keys = tuple(f"{entry[: LONGEST_ENTRY - 10]} {number}" for number in range(300))
    began = time.process_time()
    assert not is_accepted(entry + "x", AskedText(keys, keys, entry, keys))
    assert time.process_time() - began < 60
