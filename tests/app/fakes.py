"""Stand-ins for what the use cases need from outside: everything in memory, time and faults at a test's word."""
# ruff: noqa: ARG002 - a port's methods have their parameters whether a fake needs them or not

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from sco_quiz.app.ports.attempts import Record
from sco_quiz.app.ports.bank import OwnCopy
from sco_quiz.app.ports.history import (
    AttemptSummary,
    Challenge,
    Day,
    EarlierAnswer,
    FactKnowledge,
    MisconceptionCount,
    Packs,
    Part,
    Selection,
)
from sco_quiz.app.ports.learners import Learner
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import Act, Attempt, AttemptId, Event, LearnerId, Mode
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.drawing import Candidate, Pool, PoolInMemory
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.evidence import Examination, Paragraphs, Passage
from sco_quiz.domain.fact import Fact, FactId, Pack, PackId, TopicId, TopicKey, pack_of
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.memory import grade, reviewed
from sco_quiz.domain.outcome import Answered, Outcome, shares
from sco_quiz.domain.question import Question, QuestionId
from sco_quiz.domain.response import Confidence
from sco_quiz.domain.statistics import Share
from tests import factories


class FakeTimepiece:
    """A computer whose time passes when the test says so, in seconds."""

    def __init__(self) -> None:
        self.real, self.asleep, self.shift, self.boot = 0.0, 0.0, 0.0, 1

    def read(self) -> Reading:
        return factories.reading(self.real, asleep=self.asleep, shift=self.shift, boot=f"boot-{self.boot}")

    def run(self, seconds: float) -> None:
        self.real += seconds

    def sleep(self, seconds: float) -> None:
        self.real, self.asleep = self.real + seconds, self.asleep + seconds

    def restart(self, seconds: float) -> None:
        self.real, self.boot = self.real + seconds, self.boot + 1


class FakeLog:
    """A store that writes nothing while it has a `fault`. `writes` counts what was written."""

    def __init__(self) -> None:
        self.attempts: dict[AttemptId, Attempt] = {}
        self.events: dict[AttemptId, list[Event]] = {}
        self.alive: dict[AttemptId, Reading] = {}
        self.outcomes: dict[AttemptId, Outcome] = {}
        self.fault: QuizError | None = None
        self.writes = 0
        self.handed: list[Sequence[Event]] = []

    def create(self, attempt: Attempt) -> None:
        self._write()
        self.attempts[attempt.id], self.events[attempt.id] = attempt, []
        self.alive[attempt.id] = attempt.started

    def append(self, attempt: AttemptId, events: Sequence[Event]) -> None:
        self._write()
        known = self.events[attempt]
        assert [event.seq for event in events] == list(range(len(known) + 1, len(known) + 1 + len(events)))
        known.extend(events)
        self.handed.append(events)

    def close(self, outcome: Outcome, events: Sequence[Event]) -> None:
        assert outcome.attempt.id not in self.outcomes, "an attempt ends once"
        self.append(outcome.attempt.id, events)
        self.outcomes[outcome.attempt.id] = outcome

    def stay_alive(self, attempt: AttemptId, reading: Reading) -> None:
        self._write()
        self.alive[attempt] = reading

    def record(self, attempt: AttemptId) -> Record:
        return Record(self.attempts[attempt], tuple(self.events[attempt]), self.alive[attempt])

    def _write(self) -> None:
        if self.fault is not None:
            raise self.fault
        self.writes += 1


class Desk:
    """One learner's sitting with its store and time."""

    def __init__(self, attempt: Attempt | None = None) -> None:
        self.attempt = attempt or factories.attempt()
        self.log, self.time = FakeLog(), FakeTimepiece()
        self.sitting = Sitting.start(self.attempt, self.log, self.time)

    def resume(self) -> Sitting:
        """The program was killed before; what only it knew is gone."""
        self.sitting = Sitting.resume(self.log.record(self.attempt.id), self.log, self.time)
        return self.sitting

    @property
    def acts(self) -> list[Act]:
        """What is stored."""
        return [event.act for event in self.log.events[self.attempt.id]]


