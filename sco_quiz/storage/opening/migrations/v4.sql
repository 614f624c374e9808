-- The tables and indexes of version 4, as they were released. Never changed: a store of that version is known by them.

CREATE TABLE store (
    id INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    generation INTEGER NOT NULL,
    learner INTEGER,
    CONSTRAINT pk_store PRIMARY KEY (id),
    CONSTRAINT fk_store_learner FOREIGN KEY(learner) REFERENCES learner (id)
);

CREATE TABLE learner (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_learner PRIMARY KEY (id),
    CONSTRAINT uq_learner_key UNIQUE ("key")
);

CREATE TABLE preference (
    learner INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_preference PRIMARY KEY (learner, "key"),
    CONSTRAINT fk_preference_learner FOREIGN KEY(learner) REFERENCES learner (id)
);

CREATE TABLE pack (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    published DATE NOT NULL,
    paragraphs INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    CONSTRAINT pk_pack PRIMARY KEY (id)
);

CREATE TABLE topic (
    pack TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    CONSTRAINT pk_topic PRIMARY KEY (pack, id),
    CONSTRAINT fk_topic_pack FOREIGN KEY(pack) REFERENCES pack (id)
);

CREATE TABLE fact (
    id TEXT NOT NULL,
    pack TEXT NOT NULL,
    topic TEXT NOT NULL,
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_fact PRIMARY KEY (id),
    CONSTRAINT fk_fact_pack FOREIGN KEY(pack) REFERENCES pack (id)
);

CREATE TABLE question (
    id TEXT NOT NULL,
    pack TEXT NOT NULL,
    topic TEXT NOT NULL,
    kind TEXT NOT NULL,
    difficulty FLOAT NOT NULL,
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_question PRIMARY KEY (id),
    CONSTRAINT fk_question_pack FOREIGN KEY(pack) REFERENCES pack (id)
);

CREATE TABLE question_fact (
    question TEXT NOT NULL,
    position INTEGER NOT NULL,
    fact TEXT NOT NULL,
    CONSTRAINT pk_question_fact PRIMARY KEY (question, position),
    CONSTRAINT fk_question_fact_question FOREIGN KEY(question) REFERENCES question (id),
    CONSTRAINT fk_question_fact_fact FOREIGN KEY(fact) REFERENCES fact (id)
);

CREATE TABLE enemy (
    question TEXT NOT NULL,
    other TEXT NOT NULL,
    CONSTRAINT pk_enemy PRIMARY KEY (question, other),
    CONSTRAINT fk_enemy_question FOREIGN KEY(question) REFERENCES question (id),
    CONSTRAINT fk_enemy_other FOREIGN KEY(other) REFERENCES question (id)
);

CREATE TABLE own_copy (
    pack TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    CONSTRAINT pk_own_copy PRIMARY KEY (pack)
);

CREATE TABLE stale_fact (
    pack TEXT NOT NULL,
    fact TEXT NOT NULL,
    CONSTRAINT pk_stale_fact PRIMARY KEY (pack, fact)
);

CREATE TABLE attempt (
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    learner INTEGER NOT NULL,
    pack TEXT NOT NULL,
    title TEXT NOT NULL,
    rules TEXT NOT NULL,
    started_awake_ns BIGINT NOT NULL,
    started_boot_ns BIGINT NOT NULL,
    started_boot_id TEXT NOT NULL,
    started_wall TEXT NOT NULL,
    alive_seq INTEGER NOT NULL,
    alive_awake_ns BIGINT NOT NULL,
    alive_boot_ns BIGINT NOT NULL,
    alive_boot_id TEXT NOT NULL,
    alive_wall TEXT NOT NULL,
    ended TEXT,
    ended_at TEXT,
    closed INTEGER,
    used_ns BIGINT,
    points FLOAT,
    share FLOAT,
    "right" INTEGER,
    count INTEGER,
    ran_out INTEGER,
    CONSTRAINT pk_attempt PRIMARY KEY (number),
    CONSTRAINT uq_attempt_id UNIQUE (id),
    CONSTRAINT fk_attempt_learner FOREIGN KEY(learner) REFERENCES learner (id),
    CONSTRAINT uq_attempt_closed UNIQUE (closed)
);

CREATE TABLE snapshot (
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_snapshot PRIMARY KEY (number),
    CONSTRAINT uq_snapshot_digest UNIQUE (digest)
);

CREATE TABLE attempt_question (
    attempt INTEGER NOT NULL,
    position INTEGER NOT NULL,
    snapshot INTEGER NOT NULL,
    CONSTRAINT pk_attempt_question PRIMARY KEY (attempt, position),
    CONSTRAINT fk_attempt_question_attempt FOREIGN KEY(attempt) REFERENCES attempt (number),
    CONSTRAINT fk_attempt_question_snapshot FOREIGN KEY(snapshot) REFERENCES snapshot (number)
);

