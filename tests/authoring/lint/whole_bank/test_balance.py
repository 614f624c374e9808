"""Rules on the bank: nothing but knowledge may help."""

from dataclasses import replace
from datetime import date

import pytest

from sco_quiz.authoring.pack.records import FactRecord, TrueFalse
from sco_quiz.authoring.questions.draft import Draft
from sco_quiz.domain.question import Kind, Question
from tests.authoring.packs import broken, chosen, draft, fact, single, year_fact


def named(n: int, key: str) -> FactRecord:
    """A question on a fact of its own, with three options of five letters beside the key."""
    ask = chosen(f"Foo{n:02}", f"Bar{n:02}", f"Baz{n:02}", stem=f"Which city is number {n}?")
    return fact(ask, id=f"fact-{n}", subject=f"subject {n}", values=(key,))


def worded(count: int, form: str, rest: str) -> Draft:
    """24 questions beside options of five letters: so many keys have the one form, all others the other."""
    return draft(*(named(n, (form if n < count else rest).format(n)) for n in range(24)))


def dated(*, largest: bool) -> Draft:
    """40 questions on years, with drawn options or with options that make the key the largest."""
    facts = []
    for n in range(40):
        earlier = [str(1990 + n - years) for years in (1, 2, 3)]
        ask = chosen(*earlier, stem=f"When was {n}?") if largest else single(stem=f"When was {n}?")
        facts.append(year_fact(ask, id=f"fact-{n}", subject=f"subject {n}", values=(str(1990 + n),)))
    return draft(*facts, published=date(2050, 1, 1))


def dealt(*, to_the_front: bool) -> Draft:
    """40 questions as they are dealt, or with every key moved to the front."""
    made = draft(*(named(n, f"K{n:02}") for n in range(40)))
    questions = tuple(_key_first(question) if to_the_front else question for question in made.bank.questions)
    return replace(made, bank=replace(made.bank, questions=questions))


def _key_first(question: Question) -> Question:
    return replace(question, options=tuple(sorted(question.options, key=lambda option: not option.key)))


def repeated(count: int) -> Draft:
    """So many questions among whose wrong options Hollin is."""
    asks = [chosen("Hollin", f"Foo{n}", stem=f"Where was {n}?") for n in range(count)]
    return draft(*(fact(ask, id=f"f-{n}", subject=f"s {n}", values=(f"Key{n}",)) for n, ask in enumerate(asks)))


def stated(text: str) -> Draft:
    """30 questions, each beside a statement that names `text` with the number of the question."""
    asks = [chosen(f"Foo{n}", f"Bar{n}", stem=f"Where was {n}?") for n in range(30)]
    told = [
        TrueFalse(kind=Kind.TRUE_FALSE, true=f"{text}{n} it was.", false=f"Not {n}.", reason="It was another city.")
        for n in range(30)
    ]
    return draft(*(fact(asks[n], told[n], id=f"f-{n}", subject=f"s {n}", values=(f"Key{n}",)) for n in range(30)))


CASES = {
    "doubled-stem": (draft(fact()), draft(fact(single(stem="Where was it?"), single(stem="Where was it?")))),
    "longest-is-key": (worded(7, "Longer{}", "K{:02}"), worded(8, "Longer{}", "K{:02}")),
    "shortest-is-key": (worded(7, "K{:02}", "Longer{}"), worded(8, "K{:02}", "Longer{}")),
    "cue": (stated("Foo"), stated("Key")),
    "key-rank": (dated(largest=False), dated(largest=True)),
    "key-position": (dealt(to_the_front=False), dealt(to_the_front=True)),
    "telltale-value": (repeated(5), repeated(6)),
}


@pytest.mark.parametrize("rule", CASES)
def test_rule_stops_the_bad_bank_only(rule: str) -> None:
    good, bad = CASES[rule]
    assert rule not in broken(good)
    assert rule in broken(bad)
