"""Convert between domain values and columns: JSON bodies, and rows checked against the types of their fields."""

from collections.abc import Mapping
from hashlib import sha256
from typing import TypeVar

import msgspec

from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.errors import DamagedStoreError

T = TypeVar("T")


def encode(value: object) -> str:
    """Return the JSON of a domain dataclass. Raises UnicodeEncodeError for half a character (a lone surrogate)."""
    return msgspec.json.encode(value).decode()


def decode(body: object, kind: type[T]) -> T:
    """Return the value of this type that `encode` wrote. Raises DamagedStoreError for anything else."""
    if not isinstance(body, str):
        raise unreadable(kind, "not a text")
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.DecodeError as error:
        raise unreadable(kind, str(error)) from error
    except RecursionError as error:
        raise unreadable(kind, "it is nested too deeply") from error


def checked(values: object, kind: type[T]) -> T:
    """Return a row as a domain value. Raises DamagedStoreError where a field is not of its declared type."""
    if isinstance(values, Mapping):
        values = {str(name): value for name, value in values.items()}  # not SQLAlchemy's subclass of str
    try:
        return msgspec.convert(values, kind)
    except msgspec.ValidationError as error:
        raise unreadable(kind, str(error)) from error


def digest(body: str) -> str:
    return sha256(body.encode()).hexdigest()


def unreadable(kind: type, detail: str) -> DamagedStoreError:
    return DamagedStoreError(
        "A stored {record} cannot be read ({detail}): the file with your answers is damaged. "
        "Nothing was changed in it. `sco-quiz doctor` says more.",
        record=kind.__name__.lower(),
        detail=plain(detail),
    )
