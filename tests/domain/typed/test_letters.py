import pytest

from sco_quiz.domain.typed.letters import folded


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("tıanjın", "tianjin"), ("Łódź", "lódź"), ("Øresund", "oresund"), ("Ægir", "aegir"), ("Straße", "strasse")),
        *(("Þingvellir", "thingvellir"), ("œuvre", "oeuvre"), ("Đồng", "dồng")),
    ],
)
def test_letters_of_latin_alphabets_are_the_nearest_of_a_to_z(typed: str, meant: str) -> None:
    assert folded(typed) == meant


@pytest.mark.parametrize("typed", ["Тianjin", "Tiаnjin", "Τianjin"], ids=ascii)
def test_a_letter_that_only_looks_latin_is_latin_in_a_latin_word(typed: str) -> None:
    assert folded(typed) == "tianjin"


@pytest.mark.parametrize("typed", ["сор", "тяньцзинь", "τοκ", "о 20"], ids=ascii)
def test_a_word_of_another_alphabet_stays(typed: str) -> None:
    assert folded(typed) == typed
