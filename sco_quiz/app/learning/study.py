"""Study: the restated facts, each with how well this learner knows it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.library.packs import Packs, Scope, topic_titles
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.history import EarlierAnswer, FactKnowledge, Figures, History
from sco_quiz.app.search import Search
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import Fact, FactId, Pack, TopicKey, pack_of
from sco_quiz.domain.schedule import Goal

_BEFORE_THE_TEXT = "TDC"  # headline, date line, photo caption, in this order before paragraph 1
_IN_A_ROW = 2
_TRIES = 50  # newest answers about a fact that its page shows


class NoSuchFactError(QuizError):
    """A fact that the questions in the store no longer hold."""


class Order(StrEnum):
    BY_TOPIC = "by topic"
    BY_PARAGRAPH = "by paragraph"


class Show(StrEnum):
    """Which facts are shown, by the learner's newest answers."""

    ALL = "all"
    MISSED = "missed last time"
    NOT_ASKED = "not asked yet"
    KNOWN = "right last time"


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

    def belongs(self, show: Show) -> bool:
        match show:
            case Show.MISSED:
                return self.standing is Standing.MISSED
            case Show.NOT_ASKED:
                return self.known is None
            case Show.KNOWN:
                return self.is_known
            case _:
                return True


@dataclass(frozen=True, slots=True)
class StudyGroup:
    """Facts of a pack under a heading: the title of a topic, or a paragraph as facts name it."""

    pack: Pack
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
    """What is shown, and how much each other choice would show.

    `topics` counts the facts of each topic that the words find and `show` lets through, `found` those of all topics;
    `shows` counts what the words find in the present topic. `known` of `total` are counted over all of the packs.
    """

    scope: Scope
    words: str
    topic: TopicKey | None
    order: Order
    show: Show
    groups: tuple[StudyGroup, ...]
    topics: tuple[tuple[TopicKey, str, int], ...]  # with their titles
    shows: tuple[tuple[Show, int], ...]
    found: int
    known: int
    total: int

    @property
    def count(self) -> int:
        """The number of facts that are shown."""
        return sum(len(group.facts) for group in self.groups)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactScreen:
    """One fact with what became of it.

    `tries` are its newest answers, newest first; `due` is the day of its next review, None where nothing of it is
    remembered that could be forgotten.
    """

    pack: Pack
    topic: str
    fact: StudyFact
    tries: tuple[EarlierAnswer, ...]
    due: date | None
    today: date


class Study:
    def __init__(self, banks: Banks, packs: Packs, figures: Figures, history: History, reviewing: Reviewing) -> None:
        self._banks = banks
        self._packs = packs
        self._figures = figures
        self._history = history
        self._reviewing = reviewing

    def screen(
        self,
        learner: LearnerId,
        words: str = "",
        topic: TopicKey | None = None,
        order: Order = Order.BY_TOPIC,
        show: Show = Show.ALL,
    ) -> StudyScreen:
        """Give the facts in which each of the words begins a word of statement, values, topic title or holder.

        Case and accents do not matter. Only what is of an article stands by paragraph.
        Raises NoQuestionsError where the store holds no pack.
        """
        scope = self._packs.scope(learner)
        everything = self._facts(learner, scope)
        titles, search = scope.topics, Search(words)
        topic = topic if topic in titles else None
        order = order if any(pack.origin for pack in scope.packs) else Order.BY_TOPIC
        found = [each for each in everything if search.finds(_searched(each.fact, titles))]
        of_topic = [each for each in found if topic in {None, each.fact.topic_key}]
        let_through = [each for each in found if each.belongs(show)]
        shown = [each for each in of_topic if each.belongs(show)]
        return StudyScreen(
            scope=scope,
            words=words,
            topic=topic,
            order=order,
            show=show,
            groups=tuple(_groups(shown, scope, order)),
            topics=_topics(let_through, titles),
            shows=tuple((each, sum(f.belongs(each) for f in of_topic)) for each in Show),
            found=len(let_through),
            known=sum(each.is_known for each in everything),
            total=len(everything),
        )

    def fact(self, learner: LearnerId, fact: FactId, goal: Goal) -> FactScreen:
        """Give one fact with the learner's answers about it.

        Raises NoSuchFactError where the questions no longer hold it, NoQuestionsError where there are none.
        """
        pack = next((pack for pack in self._packs.every() if pack.id == pack_of(fact)), None)
        everything = () if pack is None else self._facts(learner, Scope((pack,), pack))
        each = next((each for each in everything if each.fact.id == fact), None)
        if pack is None or each is None:
            raise NoSuchFactError("This fact is no longer among the questions. Your answers about it are kept.")
        memory = each.known.memory if each.known is not None else None
        return FactScreen(
            pack=pack,
            topic=topic_titles([pack]).get(each.fact.topic_key, each.fact.topic),
            fact=each,
            tries=self._history.tries(learner, fact, _TRIES),
            due=None if memory is None else self._reviewing.due(fact, memory, goal),
            today=self._reviewing.now().date(),
        )

    def _facts(self, learner: LearnerId, scope: Scope) -> list[StudyFact]:
        knowledge = self._figures.knowledge(learner, scope.ids)
        return [StudyFact(each, knowledge.get(each.id)) for each in self._banks.facts(*scope.ids)]


def _searched(fact: Fact, titles: Mapping[TopicKey, str]) -> str:
    return " ".join((fact.statement, *fact.values, titles.get(fact.topic_key, ""), fact.holder))


def _topics(facts: Sequence[StudyFact], titles: Mapping[TopicKey, str]) -> tuple[tuple[TopicKey, str, int], ...]:
    counts = Counter(each.fact.topic_key for each in facts)
    return tuple((topic, title, counts[topic]) for topic, title in titles.items())


def _groups(facts: Sequence[StudyFact], scope: Scope, order: Order) -> Iterator[StudyGroup]:
    """Yield the groups of one pack after those of another."""
    for pack in scope.packs:
        mine = [each for each in facts if pack_of(each.fact.id) == pack.id]
        by_paragraph = order is Order.BY_PARAGRAPH and pack.origin is not None
        yield from _by_paragraph(mine, pack) if by_paragraph else _by_topic(mine, pack)


def _by_topic(facts: Iterable[StudyFact], pack: Pack) -> tuple[StudyGroup, ...]:
    """Return the topics in the order of the pack, their facts in the order of the article."""
    in_order = sorted(facts, key=_place)
    return _grouped(pack, in_order, [(topic.id, topic.title) for topic in pack.topics], lambda fact: fact.topic)


def _by_paragraph(facts: Iterable[StudyFact], pack: Pack) -> tuple[StudyGroup, ...]:
    in_order = sorted(facts, key=_place)
    paragraphs = dict.fromkeys(each.fact.paragraph for each in in_order)
    return _grouped(pack, in_order, [(each, each) for each in paragraphs], lambda fact: fact.paragraph)


def _grouped(
    pack: Pack, facts: list[StudyFact], headings: Iterable[tuple[str, str]], key: Callable[[Fact], str]
) -> tuple[StudyGroup, ...]:
    """Return the groups that have a fact."""
    groups = (StudyGroup(pack, title, tuple(f for f in facts if key(f.fact) == each)) for each, title in headings)
    return tuple(group for group in groups if group.facts)


def _place(each: StudyFact) -> tuple[int, int]:
    return place(each.fact.paragraph)


def place(paragraph: str) -> tuple[int, int]:
    """Return a key that sorts paragraphs in the order of the article."""
    return (1, int(paragraph)) if paragraph.isdecimal() else (0, _BEFORE_THE_TEXT.find(paragraph))
