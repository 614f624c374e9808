"""What the field of a typed answer says, and what of it can be typed again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from sco_quiz.domain.marking import mark
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from sco_quiz.domain.typed.asked import number_readings
from sco_quiz.gui.text import typed_text
from tests.factories import question

LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript, QLocale.Country.China),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
}
YEAR = question(Kind.NUMBER, accept=("2001",), unit="", options=())
SUM = question(Kind.NUMBER, accept=("890",), unit="billion dollars", tolerance=10, options=())


@pytest.fixture(autouse=True, params=LOCALES)
def locale(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(LOCALES[request.param])
    yield LOCALES[request.param]
    QLocale.setDefault(before)


@pytest.mark.parametrize("value", [1.5, 0.25, 26.0, 2001.0, 1234.5, 12_345.75, 1_234_567.0, 890e9])
def test_a_number_as_the_language_writes_it_is_read_back(locale: QLocale, value: float) -> None:
    """German, which no window speaks, parts thousands by a point: there a year in the thousands is asked about."""
    shown = locale.toString(value, "f", 0 if value == int(value) else 2)
    asked = question(Kind.NUMBER, accept=(str(value),), unit="", options=())
    assert value in {reading.value for reading in number_readings(asked, shown)}
    assert mark(asked, Response(text=shown)) == (0.0 if shown == "2.001" else 1.0)


@pytest.mark.parametrize(
    ("entry", "value"), [("890", 890.0), ("0.89 trillion", 890.0), ("890 million", 0.89), ("$1.5bn", 1.5)]
)
def test_a_sum_is_shown_in_the_unit_of_the_question(locale: QLocale, entry: str, value: float) -> None:
    digits = locale.toString(value, "f", {890.0: 0, 0.89: 2, 1.5: 1}[value])
    assert typed_text.entry_reading(SUM, entry).startswith(f"Read as the number {digits} billion dollars.")


def test_a_year_is_not_parted() -> None:
    assert typed_text.entry_reading(YEAR, "2,001").startswith("Read as the number 2001.")


@pytest.mark.parametrize("entry", ["2x", "6 km", "or"])
def test_what_is_no_number_is_said_to_be_none(entry: str) -> None:
    assert typed_text.entry_reading(YEAR, entry).startswith("This is not read as a number yet.")


def test_an_empty_field_says_what_can_be_typed() -> None:
    assert typed_text.entry_reading(YEAR, " ") == "Digits or English words are accepted."
    assert "with or without the unit" in typed_text.entry_reading(question(Kind.NUMBER), "")
    assert "billion" in typed_text.entry_reading(SUM, "")
    assert "six letters" in typed_text.entry_reading(question(Kind.TEXT), "")


def test_two_readings_are_told_apart_and_each_can_be_chosen(locale: QLocale) -> None:
    words, entries = zip(*typed_text.reading_choices(YEAR, "2.001"), strict=True)
    assert words == ("2001, a whole number", f"{locale.toString(2.001, 'f', 3)}, with decimals")
    assert [mark(YEAR, Response(text=entry)) for entry in entries] == [1.0, 0.0]
    assert [typed_text.reading_choices(YEAR, entry) for entry in entries] == [(), ()]


def test_a_slip_is_told_by_what_it_was_taken_as() -> None:
    asked = question(Kind.TEXT)
    assert typed_text.entry_reason(asked, Response(text="Shanghai Sprit"), right=True).startswith(
        "Taken as “Shanghai Spirit”."
    )
    assert not typed_text.entry_reason(asked, Response(text="shanghai spirit"), right=True).startswith("Taken")
    wrong = typed_text.entry_reason(SUM, Response(text="512"), right=False)
    assert wrong.startswith("Right answer: 890 billion dollars.")
