"""What is told of a fault of ours: enough to find it, and nothing that the code does not hold."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from sco_quiz.system.fault_report import fault_report, kind

TYPED = "Tashkent"


def raised(act: Callable[[], object]) -> BaseException:
    with pytest.raises(BaseException) as caught:  # noqa: PT011 - whatever it is
        act()
    return caught.value


def by_a_written_message() -> None:
    raise RuntimeError("a job was asked for while another one runs")


def by_a_made_message() -> None:
    raise RuntimeError(f"a job was asked for while {TYPED} runs")


def by_a_missing_name() -> None:
    _ = TYPED.no_such_thing  # type: ignore[attr-defined] # what makes it a fault


def by_a_typed_name() -> None:
    getattr(object(), TYPED)


def again(times: int) -> None:
    if not times:
        by_a_made_message()
    again(times - 1)


def test_a_message_that_stands_in_the_code_is_told_and_no_other() -> None:
    assert kind(raised(by_a_written_message)) == "RuntimeError: a job was asked for while another one runs"
    assert kind(raised(by_a_made_message)) == "RuntimeError"
    assert kind(RuntimeError("a job was asked for while another one runs")) == "RuntimeError"


def test_a_name_that_is_missing_is_told_where_the_code_asks_for_it() -> None:
    assert kind(raised(by_a_missing_name)) == "AttributeError: no_such_thing"
    assert kind(raised(by_a_typed_name)) == "AttributeError"


def test_codes_of_the_system_and_of_the_database_are_told() -> None:
    assert kind(OSError(28, "No space left", f"/home/{TYPED}")) == "OSError (ENOSPC)"
    with closing(sqlite3.connect(":memory:")) as connection:
        assert kind(raised(lambda: connection.execute(TYPED))) == "OperationalError (SQLITE_ERROR)"
    engine = create_engine("sqlite://")
    with engine.connect() as opened:
        error = raised(lambda: opened.execute(text(f"SELECT {TYPED}")))
    engine.dispose()
    assert isinstance(error, OperationalError)
    assert kind(error) == "OperationalError (SQLITE_ERROR)"


def test_what_led_to_it_is_told_as_well() -> None:
    def act() -> None:
        try:
            by_a_written_message()
        except RuntimeError as error:
            raise LookupError(TYPED) from error

    lines = fault_report(raised(act)).splitlines()
    assert lines[2] == "LookupError"
    assert "after RuntimeError: a job was asked for while another one runs" in lines
    assert "  test_fault_report.py:19 in by_a_written_message" in lines or any(
        line.endswith("in by_a_written_message") for line in lines
    )
    assert TYPED not in "\n".join(lines)


def test_an_error_that_is_its_own_reason_comes_to_an_end() -> None:
    error, other = ValueError(), KeyError()
    error.__context__, other.__context__ = other, error
    assert fault_report(error).splitlines()[2:] == ["ValueError", "after KeyError"]


def test_a_long_way_is_shortened_in_the_middle() -> None:
    lines = fault_report(raised(lambda: again(500))).splitlines()
    assert len(lines) < 60
    assert "  …" in lines
    assert lines[-1].endswith("in by_a_made_message")
