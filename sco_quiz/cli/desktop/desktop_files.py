"""The files of a desktop entry: where each belongs, and which existing ones are ours to replace or remove.

A list beside them holds the digest of each as it was written. A file that is neither as listed nor as shipped was
changed by somebody else and is left alone.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from sco_quiz import DESKTOP_ID
from sco_quiz.cli.desktop import desktop_entry, desktop_list
from sco_quiz.cli.desktop.desktop_list import LIST, Digests, Installed, joined
from sco_quiz.domain.errors import QuizError
from sco_quiz.files import own_files
from sco_quiz.files.whole_file import replacing

_ENTRY = Path("applications", f"{DESKTOP_ID}.desktop")
_EARLIER = "earlier.sha256"  # digests of files that versions without a list wrote under another name
_READABLE_BY_ALL, _FOR_ALL, _RIGHTS = 0o644, 0o022, 0o777
_LARGEST = 1 << 20  # bytes; the largest icon has some ten thousand


class DesktopFiles:
    """The files below one folder `share`, such as ~/.local/share. `source` is the folder with the shipped files."""

    def __init__(self, source: Path, share: Path) -> None:
        self.share = share
        self._source = source

    @property
    def entry(self) -> Path:
        return self.share / _ENTRY

    def install(self, program: Path) -> tuple[Path, ...]:
        """Write all files, for `program`, and remove those of earlier versions. Raises QuizError.

        Nothing is written where a file of somebody else would be lost. Returns the earlier files that were left because
        they were changed.
        """
        contents = {**self._shipped, _ENTRY: desktop_entry.started_by(self._shipped[_ENTRY], program)}
        new = {place: {_digest(content)} for place, content in contents.items()}
        needed = {parent for place in (LIST, *contents) for parent in place.parents}
        with self._told("written"), _umask(_FOR_ALL):
            before = desktop_list.read(self.share / LIST)
            for place in contents:
                self._refuse_foreign(place, joined(before.digests, new).get(place, set()))
            folders = before.folders | {folder for folder in needed if not (self.share / folder).is_dir()}
            # The list comes first: after an interruption all can be removed or written once more.
            self._write(LIST, desktop_list.lines(Installed(joined(before.digests, new), folders)))
            for place, content in contents.items():
                self._write(place, content)
            no_more = {place: known for place, known in before.digests.items() if place not in new}
            _, left = self._remove(joined(no_more, self._earlier()))
            self._remove_empty(folders - needed)
            kept = frozenset(folder for folder in folders if (self.share / folder).is_dir())
            self._write(LIST, desktop_list.lines(Installed(new, kept)))
            self._tell_icon_caches()
        return left

    def uninstall(self) -> tuple[int, tuple[Path, ...]]:
        """Remove the files. Return how many were removed, and which were left because they were changed.

        Raises QuizError.
        """
        with self._told("removed"):
            listed = desktop_list.read(self.share / LIST)
            shipped: Digests = {place: set() for place in self._shipped}  # even if the list was lost
            removed, left = self._remove(joined(shipped, listed.digests, self._earlier()))
            if listed.digests and not left:
                (self.share / LIST).unlink()
                removed += 1
                self._remove_empty(listed.folders)
            if removed:
                self._tell_icon_caches()
        return removed, left

    @cached_property
    def _shipped(self) -> Mapping[Path, bytes]:
        shipped = self._source / "share"
        files = sorted(path for path in shipped.rglob("*") if path.is_file())
        return {file.relative_to(shipped): file.read_bytes() for file in files}

    def _refuse_foreign(self, place: Path, ours: set[str]) -> None:
        file = self.share / place
        if _lies_there(file) and not self._is_ours(place, ours):
            raise QuizError(
                f"{file} was changed by somebody else, or is not of SCO Quiz. Nothing was written. Please move it away "
                "and try again."
            )

    def _write(self, place: Path, content: bytes) -> None:
        """Write the file. An existing one keeps its rights: somebody may have closed it to others."""
        file = self.share / place
        file.parent.mkdir(parents=True, exist_ok=True)
        if _content(file) == content:
            return
        mode = file.lstat().st_mode if _lies_there(file) else _READABLE_BY_ALL
        with replacing(file) as stream:
            stream.write(content)
            os.fchmod(stream.fileno(), stat.S_IMODE(mode) & _RIGHTS)

    def _remove(self, ours: Digests) -> tuple[int, tuple[Path, ...]]:
        there = [place for place in ours if _lies_there(self.share / place)]
        known = [place for place in there if self._is_ours(place, ours[place])]
        for place in known:
            (self.share / place).unlink()
        return len(known), tuple(self.share / place for place in there if place not in known)

    def _is_ours(self, place: Path, digests: set[str]) -> bool:
        """Return whether the file is as listed, as an earlier version wrote it, or as this version would write it."""
        content = _content(self.share / place)
        if content is None:
            return False
        if not digests.isdisjoint({_digest(content), _digest(desktop_entry.without_program(content))}):
            return True
        shipped = self._shipped.get(place)
        if place == _ENTRY and shipped is not None:
            return desktop_entry.is_made_of(shipped, content)
        return content == shipped

    def _remove_empty(self, folders: Iterable[Path]) -> None:
        """Remove empty folders, the innermost first. Links stay."""
        for folder in sorted(folders, key=lambda place: len(place.parts), reverse=True):
            with suppress(OSError):
                (self.share / folder).rmdir()

    def _earlier(self) -> Digests:
        return desktop_list.read(self._source / _EARLIER).digests

    def _tell_icon_caches(self) -> None:
        """Touch the themes' folders: by the Icon Theme Specification a cache is as old as its theme's folder."""
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


def _lies_there(file: Path) -> bool:
    """Raises OSError where that cannot be told."""
    with suppress(FileNotFoundError, NotADirectoryError):
        file.lstat()
        return True
    return False


def _content(file: Path) -> bytes | None:
    """None for what is no plain file, or larger than any of ours. Raises OSError where it cannot be read."""
    if not _lies_there(file) or not own_files.is_plain(file, _LARGEST):
        return None
    with own_files.reading(file, _LARGEST) as stream:
        return stream.read(_LARGEST)


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


@contextmanager
def _umask(mask: int) -> Iterator[None]:
    """Folders are made for everybody: `main` closes what it makes to others."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)
