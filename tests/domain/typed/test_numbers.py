from dataclasses import replace
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.typed.around import counted_noun
from sco_quiz.domain.typed.numbers import AskedNumber, readings

COUNTRIES = AskedNumber(stem="How many countries took part in the league in 2014?", unit="countries", whole=True)
SUM = AskedNumber(stem="How many million crowns did the league spend?", unit="million crowns", loose=True)
DOLLARS = AskedNumber(stem="How much was it?", unit="billion US dollars", loose=True)
YEAR = AskedNumber(stem="In which year was the league founded?", whole=True)
SHARE = AskedNumber(stem="How many percent of the towns have a bridge?", unit="percent", whole=True)
POINTS = AskedNumber(stem="How many percentage points did the share grow by?", unit="percentage points", whole=True)
OVER = AskedNumber(stem="Guests came from more than how many towns?", unit="towns", whole=True)


def read(entry: str, asked: AskedNumber = COUNTRIES) -> float | None:
    found = readings(entry, asked)
    return found[0].value if len(found) == 1 else None


@pytest.mark.parametrize(
    "entry",
    [
        *(
            "26",
            " 26. ",
            "26!",
            "(26)",
            '"26"',
            "«26»",
            "26?",
            "=26",
            "+26",
            "2\u200b6",
            "\ufeff26",
            "\xa026\xa0",
            "2\u00ad6",
        ),
        *("２６", "٢٦", "۲۶", "२६", "二十六", "26\ufe0f", "twenty-six", "twenty\u2010six", "TWENTY SIX", "twentysix"),
        *("26 (twenty-six)", "twenty-six (26)", "26.0", "26,0", "c. 26", "ca. 26", "approx. 26", "26ish", "26-ish"),
        *("number 26", "26 or thereabouts", "est. 26"),
        *("26 countries", "26 Countries.", "26 country", "26 nations", "26 states", "26 different countries"),
        *(
            "26 in all",
            "26 in total",
            "26 altogether",
            "about 26",
            "~26",
            "some 26 countries",
            "26 or so",
            "exactly 26",
        ),
        *(
            "there were 26",
            "it was 26",
            "I think 26",
            "answer: 26",
            "26 countries took part",
            "26 in 2014",
            "in 2014 26",
        ),
    ],
    ids=ascii,
)
def test_a_number_is_read_among_what_stands_around_it(entry: str) -> None:
    assert read(entry) == 26


@pytest.mark.parametrize(
    "entry",
    [
        *(
            "",
            " ",
            ".",
            "-",
            "six or seven",
            "26 or 27",
            "26 and 27",
            "26-27",
            "26\u201327",
            "26/27",
            "26 27",
            "26 km",
            "26%",
        ),
        *(
            "26 km countries",
            "$26",
            "26°",
            "26 leagues",
            "26 players",
            "not 26",
            "more than 26",
            "at least 26",
            "26+",
            ">26",
        ),
        *(
            "under 26",
            "nearly 26",
            "no more than 26",
            "26 not 27",
            "26x",
            "x26",
            "2x",
            "26e0",
            "0x1a",
            "2_6",
            "1/2",
            "½",
            "²⁶",
        ),
        *(
            "Ⅷ",
            "①",
            "XXVI",
            "inf",
            "nan",
            "1e999",
            "😀",
            "26😀",
            "\0",
            "\ud800",
            "9" * 16,
            "true",
            "countries",
            "fourty",
            "--26",
        ),
        *("9" * 500, "six " * 125, "hundred " * 62, "1," * 250, "1.234 " * 80, "\u0301" * 500, "ﷺ" * 500, "9" * 10**6),
    ],
    ids=lambda entry: ascii(entry[:12]),
)
def test_what_is_not_one_number_of_the_unit_is_not_read(entry: str) -> None:
    assert readings(entry, COUNTRIES) == ()


def test_a_minus_counts() -> None:
    assert read("-26") == read("\u221226") == read("minus 26") == -26


