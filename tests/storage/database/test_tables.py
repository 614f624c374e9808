import subprocess
import sys
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects.sqlite import dialect

from sco_quiz.storage.database.column_types import UtcTime
from sco_quiz.storage.database.tables import METADATA
from tests.factories import NOON


def test_a_time_of_another_zone_comes_back_as_the_same_moment_in_utc() -> None:
    kind, here = UtcTime(), dialect()
    there = NOON.astimezone(timezone(timedelta(hours=8)))
    back = kind.process_result_value(kind.process_bind_param(there, here), here)
    assert back == NOON
    assert back.utcoffset() == timedelta(0)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        UtcTime().process_bind_param(datetime(2025, 9, 8, 12), dialect())  # noqa: DTZ001 - it is the point


def test_stored_times_sort_as_they_happened() -> None:
    kind, here = UtcTime(), dialect()
    moments = [NOON + timedelta(microseconds=n) for n in (0, 1, 10**6, 10**12)]
    stored = [kind.process_bind_param(moment, here) for moment in moments]
    assert stored == sorted(filter(None, stored))


def test_no_table_of_attempts_refers_into_the_bank() -> None:
    bank = {"pack", "pack_text", "topic", "fact", "question", "question_fact", "practice_only", "enemy"}
    targets = {
        key.column.table.name
        for table in METADATA.tables.values()
        if table.name not in bank
        for key in table.foreign_keys
    }
    assert targets.isdisjoint(bank)


def test_the_store_can_be_imported_without_opening_anything() -> None:
    code = "import sys, sco_quiz.storage; assert 'sqlalchemy' not in sys.modules"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
