"""What the review schedule does for learners whose forgetting is known, as quoted in docs/memory.md.

    python benchmarks/memory_simulation.py

Nobody was asked: the learners are made up, after laws of forgetting that are not the one the schedule computes with.
Seeded, so that the same table comes out every time.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from statistics import fmean

from sco_quiz.domain.fact import FactId
from sco_quiz.domain.memory import Grade, Memory, reviewed
from sco_quiz.domain.schedule import Goal, outlook, schedule

FACTS = tuple(FactId(f"simulated/{number:03}") for number in range(156))
BEGINNING = datetime(2025, 9, 8, tzinfo=UTC)
DAYS = 180
NEW_A_DAY = 10  # by ordinary quizzes, until every fact was asked
SEEDS = (1, 2, 3)
BOX_DAYS = (1, 3, 7, 14, 30, 60)
EXAM_DAYS = 28
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Law:
    """How these learners truly forget. `recall` of days since and strength, `grown`: strength after a recall, of the
    strength and the recall there was. `strength` is the days after which recall has fallen to 90 %.
    """

    name: str
    recall: Callable[[float, float], float]
    grown: Callable[[float, float], float]


def _power(days: float, strength: float) -> float:
    return 1 / (1 + days / (9 * strength))


def _exponential(days: float, strength: float) -> float:
    return float(0.9 ** (days / strength))


def _spaced(gain: float) -> Callable[[float, float], float]:
    """The more was forgotten, the more a recall strengthens; what is strong already gains less."""
    return lambda strength, recall: strength * (1 + gain * (1 - recall) * strength**-0.1)


LAWS = (
    Law("power law", _power, _spaced(16)),
    Law("exponential", _exponential, lambda strength, _: 2.2 * strength),
    Law("slow learner", _power, _spaced(6)),
)


@dataclass(slots=True)
class Learner:
    """Reads the article on the first day; facts differ in how well that made them stick, and learners in nothing."""

    law: Law
    rng: random.Random
    guesses: float = 0.0  # the chance of choosing the right option, and saying nothing of it, where recall fails
    _first: dict[FactId, float] = field(init=False)
    _strength: dict[FactId, float] = field(init=False)
    _at: dict[FactId, datetime] = field(init=False)

    def __post_init__(self) -> None:
        self._first = {fact: min(20.0, self.rng.lognormvariate(0.7, 0.8)) for fact in FACTS}
        self._strength = dict(self._first)
        self._at = dict.fromkeys(FACTS, BEGINNING)

    def recall(self, fact: FactId, at: datetime) -> float:
        return self.law.recall((at - self._at[fact]) / _DAY, self._strength[fact])

    def answer(self, fact: FactId, at: datetime) -> bool:
        """Whether it was right. Afterwards the fact is known: the program has shown it."""
        recall = self.recall(fact, at)
        recalled = self.rng.random() < recall
        strength = self._strength[fact]
        self._strength[fact] = self.law.grown(strength, recall) if recalled else min(strength, self._first[fact])
        self._at[fact] = at
        return recalled or self.rng.random() < self.guesses


@dataclass(slots=True)
class Course:
    """What happened to a learner: true recall and the answer at each review, and how much was known each day."""

    learner: Learner
    memories: dict[FactId, Memory] = field(default_factory=dict)
    in_a_row: dict[FactId, int] = field(default_factory=dict)
    recalls: list[float] = field(default_factory=list)
    rights: list[bool] = field(default_factory=list)
    a_day: list[int] = field(default_factory=list)
    known: list[float] = field(default_factory=list)

    def ask(self, fact: FactId, at: datetime) -> bool:
        right = self.learner.answer(fact, at)
        self.memories[fact] = reviewed(self.memories.get(fact), Grade.GOOD if right else Grade.AGAIN, at)
        self.in_a_row[fact] = self.in_a_row.get(fact, 0) + 1 if right else 0
        return right

    def review(self, facts: Sequence[FactId], at: datetime) -> None:
        self.a_day.append(len(facts))
        for fact in facts:
            self.recalls.append(self.learner.recall(fact, at))
            self.rights.append(self.ask(fact, at))

    def look(self, at: datetime) -> None:
        self.known.append(sum(self.learner.recall(fact, at) for fact in FACTS))


Plan = Callable[[Course, datetime], Sequence[FactId]]  # what is reviewed on a day


def scheduled(goal: Goal) -> Plan:
    return lambda course, now: schedule(FACTS, course.memories, goal, now).reviews


def in_boxes(course: Course, now: datetime) -> Sequence[FactId]:
    """Leitner's: after each right answer a longer fixed pause, after a wrong one the shortest."""
    return [
        fact
        for fact, memory in course.memories.items()
        if (now.date() - memory.reviewed_at.date()).days >= BOX_DAYS[min(course.in_a_row[fact], len(BOX_DAYS) - 1)]
    ]


def at_random(counts: Sequence[int], rng: random.Random) -> Plan:
    """As many reviews each day as somebody else had, of any facts that were asked before."""
    return lambda course, _: rng.sample(sorted(course.memories), counts[len(course.a_day)])


