"""The results of an ended attempt. They follow from its log and can be computed again."""

from sqlalchemy import Connection, delete, insert, select, update

from sco_quiz.app.jobs import Look, looking, unlooked
from sco_quiz.domain.attempt import replay
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Answered, Outcome, outcome
from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.attempts import summaries
from sco_quiz.storage.attempts.rows import attempt_of, events_of
from sco_quiz.storage.attempts.summary_lines import seen_answers
from sco_quiz.storage.database import generation, tables
from sco_quiz.storage.database.codec import encode
from sco_quiz.storage.errors import DamagedStoreError

AT_ONCE = 100  # answers in one step, which takes some milliseconds
NOT_WHAT_FOLLOWS = "its results are not what its record gives; `--rebuild` computes them again."
_FIGURES = ("used_ns", "points", "share", "right", "count", "ran_out")


def write_results(connection: Connection, number: int, ended: Outcome, closed: int) -> None:
    """Write the answers and figures of an attempt that ends, and add them to the summaries.

    `closed` is the generation that its end made.
    """
    write_answers(connection, number, ended, closed)
    summaries.add_to_stored(connection, list(seen_answers(connection, tables.Attempt.c.number == number)))


def write_answers(connection: Connection, number: int, ended: Outcome, closed: int, look: Look = unlooked) -> None:
    """Write the answers and figures, but not the summaries, which have to be rebuilt afterwards."""
    _write_answers(connection, number, ended, look)
    mine = update(tables.Attempt).where(tables.Attempt.c.number == number)
    connection.execute(mine.values(**_figures(ended), closed=closed))


def rebuild(connection: Connection) -> None:
    """Compute the answers and figures of all ended attempts from the logs, then the summaries from the answers.

    Raises DamagedStoreError or DamagedLogError where a log cannot be read; the transaction has to be rolled back then.
    """
    for number in _closed(connection):
        ended = replayed(connection, number)
        connection.execute(delete(tables.Answer).where(tables.Answer.c.attempt == number))
        _write_answers(connection, number, ended)
        connection.execute(update(tables.Attempt).where(tables.Attempt.c.number == number).values(**_figures(ended)))
    summaries.rebuild(connection)


def fault_of(connection: Connection, number: int, ended: Outcome | None) -> str:
    """Return what is wrong with the stored results of an attempt, as a sentence; empty for nothing.

    `ended` is the outcome by its log, None for an open or discarded attempt, which has no results. Raises
    DamagedStoreError.
    """
    row = connection.execute(select(tables.Attempt).where(tables.Attempt.c.number == number)).mappings().one()
    stored = {name: value for name, value in row.items() if name in _FIGURES}
    if ended is None:
        left = row["closed"] is not None or any(value is not None for value in stored.values())
        return (
            "it has results, but its record has no end that would give any."
            if left or _answers(connection, number)
            else ""
        )
    if row["closed"] is None:
        return "it has ended, but its results are missing."
    if not isinstance(row["closed"], int) or not 1 <= row["closed"] < generation.MOST:
        return f"it ended as number {plain(repr(row['closed']))}, which is none; `--rebuild` counts anew."
    figures = _figures(ended)
    if stored != {name: figures[name] for name in _FIGURES} or _answers(connection, number) != answer_rows(
        number, ended
    ):
        return NOT_WHAT_FOLLOWS
    return ""


def _closed(connection: Connection) -> list[int]:
    attempt = tables.Attempt
    query = select(attempt.c.number).where(attempt.c.closed.is_not(None)).order_by(attempt.c.closed)
    return list(connection.scalars(query))


def replayed(connection: Connection, number: int) -> Outcome:
    """Return the outcome of an ended attempt, replayed from its log. Raises DamagedStoreError or DamagedLogError."""
    row = connection.execute(select(tables.Attempt).where(tables.Attempt.c.number == number)).mappings().one()
    state = replay(attempt_of(connection, row), events_of(connection, number))
    if state.open:
        raise DamagedStoreError("The end of a quiz is missing from its record: the file with your answers is damaged.")
    return outcome(state)


def _figures(ended: Outcome) -> dict[str, object]:
    return {
        "ended": ended.ended,
        "ended_at": ended.ended_at,
        "used_ns": ended.used_ns,
        "points": ended.points,
        "share": ended.share,
        "right": ended.right,
        "count": len(ended.answers),
        "ran_out": ended.count(Verdict.RAN_OUT),
    }


def _answers(connection: Connection, number: int) -> list[dict[str, object]]:
    table = tables.Answer
    rows = connection.execute(select(table).where(table.c.attempt == number).order_by(table.c.position))
    return [dict(row) for row in rows.mappings()]


def _write_answers(connection: Connection, number: int, ended: Outcome, look: Look = unlooked) -> None:
    for first in looking(range(0, len(ended.answers), AT_ONCE), look, 1):
        rows = [_answer_row(number, answer) for answer in ended.answers[first : first + AT_ONCE]]
        connection.execute(insert(tables.Answer), rows)


def answer_rows(number: int, ended: Outcome) -> list[dict[str, object]]:
    return [_answer_row(number, answer) for answer in ended.answers]


def _answer_row(number: int, answer: Answered) -> dict[str, object]:
    return {
        "attempt": number,
        "position": answer.position,
        "question": answer.question.id,
        "fact": answer.question.fact,
        "topic": answer.question.topic,
        "kind": answer.question.kind,
        "at": answer.at,
        "mix_ups": encode(answer.misconceptions),
        "response": encode(answer.response),
        "share": answer.share,
        "points": answer.points,
        "late": None if answer.late is None else encode(answer.late),
        "late_points": answer.late_points,
        "verdict": answer.verdict,
        "sure": answer.sure or 0,
        "flagged": answer.flagged,
        "seen": answer.seen,
        "time_ns": answer.time_ns,
        "claimed": answer.claimed,
    }