@pytest.mark.parametrize(
    ("entry", "number"),
    [
        *(
            ("240", 240e6),
            ("240 million", 240e6),
            ("0.24 billion", 240e6),
            ("240,000,000", 240e6),
            ("240 000 000", 240e6),
        ),
        *(("240,000 thousand", 240e6), ("240m", 240e6), ("240 mln crowns", 240e6), ("0,24", 0.24e6), ("2.5", 2.5e6)),
    ],
)
def test_a_number_is_counted_in_single_units(entry: str, number: float) -> None:
    assert read(entry, SUM) == pytest.approx(number)


@pytest.mark.parametrize(
    "entry", ["$890bn", "US$ 890 B", "890 billion USD", "890bn US$", "890 American dollars", "890 bil"]
)
def test_the_money_of_the_unit_may_be_named(entry: str) -> None:
    assert read(entry, DOLLARS) == 890e9


@pytest.mark.parametrize("entry", ["€890bn", "£890", "890 billion euros", "890 yuan", "¥890"])
def test_other_money_is_another_unit(entry: str) -> None:
    assert readings(entry, DOLLARS) == ()


def test_a_bare_number_counts_thousands_where_the_right_one_has_more_of_them() -> None:
    asked = AskedNumber(unit="thousand tonnes", large=True)
    assert read("1250", asked) == 1_250_000
    assert read("1250", AskedNumber(unit="thousand tonnes")) == 1250


@pytest.mark.parametrize(
    "entry",
    [
        *(
            "2001",
            "in 2001",
            "since 2001",
            "by 2001",
            "the year 2001",
            "2001 AD",
            "A.D. 2001",
            "2001 C.E.",
            "early 2001",
        ),
        *(
            "15 June 2001",
            "June 2001",
            "June two thousand one",
            "Friday, 15.6.2001",
            "2001-06-15",
            "2001年",
            "二〇〇一年",
            "2001 г.",
        ),
        *(
            "2,001",
            "2 001",
            "2'001",
            "٢٬٠٠١",
            "2001 (founded)",
            "it was founded in 2001",
            "the league was founded in 2001",
        ),
    ],
)
def test_a_year_may_stand_in_a_date_or_a_sentence(entry: str) -> None:
    assert read(entry, YEAR) == 2001


@pytest.mark.parametrize(
    "entry", ["2001 BC", "before 2001", "after 2001", "until 2001", "2001-02", "$2001", "15 June", "32.13.2001"]
)
def test_a_year_with_another_meaning_is_not_read(entry: str) -> None:
    assert read(entry, YEAR) != 2001


def test_the_hedge_of_the_question_is_allowed_in_its_own_direction() -> None:
    allowed = ("more than 20", "over 20", "above 20 towns", "20+", ">20", "upwards of 20", "20 plus")
    assert [read(entry, OVER) for entry in allowed] == [20.0] * len(allowed)
    refused = (
        "less than 20",
        "<20",
        "under 20",
        "up to 20",
        "no more than 20",
        "at least 20",
        "20 or more",
        "nearly 20",
    )
    assert [readings(entry, OVER) for entry in refused] == [()] * len(refused)


def test_nearly_is_allowed_where_the_number_need_not_be_exact() -> None:
    assert read("nearly 240", SUM) == 240e6
    assert readings("nearly 26", COUNTRIES) == ()


def test_an_entry_that_can_be_read_in_two_ways_has_both_readings_and_each_can_be_written() -> None:
    found = readings("The year 2.001", YEAR)
    assert [(each.value, each.clear) for each in found] == [(2.001, "The year 2.0010"), (2001, "The year 2001")]
    assert [read(each.clear, YEAR) for each in found] == [2.001, 2001]


def test_two_readings_of_wide_figures_are_written_in_plain_ones() -> None:
    assert [each.clear for each in readings("１．２３４ million", SUM)] == ["1.2340 million", "1234 million"]


@given(st.text())
def test_reading_never_fails_and_never_gives_an_endless_number(entry: str) -> None:
    assert all(isfinite(each.value) for asked in (COUNTRIES, DOLLARS, YEAR) for each in readings(entry, asked))


