"""A pack as one of its own: it gets another uid and says from which pack it came. Nothing else of it changes."""

import re
from dataclasses import replace

from msgspec import structs

from sco_quiz.authoring.pack.pack_files import PACK_FILE, PackFiles
from sco_quiz.authoring.pack.reading import read
from sco_quiz.domain.errors import QuizError

_OWN = re.compile(r"^[ \t]*(uid|forked_from)[ \t]*=.*(\n|$)", re.MULTILINE)


def forked(files: PackFiles, uid: str) -> PackFiles:
    """Return the files of the pack with this uid. Raises QuizError where its own file cannot be changed so.

    The two keys stand before the first table of the file, each on a line of its own.
    """
    before = read(files)
    text = files.content(PACK_FILE).decode()
    start = re.search(r"^[ \t]*\[", text, re.MULTILINE)
    end = start.start() if start else len(text)
    head = f'uid = "{uid}"\nforked_from = "{before.pack.uid}"\n{_OWN.sub("", text[:end])}'
    made = replace(files, contents={**files.contents, PACK_FILE: (head + text[end:]).encode()})
    wanted = structs.replace(before.pack, uid=uid, forked_from=before.pack.uid)
    if read(made).pack != wanted:
        raise QuizError(
            "{file} of the pack is written in a way that leaves no room for another uid. Nothing was changed.",
            file=PACK_FILE,
        )
    return made