class FakeBanks:
    def __init__(self, questions: Iterable[Question], packs: tuple[Pack, ...] | None = None) -> None:
        self._questions = {question.id: question for question in questions}
        self._packs = (factories.pack(),) if packs is None else packs
        self.seen: dict[FactId, int] = {}
        self.enemies: dict[QuestionId, frozenset[QuestionId]] = {}
        self.stale: set[FactId] = set()
        self.texts: dict[PackId, Paragraphs] = {}

    def packs(self) -> tuple[Pack, ...]:
        return self._packs

    def facts(self, *packs: PackId) -> tuple[Fact, ...]:
        return tuple(
            factories.fact(number, id=FactId(f"{pack}/fact-{number}"))
            for pack in packs
            for number in range(1, self.count(pack) + 1)
        )

    def text(self, pack: PackId) -> Paragraphs | None:
        return self.texts.get(pack)

    def topic_titles(self, pack: PackId) -> Mapping[TopicId, str]:
        return {topic.id: topic.title for each in self._packs if each.id == pack for topic in each.topics}

    def count(self, *packs: PackId) -> int:
        return sum(pack_of(question) in packs for question in self._questions)

    def pool(self, pack: PackId, learner: LearnerId, facts: Collection[FactId] | None = None) -> Pool:
        mine = [candidate for candidate in self.candidates() if pack_of(candidate.id) == pack]
        return PoolInMemory([c for c in mine if facts is None or not set(facts).isdisjoint(c.facts)])

    def candidates(self) -> tuple[Candidate, ...]:
        return tuple(
            Candidate(
                id=question.id,
                facts=question.facts,
                topic=question.topic,
                kind=question.kind,
                difficulty=question.difficulty,
                seen=self.seen.get(question.fact, 0),
                enemies=self.enemies.get(question.id, frozenset()),
                stale=not self.stale.isdisjoint(question.facts),
            )
            for question in self._questions.values()
        )

    def questions(self, ids: Iterable[QuestionId]) -> tuple[Question, ...]:
        return tuple(self._questions[each] for each in ids if each in self._questions)


class FakeCopies:
    """A store that keeps nothing while it has a `fault`."""

    def __init__(self, banks: FakeBanks) -> None:
        self._banks = banks
        self.kept: dict[PackId, OwnCopy] = {}
        self.fault: QuizError | None = None

    def copy(self, pack: PackId) -> OwnCopy | None:
        return self.kept.get(pack)

    def compared(self) -> Mapping[PackId, str]:
        return {pack: copy.content_hash for pack, copy in self.kept.items()}

    def keep(self, pack: PackId, copy: OwnCopy, stale: Sequence[FactId]) -> None:
        if self.fault is not None:
            raise self.fault
        self.kept[pack], self._banks.stale = copy, set(stale)

    def drop(self, pack: PackId) -> None:
        del self.kept[pack]
        self._banks.stale = set()

    def stale(self, pack: PackId) -> tuple[QuestionId, ...]:
        return tuple(each.id for each in self._banks.candidates() if each.stale)


class FakeExaminer:
    """An article of one paragraph for each fact, which says the fact's number; a text without any is no copy."""

    def __init__(self) -> None:
        self.examined = 0

    def read(self, file: Path) -> Paragraphs:
        if not file.exists():
            raise QuizError("There is no such file.")
        return {str(at): line for at, line in enumerate(file.read_text(encoding="utf-8").split(), 1)}

    def examine(self, pack: PackId, paragraphs: Paragraphs, facts: Sequence[Fact]) -> Examination:
        self.examined += 1
        said = {fact.id: at for at, fact in enumerate(facts, 1) if str(at) in paragraphs.values()}
        return Examination(
            matching=tuple(str(at) for at in said.values()),
            differing=tuple(str(at) for at, fact in enumerate(facts, 1) if fact.id not in said),
            passages={fact: Passage(str(at), str(at), (0, 1)) for fact, at in said.items()},
            stale_facts=tuple(fact.id for fact in facts if fact.id not in said),
        )