@given(st.integers(0, 10**15 - 1))
def test_every_whole_number_is_read_back(number: int) -> None:
    assert read(str(number)) == read(f"{number:,}") == number


NUMBERED = AskedNumber(stem="The meetings of the league are numbered: which number had the last one?", whole=True)


@pytest.mark.parametrize("mark", ["No. ", "no ", "Nr. ", "№ ", "#"])
def test_a_mark_of_a_place_in_a_row_counts_nothing(mark: str) -> None:
    assert read(f"{mark}26", NUMBERED) == read("the 26th one", NUMBERED) == 26
    assert read(f"{mark}26", COUNTRIES) is None
    assert read(f"{mark}2001", YEAR) is None


def test_a_year_of_the_answer_may_be_shortened_where_a_year_is_asked_for() -> None:
    shortened = replace(YEAR, years=("2001",))
    assert read("June '01", shortened) == 2001
    assert read("'02", shortened) != 2002


TOLD = "In 2001 the league was founded in Arvale by 26 countries, for trade, with guests and states of the valley."


@pytest.mark.parametrize("entry", ["2001 (Arvale)", "2001, Arvale", "Arvale 2001", "2001 in Arvale", "2001 [trade]"])
def test_what_the_fact_tells_may_stand_beside_a_year(entry: str) -> None:
    assert read(entry, replace(YEAR, told=TOLD)) == 2001
    assert read(entry, YEAR) is None


@pytest.mark.parametrize("entry", ["2001 (Brenholm)", "2001, Brenholm", "2001 (guests)", "2001 (not Arvale)"])
def test_what_the_fact_does_not_tell_may_not(entry: str) -> None:
    told = TOLD.replace("guests and ", "")
    assert read(entry, replace(YEAR, told=told)) is None


def test_what_the_fact_tells_stands_before_a_count_or_in_brackets_behind_it() -> None:
    told = replace(COUNTRIES, told=TOLD)
    assert read("26 (trade in Arvale)", told) == read("valley trade: 26", told) == 26
    assert {read(f"{what} 26", told) for what in ("guests", "Brenholm", "not trade")} == {None}
    assert {read(f"26{what}", told) for what in (" trade", " (guests)", " (valley states)", " (not trade)")} == {None}


def test_what_is_counted_may_be_called_as_the_fact_calls_it() -> None:
    assert counted_noun("In 2014 the league took in four more river towns of the valley.", frozenset({4.0})) == "towns"
    assert counted_noun("The fourth of the towns joined in 2014.", frozenset({4.0})) == ""
    assert read("26 towns", replace(COUNTRIES, counted="towns")) == 26
    assert read("26 towns", COUNTRIES) is None


def test_a_beginning_is_asked_for_or_an_end() -> None:
    since = AskedNumber(stem="Since which year has the league met?", whole=True)
    end = AskedNumber(stem="In which year did the league end?", whole=True)
    assert {read(entry, since) for entry in ("2014-", "since 2014", "2014 – present", "from 2014 on")} == {2014}
    assert {read(entry, end) for entry in ("2014-", "since 2014", "from 2014 on")} == {None}


@pytest.mark.parametrize("entry", ["twenty oh one", "twenty-oh-one", "two thousand-and-one", "two-thousand-one"])
def test_a_year_in_words_may_have_hyphens(entry: str) -> None:
    assert read(entry, YEAR) == 2001


@pytest.mark.parametrize("text", ["60", "60%", "60 %", "60 percent", "60 per cent", "60pct", "sixty per cent"])
def test_a_percent_is_also_written_with_its_sign(text: str) -> None:
    assert [reading.value for reading in readings(text, SHARE)] == [60]


@pytest.mark.parametrize(("text", "asked"), [("60%", POINTS), ("60%", COUNTRIES), ("60‰", SHARE), ("60 points", SHARE)])
def test_a_percent_sign_is_no_other_unit(text: str, asked: AskedNumber) -> None:
    assert readings(text, asked) == ()
