"""Study: the restated facts, each with how well this learner knows it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from sco_quiz.app.library.packs import first_pack
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.history import FactKnowledge, Figures
from sco_quiz.app.quiz.results import topic_titles
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.entry import folded
from sco_quiz.domain.fact import Fact, FactId, Pack, Topic, TopicId

_BEFORE_THE_TEXT = "TDC"  # headline, date line, photo caption, in this order before paragraph 1
_IN_A_ROW = 2


class Order(StrEnum):
    BY_TOPIC = "by topic"
    BY_PARAGRAPH = "by paragraph"


class Standing(StrEnum):
    """What the learner's newest answers on a fact were."""

    NOT_ASKED = "not asked yet"
    MISSED = "missed last time"
    ONCE = "right last time"
    TWICE = "right at least twice in a row"


@dataclass(frozen=True, slots=True)
class StudyFact:
    fact: Fact
    known: FactKnowledge | None  # None: never asked

    @property
    def standing(self) -> Standing:
        if self.known is None:
            return Standing.NOT_ASKED
        if not self.known.in_a_row:
            return Standing.MISSED
        return Standing.TWICE if self.known.in_a_row >= _IN_A_ROW else Standing.ONCE

    @property
    def is_known(self) -> bool:
        """Return whether the last answer was right."""
        return self.known is not None and self.known.in_a_row > 0


@dataclass(frozen=True, slots=True)
class StudyGroup:
    """Facts under a heading: the title of a topic, or a paragraph as facts name it."""

    heading: str
    facts: tuple[StudyFact, ...]

    @property
    def known(self) -> int:
        return sum(each.is_known for each in self.facts)

    @property
    def ids(self) -> frozenset[FactId]:
        return frozenset(each.fact.id for each in self.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyScreen:
    """What the page shows. `topics` are all topics of the pack with the number of their facts that the words find.

    `known` of `total` count the whole pack, `found` counts all topics.
    """

    pack: Pack
    words: str
    topic: TopicId | None
    order: Order
    groups: tuple[StudyGroup, ...]
    topics: tuple[tuple[Topic, int], ...]
    found: int
    known: int
    total: int


class Study:
    def __init__(self, banks: Banks, figures: Figures) -> None:
        self._banks = banks
        self._figures = figures

    def screen(
        self, learner: LearnerId, words: str = "", topic: TopicId | None = None, order: Order = Order.BY_TOPIC
    ) -> StudyScreen:
        """Return the facts in which each word begins a word of the statement, a value, the topic's title or the holder.

        Case and accents do not matter. Raises NoQuestionsError where the store holds no pack.
        """
        pack = first_pack(self._banks)
        knowledge = self._figures.knowledge(learner, pack.id)
        titles = topic_titles((pack,))
        everything = [StudyFact(f, knowledge.get(f.id)) for f in self._banks.facts(pack.id)]
        wanted = _words(words)
        found = [each for each in everything if _holds(wanted, each.fact, titles)]
        shown = [each for each in found if topic in {None, each.fact.topic}]
        return StudyScreen(
            pack=pack,
            words=words,
            topic=topic,
            order=order,
            groups=_by_topic(shown, pack) if order is Order.BY_TOPIC else _by_paragraph(shown),
            topics=tuple((each, sum(f.fact.topic == each.id for f in found)) for each in pack.topics),
            found=len(found),
            known=sum(each.is_known for each in everything),
            total=len(everything),
        )


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(f"§ {text}"))  # an article at the beginning would be dropped


def _holds(wanted: list[str], fact: Fact, titles: dict[str, str]) -> bool:
    if not wanted:
        return True
    text = " ".join((fact.statement, *fact.values, titles.get(fact.topic, ""), fact.holder))
    spaced = f" {' '.join(_words(text))}"
    return all(f" {word}" in spaced for word in wanted)


def _by_topic(facts: Iterable[StudyFact], pack: Pack) -> tuple[StudyGroup, ...]:
    """Return the topics in the order of the pack, their facts in the order of the article."""
    in_order = sorted(facts, key=_place)
    return _grouped(in_order, [(topic.id, topic.title) for topic in pack.topics], lambda fact: fact.topic)


def _by_paragraph(facts: Iterable[StudyFact]) -> tuple[StudyGroup, ...]:
    in_order = sorted(facts, key=_place)
    paragraphs = dict.fromkeys(each.fact.paragraph for each in in_order)
    return _grouped(in_order, [(each, each) for each in paragraphs], lambda fact: fact.paragraph)


def _grouped(
    facts: list[StudyFact], headings: Iterable[tuple[str, str]], key: Callable[[Fact], str]
) -> tuple[StudyGroup, ...]:
    """Return the groups that have a fact."""
    groups = (StudyGroup(title, tuple(f for f in facts if key(f.fact) == each)) for each, title in headings)
    return tuple(group for group in groups if group.facts)


def _place(each: StudyFact) -> tuple[int, int]:
    return place(each.fact.paragraph)


def place(paragraph: str) -> tuple[int, int]:
    """Return a key that sorts paragraphs in the order of the article."""
    return (1, int(paragraph)) if paragraph.isdecimal() else (0, _BEFORE_THE_TEXT.find(paragraph))
