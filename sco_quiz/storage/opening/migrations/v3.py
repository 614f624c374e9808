"""Version 3: questions of one topic and kind stand together, the easiest first, so that a draw need not read them all.

Every name is written out, none is taken from `tables`, which goes on changing.
"""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    op.execute(
        "UPDATE question SET position = counted.position FROM (SELECT id, row_number() OVER "
        "(PARTITION BY pack ORDER BY topic, kind, difficulty, position) - 1 AS position FROM question) AS counted "
        "WHERE counted.id = question.id"
    )
    op.drop_index("ix_question_pack", "question")
    op.create_index("ix_question_pack_position", "question", ["pack", "position"])
    columns = ["pack", "topic", "kind", "difficulty", "position"]
    op.create_index("ix_question_pack_topic_kind_difficulty_position", "question", columns)