class FakeFigures:
    """History and figures added up from what the fake log holds, and what in it was interrupted."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log
        self._discarded: set[AttemptId] = set()
        self.said: tuple[MisconceptionCount, ...] = ()

    def unfinished(self, learner: LearnerId) -> tuple[AttemptId, ...]:
        ended = {*self._outcomes, *self._discarded}
        still_open = [a.id for a in self._log.attempts.values() if a.learner == learner and a.id not in ended]
        return tuple(reversed(still_open))

    def discard(self, attempt: AttemptId, reading: Reading) -> None:
        self._discarded.add(attempt)

    def newest(
        self, learner: LearnerId, limit: int, mode: Mode | None = None, pack: PackId | None = None
    ) -> tuple[AttemptSummary, ...]:
        attempts = [(outcome, outcome.attempt) for outcome in self._newest(learner)]
        found = (past(o) for o, a in attempts if mode in {None, a.rules.mode} and pack in {None, a.pack})
        return tuple(found)[:limit]

    def total(self, learner: LearnerId) -> int:
        return len(self._newest(learner))

    def selected(self, learner: LearnerId, selection: Selection, limit: int) -> tuple[AttemptSummary, ...]:
        found = (
            past(outcome)
            for outcome in self._newest(learner)
            if (selection.since is None or outcome.ended_at >= selection.since)
            and selection.mode in {None, outcome.attempt.rules.mode}
            and any(_meant(outcome, answer, selection) for answer in outcome.answers)
        )
        return tuple(found)[:limit]

    def parts_of(self, attempts: Collection[AttemptId], selection: Selection) -> Mapping[AttemptId, Share]:
        return shares(
            (id_, answer.share)
            for id_, outcome in self._outcomes.items()
            for answer in outcome.answers
            if id_ in attempts and _meant(outcome, answer, selection)
        )

    def parts(
        self, learner: LearnerId, packs: Packs, since: datetime | None = None, before: datetime | None = None
    ) -> tuple[Part, ...]:
        sums = shares(
            ((_topic(outcome, answer), answer.question.kind, outcome.attempt.rules.mode), answer.share)
            for outcome, answer in self._answers(learner, packs)
            if answer.seen
            and (since is None or outcome.ended_at >= since)
            and (before is None or outcome.ended_at < before)
        )
        return tuple(Part(pack=t.pack, topic=t.topic, kind=k, mode=m, share=share) for (t, k, m), share in sums.items())

    def before(self, learner: LearnerId, attempt: AttemptId) -> AttemptSummary | None:
        every = [past(outcome) for outcome in self._newest(learner)]
        this = next(at for at, each in enumerate(every) if each.id == attempt)
        kind = _kind(every[this])
        return next((each for each in every[this + 1 :] if _kind(each) == kind), None)

    def partly_right(self, attempt: AttemptId) -> int:
        return self._outcomes[attempt].count(Verdict.PARTLY)

    def topics(self, learner: LearnerId, packs: Packs) -> Mapping[TopicKey, Share]:
        return shares((_topic(o, answer), answer.share) for o, answer in self._answers(learner, packs) if answer.seen)

    def knowledge(self, learner: LearnerId, packs: Packs) -> Mapping[FactId, FactKnowledge]:
        known: dict[FactId, FactKnowledge] = {}
        for number, outcome in enumerate(reversed(self._newest(learner))):
            for answer in outcome.answers:
                if answer.seen and outcome.attempt.pack_of(answer.question) in packs:
                    known[answer.question.fact] = _after(known.get(answer.question.fact), answer, number)
        return known

    def reviewed_elsewhere(self, learner: LearnerId, packs: Packs, since: datetime, *, first: bool) -> int:
        every = {outcome.attempt.pack_of(answer.question) for outcome, answer in self._answers(learner)}
        known = self.knowledge(learner, every.difference(packs)).values()
        memories = [each.memory for each in known if each.memory is not None]
        return sum(memory.reviewed_at >= since and memory.reviews > (not first) for memory in memories)

    def confidence(self, learner: LearnerId, packs: Packs) -> Mapping[Confidence, Share]:
        return shares(
            (answer.sure, float(answer.verdict is Verdict.RIGHT))
            for _, answer in self._answers(learner, packs)
            if answer.seen and answer.sure
        )

    def misconceptions(self, learner: LearnerId, packs: Packs) -> tuple[MisconceptionCount, ...]:
        return self.said

    def days(self, learner: LearnerId, packs: Packs, since: date) -> tuple[Day, ...]:
        of_day: dict[date, list[Answered]] = {}
        for _, answer in reversed(self._answers(learner, packs)):
            if answer.seen:
                of_day.setdefault(answer.at.date(), []).append(answer)
        return tuple(
            Day(day=day, share=Share(sum(a.share for a in some), len(some)), time_ns=sum(a.time_ns for a in some))
            for day, some in sorted(of_day.items())
            if day >= since
        )

    def few_answers(self, learner: LearnerId, topics: Collection[TopicKey]) -> Mapping[TopicKey, tuple[float, ...]]:
        oldest = [
            (outcome, each) for outcome in reversed(self._newest(learner)) for each in outcome.answers if each.seen
        ]
        return {topic: tuple(each.share for o, each in oldest if _topic(o, each) == topic) for topic in topics}

    def answered(self, learner: LearnerId, packs: Packs, since: Sequence[datetime]) -> tuple[int, ...]:
        times = [answer.at for _, answer in self._answers(learner, packs) if answer.seen]
        after = [sum(time >= start for time in times) for start in since]
        return tuple(here - there for here, there in zip(after, [*after[1:], 0], strict=True))

    def tries(self, learner: LearnerId, fact: FactId, limit: int) -> tuple[EarlierAnswer, ...]:
        found = (
            EarlierAnswer(
                attempt=outcome.attempt.id,
                question=answer.question.id,
                ended_at=outcome.ended_at,
                verdict=answer.verdict,
                sure=answer.sure or 0,
                time_ns=answer.time_ns,
                claimed=answer.claimed,
            )
            for outcome, answer in self._answers(learner)
            if answer.question.fact == fact
        )
        return tuple(found)[:limit]

    @property
    def _outcomes(self) -> dict[AttemptId, Outcome]:
        return self._log.outcomes

    def _newest(self, learner: LearnerId) -> list[Outcome]:
        return [outcome for outcome in reversed(self._outcomes.values()) if outcome.attempt.learner == learner]

    def _answers(self, learner: LearnerId, packs: Packs | None = None) -> list[tuple[Outcome, Answered]]:
        every = [(outcome, answer) for outcome in self._newest(learner) for answer in outcome.answers]
        return [(o, answer) for o, answer in every if packs is None or o.attempt.pack_of(answer.question) in packs]


def _topic(outcome: Outcome, answer: Answered) -> TopicKey:
    return TopicKey(outcome.attempt.pack_of(answer.question), answer.question.topic)


def _kind(past: AttemptSummary) -> tuple[object, ...]:
    return past.pack, past.mode, past.scheme, past.count


def _meant(outcome: Outcome, answer: Answered, selection: Selection) -> bool:
    return (
        answer.seen
        and selection.pack in {None, outcome.attempt.pack_of(answer.question)}
        and selection.topic in {None, answer.question.topic}
        and selection.kind in {None, answer.question.kind}
    )


class FakeClaims:
    """Appends to the log of the fake store, and keeps the outcome that follows."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log

    def claim(self, amended: Outcome, event: Event) -> None:
        self._log.events[amended.attempt.id].append(event)
        self._log.outcomes[amended.attempt.id] = amended


