"""Prove that what a file holds can have happened: every log is replayed and marked before anything is stored."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from sco_quiz.app.jobs import Look, ProgressCallback, Repeating, Stage, looking, unlooked, unwatched
from sco_quiz.domain.attempt import Act, Attempt, Event, LearnerId, replay
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.outcome import Outcome, outcome
from sco_quiz.domain.question import Kind, Question, too_long_to_compare
from sco_quiz.domain.response import Response, fits
from sco_quiz.storage.database.codec import digest
from sco_quiz.storage.transfer.file_format import AttemptRecord, LineReader, NamesRecord, Objection, QuestionRecord
from sco_quiz.storage.transfer.question_cache import QuestionCache

_NOBODY = LearnerId(0)
_LONGEST_BOOT_ID = 200
_MOST_OPTIONS = 100  # marking an order takes time by the square of this
AT_ONCE = 100  # log entries in one step, which takes some milliseconds
_INT64 = 2**63
# Nearer to the ends of the calendar a local time or the day of the next review could lie outside it.
_FIRST, _LAST = datetime(2, 1, 1, tzinfo=UTC), datetime(9990, 1, 1, tzinfo=UTC)


class ImpossibleError(Exception):
    """This program cannot have written it."""


@dataclass(frozen=True, slots=True)
class Proved:
    """An attempt that can have happened. An open or discarded one has no outcome."""

    taken: AttemptRecord
    attempt: Attempt
    outcome: Outcome | None


def prove_all(reader: LineReader, cache: QuestionCache, watch: ProgressCallback = unwatched) -> None:
    """Prove all elements after the header. Raises LearnerFileError at the first fault."""
    tell = Repeating(watch)
    for taken in attempts(reader, cache, lambda: tell(reader.step(Stage.CHECKING))):
        try:
            prove(taken, cache, _NOBODY, tell.again)
        except ImpossibleError as error:
            raise reader.fault(str(error)) from error


def attempts(
    reader: LineReader, cache: QuestionCache, look: Look, named: Callable[[NamesRecord], None] = lambda _: None
) -> Iterator[AttemptRecord]:
    """Yield the attempts after the header, not proved yet, and put their questions into the cache.

    `named` is called with the names of packs.

    Raises LearnerFileError, also where an attempt comes twice.
    """
    known: set[str] = set()
    for element in looking(reader.lines(), look, 1):
        if isinstance(element, AttemptRecord):
            if element.id in known:
                raise reader.fault("the same quiz comes twice")
            known.add(element.id)
            yield element
            continue
        if isinstance(element, NamesRecord):
            named(element)
            continue
        try:
            prove_question(element)
        except ImpossibleError as error:
            raise reader.fault(str(error)) from error
        cache.put(element)


def prove(taken: AttemptRecord, cache: QuestionCache, learner: LearnerId, look: Look = unlooked) -> Proved:
    """Replay and mark the attempt as one of this learner. Raises ImpossibleError."""
    questions = tuple(proved_questions(taken.questions, cache, look))
    attempt = Attempt(
        id=taken.id,
        learner=learner,
        pack=taken.pack,
        title=taken.title,
        rules=taken.rules,
        questions=questions,
        started=taken.started,
    )
    _check_log(taken, questions, look)
    try:
        return Proved(taken, attempt, _replayed(attempt, taken, look))
    except (QuizError, ArithmeticError, LookupError, ValueError) as error:
        raise ImpossibleError(f"a quiz cannot have gone like that: {error}") from error


def proved_one(forms: Iterable[AttemptRecord], questions: QuestionCache, look: Look = unlooked) -> Proved:
    """Return the first form that can have happened. Raises ImpossibleError where none can."""
    reason = ImpossibleError("nothing is left of it")
    for taken in forms:
        try:
            return prove(taken, questions, LearnerId(0), look)
        except ImpossibleError as error:
            reason = error
    raise reason


def prove_question(shown: QuestionRecord) -> None:
    """Raise ImpossibleError where the question is not that of its digest, or cannot be marked."""
    body = bytes(shown.body).decode()
    if digest(body) != shown.digest:
        raise ImpossibleError("a question is not what it was")
    question = question_of(body)
    if excess := too_long_to_compare(question):
        raise ImpossibleError(f"a question has {excess}")
    if not can_be_marked(question):
        raise ImpossibleError("a question has no right answer")


def proved_questions(digests: Iterable[str], cache: QuestionCache, look: Look) -> Iterator[Question]:
    """Yield the questions. Each is read once, however often it is shown."""
    known: dict[str, Question] = {}
    for digest_ in looking(digests, look, 20):
        if digest_ not in known:
            try:
                known[digest_] = question_of(cache.body(digest_))
            except KeyError as error:
                raise ImpossibleError("a question of a quiz is missing") from error
        yield known[digest_]


def _check_log(taken: AttemptRecord, questions: Sequence[Question], look: Look) -> None:
    """Raise ImpossibleError for an impossible entry. Entries that a replay skips, as after the end, are stored too."""
    for reading in (taken.started, taken.alive):
        _check_reading(reading)
    for event in looking(taken.events, look, AT_ONCE):
        _check_reading(event.reading)
        _check_event(event, questions)
    _check_objections(taken.challenges, len(questions))
    if not 0 <= taken.alive_seq <= len(taken.events):
        raise ImpossibleError("the last sign of life lies after the end")


def _replayed(attempt: Attempt, taken: AttemptRecord, look: Look) -> Outcome | None:
    state = replay(attempt, looking(taken.events, look, AT_ONCE))
    if (state.ended, state.ended_at) != (taken.ended, taken.ended_at):
        raise ImpossibleError("a quiz did not end as it says")
    if state.ended_at is not None:
        _check_time(state.ended_at)
    if state.open or state.ended is Act.DISCARD:
        return None
    ended = outcome(state, look)
    if max(ended.used_ns, *(answer.time_ns for answer in ended.answers)) >= _INT64:
        raise ImpossibleError("a quiz took longer than can be stored")
    return ended


def question_of(body: str) -> Question:
    try:
        return msgspec.json.decode(body, type=Question)
    except msgspec.MsgspecError as error:
        raise ImpossibleError(str(error)) from error
    except RecursionError as error:
        raise ImpossibleError("a question is nested too deeply") from error


def can_be_marked(question: Question) -> bool:
    """Return whether the question has what its kind needs. A wrong one would fail only when somebody answers it."""
    texts, keys = [option.text for option in question.options], len(question.keys)
    if not question.facts or len(texts) > _MOST_OPTIONS:
        return False
    match question.kind:
        case Kind.SINGLE | Kind.TRUE_FALSE:
            return keys == 1 < len(texts)
        case Kind.MULTIPLE:
            return 1 <= keys < len(texts)
        case Kind.ORDER:
            return 1 < len(texts) == len(set(texts)) and sorted(texts) == sorted(question.order)
        case Kind.MATCH:
            right = dict(question.pairs)
            paired = 0 < len(texts) == len(right) and set(texts) == set(right)
            return paired and set(right.values()) <= set(question.choices)
        case Kind.NUMBER | Kind.TEXT:
            return bool(question.accept) and not keys


def _check_reading(reading: Reading) -> None:
    _check_time(reading.wall)
    if not all(abs(ns) < _INT64 for ns in (reading.awake_ns, reading.boot_ns)):
        raise ImpossibleError("a clock shows too large a number")
    if len(reading.boot_id) > _LONGEST_BOOT_ID:
        raise ImpossibleError("the name of a start of the computer is too long")


def _check_time(moment: datetime) -> None:
    if not _FIRST <= moment <= _LAST:
        raise ImpossibleError("a time lies outside the calendar")


def _check_event(event: Event, questions: Sequence[Question]) -> None:
    if not -1 <= event.question < len(questions):
        raise ImpossibleError("a quiz names a question that it does not have")
    if event.response is None:
        return
    if len(event.response.chosen) > _MOST_OPTIONS:
        raise ImpossibleError(f"an answer chooses more than {_MOST_OPTIONS} options")
    question = questions[event.question] if event.question >= 0 else None
    if question is None or not (_strikes if event.act is Act.STRIKE else fits)(question, event.response):
        raise ImpossibleError("a quiz holds an impossible answer")


def _strikes(question: Question, response: Response) -> bool:
    return response == Response(response.chosen) and all(0 <= at < len(question.options) for at in response.chosen)


def _check_objections(objections: Sequence[Objection], count: int) -> None:
    positions = {objection.position for objection in objections}
    if len(positions) < len(objections) or not all(0 <= at < count for at in positions):
        raise ImpossibleError("an objection does not belong to a question")
    for objection in objections:
        _check_time(objection.at)
