"""Home and progress: where the learner stands, every figure with its count."""

from dataclasses import dataclass
from datetime import datetime

from sco_quiz.app.ports import Banks, Figures, Past
from sco_quiz.app.quizzes import Quizzes, Unfinished, first_pack
from sco_quiz.app.results import TopicLine, topic_titles
from sco_quiz.domain.attempt import LearnerId, Mode
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import FactId, Pack
from sco_quiz.domain.outcome import weakest_first

RECENT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeScreen:
    pack: Pack
    questions: int
    unfinished: Unfinished | None
    damage: str  # why an unfinished quiz cannot be taken up; empty: it can, or there is none
    missed: tuple[FactId, ...]
    recent: tuple[Past, ...]
    topics: tuple[TopicLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressScreen:
    """`history` newest first; `answers` is the number of questions behind all figures."""

    history: tuple[Past, ...]
    topics: tuple[TopicLine, ...]
    answers: int
    since: datetime | None

    @property
    def exams(self) -> tuple[Past, ...]:
        """Timed quizzes, oldest first, for the trend."""
        return tuple(past for past in reversed(self.history) if past.mode is Mode.EXAM)


class Overview:
    def __init__(self, banks: Banks, figures: Figures, quizzes: Quizzes) -> None:
        self._banks = banks
        self._figures = figures
        self._quizzes = quizzes

    def home(self, learner: LearnerId) -> HomeScreen:
        pack = first_pack(self._banks)
        unfinished, damage = self._unfinished(learner)
        return HomeScreen(
            pack=pack,
            questions=len(self._banks.candidates(pack.id, learner)),
            unfinished=unfinished,
            damage=damage,
            missed=self._figures.missed(learner, pack.id),
            recent=self._figures.history(learner, RECENT),
            topics=self._topics(learner, pack),
        )

    def _unfinished(self, learner: LearnerId) -> tuple[Unfinished | None, str]:
        """A damaged record must not keep everything else from being opened."""
        try:
            return self._quizzes.unfinished(learner), ""
        except QuizError as error:
            return None, str(error)

    def progress(self, learner: LearnerId) -> ProgressScreen:
        pack = first_pack(self._banks)
        history = self._figures.history(learner)
        topics = self._topics(learner, pack)
        return ProgressScreen(
            history=history,
            topics=topics,
            answers=sum(line.share.n for line in topics),
            since=history[-1].ended_at if history else None,
        )

    def _topics(self, learner: LearnerId, pack: Pack) -> tuple[TopicLine, ...]:
        titles = topic_titles((pack,))
        by_topic = weakest_first(dict(self._figures.topics(learner, pack.id)))
        return tuple(TopicLine(titles.get(topic, topic), share) for topic, share in by_topic.items())
