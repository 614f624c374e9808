"""Progress: what all answers of a learner come to. Every figure has the number of its answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.learning.study import Standing, StudyFact, place
from sco_quiz.app.library.packs import Packs, Scope
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.history import (
    AttemptSummary,
    FactKnowledge,
    Figures,
    History,
    MisconceptionCount,
    Part,
    Selection,
)
from sco_quiz.app.quiz.results import TopicLine
from sco_quiz.domain.attempt import AttemptId, LearnerId, Mode
from sco_quiz.domain.calibration import Brier, brier
from sco_quiz.domain.fact import SEVERAL, Fact, FactId, TopicKey
from sco_quiz.domain.outcome import total, weakest_first
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence
from sco_quiz.domain.schedule import ExamOutlook, Goal, Schedule
from sco_quiz.domain.statistics import Share

TREND = 12  # newest timed quizzes in the trend; more would not be told apart
PAGE = 50  # attempts of the history at a time
RANGES = (7, 30, None)  # days that can be chosen; None: all time
NONE = Share(0.0, 0)


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
class Choice:
    """What of the progress is looked at: the last `days`, one topic, one kind of question, one mode; None: all."""

    days: int | None = 30
    topic: TopicKey | None = None
    kind: Kind | None = None
    mode: Mode | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the days is chosen."""
        return (self.topic, self.kind, self.mode) != (None, None, None)

    def within(self, scope: Scope) -> "Choice":
        """Return the choice without a topic that these packs do not have."""
        return self if self.topic in {None, *scope.topics} else replace(self, topic=None)


@dataclass(frozen=True, slots=True)
class QuizLine:
    """A quiz. `part` is what of it is looked at where that is not the whole of it: one pack, topic or kind."""

    past: AttemptSummary
    part: Share | None = None

    @property
    def earned(self) -> float:
        return self.past.points if self.part is None else self.part.right

    @property
    def of(self) -> int:
        return self.past.count if self.part is None else self.part.n


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressScreen:
    """What `choice` leaves of the packs: `share` of the seen answers, `share_before` of as many days before, `topics`.

    `quizzes` newest first, with `has_older` ones left; `scores` the newest of one mode, oldest first. All others are of
    all answers: `answers` counts them, `since` is the first day with one, `attempts` counts the quizzes at any pack.
    `paragraphs` are those of one article, so there are none where several packs are looked at.
    """

    scope: Scope
    choice: Choice
    share: Share
    share_before: Share | None
    topics: tuple[TopicLine, ...]
    quizzes: tuple[QuizLine, ...]
    has_older: bool
    scores: tuple[QuizLine, ...]
    attempts: int
    answers: int
    since: date | None
    paragraphs: tuple[ParagraphLine, ...]
    confidence: Mapping[Confidence, Share]
    brier: Brier | None
    misconceptions: tuple[MisconceptionCount, ...]
    schedule: Schedule
    outlook: ExamOutlook | None
    goal: Goal
    today: date


