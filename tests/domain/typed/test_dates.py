import re

import pytest

from sco_quiz.domain.typed.dates import with_months_named, with_years_alone, with_years_in_full


@pytest.mark.parametrize(
    "date",
    [
        *(
            "15 june 2001",
            "15th of june, 2001",
            "june 15, 2001",
            "june 15th 2001",
            "june 2001",
            "jun. 2001",
            "june of 2001",
        ),
        *(
            "2001, june 15",
            "2001 june",
            "2001-06-15",
            "2001/6/15",
            "2001.06.15",
            "15.6.2001",
            "15/06/2001",
            "6/15/2001",
        ),
        *("06/2001", "2001年6月15日", "2001 年 6 月", "2001年6月", "2001-01", "jun-2001"),
    ],
)
def test_a_date_is_cut_to_its_year(date: str) -> None:
    assert with_years_alone(f"on {date} or so").split() == ["on", "2001", "or", "so"]


@pytest.mark.parametrize(
    "text", ["2001", "2001-02", "2025-26", "2001-13-01", "32 june 200", "15.6", "june 15", "1/2", "12001"]
)
def test_what_is_no_date_stays_as_it_is(text: str) -> None:
    assert with_years_alone(text) == text


@pytest.mark.parametrize("text", ["04/2025", "4/2025", "4.2025", "2025-04", "2025年4月", "04 - 2025"])
def test_a_month_in_figures_gets_its_name(text: str) -> None:
    assert with_months_named(text) == "april 2025"


@pytest.mark.parametrize("text", ["4", "13/2025", "0/2025", "2025-13", "1939-1945", "14/2025"])
def test_other_figures_are_no_month(text: str) -> None:
    assert with_months_named(text) == text


@pytest.mark.parametrize("text", ["'24", "july '24", "July ’24", "('24)"])
def test_a_year_of_the_answer_may_be_shortened(text: str) -> None:
    assert with_years_in_full(text, ("1945", "2024")) == re.sub("['’]", "20", text)


@pytest.mark.parametrize("text", ["'25", "24", "'24'", "'2024", "'245", "rock'24", "the '24s"])
def test_another_year_or_what_is_no_year_stays_as_it_is(text: str) -> None:
    assert with_years_in_full(text, ("1945", "2024")) == text


@pytest.mark.parametrize(
    "text",
    [
        *("31.08.2025", "31/8/2025", "8/31/2025", "2025-08-31", "2025/8/31", "31. 8. 2025", "2025年8月31日"),
        *("August 31, 2025", "Aug. 31st 2025", "31st of August 2025", "31. August 2025", "31 Aug, 2025"),
    ],
)
def test_a_date_has_one_form(text: str) -> None:
    assert with_months_named(text) == "31 august 2025"


@pytest.mark.parametrize("text", ["31.8.", "31/08", "8/31", "8月31日", "August the 31st", "31st August"])
def test_a_day_without_its_year_has_one_form(text: str) -> None:
    assert with_months_named(text) == "31 august"


@pytest.mark.parametrize("text", ["4/5", "32/8", "13/31", "3.5", "890/1,000", "24/7/365", "1.31", "one may"])
def test_what_may_be_another_date_or_none_stays_as_it_is(text: str) -> None:
    assert with_months_named(text) == text
