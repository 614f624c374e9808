"""Version 5: attempts that were deleted and can be put back, and sums by topic, kind of question and mode.

Every name is written out, none is taken from `tables`, which goes on changing.
"""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Both tables begin empty. The sums are computed afterwards."""
    op.create_table(
        "deleted_attempt",
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("attempt", name="pk_deleted_attempt"),
        sa.ForeignKeyConstraint(["attempt"], ["attempt.number"], name="fk_deleted_attempt_attempt"),
    )
    op.create_table(
        "part_summary",
        sa.Column("learner", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("pack", "mode", "topic", "kind")),
        sa.Column("right", sa.Float(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("learner", "pack", "mode", "topic", "kind", name="pk_part_summary"),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name="fk_part_summary_learner"),
    )
