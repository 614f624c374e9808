"""Valid values to begin a test with: a test changes only what it is about."""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sco_quiz.domain.attempt import Act, Attempt, AttemptId, Event, LearnerId, Mode, Rules, replay
from sco_quiz.domain.clock import SECOND, Away, Reading
from sco_quiz.domain.fact import Article, Fact, FactId, Pack, PackId, Topic, TopicId, TopicKey, ValueType
from sco_quiz.domain.outcome import Outcome, outcome
from sco_quiz.domain.question import Kind, Option, Question, QuestionId

NOON = datetime(2025, 9, 8, 12, tzinfo=UTC)
ORIGINS, MEMBERS = TopicId("origins"), TopicId("members")
PACK_ID = PackId("sco-test")
ORIGINS_KEY, MEMBERS_KEY = TopicKey(PACK_ID, ORIGINS), TopicKey(PACK_ID, MEMBERS)
ARTICLE = Article(source="A test, 8 September 2025", published=date(2025, 9, 8), paragraphs=30)


def seeded(seed: int = 1) -> random.Random:
    return random.Random(seed)  # noqa: S311 - a repeatable draw, no secret


def pack(**changes: Any) -> Pack:
    whole = Pack(
        id=PACK_ID,
        title="The test summit",
        origin=ARTICLE,
        topics=(Topic(ORIGINS, "Origins"), Topic(MEMBERS, "Members")),
        content_hash="0" * 64,
    )
    return replace(whole, **changes)


def fact(number: int = 1, **changes: Any) -> Fact:
    whole = Fact(
        id=fact_id(number),
        topic=ORIGINS,
        statement=f"Statement {number} is true.",
        subject=f"Subject {number}",
        relation="was founded in",
        values=("Shanghai",),
        type=ValueType.CITY,
        paragraph="1",
        key_terms=("Shanghai",),
    )
    return replace(whole, **changes)


def fact_id(number: int) -> FactId:
    return FactId(f"{PACK_ID}/fact-{number}")


_OPTIONS: dict[Kind, tuple[tuple[str, bool], ...]] = {
    Kind.SINGLE: (("Shanghai", True), ("Tashkent", False), ("Astana", False), ("Dushanbe", False)),
    Kind.MULTIPLE: (("Russia", True), ("Japan", False), ("Tajikistan", True), ("Brazil", False)),
    Kind.TRUE_FALSE: (("True", True), ("False", False)),
    Kind.ORDER: (("Third", False), ("First", False), ("Second", False)),
    Kind.MATCH: (("Shanghai", False), ("Tashkent", False), ("Astana", False)),
    Kind.NUMBER: (("10", False),),
    Kind.TEXT: (("Shanghai Spring", False),),
}
_REST: dict[Kind, dict[str, Any]] = {
    Kind.ORDER: {"order": ("First", "Second", "Third")},
    Kind.MATCH: {
        "pairs": (("Shanghai", "China"), ("Tashkent", "Uzbekistan"), ("Astana", "Kazakhstan")),
        "choices": ("Kazakhstan", "China", "India", "Uzbekistan"),
    },
    Kind.NUMBER: {"accept": ("6",), "unit": "founding members", "asks_reading": True},
    Kind.TEXT: {"accept": ("Shanghai Spirit", "the Spirit of Shanghai")},
}


def question(kind: Kind = Kind.SINGLE, number: int = 1, **changes: Any) -> Question:
    """A question of this kind on fact `number`."""
    whole = Question(
        id=QuestionId(f"{PACK_ID}/fact-{number}/{kind}"),
        facts=(fact_id(number),),
        topic=ORIGINS,
        kind=kind,
        stem=f"Which answer belongs to question {number}?",
        explanation=f"Explanation {number}.",
        statement=f"Statement {number} is true.",
        paragraph="1",
        options=tuple(Option(text=text, key=key, reason=f"About {text}.") for text, key in _OPTIONS[kind]),
        **_REST.get(kind, {}),
    )
    return replace(whole, **changes)


def one_of_each() -> tuple[Question, ...]:
    """A question of every kind, each on a fact of its own."""
    return tuple(question(kind, number) for number, kind in enumerate(Kind, 1))


def reading(seconds: float = 0.0, *, asleep: float = 0.0, shift: float = 0.0, boot: str = "boot-1") -> Reading:
    """After `seconds` of real time, `asleep` of them slept, with a wall clock that is wrong by `shift` seconds."""
    return Reading(
        awake_ns=round((seconds - asleep) * SECOND),
        boot_ns=round(seconds * SECOND),
        boot_id=boot,
        wall=NOON + timedelta(seconds=seconds + shift),
    )


def rules(**changes: Any) -> Rules:
    """A ten-minute exam in which time goes on while the learner is away, and which can be paused."""
    return replace(Rules(mode=Mode.EXAM, limit_s=600, away=Away.GOES_ON, pause=True), **changes)


def attempt(questions: Iterable[Question] = (), **changes: Any) -> Attempt:
    """An attempt at three single questions unless others are given."""
    whole = Attempt(
        id=AttemptId("0" * 31 + "1"),
        learner=LearnerId(1),
        pack=PACK_ID,
        title="The test summit",
        rules=rules(),
        questions=tuple(questions) or tuple(question(number=n) for n in (1, 2, 3)),
        started=reading(),
    )
    return replace(whole, **changes)


def log(*acts: Event) -> tuple[Event, ...]:
    """The events numbered from 1."""
    return tuple(replace(event, seq=seq) for seq, event in enumerate(acts, 1))


def event(act: Act, at: float | Reading = 0.0, **rest: Any) -> Event:
    """An event at a reading, or so many seconds after the start; `log` gives it its number."""
    return Event(seq=0, act=act, reading=at if isinstance(at, Reading) else reading(at), **rest)


def ended(of: Attempt | None = None, *acts: Event) -> Outcome:
    """The outcome of an attempt handed in after the acts, at ten seconds unless they end it themselves."""
    return outcome(replay(of or attempt(), log(*acts, event(Act.HAND_IN, 10))))
