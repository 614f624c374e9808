"""The kinds of rules: a name, a level, and a check that yields a message for each breach."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sco_quiz.authoring.article.article_text import Article
from sco_quiz.authoring.pack.findings import Level
from sco_quiz.authoring.pack.records import FactRecord
from sco_quiz.authoring.questions.draft import Draft, Item


@dataclass(frozen=True, slots=True)
class ItemRule:
    """A rule on one question."""

    name: str
    level: Level
    check: Callable[[Item, Draft], Iterator[str]]


@dataclass(frozen=True, slots=True)
class FactRule:
    """A rule on one fact; a breach is always an error."""

    name: str
    check: Callable[[FactRecord, Draft], Iterator[str]]


@dataclass(frozen=True, slots=True)
class BankRule:
    """A rule on the whole bank."""

    name: str
    level: Level
    check: Callable[[Draft], Iterator[str]]


@dataclass(frozen=True, slots=True)
class EvidenceRule:
    """A rule on the pack and a copy of the article: yields fact (or “-”) and message; always an error."""

    name: str
    check: Callable[[Draft, Article], Iterator[tuple[str, str]]]
