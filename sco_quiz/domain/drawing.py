"""Draw the questions of a quiz: the least seen come first, and none gives another away."""

import heapq
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Protocol

from sco_quiz.domain.fact import FactId, TopicId, TopicKey, pack_of
from sco_quiz.domain.question import Kind, QuestionId

TRUE_FALSE_SHARE = 0.15  # the most of a quiz: a guess is right half the time
_AT_ONCE = 500  # candidates that are read at once
_SPARE = 2  # candidates that are read beyond those that are wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a draw needs to know of a question.

    `seen` counts how often this learner has met its fact. Timed quizzes leave two kinds out: `stale`, where the own
    copy of the article does not state the fact any more, and `practice_only`, which breaks a rule of questions.
    """

    id: QuestionId
    facts: tuple[FactId, ...]
    topic: TopicId
    kind: Kind
    seen: int = 0
    enemies: frozenset[QuestionId] = frozenset()
    stale: bool = False
    practice_only: bool = False
    difficulty: float = 0.5

    def fits(self, other: "Candidate") -> bool:
        """Return whether both can be in one quiz: they ask for other facts, and neither gives the other away."""
        barred = self.id in other.enemies or other.id in self.enemies
        return not barred and not any(fact in other.facts for fact in self.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A line of a blueprint: so many questions of these topics and kinds (empty: any) and of this difficulty.

    `timed`: the quiz gives a mark, so it leaves out questions that are stale or for practice only.
    """

    count: int
    topics: frozenset[TopicKey] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    easiest: float = 0.0
    hardest: float = 1.0
    timed: bool = False

    def leaves_out(self, candidate: Candidate) -> bool:
        return self.timed and (candidate.stale or candidate.practice_only)

    def fits(self, candidate: Candidate) -> bool:
        """Return whether topic, kind and difficulty are wanted."""
        return (
            (not self.topics or TopicKey(pack_of(candidate.id), candidate.topic) in self.topics)
            and (not self.kinds or candidate.kind in self.kinds)
            and self.easiest <= candidate.difficulty <= self.hardest
        )


class Numbers(Protocol):
    """A sequence that may be long: only its length and single places are asked for."""

    def __len__(self) -> int: ...

    def __getitem__(self, place: int, /) -> int: ...


@dataclass(frozen=True, slots=True)
class Group:
    """The numbers of candidates of one topic whose facts were seen equally often."""

    seen: int
    topic: TopicId
    members: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a pool has for a line of a blueprint.

    `varied`: not everything is true or false. `left_out` counts the stale questions that the line would admit
    otherwise, `faulty` those for practice only that are wanted, whether they are let in or not.
    """

    wanted: Wanted
    groups: Sequence[Group]
    varied: bool
    left_out: int = 0
    faulty: int = 0

    @property
    def size(self) -> int:
        return sum(len(group.members) for group in self.groups)

    def numbers(self) -> list[int]:
        return [group.members[place] for group in self.groups for place in range(len(group.members))]


class Pool(Protocol):
    """The questions to draw from. They need not be in memory: a question is a number until the draw reads it."""

    def offers(self, blueprint: Sequence[Wanted]) -> Sequence[Offer]:
        """Return an offer for each line."""

    def read(self, numbers: Sequence[int]) -> Sequence[Candidate]:
        """Return the candidates with these numbers, in this order."""


class PoolInMemory:
    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates

    def offers(self, blueprint: Sequence[Wanted]) -> Sequence[Offer]:
        return [self._offer(wanted) for wanted in blueprint]

    def read(self, numbers: Sequence[int]) -> Sequence[Candidate]:
        return [self._candidates[number] for number in numbers]

    def _offer(self, wanted: Wanted) -> Offer:
        members: dict[tuple[int, TopicId], list[int]] = {}
        varied, left_out, faulty = False, 0, 0
        for number, candidate in enumerate(self._candidates):
            if not wanted.fits(candidate):
                continue
            faulty += candidate.practice_only
            if not wanted.leaves_out(candidate):
                members.setdefault((candidate.seen, candidate.topic), []).append(number)
                varied = varied or candidate.kind is not Kind.TRUE_FALSE
            else:
                left_out += not candidate.practice_only
        groups = [Group(seen, topic, numbers) for (seen, topic), numbers in members.items()]
        return Offer(wanted=wanted, groups=groups, varied=varied, left_out=left_out, faulty=faulty)


class JoinedPools:
    """Several pools as one. A number tells in its remainder by how many pools there are which pool it is of."""

    def __init__(self, pools: Sequence[Pool]) -> None:
        self._pools = pools

    def offers(self, blueprint: Sequence[Wanted]) -> Sequence[Offer]:
        of_each = [pool.offers(blueprint) for pool in self._pools]
        return [self._joined(wanted, offers) for wanted, *offers in zip(blueprint, *of_each, strict=True)]

    def read(self, numbers: Sequence[int]) -> Sequence[Candidate]:
        found: dict[int, Candidate] = {}
        for at, pool in enumerate(self._pools):
            mine = [number for number in numbers if number % len(self._pools) == at]
            found.update(zip(mine, pool.read([number // len(self._pools) for number in mine]), strict=True))
        return [found[number] for number in numbers]

    def _joined(self, wanted: Wanted, offers: Sequence[Offer]) -> Offer:
        groups = [
            replace(group, members=_Renumbered(group.members, at, len(offers)))
            for at, offer in enumerate(offers)
            for group in offer.groups
        ]
        varied, left_out = any(offer.varied for offer in offers), sum(offer.left_out for offer in offers)
        return Offer(wanted=wanted, groups=groups, varied=varied, left_out=left_out)


@dataclass(frozen=True, slots=True)
class _Renumbered:
    """The numbers of one pool among several."""

    numbers: Numbers
    at: int
    of: int

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, place: int, /) -> int:
        return self.numbers[place] * self.of + self.at


@dataclass(frozen=True, slots=True)
class Drawn:
    """The drawn questions in random order, and for each line how many it lacks."""

    chosen: tuple[Candidate, ...]
    short: tuple[tuple[Wanted, int], ...]


def draw(pool: Pool, offers: Sequence[Offer], rng: random.Random) -> Drawn:
    """Draw questions for every line of a blueprint from these offers of the pool, as far as they fit together.

    The least seen facts come first, and topics take turns among equals; each fact is asked once, and enemies never
    meet. True or false is asked rarely, unless a line offers nothing else. The line with the fewest candidates chooses
    first.
    """
    reading = _Reading(pool)
    turns = [_in_parts(_in_turn(offer.groups, rng), offer.wanted.count) for offer in offers]
    firsts = [next(parts, []) for parts in turns]
    reading.read([number for first in firsts for number in first])  # all at once
    chosen: tuple[Candidate, ...] = ()
    short = []
    for offer, first, rest in sorted(zip(offers, firsts, turns, strict=True), key=lambda line: line[0].size):
        in_turn = chain.from_iterable(map(reading.read, chain([first], rest)))
        added = _most(chosen, offer, (in_turn, _peaceful_first(offer, reading, rng)))
        chosen += added
        if len(added) < offer.wanted.count:
            short.append((offer.wanted, offer.wanted.count - len(added)))
    return Drawn(tuple(rng.sample(chosen, len(chosen))), tuple(short))


class _Reading:
    """Candidates of a pool. Each is read once."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._known: dict[int, Candidate] = {}

    def read(self, numbers: Sequence[int]) -> Sequence[Candidate]:
        if new := [number for number in numbers if number not in self._known]:
            self._known.update(zip(new, self._pool.read(new), strict=True))
        return [self._known[number] for number in numbers]


