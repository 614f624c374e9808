"""What each cue points to, and when it finds the key too often."""

from collections.abc import Sequence

import pytest

from sco_quiz.authoring import service
from sco_quiz.authoring.lint.whole_bank.cues import CUES, Figure, figures
from sco_quiz.authoring.pack.records import FactRecord, ListKind, Multiple, TrueFalse
from sco_quiz.authoring.questions.draft import Draft
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Kind
from sco_quiz.domain.statistics import Share
from tests.authoring.packs import SAMPLE, broken, chosen, draft, fact, wrong


def asked(
    n: int, key: str, wrong: Sequence[str], kind: ValueType, stem: str = "Which city is number {}?"
) -> FactRecord:
    ask = chosen(*wrong, stem=stem.format(n))
    return fact(ask, id=f"fact-{n}", subject=f"subject {n}", values=(key,), type=kind)


def pack(key: str, *wrong: str, count: int = 30, kind: ValueType = ValueType.CITY, stem: str = "Which is {}?") -> Draft:
    """So many questions with these options, "{}" standing for the number of the question."""
    made = [asked(n, key.format(n), [text.format(n) for text in wrong], kind, stem) for n in range(count)]
    return draft(*made)


def told(text: str) -> Draft:
    """30 questions, each beside a statement that names `text` with the number of the question."""
    facts = []
    for n in range(30):
        claim = TrueFalse(
            kind=Kind.TRUE_FALSE, true=f"{text}{n} it is.", false=f"Not {n}.", reason="It is another one."
        )
        ask = chosen(f"Fern{n}", f"Holl{n}", stem=f"Which is {n}?")
        facts.append(fact(ask, claim, id=f"fact-{n}", subject=f"subject {n}", values=(f"Arva{n}",)))
    return draft(*facts)


def offered(text: str) -> Draft:
    """30 questions, and as many of several keys that offer `text` with the number of the question."""
    other = []
    for n in range(30):
        ask = Multiple(
            kind=Kind.MULTIPLE, stem=f"Which are {n}?", distractors=(wrong(f"{text}{n}"), wrong(f"Elms{n}")), draw=False
        )
        other.append(fact(ask, id=f"other-{n}", subject=f"o {n}", values=(f"Dorn{n}", f"Ivy{n}"), list=ListKind.CLOSED))
    return draft(*pack("Arva{}", "Fern{}", "Holl{}").source.facts, *other)


GIVEN_AWAY = {
    "is longest": pack("Arvale-{}", "Fern{}", "Holl{}"),
    "is shortest": pack("Arv{}", "Fernau{}", "Hollin{}"),
    "shares words with the stem": pack("Arvale {}", "Fernau {}", "Hollin {}", stem="Where is the Arvale of {}?"),
    "shares words with the other options": pack("new mill", "new dam", "old mill"),
    "is the middle number": pack("100", "60", "140", kind=ValueType.COUNT),
    "is the second number": pack("50", "40", "60", "70", kind=ValueType.COUNT),
    "is an option most elsewhere": offered("Arva"),
    "stands in most other stems": told("Arva"),
}
KEPT = {
    "is longest": pack("Arv{}", "Fernau{}", "Holl{}"),
    "is shortest": pack("Arvale-{}", "Fern{}", "Holler{}"),
    "shares words with the stem": pack("Arvale {}", "Fernau {}", "Hollin {}", stem="Where is the Fernau of {}?"),
    "shares words with the other options": pack("new dam", "new mill", "old mill"),
    "is the middle number": pack("60", "100", "140", kind=ValueType.COUNT),
    "is the second number": pack("40", "50", "60", "70", kind=ValueType.COUNT),
    "is an option most elsewhere": offered("Fern"),
    "stands in most other stems": told("Fern"),
}


def figure(made: Draft, cue: str) -> Figure:
    return next(each for each in figures(made) if each.cue == cue)


def test_every_cue_is_tried() -> None:
    assert GIVEN_AWAY.keys() == KEPT.keys() == CUES.keys()


@pytest.mark.parametrize("cue", CUES)
def test_cue_that_finds_the_keys_is_too_good_and_stops_the_pack(cue: str) -> None:
    assert figure(GIVEN_AWAY[cue], cue).is_too_good
    assert "cue" in broken(GIVEN_AWAY[cue])


@pytest.mark.parametrize("cue", CUES)
def test_cue_that_points_to_wrong_options_is_not_too_good(cue: str) -> None:
    found = figure(KEPT[cue], cue)
    assert (found.share.n, found.share.right, found.is_too_good) == (30, 0, False)


def test_cue_is_judged_from_thirty_questions_on() -> None:
    assert not figure(pack("Arvale-{}", "Fern{}", "Holl{}", count=29), "is longest").is_too_good


def test_cue_is_judged_by_the_lower_bound_of_its_interval() -> None:
    assert not Figure("is longest", Share(15, 30), 0.25, ()).is_too_good  # 50 %, but 33 % at least
    assert Figure("is longest", Share(16, 30), 0.25, ()).is_too_good


def test_options_that_are_alike_decide_nothing() -> None:
    assert figure(pack("Arva{}", "Fern{}", "Holl{}"), "is longest").share.n == 0


def test_stats_print_every_cue_with_its_interval() -> None:
    lines = service.stats(SAMPLE)
    assert all(any(line.strip().startswith(cue) for line in lines) for cue in CUES)
