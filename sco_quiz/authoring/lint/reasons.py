"""Rules on the reasons that are shown after the answer. Each yields a message for every breach."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from sco_quiz.authoring.lint.options import CHOICE, REFERENCE, has_reason
from sco_quiz.authoring.questions.draft import Draft, Item
from sco_quiz.authoring.text import folded, roots
from sco_quiz.domain.question import Kind, Option

CLAUSE = re.compile(r"[.;:,](?:\s|$)|\s[–—-]\s|\b(?:but|and|because|while|whereas|that|which|who)\b")
DENIAL = re.compile(r"\b(not|no|nor|never|nowhere|nothing|none|without|cannot)\b|n['’]t\b", re.IGNORECASE)
EMPTY = roots(
    "The article itself says gives names mentions speaks calls this that here there it paragraph photo caption"
)
"""Words that only say that the article names a thing."""


def reason_tells(item: Item, draft: Draft) -> Iterator[str]:
    """A reason says what a wrong option is, or why it looks right: not only that the article says something else."""
    keys = [option.text for option in item.question.options if option.key] or list(item.question.accept)
    known = EMPTY.union(*map(roots, keys))
    for option in _wrong(item):
        names = (option.text, *draft.glossary.aliases(option.text))
        if not any(_tells(clause, known.union(*map(roots, names))) for clause in _clauses(option.reason, names)):
            yield f"the reason of '{option.text}' does not say what it is: '{option.reason}'"


def _clauses(reason: str, names: Iterable[str]) -> list[str]:
    """Return the parts of a reason, without places and without names of what it is about, which may hold a negation."""
    bare = REFERENCE.sub("", reason)
    for name in names:
        bare = re.sub(re.escape(name), "", bare, flags=re.IGNORECASE)
    return CLAUSE.split(bare)


def _tells(clause: str, known: frozenset[str]) -> bool:
    """Return whether a clause affirms something that is not known already."""
    return not DENIAL.search(clause) and bool(roots(clause) - known)


def reasons_differ(item: Item, _draft: Draft) -> Iterator[str]:
    """No two wrong options of a question have one reason: what is said of both is not what each of them is."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for option in _wrong(item) if item.question.kind in CHOICE else ():
        groups[folded(REFERENCE.sub("", option.reason))].append(option.text)
    for texts in groups.values():
        if len(texts) > 1:
            quoted = "', '".join(texts)
            yield f"'{quoted}' have one reason."


def tempting_option(item: Item, draft: Draft) -> Iterator[str]:
    """A wrong option at least stands in the article, or is what a known misconception leads to."""
    wrong = [option for option in item.question.options if not option.key]
    if item.question.kind not in CHOICE or any(option.misconception for option in wrong):
        return
    known = [draft.glossary.find(option.text) for option in wrong]
    if not any(value and value.is_stated for value in known):
        yield "no wrong option stands in the article or carries a misconception."


def _wrong(item: Item) -> list[Option]:
    """Return the wrong options and expected wrong answers that have a reason."""
    if item.question.kind not in {*CHOICE, Kind.NUMBER, Kind.TEXT}:
        return []
    return [option for option in item.question.options if not option.key and has_reason(option)]
