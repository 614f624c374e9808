"""Two spellings of one word: British and American, singular and plural, written out and abbreviated."""

import re
from functools import lru_cache

from sco_quiz.domain.typed.dates import MONTHS, WEEKDAYS

_RULES = (  # from the British or American spelling to a common form
    (r"(?<=[iy])z(?=[aei])", "s"),  # organisation, analyse
    (r"(?<=\w\w)our(?=\w{0,6}\Z)", "or"),  # behaviour, neighbourhood
    (r"(?<=\w[btv])re(?=s?\Z)", "er"),  # centre, theatres
    (r"(?<=\w[btv])(?=red\Z)", "e"),  # centred
    (r"(?<=log)ue(?=s?\Z)", ""),  # dialogue
    (r"ll", "l"),  # travelled, fulfil
    (r"(?<=\w\wen)c(?=es?\Z|eless\Z)", "s"),  # defence
    (r"(?<=\w)[ao]e(?=\w\w)", "e"),  # archaeology
    (r"(?<=gram)me(?=s?\Z)", ""),  # programme
    (r"(?<=dg)e(?=ments?\Z)", ""),  # judgement
)
_SHORTEST_RULED = 5  # letters; in shorter words the rules would make "four" and "for" the same
_SHORTENED = {word[:3]: word for word in (*MONTHS, *WEEKDAYS)} | {
    "sept": "september", "tues": "tuesday", "thur": "thursday", "thurs": "thursday", "dept": "department",
    "govt": "government", "intl": "international", "org": "organisation", "pres": "president", "univ": "university",
    "gen": "general", "sec": "secretary", "prof": "professor", "st": "saint", "mt": "mount", "prov": "province",
    "rep": "republic", "fed": "federation", "natl": "national", "assn": "association", "assoc": "association",
    "corp": "corporation", "inst": "institute", "coop": "cooperation", "gov": "government", "uni": "university",
    "eng": "engineering",
}  # fmt: skip
_COMPASS = {
    f"{direction}{ending}": short
    for direction, short in (
        ("north", "n"), ("south", "s"), ("east", "e"), ("west", "w"),
        ("northeast", "ne"), ("northwest", "nw"), ("southeast", "se"), ("southwest", "sw"),
    )
    for ending in ("", "ern")
}  # fmt: skip
_SHORTEST_PLURAL = 4


@lru_cache(maxsize=4096)  # a bank's stems and keys hold some two thousand words
def common_form(word: str) -> str:
    """Return the common form of the spellings of a word in lower case, for comparing only."""
    word = _SHORTENED.get(word, word)
    if len(word) >= _SHORTEST_RULED:
        for form, common in _RULES:
            word = re.sub(form, common, word)
    return word


def singular(word: str) -> str:
    """Return the word without a plural ending, or as it is where that cannot be told: “countries”;
    “news”, “Belarus”.
    """
    if len(word) < _SHORTEST_PLURAL or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("sses", "xes", "zes", "ches", "shes")) else word[:-1]


def plural(word: str) -> str:
    if len(word) < _SHORTEST_PLURAL - 1 or word.endswith("s"):
        return word
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("x", "z", "ch", "sh")) else f"{word}s"


def forms(word: str) -> tuple[str, ...]:
    """Return the ways to write a word of an accepted text, the word itself first: “N. China” for “north China”."""
    naive = f"{word}s" if word.endswith("y") else word  # such as "partys"
    return tuple(dict.fromkeys((word, singular(word), plural(word), naive, _COMPASS.get(word, word))))


def root(word: str) -> str:
    """Return the common form of the singular: the same for all spellings and numbers of one noun."""
    return common_form(singular(word))


def lemma(word: str) -> str:
    """Return a coarser form than `root`, for words of a question: “founded” and “founding” have the same, “trade” and
    “trading” too.
    """
    plain = root(word)
    for ending in ("ing", "ed"):
        if len(plain) >= len(ending) + _SHORTEST_PLURAL:
            plain = plain.removesuffix(ending)
    return plain.removesuffix("e")
