"""The result of an attempt, and the review of each of its questions as it was shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from sco_quiz.app.library.spoken import spoken_title
from sco_quiz.app.ports.attempts import AttemptLog, Claims
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.clock import Timepiece
from sco_quiz.app.ports.history import AttemptSummary, Challenges, EarlierAnswer, History
from sco_quiz.domain.attempt import (
    Act,
    Attempt,
    AttemptId,
    Event,
    LearnerId,
    apply,
    can_be_claimed,
    is_claimable,
    replay,
)
from sco_quiz.domain.clock import Note
from sco_quiz.domain.entry import storable
from sco_quiz.domain.fact import Pack, TopicKey
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Answered, Outcome, outcome
from sco_quiz.domain.statistics import Share

LONGEST_CHALLENGE = 2_000  # characters
_TRIES = 50  # newest answers about a fact that a review shows


@dataclass(frozen=True, slots=True)
class TopicLine:
    """`answers` says how much of each answer was right, in the order of answering, where they are too few for a figure.

    Only home asks for them.
    """

    key: TopicKey
    title: str
    share: Share
    answers: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultScreen:
    """What the page shows. `missed_first` holds positions.

    `previous` is the last attempt before this one with the same mode, marking and number of questions, and
    `previous_partly` how many of its answers were partly right.
    """

    outcome: Outcome
    title: str
    is_only_pack: bool = True  # there is no other that it could be at
    topics: tuple[TopicLine, ...]
    previous: AttemptSummary | None
    previous_partly: int = 0
    is_first: bool = False  # of all quizzes of the learner
    notes: tuple[Note, ...]
    missed_first: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LikelyMisconception:
    """A misconception that an answer shows, and in how many questions of this attempt it shows."""

    name: str
    questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewScreen:
    """One question of an ended attempt; `earlier` are other answers about the same fact, newest first."""

    answer: Answered
    count: int
    source: str
    earlier: tuple[EarlierAnswer, ...]
    misconceptions: tuple[LikelyMisconception, ...]
    can_claim: bool  # it was typed and marked wrong, so the learner can claim that it was right
    challenge: str  # the learner's objection to this question; empty: none


_ORDER = (
    Verdict.WRONG,
    Verdict.PARTLY,
    Verdict.DONT_KNOW,
    Verdict.UNDECIDED,
    Verdict.NO_ANSWER,
    Verdict.RAN_OUT,
    Verdict.RIGHT,
)


class Results:
    def __init__(
        self,
        log: AttemptLog,
        history: History,
        banks: Banks,
        challenges: Challenges,
        claims: Claims,
        timepiece: Timepiece,
    ) -> None:
        self._log = log
        self._claims = claims
        self._history = history
        self._banks = banks
        self._challenges = challenges
        self._timepiece = timepiece

    def result(self, learner: LearnerId, attempt: AttemptId) -> ResultScreen:
        """Return the result, computed again from the log and the questions as they were shown. Raises QuizError."""
        record = self._log.record(attempt)
        state = replay(record.attempt, record.events)
        came_to = outcome(state)
        packs = self._banks.packs()
        titles = {
            TopicKey(pack, topic): title
            for pack in record.attempt.packs
            for topic, title in self._banks.topic_titles(pack).items()
        }
        previous = self._history.before(learner, attempt)
        return ResultScreen(
            outcome=came_to,
            title=spoken_title(packs, record.attempt),
            is_only_pack=[pack.id for pack in packs] == [record.attempt.pack],
            topics=tuple(TopicLine(t, titles.get(t, t.topic), share) for t, share in came_to.by_topic().items()),
            previous=previous,
            previous_partly=0 if previous is None else self._history.partly_right(previous.id),
            is_first=self._history.total(learner) == 1,
            notes=state.clock.notes,
            missed_first=tuple(
                a.position for a in sorted(came_to.answers, key=lambda a: (_ORDER.index(a.verdict), a.position))
            ),
        )

    def review(self, learner: LearnerId, came_to: Outcome, position: int) -> ReviewScreen:
        answer = came_to.answers[position]
        wanted = came_to.attempt.pack_of(answer.question)
        packs = [pack for pack in self._banks.packs() if pack.id == wanted]
        tries = self._history.tries(learner, answer.question.fact, _TRIES)
        return ReviewScreen(
            answer=answer,
            count=len(came_to.answers),
            source=_source(packs, came_to.attempt),
            earlier=tuple(t for t in tries if t.attempt != came_to.attempt.id and t.ended_at <= came_to.ended_at),
            misconceptions=tuple(
                LikelyMisconception(
                    packs[0].misconception(name) if packs else name,
                    sum(name in other.misconceptions for other in came_to.answers),
                )
                for name in answer.misconceptions
            ),
            can_claim=is_claimable(answer.question, answer.response),
            challenge="".join(
                each.text for each in self._challenges.challenges(came_to.attempt.id) if each.position == position
            ),
        )

    def claim(self, attempt: AttemptId, position: int, *, on: bool) -> None:
        """Store the claim that an answer was right although it was marked wrong, or its withdrawal.

        Does nothing where the answer was not typed or not marked wrong. Raises NotSavedError.
        """
        record = self._log.record(attempt)
        state = replay(record.attempt, record.events)
        if can_be_claimed(state, position) and state.sheets[position].claimed != on:
            reading = self._timepiece.read()
            event = Event(seq=state.seq + 1, act=Act.CLAIM, reading=reading, question=position, on=on)
            self._claims.claim(outcome(apply(state, event)), event)

    def challenge(self, attempt: AttemptId, position: int, text: str) -> None:
        """Store the learner's objection to a question; an empty text removes it. Raises NotSavedError."""
        self._challenges.challenge(attempt, position, storable(text, LONGEST_CHALLENGE), self._timepiece.read().wall)


def _source(packs: Sequence[Pack], attempt: Attempt) -> str:
    """Return how the article is named; the title of a pack that is gone or has no article."""
    article = packs[0].origin if packs else None
    return article.source if article else spoken_title(packs, attempt)
