"""The oracle: what the program had acknowledged is in the store, and the store is whole."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sco_quiz.app.ports.history import AttemptSummary
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import AttemptId, replay
from sco_quiz.domain.response import Response
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from sco_quiz.system.system_clock import SystemClock


def assert_kept(folder: Path, said: Iterable[str]) -> None:
    """`said`: lines of `learner.py`. Every attempt in the store is open and can be taken up, or has ended whole."""
    with closing(open_store(folder)) as store:
        assert store.health().faults == ()
        everyone = [learner.id for learner in store.learners.everyone()]
        ended = {past.id: past for learner in everyone for past in store.history.newest(learner, 10_000)}
        for line in said:
            _assert_kept(store, ended, line.split())
        assert {attempt for attempt in ended if not _over(store, attempt)} == set()
        for attempt in (each for learner in everyone for each in store.interrupted.unfinished(learner)):
            assert not Sitting.resume(store.attempts.record(attempt), store.attempts, SystemClock()).screen().unsaved
        for backup in backup_files.listed(store.path):
            if backup.kind != backup_files.REPLACED:  # that one may be as damaged as it was
                backup_files.checked(backup.path)


def _assert_kept(store: Store, ended: dict[AttemptId, AttemptSummary], words: list[str]) -> None:
    match words:
        case ["answer", attempt, seq, question, option]:
            event = store.attempts.record(AttemptId(attempt)).events[int(seq) - 1]
            assert (event.seq, event.question, event.response) == (int(seq), int(question), Response((int(option),)))
        case ["closed", attempt, points]:
            assert ended[AttemptId(attempt)].points == float(points)
        case ["backup", name]:
            assert name in {backup.name for backup in backup_files.listed(store.path)}
        case ["imported"]:
            assert len(ended) == 4
        case _:
            assert words in (["opened"], ["restored"], ["lost"])


def _over(store: Store, attempt: AttemptId) -> bool:
    record = store.attempts.record(attempt)
    return not replay(record.attempt, record.events).open
