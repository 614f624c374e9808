"""Reads articles in a process of its own, which is kept for the next file and started anew after any limit."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from typing import IO, Any, Self

import sco_quiz
from sco_quiz.app.desk.article import Article, Line, Role
from sco_quiz.app.jobs import ProgressCallback, Stage, Step
from sco_quiz.authoring.reader.file_kinds import MAX_BINARY, Kind, kind_of
from sco_quiz.domain.errors import QuizError

ARGUMENT = "--article-reader"
LIMIT_S = 20.0
LOOK_S = 0.1  # between two looks at Cancel


class ArticleReader:
    """One file at a time. `close` ends the process."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self._child: subprocess.Popen[bytes] | None = None
        self._answers: Queue[bytes] = Queue()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read_file(self, file: Path, watch: ProgressCallback) -> Article:
        """Raises QuizError where there is no article in the file, JobCancelledError where `watch` does."""
        try:
            with file.open("rb") as stream:
                data = stream.read(MAX_BINARY + 1)
        except OSError as error:
            raise QuizError(
                "{file} could not be read ({reason}). Nothing was changed. Please choose another file.",
                file=file,
                reason=error.strerror or error,
            ) from error
        return self._read(kind_of(file.name, data), data, watch)

    def read_clipping(self, html: bytes, watch: ProgressCallback) -> Article:
        """Return the text of HTML as a browser copies it. Raises as `read_file`."""
        kind_of("clipping.html", html)
        return self._read(Kind.CLIPPING, html, watch)

    def close(self) -> None:
        """A process that does not answer is killed: nothing is lost with it."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()
            child.wait()

    def _read(self, kind: Kind, data: bytes, watch: ProgressCallback) -> Article:
        try:
            return self._answer(kind, data, watch)
        except QuizError as error:
            if isinstance(error, _LimitError):
                self.close()
            raise
        except BaseException:
            self.close()
            raise

    def _answer(self, kind: Kind, data: bytes, watch: ProgressCallback) -> Article:
        watch(Step(Stage.READING))
        child = self._started()
        until = monotonic() + self._limit_s
        _send(child, kind, data)
        step = Step(Stage.READING)
        while True:
            watch(step)
            try:
                line = self._answers.get(timeout=LOOK_S)
            except Empty:
                if monotonic() > until:
                    raise _LimitError(
                        "This file took longer than {seconds} s to read and was given up. Nothing was changed. "
                        "Please paste the text instead.",
                        seconds=int(self._limit_s),
                    ) from None
                continue
            if not line:
                raise _LimitError(
                    "This file took too much memory or time to read and was given up. Nothing was changed. "
                    "Please paste the text instead."
                )
            answer = json.loads(line)
            if "page" not in answer:
                return _article(answer)
            step = Step(Stage.READING, answer["page"], answer["pages"])

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._answers = Queue()
            self._child = subprocess.Popen(  # noqa: S603 - ourselves
                command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
            )
            Thread(target=_listen, args=(self._child.stdout, self._answers), daemon=True).start()
        return self._child


class _LimitError(QuizError):
    """The process does not answer any more."""


def command() -> Sequence[str]:
    """A bundle is one program, which is asked for its other part."""
    if getattr(sys, "frozen", False):
        return sys.executable, ARGUMENT
    return sys.executable, "-P", "-m", "sco_quiz", ARGUMENT


def _environment() -> Mapping[str, str]:
    """Our own modules wherever they lie, and none of the folder in which somebody keeps articles."""
    return {**os.environ, "PYTHONPATH": str(Path(sco_quiz.__file__).parents[1]), "PYTHONIOENCODING": "utf-8"}


def _send(child: "subprocess.Popen[bytes]", kind: Kind, data: bytes) -> None:
    """From another thread: a child that does not read must not stop who could cancel."""
    pipe = child.stdin
    if pipe is not None:
        Thread(target=_write, args=(pipe, kind, data), daemon=True).start()


def _write(pipe: IO[bytes], kind: Kind, data: bytes) -> None:
    with suppress(OSError, ValueError):  # the process has ended, which its answer tells
        pipe.write(json.dumps({"kind": kind, "size": len(data)}).encode() + b"\n" + data)
        pipe.flush()


def _listen(pipe: IO[bytes], answers: "Queue[bytes]") -> None:
    with suppress(OSError, ValueError):
        for line in pipe:
            answers.put(line)
    answers.put(b"")


def _article(answer: Mapping[str, Any]) -> Article:
    if "error" in answer:
        raise QuizError(answer["error"], **answer["values"])
    if "article" not in answer:
        raise QuizError("This file is damaged. Nothing was changed. Please paste the text instead.")
    told = answer["article"]
    return Article(
        title=told["title"],
        publisher=told["publisher"],
        author=told["author"],
        published=date.fromisoformat(told["published"]) if told["published"] else None,
        lines=tuple(Line(Role(line["role"]), line["text"], line["is_left_out"]) for line in told["lines"]),
    )
