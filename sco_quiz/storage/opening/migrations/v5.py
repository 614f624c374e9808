"""Version 5: attempts that were deleted and can be put back, sums by topic, kind and mode, and packs that were added.

Of these also: what breaks a rule, versions that are kept, facts that were renamed or whose right answer changed.

Attempts are found by the time of their end as well.

Every name is written out, none is taken from `tables`, which goes on changing.
"""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """All tables but `pack_name` begin empty. The sums are computed afterwards."""
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
    op.create_table(
        "installed_pack",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("files", sa.Integer(), nullable=False),
        sa.Column("generator", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_installed_pack"),
        sa.UniqueConstraint("uid", name="uq_installed_pack_uid"),
    )
    op.create_table(
        "pack_file",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("pack", "name", "sha256", "content")),
        sa.PrimaryKeyConstraint("pack", "name", name="pk_pack_file"),
        sa.ForeignKeyConstraint(["pack"], ["installed_pack.id"], name="fk_pack_file_pack"),
    )
    op.create_table(
        "pack_text",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("pack", "paragraphs")),
        sa.PrimaryKeyConstraint("pack", name="pk_pack_text"),
        sa.ForeignKeyConstraint(["pack"], ["pack.id"], name="fk_pack_text_pack"),
    )
    op.create_table(
        "practice_only",
        sa.Column("pack", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("pack", "question", name="pk_practice_only"),
        sa.ForeignKeyConstraint(["question"], ["question.id"], name="fk_practice_only_question"),
    )
    op.create_table(
        "kept_pack",
        sa.Column("pack", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("title", "kept_at", "content")),
        sa.PrimaryKeyConstraint("pack", "sha256", name="pk_kept_pack"),
    )
    op.create_table(
        "moved_fact",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("pack", "fact", "present")),
        sa.PrimaryKeyConstraint("pack", "fact", name="pk_moved_fact"),
    )
    op.create_table(
        "restarted_fact",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("pack", "fact", "at")),
        sa.PrimaryKeyConstraint("pack", "fact", name="pk_restarted_fact"),
    )
    op.create_table(
        "pack_name",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("pack", "topic", "title")),
        sa.PrimaryKeyConstraint("pack", "topic", name="pk_pack_name"),
    )
    op.execute(
        "INSERT INTO pack_name (pack, topic, title) SELECT id, '', title FROM pack "
        "UNION ALL SELECT pack, id, title FROM topic"
    )
    op.create_index("ix_attempt_learner_ended_at", "attempt", ["learner", "ended_at"])
