"""The process that reads files: it has limits, no network and writes nothing.

A file may be made to harm who reads it. So what parses it runs here: it is given bytes and a kind, never a folder, and
gives back an article. On Linux memory is limited by RLIMIT_DATA, and RLIMIT_FSIZE lets no file be written. macOS does
not hold RLIMIT_DATA and Windows has neither: there the time for which the parent waits is the limit, and the audit hook
alone refuses files.

Both ways each message is one line of JSON; that of a file is followed by its bytes.
"""

import json
import os
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, BinaryIO

from sco_quiz.app.desk.article import Article
from sco_quiz.domain.errors import QuizError

if TYPE_CHECKING:  # loaded under the limits
    from collections.abc import Callable

    from sco_quiz.authoring.reader.file_kinds import Kind

    Read = Callable[[Kind, bytes, Callable[[int, int], None]], Article]

MEMORY = 500_000_000  # bytes
PROCESSOR_S = 30  # for one file; the parent waits less long, so this ends a child whose parent was killed
STOPPED_BY_LIMIT = 3  # exit status

_REFUSED = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "os.chown",
    "os.utime",
    "shutil.",
    "urllib.",
    "webbrowser.",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


def main() -> int:
    """Read files until the parent closes the pipe. Returns the exit status."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    _be_silent()
    _limit_memory()
    sys.addaudithook(_refuse)
    from sco_quiz.authoring.reader.file_kinds import Kind, read  # noqa: PLC0415 - under the limits

    while line := requests.readline():
        request = json.loads(line)
        data = requests.read(request["size"])
        _limit_processor()
        try:
            answer = _answer(read, Kind(request["kind"]), data, answers)
        except (MemoryError, RecursionError):
            return STOPPED_BY_LIMIT
        _tell(answers, answer)
    return 0


def _answer(read: "Read", kind: "Kind", data: bytes, answers: BinaryIO) -> dict[str, object]:
    def page_read(page: int, pages: int) -> None:
        _tell(answers, {"page": page, "pages": pages})

    try:
        return {"article": asdict(read(kind, data, page_read))}
    except QuizError as error:
        return {"error": error.sentence.text, "values": error.sentence.values}
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # noqa: BLE001 - a library that a file has led astray; the type says enough
        return {"fault": type(error).__name__}


def _tell(answers: BinaryIO, message: dict[str, object]) -> None:
    answers.write(json.dumps(message, default=str).encode() + b"\n")
    answers.flush()


def _be_silent() -> None:
    """Leave nothing that a library prints between the answers."""
    null = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(null, stream)


def _limit_memory() -> None:
    sys.dont_write_bytecode = True
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_processor() -> None:
    """Of the process: so the limit moves on with each file."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - as above

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + PROCESSOR_S, most))


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Raises PermissionError for what would leave this process."""
    if event == "open":
        _, mode, flags = arguments
        is_writing = isinstance(mode, str) and set(mode) & set("wax+")
        if is_writing or (isinstance(flags, int) and flags & _WRITING):
            raise PermissionError("a reader of articles writes no file")
    elif event.startswith(_REFUSED):
        raise PermissionError(f"a reader of articles does no {event}")
