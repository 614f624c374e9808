"""The count of changes of a store: by it copies are told apart, and the ends of attempts have their order."""

from typing import Any

from sqlalchemy import ColumnElement, and_, func

MOST = 2**62  # so many are never counted, and what is added to it still fits


def is_number(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a column holds one that was counted."""
    return and_(func.typeof(column) == "integer", column.between(1, MOST))
