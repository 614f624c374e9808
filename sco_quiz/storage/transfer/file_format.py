"""The record of a learner as a file: a JSON array, written and read line by line, one element a line.

The first element says whose record it is. The names of the packs that it speaks of come next, by which it can be read
where these are not there, and then the attempts, each after the questions that it is the first to show. The last
element counts them and holds the SHA-256 of all bytes before it, which reveals a file that was cut off.
"""

from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from os import SEEK_END
from pathlib import Path
from typing import Annotated, BinaryIO, Literal, TypeVar

import msgspec

from sco_quiz.app.jobs import Stage, Step
from sco_quiz.app.quiz.planning import LONGEST as LONGEST_QUIZ
from sco_quiz.domain.attempt import Act, AttemptId, Event, Rules
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId, TopicId
from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.learners.record_limits import KEY, LONGEST_NAME, LONGEST_TEXT, LONGEST_WORD, MOST_PREFERENCES

_KEY = rf"\A{KEY}\Z"
LONGEST_FILE = 4 * 1024**3  # bytes; a million answers take some 700 MB
LONGEST_LINE = 32 * 1024**2  # bytes, read in half a second, during which the job cannot be cancelled
LONGEST_QUESTION = 256 * 1024  # bytes; those that we ship take up to 3,000
MOST_ATTEMPTS = 1_000_000
MOST_QUESTIONS = 2 * LONGEST_QUIZ
MOST_TOPICS = 50_000  # of a pack; more cannot stand in its files
MOST_EVENTS = 100_000  # of one attempt: one every second for more than a day

Id = Annotated[str, msgspec.Meta(pattern=_KEY)]
Digest = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Word = Annotated[str, msgspec.Meta(max_length=LONGEST_WORD)]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_TEXT)]
Moment = Annotated[datetime, msgspec.Meta(tz=True)]
T = TypeVar("T")


class LearnerFileError(QuizError):
    """A learner's record could not be written to a file or brought in from one. Nothing was changed."""


class DamagedFileError(LearnerFileError):
    """The file is damaged; `detail` says where and how."""

    def __init__(self, text: str, *, detail: str, **values: object) -> None:
        super().__init__(text, detail=detail, **values)
        self.detail = detail


class Made(msgspec.Struct, frozen=True):
    """The part of the first element that every version has."""

    format: str
    version: int


class Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="learner"):
    """The first element: whose record it is."""

    format: Literal["sco-quiz learner"] = "sco-quiz learner"
    version: Literal[1, 2] = 1  # of the elements that follow: from 2 on there are names of packs
    key: Id
    name: Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)]
    preferences: Annotated[dict[Word, Word], msgspec.Meta(max_length=MOST_PREFERENCES)]


class NamesRecord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="pack"):
    """How a pack and its topics are called, for whoever does not have it."""

    id: Annotated[PackId, msgspec.Meta(max_length=LONGEST_WORD)]
    title: Word
    topics: Annotated[dict[TopicId, Word], msgspec.Meta(max_length=MOST_TOPICS)]


class QuestionRecord(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="question"
):
    """A question as it was shown. The body stays the very text that the digest was computed of."""

    digest: Digest
    body: msgspec.Raw


class Objection(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    position: int
    text: Text
    at: Moment


class AttemptRecord(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="attempt"
):
    """An attempt. `questions` are digests; `alive` is the last sign of life, given after event `alive_seq`."""

    id: Annotated[AttemptId, msgspec.Meta(pattern=_KEY)]
    pack: Annotated[PackId, msgspec.Meta(max_length=LONGEST_WORD)]
    title: Word
    rules: Rules
    started: Reading
    ended: Act | None
    ended_at: Moment | None
    questions: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=MOST_QUESTIONS)]
    events: Annotated[tuple[Event, ...], msgspec.Meta(max_length=MOST_EVENTS)]
    alive_seq: int
    alive: Reading
    challenges: Annotated[tuple[Objection, ...], msgspec.Meta(max_length=MOST_QUESTIONS)]


Element = NamesRecord | QuestionRecord | AttemptRecord
"""What stands between the first element and the last."""


class _End(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="end"):
    questions: int
    attempts: int
    sha256: str


