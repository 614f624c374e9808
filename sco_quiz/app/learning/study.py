"""Study: the restated facts, each with how well this learner knows it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.learning.search import Search
from sco_quiz.app.library.packs import Packs
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.history import EarlierAnswer, FactKnowledge, Figures, History
from sco_quiz.app.quiz.results import topic_titles
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import Fact, FactId, Pack, Topic, TopicId
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
    """What is shown, and how much each other choice would show.

    `topics` counts the facts of each topic that the words find and `show` lets through, `found` those of all topics;
    `shows` counts what the words find in the present topic. `known` of `total` are counted over the whole pack.
    """

    pack: Pack
    words: str
    topic: TopicId | None
    order: Order
    show: Show
    groups: tuple[StudyGroup, ...]
    topics: tuple[tuple[Topic, int], ...]
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
        topic: TopicId | None = None,
        order: Order = Order.BY_TOPIC,
        show: Show = Show.ALL,
    ) -> StudyScreen:
        """Give the facts in which each of the words begins a word of statement, values, topic title or holder.

        Case and accents do not matter. Only what is of an article stands by paragraph.
        Raises NoQuestionsError where the store holds no pack.
        """
        pack, everything = self._facts(learner)
        titles, search = topic_titles((pack,)), Search(words)
        order = order if pack.origin else Order.BY_TOPIC
        found = [each for each in everything if search.finds(_searched(each.fact, titles))]
        of_topic = [each for each in found if topic in {None, each.fact.topic}]
        let_through = [each for each in found if each.belongs(show)]
        shown = [each for each in of_topic if each.belongs(show)]
        return StudyScreen(
            pack=pack,
            words=words,
            topic=topic,
            order=order,
            show=show,
            groups=_by_topic(shown, pack) if order is Order.BY_TOPIC else _by_paragraph(shown),
            topics=tuple((each, sum(f.fact.topic == each.id for f in let_through)) for each in pack.topics),
            shows=tuple((each, sum(f.belongs(each) for f in of_topic)) for each in Show),
            found=len(let_through),
            known=sum(each.is_known for each in everything),
            total=len(everything),
        )

    def fact(self, learner: LearnerId, fact: FactId, goal: Goal) -> FactScreen:
        """Give one fact with the learner's answers about it.

        Raises NoSuchFactError where the questions no longer hold it, NoQuestionsError where there are none.
        """
        pack, everything = self._facts(learner)
        each = next((each for each in everything if each.fact.id == fact), None)
        if each is None:
            raise NoSuchFactError("This fact is no longer among the questions. Your answers about it are kept.")
        memory = each.known.memory if each.known is not None else None
        return FactScreen(
            pack=pack,
            topic=topic_titles((pack,)).get(each.fact.topic, each.fact.topic),
            fact=each,
            tries=self._history.tries(learner, fact, _TRIES),
            due=None if memory is None else self._reviewing.due(fact, memory, goal),
            today=self._reviewing.now().date(),
        )

    def _facts(self, learner: LearnerId) -> tuple[Pack, list[StudyFact]]:
        pack = self._packs.scope(learner).packs[0]
        knowledge = self._figures.knowledge(learner, pack.id)
        return pack, [StudyFact(each, knowledge.get(each.id)) for each in self._banks.facts(pack.id)]


def _searched(fact: Fact, titles: dict[str, str]) -> str:
    return " ".join((fact.statement, *fact.values, titles.get(fact.topic, ""), fact.holder))


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
