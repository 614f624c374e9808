"""What the questions of a release asked, so that an id never comes to stand for another question.

`python -m tests.authoring.released` records the shipped pack in `released.json`; run it when a release is made. What is
in the record and not in the pack any more stays in it as dropped, for its number is never given again.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from sco_quiz.authoring.bank.build import draft
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.text import roots
from sco_quiz.domain.question import Kind, Question
from sco_quiz.files.paths import questions_dir

PACK = "sco-summit-2025"
FILE = Path(__file__).with_name("released.json")
ALIKE = 0.2
"""So much of the words of two questions is common at least, where one is the other reworded: a judgement."""


@dataclass(frozen=True, slots=True)
class Released:
    """A question as it was asked; `answer` holds its keys, and is empty where a statement is judged."""

    id: str
    stem: str
    answer: str
    dropped: bool = False


def released(question: Question) -> Released:
    return Released(str(question.id), question.stem, "; ".join(_answers(question)))


def _answers(question: Question) -> Sequence[str]:
    if question.kind is Kind.TRUE_FALSE:
        return ()
    keys = tuple(option.text for option in question.options if option.key)
    return keys or question.accept[:1] or question.order or tuple(" ".join(pair) for pair in question.pairs)


def read(file: Path = FILE) -> tuple[Released, ...]:
    return tuple(Released(**entry) for entry in json.loads(file.read_text(encoding="utf-8")))


def renewed(earlier: Sequence[Released], now: Sequence[Released]) -> tuple[Released, ...]:
    """The record with what is asked now; what is asked no more is dropped for ever."""
    asked = {each.id: each for each in now}
    gone = [Released(each.id, each.stem, each.answer, dropped=True) for each in earlier if each.id not in asked]
    return tuple(sorted((*asked.values(), *gone), key=lambda each: each.id))


def faults(earlier: Sequence[Released], now: Sequence[Released]) -> Iterator[str]:
    """Ids that were given again, or that ask something else than in the release before."""
    known = {each.id: each for each in earlier}
    for question in now:
        before = known.get(question.id)
        if before is None:
            continue
        if before.dropped:
            yield f"{question.id} was dropped in an earlier release; its number is not given again."
        elif other := _better(question, before, known):
            yield f"{question.id} asks what {other} asked: pin the numbers with 'n', also of what stays."
        elif before.answer != question.answer and likeness(question, before) < ALIKE:
            yield f"{question.id} asks something else than before ('{before.stem}'): give it a number of its own."


def _better(question: Released, before: Released, known: Mapping[str, Released]) -> str:
    """The id of a question of the same fact and kind that this one is more like than it is like its own past."""
    family = before.id.rsplit("/", 1)[0]
    kind = before.id.rsplit("/", 1)[1].split("-")[0]
    kin = [each for each in known.values() if each.id != before.id and each.id.startswith(f"{family}/{kind}")]
    others = kin if before.answer != question.answer else [each for each in kin if each.answer == question.answer]
    best = max(others, key=lambda each: likeness(question, each), default=before)
    return best.id if likeness(question, best) > likeness(question, before) else ""


def likeness(one: Released, other: Released) -> float:
    """The part of their words that two questions have in common (Jaccard 1901)."""
    own, others = roots(f"{one.stem} {one.answer}"), roots(f"{other.stem} {other.answer}")
    return len(own & others) / max(1, len(own | others))


def asked_now() -> tuple[Released, ...]:
    return tuple(map(released, draft(in_folder(questions_dir() / PACK)).bank.questions))


def record() -> None:
    earlier = read() if FILE.exists() else ()
    lines = [json.dumps(asdict(each), ensure_ascii=False) for each in renewed(earlier, asked_now())]
    FILE.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    record()
