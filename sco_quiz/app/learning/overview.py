"""Home: what to do next and where the learner stands. Every figure has its count."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.library.packs import Packs, Scope
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.history import AttemptSummary, FactKnowledge, Figures, History
from sco_quiz.app.quiz.planning import Quizzes, Unfinished, Unreadable
from sco_quiz.app.quiz.results import TopicLine
from sco_quiz.domain.attempt import LearnerId, Mode
from sco_quiz.domain.fact import FactId
from sco_quiz.domain.outcome import weakest_first
from sco_quiz.domain.schedule import ExamOutlook, Goal, Schedule

RECENT = 5
DAYS = 7


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many questions were answered on a day, in the computer's time zone."""

    day: date
    answered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeScreen:
    """`newest` is the quiz that was interrupted last, `interrupted` how many there are; `recent` are timed quizzes.

    `topics` are those with an answer. `days` are those of this week up to today, `aim` is how many questions the
    learner wants to answer on a day. `exam` is the day that they set, which may be past; `outlook` is there while
    it is ahead.
    """

    scope: Scope
    questions: int
    newest: Unfinished | Unreadable | None
    interrupted: int
    schedule: Schedule
    missed: tuple[FactId, ...]
    recent: tuple[AttemptSummary, ...]
    topics: tuple[TopicLine, ...]
    days: tuple[DayCount, ...]
    aim: int | None
    exam: date | None
    outlook: ExamOutlook | None

    @property
    def today(self) -> DayCount:
        return self.days[-1]

    @property
    def can_go_on(self) -> bool:
        """Return whether the newest interrupted quiz can be continued; a damaged one can only be discarded."""
        return isinstance(self.newest, Unfinished)


class Overview:
    def __init__(
        self, banks: Banks, packs: Packs, figures: Figures, history: History, quizzes: Quizzes, reviewing: Reviewing
    ) -> None:
        self._banks = banks
        self._packs = packs
        self._figures = figures
        self._history = history
        self._quizzes = quizzes
        self._reviewing = reviewing

    def has_begun(self, learner: LearnerId) -> bool:
        """Whether there is a quiz of theirs, ended or interrupted."""
        return bool(self._history.total(learner) or self._quizzes.count_unfinished(learner))

    def home(self, learner: LearnerId, goal: Goal, aim: int | None = None, week_starts: int = 1) -> HomeScreen:
        """`week_starts` on this day, from 1 for Monday to 7 for Sunday."""
        scope = self._packs.scope(learner)
        facts, knowledge = self._banks.facts(*scope.ids), self._figures.knowledge(learner, scope.ids)
        reviews = self._reviewing.review(learner, scope, facts, knowledge, goal)
        newest, interrupted = self._quizzes.newest_unfinished(learner)
        return HomeScreen(
            scope=scope,
            questions=self._banks.count(*scope.ids),
            newest=newest,
            interrupted=interrupted,
            schedule=reviews.schedule,
            missed=_missed(knowledge),
            recent=self._history.newest(learner, RECENT, Mode.EXAM, scope.of_quizzes),
            topics=self._topics(learner, scope),
            days=self._days(learner, scope, week_starts),
            aim=aim,
            exam=goal.exam,
            outlook=reviews.outlook,
        )

    def _topics(self, learner: LearnerId, scope: Scope) -> tuple[TopicLine, ...]:
        """Return the topics, the weakest first; last those with too few answers for a figure, with each answer."""
        titles = scope.topics
        by_topic = weakest_first(dict(self._figures.topics(learner, scope.ids)))
        few = [topic for topic, share in by_topic.items() if not share.enough]
        answers = self._figures.few_answers(learner, few) if few else {}
        return tuple(
            TopicLine(topic, titles.get(topic, topic.topic), share, answers.get(topic, ()))
            for topic, share in by_topic.items()
        )

    def _days(self, learner: LearnerId, scope: Scope, week_starts: int) -> tuple[DayCount, ...]:
        today = self._reviewing.now().date()
        passed = (today.isoweekday() - week_starts) % DAYS
        days = [today - timedelta(days=back) for back in reversed(range(passed + 1))]
        counts = self._figures.answered(learner, scope.ids, list(map(_midnight, days)))
        return tuple(map(DayCount, days, counts))


def _midnight(day: date) -> datetime:
    """Return the beginning of the day in the computer's time zone, with the offset of that day."""
    return datetime.combine(day, time()).astimezone()


def _missed(knowledge: Mapping[FactId, FactKnowledge]) -> tuple[FactId, ...]:
    """Return the facts whose newest answer was not right; the one answered longest ago first."""
    facts = [fact for fact, known in knowledge.items() if not known.in_a_row]
    return tuple(sorted(facts, key=lambda fact: (knowledge[fact].last, fact)))
