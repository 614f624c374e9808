"""What a rule is: a name, a level and a check that yields a message for each breach."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sco_quiz.authoring.article.article_text import Article
from sco_quiz.authoring.pack.findings import Level
from sco_quiz.authoring.pack.records import FactRecord
from sco_quiz.authoring.questions.draft import Draft, Item


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
