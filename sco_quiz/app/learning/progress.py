"""Progress: what all answers of a learner come to. Every figure has the number of its answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from sco_quiz.app.learning.overview import topic_lines
from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.learning.study import Standing, StudyFact, place
from sco_quiz.app.library.packs import first_pack
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.history import AttemptSummary, Day, FactKnowledge, Figures, History, MisconceptionCount
from sco_quiz.app.quiz.results import TopicLine
from sco_quiz.domain.attempt import LearnerId, Mode
from sco_quiz.domain.calibration import Brier, brier
from sco_quiz.domain.fact import Fact, FactId, Pack
from sco_quiz.domain.response import Confidence
from sco_quiz.domain.schedule import ExamOutlook, Goal, Schedule
from sco_quiz.domain.statistics import Share

TREND = 12  # newest timed quizzes in the trend; more could not be told apart
PAGE = 50  # attempts of the history that are shown at once
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ParagraphLine:
    """A paragraph of the article and its facts. The number is that by which facts name it."""

    paragraph: str
    facts: tuple[StudyFact, ...]

    @property
    def standing(self) -> Standing:
        """Missed where one of its facts was, known where all are; once it was asked, it is no longer untested."""
        found = {each.standing for each in self.facts}
        if Standing.MISSED in found:
            return Standing.MISSED
        return found.pop() if len(found) == 1 else Standing.ONCE

    @property
    def ids(self) -> frozenset[FactId]:
        return frozenset(each.fact.id for each in self.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """Seven days. `days` counts those with an answer."""

    share: Share
    days: int
    time_ns: int

    @property
    def each_ns(self) -> int:
        """Return the mean time in front of a question, in nanoseconds."""
        return self.time_ns // self.share.n if self.share.n else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressScreen:
    """What the page shows. `history` are the newest of `attempts`, newest first; `exams` the newest timed quizzes,
    oldest first.

    `answers` counts the seen questions behind topics and memory; `since` is the first day with one.
    """

    pack: Pack
    history: tuple[AttemptSummary, ...]
    attempts: int
    exams: tuple[AttemptSummary, ...]
    topics: tuple[TopicLine, ...]
    answers: int
    since: date | None
    this_week: Week
    week_before: Week
    paragraphs: tuple[ParagraphLine, ...]
    confidence: Mapping[Confidence, Share]
    brier: Brier | None
    misconceptions: tuple[MisconceptionCount, ...]
    schedule: Schedule
    outlook: ExamOutlook | None
    goal: Goal
    today: date


class Progress:
    def __init__(self, banks: Banks, figures: Figures, history: History, reviewing: Reviewing) -> None:
        self._banks = banks
        self._figures = figures
        self._history = history
        self._reviewing = reviewing

    def screen(self, learner: LearnerId, goal: Goal, attempts: int = PAGE) -> ProgressScreen:
        """Return the screen with the newest `attempts` of the history."""
        pack, now = first_pack(self._banks), self._reviewing.now()
        days = self._figures.days(learner, pack.id, date.min)
        confidence = self._figures.confidence(learner, pack.id)
        topics = topic_lines(self._figures, learner, pack)
        facts, knowledge = self._banks.facts(pack.id), self._figures.knowledge(learner, pack.id)
        reviews = self._reviewing.review(facts, knowledge, goal)
        return ProgressScreen(
            pack=pack,
            history=self._history.newest(learner, attempts),
            attempts=self._history.total(learner),
            exams=tuple(reversed(self._history.newest(learner, TREND, Mode.EXAM))),
            topics=topics,
            answers=sum(line.share.n for line in topics),
            since=days[0].day if days else None,
            this_week=_week(days, now),
            week_before=_week(days, now - _WEEK),
            paragraphs=_paragraphs(facts, knowledge),
            confidence=confidence,
            brier=brier(confidence),
            misconceptions=tuple(
                replace(each, name=pack.misconception(each.name))
                for each in self._figures.misconceptions(learner, pack.id)
            ),
            schedule=reviews.schedule,
            outlook=reviews.outlook,
            goal=goal,
            today=now.date(),
        )


def _paragraphs(facts: Iterable[Fact], knowledge: Mapping[FactId, FactKnowledge]) -> tuple[ParagraphLine, ...]:
    """Return the paragraphs that have a fact, in the order of the article."""
    by_paragraph: dict[str, list[StudyFact]] = {}
    for fact in facts:
        by_paragraph.setdefault(fact.paragraph, []).append(StudyFact(fact, knowledge.get(fact.id)))
    return tuple(ParagraphLine(each, tuple(by_paragraph[each])) for each in sorted(by_paragraph, key=place))


def _week(days: Iterable[Day], until: datetime) -> Week:
    """Return the seven days that end with `until`, in days of UTC as they are stored."""
    last = until.astimezone(UTC).date()
    own = [each for each in days if last - _WEEK < each.day <= last]
    share = Share(sum(each.share.right for each in own), sum(each.share.n for each in own))
    return Week(share=share, days=len(own), time_ns=sum(each.time_ns for each in own))
