"""Version 2: who learns now, a key for each learner, and answers and summaries of more detail.

Every name is written out, none is taken from `tables`, which goes on changing.
"""

import uuid

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.schema import SchemaItem


def upgrade(op: Operations) -> None:
    _store(op)
    _learner(op)
    _answer(op)
    _summaries(op)
    op.create_index("ix_attempt_question_snapshot", "attempt_question", ["snapshot"])


def _store(op: Operations) -> None:
    op.create_table(
        "store_2",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("learner", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_store"),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name="fk_store_learner"),
    )
    op.execute("INSERT INTO store_2 (id, created_at, generation) SELECT id, created_at, generation FROM store")
    _put_in_place(op, "store")


def _learner(op: Operations) -> None:
    made = op.create_table(
        "learner_2",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_learner"),
        sa.UniqueConstraint("key", name="uq_learner_key"),
    )
    learners = op.get_bind().execute(sa.text("SELECT id, name FROM learner ORDER BY id")).all()
    op.bulk_insert(made, [{"id": row.id, "key": uuid.uuid4().hex, "name": row.name} for row in learners])
    _put_in_place(op, "learner")


def _answer(op: Operations) -> None:
    """The rows are computed again afterwards; what is guessed here stays where a damaged log does not allow that."""
    op.create_table(
        "answer_2",
        _count("attempt"), _count("position"), _text("question"), _text("fact"), _text("topic"), _text("kind"),
        _text("at"), _text("response"), _text("mix_ups"), _real("share"), _real("points"), sa.Column("late", sa.Text()),
        _real("late_points"), _text("verdict"), _count("sure"), _flag("flagged"), _flag("seen"), _long("time_ns"),
        sa.PrimaryKeyConstraint("attempt", "position", name="pk_answer"),
        sa.ForeignKeyConstraint(["attempt"], ["attempt.number"], name="fk_answer_attempt"),
    )  # fmt: skip
    kept = (
        "attempt, position, question, fact, topic, response, answer.share, answer.points, late, late_points, verdict, "
        "sure, flagged, seen, time_ns"
    )
    op.execute(
        f"INSERT INTO answer_2 ({kept.replace('answer.', '')}, kind, at, mix_ups) "  # noqa: S608 - names of this file
        f"SELECT {kept}, coalesce((SELECT kind FROM question WHERE id = answer.question), 'single'), ended_at, '[]' "
        "FROM answer JOIN attempt ON attempt.number = answer.attempt WHERE ended_at IS NOT NULL"
    )
    _put_in_place(op, "answer")
    op.create_index("ix_answer_fact", "answer", ["fact"])


def _put_in_place(op: Operations, name: str) -> None:
    """SQLite cannot add these columns to a table that is there."""
    op.drop_table(name)
    op.rename_table(f"{name}_2", name)


def _summaries(op: Operations) -> None:
    """Empty: they are computed again afterwards."""
    op.drop_table("fact_summary")
    _summary(
        op, "fact", "fact",
        _count("seen"), _count("right"), _count("in_a_row"), _text("question"), _text("kind"), _text("at"),
        _count("closed"), sa.Column("stability", sa.Float()), sa.Column("difficulty", sa.Float()),
        sa.Column("reviewed_at", sa.Text()), _count("reviews"),
    )  # fmt: skip
    _summary(op, "sureness", "sure", _count("right"), _count("n"))
    _summary(op, "mix_up", "name", _text("question"), _count("n"), _text("at"), also=("question",))
    share, time_ns = (
        sa.Column("share", sa.Float(), nullable=False),
        sa.Column("time_ns", sa.BigInteger(), nullable=False),
    )
    _summary(op, "day", "day", share, _count("n"), time_ns)


def _summary(op: Operations, name: str, by: str, *columns: SchemaItem, also: tuple[str, ...] = ()) -> None:
    op.create_table(
        f"{name}_summary",
        _count("learner"),
        _text("pack"),
        _count(by) if by == "sure" else _text(by),
        *columns,
        sa.PrimaryKeyConstraint("learner", "pack", by, *also, name=f"pk_{name}_summary"),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name=f"fk_{name}_summary_learner"),
    )


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _real(name: str) -> sa.Column[float]:
    return sa.Column(name, sa.Float(), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _long(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False)
