"""Sums of a learner's answers, stored so that no page has to add up a million answers.

One fold computes both the daily step and the rebuild, so that both give the same rows to the last bit.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select, tuple_

from sco_quiz.app.jobs import Look, looking, unlooked
from sco_quiz.domain.fact import PackId
from sco_quiz.storage.attempts.answer_pack import is_of
from sco_quiz.storage.attempts.fact_history import fact_history
from sco_quiz.storage.attempts.summary_lines import (
    ConfidenceLine,
    DayLine,
    FactLine,
    Line,
    MisconceptionLine,
    Seen,
    TopicLine,
    seen_answers,
    seen_quickly,
)
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked
from sco_quiz.storage.errors import DamagedStoreError

AT_ONCE = 500  # answers or lines in one step, which takes some milliseconds

Key = tuple[Any, ...]  # learner, pack, and the values of the summary's own columns


@dataclass(frozen=True, slots=True)
class Summary:
    """A table of sums. `by` names the columns of its key after learner and pack; `parts` gives their values for an
    answer.
    """

    table: Table
    by: tuple[str, ...]
    line: type[Line]
    parts: Callable[[Seen], Iterable[Key]]

    @property
    def names(self) -> tuple[str, ...]:
        return ("learner", "pack", *self.by)

    @property
    def key(self) -> tuple[ColumnElement[Any], ...]:
        return tuple(self.table.c[name] for name in self.names)

    def keys(self, answer: Seen) -> Iterator[Key]:
        for part in self.parts(answer):
            yield (answer.learner, answer.pack, *part)

    def stored(self, connection: Connection, *only: ColumnElement[bool]) -> dict[Key, Line]:
        """Return the stored lines by key. Raises DamagedStoreError for a line that no answers can add up to."""
        names = [each.name for each in fields(self.line)]  # type: ignore[arg-type] # a line is a dataclass
        rows = connection.execute(select(self.table).where(*only)).mappings()
        return {
            tuple(row[name] for name in self.names): checked({name: row[name] for name in names}, self.line)
            for row in rows
        }

    def write(self, connection: Connection, lines: dict[Key, Line], look: Look) -> None:
        keys = tuple(lines)
        for first in looking(range(0, len(keys), AT_ONCE), look, 1):
            some = keys[first : first + AT_ONCE]
            rows = [{**dict(zip(self.names, key, strict=True)), **asdict(lines[key])} for key in some]  # type: ignore[call-overload] # as above
            connection.execute(insert(self.table), rows)


SUMMARIES = (
    Summary(tables.TopicSummary, ("topic",), TopicLine, lambda answer: [(answer.topic,)]),
    Summary(
        tables.PartSummary,
        ("mode", "topic", "kind"),
        TopicLine,
        lambda answer: [(answer.mode, answer.topic, answer.kind)],
    ),
    Summary(tables.FactSummary, ("fact",), FactLine, lambda answer: [(answer.fact,)] if answer.counts else []),
    Summary(
        tables.ConfidenceSummary, ("sure",), ConfidenceLine, lambda answer: [(answer.sure,)] if answer.sure else []
    ),
    Summary(
        tables.MisconceptionSummary,
        ("name", "question"),
        MisconceptionLine,
        lambda answer: [(name, answer.question) for name in answer.mix_ups],
    ),
    Summary(tables.DaySummary, ("day",), DayLine, lambda answer: [(answer.at.date().isoformat(),)]),
)


@dataclass(slots=True)
class Fold:
    """The lines of every summary, in the order of SUMMARIES; `only` limits them to these keys."""

    lines: list[dict[Key, Line]] = field(default_factory=lambda: [{} for _ in SUMMARIES])
    only: Sequence[AbstractSet[Key]] | None = None

    def add(self, answers: Iterable[Seen]) -> "Fold":
        """Add answers, in the order of `closed` and position: sums of floats depend on the order."""
        for answer in answers:
            for at, (summary, lines) in enumerate(zip(SUMMARIES, self.lines, strict=True)):
                for key in summary.keys(answer):
                    if self.only is None or key in self.only[at]:
                        lines[key] = summary.line.after(lines.get(key), answer)
        return self


def add_to_stored(connection: Connection, answers: Sequence[Seen]) -> None:
    """Add the stored answers of one attempt to the summaries. Only the lines that they change are read."""
    touched = [{key for answer in answers for key in summary.keys(answer)} for summary in SUMMARIES]
    where = [tuple_(*summary.key).in_(keys) for summary, keys in zip(SUMMARIES, touched, strict=True)]
    try:
        stored = [summary.stored(connection, each) for summary, each in zip(SUMMARIES, where, strict=True)]
    except DamagedStoreError:  # an attempt must be able to end; the summaries follow from the answers
        rebuild(connection)
        return
    write(connection, Fold(stored).add(answers), where)


def rebuild(connection: Connection, look: Look = unlooked) -> None:
    """Compute all summaries from all stored answers."""
    fold = Fold().add(looking(seen_answers(connection), look, AT_ONCE))
    write(connection, fold, [None] * len(SUMMARIES), look)


def fold_again(connection: Connection, answers: Sequence[Seen], look: Look = unlooked) -> None:
    """Compute again the lines that the answers of one attempt touch, from all answers that count now.

    To be called when the attempt was just taken out of the figures, or put back into them.
    """
    if not answers:
        return
    touched = [{key for answer in answers for key in summary.keys(answer)} for summary in SUMMARIES]
    mine = (tables.Attempt.c.learner == answers[0].learner, is_of({PackId(each.pack) for each in answers}))
    fold = Fold(only=touched).add(looking(seen_quickly(connection, *mine), look, AT_ONCE))
    where = [tuple_(*summary.key).in_(keys) for summary, keys in zip(SUMMARIES, touched, strict=True)]
    write(connection, fold, where, look)


def refold(connection: Connection, facts: Collection[str], learner: int | None = None) -> None:
    """Compute again what depends on claims about these facts, on their names and on their right answers.

    These are the lines of the facts, by whatever names, and those of their misconceptions; for one learner or for all.
    Topics, days and confidence go by the mark and stay.
    """
    fact, misconception = tables.FactSummary, tables.MisconceptionSummary
    names = fact_history(connection).names(facts) | set(facts)
    by = [] if learner is None else [tables.Attempt.c.learner == learner]
    fold = Fold().add(seen_answers(connection, tables.Answer.c.fact.in_(names), *by))
    asked = {each for each in connection.scalars(select(misconception.c.question).distinct()) if _of(each) in names}
    for summary, lines in zip(SUMMARIES, fold.lines, strict=True):
        named = {fact: fact.c.fact.in_(names), misconception: misconception.c.question.in_(asked)}.get(summary.table)
        if named is not None:
            mine = [] if learner is None else [summary.table.c.learner == learner]
            connection.execute(delete(summary.table).where(named, *mine))
            summary.write(connection, lines, unlooked)


def _of(question: object) -> str:
    """Return the fact that a question's id begins with."""
    return str(question).rpartition("/")[0]


