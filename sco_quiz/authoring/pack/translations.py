"""Titles and names of a pack in other languages, read from its file when a language is used."""

import tomllib

import msgspec

from sco_quiz.authoring.pack.pack_files import PACK_FILE, PackFiles
from sco_quiz.authoring.pack.records import WordsRecord
from sco_quiz.domain.fact import PackWords


def pack_words(files: PackFiles, language: str) -> PackWords | None:
    """Return the words, None where the pack has none in this language or its file cannot be read.

    The pack's own words are shown then. A pack with faults was refused before, and the stored one is used.
    """
    try:
        table = tomllib.loads(files.content(PACK_FILE).decode("utf-8"))
        record = msgspec.convert(table.get("language", {}), dict[str, WordsRecord]).get(language)
    except (OSError, ValueError, RecursionError, msgspec.ValidationError):
        return None
    if record is None:
        return None
    return PackWords(
        title=record.title, source=record.source, topics=record.topics, misconceptions=record.misconceptions
    )
