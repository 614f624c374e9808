"""What a rule is: a name, a level and a check that yields a message for each breach."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sco_quiz.authoring.article import Article
from sco_quiz.authoring.drafting import Draft, Item
from sco_quiz.authoring.finding import Level
from sco_quiz.authoring.records import FactRecord


@dataclass(frozen=True, slots=True)
class ItemRule:
    """Looks at one question."""

    name: str
    level: Level
    check: Callable[[Item, Draft], Iterator[str]]


@dataclass(frozen=True, slots=True)
class FactRule:
    """Looks at one fact; always an error."""

    name: str
    check: Callable[[FactRecord, Draft], Iterator[str]]


@dataclass(frozen=True, slots=True)
class BankRule:
    """Looks at the bank as a whole."""

    name: str
    level: Level
    check: Callable[[Draft], Iterator[str]]


@dataclass(frozen=True, slots=True)
class EvidenceRule:
    """Holds the pack against a copy of the article: yields fact (or "-") and message; always an error."""

    name: str
    check: Callable[[Draft, Article], Iterator[tuple[str, str]]]
