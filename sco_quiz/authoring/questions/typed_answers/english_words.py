"""The usual English words: a slip of an accepted answer is none of them. `make words` makes the list."""

from functools import cache

from sco_quiz.files.paths import resources_dir


@cache
def english_words() -> frozenset[str]:
    return frozenset((resources_dir() / "words" / "english.txt").read_text("ascii").split())