def past(outcome: Outcome) -> AttemptSummary:
    return AttemptSummary(
        id=outcome.attempt.id,
        pack=outcome.attempt.pack,
        title=outcome.attempt.title,
        mode=outcome.attempt.rules.mode,
        ended_at=outcome.ended_at,
        points=outcome.points,
        share=outcome.share,
        scheme=outcome.attempt.rules.scheme,
        right=outcome.right,
        count=len(outcome.answers),
        ran_out=outcome.count(Verdict.RAN_OUT),
        mark=outcome.mark,
        used_ns=outcome.used_ns,
    )


def _after(before: FactKnowledge | None, answer: Answered, number: int) -> FactKnowledge:
    is_right = answer.verdict is Verdict.RIGHT
    memory = before.memory if before else None
    if how := grade(answer.question.kind, answer.verdict, answer.sure):
        memory = reviewed(memory, how, answer.at)
    return FactKnowledge(
        asked=1 + (before.asked if before else 0),
        right=is_right + (before.right if before else 0),
        in_a_row=1 + (before.in_a_row if before else 0) if is_right else 0,
        question=answer.question.id,
        kind=answer.question.kind,
        last=number,
        memory=memory,
    )


class FakeLearners:
    """One learner with what they prefer."""

    def __init__(self, **stored: str) -> None:
        self.stored = stored

    def current(self) -> Learner:
        return Learner(LearnerId(1), "Anna", "a1")

    def everyone(self) -> tuple[Learner, ...]:
        return (self.current(),)

    def add(self, name: str) -> Learner:
        raise NotImplementedError

    def choose(self, learner: LearnerId) -> None:
        raise NotImplementedError

    def rename(self, learner: LearnerId, name: str) -> None:
        raise NotImplementedError

    def delete(self, learner: LearnerId, done: str | None = None) -> bool:
        raise NotImplementedError

    def preferences(self, learner: LearnerId) -> Mapping[str, str]:
        return dict(self.stored)

    def prefer(self, learner: LearnerId, key: str, value: str) -> None:
        self.stored[key] = value


class FakeChallenges:
    def __init__(self) -> None:
        self.kept: dict[tuple[AttemptId, int], Challenge] = {}

    def challenge(self, attempt: AttemptId, position: int, text: str, at: datetime) -> None:
        self.kept.pop((attempt, position), None)
        if text:
            question = QuestionId("q")
            self.kept[attempt, position] = Challenge(
                attempt=attempt, position=position, question=question, stem="", text=text, at=at
            )

    def challenges(self, attempt: AttemptId | None = None) -> tuple[Challenge, ...]:
        return tuple(each for each in self.kept.values() if attempt in {None, each.attempt})
