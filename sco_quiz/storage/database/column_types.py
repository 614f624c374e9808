"""Types of columns that SQLite does not have: times in UTC, and days."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator, UserDefinedType

from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.errors import DamagedStoreError


class UtcTime(TypeDecorator[datetime]):
    """Store an aware time as text and read it as an aware time in UTC.

    SQLite has no type for times, and the type of SQLAlchemy's dialect drops the zone.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Raises ValueError for a time without a zone."""
        _ = dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs a time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Raises DamagedStoreError for a text that is no time in UTC."""
        _ = dialect
        if value is None:
            return None
        try:
            time = datetime.fromisoformat(value)
        except (TypeError, ValueError) as error:
            raise DamagedStoreError(
                "A stored time cannot be read ({value}). Nothing was changed.", value=_shown(value)
            ) from error
        if time.utcoffset() != timedelta(0):
            raise DamagedStoreError("A stored time is not in UTC ({value}). Nothing was changed.", value=_shown(value))
        return time


class Day(UserDefinedType[date]):
    """Do as SQLAlchemy's date, but raise DamagedStoreError for a stored text that is none."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        return "DATE"

    def bind_processor(self, dialect: Dialect) -> Callable[[date | None], str | None]:
        _ = dialect
        return lambda value: None if value is None else value.isoformat()

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], date | None]:
        _ = dialect, coltype
        return _day


def _day(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise DamagedStoreError(
            "A stored day cannot be read ({value}). Nothing was changed.", value=_shown(value)
        ) from error


def _shown(value: object) -> str:
    return plain(repr(value))
