"""Stand-ins for what the use cases need from outside: everything in memory, time and faults at a test's word."""
# ruff: noqa: ARG002 - a port's methods have their parameters whether a fake needs them or not

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sco_quiz.app.ports import Challenge, Known, Learner, OwnCopy, Past, Record, Try
from sco_quiz.app.sitting import Sitting
from sco_quiz.domain.attempt import Act, Attempt, AttemptId, Event, LearnerId
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.drawing import Candidate
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.evidence import Examination, Paragraphs, Passage
from sco_quiz.domain.fact import Fact, FactId, Pack, PackId, TopicId
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Answered, Outcome, shares
from sco_quiz.domain.question import Question, QuestionId
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

    def packs(self) -> tuple[Pack, ...]:
        return self._packs

    def facts(self, pack: PackId) -> tuple[Fact, ...]:
        return tuple(factories.fact(number) for number in range(1, len(self._questions) + 1))

    def candidates(self, pack: PackId, learner: LearnerId) -> tuple[Candidate, ...]:
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
        return tuple(self._questions[each] for each in ids)


class FakeCopies:
    """A store that keeps nothing while it has a `fault`."""

    def __init__(self, banks: FakeBanks) -> None:
        self._banks = banks
        self.kept: dict[PackId, OwnCopy] = {}
        self.fault: QuizError | None = None

    def copy(self, pack: PackId) -> OwnCopy | None:
        return self.kept.get(pack)

    def keep(self, pack: PackId, copy: OwnCopy, stale: Sequence[FactId]) -> None:
        if self.fault is not None:
            raise self.fault
        self.kept[pack], self._banks.stale = copy, set(stale)

    def drop(self, pack: PackId) -> None:
        del self.kept[pack]
        self._banks.stale = set()

    def stale(self, pack: PackId) -> tuple[QuestionId, ...]:
        return tuple(each.id for each in self._banks.candidates(pack, LearnerId(0)) if each.stale)


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
    """Added up from what the fake log holds."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log

    def unfinished(self, learner: LearnerId) -> tuple[AttemptId, ...]:
        still_open = [a.id for a in self._log.attempts.values() if a.learner == learner and a.id not in self._outcomes]
        return tuple(reversed(still_open))

    def history(self, learner: LearnerId, limit: int | None = None) -> tuple[Past, ...]:
        return tuple(past(outcome) for outcome in self._newest(learner))[:limit]

    def topics(self, learner: LearnerId, pack: PackId) -> Mapping[TopicId, Share]:
        return shares((answer.question.topic, answer.share) for _, answer in self._answers(learner) if answer.seen)

    def missed(self, learner: LearnerId, pack: PackId) -> tuple[FactId, ...]:
        newest: dict[FactId, Answered] = {}
        for _, answer in self._answers(learner):
            newest.setdefault(answer.question.fact, answer)
        return tuple(fact for fact, answer in reversed(newest.items()) if answer.missed)

    def knowledge(self, learner: LearnerId, pack: PackId) -> Mapping[FactId, Known]:
        rights: dict[FactId, list[bool]] = {}
        for _, answer in self._answers(learner):
            if answer.seen:
                rights.setdefault(answer.question.fact, []).append(answer.verdict is Verdict.RIGHT)
        return {
            fact: Known(asked=len(newest), right=sum(newest), in_a_row=[*newest, False].index(False))
            for fact, newest in rights.items()
        }

    def tries(self, learner: LearnerId, fact: FactId) -> tuple[Try, ...]:
        return tuple(
            Try(
                attempt=outcome.attempt.id,
                question=answer.question.id,
                ended_at=outcome.ended_at,
                verdict=answer.verdict,
                sure=answer.sure or 0,
                time_ns=answer.time_ns,
            )
            for outcome, answer in self._answers(learner)
            if answer.question.fact == fact
        )

    @property
    def _outcomes(self) -> dict[AttemptId, Outcome]:
        return self._log.outcomes

    def _newest(self, learner: LearnerId) -> list[Outcome]:
        return [outcome for outcome in reversed(self._outcomes.values()) if outcome.attempt.learner == learner]

    def _answers(self, learner: LearnerId) -> list[tuple[Outcome, Answered]]:
        return [(outcome, answer) for outcome in self._newest(learner) for answer in outcome.answers]


def past(outcome: Outcome) -> Past:
    return Past(
        id=outcome.attempt.id,
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


class FakeLearners:
    def __init__(self, **stored: str) -> None:
        self._name = ""
        self.stored = stored

    def current(self) -> Learner:
        return Learner(LearnerId(1), self._name)

    def rename(self, learner: LearnerId, name: str) -> None:
        self._name = name

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