class _Tally:
    """The content of the last element, counted while the others are read or written."""

    def __init__(self) -> None:
        self._sum = sha256(_START)
        self._counts: dict[type, int] = {Header: 0, NamesRecord: 0, QuestionRecord: 0, AttemptRecord: 0}

    def add(self, line: bytes, kind: type) -> None:
        self._sum.update(line)
        self._counts[kind] += 1

    @property
    def attempts(self) -> int:
        return self._counts[AttemptRecord]

    def end(self) -> bytes:
        end = _End(questions=self._counts[QuestionRecord], attempts=self.attempts, sha256=self._sum.hexdigest())
        return msgspec.json.encode(end) + b"\n]\n"


_FORMAT, _VERSION = "sco-quiz learner", 2
_START = b"[\n"
_NEXT = b",\n"


class LineWriter:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._tally = _Tally()
        stream.write(_START)

    def add(self, element: Header | Element) -> None:
        line = msgspec.json.encode(element) + _NEXT
        self._stream.write(line)
        self._tally.add(line, type(element))

    def end(self) -> None:
        self._stream.write(self._tally.end())


class LineReader:
    """The elements of a file, each checked by itself. `header` and then `lines` can be read as often as needed."""

    def __init__(self, file: Path, stream: BinaryIO) -> None:
        self._file = file
        self._stream = stream
        self._size = stream.seek(0, SEEK_END)
        self._tally = _Tally()
        self._at = 0
        self._decoder = msgspec.json.Decoder(Element)

    def header(self) -> Header:
        """Return the first element. Raises LearnerFileError for a file that is no record, or of a newer version."""
        self._stream.seek(0)
        self._tally, self._at = _Tally(), 1
        if self._stream.read(len(_START)) != _START:
            raise foreign(self._file)
        line = self._line()
        try:
            made = msgspec.json.decode(_text(line), type=Made)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise foreign(self._file) from error
        if made.format != _FORMAT:
            raise foreign(self._file)
        if made.version > _VERSION:
            raise LearnerFileError(
                "{file} was made by a newer version of SCO Quiz. Nothing was changed. "
                "Please install the newest version here and try again.",
                file=self._file,
            )
        return self._element(line, msgspec.json.Decoder(Header))

    def lines(self) -> Iterator[Element]:
        """Yield the elements after the first. Raises DamagedFileError, also where the file does not
        end with its count.
        """
        while (line := self._line()).endswith(_NEXT):
            element = self._element(line, self._decoder)
            if isinstance(element, QuestionRecord) and len(line) > LONGEST_QUESTION:
                raise self.fault("a question is too long")
            if isinstance(element, AttemptRecord) and len(msgspec.json.encode(element)) > LONGEST_LINE - len(_NEXT):
                raise self.fault(
                    "the quiz would be too long to be written again"
                )  # with the fields that the file may omit
            if self._tally.attempts > MOST_ATTEMPTS:
                raise self.fault("there are too many quizzes")
            yield element
        if line + self._stream.read(len(_START) + 1) != self._tally.end():
            raise self.fault("it was cut off or changed there")

    def step(self, stage: Stage) -> Step:
        """Return how many bytes of the file were read, as a step of this stage."""
        return Step(stage, self._stream.tell(), self._size)

    def fault(self, detail: str) -> DamagedFileError:
        """Return the error for a fault in the line that was read last."""
        return DamagedFileError(
            "{file} is damaged or not complete ({detail}). Nothing was changed. "
            "Please export the record once more and choose the new file.",
            file=self._file,
            detail=f"line {self._at}: {plain(detail)}",
        )

    def _line(self) -> bytes:
        self._at += 1
        line = self._stream.readline(LONGEST_LINE + 1)
        if len(line) > LONGEST_LINE:
            raise self.fault("the line is too long")
        return line

    def _element(self, line: bytes, decoder: "msgspec.json.Decoder[T]") -> T:
        try:
            element = decoder.decode(_text(line))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise self.fault(str(error)) from error
        except RecursionError as error:
            raise self.fault("it is nested too deeply") from error
        self._tally.add(line, type(element))
        return element


def foreign(file: Path) -> LearnerFileError:
    return LearnerFileError(
        "{file} is not a learner's record exported from SCO Quiz. Nothing was changed. "
        "Please choose a file that was exported on the page Learners.",
        file=file,
    )


def _text(line: bytes) -> str:
    """Return the line as text: the JSON decoder does not check what it skips for UTF-8."""
    return line.removesuffix(_NEXT).decode()
