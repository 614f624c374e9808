"""Faults planted into a copy of the shipped pack: the check names each by the rule that is meant for it, and only that.

An ask is replaced as a whole, so that an edited pack still takes the fault: it needs no more than the fact and its kind
of question.
"""

import json
import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sco_quiz.authoring import service
from sco_quiz.authoring.article.article_text import read_article
from sco_quiz.authoring.lint.rules import BANK_RULES, EVIDENCE_RULES, FACT_RULES, ITEM_RULES
from sco_quiz.files.paths import questions_dir

PACK = "sco-summit-2025"
NOT_PLANTED = {
    *("key-count", "key-position"),  # the maker of the questions cannot break them
    *(
        "longest-is-key",
        "shortest-is-key",
        "key-rank",
        "crowded-paragraph",
        "telltale-value",
        "cue",
    ),  # take dozens of changed questions
}
"""Broken by tests/authoring/lint."""
REASON = "That is what other reports say of it."


def toml(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {toml(part)}' for key, part in value.items())} }}"
    return f"[{', '.join(map(toml, value))}]" if isinstance(value, list) else json.dumps(value)


def ask(kind: str, stem: str, **rest: Any) -> str:
    return "\n".join(f"{key} = {toml(value)}" for key, value in {"kind": kind, "stem": stem, **rest}.items())


def single(
    stem: str, *wrong: str, reason: str = "", misconception: str = "mixes up two things of the same kind", **rest: Any
) -> str:
    """A single with these wrong options and no drawn ones."""
    whys = [
        reason.format(text) or f"{text} is what number {n} of other reports speaks of." for n, text in enumerate(wrong)
    ]
    distractors = [
        {"text": text, "reason": why, "misconception": misconception} for text, why in zip(wrong, whys, strict=True)
    ]
    return ask("single", stem, **({"options": len(wrong) + 1, "draw": False, "distractors": distractors} | rest))


ASKS = {
    "distractor that is true": (
        *("founding-members", "true-distractor"),
        single("Which was in the SCO from the start?", "Uzbekistan", "Iran", "Pakistan", key="Kazakhstan"),
    ),
    "count that followed as a distractor": (
        *("dialogue-partners", "true-distractor"),
        single("How many dialogue partners did the SCO have on 1 September 2025?", "15", "10", "26"),
    ),
    "option given twice": (
        *("tianjin-port", "doubled-option"),
        single("As what kind of place is Tianjin described?", "border city", "the border city", "garden city"),
    ),
    "option on the other options": (
        *("rahat-site", "all-of-the-above"),
        single("Which ancient site in Kazakhstan is preserved?", "Otrar", "Merv", "Both of the above"),
    ),
    "province among cities": (
        *("putin-place", "one-type"),
        single("Where did Putin speak in 2024?", "Shandong", "Tianjin", "Qingdao"),
    ),
    "year among months": (
        *("first-chair-month", "one-type"),
        single("When did Xi first chair an SCO summit?", "2016", "June 2017", "July 2017"),
    ),
    "year out of reach": (
        *("founding-year", "number-distance"),
        single("In which year was the SCO founded?", "1901", "1996", "2003"),
    ),
    "month that shares most": (
        *("presidency-start", "shared-parts"),
        single("When did China take over?", "June 2024", "July 2023", "July 2022"),
    ),
    "overlapping sums": (
        *("trade-2024", "number-distance"),
        single(
            "What was the trade of 2024, by official statistics?", "$690 billion", "$1,310 billion", "$1,350 billion"
        ),
    ),
    "option inside another": (
        *("qingdao-review", "option-in-option"),
        single(
            "What did Xi look back on?",
            "the SCO’s development",
            "the SCO’s games",
            "the SCO’s joint exercises and drills",
        ),
    ),
    "key in the stem": (
        *("founding-city", "key-in-stem"),
        ask("text", "In which city, Shanghai or another, was the SCO founded?"),
    ),
    "reason that gives none": (
        *("presidency-kind", "option-reason"),
        single("Of what kind is the presidency?", "elected", "lasting", "shared", reason="Wrong."),
    ),
    "reason that only denies": (
        *("presidency-country", "reason-tells"),
        single(
            "Who took over the presidency in July 2024?",
            *("Cuba", "Peru", "Chad"),
            reason="The article does not name {}.",
        ),
    ),
    "one reason for two options": (
        *("host-2018", "reasons-differ"),
        single(
            "Where was Xi first the chair, in June 2018?",
            *("Astana", "Beijing", "Tianjin"),
            reason="Another meeting was held there.",
        ),
    ),
    "options that tempt nobody": (
        *("ministers-city", "tempting-option"),
        single("In which city did the foreign ministers meet in July 2025?", "Lima", "Oslo", "Accra", misconception=""),
    ),
    "explanation without a place": (
        *("luban-gain", "explained"),
        single(
            "What do the students gain?", "theoretical knowledge", "good grades", "free time", explanation="So it is."
        ),
    ),
    "straight apostrophe": (
        *("host-2025", "typeset"),
        single("Where was the SCO's summit of 2025 held?", "Beijing", "Qingdao", "Astana"),
    ),
    "distractor without room": (
        *("call-at-sco-events", "unused-distractor"),
        single(
            *(
                "What does Xi call for, says the article?",
                "gold and silver",
                "bread and games",
                "sun and rain",
            ),
            options=3,
        ),
    ),
    "right answer expected as wrong": (
        *("natural-bond", "accepted-distractor"),
        ask(
            *("text", "With what does the SCO share a bond, says the article?"),
            accept=["South"],
            distractors=[{"text": "the South", "reason": REASON}],
        ),
    ),
    "NOT on an open list": (
        *("emerging-fields", "negatives"),
        single("Which is NOT an emerging field of cooperation?", "steel", "coal", "fishing", key="big data"),
    ),
    "unmarked negative": (
        *("luban-subject", "negatives"),
        single("What do the students at the workshop not study?", "medicine", "law", "history"),
    ),
    "double negative": (
        *("border-defence", "negatives"),
        single("Which did NOT meet EXCEPT for officials?", "civil service", "air traffic", "sea rescue"),
    ),
    "relative time in the stem": (
        *("park-kind", "relative-time"),
        single(
            "What kind of project did China and Belarus recently begin?",
            "research station",
            "free port",
            "railway line",
        ),
    ),
    "relative date in an option": (
        *("attendance", "relative-time"),
        single("Since when has Xi attended, says the article of 2025?", "the games last year", "his youth", "his move"),
    ),
    "claim that nobody makes": (
        *("new-model", "holder-named"),
        single("For what has the SCO brought about a new model?", "world trade", "mass tourism", "space research"),
    ),
    "count without its date": (
        *("member-count", "dated"),
        single("How many member states does the SCO have?", "6", "12", "14"),
    ),
    "blank in the middle": (
        *("beijing-address", "blank"),
        single("In ___ Xi spoke to the ministers in July 2025: in which city?", "Tianjin", "Astana", "Qingdao"),
    ),
    "event placed in another year": (
        *("un-year", "order-dates"),
        ask(
            *("order", "Put these in order, the earliest first."),
            items=[
                {"text": "The United Nations is founded", "when": "1946"},
                {"text": "The SCO is founded", "when": "2001", "fact": "founding-year"},
                {"text": "Xi begins to stress the Shanghai Spirit", "when": "2013", "fact": "spirit-since"},
            ],
        ),
    ),
    "pair that no fact gives": (
        *("park-partner", "pair-said"),
        ask(
            *("match", "Match each example with its country."),
            pairs=[
                {"left": "The park", "right": "Iran"},
                {"left": "The corridor", "right": "Pakistan", "fact": "corridor-partner"},
                {"left": "The site", "right": "Kazakhstan", "fact": "rahat-country"},
            ],
        ),
    ),
    "right side of another type": (
        *("family-size", "one-answer-type"),
        ask(
            *("match", "Match each of these with what belongs to it."),
            pairs=[
                {"left": "The family", "right": "26"},
                {"left": "The founders", "right": "6", "fact": "founding-count"},
                {"left": "The founding", "right": "2001", "fact": "founding-year"},
            ],
        ),
    ),
    "plain fact told as hearsay": (
        *("host-2024", "attribution"),
        single("Which city held the SCO summit of 2024, according to the article?", "Tianjin", "Qingdao"),
    ),
    "capital letter in one option": (
        *("rahat-partners", "parallel-form"),
        single("With whom do the experts work?", "Local geologists", "local architects", "local poets"),
    ),
    "absolute word in an option": (
        *("keynotes", "absolute-words"),
        single("What was Xi to contribute in Tianjin in 2025?", "only greetings", "closing words", "press reports"),
    ),
    "key much longer than the rest": (
        *("safeguard-jointly", "long-key"),
        single("What does Xi want kept safe?", "trade", "peace", "sport"),
    ),
    "word of the stem in the key alone": (
        *("south-trend", "echoed-word"),
        single(
            "What do countries do collectively, says the article?", "steady growth", "rapid aging", "mass migration"
        ),
    ),
    "stem that is no question": (
        *("corridor-kind", "full-question"),
        single("Name the project of China and Pakistan", "industrial park", "railway line", "free port"),
    ),
    "excuse for nothing": (
        *("stance-praised", "needless-excuse"),
        single(
            *("What did Putin praise in 2024?", "large market", "common money", "free travel"),
            accept_warnings={"long-key": "It is short."},
        ),
    ),
    "one distractor": (
        "trading-kind",
        "askable",
        single("What trade was backed in April 2025?", "bilateral", options=3),
    ),
    "key that is not true": (
        *("family-continents", "askable"),
        single("Where was the family of 2025, says the article?", "South America", "North America", key="Australia"),
    ),
}
"""What is planted: the fact whose first ask of this kind it replaces, the rule that names it, the ask."""

LINES = {
    "statement without the value": ("war-end", "values-stated", 'statement = "The article says when the war ended."'),
    "relative time in the statement": (
        *("corridor-partner", "statement-timeless"),
        'statement = "China now shares an economic corridor with Pakistan."',
    ),
    "statement that does not say who claims it": (
        *("pretext-rejected", "claim-holder"),
        'statement = "The moves are made under the pretext of rules."',
    ),
    "note of two sentences": (
        *("sco-plus", "outside-note"),
        'paragraph = "2"\noutside = [{ note = "It rained. It was warm", source = "a newspaper" }]',
    ),
    "value of another type": ("outdated-clash", "values-known", 'type = "event"'),
    "key term as long as a sentence": (
        *("qingdao-province", "key-term-length"),
        'key_terms = ["a row of words without any end"]',
    ),
}
"""What is planted: the fact of which it replaces a line, the rule that names it, the line."""

BANK = {
    "topic without a question": (
        "pack.toml",
        "covered",
        r"\[\[topic\]\]",
        '[[topic]]\nid = "x"\ntitle = "X"\n[[topic]]',
    ),
    "too few questions on a topic": ("pack.toml", "share", r"(?m)^quiz = .*", "quiz = 31"),
    "topic without a title in another language": (
        *("pack.toml", "translated"),
        *(r"(?m)(\[language\.ru\.topics\])\n.*$", "[language.ru.topics]"),
    ),
    "British spelling": ("pack.toml", "one-spelling", r'(?m)^title = "', 'title = "The Centre, a centre, '),
    "no fingerprints": ("paragraphs.toml", "recorded", r"(?s).+", ""),
    "id given twice": ("facts/culture.toml", "record", 'id = "rahat-site"', 'id = "rahat-country"'),
    "enemy that does not exist": ("facts/culture.toml", "record", r"\nenemies = \[", '\nenemies = ["nobody", '),
    "unknown key": ("facts/culture.toml", "record", r"\nrelation = ", "\nrelations = "),
    "broken file": ("facts/culture.toml", "file", r"\[\[fact\]\]", "[[fact"),
}
"""What is planted: the file, the rule that names it, what is replaced once, and by what."""

EVIDENCE = {
    "key term that stands elsewhere": ("founding-members", "key-terms", 'key_terms = ["camels"]'),
    "passage that is not there": ("founding-members", "span", 'passage = "camels ... tents"'),
    "words of the article": ("luban-gain", "copied-words", 'relation = "{taken}"'),
}
"""What is planted where there is a copy of the article: the fact of which it replaces a line, the rule, the line."""


def copied(folder: Path) -> Path:
    return Path(shutil.copytree(questions_dir() / PACK, folder / PACK))


def plant(pack: Path, fact: str, old: str, new: str) -> None:
    """Replaces the first stretch of the fact that `old` matches."""
    mark = f'\nid = "{fact}"\n'
    file = next(file for file in pack.glob("facts/*.toml") if mark in file.read_text(encoding="utf-8"))
    before, after = file.read_text(encoding="utf-8").split(mark)
    own, *others = after.split("[[fact]]", 1)
    changed, count = re.subn(old, lambda _: new, own, count=1)
    assert count, f"{fact} has nothing like {old}"
    file.write_text("[[fact]]".join([before + mark + changed, *others]), encoding="utf-8")


def plant_ask(pack: Path, fact: str, new: str) -> None:
    kind = new.splitlines()[0]
    plant(pack, fact, rf"(?s)(?<=\[\[fact\.ask\]\]\n){re.escape(kind)}\n.*?(?=\n\[\[|\n#|\Z)", f"{new}\n")


def plant_line(pack: Path, fact: str, new: str) -> None:
    plant(pack, fact, rf"(?m)^{new.split(' = ', maxsplit=1)[0]} = .*$", new)


@cache
def known() -> tuple[str, ...]:
    """What the shipped pack breaks itself: nothing but while it is being written."""
    return service.check(questions_dir() / PACK, None, None)


def planted(lines: tuple[str, ...]) -> list[tuple[str, str]]:
    """The places and rules of what the planted faults broke; figures over the whole pack move with any change."""
    broken = [tuple(line.split()[:2]) for line in lines if line.startswith(PACK) and line not in known()]
    moved = {tuple(line.split()[:2]) for line in known() if line.split()[1] in NOT_PLANTED}
    return [(place, rule) for place, rule in broken if (place, rule) not in moved]


def rules(lines: tuple[str, ...], fact: str = "") -> set[str]:
    """The rules that name a fact, or anything, because of what was planted."""
    return {rule for place, rule in planted(lines) if place.startswith(f"{PACK}:{fact}:" if fact else PACK)}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """What the check says of a pack with a fault in each of these facts."""
    pack = copied(tmp_path_factory.mktemp("planted"))
    for fact, _, new in ASKS.values():
        plant_ask(pack, fact, new)
    for fact, _, new in LINES.values():
        plant_line(pack, fact, new)
    return service.check(pack, None, None)


@pytest.mark.parametrize("what", [*ASKS, *LINES])
def test_fault_in_a_fact_is_named_by_its_rule(report: tuple[str, ...], what: str) -> None:
    fact, rule, _ = (ASKS | LINES)[what]
    assert rules(report, fact) == {rule}


def test_each_fact_holds_one_fault_and_no_other_is_named(report: tuple[str, ...]) -> None:
    facts = [fact for fact, _, _ in (ASKS | LINES).values()]
    assert len(set(facts)) == len(facts)
    assert {place.split(":")[1] for place, _ in planted(report)} == set(facts)


@pytest.mark.parametrize("what", BANK)
def test_fault_in_a_file_is_named_by_its_rule(tmp_path: Path, what: str) -> None:
    name, rule, old, new = BANK[what]
    file = copied(tmp_path) / name
    file.write_text(re.sub(old, lambda _: new, file.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    assert rules(service.check(tmp_path / PACK, None, None)) == {rule}


def test_stem_asked_twice_is_named_by_its_rule(tmp_path: Path) -> None:
    pack = copied(tmp_path)
    for fact in ("ministers-month", "beijing-month"):
        plant_ask(pack, fact, single("In which month was it?", "May 2024", "July 2024", "May 2025"))
    assert rules(service.check(pack, None, None)) == {"doubled-stem"}


@pytest.mark.parametrize("what", EVIDENCE)
def test_fault_against_the_article_is_named_by_its_rule(tmp_path: Path, copy_of_the_article: Path, what: str) -> None:
    fact, rule, new = EVIDENCE[what]
    taken = " ".join(re.findall(r"\w+", read_article(copy_of_the_article).paragraphs["9"])[:8])
    pack = copied(tmp_path)
    plant_line(pack, fact, new.format(taken=taken))
    assert rules(service.check(pack, copy_of_the_article, None)) == {rule}


def test_every_rule_has_a_fault_of_its_own() -> None:
    every = {rule.name for rule in (*ITEM_RULES, *FACT_RULES, *BANK_RULES, *EVIDENCE_RULES)}
    broken = {fault[1] for faults in (ASKS, LINES, BANK, EVIDENCE) for fault in faults.values()}
    assert every - broken - {"doubled-stem"} == NOT_PLANTED
