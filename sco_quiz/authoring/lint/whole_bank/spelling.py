"""One spelling throughout a pack: American, as in the English of the articles."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec

from sco_quiz.authoring.article.verbatim import texts
from sco_quiz.authoring.questions.draft import Draft

IN_BOTH = frozenset(
    (
        *(
            "adv",
            "advert",
            "appr",
            "appra",
            "ar",
            "bra",
            "bru",
            "chast",
            "chem",
            "compr",
            "comprom",
            "conc",
            "cr",
            "cru",
        ),
        *("dem", "desp", "dev", "disgu", "enterpr", "exc", "exerc", "expert", "franch", "gu", "improv", "inc", "likew"),
        *(
            "merchand",
            "no",
            "otherw",
            "parad",
            "po",
            "pra",
            "prec",
            "prem",
            "prom",
            "r",
            "ra",
            "rev",
            "superv",
            "surpr",
        ),
        *("telev", "tort", "treat", "v", "w"),
    )
)
"""What stands before "-ise" in words that Americans also spell so."""
BRITISH = (  # a whole word in lower case, and its American spelling
    (r"(\w+)is(e|ed|es|er|ers|ing|ation|ations|ational)", r"\1iz\2"),
    (r"(anal|paral|catal)ys(e|ed|ing)", r"\1yz\2"),
    (
        r"(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rum|vap|vig)our(|s|ed|ing|able|hoods?|ite|ful|ly)",
        r"\1or\2",
    ),
    (r"(cent|fib|lit|met|kilomet|sabot|spect|theat|calib)re(s?)", r"\1er\2"),
    (r"centred", "centered"),
    (r"(def|off|pret)ence(s|less|)", r"\1ense\2"),
    (r"licence(s?)", r"license\1"),
    (r"practis(e|ed|es|ing)", r"practic\1"),
    (r"programme(s?)", r"program\1"),
    (r"(travel|model|cancel|label|level|fuel|signal|rival|counsel|channel|total)l(ed|ing|er|ers|or|ors)", r"\1\2"),
    (r"(fulfil|enrol|instal)(s|ment|ments|)", r"\1l\2"),
    (r"skilful(ly|)", r"skillful\1"),
    (r"(judg|acknowledg)ement(s?)", r"\1ment\2"),
    (r"catalogue(d|s|)", r"catalog\1"),
    (r"sceptic(s|al|ism|)", r"skeptic\1"),
    *(("grey", "gray"), ("ageing", "aging"), ("aluminium", "aluminum"), ("cheque", "check"), ("plough", "plow")),
    *(("tyres?", "tire"), ("whilst", "while"), ("amongst", "among")),
)
UNREAD = frozenset({"id", "topic", "fact", "kind", "type", "group", "subject", "relation", "enemies", "accept"})
WORD = re.compile(r"[^\W\d_]+")
BEGINNING = re.compile(r"(?:\A|[.!?:]\s+)[“‘(]*\Z")


def one_spelling(draft: Draft) -> Iterator[str]:
    """No text that a learner reads has a British spelling; names, known by their capital letter, may."""
    found: dict[str, tuple[str, str]] = {}
    for place, text in _texts(draft):
        for match in WORD.finditer(text):
            american = _american(match[0].lower())
            if american and (match[0].islower() or BEGINNING.search(text[: match.start()])):
                found.setdefault(text, (place, f"'{match[0]}' is British; write '{american}'"))
    for text, (place, message) in found.items():
        yield f"{place}: {message} in '{text}'"


@cache  # most words of a pack come again and again
def _american(word: str) -> str:
    """Return the American spelling of a word in lower case; empty where the word may stand."""
    for british, american in BRITISH:
        if match := re.fullmatch(british, word):
            return "" if american == r"\1iz\2" and match[1] in IN_BOTH else match.expand(american)
    return ""


def _texts(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield what is written in a pack for its readers, with its place."""
    pack = draft.source.pack
    yield from (("pack", text) for text in (pack.title, *(topic.title for topic in pack.topic)))
    for value in draft.glossary.values:
        yield from ((f"value '{value.text}'", text) for text in (value.text, value.gloss))
    for fact in draft.source.facts:
        yield from ((fact.id, text) for text in texts(_read(msgspec.to_builtins(fact))))


def _read(record: Any) -> Any:  # noqa: ANN401 - the plain form of any record
    """Return a record without what only the program reads, and without texts that are only accepted as typed."""
    if isinstance(record, dict):
        return {key: _read(part) for key, part in record.items() if key not in UNREAD}
    return [_read(part) for part in record] if isinstance(record, list | tuple) else record
