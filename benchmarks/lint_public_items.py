"""How often the rules on single questions fire on items that other people wrote, as quoted in docs/questions.md.

    python benchmarks/lint_public_items.py hamexam/usr/share/hamexam

takes a folder of question files as the Debian package `hamexam` has them (`apt-get download hamexam`, unpacked with
`dpkg-deb -x`): the pools of the United States' amateur radio examinations, one item a file. A JSON file is taken too:
`[{"stem": "...", "options": ["...", "..."], "key": 0}, ...]`. Without a path the shipped pack's own questions with one
answer are taken. Nothing is downloaded here.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sco_quiz.app.library.packs import FIRST
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.distractors.glossary import Glossary
from sco_quiz.authoring.lint.rules import ITEM_RULES
from sco_quiz.authoring.lint.whole_bank.chi_square import p_value
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import FactRecord, PackRecord, Single, TopicRecord
from sco_quiz.authoring.questions.draft import Draft, Item
from sco_quiz.domain.fact import FactId, Pack, PackId, TopicId, ValueType
from sco_quiz.domain.question import Bank, Kind, Option, Question, QuestionId
from sco_quiz.files.paths import questions_dir

NEED_NO_FACT = (
    *("doubled-option", "all-of-the-above", "option-in-option", "key-in-stem", "negatives", "relative-time", "blank"),
    *("parallel-form", "absolute-words", "long-key", "echoed-word", "full-question"),
)
POOL_ITEM = re.compile(r"\w+ +\((?P<key>[A-D])\)[^\n]*\n(?P<stem>.+?)\s*(?P<options>^A\. .*)", re.DOTALL | re.MULTILINE)
OPTION = re.compile(r"^[A-D]\. (.*?)\s*$", re.MULTILINE)


def main(path: Path | None) -> None:
    questions = list(_questions(path))
    if not questions:
        sys.exit(f"There are no multiple-choice items in {path}.")
    hits = _hits(questions)
    print(f"{len(questions)} items")
    for name in NEED_NO_FACT:
        print(f"  {name:18} {hits[name]:6} {hits[name] / len(questions):7.1%}")
    print(f"  {'any of these':18} {hits['any']:6} {hits['any'] / len(questions):7.1%}")
    longest = sum(_key_is_longest(question) for question in questions)
    print(f"  {'key is longest':18} {longest:6} {longest / len(questions):7.1%}")
    for size, positions in _positions(questions).items():
        expected = sum(positions) / size
        p = p_value(sum((count - expected) ** 2 / expected for count in positions), size - 1)
        print(f"  key's position among {size}: {positions}, p = {p:.3f}")


def _questions(path: Path | None) -> Iterator[Question]:
    if path is None:
        pack = questions_dir() / FIRST
        yield from (question for question in load_pack(in_folder(pack)).questions if question.kind is Kind.SINGLE)
    else:
        yield from _from_pool(path) if path.is_dir() else _from_json(path)


def _from_pool(folder: Path) -> Iterator[Question]:
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        found = POOL_ITEM.match(file.read_text(encoding="utf-8", errors="replace"))
        if found:
            yield _question(file.name, found["stem"], OPTION.findall(found["options"]), "ABCD".index(found["key"]))


def _from_json(file: Path) -> Iterator[Question]:
    for n, item in enumerate(json.loads(file.read_text(encoding="utf-8"))):
        yield _question(str(n), item["stem"], item["options"], item["key"])


def _question(name: str, stem: str, options: list[str], key: int) -> Question:
    return Question(
        id=QuestionId(f"public/{name}/single"),
        facts=(FactId(f"public/{name}"),),
        topic=TopicId("public"),
        kind=Kind.SINGLE,
        stem=" ".join(stem.split()),
        explanation="",
        statement="",
        paragraph="1",
        options=tuple(Option(text=text, key=i == key, reason="") for i, text in enumerate(options)),
    )


def _hits(questions: list[Question]) -> Counter[str]:
    """In how many questions each rule fires, and in how many any does."""
    draft = _draft()
    checks = {rule.name: rule.check for rule in ITEM_RULES if rule.name in NEED_NO_FACT}
    hits: Counter[str] = Counter()
    for question in questions:
        item = Item(question, Single(kind=Kind.SINGLE, stem=question.stem), _fact())
        fired = [name for name, check in checks.items() if next(check(item, draft), None)]
        hits.update([*fired, "any"] if fired else [])
    return hits


def _fact() -> FactRecord:
    """A fact that asks nothing of a question: no holder, no date, no number."""
    return FactRecord(
        id="item",
        topic="public",
        statement="It is so.",
        subject="item",
        relation="answer",
        values=("answer",),
        type=ValueType.TERM,
        paragraph="1",
        key_terms=("answer",),
    )


def _draft() -> Draft:
    """A pack without values: no text has another name."""
    day = date(2000, 1, 1)
    record = PackRecord(
        id="public",
        title="Public items",
        source="",
        publisher="",
        published=day,
        paragraphs=1,
        topic=(TopicRecord(id="public", title="Public"),),
    )
    pack = Pack(id=PackId("public"), title="", source="", published=day, paragraphs=1, topics=(), content_hash="")
    nothing = Glossary((), {}, {}, {})
    return Draft(source=Source(pack=record), glossary=nothing, items=(), bank=Bank(pack, (), ()), faults=())


def _key_is_longest(question: Question) -> bool:
    key = next(len(option.text) for option in question.options if option.key)
    return all(len(option.text) < key for option in question.options if not option.key)


def _positions(questions: list[Question]) -> dict[int, list[int]]:
    """For each number of options, how often the key stands in each place."""
    positions: dict[int, list[int]] = {}
    for question in questions:
        size = len(question.options)
        positions.setdefault(size, [0] * size)[min(question.keys)] += 1
    return positions


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
