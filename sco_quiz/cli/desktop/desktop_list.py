"""The list of what was installed on a desktop: the digest of each file as written, and the folders made for them.

Anybody can write into the list. So only places where the program writes count, and a list that names another place is
not ours.
"""

import re
from dataclasses import dataclass, field
from errno import EFBIG
from pathlib import Path

from sco_quiz import DESKTOP_ID, NAME
from sco_quiz.domain.errors import QuizError
from sco_quiz.files import own_files

LIST = Path(f"{NAME}-desktop", "installed.sha256")  # for every id the same
_IDS = "|".join(map(re.escape, (DESKTOP_ID, NAME)))  # today's, and that of versions without a list
_SIZE = r"(?:\d{1,4}x\d{1,4}|scalable)"
_FILE = (
    rf"applications/(?:{_IDS})\.desktop|icons/hicolor/{_SIZE}/apps/(?:{_IDS})\.(?:png|svg)"
    rf"|metainfo/(?:{_IDS})\.metainfo\.xml"
)
_FOLDER = rf"\.|{re.escape(str(LIST.parent))}|applications|metainfo|icons(?:/hicolor(?:/{_SIZE}(?:/apps)?)?)?"
_LINE = re.compile(rf"([0-9a-f]{{64}})  ({_FILE})|folder  ({_FOLDER})", re.ASCII)
_LARGEST = 100_000  # bytes of the list; ours has two thousand

Digests = dict[Path, set[str]]  # by the path below share


@dataclass(frozen=True, slots=True)
class Installed:
    """`folders` are those that were made, by their path below share; share itself is `.`."""

    digests: Digests = field(default_factory=dict)
    folders: frozenset[Path] = frozenset()


def read(file: Path) -> Installed:
    """Return what the list holds; nothing where there is none. Raises QuizError where it is no list, and OSError."""
    if found := own_files.oddity(file):
        raise _foreign(file, f"it is {found}")
    try:
        with own_files.reading(file, _LARGEST) as stream:
            return _read(file, stream.read())
    except (FileNotFoundError, NotADirectoryError):
        return Installed()
    except OSError as error:
        if error.errno == EFBIG:
            raise _foreign(file, "it is too large") from error
        raise


def lines(installed: Installed) -> bytes:
    """Return the list, with files as `sha256sum` writes them."""
    listed = ((digest, place) for place, known in installed.digests.items() for digest in sorted(known))
    folders = (("folder", place) for place in sorted(installed.folders))
    return "".join(f"{what}  {place.as_posix()}\n" for what, place in (*listed, *folders)).encode()


def joined(*several: Digests) -> Digests:
    together = Digests()
    for digests in several:
        for place, known in digests.items():
            together[place] = together.get(place, set()) | known
    return together


def _read(file: Path, content: bytes) -> Installed:
    digests, folders = Digests(), set[Path]()
    for line in content.decode("ascii", errors="replace").splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            raise _foreign(file, "it holds what SCO Quiz does not write there")
        digest, place, folder = found.groups()
        if folder:
            folders.add(Path(folder))
        else:
            digests.setdefault(Path(place), set()).add(digest)
    if not digests:
        raise _foreign(file, "it lists nothing")
    return Installed(digests, frozenset(folders))


def _foreign(file: Path, reason: str) -> QuizError:
    return QuizError(
        f"{file} is not the list that SCO Quiz keeps there of its files: {reason}. It was left, and nothing was "
        "changed. Please move it away and try again."
    )