def evenings(rng: random.Random, days: int) -> Iterator[datetime]:
    """One sitting a day, between five and nine o'clock."""
    return (BEGINNING + timedelta(days=day, hours=17 + 4 * rng.random()) for day in range(days))


def course(law: Law, plan: Plan, seed: int, days: int = DAYS, guesses: float = 0.0) -> Course:
    """Every day the reviews of the plan, and in the beginning an ordinary quiz on new facts after them."""
    rng = random.Random(f"{law.name} {seed}")
    taken = Course(Learner(law, rng, guesses))
    for now in evenings(random.Random(seed), days):
        taken.review(plan(taken, now), now)
        for fact in [fact for fact in FACTS if fact not in taken.memories][:NEW_A_DAY]:
            taken.ask(fact, now)
        taken.look(now + timedelta(hours=12))
    return taken


@dataclass(frozen=True, slots=True)
class Exam:
    """How a learner stands on its morning: facts truly recalled, facts that the outlook expected the evening before,
    facts that were asked, and questions a day that it took.
    """

    recalled: float
    expected: float
    asked: int
    a_day: float


def until_exam(law: Law, a_day: int | None, seed: int, *, plans: bool = True) -> Exam:
    """With the day of the exam in the goal; or else by ordinary quizzes, which ask first what was asked least."""
    rng = random.Random(f"{law.name} {seed}")
    taken, expected = Course(Learner(law, rng)), 0.0
    goal = Goal(a_day=a_day, exam=(BEGINNING + timedelta(days=EXAM_DAYS)).date())
    for now in evenings(random.Random(seed), EXAM_DAYS):
        plan = schedule(FACTS, taken.memories, goal, now).facts if plans else _least_asked(taken, rng)[:a_day]
        taken.review(plan, now)
        ahead = outlook(FACTS, taken.memories, goal, now)
        expected = ahead.expected if ahead else expected
    taken.look(BEGINNING + timedelta(days=EXAM_DAYS, hours=9))
    return Exam(taken.known[-1], expected, len(taken.memories), fmean(taken.a_day))


def _least_asked(taken: Course, rng: random.Random) -> list[FactId]:
    counts = {fact: memory.reviews for fact, memory in taken.memories.items()}
    return sorted(FACTS, key=lambda fact: (counts.get(fact, 0), rng.random()))


def _row(name: str, courses: Sequence[Course]) -> str:
    """The last column is the mean of all days: what was known while learning, not only at the end."""
    figures = (
        fmean(recall for each in courses for recall in each.recalls),
        fmean(right for each in courses for right in each.rights),
        fmean(count for each in courses for count in each.a_day),
        fmean(each.known[-1] for each in courses),
        fmean(known for each in courses for known in each.known),
    )
    return "| {} | {:.1%} | {:.1%} | {:.1f} | {:.0f} | {:.0f} |".format(name, *figures)


def _reviews_of(law: Law) -> Iterator[str]:
    for retention in (0.8, 0.9, 0.95):
        yield _row(f"{law.name}, goal {retention:.0%}", _courses(law, Goal(retention=retention, a_day=None)))
    for limit in (20, 5):
        yield _row(f"{law.name}, goal 90%, {limit} a day", _courses(law, Goal(a_day=limit)))
    usual = _courses(law, Goal(a_day=None))
    counts = [each.a_day for each in usual]
    chance = [course(law, at_random(counts[n], random.Random(seed)), seed) for n, seed in enumerate(SEEDS)]
    yield _row(f"{law.name}, as many as at 90% but at random", chance)
    yield _row(f"{law.name}, fixed boxes", [course(law, in_boxes, seed) for seed in SEEDS])


def _courses(law: Law, goal: Goal, guesses: float = 0.0) -> list[Course]:
    return [course(law, scheduled(goal), seed, guesses=guesses) for seed in SEEDS]


def _exams_of(law: Law) -> Iterator[str]:
    ways = (("exam plan, 20 a day", 20, True), ("exam plan, no limit", None, True), ("quizzes of 20", 20, False))
    for name, limit, plans in ways:
        found = [until_exam(law, limit, seed, plans=plans) for seed in SEEDS]
        expected = f"{fmean(each.expected for each in found):.0f}"
        yield "| {}, {} | {:.0f} | {:.1f} | {:.0f} | {} |".format(
            law.name,
            name,
            fmean(each.asked for each in found),
            fmean(each.a_day for each in found),
            fmean(each.recalled for each in found),
            expected if plans else "-",
        )


def main() -> None:
    print(f"{len(FACTS)} facts, {DAYS} days, {len(SEEDS)} learners a row\n")
    print("| learner and plan | true recall at a review | right | reviews a day | known on the last day | on any day |")
    print("|---|---|---|---|---|---|")
    for law in LAWS:
        print("\n".join(_reviews_of(law)))
    print(_row(f"{LAWS[0].name}, goal 90%, hides lucky guesses", _courses(LAWS[0], Goal(a_day=None), guesses=0.25)))
    print(f"\nan exam after {EXAM_DAYS} days\n")
    print("| learner and plan | facts asked | questions a day | recalled at the exam | expected the evening before |")
    print("|---|---|---|---|---|")
    for law in LAWS:
        print("\n".join(_exams_of(law)))


if __name__ == "__main__":
    main()
