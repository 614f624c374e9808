"""Drawing a quiz: which questions, so that the least seen come first and none gives another away."""

import random
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sco_quiz.domain.fact import FactId, TopicId
from sco_quiz.domain.question import Kind, QuestionId

TRUE_FALSE_SHARE = 0.15  # a guess is right half the time, so a quiz holds few of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a draw needs to know of a question.

    `seen` counts this learner's earlier meetings with its fact. `stale`: the learner's own copy of the article no
    longer bears it out.
    """

    id: QuestionId
    facts: tuple[FactId, ...]
    topic: TopicId
    kind: Kind
    seen: int = 0
    enemies: frozenset[QuestionId] = frozenset()
    stale: bool = False
    difficulty: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A line of a blueprint: so many questions of these topics and kinds (none named: any) and of this difficulty."""

    count: int
    topics: frozenset[TopicId] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    easiest: float = 0.0
    hardest: float = 1.0

    def admits(self, candidate: Candidate) -> bool:
        return (
            (not self.topics or candidate.topic in self.topics)
            and (not self.kinds or candidate.kind in self.kinds)
            and self.easiest <= candidate.difficulty <= self.hardest
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """How a fact was asked the last time."""

    question: QuestionId
    kind: Kind


@dataclass(frozen=True, slots=True)
class Drawn:
    """The questions in random order, and for each line that could not be filled how many it lacks."""

    chosen: tuple[Candidate, ...]
    short: tuple[tuple[Wanted, int], ...]


def draw(candidates: Sequence[Candidate], count: int, rng: random.Random) -> tuple[Candidate, ...]:
    """Up to `count` questions of any kind in random order; fewer where no more fit together."""
    return draw_by((Wanted(count=count),), candidates, rng).chosen


def draw_by(blueprint: Sequence[Wanted], candidates: Sequence[Candidate], rng: random.Random) -> Drawn:
    """Questions for every line of the blueprint, as far as they fit together.

    Facts seen least come first, topics take turns among equals, a fact is asked once, enemies never meet. True or
    false is asked rarely, unless a line offers nothing else. The line with the fewest candidates chooses first.
    """
    chosen: tuple[Candidate, ...] = ()
    offers = [(wanted, [c for c in candidates if wanted.admits(c)]) for wanted in blueprint]
    short = []
    for wanted, offered in sorted(offers, key=lambda offer: len(offer[1])):
        added = _most(chosen, wanted.count, (partial(_in_turn, offered, rng), partial(_peaceful_first, offered, rng)))
        chosen += added
        if len(added) < wanted.count:
            short.append((wanted, wanted.count - len(added)))
    return Drawn(tuple(rng.sample(chosen, len(chosen))), tuple(short))


def draw_review(
    candidates: Sequence[Candidate],
    facts: Sequence[FactId],
    last: Mapping[FactId, Asked],
    rng: random.Random,
    count: int | None = None,
) -> tuple[Candidate, ...]:
    """One question on each of the facts, in their order, as far as they fit together, up to `count`.

    A fact is asked otherwise than the last time where it can be: first by another kind of question, else by another
    question. True or false comes last of all, since being right on it says nothing of what is remembered.
    """
    of_fact: dict[FactId, list[Candidate]] = {fact: [] for fact in facts}
    for candidate in candidates:
        if candidate.facts[0] in of_fact:
            of_fact[candidate.facts[0]].append(candidate)
    selection = _Selection(())
    drawn: list[Candidate] = []
    rivals = {candidate.id for offered in of_fact.values() for candidate in offered}
    for fact, offered in of_fact.items():
        if len(drawn) == count:
            break
        rng.shuffle(offered)
        drawn += selection.take(sorted(offered, key=partial(_last_choice, last.get(fact), rivals)), 1)
    return tuple(drawn)


def _last_choice(before: Asked | None, rivals: set[QuestionId], candidate: Candidate) -> tuple[int, ...]:
    """The higher, the later; among equals those that keep the fewest others out come first."""
    return (
        candidate.kind is Kind.TRUE_FALSE,
        before is not None and candidate.id == before.question,
        before is not None and candidate.kind is before.kind,
        len(candidate.enemies & rivals),
    )


def _most(
    chosen: tuple[Candidate, ...], count: int, orders: Iterable[Callable[[], Sequence[Candidate]]]
) -> tuple[Candidate, ...]:
    """What the first of the orders adds to the chosen, or a later one where that is too little and adds more."""
    best: tuple[Candidate, ...] = ()
    for order in orders:
        added = _Selection(chosen).take(order(), count)
        if len(added) > len(best):
            best = added
        if len(best) >= count:
            break
    return best


class _Selection:
    """What may still be added to the chosen questions of one quiz."""

    def __init__(self, chosen: Sequence[Candidate]) -> None:
        self._ids: set[QuestionId] = set()
        self._facts: set[FactId] = set()
        self._barred: set[QuestionId] = set()
        for candidate in chosen:
            self._add(candidate)

    def take(self, candidates: Sequence[Candidate], count: int) -> tuple[Candidate, ...]:
        """Up to `count` of the candidates, in their order."""
        others = any(candidate.kind is not Kind.TRUE_FALSE for candidate in candidates)
        quota = max(1, round(count * TRUE_FALSE_SHARE)) if others else count
        taken: list[Candidate] = []
        for candidate in candidates:
            if len(taken) >= count:
                break
            if not self._fits(candidate) or (candidate.kind is Kind.TRUE_FALSE and not quota):
                continue
            quota -= candidate.kind is Kind.TRUE_FALSE
            taken.append(candidate)
            self._add(candidate)
        return tuple(taken)

    def _add(self, candidate: Candidate) -> None:
        self._ids.add(candidate.id)
        self._facts.update(candidate.facts)
        self._barred.update(candidate.enemies)

    def _fits(self, candidate: Candidate) -> bool:
        return (
            candidate.id not in self._barred
            and self._facts.isdisjoint(candidate.facts)
            and candidate.enemies.isdisjoint(self._ids)
        )


def _peaceful_first(candidates: Sequence[Candidate], rng: random.Random) -> list[Candidate]:
    """Those that keep the fewest others out first: more of them fit into one quiz than in any random order."""
    offered = {candidate.id for candidate in candidates}
    of_fact = Counter(fact for candidate in candidates for fact in candidate.facts)

    def kept_out(candidate: Candidate) -> int:
        return len(candidate.enemies & offered) + sum(of_fact[fact] for fact in candidate.facts)

    return sorted(candidates, key=lambda candidate: (kept_out(candidate), candidate.seen, rng.random()))


def _in_turn(candidates: Collection[Candidate], rng: random.Random) -> list[Candidate]:
    """Least seen first; within one level the topics take turns in proportion to what they hold."""
    levels: dict[int, dict[TopicId, list[Candidate]]] = {}
    for candidate in candidates:
        levels.setdefault(candidate.seen, {}).setdefault(candidate.topic, []).append(candidate)
    ordered: list[Candidate] = []
    for _, topics in sorted(levels.items()):
        keyed: list[tuple[float, float, Candidate]] = []
        for members in topics.values():
            rng.shuffle(members)
            keyed += [((n + 0.5) / len(members), rng.random(), c) for n, c in enumerate(members)]
        ordered += [candidate for _, _, candidate in sorted(keyed, key=lambda entry: entry[:2])]
    return ordered
