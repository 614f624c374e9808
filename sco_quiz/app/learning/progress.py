"""Progress: what all answers of a learner come to. Every figure has the number of its answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.learning.study import Standing, StudyFact, place
from sco_quiz.app.library.packs import Packs
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
from sco_quiz.app.quiz.results import TopicLine, topic_titles
from sco_quiz.domain.attempt import AttemptId, LearnerId, Mode
from sco_quiz.domain.calibration import Brier, brier
from sco_quiz.domain.fact import Fact, FactId, Pack, TopicId
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
    topic: TopicId | None = None
    kind: Kind | None = None
    mode: Mode | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the days is chosen."""
        return (self.topic, self.kind, self.mode) != (None, None, None)


@dataclass(frozen=True, slots=True)
class QuizLine:
    """A quiz. `part` is what of it is looked at where that is not the whole of it: one topic, one kind of question."""

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
    """What `choice` leaves: `share` of its seen answers, `share_before` of as many days before, `topics`, `quizzes`.

    `quizzes` newest first, with `has_older` ones left; `scores` the newest of one mode, oldest first. All others are of
    all answers: `answers` counts them, `since` is the first day with one, `attempts` counts the quizzes.
    """

    pack: Pack
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
        choice = choice or Choice(days=None)
        pack, now = self._packs.scope(learner).packs[0], self._reviewing.now()
        since, before = _span(choice, now)
        chosen = self._figures.parts(learner, pack.id, since)
        selection = _selection(choice, since)
        quizzes = self._history.selected(learner, selection, attempts + 1)
        scores = self._history.selected(learner, replace(selection, mode=choice.mode or Mode.EXAM), TREND)
        confidence = self._figures.confidence(learner, pack.id)
        facts, knowledge = self._banks.facts(pack.id), self._figures.knowledge(learner, pack.id)
        reviews = self._reviewing.review(facts, knowledge, goal)
        days = self._figures.days(learner, pack.id, date.min)
        share_before = None
        if since is not None:
            share_before = _share(self._figures.parts(learner, pack.id, before, since), choice)
        return ProgressScreen(
            pack=pack,
            choice=choice,
            share=_share(chosen, choice),
            share_before=share_before,
            topics=self._topics(learner, pack, chosen, choice),
            quizzes=self._lines(quizzes[:attempts], selection),
            has_older=len(quizzes) > attempts,
            scores=self._lines(scores[::-1], selection),
            attempts=self._history.total(learner),
            answers=sum(day.share.n for day in days),
            since=days[0].day if days else None,
            paragraphs=_paragraphs(facts, knowledge),
            confidence=confidence,
            brier=brier(confidence),
            misconceptions=self._misconceptions(learner, pack),
            schedule=reviews.schedule,
            outlook=reviews.outlook,
            goal=goal,
            today=now.date(),
        )

    def _misconceptions(self, learner: LearnerId, pack: Pack) -> tuple[MisconceptionCount, ...]:
        """In the language of the pack."""
        found = self._figures.misconceptions(learner, pack.id)
        return tuple(replace(each, name=pack.misconception(each.name)) for each in found)

    def every_quiz(self, learner: LearnerId, choice: Choice) -> tuple[QuizLine, ...]:
        """All quizzes that are chosen, newest first, for a table."""
        since, _ = _span(choice, self._reviewing.now())
        selection = _selection(choice, since)
        return self._lines(self._history.selected(learner, selection, self._history.total(learner)), selection)

    def _lines(self, quizzes: Sequence[AttemptSummary], selection: Selection) -> tuple[QuizLine, ...]:
        if not selection.takes_parts:
            return tuple(map(QuizLine, quizzes))
        parts: dict[AttemptId, Share] = {}
        for first in range(0, len(quizzes), PAGE):
            parts |= self._history.parts_of([past.id for past in quizzes[first : first + PAGE]], selection)
        return tuple(QuizLine(past, parts.get(past.id)) for past in quizzes)

    def _topics(self, learner: LearnerId, pack: Pack, parts: Sequence[Part], choice: Choice) -> tuple[TopicLine, ...]:
        """Weakest first; of everything, those with too few answers for a figure with each of their answers."""
        titles = topic_titles((pack,))
        sums: dict[TopicId, Share] = {}
        for part in parts:
            if _is_chosen(part, choice):
                sums[part.topic] = _sum((sums.get(part.topic, NONE), part.share))
        few = [topic for topic, share in sums.items() if not share.enough]
        is_all = choice.days is None and (choice.kind, choice.mode) == (None, None)
        answers = self._figures.few_answers(learner, pack.id, few) if few and is_all else {}
        lines = weakest_first(sums).items()
        return tuple(TopicLine(titles.get(topic, topic), share, answers.get(topic, ())) for topic, share in lines)


def _span(choice: Choice, now: datetime) -> tuple[datetime | None, datetime | None]:
    """The midnight with which the chosen days begin, and the one as many days before; days are the learner's."""
    if choice.days is None:
        return None, None
    return (
        datetime.combine(now.date() - timedelta(days=choice.days - 1), time()).astimezone(),
        datetime.combine(now.date() - timedelta(days=2 * choice.days - 1), time()).astimezone(),
    )


def _selection(choice: Choice, since: datetime | None) -> Selection:
    return Selection(since=since, topic=choice.topic, kind=choice.kind, mode=choice.mode)


def _is_chosen(part: Part, choice: Choice) -> bool:
    return choice.topic in {None, part.topic} and choice.kind in {None, part.kind} and choice.mode in {None, part.mode}


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
