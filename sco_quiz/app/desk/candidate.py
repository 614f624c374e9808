"""A candidate: a value of an article that may be worth asking about, as light rules propose it."""

from dataclasses import dataclass
from enum import StrEnum

from sco_quiz.domain.fact import ValueType


class Cue(StrEnum):
    """What whoever makes a question of a candidate has to know; docs/desk.md lists them."""

    CLAIM = "claim"
    """Somebody says so; `holder` names who, where that could be told."""
    OPEN_LIST = "open-list"
    """The article names only some of the items, as after "including"."""
    NEGATION = "negation"
    """The sentence denies something, or says "rather than": the value may be what is not so."""
    RELATIVE = "relative"
    """As "last year": right only at the date of the article."""
    APPROXIMATE = "approximate"
    """As "about 40" or "more than 40"; the word is no part of the value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """`value` is what stands in the text of paragraph number `paragraph` (from 1) from `start` to `end`.

    `start` and `end` count code points, `end` is exclusive. A list has its items in `items`, and their type in `type`;
    what is no list has none. `weight` is from 0 to 1: how likely it is worth asking about.
    """

    paragraph: int
    start: int
    end: int
    type: ValueType
    value: str
    items: tuple[str, ...] = ()
    weight: float
    cues: tuple[Cue, ...] = ()
    holder: str = ""