def forget(connection: Connection, learner: int, pack: str | None = None) -> None:
    """Delete every line of a learner, or those of one pack."""
    for summary in SUMMARIES:
        table = summary.table.c
        of_pack = [] if pack is None else [table.pack == pack]
        connection.execute(delete(summary.table).where(table.learner == learner, *of_pack))


def agree(connection: Connection) -> bool:
    """Return whether the summaries are what the answers add up to. Raises DamagedStoreError for an unreadable one.

    A summary by mode is left out where the mode of an attempt is damaged, which is a fault of that attempt.
    """
    computed = Fold().add(seen_answers(connection))
    try:
        return all(
            summary.stored(connection) == lines
            for summary, lines in zip(SUMMARIES, computed.lines, strict=True)
            if not _lacks_a_mode(summary, lines)
        )
    except DamagedStoreError:
        return False


def _lacks_a_mode(summary: Summary, lines: dict[Key, Line]) -> bool:
    return "mode" in summary.by and any(not key[summary.names.index("mode")] for key in lines)


def write(
    connection: Connection, fold: Fold, instead_of: Sequence[ColumnElement[bool] | None], look: Look = unlooked
) -> None:
    """Write the lines of the fold in the place of the rows that fit, or of all rows."""
    for summary, lines, where in zip(SUMMARIES, fold.lines, instead_of, strict=True):
        old = delete(summary.table)
        connection.execute(old if where is None else old.where(where))
        summary.write(connection, lines, look)
