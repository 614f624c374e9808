"""What may come of an input: it is taken, or refused in plain sentences. Everything else is a finding."""

import os
import re
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from urllib.parse import unquote, urlsplit

import sco_quiz
from sco_quiz.domain.errors import QuizError

SECONDS = 2.0  # of the processor for one input
LONGEST_TEXT = 20_000  # characters in which a fault, or twenty of them, can be told
PROGRAM = Path(sco_quiz.__file__).parent
CODE = tuple(Path(place).resolve() for place in (sys.prefix, sys.base_prefix, PROGRAM, Path(__file__).parents[1]))
NEVER = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.startfile", "pickle.")
PATHS = {
    **dict.fromkeys(("open", "os.listdir", "os.scandir", "os.remove", "os.rmdir", "os.mkdir", "os.chmod"), 1),
    **dict.fromkeys(("os.truncate", "os.utime", "os.chown", "shutil.rmtree", "sqlite3.connect", "tempfile.mkstemp"), 1),
    **dict.fromkeys(("os.rename", "os.link", "os.symlink", "shutil.copyfile", "shutil.move"), 2),
}
LOOKS = frozenset({"open", "os.listdir", "os.scandir"})
UNPLAIN = (
    re.compile(r"Traceback \(most recent call last\)"),
    re.compile(r"<[^<>]* object at 0x[0-9a-f]+>"),
    re.compile(r"<(?:class|function|module) "),
    re.compile(r"\b[A-Z][a-z]\w*(?:Error|Exception|Warning)\b"),
    re.compile(r"\b(?:sqlalchemy|sqlite3|msgspec|tomllib|sys)\.\w"),
    re.compile(r"maximum recursion depth"),
)


class TooSlowError(BaseException):
    """An input took more of the processor than it may."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`signature` is empty where all is well; else the same for two inputs that show one fault."""

    signature: str = ""
    detail: str = ""
    told: tuple[str, ...] = ()


def judged(run: Callable[[], Iterable[str]], data: bytes, watch: "Watch") -> Verdict:
    """`run` gives what was told to the person, and may raise the last of it."""
    told: list[str] = []
    try:
        with watch.watching(), _timed():
            told.extend(run())
    except QuizError as error:
        told.append(str(error))
    except (Exception, TooSlowError) as error:  # noqa: BLE001 - the finding
        return Verdict(f"{type(error).__name__} in {_place(error)}", traceback.format_exc())
    if watch.seen:
        return Verdict(f"outside: {watch.seen[0]}", "\n".join(watch.seen), tuple(told))
    for text in told:
        if fault := unplain(text, data):
            return Verdict(f"told: {fault}: {_gist(text)}", text[:LONGEST_TEXT], tuple(told))
    return Verdict(told=tuple(told))


def unplain(text: str, data: bytes = b"") -> str:
    """What is wrong with a text for a person; empty where nothing is. Words of the input may stand in it."""
    if not text.strip():
        return "nothing"
    if len(text) > LONGEST_TEXT:
        return "too much"
    if not all(line.isprintable() for line in text.split("\n")):
        return "characters that nobody sees"
    for pattern in UNPLAIN:
        found = pattern.search(text)
        if found and found[0].encode("utf-8", "replace") not in data:
            return f"{found[0]!r}"
    return ""


def _gist(text: str) -> str:
    """Its first plain words, paths left out: the same for two texts of one cause."""
    return " ".join(re.findall(r"[A-Za-z]{2,}", re.sub(r"\S*/\S*", "", text[:LONGEST_TEXT]))[:4])


def _place(error: BaseException) -> str:
    """The innermost line of the program that the error came through."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(PROGRAM)] or frames
    return f"{Path(own[-1].filename).name}:{own[-1].name}" if own else "nowhere"


@contextmanager
def _timed() -> Iterator[None]:
    def too_slow(_number: int, _frame: FrameType | None) -> None:
        raise TooSlowError(f"more than {SECONDS} seconds")

    before = signal.signal(signal.SIGPROF, too_slow)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


class Watch:
    """Notes files outside a folder that are opened or changed, sockets and processes, by Python's audit events.

    What SQLite opens by itself is not seen, but the name that it is given is. The hook stays for the process's life.
    """

    def __init__(self, folder: Path) -> None:
        self.seen: list[str] = []
        self._folder = folder.resolve()
        self._on = False
        sys.addaudithook(self._note)

    @contextmanager
    def watching(self) -> Iterator[None]:
        self.seen.clear()
        self._on = True
        try:
            yield
        finally:
            self._on = False

    def _note(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._on:
            return
        if event.startswith(NEVER):
            self.seen.append(event)
        for argument in arguments[: PATHS.get(event, 0)]:
            path = _path(argument)
            if path is not None and not self._may(event, path, arguments):
                self.seen.append(f"{event} {path}")

    def _may(self, event: str, path: Path, arguments: tuple[object, ...]) -> bool:
        if path.is_relative_to(self._folder):
            return True
        return event in LOOKS and not _writes(event, arguments) and any(path.is_relative_to(code) for code in CODE)


def _writes(event: str, arguments: tuple[object, ...]) -> bool:
    flags = arguments[2] if event == "open" else 0
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def _path(argument: object) -> Path | None:
    if not isinstance(argument, str | bytes | os.PathLike):
        return None  # a file that is open already
    text = os.fsdecode(argument)
    if text.startswith("file:"):
        text = unquote(urlsplit(text).path)
    return None if text in {"", ":memory:"} else Path(os.path.realpath(text))
