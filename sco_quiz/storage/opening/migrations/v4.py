"""Version 4: an answer that was marked wrong, and of which the learner says that it was right.

Every name is written out, none is taken from `tables`, which goes on changing.
"""

from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

_KEPT = (
    "attempt, position, question, fact, topic, kind, at, response, mix_ups, share, points, late, late_points, verdict, "
    "sure, flagged, seen, time_ns"
)


def upgrade(op: Operations) -> None:
    """The table is made anew: a column that SQLite adds to one that is there needs a default for ever."""
    op.create_table(
        "answer_4",
        _column("attempt", sa.Integer()),
        _column("position", sa.Integer()),
        *(_column(name, sa.Text()) for name in ("question", "fact", "topic", "kind", "at", "response", "mix_ups")),
        _column("share", sa.Float()),
        _column("points", sa.Float()),
        sa.Column("late", sa.Text()),
        _column("late_points", sa.Float()),
        _column("verdict", sa.Text()),
        _column("sure", sa.Integer()),
        _column("flagged", sa.Boolean()),
        _column("seen", sa.Boolean()),
        _column("time_ns", sa.BigInteger()),
        _column("claimed", sa.Boolean()),
        sa.PrimaryKeyConstraint("attempt", "position", name="pk_answer"),
        sa.ForeignKeyConstraint(["attempt"], ["attempt.number"], name="fk_answer_attempt"),
    )
    op.execute(f"INSERT INTO answer_4 ({_KEPT}, claimed) SELECT {_KEPT}, 0 FROM answer")  # noqa: S608 - names of this file
    op.drop_table("answer")
    op.rename_table("answer_4", "answer")
    op.create_index("ix_answer_fact", "answer", ["fact"])


def _column(name: str, kind: sa.types.TypeEngine[Any]) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)
