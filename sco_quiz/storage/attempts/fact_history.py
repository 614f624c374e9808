"""Which fact an answer is about today: a later version of a pack may rename a fact, or change its right answer.

Answers follow from logs and from the questions that were shown, so neither is ever rewritten. What the figures make of
them is told here.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, Text, literal, select, type_coerce

from sco_quiz.storage.database import tables


@dataclass(frozen=True, slots=True)
class FactHistory:
    """`moved` gives present ids of facts by earlier ones, `restarted` the time of the last change of a right answer.

    Times are texts as they are stored, which are in the order of the times.
    """

    moved: Mapping[str, str] = field(default_factory=dict)
    restarted: Mapping[str, str] = field(default_factory=dict)

    def fact(self, fact: str) -> str:
        """Return the present id of a fact."""
        return self.moved.get(fact, fact)

    def question(self, question: str, fact: str) -> str:
        """Return what the question would be called today. Its id begins with that of its fact."""
        present = self.moved.get(fact)
        return present + question[len(fact) :] if present and question.startswith(f"{fact}/") else question

    def counts(self, fact: str, started: str) -> bool:
        """Return whether an answer of a quiz that began then still says something of this fact, by its present id."""
        at = self.restarted.get(fact)
        return at is None or started >= at

    def names(self, facts: Collection[str]) -> set[str]:
        """Return every id, earlier or present, of these facts, which may be told by any of theirs."""
        present = {self.fact(fact) for fact in facts}
        return present | {old for old, now in self.moved.items() if now in present}


def fact_history(connection: Connection) -> FactHistory:
    """Return what later versions did to facts. A damaged row counts as none; `sco-quiz doctor` reports it."""
    moved, restarted = tables.MovedFact.c, tables.RestartedFact.c
    names = select(literal(True), moved.fact, moved.present)
    times = select(literal(False), restarted.fact, type_coerce(restarted.at, Text))
    rows = connection.execute(names.union_all(times)).all()
    return FactHistory(
        _texts((fact, present) for is_name, fact, present in rows if is_name),
        _texts((fact, at) for is_name, fact, at in rows if not is_name),
    )


def _texts(rows: Iterable[tuple[object, object]]) -> dict[str, str]:
    return {key: value for key, value in rows if isinstance(key, str) and isinstance(value, str)}
