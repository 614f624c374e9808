"""Lists the usual English words, of which a slip of an accepted answer is none. `make words` runs this.

    python setup/english_words.py SHARE FOLDER

reads the word lists of SCOWL, which Debian's package `scowl` has in SHARE (/usr/share), and writes english.txt in
FOLDER, a word a line: what most dictionaries have (size 50 and below), British and American, with well-known names.
The licence goes beside it.
"""

import re
import shutil
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

LARGEST = 50  # of SCOWL's sizes: above it stand words that are mostly slips of others, such as "sprit" and "northen"
SHORTEST = 4  # letters: what a slip makes of a word of six
LIST = re.compile(r"(?:english|american|british)-(?:words|upper|proper-names)\.(\d+)")


def words(lists: Path) -> Iterator[str]:
    for file in lists.iterdir():
        found = LIST.fullmatch(file.name)
        if found and int(found[1]) <= LARGEST:
            yield from map(plain, file.read_text("latin-1").split())


def plain(word: str) -> str:
    """In lower case and without accents, as typed answers are compared."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def main(share: Path, folder: Path) -> None:
    lists = share / "dict" / "scowl"
    if not lists.is_dir():
        sys.exit(f"{lists} is not there: install Debian's package scowl.")
    found = sorted({word for word in words(lists) if word.isascii() and word.isalpha() and len(word) >= SHORTEST})
    (folder / "english.txt").write_text("\n".join((*found, "")), "ascii", newline="\n")
    shutil.copyfile(share / "doc" / "scowl" / "copyright", folder / "english.LICENSE.txt")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