def _most(chosen: tuple[Candidate, ...], offer: Offer, orders: Iterable[Iterable[Candidate]]) -> tuple[Candidate, ...]:
    """Return what the first order adds to the chosen, or a later one if that is too little and the later adds more."""
    count = offer.wanted.count
    quota = max(1, round(count * TRUE_FALSE_SHARE)) if offer.varied else count
    best: tuple[Candidate, ...] = ()
    for order in orders:
        added = Selection(chosen).take(order, count, quota)
        if len(added) > len(best):
            best = added
        if len(best) >= count:
            break
    return best


class Selection:
    """The chosen questions of one quiz, and what may be added to them."""

    def __init__(self, chosen: Sequence[Candidate]) -> None:
        self._ids: set[QuestionId] = set()
        self._facts: set[FactId] = set()
        self._barred: set[QuestionId] = set()
        for candidate in chosen:
            self._add(candidate)

    def take(self, candidates: Iterable[Candidate], count: int, quota: int) -> tuple[Candidate, ...]:
        """Take up to `count` of the candidates in their order, at most `quota` of them true or false."""
        taken: list[Candidate] = []
        for candidate in candidates if count > 0 else ():
            if not self._fits(candidate) or (candidate.kind is Kind.TRUE_FALSE and not quota):
                continue
            quota -= candidate.kind is Kind.TRUE_FALSE
            taken.append(candidate)
            self._add(candidate)
            if len(taken) == count:
                break
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


def _peaceful_first(offer: Offer, reading: _Reading, rng: random.Random) -> Iterator[Candidate]:
    """Yield first those that keep the fewest others out: so more fit into one quiz than in any random order."""
    candidates = reading.read(offer.numbers())
    ids = {candidate.id for candidate in candidates}
    of_fact = Counter(fact for candidate in candidates for fact in candidate.facts)

    def kept_out(candidate: Candidate) -> int:
        return len(candidate.enemies & ids) + sum(of_fact[fact] for fact in candidate.facts)

    yield from sorted(candidates, key=lambda candidate: (kept_out(candidate), candidate.seen, rng.random()))


def _in_turn(groups: Iterable[Group], rng: random.Random) -> Iterator[int]:
    """Yield the least seen first; within one level topics take turns in proportion to their questions."""
    levels: dict[int, list[Group]] = {}
    for group in groups:
        levels.setdefault(group.seen, []).append(group)
    for _, level in sorted(levels.items()):
        yield from (number for _, _, number in heapq.merge(*(_turns(group.members, rng) for group in level)))


def _turns(members: Numbers, rng: random.Random) -> Iterator[tuple[float, float, int]]:
    """Yield the members in random order, with the place of each among all turns of its level.

    Equal places are decided by chance. They are shuffled (Fisher and Yates) only as far as they are read; `moved` holds
    where that changed the order.
    """
    moved: dict[int, int] = {}
    for n in range(len(members)):
        at = rng.randrange(n, len(members))
        drawn = moved.get(at, at)
        moved[at] = moved.pop(n, n)
        yield (n + 0.5) / len(members), rng.random(), members[drawn]


def _in_parts(numbers: Iterator[int], count: int) -> Iterator[list[int]]:
    """Yield lists as long as a draw of so many looks at least, and a little longer."""
    while part := list(islice(numbers, min(_AT_ONCE, max(0, count) + _SPARE))):
        yield part
