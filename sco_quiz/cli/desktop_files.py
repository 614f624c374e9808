"""The files of a desktop entry: what belongs where, and which of those that lie there are ours to replace or remove.

A list beside them holds the digest of each as it was written. What is no longer like that was changed by somebody else
and is left alone.
"""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from sco_quiz import DESKTOP_ID, NAME
from sco_quiz.domain.errors import QuizError
from sco_quiz.whole_file import replacing

_ENTRY = Path("applications", f"{DESKTOP_ID}.desktop")
_LIST = Path(f"{NAME}-desktop", "installed.sha256")  # the same for every id
_EARLIER = "earlier.sha256"  # digests of files that versions without a list have written, under another name
_READABLE_BY_ALL, _FOR_ALL = 0o644, 0o022
_BY_SHELL = 'exec "$0"'
_PROGRAM_KEYS = (b"Exec=", b"TryExec=")

Digests = dict[Path, set[str]]  # by the place below share


class DesktopFiles:
    """Those of one folder `share`, such as ~/.local/share. `source` is the folder of what is shipped."""

    def __init__(self, source: Path, share: Path) -> None:
        self.share = share
        self._source = source

    @property
    def entry(self) -> Path:
        return self.share / _ENTRY

    def install(self, program: Path) -> tuple[Path, ...]:
        """Writes all files, for `program`, and removes those of earlier versions. Raises QuizError.

        Nothing is written where a file of somebody else would be lost. Gives the earlier files that were left, since
        they are not as they were put there.
        """
        contents = dict(self._contents(program))
        with self._told("written"), _umask(_FOR_ALL):
            ours, new = self._listed(), {place: {_digest(content)} for place, content in contents.items()}
            for place, content in contents.items():
                self._refuse_foreign(place, content, ours.get(place, set()))
            # First the list: what is cut off in the middle can be taken away, or be written once more.
            self._write(_LIST, _lines(_joined(ours, new)))
            for place, content in contents.items():
                self._write(place, content)
            no_more = {place: ours[place] for place in ours if place not in new}
            _, left = self._remove(_joined(no_more, self._earlier()))
            self._write(_LIST, _lines(new))
            self._tell_icon_caches()
        return left

    def uninstall(self) -> tuple[int, tuple[Path, ...]]:
        """How many files were removed, and which were left since they are not as they were put there.

        Raises QuizError.
        """
        with self._told("removed"):
            removed, left = self._remove(_joined(self._listed(), self._earlier()))
            if not left:
                (self.share / _LIST).unlink(missing_ok=True)
                self._remove_empty_folders(_LIST)
            self._tell_icon_caches()
        return removed, left

    def _contents(self, program: Path) -> Iterator[tuple[Path, bytes]]:
        shipped = self._source / "share"
        for file in sorted(path for path in shipped.rglob("*") if path.is_file()):
            place, content = file.relative_to(shipped), file.read_bytes()
            yield place, _started_by(content, program) if place == _ENTRY else content

    def _refuse_foreign(self, place: Path, content: bytes, ours: set[str]) -> None:
        file = self.share / place
        if not _is_one_of(file, ours | {_digest(content)}) and os.path.lexists(file):
            raise QuizError(
                f"{file} was changed by somebody else, or is not of SCO Quiz. Nothing was written. Please move it away "
                "and try again."
            )

    def _write(self, place: Path, content: bytes) -> None:
        file = self.share / place
        file.parent.mkdir(parents=True, exist_ok=True)
        with replacing(file) as stream:
            stream.write(content)
        file.chmod(_READABLE_BY_ALL)

    def _remove(self, ours: Mapping[Path, set[str]]) -> tuple[int, tuple[Path, ...]]:
        there = [place for place in ours if os.path.lexists(self.share / place)]
        left = tuple(self.share / place for place in there if not _is_one_of(self.share / place, ours[place]))
        for place in there:
            if self.share / place not in left:
                (self.share / place).unlink()
                self._remove_empty_folders(place)
        return len(there) - len(left), left

    def _remove_empty_folders(self, place: Path) -> None:
        for parent in place.parents:
            try:
                (self.share / parent).rmdir()
            except OSError:
                return

    def _listed(self) -> Digests:
        return _read(self.share / _LIST)

    def _earlier(self) -> Digests:
        return _read(self._source / _EARLIER)

    def _tell_icon_caches(self) -> None:
        """Icon Theme Specification: a cache is as old as its theme's folder."""
        theme = self.share / "icons" / "hicolor"
        if theme.is_dir():
            os.utime(theme)

    @contextmanager
    def _told(self, done: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise QuizError(
                f"Not all files could be {done} in {self.share} ({error.strerror or error}). What others put there is "
                "kept. Please check that you may write there, and try again, or choose another folder by --prefix."
            ) from error


def _started_by(entry: bytes, program: Path) -> bytes:
    """The entry with the program in its keys Exec and TryExec, which want it in two ways. Raises QuizError."""
    try:
        name = os.fsencode(program).decode()
    except UnicodeDecodeError as error:
        raise QuizError(
            f"The name of {os.fsencode(program)!r} is not in UTF-8, as a desktop entry must be. Nothing was written."
        ) from error
    values = {"Exec": _escaped(_command(name)), "TryExec": _escaped(name)}
    lines = [line.partition("=") for line in entry.decode().splitlines()]
    return "".join(f"{key}{sign}{values.get(key, value)}\n" for key, sign, value in lines).encode()


def _command(program: str) -> str:
    """As the key Exec wants it, https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html.

    A program with = in its path is forbidden there, and GLib does not find one with %; the shell finds both.
    """
    quoted = _quoted(program)
    return f"sh -c {_quoted(_BY_SHELL)} {quoted}" if re.search("[=%]", program) else quoted


def _quoted(argument: str) -> str:
    """In quotes, with the signs escaped that have a meaning there."""
    for sign in '\\"`$':
        argument = argument.replace(sign, f"\\{sign}")
    return f'"{argument}"'.replace("%", "%%")


def _escaped(value: str) -> str:
    """As every string of an entry."""
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def _is_one_of(file: Path, digests: set[str]) -> bool:
    if file.is_symlink() or not file.is_file():
        return False
    content = file.read_bytes()
    return not digests.isdisjoint({_digest(content), _digest(_without_program(content))})


def _without_program(content: bytes) -> bytes:
    """An entry of an earlier version is known by the lines that are the same for every program."""
    lines = content.splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(_PROGRAM_KEYS))


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _read(file: Path) -> Digests:
    """As `sha256sum` writes them. What names a place outside of `share` was not written by us."""
    digests = Digests()
    for line in file.read_text("utf-8", errors="replace").splitlines() if file.is_file() else ():
        digest, _, name = line.partition("  ")
        if name and not Path(name).is_absolute() and ".." not in Path(name).parts:
            digests.setdefault(Path(name), set()).add(digest)
    return digests


def _lines(digests: Mapping[Path, set[str]]) -> bytes:
    pairs = ((digest, place) for place, known in digests.items() for digest in sorted(known))
    return "".join(f"{digest}  {place.as_posix()}\n" for digest, place in pairs).encode()


def _joined(first: Mapping[Path, set[str]], second: Mapping[Path, set[str]]) -> Digests:
    return {place: first.get(place, set()) | second.get(place, set()) for place in {**first, **second}}


@contextmanager
def _umask(mask: int) -> Iterator[None]:
    """Folders are made for everybody: `main` closes what it makes to others."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)
