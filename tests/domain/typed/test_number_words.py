import pytest

from sco_quiz.domain.typed.number_words import cardinals, is_ordinal, value


def said(text: str) -> float | None:
    return value([element for word in text.split() for element in cardinals(word) or (word,)])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("six", 6),
        ("zero", 0),
        ("sixth", 6),
        ("first", 1),
        ("twelfth", 12),
        ("twentieth", 20),
        ("twenty fifth", 25),
        ("twentyfive", 25),
        ("twentyfifth", 25),
        ("one hundred and five", 105),
        ("hundredth", 100),
        ("26 hundred", 2600),
        ("two thousand and twenty five", 2025),
        ("twenty twenty five", 2025),
        ("nineteen forty five", 1945),
        ("nineteen hundred and forty five", 1945),
        ("twenty oh one", 2001),
        ("two hundred and six thousand five hundred", 206_500),
        ("1 million 500 thousand", 1_500_000),
        ("1.5 million", 1_500_000),
        ("890 thousand million", 890e9),
        ("zero point eight nine trillion", 890e9),
        ("六", 6),
        ("二十六", 26),
        ("十", 10),
        ("二〇〇一", 2001),
        ("八千九百亿", 890e9),
        ("8900 亿", 890e9),
    ],
)
def test_number_words_have_a_value(text: str, number: float) -> None:
    assert said(text) == pytest.approx(number)


@pytest.mark.parametrize(
    "text",
    [
        *("six seven", "ten five", "twenty 5", "20 five", "twenty zero", "two hundred twenty twenty five", "and six"),
        *("six and seven", "hundred hundred", "two thousand thousand", "2 thousand 5000"),
        *(
            "2000 500",
            "twenty oh",
            "oh one",
            "point",
            "six point",
            "six point eleven",
            "fourty",
            "twentyzero",
            "twentyten",
        ),
    ],
)
def test_words_that_are_not_one_number_have_none(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize("word", ["", "th", "ordinal", "sith", "twentyish", "一二x", "千x"])
def test_another_word_is_no_number(word: str) -> None:
    assert cardinals(word) == ()


def test_ordinals_are_told_apart() -> None:
    assert [word for word in ("fifth", "five", "twentyfifth", "twentieth", "with") if is_ordinal(word)] == [
        "fifth",
        "twentyfifth",
        "twentieth",
    ]
