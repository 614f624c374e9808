"""Each rule on reasons lets the good question pass and stops the bad one."""

import pytest

from sco_quiz.authoring.pack.records import FactRecord, Typed
from sco_quiz.domain.question import Kind
from tests.authoring.packs import broken, draft, fact, pool, single, value, wrong


def told(reason: str, misconception: str = "") -> FactRecord:
    """A question with wrong options that stand nowhere in the article; the second is Hollin, with this reason."""
    first = wrong("Fernau", "Fernau lies on another river.")
    second = wrong("Hollin", reason)
    if misconception:
        first = type(first)(text=first.text, reason=first.reason, misconception=misconception)
    return fact(single(distractors=(first, second), draw=False, options=3))


CASES = {
    "reason-tells": (told("Hollin had asked for a dam."), told("The article does not name Hollin.")),
    "reasons-differ": (told("Hollin lies on another river."), told("Fernau lies on another river.")),
    "tempting-option": (told("It lies elsewhere.", "Takes a river for another"), told("It lies elsewhere.")),
}


@pytest.mark.parametrize("rule", CASES)
def test_rule_stops_the_bad_question_only(rule: str) -> None:
    good, bad = CASES[rule]
    assert rule not in broken(draft(good))
    assert rule in broken(draft(bad))


@pytest.mark.parametrize(
    ("reason", "tells"),
    [
        ("The article does not name Hollin.", False),
        ("The article doesn’t mention Hollin. See paragraph 1.", False),
        ("No, nothing of Hollin; the article names Arvale.", False),
        ("Paragraph 1 says Arvale.", False),
        ("Hollin, a town of millers, is not named.", True),
        ("The article does not name Hollin, which lies by the sea.", True),
        ("The article does not name it, but Hollin was the host of 2010.", True),
    ],
)
def test_denial_and_the_key_alone_tell_nothing(reason: str, *, tells: bool) -> None:
    assert ("reason-tells" not in broken(draft(told(reason)))) is tells


def test_name_that_denies_something_is_no_denial() -> None:
    option = wrong("not targeting anybody", "Not targeting anybody is what the River Rule asks of the cities.")
    assert "reason-tells" not in broken(draft(fact(single(distractors=(option,), options=3))))


def test_gloss_of_a_drawn_value_is_looked_at_too() -> None:
    spare = tuple(pool(f"Spare {n}") for n in range(3))
    asked = fact(truth=("Brenholm", "Casterby", "Dornwick", "Elmsford"))
    assert "reason-tells" in broken(draft(asked, more=spare))


def test_reason_of_an_expected_answer_is_looked_at_too() -> None:
    asked = Typed(kind=Kind.TEXT, stem="Where?", distractors=(wrong("Hollin", "The article does not name it."),))
    assert "reason-tells" in broken(draft(fact(asked)))


def test_one_option_of_the_article_tempts() -> None:
    options = (wrong("Fernau", "Fernau lies on another river."), wrong("Hollin", "Hollin lies by the sea."))
    asked = fact(single(distractors=options, draw=False, options=3))
    assert "tempting-option" not in broken(draft(asked, values=(value("Hollin"),)))
    assert "tempting-option" in broken(draft(asked, more=(pool("Hollin"),)))