CREATE TABLE event (
    attempt INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    act TEXT NOT NULL,
    question INTEGER NOT NULL,
    response TEXT,
    sure INTEGER,
    "on" BOOLEAN NOT NULL,
    awake_ns BIGINT NOT NULL,
    boot_ns BIGINT NOT NULL,
    boot_id TEXT NOT NULL,
    wall TEXT NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (attempt, seq),
    CONSTRAINT fk_event_attempt FOREIGN KEY(attempt) REFERENCES attempt (number)
);

CREATE TABLE answer (
    attempt INTEGER NOT NULL,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    fact TEXT NOT NULL,
    topic TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    response TEXT NOT NULL,
    mix_ups TEXT NOT NULL,
    share FLOAT NOT NULL,
    points FLOAT NOT NULL,
    late TEXT,
    late_points FLOAT NOT NULL,
    verdict TEXT NOT NULL,
    sure INTEGER NOT NULL,
    flagged BOOLEAN NOT NULL,
    seen BOOLEAN NOT NULL,
    time_ns BIGINT NOT NULL,
    claimed BOOLEAN NOT NULL,
    CONSTRAINT pk_answer PRIMARY KEY (attempt, position),
    CONSTRAINT fk_answer_attempt FOREIGN KEY(attempt) REFERENCES attempt (number)
);

CREATE TABLE challenge (
    attempt INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT pk_challenge PRIMARY KEY (attempt, position),
    CONSTRAINT fk_challenge_attempt FOREIGN KEY(attempt) REFERENCES attempt (number)
);

CREATE TABLE topic_summary (
    learner INTEGER NOT NULL,
    pack TEXT NOT NULL,
    topic TEXT NOT NULL,
    "right" FLOAT NOT NULL,
    n INTEGER NOT NULL,
    CONSTRAINT pk_topic_summary PRIMARY KEY (learner, pack, topic),
    CONSTRAINT fk_topic_summary_learner FOREIGN KEY(learner) REFERENCES learner (id)
);

CREATE TABLE fact_summary (
    learner INTEGER NOT NULL,
    pack TEXT NOT NULL,
    fact TEXT NOT NULL,
    seen INTEGER NOT NULL,
    "right" INTEGER NOT NULL,
    in_a_row INTEGER NOT NULL,
    question TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    closed INTEGER NOT NULL,
    stability FLOAT,
    difficulty FLOAT,
    reviewed_at TEXT,
    reviews INTEGER NOT NULL,
    CONSTRAINT pk_fact_summary PRIMARY KEY (learner, pack, fact),
    CONSTRAINT fk_fact_summary_learner FOREIGN KEY(learner) REFERENCES learner (id)
);

CREATE TABLE sureness_summary (
    learner INTEGER NOT NULL,
    pack TEXT NOT NULL,
    sure INTEGER NOT NULL,
    "right" INTEGER NOT NULL,
    n INTEGER NOT NULL,
    CONSTRAINT pk_sureness_summary PRIMARY KEY (learner, pack, sure),
    CONSTRAINT fk_sureness_summary_learner FOREIGN KEY(learner) REFERENCES learner (id)
);

CREATE TABLE mix_up_summary (
    learner INTEGER NOT NULL,
    pack TEXT NOT NULL,
    name TEXT NOT NULL,
    question TEXT NOT NULL,
    n INTEGER NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT pk_mix_up_summary PRIMARY KEY (learner, pack, name, question),
    CONSTRAINT fk_mix_up_summary_learner FOREIGN KEY(learner) REFERENCES learner (id)
);

CREATE TABLE day_summary (
    learner INTEGER NOT NULL,
    pack TEXT NOT NULL,
    day TEXT NOT NULL,
    share FLOAT NOT NULL,
    n INTEGER NOT NULL,
    time_ns BIGINT NOT NULL,
    CONSTRAINT pk_day_summary PRIMARY KEY (learner, pack, day),
    CONSTRAINT fk_day_summary_learner FOREIGN KEY(learner) REFERENCES learner (id)
);

CREATE INDEX ix_fact_pack ON fact (pack);

CREATE INDEX ix_question_pack_position ON question (pack, position);

CREATE INDEX ix_question_pack_topic_kind_difficulty_position ON question (pack, topic, kind, difficulty, position);

CREATE INDEX ix_question_fact_fact ON question_fact (fact);

CREATE INDEX ix_attempt_learner_closed ON attempt (learner, closed);

CREATE INDEX ix_attempt_question_snapshot ON attempt_question (snapshot);

CREATE INDEX ix_answer_fact ON answer (fact);
