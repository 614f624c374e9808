"""What a shared pack says of itself, in one small file that can be compared aloud."""

import hashlib
import re
from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from sco_quiz import __version__
from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import Record, Slug, Text, Uid
from sco_quiz.domain.errors import QuizError

LEAST_PROGRAM = (0, 1, 0)
"""The earliest version of SCO Quiz that reads what is written here."""
QUESTION_LANGUAGE = "en"
_DIGITS, _GROUP = 16, 4

Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
ProgramVersion = tuple[Annotated[int, Meta(ge=0)], Annotated[int, Meta(ge=0)], Annotated[int, Meta(ge=0)]]


class NewerPackError(QuizError):
    """A pack that this version of the program may not understand."""


class _Need(msgspec.Struct):
    least_program: ProgramVersion


class Manifest(Record, frozen=True, kw_only=True):
    """Everything but `format` and `least_program` follows from the files. `moved` are new ids of facts by the old ones.

    `languages`: the first is that of the questions, the others are those in which titles are told.
    """

    format: Literal[1]
    id: Slug
    uid: Uid
    version: int
    title: Text
    languages: tuple[str, ...]
    author: str
    licence: str
    forked_from: Uid
    moved: dict[Slug, Slug]
    least_program: ProgramVersion
    files: dict[str, Sha256]


def manifest_of(source: Source, contents: Mapping[str, bytes]) -> Manifest:
    """Return the manifest of a pack with these records and files."""
    pack = source.pack
    return Manifest(
        format=1,
        id=pack.id,
        uid=pack.uid,
        version=pack.version,
        title=pack.title,
        languages=(QUESTION_LANGUAGE, *sorted(pack.language)),
        author=pack.author,
        licence=pack.licence,
        forked_from=pack.forked_from,
        moved=pack.moved,
        least_program=LEAST_PROGRAM,
        files={name: hashlib.sha256(content).hexdigest() for name, content in contents.items()},
    )


def encoded(manifest: Manifest) -> bytes:
    """Return the one way to write it: keys in order, a line each."""
    return msgspec.json.format(msgspec.json.encode(manifest, order="sorted"), indent=1) + b"\n"


def decoded(content: bytes) -> Manifest:
    """Return the manifest. Raises NewerPackError where a later SCO Quiz is needed to read the pack.

    Raises ValueError where it is none, or is written in another way than `encoded` does.
    """
    _refuse_newer(content)
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    if encoded(manifest) != content:
        raise ValueError("it is not written as SCO Quiz writes it")
    return manifest


def _refuse_newer(content: bytes) -> None:
    """Looks at nothing else: the rest may have keys that are not known here."""
    try:
        needed = msgspec.json.decode(content, type=_Need).least_program
    except (ValueError, RecursionError):
        return  # told with the rest
    if needed > tuple(int(number) for number in re.findall(r"\d+", __version__)[:3]):
        raise NewerPackError(
            "The pack needs SCO Quiz {version} or a later one. Nothing was changed.",
            version=".".join(map(str, needed)),
        )


def fingerprint(content: bytes) -> str:
    """Return the first 16 hexadecimal digits of the manifest's SHA-256 in four groups, to be compared by mail or aloud.

    The sums of all files stand in the manifest, so two packs of one fingerprint are one pack.
    """
    digits = hashlib.sha256(content).hexdigest()[:_DIGITS]
    return " ".join(digits[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))
