import pytest

from sco_quiz.domain.typed.spelling import common_form, lemma, plural, root, singular


@pytest.mark.parametrize(
    ("british", "american"),
    [
        *(("organisation", "organization"), ("civilisations", "civilizations"), ("recognised", "recognized")),
        *(("analyse", "analyze"), ("behaviour", "behavior"), ("neighbourhood", "neighborhood"), ("labour", "labor")),
        *(("centre", "center"), ("centres", "centers"), ("theatre", "theater"), ("kilometres", "kilometers")),
        *(("centred", "centered"), ("dialogue", "dialog"), ("catalogues", "catalogs"), ("travelled", "traveled")),
        *(("fulfil", "fulfill"), ("counsellor", "counselor"), ("defence", "defense"), ("offences", "offenses")),
        *(
            ("archaeology", "archeology"),
            ("programme", "program"),
            ("judgement", "judgment"),
            ("manoeuvre", "maneuver"),
        ),
    ],
)
def test_british_and_american_spelling_are_one_word(british: str, american: str) -> None:
    assert common_form(british) == common_form(american)


@pytest.mark.parametrize(
    ("one", "other"),
    [("four", "for"), ("hour", "hor"), ("share", "shaer"), ("hall", "hal"), ("chance", "chanse"), ("does", "des")],
)
def test_the_rules_leave_other_words_apart(one: str, other: str) -> None:
    assert common_form(one) != common_form(other)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("univ", "university"),
        ("apr", "april"),
        ("sun", "sunday"),
        ("org", "organization"),
        ("gen", "general"),
        ("uni", "university"),
    ],
)
def test_usual_short_forms_are_the_word(short: str, full: str) -> None:
    assert common_form(short) == common_form(full)


@pytest.mark.parametrize(
    ("many", "one"),
    [("countries", "country"), ("centres", "centre"), ("speeches", "speech"), ("matches", "match"), ("days", "day")],
)
def test_singular_and_plural_go_back_and_forth(many: str, one: str) -> None:
    assert (singular(many), plural(one)) == (one, many)


@pytest.mark.parametrize("word", ["belarus", "process", "crisis", "gas", "un"])
def test_an_s_that_makes_no_plural_stays(word: str) -> None:
    assert singular(word) == word


def test_roots_and_lemmas_meet() -> None:
    assert root("organisations") == root("organization")
    assert lemma("founded") == lemma("founding")
    assert lemma("trade") == lemma("trading")
    assert lemma("reached") == lemma("reach")
    assert lemma("seeing") != lemma("seed")
