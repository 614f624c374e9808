"""The tables. The tables of a bank are replaced as a whole; an attempt refers to questions and facts by their ids.

Times are in UTC with their zone, durations in nanoseconds, bodies are the JSON of a domain dataclass.
"""

from sqlalchemy import BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text

from sco_quiz.storage.database.column_types import Day, UtcTime

SCHEMA_VERSION = 5

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Store = Table(
    "store",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("created_at", UtcTime, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("learner", Integer, ForeignKey("learner.id")),
)
"""One row, by which a store is known. `generation` counts attempts begun and ended: it tells copies apart.

`learner` is who learns now.
"""

Learner = Table(
    "learner",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("key", Text, unique=True, nullable=False),
    Column("name", Text, nullable=False),
)
"""`key` is the same for one person in every store that their record was brought to."""

Preference = Table(
    "preference",
    METADATA,
    Column("learner", Integer, ForeignKey(Learner.c.id), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

Pack = Table(
    "pack",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("published", Day, nullable=False),
    Column("paragraphs", Integer, nullable=False),
    Column("content_hash", Text, nullable=False),
)
"""`source`, `published` and `paragraphs` are those of the article. A pack without one has "", 0001-01-01 and 0."""

Topic = Table(
    "topic",
    METADATA,
    Column("pack", Text, ForeignKey(Pack.c.id), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
)

PackText = Table(
    "pack_text",
    METADATA,
    Column("pack", Text, ForeignKey(Pack.c.id), primary_key=True),
    Column("paragraphs", Text, nullable=False),
)
"""The article of a pack that carries it, as JSON: paragraphs by number."""

Fact = Table(
    "fact",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("pack", Text, ForeignKey(Pack.c.id), index=True, nullable=False),
    Column("topic", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("body", Text, nullable=False),
)

Question = Table(
    "question",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("pack", Text, ForeignKey(Pack.c.id), nullable=False),
    Column("topic", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("difficulty", Float, nullable=False),
    Column("position", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Index(None, "pack", "position"),
    Index(None, "pack", "topic", "kind", "difficulty", "position"),
)
"""`position` counts the questions of a pack by topic, kind and difficulty, from 0 on and without a gap."""

QuestionFact = Table(
    "question_fact",
    METADATA,
    Column("question", Text, ForeignKey(Question.c.id), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("fact", Text, ForeignKey(Fact.c.id), index=True, nullable=False),
)
"""The facts of a question. An answer updates the memory of the one at position 0."""

Enemy = Table(
    "enemy",
    METADATA,
    Column("question", Text, ForeignKey(Question.c.id), primary_key=True),
    Column("other", Text, ForeignKey(Question.c.id), primary_key=True),
)
"""Two questions of which one gives the other away, stored in both directions."""

PracticeOnly = Table(
    "practice_only",
    METADATA,
    Column("pack", Text, primary_key=True),
    Column("question", Text, ForeignKey(Question.c.id), primary_key=True),
)
"""A question that breaks a rule of questions: timed quizzes do not ask it."""

InstalledPack = Table(
    "installed_pack",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("uid", Text, unique=True, nullable=False),
    Column("version", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("files", Integer, nullable=False),
    Column("generator", Integer, nullable=False),
    Column("added_at", UtcTime, nullable=False),
    Column("removed_at", UtcTime),
)
"""A pack that was added from a file. `files` counts its files, `generator` is the version that built its bank.

One that was removed has no bank; its files and all answers stay.
"""

PackFile = Table(
    "pack_file",
    METADATA,
    Column("pack", Text, ForeignKey(InstalledPack.c.id), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("content", Text, nullable=False),
)
"""A file of an installed pack, as text. Its bank is made of these and can be made again at any time."""

KeptPack = Table(
    "kept_pack",
    METADATA,
    Column("pack", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("kept_at", UtcTime, nullable=False),
    Column("content", Text, nullable=False),
)
"""A version of an installed pack that another one took the place of, while it can be put back.

`content` is the pack as one file, in base64; `sha256` is that of `content`.
"""

MovedFact = Table(
    "moved_fact",
    METADATA,
    Column("pack", Text, primary_key=True),
    Column("fact", Text, primary_key=True),
    Column("present", Text, nullable=False),
)
"""A fact that has another id in a later version of its pack: answers that name `fact` are about `present`."""

RestartedFact = Table(
    "restarted_fact",
    METADATA,
    Column("pack", Text, primary_key=True),
    Column("fact", Text, primary_key=True),
    Column("at", UtcTime, nullable=False),
)
"""A fact whose right answer changed: what was asked in quizzes begun before `at` says nothing of its memory."""

PackName = Table(
    "pack_name",
    METADATA,
    Column("pack", Text, primary_key=True),
    Column("topic", Text, primary_key=True),
    Column("title", Text, nullable=False),
)
"""How a pack (topic "") and its topics are called, also of one that is gone, or known from a learner's record alone."""

OwnCopy = Table(
    "own_copy",
    METADATA,
    Column("pack", Text, primary_key=True),
    Column("content_hash", Text, nullable=False),
    Column("paragraphs", Text, nullable=False),
)
"""The paragraphs of the own copy of a pack's article; `content_hash` is that of the pack it was compared with."""

StaleFact = Table(
    "stale_fact",
    METADATA,
    Column("pack", Text, primary_key=True),
    Column("fact", Text, primary_key=True),
)
"""A fact that the own copy does not state. No key refers to the bank, where the fact may be gone."""

Attempt = Table(
    "attempt",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, unique=True, nullable=False),
    Column("learner", Integer, ForeignKey(Learner.c.id), nullable=False),
    Column("pack", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("rules", Text, nullable=False),
    Column("started_awake_ns", BigInteger, nullable=False),
    Column("started_boot_ns", BigInteger, nullable=False),
    Column("started_boot_id", Text, nullable=False),
    Column("started_wall", UtcTime, nullable=False),
    Column("alive_seq", Integer, nullable=False),
    Column("alive_awake_ns", BigInteger, nullable=False),
    Column("alive_boot_ns", BigInteger, nullable=False),
    Column("alive_boot_id", Text, nullable=False),
    Column("alive_wall", UtcTime, nullable=False),
    Column("ended", Text),
    Column("ended_at", UtcTime),
    Column("closed", Integer, unique=True),
    Column("used_ns", BigInteger),
    Column("points", Float),
    Column("share", Float),
    Column("right", Integer),
    Column("count", Integer),
    Column("ran_out", Integer),
    Index(None, "learner", "closed"),
    Index(None, "learner", "ended_at"),
)
"""`number` is the order of beginning, `closed` (a generation) the order of ending: wall clocks can be wrong.

From `ended` on all columns are empty while the attempt is open; one that was discarded has its end and no
results. `alive_seq` is the event after which the last sign of life came.
"""

Snapshot = Table(
    "snapshot",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("digest", Text, unique=True, nullable=False),
    Column("body", Text, nullable=False),
)
"""A question as it was shown, kept once for all attempts that showed it so; `digest` is its body's SHA-256."""

AttemptQuestion = Table(
    "attempt_question",
    METADATA,
    Column("attempt", Integer, ForeignKey(Attempt.c.number), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("snapshot", Integer, ForeignKey(Snapshot.c.number), index=True, nullable=False),
)

Event = Table(
    "event",
    METADATA,
    Column("attempt", Integer, ForeignKey(Attempt.c.number), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("act", Text, nullable=False),
    Column("question", Integer, nullable=False),
    Column("response", Text),
    Column("sure", Integer),
    Column("on", Boolean, nullable=False),
    Column("awake_ns", BigInteger, nullable=False),
    Column("boot_ns", BigInteger, nullable=False),
    Column("boot_id", Text, nullable=False),
    Column("wall", UtcTime, nullable=False),
)
"""The log of events. Rows are added and never changed."""

Answer = Table(
    "answer",
    METADATA,
    Column("attempt", Integer, ForeignKey(Attempt.c.number), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("question", Text, nullable=False),
    Column("fact", Text, index=True, nullable=False),
    Column("topic", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("response", Text, nullable=False),
    Column("mix_ups", Text, nullable=False),
    Column("share", Float, nullable=False),
    Column("points", Float, nullable=False),
    Column("late", Text),
    Column("late_points", Float, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("sure", Integer, nullable=False),
    Column("flagged", Boolean, nullable=False),
    Column("seen", Boolean, nullable=False),
    Column("time_ns", BigInteger, nullable=False),
    Column("claimed", Boolean, nullable=False),
)
"""One question of an ended attempt: follows from its log. `sure` is 0 where nothing was said.

`share` is how much of it was right, `points` what that earned by the rules of the attempt;
`late` is the answer that overtime made of it; `mix_ups` is a JSON list of names; `at` is when it was given;
`claimed`: the learner says that it was right although it was marked wrong.
"""

Challenge = Table(
    "challenge",
    METADATA,
    Column("attempt", Integer, ForeignKey(Attempt.c.number), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
)
"""A learner's objection to a question of an attempt."""

DeletedAttempt = Table(
    "deleted_attempt",
    METADATA,
    Column("attempt", Integer, ForeignKey(Attempt.c.number), primary_key=True),
    Column("closed", Integer, nullable=False),
)
"""An ended attempt that the learner deleted, while that can be taken back. All its rows are still there.

Its own `closed` is empty meanwhile, so that it counts in no list and no figure; `closed` is what it was.
"""

TopicSummary = Table(
    "topic_summary",
    METADATA,
    Column("learner", Integer, ForeignKey(Learner.c.id), primary_key=True),
    Column("pack", Text, primary_key=True),
    Column("topic", Text, primary_key=True),
    Column("right", Float, nullable=False),
    Column("n", Integer, nullable=False),
)
"""Adds up the seen answers of a topic."""

PartSummary = Table(
    "part_summary",
    METADATA,
    Column("learner", Integer, ForeignKey(Learner.c.id), primary_key=True),
    Column("pack", Text, primary_key=True),
    Column("mode", Text, primary_key=True),
    Column("topic", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("right", Float, nullable=False),
    Column("n", Integer, nullable=False),
)
"""Adds up the seen answers of a topic by kind of question and mode of the quiz; `mode` is empty where damaged."""

FactSummary = Table(
    "fact_summary",
    METADATA,
    Column("learner", Integer, ForeignKey(Learner.c.id), primary_key=True),
    Column("pack", Text, primary_key=True),
    Column("fact", Text, primary_key=True),
    Column("seen", Integer, nullable=False),
    Column("right", Integer, nullable=False),
    Column("in_a_row", Integer, nullable=False),
    Column("question", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("closed", Integer, nullable=False),
    Column("stability", Float),
    Column("difficulty", Float),
    Column("reviewed_at", UtcTime),
    Column("reviews", Integer, nullable=False),
)
"""How often a fact was seen and answered rightly, in all and since it was last missed, and how it is remembered.

`question`, `kind` and `at` are those of the newest answer, which ended as number `closed`. Without a review the
memory is empty and `reviews` 0.
"""

ConfidenceSummary = Table(
    "sureness_summary",
    METADATA,
    Column("learner", Integer, ForeignKey(Learner.c.id), primary_key=True),
    Column("pack", Text, primary_key=True),
    Column("sure", Integer, primary_key=True),
    Column("right", Integer, nullable=False),
    Column("n", Integer, nullable=False),
)
"""Of the answers with which this confidence was said: how many there are, how many were right."""

MisconceptionSummary = Table(
    "mix_up_summary",
    METADATA,
    Column("learner", Integer, ForeignKey(Learner.c.id), primary_key=True),
    Column("pack", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("question", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
)
"""How often a misconception showed in answers to a question, and when last."""

DaySummary = Table(
    "day_summary",
    METADATA,
    Column("learner", Integer, ForeignKey(Learner.c.id), primary_key=True),
    Column("pack", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("share", Float, nullable=False),
    Column("n", Integer, nullable=False),
    Column("time_ns", BigInteger, nullable=False),
)
"""What was answered on a day of UTC, as YYYY-MM-DD: a rebuild in another time zone gives the same rows."""
