"""Merge attempts of a learner from elsewhere with those that are here."""

from collections.abc import Sequence
from functools import reduce
from heapq import merge

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update

from sco_quiz.app.jobs import Look, looking, unlooked
from sco_quiz.domain.attempt import Act, Event, LearnerId, apply, replay
from sco_quiz.domain.outcome import outcome
from sco_quiz.storage.attempts import pack_names, summaries
from sco_quiz.storage.attempts.claims import united, write_claims
from sco_quiz.storage.attempts.results import write_answers
from sco_quiz.storage.attempts.rows import (
    attempt_of,
    attempt_row,
    event_row,
    events_of,
    found,
    insert_attempt,
    reading_columns,
    show_questions,
)
from sco_quiz.storage.database import generation, sqlite, tables
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.transfer.file_format import AttemptRecord, NamesRecord
from sco_quiz.storage.transfer.question_cache import QuestionCache
from sco_quiz.storage.transfer.validation import Proved, prove

AT_ONCE = 500  # rows in one step, which takes some milliseconds
_QUESTIONS_AT_ONCE = 20


class OthersQuizError(Exception):
    """The attempt belongs to another learner here."""


class Merge:
    """One import, within one transaction: `add` each attempt in the order of their ends there, then `finish`."""

    def __init__(self, connection: Connection, learner: LearnerId, cache: QuestionCache, look: Look = unlooked) -> None:
        self._connection = connection
        self._look = look
        self._learner = learner
        self._cache = cache
        self._before = generation.read(sqlite.driver(connection))
        self._generation = self._before
        self.ends = False  # whether an attempt ended or went on, so that ends and summaries have to be made anew

    def name(self, names: NamesRecord) -> None:
        """Add the names of a pack that are not known here."""
        pack_names.add(self._connection, names.id, names.title, names.topics)

    def add(self, taken: AttemptRecord) -> bool:
        """Add or continue the attempt. Return whether it is new here. Raises OthersQuizError or ImpossibleError."""
        row = found(self._connection, taken.id)
        if row is None:
            self._insert(self._proved(taken))
            return True
        if row["learner"] != self._learner:
            raise OthersQuizError
        if row["ended"] is None:
            self._extend(row, self._proved(taken))
        elif row["closed"] is not None and taken.events[-1:] and taken.events[-1].act is Act.CLAIM:
            self._amend(row, self._proved(taken))
        return False

    def finish(self) -> None:
        """Number the ends anew and compute the summaries again, where that is needed."""
        if self.ends:
            self.put_in_order()
            summaries.rebuild(self._connection, self._look)
        if self._generation != self._before:
            self._connection.execute(update(tables.Store).values(generation=self._generation))

    def _proved(self, taken: AttemptRecord) -> Proved:
        return prove(taken, self._cache, self._learner, self._look)

    def _insert(self, proved: Proved) -> None:
        self._generation += 1
        number = insert_attempt(self._connection, attempt_row(proved.attempt) | _alive(proved.taken))
        digests = proved.taken.questions
        for first in looking(range(0, len(digests), _QUESTIONS_AT_ONCE), self._look, 1):
            bodies = [self._cache.body(digest) for digest in digests[first : first + _QUESTIONS_AT_ONCE]]
            show_questions(self._connection, number, bodies, first)
        self.append(number, proved.taken.events)
        self._object(number, proved.taken)
        self._end(number, proved)

    def _extend(self, row: RowMapping, proved: Proved) -> None:
        """Continue an attempt that is open here and went on elsewhere. If it went on here too, it stays as it is."""
        number, taken = row["number"], proved.taken
        try:
            here, attempt = events_of(self._connection, number, look=self._look), attempt_of(self._connection, row)
        except DamagedStoreError:  # not the file's fault; `sco-quiz doctor` reports it
            return
        longer = len(taken.events) > len(here) and taken.events[: len(here)] == here
        if longer and attempt == proved.attempt:
            self.append(number, taken.events[len(here) :])
            mine = update(tables.Attempt).where(tables.Attempt.c.number == number)
            self._connection.execute(mine.values(_alive(taken)))
            self._object(number, taken)
            self._end(number, proved)

    def _amend(self, row: RowMapping, proved: Proved) -> None:
        """Add the claims that were made elsewhere after the end of the same attempt."""
        number, there = row["number"], proved.taken.events
        try:
            here, attempt = events_of(self._connection, number), attempt_of(self._connection, row)
            state = replay(attempt, here)
        except DamagedStoreError:  # as above
            return
        if proved.outcome is None or attempt != proved.attempt:
            return
        ends = len(here) - state.amended, len(there) - proved.outcome.amended
        if here[: ends[0]] == there[: ends[1]] and (said := united(state, here[ends[0] :], there[ends[1] :])):
            self.append(number, said)
            write_claims(self._connection, number, outcome(reduce(apply, said, state)))
            self.ends = True

    def append(self, number: int, events: Sequence[Event]) -> None:
        for first in looking(range(0, len(events), AT_ONCE), self._look, 1):
            rows = [event_row(number, event) for event in events[first : first + AT_ONCE]]
            self._connection.execute(insert(tables.Event), rows)

    def _object(self, number: int, taken: AttemptRecord) -> None:
        """Add the objections from elsewhere. One that was made here to the same question stays."""
        table = tables.Challenge
        here = set(self._connection.scalars(select(table.c.position).where(table.c.attempt == number)))
        rows = [
            {"attempt": number, "position": each.position, "text": each.text, "at": each.at}
            for each in taken.challenges
            if each.position not in here
        ]
        if rows:
            self._connection.execute(insert(table), rows)

    def _end(self, number: int, proved: Proved) -> None:
        if proved.outcome is not None:
            self._generation += 1
            self.ends = True
            write_answers(self._connection, number, proved.outcome, self._generation, self._look)
        elif proved.taken.ended is Act.DISCARD:
            mine = update(tables.Attempt).where(tables.Attempt.c.number == number)
            self._connection.execute(mine.values(ended=proved.taken.ended, ended_at=proved.taken.ended_at))

    def put_in_order(self) -> None:
        """Merge the ends from here and from there by their time; each keeps its own order."""
        attempt = tables.Attempt
        ended = (attempt.c.learner == self._learner, generation.is_number(attempt.c.closed))
        query = select(attempt.c.number, attempt.c.closed, attempt.c.ended_at).where(*ended).order_by(attempt.c.closed)
        rows = list(looking(self._connection.execute(query), self._look, AT_ONCE))
        here = [row for row in rows if row.closed <= self._before]
        merged = merge(here, rows[len(here) :], key=lambda row: row.ended_at)
        moved = [(new.number, old.closed) for old, new in zip(rows, merged, strict=True) if old is not new]
        for sign in (-1, 1):  # the column is unique, also between two updates
            self.renumber([{"of": number, "to": sign * closed} for number, closed in moved])

    def renumber(self, rows: list[dict[str, int]]) -> None:
        mine = update(tables.Attempt).where(tables.Attempt.c.number == bindparam("of"))
        for first in looking(range(0, len(rows), AT_ONCE), self._look, 1):
            self._connection.execute(mine.values(closed=bindparam("to")), rows[first : first + AT_ONCE])


def _alive(taken: AttemptRecord) -> dict[str, object]:
    return {"alive_seq": taken.alive_seq, **reading_columns("alive_", taken.alive)}
