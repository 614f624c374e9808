"""What the window says of a pack in other languages: read from its file, and only where one of them is spoken."""

import tomllib
from pathlib import Path

import msgspec

from sco_quiz.authoring.pack.hashing import content
from sco_quiz.authoring.pack.reading import PACK_FILE
from sco_quiz.authoring.pack.records import WordsRecord
from sco_quiz.domain.fact import PackWords


def pack_words(folder: Path, language: str) -> PackWords | None:
    """None where the pack is not told in the language, or cannot be read: its own words serve then.

    A pack with faults was refused before, and the one in the store is asked on.
    """
    try:
        table = tomllib.loads(content(folder / PACK_FILE).decode("utf-8"))
        record = msgspec.convert(table.get("language", {}), dict[str, WordsRecord]).get(language)
    except (OSError, ValueError, RecursionError, msgspec.ValidationError):
        return None
    if record is None:
        return None
    return PackWords(
        title=record.title, source=record.source, topics=record.topics, misconceptions=record.misconceptions
    )
