"""Bring what was found in all sources into a new store."""

import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from sco_quiz.app.jobs import Look, Repeating, Stage, Step, looking
from sco_quiz.domain.attempt import AttemptId, LearnerId
from sco_quiz.storage.attempts import summaries
from sco_quiz.storage.database import sqlite, sqlite_errors, tables
from sco_quiz.storage.database.codec import encode
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.learners.stored_learners import added
from sco_quiz.storage.opening import store_opening
from sco_quiz.storage.recovery.salvage import Salvage, Source
from sco_quiz.storage.transfer.learner_rows import Owner, preferences_of
from sco_quiz.storage.transfer.merging import Merge, OthersQuizError
from sco_quiz.storage.transfer.question_cache import QuestionCache
from sco_quiz.storage.transfer.validation import ImpossibleError


def gather(
    fresh: Path, store: Path, sources: Sequence[Source], questions: QuestionCache, newest: int, watch: Repeating
) -> None:
    """Bring all sources into the file `fresh`, each attempt once, in one transaction. `fresh` will become `store`.

    `newest` is the highest generation of a backup; the new store gets a higher one, so that it differs from all of
    them. Raises NotSavedError or DamagedStoreError.
    """
    with sqlite_errors.explained(store), sqlite.connecting(fresh, writable=True) as connection:
        if sqlite.pragma(connection, "user_version") != tables.SCHEMA_VERSION:
            from sco_quiz.storage.opening.migrations.migrate import migrate  # noqa: PLC0415 - 0.3 s to load, and seldom needed

            with sqlite.watched(connection, watch.again):
                migrate(connection, store, partial(store_opening.refuse_unsound, connection, store), watch.again)
        transactions = Transactions(sqlite.engine_on(connection, busy_ms=0), store)
        try:
            with sqlite.watched(connection, watch.again), transactions.writing() as transaction:
                people = _people(transaction, [owner for source in sources for owner in source.owners()], watch.again)
                done: set[AttemptId] = set()
                for source in sources:
                    _bring_in(transaction, source, questions, people, done, watch)
                generation = tables.Store.c.generation
                transaction.execute(update(tables.Store).where(generation <= newest).values(generation=newest + 1))
        finally:
            transactions.close()


def _bring_in(
    connection: Connection,
    source: Source,
    questions: QuestionCache,
    people: Mapping[str | int | None, LearnerId],
    done: set[AttemptId],
    watch: Repeating,
) -> None:
    for owner in source.owners():
        merge = Merge(connection, people[owner.key or owner.number], questions, watch.again)
        for taken in source.attempts(owner):
            done.add(taken.id)
            watch(Step(Stage.BRINGING_IN, len(done)))
            with suppress(OthersQuizError, ImpossibleError, OverflowError), connection.begin_nested():
                merge.add(taken)
        merge.finish()
    if isinstance(source, Salvage):
        _bring_copies(connection, source)
        _bring_packs(connection, source)
        if _bring_packs_left(connection, source):
            summaries.rebuild(connection, watch.again)
        _choose(connection, people.get(source.current()))


def _people(connection: Connection, owners: Sequence[Owner], look: Look) -> Mapping[str | int | None, LearnerId]:
    """Map the learners of the sources to those of the new store, by key and by number in the damaged store.

    Those with a key come first, since a key says who they are. A number without a key belongs to the learner who has it
    in the new store, unless another learner is known to have had it; else to a new learner.
    """
    people: dict[str | int | None, LearnerId] = {}
    for owner in looking(sorted(owners, key=lambda owner: not owner.key), look, 1):
        who = owner.key or owner.number
        if who not in people:
            people[who] = _learner(connection, owner)
        if owner.number is not None:
            people.setdefault(owner.number, people[who])
        _prefer(connection, people[who], owner.preferences)
    return people


def _learner(connection: Connection, owner: Owner) -> LearnerId:
    table = tables.Learner
    here = table.c.key == owner.key if owner.key else table.c.id == owner.number
    number = connection.scalar(select(table.c.id).where(here))
    return added(connection, owner.name, owner.key or uuid.uuid4().hex).id if number is None else LearnerId(number)


def _prefer(connection: Connection, learner: LearnerId, preferences: Mapping[str, str]) -> None:
    """Add the preferences that the learner does not have yet."""
    known = preferences_of(connection, learner)
    fresh = [{"learner": learner, "key": key, "value": value} for key, value in preferences.items() if key not in known]
    if fresh:
        connection.execute(insert(tables.Preference), fresh)


def _choose(connection: Connection, learner: LearnerId | None) -> None:
    """Set who learns now, where nobody was chosen yet."""
    if learner is not None:
        connection.execute(update(tables.Store).where(tables.Store.c.learner.is_(None)).values(learner=learner))


def _bring_copies(connection: Connection, source: Salvage) -> None:
    """Add own copies of articles. They are compared with the facts when the store is opened."""
    table = tables.OwnCopy
    here = set(connection.scalars(select(table.c.pack)))
    for pack, copy in source.copies():
        if pack not in here:
            row = {"pack": pack, "content_hash": copy.content_hash, "paragraphs": encode(copy.paragraphs)}
            connection.execute(insert(table), row)


def _bring_packs(connection: Connection, source: Salvage) -> None:
    """Add packs that were added from files. Their questions are made again when the store is opened."""
    table = tables.InstalledPack
    for pack, files in source.packs():
        known = select(table.c.id).where((table.c.id == pack["id"]) | (table.c.uid == pack["uid"]))
        if connection.execute(known).first() is None:
            connection.execute(insert(table), pack)
            connection.execute(insert(tables.PackFile), files)


def _bring_packs_left(connection: Connection, source: Salvage) -> bool:
    """Add what packs left. Return whether that was anything that the figures depend on."""
    is_new = False
    for table, row in source.of_packs():
        key = [column == row[column.name] for column in table.primary_key.columns]
        if connection.execute(select(*table.primary_key.columns).where(*key)).first() is None:
            connection.execute(insert(table), row)
            is_new = is_new or table in (tables.MovedFact, tables.RestartedFact)
    return is_new