class Progress:
    def __init__(self, banks: Banks, packs: Packs, figures: Figures, history: History, reviewing: Reviewing) -> None:
        self._banks = banks
        self._packs = packs
        self._figures = figures
        self._history = history
        self._reviewing = reviewing

    def screen(
        self, learner: LearnerId, goal: Goal, choice: Choice | None = None, attempts: int = PAGE
    ) -> ProgressScreen:
        """With the newest `attempts` of the quizzes that are chosen; without a choice of everything."""
        scope, now = self._packs.scope(learner), self._reviewing.now()
        choice = (choice or Choice(days=None)).within(scope)
        since, before = _span(choice, now)
        chosen = self._figures.parts(learner, scope.ids, since)
        selection = _selection(scope, choice, since)
        quizzes = self._history.selected(learner, selection, attempts + 1)
        scores = self._history.selected(learner, replace(selection, mode=choice.mode or Mode.EXAM), TREND)
        confidence = self._figures.confidence(learner, scope.ids)
        facts, knowledge = self._banks.facts(*scope.ids), self._figures.knowledge(learner, scope.ids)
        reviews = self._reviewing.review(learner, scope, facts, knowledge, goal)
        days = self._figures.days(learner, scope.ids, date.min)
        share_before = None
        if since is not None:
            share_before = _share(self._figures.parts(learner, scope.ids, before, since), choice)
        return ProgressScreen(
            scope=scope,
            choice=choice,
            share=_share(chosen, choice),
            share_before=share_before,
            topics=self._topics(learner, scope, chosen, choice),
            quizzes=self._lines(quizzes[:attempts], selection),
            has_older=len(quizzes) > attempts,
            scores=self._lines(scores[::-1], selection),
            attempts=self._history.total(learner),
            answers=sum(day.share.n for day in days),
            since=days[0].day if days else None,
            paragraphs=() if scope.pack is None else _paragraphs(facts, knowledge),
            confidence=confidence,
            brier=brier(confidence),
            misconceptions=self._misconceptions(learner, scope),
            schedule=reviews.schedule,
            outlook=reviews.outlook,
            goal=goal,
            today=now.date(),
        )

    def _misconceptions(self, learner: LearnerId, scope: Scope) -> tuple[MisconceptionCount, ...]:
        """In the language of its pack, which each names where there are several."""
        packs, form = {pack.id: pack for pack in scope.packs}, "{name}" if scope.pack else "{name} · {pack}"
        return tuple(
            replace(each, name=form.format(name=packs[each.pack].misconception(each.name), pack=packs[each.pack].title))
            for each in self._figures.misconceptions(learner, scope.ids)
        )

    def every_quiz(self, learner: LearnerId, choice: Choice) -> tuple[QuizLine, ...]:
        """All quizzes that are chosen, newest first, for a table."""
        scope = self._packs.scope(learner)
        choice = choice.within(scope)
        since, _ = _span(choice, self._reviewing.now())
        selection = _selection(scope, choice, since)
        return self._lines(self._history.selected(learner, selection, self._history.total(learner)), selection)

    def _lines(self, quizzes: Sequence[AttemptSummary], selection: Selection) -> tuple[QuizLine, ...]:
        is_part = selection.pack is not None
        partly = [past.id for past in quizzes if selection.takes_parts or (is_part and past.pack == SEVERAL)]
        parts: dict[AttemptId, Share] = {}
        for first in range(0, len(partly), PAGE):
            parts |= self._history.parts_of(partly[first : first + PAGE], selection)
        return tuple(QuizLine(past, parts.get(past.id)) for past in quizzes)

    def _topics(self, learner: LearnerId, scope: Scope, parts: Sequence[Part], choice: Choice) -> tuple[TopicLine, ...]:
        """Weakest first; of everything, those with too few answers for a figure with each of their answers."""
        titles = scope.topics
        sums: dict[TopicKey, Share] = {}
        for part in parts:
            if _is_chosen(part, choice):
                sums[part.topic_key] = _sum((sums.get(part.topic_key, NONE), part.share))
        few = [topic for topic, share in sums.items() if not share.enough]
        is_all = choice.days is None and (choice.kind, choice.mode) == (None, None)
        answers = self._figures.few_answers(learner, few) if few and is_all else {}
        lines = weakest_first(sums).items()
        return tuple(
            TopicLine(topic, titles.get(topic, topic.topic), share, answers.get(topic, ())) for topic, share in lines
        )


def _span(choice: Choice, now: datetime) -> tuple[datetime | None, datetime | None]:
    """The midnight with which the chosen days begin, and the one as many days before; days are the learner's."""
    if choice.days is None:
        return None, None
    return (
        datetime.combine(now.date() - timedelta(days=choice.days - 1), time()).astimezone(),
        datetime.combine(now.date() - timedelta(days=2 * choice.days - 1), time()).astimezone(),
    )


def _selection(scope: Scope, choice: Choice, since: datetime | None) -> Selection:
    pack, topic = choice.topic or (scope.of_quizzes, None)
    return Selection(since=since, pack=pack, topic=topic, kind=choice.kind, mode=choice.mode)


def _is_chosen(part: Part, choice: Choice) -> bool:
    return (
        choice.topic in {None, part.topic_key} and choice.kind in {None, part.kind} and choice.mode in {None, part.mode}
    )


def _share(parts: Iterable[Part], choice: Choice) -> Share:
    return _sum(part.share for part in parts if _is_chosen(part, choice))


def _sum(several: Iterable[Share]) -> Share:
    """Rounded, as sums of thirds in another order may be a hair more than all."""
    shares = list(several)
    count = sum(share.n for share in shares)
    return Share(min(total(share.right for share in shares), count), count)


def _paragraphs(facts: Iterable[Fact], knowledge: Mapping[FactId, FactKnowledge]) -> tuple[ParagraphLine, ...]:
    """Return the paragraphs that have a fact, in the order of the article."""
    by_paragraph: dict[str, list[StudyFact]] = {}
    for fact in (fact for fact in facts if fact.paragraph):
        by_paragraph.setdefault(fact.paragraph, []).append(StudyFact(fact, knowledge.get(fact.id)))
    return tuple(ParagraphLine(each, tuple(by_paragraph[each])) for each in sorted(by_paragraph, key=place))
