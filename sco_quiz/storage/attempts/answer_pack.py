"""The pack of an answer: that of its attempt, or where this asked several packs, the one that the fact's id names."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, and_, case, func, or_

from sco_quiz.domain.fact import SEVERAL, PackId
from sco_quiz.storage.database import tables

_PACK, _FACT = tables.Attempt.c.pack, tables.Answer.c.fact
_NAMED = func.substr(_FACT, 1, func.instr(_FACT, "/") - 1)


def answer_pack(of_attempt: ColumnElement[str] = _PACK) -> ColumnElement[str]:
    """Return the pack, for queries over answers joined to their attempts, whose packs are `of_attempt`."""
    return case((of_attempt == SEVERAL, _NAMED), else_=of_attempt)


def is_of(packs: Collection[PackId]) -> ColumnElement[bool]:
    """Return whether an answer is about one of the packs, for the same queries."""
    return or_(_PACK.in_(packs), and_(_PACK == SEVERAL, _NAMED.in_(packs)))
