"""A pack as one file, `.scoquiz`: a strict zip of its files and a manifest. It is read in memory, never extracted."""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from msgspec import structs

from sco_quiz.authoring.pack.findings import Finding, PackError
from sco_quiz.authoring.pack.pack_files import (
    FACTS_FOLDER,
    LICENSE_FILE,
    PACK_FILE,
    SEALS_FILE,
    TEXT_FILE,
    VALUES_FILE,
    PackFiles,
)
from sco_quiz.authoring.pack.reading import Source, read
from sco_quiz.authoring.sharing import strict_zip
from sco_quiz.authoring.sharing.manifest import Manifest, decoded, encoded, fingerprint, manifest_of
from sco_quiz.authoring.sharing.strict_zip import NotStrictError
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.plain_text import plain

ENDING = ".scoquiz"
MANIFEST_FILE = "manifest.json"
_NAMES = frozenset({PACK_FILE, VALUES_FILE, SEALS_FILE, LICENSE_FILE, TEXT_FILE})
_FACT_FILE = re.compile(rf"{FACTS_FOLDER}/[a-z0-9]+(-[a-z0-9]+)*\.toml")


class ArchiveError(QuizError):
    """A file that is no pack which can be taken in."""


@dataclass(frozen=True, slots=True)
class SharedPack:
    """A pack as it came in a file: `source` are its records, which the manifest was held against."""

    manifest: Manifest
    fingerprint: str
    files: PackFiles
    source: Source


def built(files: PackFiles) -> bytes:
    """Return the pack as one file; the same for the same files.

    Raises PackError where its records have faults or a file has a name that cannot be shared, QuizError where there is
    no pack, or one without a uid.
    """
    source = read(files)
    if not source.pack.uid:
        raise QuizError(
            "The pack has no uid, which tells it from every other one. Nothing was written. Please add this line to "
            '{file}, and never change it: uid = "{uid}"',
            file=PACK_FILE,
            uid=uuid.uuid4().hex,
        )
    odd = [name for name in files.fact_files if not _is_of_a_pack(name)]
    if odd:
        words = "has a name that cannot be shared: small letters a to z, digits and single hyphens can."
        raise PackError(files.name, [Finding(plain(f"{files.name}:{name}"), "file", words) for name in odd])
    contents = {name: content for name, content in files.contents.items() if _is_of_a_pack(name)}
    data = strict_zip.written({**contents, MANIFEST_FILE: encoded(manifest_of(source, contents))})
    opened(data, files.name)  # or nobody could take it in: it may be too large
    return data


def opened(data: bytes, name: str) -> SharedPack:
    """Return the pack in the bytes of a file of this name.

    Raises ArchiveError where it is none, NewerPackError where it needs a later program, PackError where its records
    have faults.
    """
    try:
        contents, written, manifest = _parts(data)
    except NotStrictError as error:
        raise _refused(name, str(error)) from error
    files = PackFiles(Path(name).stem, name, contents)
    source = read(files)
    own = structs.replace(manifest_of(source, contents), least_program=manifest.least_program)
    if manifest != own or not source.pack.uid:
        raise _refused(name, f"its {MANIFEST_FILE} does not say what its files say")
    return SharedPack(manifest, fingerprint(written), files, source)


def described(files: PackFiles) -> SharedPack:
    """Return the pack as it would be shared, although it may lack a uid. Raises QuizError."""
    source = read(files)
    contents = {name: content for name, content in files.contents.items() if _is_of_a_pack(name)}
    manifest = manifest_of(source, contents)
    return SharedPack(manifest, fingerprint(encoded(manifest)), replace(files, contents=contents), source)


def read_file(file: Path) -> bytes:
    """Return the bytes, at most one more than a pack may have. Raises ArchiveError."""
    try:
        if file.exists() and not file.is_file():  # a pipe would be waited for, a device might never end
            raise _refused(file.name, "it is not a file")
        with file.open("rb") as stream:
            return stream.read(strict_zip.MAX_FILE + 1)
    except OSError as error:
        raise _refused(file.name, error.strerror or str(error)) from error


def _parts(data: bytes) -> tuple[Mapping[str, bytes], bytes, Manifest]:
    """Return the pack's files, and the manifest as it is written and as it is read. Raises NotStrictError."""
    contents = dict(strict_zip.unpacked(data))
    if MANIFEST_FILE not in contents:
        raise NotStrictError(f"it holds no {MANIFEST_FILE}")
    written = contents.pop(MANIFEST_FILE)
    try:
        manifest = decoded(written)
    except ValueError as error:
        raise NotStrictError(f"its {MANIFEST_FILE} is not understood: {error}") from error
    if odd := next((name for name in (LICENSE_FILE, TEXT_FILE) if not _is_text(contents.get(name, b""))), ""):
        raise NotStrictError(f"its {odd} is not UTF-8 text")
    if odd := next((name for name in contents if not _is_of_a_pack(name)), ""):
        raise NotStrictError(f"it holds {odd}, which is no file of a pack")
    return contents, written, manifest


def _is_text(content: bytes) -> bool:
    try:
        return "\0" not in content.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _refused(name: str, reason: str) -> ArchiveError:
    return ArchiveError(
        "{file} cannot be taken in as a question pack: {reason}. Nothing was changed.",
        file=plain(name),
        reason=plain(reason),
    )


def _is_of_a_pack(name: str) -> bool:
    return name in _NAMES or _FACT_FILE.fullmatch(name) is not None
