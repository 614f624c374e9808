"""One spelling all over a pack, names aside."""

import pytest

from sco_quiz.authoring.pack.records import Typed
from sco_quiz.domain.question import Kind
from tests.authoring.packs import broken, draft, fact, pool, single, value, wrong

CASES = {
    "one-spelling": (
        draft(fact(single(stem="Which organization held the meeting at the center?"))),
        draft(fact(single(stem="Which organisation held the meeting?"))),
    )
}
BRITISH = "Centres theatre defence offence licences programme colours harbour neighbourhood organise recognised"
BRITISH += " civilisation analysed travelling cancelled fulfil judgement ageing sceptical centred grey emphasising"
AMERICAN = (
    "Centers theater defense offense licenses program colors harbor neighborhood organize recognized civilization"
)
AMERICAN += " analyzed traveling canceled fulfill judgment aging skeptical dialogue four hours tour exercises promised"
AMERICAN += (
    " enterprise rises otherwise advertising emphasis analyses revised fence absence more are culture archaeology"
)


def is_named(word: str) -> bool:
    return "one-spelling" in broken(draft(fact(single(stem=f"Which is a {word.lower()} of it?"))))


@pytest.mark.parametrize("rule", CASES)
def test_rule_stops_the_bad_pack_only(rule: str) -> None:
    good, bad = CASES[rule]
    assert rule not in broken(good)
    assert rule in broken(bad)


@pytest.mark.parametrize("word", BRITISH.split())
def test_british_spelling_is_named(word: str) -> None:
    assert is_named(word)


@pytest.mark.parametrize("word", AMERICAN.split())
def test_american_spelling_passes(word: str) -> None:
    assert not is_named(word)


def test_proper_name_is_spelled_as_it_is() -> None:
    assert "one-spelling" not in broken(draft(fact(single(stem="Which city has a Centre of Defence?"))))
    assert "one-spelling" in broken(draft(fact(single(stem="Centres of which city met?"))))


def test_glosses_and_reasons_are_read_too_and_accepted_answers_are_not() -> None:
    gloss = value("Hollin", gloss="Hollin has a harbour.")
    assert "one-spelling" in broken(draft(fact(), values=(gloss,)))
    assert "one-spelling" in broken(draft(fact(), more=(pool("Hollin", gloss="Hollin has a harbour."),)))
    assert "one-spelling" in broken(draft(fact(single(distractors=(wrong("Hollin", "It has a harbour."),)))))
    assert "one-spelling" not in broken(draft(fact(Typed(kind=Kind.TEXT, stem="Where?", accept=("the harbour",)))))
